resource "aws_db_instance" "orders" { # deny
  identifier                   = "orders"
  engine                       = "postgres"
  engine_version               = "16.4"
  instance_class               = "db.t4g.medium"
  allocated_storage            = 50
  username                     = "orders_owner"
  manage_master_user_password  = true
  performance_insights_enabled = true
}

resource "aws_rds_cluster_instance" "writer" {
  identifier                      = "core-1"
  cluster_identifier              = "core"
  engine                          = "aurora-postgresql"
  instance_class                  = "db.r7g.large"
  performance_insights_enabled    = true
  performance_insights_kms_key_id = "alias/aws/rds" # deny
}
