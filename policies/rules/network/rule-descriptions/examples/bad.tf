resource "aws_security_group" "orders" { # deny
  name   = "orders"
  vpc_id = "vpc-0123456789abcdef0"

  ingress { # deny
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.20.4.0/22"]
  }
}

resource "aws_vpc_security_group_ingress_rule" "clients" { # deny
  security_group_id            = aws_security_group.orders.id
  referenced_security_group_id = "sg-0123456789abcdef0"
  from_port                    = 5432
  to_port                      = 5432
  ip_protocol                  = "tcp"
}
