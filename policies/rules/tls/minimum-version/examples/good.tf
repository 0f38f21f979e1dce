resource "aws_db_parameter_group" "orders" {
  name   = "orders"
  family = "postgres16"

  parameter {
    name  = "ssl_min_protocol_version"
    value = "TLSv1.2"
  }
}
