variable "threshold" {
  type = number
}

resource "aws_db_parameter_group" "own" {
  name   = "own"
  family = "postgres16"

  parameter {
    name  = "log_min_duration_statement"
    value = var.threshold
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
  parameter_group_name        = aws_db_parameter_group.own.name # undecided
}
