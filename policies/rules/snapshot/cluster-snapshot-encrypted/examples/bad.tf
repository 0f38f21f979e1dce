resource "aws_rds_cluster" "core" {
  cluster_identifier          = "core"
  engine                      = "aurora-postgresql"
  engine_version              = "16.4"
  master_username             = "core_owner"
  manage_master_user_password = true
  storage_encrypted           = false
}

resource "aws_db_cluster_snapshot" "core" {
  db_cluster_identifier          = aws_rds_cluster.core.id # deny
  db_cluster_snapshot_identifier = "core"
}
