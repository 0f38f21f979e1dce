variable "key" {
  type = string
}

resource "aws_cloudwatch_log_group" "orders" {
  name              = "/aws/rds/instance/orders/postgresql"
  retention_in_days = 90
  kms_key_id        = var.key # undecided
}
