resource "aws_default_security_group" "default" {
  vpc_id = "vpc-1"
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
  vpc_security_group_ids      = [aws_default_security_group.default.id] # deny
}

data "aws_security_group" "default" {
  vpc_id = "vpc-1"
  name   = "default"
}

resource "aws_rds_cluster" "core" {
  cluster_identifier          = "core"
  engine                      = "aurora-postgresql"
  engine_version              = "16.4"
  master_username             = "core_owner"
  manage_master_user_password = true
  vpc_security_group_ids      = [data.aws_security_group.default.id] # deny
}
