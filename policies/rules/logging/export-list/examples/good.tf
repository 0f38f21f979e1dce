resource "aws_db_instance" "orders" {
  identifier                      = "orders"
  engine                          = "postgres"
  engine_version                  = "16.4"
  instance_class                  = "db.t4g.medium"
  allocated_storage               = 50
  username                        = "orders_owner"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = ["postgresql", "upgrade"]
}

resource "aws_db_instance" "wiki" {
  identifier                      = "wiki"
  engine                          = "sqlserver-ex"
  engine_version                  = "15.00"
  license_model                   = "license-included"
  instance_class                  = "db.m5.large"
  allocated_storage               = 50
  username                        = "wiki_owner"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = ["error"]
}

resource "aws_rds_cluster" "core" {
  cluster_identifier              = "core"
  engine                          = "aurora-mysql"
  engine_version                  = "8.0.mysql_aurora.3.08.0"
  master_username                 = "core_owner"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = ["error"]
}

resource "aws_db_instance" "silent" {
  identifier                  = "silent"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "silent_owner"
  manage_master_user_password = true
}
