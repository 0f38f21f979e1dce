resource "aws_db_proxy" "orders" {
  name                   = "orders"
  engine_family          = "POSTGRESQL"
  require_tls            = true
  role_arn               = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids         = var.subnet_ids           # undecided
  vpc_security_group_ids = ["sg-0a1b2c3d4e5f60718"] # undecided

  auth {
    auth_scheme = "SECRETS"
    iam_auth    = "REQUIRED"
    secret_arn  = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-AbCdEf"
  }
}

variable "subnet_ids" {
  type = list(string)
}
