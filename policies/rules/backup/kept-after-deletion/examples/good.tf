resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
  delete_automated_backups    = false
}

resource "aws_rds_cluster" "core" {
  cluster_identifier          = "core"
  engine                      = "aurora-postgresql"
  engine_version              = "16.4"
  master_username             = "core_owner"
  manage_master_user_password = true
  delete_automated_backups    = false
}
