variable "force" {
  type = string
}

variable "version" {
  type = string
}

resource "aws_db_parameter_group" "variable" {
  name   = "variable"
  family = "postgres14"

  parameter {
    name  = "rds.force_ssl"
    value = var.force
  }
}

resource "aws_db_instance" "elsewhere" {
  identifier                  = "elsewhere"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "elsewhere_owner"
  manage_master_user_password = true
  parameter_group_name        = "platform-team" # undecided
}

resource "aws_db_instance" "by_value" {
  identifier                  = "by_value"
  engine                      = "postgres"
  engine_version              = "14.12"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "by_value_owner"
  manage_master_user_password = true
  parameter_group_name        = aws_db_parameter_group.variable.name # undecided
}

resource "aws_db_instance" "by_version" { # undecided
  identifier                  = "by_version"
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "by_version_owner"
  manage_master_user_password = true
  engine_version              = var.version
}

resource "aws_db_instance" "no_version" { # undecided
  identifier                  = "no_version"
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "no_version_owner"
  manage_master_user_password = true
}
