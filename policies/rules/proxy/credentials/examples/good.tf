resource "aws_db_proxy" "orders" {
  name           = "orders"
  engine_family  = "POSTGRESQL"
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-1", "subnet-2"]
  require_tls    = true

  auth {
    auth_scheme = "SECRETS"
    iam_auth    = "REQUIRED"
    secret_arn  = aws_secretsmanager_secret.orders.arn
  }
}

resource "aws_db_proxy" "reports" {
  name                = "reports"
  engine_family       = "POSTGRESQL"
  role_arn            = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids      = ["subnet-1", "subnet-2"]
  require_tls         = true
  default_auth_scheme = "IAM_AUTH"
}

resource "aws_secretsmanager_secret" "orders" {
  name = "orders"
}
