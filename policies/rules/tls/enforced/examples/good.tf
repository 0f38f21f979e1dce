resource "aws_db_parameter_group" "strict" {
  name   = "strict"
  family = "postgres14"

  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
}

resource "aws_db_parameter_group" "shop" {
  name   = "shop"
  family = "mariadb10.11"

  parameter {
    name  = "require_secure_transport"
    value = "ON"
  }
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "14.12"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
  parameter_group_name        = aws_db_parameter_group.strict.name
}

resource "aws_db_instance" "by_name" {
  identifier                  = "by_name"
  engine                      = "postgres"
  engine_version              = "14.12"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "by_name_owner"
  manage_master_user_password = true
  parameter_group_name        = "strict"
}

resource "aws_db_instance" "on_by_default" {
  identifier                  = "on_by_default"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "on_by_default_owner"
  manage_master_user_password = true
}

resource "aws_db_instance" "shop" {
  identifier                  = "shop"
  engine                      = "mariadb"
  engine_version              = "10.11.8"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "shop_owner"
  manage_master_user_password = true
  parameter_group_name        = aws_db_parameter_group.shop.name
}

resource "aws_db_instance" "ledger" {
  identifier                  = "ledger"
  engine                      = "oracle-se2"
  engine_version              = "19"
  license_model               = "license-included"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "ledger_owner"
  manage_master_user_password = true
}

resource "aws_rds_cluster" "core" {
  cluster_identifier          = "core"
  engine                      = "aurora-postgresql"
  engine_version              = "17.4"
  master_username             = "core_owner"
  manage_master_user_password = true
}

resource "aws_db_instance" "replica" {
  identifier          = "orders-replica"
  instance_class      = "db.t4g.medium"
  replicate_source_db = aws_db_instance.orders.identifier
}
