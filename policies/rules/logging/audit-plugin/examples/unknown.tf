variable "options" {
  type = list(string)
}

resource "aws_db_option_group" "own" {
  name                 = "own"
  engine_name          = "mysql"
  major_engine_version = "8.0"

  dynamic "option" {
    for_each = var.options

    content {
      option_name = option.value
    }
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
  option_group_name               = aws_db_option_group.own.name # undecided
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
  option_group_name               = "platform-team" # undecided
}
