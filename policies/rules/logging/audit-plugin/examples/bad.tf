resource "aws_db_option_group" "queries" {
  name                 = "queries"
  engine_name          = "mariadb"
  major_engine_version = "11.4"

  option {
    option_name = "MARIADB_AUDIT_PLUGIN"

    option_settings {
      name  = "SERVER_AUDIT_EVENTS"
      value = "QUERY_DML"
    }
  }
}

resource "aws_db_instance" "shop" { # deny
  identifier                      = "shop"
  engine                          = "mysql"
  engine_version                  = "8.0.39"
  instance_class                  = "db.t4g.medium"
  allocated_storage               = 50
  username                        = "shop_owner"
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
  enabled_cloudwatch_logs_exports = ["audit", "error"]
  option_group_name               = aws_db_option_group.queries.name # deny
}
