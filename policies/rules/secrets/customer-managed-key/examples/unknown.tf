resource "aws_secretsmanager_secret" "orders" {
  name       = "orders-db"
  kms_key_id = var.key # undecided
}

variable "key" {
  type = string
}
