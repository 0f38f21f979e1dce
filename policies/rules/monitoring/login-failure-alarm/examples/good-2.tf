# Nothing looks at logs here.
resource "aws_db_instance" "orders" {
  identifier                      = "orders"
  engine                          = "postgres"
  engine_version                  = "16.4"
  instance_class                  = "db.t4g.medium"
  allocated_storage               = 50
  username                        = "orders_owner"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = ["postgresql"]
  tags                            = { Environment = "production" }
}
