variable "rotate" {
  type    = bool
  default = false
}
resource "random_password" "app" {
  length = 24
}
resource "aws_secretsmanager_secret" "rotated" {
  name = "orders/db"
}
resource "aws_secretsmanager_secret_rotation" "rotated" {
  secret_id           = aws_secretsmanager_secret.rotated.arn
  rotation_lambda_arn = aws_lambda_function.rotate.arn
  rotation_rules {
    automatically_after_days = 30
  }
}
resource "aws_secretsmanager_secret" "never" {
  name = "carts/db"
}
resource "aws_secretsmanager_secret" "switched_off" {
  name = "users/mysql"
}
resource "aws_secretsmanager_secret_rotation" "switched_off" {
  count               = var.rotate ? 1 : 0
  secret_id           = aws_secretsmanager_secret.switched_off.id
  rotation_lambda_arn = aws_lambda_function.rotate.arn
  rotation_rules {
    automatically_after_days = 30
  }
}
resource "aws_secretsmanager_secret" "each" {
  for_each = toset(["a", "b"])
  name     = "rds/${each.key}"
}
resource "aws_secretsmanager_secret_rotation" "each" {
  for_each            = { for name, secret in aws_secretsmanager_secret.each : name => secret.id if name != "b" }
  secret_id           = each.value
  rotation_lambda_arn = aws_lambda_function.rotate.arn
  rotation_rules {
    automatically_after_days = 30
  }
}
resource "aws_secretsmanager_secret" "of_password" {
  name = "orders/owner"
}
resource "aws_secretsmanager_secret_version" "of_password" {
  secret_id     = aws_secretsmanager_secret.of_password.id
  secret_string = jsonencode({ username = "owner", password = random_password.app.result })
}
resource "aws_db_instance" "orders" {
  identifier = "orders"
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  password = random_password.app.result
}
resource "aws_secretsmanager_secret" "stripe" {
  name = "stripe/api-key"
}
resource "aws_lambda_function" "rotate" {
  function_name = "rotate"
  role          = "arn:aws:iam::111122223333:role/rotate"
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  filename      = "rotate.zip"
}
resource "aws_secretsmanager_secret" "proxied" {
  name = "billing/reader"
}
resource "aws_db_proxy" "billing" {
  name           = "billing"
  engine_family  = "POSTGRESQL"
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0aa11bb22cc33dd01", "subnet-0aa11bb22cc33dd02"]
  require_tls    = true
  auth {
    auth_scheme = "SECRETS"
    iam_auth    = "REQUIRED"
    secret_arn  = aws_secretsmanager_secret.proxied.arn
  }
}
