resource "aws_rds_cluster" "core" { # undecided
  cluster_identifier          = "core"
  engine                      = "aurora-postgresql"
  engine_version              = "16.4"
  master_username             = "core_owner"
  manage_master_user_password = true
  tags                        = { Environment = "production" }
}

resource "aws_rds_cluster_instance" "all" {
  count              = var.instances
  cluster_identifier = aws_rds_cluster.core.id
  engine             = aws_rds_cluster.core.engine
  instance_class     = "db.r7g.large"
}

variable "instances" {
  type = number
}
