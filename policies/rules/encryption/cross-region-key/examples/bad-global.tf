resource "aws_rds_global_cluster" "core" {
  global_cluster_identifier = "core"
  engine                    = "aurora-postgresql"
  engine_version            = "16.4"
  storage_encrypted         = true
}

resource "aws_kms_key" "core" {
  enable_key_rotation = true
}

resource "aws_rds_cluster" "first" {
  cluster_identifier          = "core"
  engine                      = "aurora-postgresql"
  engine_version              = "16.4"
  global_cluster_identifier   = aws_rds_global_cluster.core.id
  storage_encrypted           = true
  kms_key_id                  = aws_kms_key.core.arn
  master_username             = "core_owner"
  manage_master_user_password = true
}

resource "aws_rds_cluster" "second" { # deny
  region                    = "us-east-1"
  cluster_identifier        = "core-second"
  engine                    = "aurora-postgresql"
  engine_version            = "16.4"
  global_cluster_identifier = aws_rds_global_cluster.core.id
  storage_encrypted         = true
}
