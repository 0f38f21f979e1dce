resource "aws_db_parameter_group" "orders" {
  name   = "orders"
  family = "db2-se-11.5"

  parameter {
    name  = "db2comm"
    value = "TCPIP,SSL"
  }
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "db2-se"
  engine_version              = "11.5"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
  parameter_group_name        = aws_db_parameter_group.orders.name # deny
}
