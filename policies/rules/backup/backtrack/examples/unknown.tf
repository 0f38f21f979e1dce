variable "window" {
  type = number
}

variable "engine" {
  type = string
}

resource "aws_rds_cluster" "orders" {
  cluster_identifier          = "orders"
  engine                      = "aurora-mysql"
  engine_version              = "8.0.mysql_aurora.3.08.2"
  master_username             = "orders_owner"
  manage_master_user_password = true
  backtrack_window            = var.window # undecided
}

resource "aws_rds_cluster" "core" { # undecided
  cluster_identifier          = "core"
  engine                      = var.engine
  master_username             = "core_owner"
  manage_master_user_password = true
}
