variable "class" {
  type = string
}

variable "audited" {
  type = bool
}

resource "aws_rds_cluster" "orders" { # undecided
  cluster_identifier          = "orders"
  engine                      = "aurora-postgresql"
  engine_version              = "16.4"
  master_username             = "orders_owner"
  manage_master_user_password = true
  tags                        = { DataClassification = var.class }
}

resource "aws_kms_key" "audit" {
  enable_key_rotation = true
}

resource "aws_rds_cluster" "core" { # undecided
  cluster_identifier          = "core"
  engine                      = "aurora-mysql"
  engine_version              = "8.0.mysql_aurora.3.08.0"
  master_username             = "core_owner"
  manage_master_user_password = true
  tags                        = { DataClassification = "restricted" }
}

resource "aws_rds_cluster_activity_stream" "core" {
  count = var.audited ? 1 : 0

  resource_arn = aws_rds_cluster.core.arn
  mode         = "async"
  kms_key_id   = aws_kms_key.audit.key_id
}
