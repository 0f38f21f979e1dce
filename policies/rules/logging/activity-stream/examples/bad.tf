resource "aws_rds_cluster" "core" { # deny
  cluster_identifier          = "core"
  engine                      = "aurora-mysql"
  engine_version              = "8.0.mysql_aurora.3.08.0"
  master_username             = "core_owner"
  manage_master_user_password = true
  tags                        = { DataClassification = "restricted" }
}
