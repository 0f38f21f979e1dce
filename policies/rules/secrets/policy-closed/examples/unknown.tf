variable "policy" {
  type = string
}

resource "aws_secretsmanager_secret" "orders" {
  name = "orders-db"
}

resource "aws_secretsmanager_secret_policy" "orders" {
  secret_arn = aws_secretsmanager_secret.orders.arn
  policy     = var.policy # undecided
}
