variable "scheme" {
  type = string
}

resource "aws_db_proxy" "orders" {
  name                = "orders"
  engine_family       = "POSTGRESQL"
  role_arn            = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids      = ["subnet-1", "subnet-2"]
  require_tls         = true
  default_auth_scheme = var.scheme # undecided

  auth {
    iam_auth = "REQUIRED"
  }
}
