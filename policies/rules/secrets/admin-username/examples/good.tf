resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
}

resource "aws_db_instance" "billing" {
  identifier                  = "billing"
  engine                      = "sqlserver-se"
  engine_version              = "15.00"
  license_model               = "license-included"
  instance_class              = "db.m5.large"
  allocated_storage           = 50
  manage_master_user_password = true
  username                    = "admin"
}

resource "aws_db_instance" "replica" {
  identifier          = "orders-replica"
  replicate_source_db = aws_db_instance.orders.identifier
  instance_class      = "db.t4g.medium"
}
