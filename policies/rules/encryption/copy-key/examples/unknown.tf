resource "aws_db_snapshot_copy" "orders" {
  source_db_snapshot_identifier = "arn:aws:rds:eu-west-1:111122223333:snapshot:orders"
  target_db_snapshot_identifier = "orders-copy"
  kms_key_id                    = var.key # undecided
}

variable "key" {
  type = string
}
