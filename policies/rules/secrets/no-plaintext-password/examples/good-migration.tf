resource "aws_dms_endpoint" "orders" {
  endpoint_id                     = "orders"
  endpoint_type                   = "source"
  engine_name                     = "postgres"
  ssl_mode                        = "verify-full"
  secrets_manager_arn             = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-AbCdEf"
  secrets_manager_access_role_arn = "arn:aws:iam::111122223333:role/migration"
}
