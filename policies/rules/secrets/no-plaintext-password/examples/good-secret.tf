resource "random_password" "app" {
  length = 32
}

resource "aws_secretsmanager_secret" "orders" {
  name = "orders/db"
}

resource "aws_secretsmanager_secret_version" "orders" {
  secret_id     = aws_secretsmanager_secret.orders.id
  secret_string = jsonencode({ username = "app", password = random_password.app.result })
}

resource "aws_secretsmanager_secret" "filled" {
  name = "billing/db"
}

resource "aws_secretsmanager_secret_version" "filled" {
  secret_id     = aws_secretsmanager_secret.filled.id
  secret_string = jsonencode({ username = "app", password = "CHANGE_ME" })
}

resource "aws_secretsmanager_secret" "hook" {
  name = "webhook"
}

resource "aws_secretsmanager_secret_version" "hook" {
  secret_id     = aws_secretsmanager_secret.hook.id
  secret_string = "https://hooks.example.com/T00"
}
