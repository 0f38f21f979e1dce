resource "aws_db_instance" "orders" {
  identifier                          = "orders"
  engine                              = "oracle-se2"
  engine_version                      = "19"
  instance_class                      = "db.t4g.medium"
  allocated_storage                   = 50
  username                            = "orders_owner"
  manage_master_user_password         = true
  iam_database_authentication_enabled = true # deny
}
