resource "aws_db_instance" "postgres" {
  identifier                  = "postgres"
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted           = true
}
resource "aws_db_instance" "mysql" {
  identifier                  = "mysql"
  engine                      = "mysql"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted           = true
  iam_database_authentication_enabled = true
}
resource "aws_db_instance" "mariadb" {
  identifier                  = "mariadb"
  engine                      = "mariadb"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted           = true
  engine_version = "10.11"
  iam_database_authentication_enabled = false
}
resource "aws_db_instance" "oracle" {
  identifier                  = "oracle"
  engine                      = "oracle-ee"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted           = true
}
resource "aws_db_instance" "sqlserver" {
  identifier                  = "sqlserver"
  engine                      = "sqlserver-se"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted           = true
}
resource "aws_db_instance" "asked" {
  identifier                  = "asked"
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted           = true
  iam_database_authentication_enabled = var.iam
}
variable "iam" {
  type = bool
}
resource "aws_rds_cluster" "on" {
  cluster_identifier                  = "on"
  engine                              = "aurora-mysql"
  master_username                     = "owner"
  manage_master_user_password         = true
  storage_encrypted                   = true
  iam_database_authentication_enabled = true
}
resource "aws_rds_cluster_instance" "on" {
  cluster_identifier = aws_rds_cluster.on.id
  engine             = aws_rds_cluster.on.engine
  instance_class     = "db.r6g.large"
}
resource "aws_rds_cluster" "off" {
  cluster_identifier          = "off"
  engine                      = "aurora-postgresql"
  master_username             = "owner"
  manage_master_user_password = true
  storage_encrypted           = true
}
