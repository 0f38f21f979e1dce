variable "encrypted" {
  type = bool
}

variable "engine" {
  type = string
}

resource "aws_rds_cluster" "core" {
  cluster_identifier          = "core"
  engine                      = "aurora-postgresql"
  engine_version              = "16.4"
  master_username             = "core_owner"
  manage_master_user_password = true
  storage_encrypted           = var.encrypted # undecided
}

resource "aws_rds_cluster" "reports" { # undecided
  cluster_identifier          = "reports"
  engine                      = var.engine
  master_username             = "reports_owner"
  manage_master_user_password = true
}

resource "aws_rds_cluster" "restored" { # undecided
  cluster_identifier  = "restored"
  engine              = "aurora-postgresql"
  snapshot_identifier = "core-2026-05-01"
}
