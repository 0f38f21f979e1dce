resource "aws_db_proxy" "orders" {
  name           = "orders"
  engine_family  = "POSTGRESQL"
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0aa11bb22cc33dd01", "subnet-0aa11bb22cc33dd02"]
  require_tls    = true

  auth {
    auth_scheme = "SECRETS"
    iam_auth    = "REQUIRED"
    secret_arn  = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:app-AbCdEf"
  }
}

resource "aws_db_proxy" "reports" {
  name           = "reports"
  engine_family  = "SQLSERVER"
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0aa11bb22cc33dd01", "subnet-0aa11bb22cc33dd02"]
  require_tls    = true

  auth {
    auth_scheme = "SECRETS"
    iam_auth    = "ENABLED"
    secret_arn  = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:app-AbCdEf"
  }
}

resource "aws_db_proxy" "end_to_end" {
  name                = "end_to_end"
  engine_family       = "POSTGRESQL"
  role_arn            = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids      = ["subnet-0aa11bb22cc33dd01", "subnet-0aa11bb22cc33dd02"]
  require_tls         = true
  default_auth_scheme = "IAM_AUTH"
}
