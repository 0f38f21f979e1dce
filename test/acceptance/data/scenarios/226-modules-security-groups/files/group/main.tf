variable "vpc_id" {
  type = string
}
variable "sources" {
  type = list(string)
}
resource "aws_security_group" "this" {
  vpc_id = var.vpc_id
}
resource "aws_vpc_security_group_ingress_rule" "this" {
  count             = length(var.sources)
  security_group_id = aws_security_group.this.id
  ip_protocol       = "tcp"
  from_port         = 5432
  to_port           = 5432
  cidr_ipv4         = var.sources[count.index]
}
output "id" {
  value = aws_security_group.this.id
}
