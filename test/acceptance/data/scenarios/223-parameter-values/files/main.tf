variable "force_ssl" {
  type = string
}
variable "extra" {
  type = list(object({ name = string, value = string }))
}
resource "aws_db_parameter_group" "unknown" {
  family = "postgres16"
  parameter {
    name  = "rds.force_ssl"
    value = var.force_ssl
  }
}
resource "aws_db_parameter_group" "extra" {
  family = "postgres14"
  dynamic "parameter" {
    for_each = var.extra
    content {
      name  = parameter.value.name
      value = parameter.value.value
    }
  }
}
resource "aws_db_parameter_group" "fixed_and_extra" {
  family = "postgres14"
  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
  dynamic "parameter" {
    for_each = toset(["log_connections", "log_disconnections"])
    content {
      name  = parameter.key
      value = "1"
    }
  }
}
resource "aws_db_parameter_group" "mysql_on" {
  family = "mysql8.0"
  parameter {
    name  = "require_secure_transport"
    value = "ON"
  }
}
resource "aws_db_parameter_group" "mysql_off" {
  family = "mysql8.0"
  parameter {
    name  = "require_secure_transport"
    value = "OFF"
  }
  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
}
resource "aws_db_parameter_group" "sqlserver" {
  family = "sqlserver-se-15.0"
  parameter {
    name         = "rds.force_ssl"
    value        = "1"
    apply_method = "pending-reboot"
  }
}
resource "aws_db_instance" "unknown" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  parameter_group_name = aws_db_parameter_group.unknown.name
}
resource "aws_db_instance" "extra" {
  engine                      = "postgres"
  engine_version              = "14.12"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  parameter_group_name = aws_db_parameter_group.extra.name
}
resource "aws_db_instance" "fixed" {
  engine                      = "postgres"
  engine_version              = "14.12"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  parameter_group_name = aws_db_parameter_group.fixed_and_extra.name
}
resource "aws_db_instance" "mysql_on" {
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  parameter_group_name = aws_db_parameter_group.mysql_on.id
}
resource "aws_db_instance" "mysql_off" {
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  parameter_group_name = aws_db_parameter_group.mysql_off.id
}
resource "aws_db_instance" "sqlserver" {
  engine                      = "sqlserver-se"
  engine_version              = "15.00.4335.1.v1"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  parameter_group_name = aws_db_parameter_group.sqlserver.name
}
resource "aws_db_instance" "default_by_name" {
  engine                      = "postgres"
  engine_version              = "14.12"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  parameter_group_name = "default.postgres14"
}
resource "aws_db_instance" "default_by_version" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  parameter_group_name = format("default.postgres%s", 16)
}
resource "aws_db_instance" "data" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  parameter_group_name = data.aws_db_parameter_group.shared.name
}
data "aws_db_parameter_group" "shared" {
  name = "shared"
}
