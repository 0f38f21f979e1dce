resource "aws_db_instance" "orders" {
  identifier                          = "orders"
  engine                              = "postgres"
  engine_version                      = "16.4"
  instance_class                      = "db.t4g.medium"
  allocated_storage                   = 50
  username                            = "orders_owner"
  manage_master_user_password         = true
  iam_database_authentication_enabled = true
}

resource "aws_db_instance" "ledger" {
  identifier                  = "ledger"
  engine                      = "oracle-se2"
  engine_version              = "19"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
}
