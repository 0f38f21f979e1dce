resource "aws_kms_key" "database" {
  description         = "Storage of databases"
  enable_key_rotation = true
}

resource "aws_rds_cluster" "core" {
  cluster_identifier          = "core"
  engine                      = "aurora-postgresql"
  engine_version              = "16.4"
  master_username             = "core_owner"
  manage_master_user_password = true
  storage_encrypted           = true
  kms_key_id                  = aws_kms_key.database.arn
}

resource "aws_rds_cluster" "by_default" {
  cluster_identifier          = "by_default"
  engine                      = "aurora-postgresql"
  engine_version              = "16.4"
  master_username             = "by_default_owner"
  manage_master_user_password = true
}

resource "aws_rds_cluster" "serverless" {
  cluster_identifier          = "serverless"
  engine                      = "aurora-mysql"
  master_username             = "serverless_owner"
  manage_master_user_password = true
  engine_mode                 = "serverless"
}

resource "aws_rds_cluster" "restored" {
  cluster_identifier  = "restored"
  engine              = "aurora-postgresql"
  snapshot_identifier = "core-2026-05-01"
  kms_key_id          = aws_kms_key.database.arn
}
