resource "aws_cloudwatch_log_group" "orders" {
  name              = "/aws/rds/instance/orders/postgresql"
  retention_in_days = 7 # deny
}

resource "aws_cloudwatch_log_group" "core" { # deny
  name = "/aws/rds/cluster/core/audit"
}
