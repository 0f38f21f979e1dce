resource "aws_db_parameter_group" "talkative" {
  name   = "talkative"
  family = "postgres16"

  parameter {
    name  = "log_statement"
    value = "all"
  }
}

resource "aws_db_parameter_group" "general" {
  name   = "general"
  family = "mysql8.0"

  parameter {
    name  = "general_log"
    value = "1"
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
  parameter_group_name        = aws_db_parameter_group.talkative.name # deny
}

resource "aws_db_instance" "shop" {
  identifier                  = "shop"
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "shop_owner"
  manage_master_user_password = true
  parameter_group_name        = aws_db_parameter_group.general.name # deny
}
