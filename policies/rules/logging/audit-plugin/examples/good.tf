resource "aws_db_option_group" "audited" {
  name                 = "audited"
  engine_name          = "mysql"
  major_engine_version = "8.0"

  option {
    option_name = "MARIADB_AUDIT_PLUGIN"
  }
}

resource "aws_db_instance" "shop" {
  identifier                      = "shop"
  engine                          = "mysql"
  engine_version                  = "8.0.39"
  instance_class                  = "db.t4g.medium"
  allocated_storage               = 50
  username                        = "shop_owner"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = ["audit", "error"]
  option_group_name               = aws_db_option_group.audited.name
}

resource "aws_rds_cluster" "core" {
  cluster_identifier              = "core"
  engine                          = "aurora-mysql"
  engine_version                  = "8.0.mysql_aurora.3.08.0"
  master_username                 = "core_owner"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = ["audit", "error"]
}

resource "aws_db_instance" "wiki" {
  identifier                      = "wiki"
  engine                          = "mariadb"
  engine_version                  = "11.4.4"
  instance_class                  = "db.t4g.medium"
  allocated_storage               = 50
  username                        = "wiki_owner"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = ["error"]
}
