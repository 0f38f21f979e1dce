resource "aws_cloudwatch_log_group" "orders" { # deny
  name              = "/aws/rds/instance/orders/postgresql"
  retention_in_days = 90
}
