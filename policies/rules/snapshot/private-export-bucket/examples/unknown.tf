resource "aws_s3_bucket" "exports" {
  bucket_prefix = "exports"
}

resource "aws_s3_bucket_public_access_block" "exports" {
  bucket                  = aws_s3_bucket.exports.id
  block_public_acls       = var.block # undecided
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

variable "block" {
  type = bool
}

resource "aws_kms_key" "exports" {
  enable_key_rotation = true
}

resource "aws_rds_export_task" "orders" {
  export_task_identifier = "orders"
  source_arn             = "arn:aws:rds:eu-west-1:111122223333:snapshot:orders"
  s3_bucket_name         = aws_s3_bucket.exports.id
  iam_role_arn           = "arn:aws:iam::111122223333:role/export"
  kms_key_id             = aws_kms_key.exports.arn
}

resource "aws_rds_export_task" "elsewhere" {
  export_task_identifier = "elsewhere"
  source_arn             = "arn:aws:rds:eu-west-1:111122223333:snapshot:orders"
  s3_bucket_name         = "platform-exports" # undecided
  iam_role_arn           = "arn:aws:iam::111122223333:role/export"
  kms_key_id             = aws_kms_key.exports.arn
}
