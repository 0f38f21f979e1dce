resource "aws_secretsmanager_secret" "this" {
  name = "app"
}
output "arn" {
  value = aws_secretsmanager_secret.this.arn
}
