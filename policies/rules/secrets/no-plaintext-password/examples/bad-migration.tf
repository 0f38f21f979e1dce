resource "aws_dms_endpoint" "orders" {
  endpoint_id   = "orders"
  endpoint_type = "source"
  engine_name   = "postgres"
  server_name   = "orders.example.com"
  port          = 5432
  ssl_mode      = "verify-full"
  username      = "migration"
  password      = "correct-horse" # deny
}
