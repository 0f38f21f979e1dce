resource "aws_rds_cluster" "orders" {
  cluster_identifier          = "orders"
  engine                      = "aurora-mysql"
  engine_version              = "8.0.mysql_aurora.3.08.2"
  master_username             = "orders_owner"
  manage_master_user_password = true
  backtrack_window            = 0 # deny
}

resource "aws_rds_cluster" "wiki" { # deny
  cluster_identifier          = "wiki"
  engine                      = "aurora-mysql"
  engine_version              = "8.0.mysql_aurora.3.08.2"
  master_username             = "wiki_owner"
  manage_master_user_password = true
}
