resource "aws_secretsmanager_secret" "orders" { # deny
  name = "orders-db"
}
