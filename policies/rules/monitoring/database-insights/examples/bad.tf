resource "aws_db_instance" "orders" { # deny
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
}

resource "aws_db_instance" "reports" {
  identifier                   = "reports"
  engine                       = "postgres"
  engine_version               = "16.4"
  instance_class               = "db.t4g.medium"
  allocated_storage            = 50
  username                     = "reports_owner"
  manage_master_user_password  = true
  performance_insights_enabled = false # deny
}

resource "aws_rds_cluster" "core" {
  cluster_identifier          = "core"
  engine                      = "aurora-mysql"
  engine_version              = "8.0.mysql_aurora.3.08.0"
  master_username             = "core_owner"
  manage_master_user_password = true
}

resource "aws_rds_cluster_instance" "core" { # deny
  identifier         = "core-1"
  cluster_identifier = aws_rds_cluster.core.id
  engine             = aws_rds_cluster.core.engine
  instance_class     = "db.r6g.large"
}
