resource "aws_kms_key" "audit" {
  enable_key_rotation = true
}

resource "aws_rds_cluster" "core" {
  cluster_identifier          = "core"
  engine                      = "aurora-mysql"
  engine_version              = "8.0.mysql_aurora.3.08.0"
  master_username             = "core_owner"
  manage_master_user_password = true
  tags                        = { DataClassification = "restricted" }
}

resource "aws_rds_cluster_activity_stream" "core" {
  resource_arn = aws_rds_cluster.core.arn
  mode         = "async"
  kms_key_id   = aws_kms_key.audit.key_id
}

resource "aws_rds_cluster" "wiki" {
  cluster_identifier          = "wiki"
  engine                      = "aurora-postgresql"
  engine_version              = "16.4"
  master_username             = "wiki_owner"
  manage_master_user_password = true
  tags                        = { DataClassification = "internal" }
}

resource "aws_rds_cluster" "burst" {
  cluster_identifier          = "burst"
  engine                      = "aurora-postgresql"
  engine_version              = "16.4"
  master_username             = "burst_owner"
  manage_master_user_password = true
  tags                        = { DataClassification = "restricted" }

  serverlessv2_scaling_configuration {
    min_capacity = 0.5
    max_capacity = 4
  }
}
