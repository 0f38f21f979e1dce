resource "aws_rds_cluster" "orders" {
  cluster_identifier          = "orders"
  engine                      = "aurora-mysql"
  engine_version              = "8.0.mysql_aurora.3.08.2"
  master_username             = "orders_owner"
  manage_master_user_password = true
  backtrack_window            = 86400
}

# Only Aurora MySQL can.
resource "aws_rds_cluster" "core" {
  cluster_identifier          = "core"
  engine                      = "aurora-postgresql"
  engine_version              = "16.4"
  master_username             = "core_owner"
  manage_master_user_password = true
}

# A secondary cluster takes no writes.
resource "aws_rds_cluster" "far" {
  cluster_identifier          = "far"
  engine                      = "aurora-mysql"
  engine_version              = "8.0.mysql_aurora.3.08.2"
  master_username             = "far_owner"
  manage_master_user_password = true
  global_cluster_identifier   = "orders"
}

resource "aws_rds_cluster" "v1" {
  cluster_identifier          = "v1"
  engine                      = "aurora-mysql"
  engine_mode                 = "serverless"
  master_username             = "v1_owner"
  manage_master_user_password = true
}
