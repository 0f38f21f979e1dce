resource "aws_db_instance" "orders" {
  identifier                          = "orders"
  engine                              = "postgres"
  engine_version                      = "16.4"
  instance_class                      = "db.t4g.medium"
  allocated_storage                   = 50
  username                            = "orders_owner"
  manage_master_user_password         = true
  iam_database_authentication_enabled = true
}

resource "aws_db_instance" "shop" {
  identifier                  = "shop"
  engine                      = "mariadb"
  engine_version              = "10.6.16"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "shop_owner"
  manage_master_user_password = true
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
  cluster_identifier                  = "core"
  engine                              = "aurora-postgresql"
  engine_version                      = "16.4"
  master_username                     = "core_owner"
  manage_master_user_password         = true
  iam_database_authentication_enabled = true
}

resource "aws_rds_cluster" "old" {
  cluster_identifier          = "old"
  engine                      = "aurora-mysql"
  master_username             = "old_owner"
  manage_master_user_password = true
  engine_mode                 = "serverless"
}
