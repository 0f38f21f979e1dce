resource "aws_db_instance" "orders" {
  identifier                      = "orders"
  engine                          = "postgres"
  engine_version                  = "16.4"
  instance_class                  = "db.t4g.medium"
  allocated_storage               = 50
  username                        = "orders_owner"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = ["upgrade"] # deny
}

resource "aws_db_instance" "shop" {
  identifier                      = "shop"
  engine                          = "mysql"
  engine_version                  = "8.0.39"
  instance_class                  = "db.t4g.medium"
  allocated_storage               = 50
  username                        = "shop_owner"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = ["error", "slowquery"] # deny
}

resource "aws_db_instance" "billing" {
  identifier                      = "billing"
  engine                          = "sqlserver-se"
  engine_version                  = "15.00"
  license_model                   = "license-included"
  instance_class                  = "db.m5.large"
  allocated_storage               = 50
  username                        = "billing_owner"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = ["error"] # deny
}
