resource "aws_security_group" "data" {
  name = "data"

  ingress {
    protocol    = "tcp"
    from_port   = 5432
    to_port     = 5432
    cidr_blocks = ["0.0.0.0/0"] # deny
  }
}

resource "aws_vpc_security_group_ingress_rule" "reporting" {
  security_group_id = "sg-0123456789abcdef0"
  ip_protocol       = "tcp"
  from_port         = 3306
  to_port           = 3306
  cidr_ipv4         = "0.0.0.0/0" # deny
}
