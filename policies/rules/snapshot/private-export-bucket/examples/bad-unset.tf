resource "aws_s3_bucket" "exports" {
  bucket = "orders-exports"
}

# What is not set is false.
resource "aws_s3_bucket_public_access_block" "exports" { # deny
  bucket              = aws_s3_bucket.exports.id
  block_public_acls   = true
  block_public_policy = true
}

resource "aws_kms_key" "exports" {
  enable_key_rotation = true
}

resource "aws_rds_export_task" "orders" {
  export_task_identifier = "orders"
  source_arn             = "arn:aws:rds:eu-west-1:111122223333:snapshot:orders"
  s3_bucket_name         = "orders-exports"
  iam_role_arn           = "arn:aws:iam::111122223333:role/export"
  kms_key_id             = aws_kms_key.exports.arn
}
