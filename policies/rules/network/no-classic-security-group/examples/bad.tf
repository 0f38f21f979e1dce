resource "aws_db_security_group" "classic" { # deny
  name = "classic"

  ingress {
    cidr = "10.0.0.0/24"
  }
}
