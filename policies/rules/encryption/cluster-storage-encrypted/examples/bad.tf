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
  storage_encrypted           = false # deny
  kms_key_id                  = aws_kms_key.database.arn
}

resource "aws_rds_cluster" "reports" { # deny
  cluster_identifier          = "reports"
  engine                      = "mysql"
  engine_version              = "8.4"
  db_cluster_instance_class   = "db.m6gd.large"
  storage_type                = "io1"
  allocated_storage           = 100
  iops                        = 1000
  master_username             = "reports_owner"
  manage_master_user_password = true
  kms_key_id                  = aws_kms_key.database.arn
}
