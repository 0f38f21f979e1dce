variable "production" {
  type = bool
}
variable "stage" {
  type = string
}
locals {
  days = { prod = 30, test = 7, dev = 14 }
  low  = { prod = 5, test = 1 }
}
resource "aws_kms_key" "first" {}
resource "aws_kms_key" "second" {}
resource "aws_db_instance" "a" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted               = true
  kms_key_id                      = var.production ? aws_kms_key.first.arn : aws_kms_key.second.arn
  backup_retention_period         = var.production ? 30 : 7
  enabled_cloudwatch_logs_exports = var.production ? ["postgresql", "upgrade"] : ["postgresql"]
}
resource "aws_db_instance" "b" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  backup_retention_period = var.production ? 5 : 1
}
resource "aws_db_instance" "c" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  backup_retention_period = var.production ? 5 : 0
}
resource "aws_db_instance" "d" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  backup_retention_period = local.days[var.stage]
}
resource "aws_db_instance" "e" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  backup_retention_period = lookup(local.low, var.stage, 3)
}
resource "aws_db_instance" "f" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  backup_retention_period = lookup(local.days, var.stage, 3)
}
resource "aws_db_instance" "g" {
  count = var.production ? 3 : 1
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  publicly_accessible = true
}
module "h" {
  source = "./db"
  days   = var.production ? 30 : 14
}
