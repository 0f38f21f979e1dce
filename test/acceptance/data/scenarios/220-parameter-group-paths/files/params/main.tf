variable "name" {
  type = string
}
variable "force" {
  type = string
}
resource "aws_db_parameter_group" "this" {
  name   = "app-${var.name}"
  family = "postgres16"
  parameter {
    name  = "rds.force_ssl"
    value = var.force
  }
}
output "name" {
  value = aws_db_parameter_group.this.name
}
