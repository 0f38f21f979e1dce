resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
  monitoring_interval         = 30
  monitoring_role_arn         = "arn:aws:iam::111122223333:role/rds-monitoring"
}

resource "aws_rds_cluster" "core" {
  cluster_identifier          = "core"
  engine                      = "aurora-postgresql"
  engine_version              = "16.4"
  master_username             = "core_owner"
  manage_master_user_password = true
  monitoring_interval         = 30
  monitoring_role_arn         = "arn:aws:iam::111122223333:role/rds-monitoring"
}

resource "aws_rds_cluster_instance" "core" {
  cluster_identifier = aws_rds_cluster.core.id
  engine             = aws_rds_cluster.core.engine
  instance_class     = "db.r7g.large"
}
