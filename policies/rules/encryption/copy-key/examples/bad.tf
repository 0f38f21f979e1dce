resource "aws_db_snapshot_copy" "orders" { # deny
  source_db_snapshot_identifier = "arn:aws:rds:eu-west-1:111122223333:snapshot:orders"
  target_db_snapshot_identifier = "orders-copy"
}

resource "aws_db_instance_automated_backups_replication" "orders" { # deny
  source_db_instance_arn = "arn:aws:rds:eu-west-1:111122223333:db:orders"
}

resource "aws_rds_cluster_activity_stream" "core" {
  resource_arn = "arn:aws:rds:eu-west-1:111122223333:cluster:core"
  mode         = "async"
  kms_key_id   = "alias/aws/rds" # deny
}

data "aws_kms_alias" "rds" {
  name = "alias/aws/rds"
}

resource "aws_rds_export_task" "core" {
  export_task_identifier = "core"
  source_arn             = "arn:aws:rds:eu-west-1:111122223333:cluster-snapshot:core"
  s3_bucket_name         = "exports"
  iam_role_arn           = "arn:aws:iam::111122223333:role/export"
  kms_key_id             = data.aws_kms_alias.rds.target_key_arn # deny
}
