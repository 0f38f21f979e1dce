variable "force" {
  type = string
}

resource "aws_db_parameter_group" "variable" {
  name   = "variable"
  family = "postgres16"

  parameter {
    name  = "rds.force_ssl"
    value = var.force # undecided
  }
}
