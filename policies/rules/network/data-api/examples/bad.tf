resource "aws_rds_cluster" "core" {
  cluster_identifier          = "core"
  engine                      = "aurora-postgresql"
  engine_version              = "16.4"
  master_username             = "core_owner"
  manage_master_user_password = true
  enable_http_endpoint        = true # deny
}
