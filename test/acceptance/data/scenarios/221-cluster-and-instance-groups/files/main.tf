resource "aws_rds_cluster_parameter_group" "strict" {
  name   = "strict"
  family = "aurora-postgresql16"
  parameter {
    name  = "rds.force_ssl"
    value = 1
  }
}
resource "aws_rds_cluster_parameter_group" "mysql" {
  name_prefix = "mysql"
  family      = "aurora-mysql8.0"
  parameter {
    name  = "require_secure_transport"
    value = "ON"
  }
}
resource "aws_db_parameter_group" "members" {
  name   = "members"
  family = "aurora-postgresql16"
  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
}
resource "aws_rds_cluster" "strict" {
  engine                      = "aurora-postgresql"
  engine_version              = "16.2"
  master_username             = "owner"
  manage_master_user_password = true
  db_cluster_parameter_group_name = aws_rds_cluster_parameter_group.strict.name
}
resource "aws_rds_cluster" "members_only" {
  engine                      = "aurora-postgresql"
  engine_version              = "16.2"
  master_username             = "owner"
  manage_master_user_password = true
  db_instance_parameter_group_name = aws_db_parameter_group.members.name
}
resource "aws_rds_cluster_instance" "members_only" {
  cluster_identifier      = aws_rds_cluster.members_only.id
  engine                  = aws_rds_cluster.members_only.engine
  instance_class          = "db.r6g.large"
  db_parameter_group_name = aws_db_parameter_group.members.name
}
resource "aws_rds_cluster" "seventeen" {
  engine                      = "aurora-postgresql"
  engine_version              = "17.4"
  master_username             = "owner"
  manage_master_user_password = true
}
resource "aws_rds_cluster" "mysql" {
  engine                      = "aurora-mysql"
  engine_version              = "8.0.mysql_aurora.3.05.2"
  master_username             = "owner"
  manage_master_user_password = true
  db_cluster_parameter_group_name = aws_rds_cluster_parameter_group.mysql.id
}
resource "aws_rds_cluster" "mysql_default" {
  engine                      = "aurora-mysql"
  engine_version              = "8.0.mysql_aurora.3.05.2"
  master_username             = "owner"
  manage_master_user_password = true
  db_cluster_parameter_group_name = "default.aurora-mysql8.0"
}
resource "aws_rds_cluster" "multi_az" {
  cluster_identifier          = "multi-az"
  engine                      = "postgres"
  engine_version              = "15.4"
  db_cluster_instance_class   = "db.r6gd.large"
  storage_type                = "io1"
  iops                        = 1000
  allocated_storage           = 100
  master_username             = "owner"
  manage_master_user_password = true
}
resource "aws_rds_cluster" "multi_az_mysql" {
  cluster_identifier          = "multi-az-mysql"
  engine                      = "mysql"
  engine_version              = "8.0.39"
  db_cluster_instance_class   = "db.r6gd.large"
  allocated_storage           = 100
  master_username             = "owner"
  manage_master_user_password = true
}
resource "aws_rds_cluster" "default_named" {
  engine                      = "aurora-postgresql"
  engine_version              = "17.4"
  master_username             = "owner"
  manage_master_user_password = true
  db_cluster_parameter_group_name = "default.aurora-postgresql16"
}
