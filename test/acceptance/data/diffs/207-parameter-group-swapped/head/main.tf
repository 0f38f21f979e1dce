resource "aws_db_parameter_group" "strict" {
  name   = "strict"
  family = "postgres14"
  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
}
resource "aws_db_parameter_group" "soft" {
  name   = "soft"
  family = "postgres14"
}
resource "aws_db_parameter_group" "edited" {
  name   = "edited"
  family = "postgres14"
  parameter {
    name  = "rds.force_ssl"
    value = "0"
  }
}
resource "aws_db_instance" "a" {
  engine                      = "postgres"
  engine_version              = "14.12"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  parameter_group_name = aws_db_parameter_group.soft.name
}
resource "aws_db_instance" "b" {
  engine                      = "postgres"
  engine_version              = "14.12"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  parameter_group_name = aws_db_parameter_group.edited.name
}
resource "aws_db_instance" "c" {
  engine                      = "postgres"
  engine_version              = "14.12"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  parameter_group_name = aws_db_parameter_group.strict.name
}
