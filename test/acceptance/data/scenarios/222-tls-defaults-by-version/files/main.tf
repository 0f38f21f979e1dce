variable "pg" {
  type    = string
  default = "14"
}
variable "chosen" {
  type = string
}
variable "versions" {
  type    = map(string)
  default = { old = "13.15", new = "17.2", next = 15 }
}
resource "aws_db_instance" "pg" {
  for_each                    = var.versions
  identifier                  = each.key
  engine                      = "postgres"
  engine_version              = each.value
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
}
resource "aws_db_instance" "by_variable" {
  engine                      = "postgres"
  engine_version              = var.pg
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
}
resource "aws_db_instance" "chosen" {
  engine                      = "postgres"
  engine_version              = var.chosen
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
}
resource "aws_db_instance" "no_version" {
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
}
resource "aws_db_instance" "mysql84" {
  engine                      = "mysql"
  engine_version              = "8.4.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
}
resource "aws_db_instance" "mysql_no_version" {
  engine                      = "mysql"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
}
resource "aws_db_instance" "maria1011" {
  engine                      = "mariadb"
  engine_version              = "10.11.8"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
}
resource "aws_db_instance" "maria118" {
  engine                      = "mariadb"
  engine_version              = "11.8.2"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
}
resource "aws_db_instance" "oracle" {
  engine                      = "oracle-ee"
  engine_version              = "19"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
}
resource "aws_db_instance" "sqlserver" {
  engine                      = "sqlserver-se"
  engine_version              = "15.00.4335.1.v1"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
}
resource "aws_db_instance" "db2" {
  engine                      = "db2-se"
  engine_version              = "11.5"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
}
resource "aws_db_instance" "custom" {
  engine              = "custom-sqlserver-se"
  engine_version      = "15.00.4249.2.v1"
  instance_class      = "db.m5.large"
  allocated_storage   = 100
  username            = "owner"
  storage_encrypted   = true
  kms_key_id          = aws_kms_key.custom.arn
  deletion_protection = true
  custom_iam_instance_profile = "AWSRDSCustomInstanceProfile"
}
resource "aws_kms_key" "custom" {
  enable_key_rotation = true
}
