resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
  publicly_accessible         = true # deny
}

resource "aws_rds_cluster_instance" "reader" {
  identifier          = "core-reader"
  cluster_identifier  = "core"
  engine              = "aurora-postgresql"
  instance_class      = "db.r7g.large"
  publicly_accessible = true # deny
}

resource "aws_redshift_cluster" "reports" {
  cluster_identifier     = "reports"
  node_type              = "ra3.large"
  encrypted              = true
  master_username        = "reports_owner"
  manage_master_password = true
  publicly_accessible    = true # deny
}
