resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "13.14"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
  engine_lifecycle_support    = "open-source-rds-extended-support" # deny
}

resource "aws_db_instance" "ledger" { # deny
  identifier                  = "ledger"
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
}
