resource "aws_db_proxy" "orders" {
  name           = "orders"
  engine_family  = "POSTGRESQL"
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-1", "subnet-2"]
  require_tls    = true

  auth { # deny
    auth_scheme = "SECRETS"
    iam_auth    = "REQUIRED"
  }
}
