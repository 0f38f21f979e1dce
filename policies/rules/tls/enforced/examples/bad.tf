resource "aws_db_parameter_group" "relaxed" {
  name   = "relaxed"
  family = "postgres16"

  parameter {
    name  = "rds.force_ssl"
    value = "0"
  }
}

resource "aws_db_parameter_group" "tuning" {
  name   = "tuning"
  family = "postgres14"

  parameter {
    name  = "work_mem"
    value = "65536"
  }
}

resource "aws_rds_cluster_parameter_group" "aurora" {
  name   = "aurora"
  family = "aurora-mysql8.0"

  parameter {
    name  = "require_secure_transport"
    value = "OFF"
  }
}

resource "aws_db_instance" "switched_off" {
  identifier                  = "switched_off"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "switched_off_owner"
  manage_master_user_password = true
  parameter_group_name        = aws_db_parameter_group.relaxed.name # deny
}

resource "aws_db_instance" "not_set" {
  identifier                  = "not_set"
  engine                      = "postgres"
  engine_version              = "14.12"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "not_set_owner"
  manage_master_user_password = true
  parameter_group_name        = aws_db_parameter_group.tuning.name # deny
}

resource "aws_db_instance" "no_group" { # deny
  identifier                  = "no_group"
  engine                      = "postgres"
  engine_version              = "14.12"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "no_group_owner"
  manage_master_user_password = true
}

resource "aws_db_instance" "default_group" {
  identifier                  = "default_group"
  engine                      = "mysql"
  engine_version              = "8.4.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "default_group_owner"
  manage_master_user_password = true
  parameter_group_name        = "default.mysql8.4" # deny
}

resource "aws_rds_cluster" "core" {
  cluster_identifier              = "core"
  engine                          = "aurora-mysql"
  engine_version                  = "8.0.mysql_aurora.3.08.0"
  master_username                 = "core_owner"
  manage_master_user_password     = true
  db_cluster_parameter_group_name = aws_rds_cluster_parameter_group.aurora.name # deny
}
