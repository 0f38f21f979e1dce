variable "value" {
  type = string
}

resource "aws_db_parameter_group" "variable" {
  name   = "variable"
  family = "postgres16"

  parameter {
    name  = "log_statement"
    value = var.value
  }
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
  parameter_group_name        = aws_db_parameter_group.variable.name # undecided
}

resource "aws_db_instance" "elsewhere" {
  identifier                  = "elsewhere"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "elsewhere_owner"
  manage_master_user_password = true
  parameter_group_name        = "platform-team" # undecided
}
