resource "aws_db_parameter_group" "plain" {
  name   = "plain"
  family = "postgres16"

  parameter {
    name  = "work_mem"
    value = "65536"
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
  parameter_group_name        = aws_db_parameter_group.plain.name # deny
}

resource "aws_db_instance" "no_group" { # deny
  identifier                  = "no_group"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "no_group_owner"
  manage_master_user_password = true
}
