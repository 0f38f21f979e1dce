variable "description" {
  type = string
}

resource "aws_vpc_security_group_ingress_rule" "clients" {
  description                  = var.description # undecided
  security_group_id            = "sg-0fedcba9876543210"
  referenced_security_group_id = "sg-0123456789abcdef0"
  from_port                    = 5432
  to_port                      = 5432
  ip_protocol                  = "tcp"
}
