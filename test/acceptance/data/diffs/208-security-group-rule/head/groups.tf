resource "aws_security_group" "db" {
  name = "db"
}
resource "aws_vpc_security_group_ingress_rule" "app" {
  security_group_id = aws_security_group.db.id
  ip_protocol       = "tcp"
  from_port         = 5432
  to_port           = 5432
  cidr_ipv4         = "10.0.0.0/16"
}
resource "aws_vpc_security_group_ingress_rule" "debug" {
  security_group_id = aws_security_group.db.id
  ip_protocol       = "-1"
  cidr_ipv6         = "::/0"
}
