resource "aws_db_proxy" "orders" {
  name           = "orders"
  engine_family  = "POSTGRESQL"
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-1", "subnet-2"]
  require_tls    = true

  auth {
    auth_scheme               = "SECRETS"
    secret_arn                = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-AbCdEf"
    client_password_auth_type = "POSTGRES_MD5" # deny
  }
}
