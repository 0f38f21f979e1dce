resource "aws_kms_key" "passwords" {
  enable_key_rotation = true
}

resource "aws_secretsmanager_secret" "orders" {
  name       = "orders-db"
  kms_key_id = aws_kms_key.passwords.arn
}
