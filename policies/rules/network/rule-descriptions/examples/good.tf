resource "aws_security_group" "orders" {
  name        = "orders"
  description = "The database of the orders"
  vpc_id      = "vpc-0123456789abcdef0"

  ingress {
    description = "Reports"
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.20.4.0/22"]
  }
}

resource "aws_vpc_security_group_ingress_rule" "clients" {
  description                  = "Clients"
  security_group_id            = aws_security_group.orders.id
  referenced_security_group_id = "sg-0123456789abcdef0"
  from_port                    = 5432
  to_port                      = 5432
  ip_protocol                  = "tcp"
}
