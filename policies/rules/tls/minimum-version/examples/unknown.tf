resource "aws_db_parameter_group" "orders" {
  name   = "orders"
  family = "mysql8.4"

  parameter {
    name  = "tls_version"
    value = var.versions # undecided
  }
}

variable "versions" {
  type = string
}
