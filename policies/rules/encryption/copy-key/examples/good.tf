resource "aws_kms_key" "copies" {
  enable_key_rotation = true
}

resource "aws_db_snapshot_copy" "orders" {
  source_db_snapshot_identifier = "arn:aws:rds:eu-west-1:111122223333:snapshot:orders"
  target_db_snapshot_identifier = "orders-copy"
  kms_key_id                    = aws_kms_key.copies.arn
}

resource "aws_rds_cluster_activity_stream" "core" {
  resource_arn = "arn:aws:rds:eu-west-1:111122223333:cluster:core"
  mode         = "async"
  kms_key_id   = aws_kms_key.copies.arn
}

resource "aws_rds_export_task" "core" {
  export_task_identifier = "core"
  source_arn             = "arn:aws:rds:eu-west-1:111122223333:cluster-snapshot:core"
  s3_bucket_name         = "exports"
  iam_role_arn           = "arn:aws:iam::111122223333:role/export"
  kms_key_id             = aws_kms_key.copies.arn
}
