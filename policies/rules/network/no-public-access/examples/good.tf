resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
  publicly_accessible         = false
}

resource "aws_db_instance" "unset" {
  identifier                  = "unset"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "unset_owner"
  manage_master_user_password = true
}

resource "aws_rds_cluster_instance" "writer" {
  identifier         = "core-writer"
  cluster_identifier = "core"
  engine             = "aurora-postgresql"
  instance_class     = "db.r7g.large"
}

# Terraform does not make it public when nothing says so.
resource "aws_dms_replication_instance" "orders" {
  replication_instance_id    = "orders"
  replication_instance_class = "dms.t3.medium"
}
