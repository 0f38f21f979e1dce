resource "aws_rds_cluster" "new" {
  engine                      = "aurora-postgresql"
  engine_version              = "16.2"
  master_username             = "owner"
  manage_master_user_password = true
  storage_encrypted   = false
  deletion_protection = true
}
