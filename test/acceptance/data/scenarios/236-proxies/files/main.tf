variable "iam_mode" {
  type = string
}
variable "secrets" {
  type    = map(string)
  default = { app = "REQUIRED", batch = "DISABLED" }
}
resource "aws_db_proxy" "dynamic" {
  name           = "dynamic"
  engine_family  = "POSTGRESQL"
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0aa11bb22cc33dd01", "subnet-0aa11bb22cc33dd02"]
  require_tls    = "true"
  dynamic "auth" {
    for_each = var.secrets
    content {
      auth_scheme = "SECRETS"
      iam_auth    = auth.value
      secret_arn  = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:${auth.key}-AbCdEf"
    }
  }
}
resource "aws_db_proxy" "end_to_end" {
  name                = "end-to-end"
  engine_family       = "POSTGRESQL"
  default_auth_scheme = "IAM_AUTH"
  role_arn            = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids      = ["subnet-0aa11bb22cc33dd01", "subnet-0aa11bb22cc33dd02"]
  require_tls         = true
}
resource "aws_db_proxy" "unset" {
  name           = "unset"
  engine_family  = "MYSQL"
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0aa11bb22cc33dd01", "subnet-0aa11bb22cc33dd02"]
  auth {
    auth_scheme = "SECRETS"
    secret_arn  = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:app-AbCdEf"
  }
}
resource "aws_db_proxy" "unknown" {
  name           = "unknown"
  engine_family  = "MYSQL"
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0aa11bb22cc33dd01", "subnet-0aa11bb22cc33dd02"]
  require_tls    = false
  auth {
    auth_scheme = "SECRETS"
    iam_auth    = var.iam_mode
    secret_arn  = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:app-AbCdEf"
  }
}
resource "aws_db_proxy" "sqlserver" {
  name           = "sqlserver"
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
resource "aws_db_proxy" "none" {
  count          = 0
  name           = "none"
  engine_family  = "MYSQL"
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0aa11bb22cc33dd01", "subnet-0aa11bb22cc33dd02"]
  require_tls    = false
}
