variable "flag" {
  type = bool
}
variable "days" {
  type = number
}
variable "name" {
  type = string
}
variable "known" {
  type    = bool
  default = true
}
data "aws_region" "here" {}
resource "aws_db_instance" "a" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted       = var.flag || var.known
  publicly_accessible     = var.flag && !var.known
  deletion_protection     = var.flag ? var.known : true
  backup_retention_period = var.flag ? 14 : 30
  multi_az                = !var.flag
}
resource "aws_db_instance" "b" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted       = var.flag && var.known
  publicly_accessible     = var.flag || !var.known
  deletion_protection     = var.flag ? true : null
  backup_retention_period = var.flag ? 0 : 30
}
resource "aws_db_instance" "c" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted       = var.flag ? false : false
  publicly_accessible     = data.aws_region.here.name == "eu-west-1"
  deletion_protection     = var.flag ? "false" : false
  backup_retention_period = max(7, var.days)
}
resource "aws_db_instance" "d" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted       = var.flag != !var.flag
  publicly_accessible     = var.name == "" ? false : false
  deletion_protection     = contains(["prod", "live"], var.name)
  backup_retention_period = min(0, 3)
}
resource "aws_db_instance" "e" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted       = coalesce(var.flag, true)
  publicly_accessible     = try(var.flag.nothing, false)
  deletion_protection     = lookup({ prod = true, test = true }, var.name, true)
  backup_retention_period = lookup({ prod = 30, test = 0 }, var.name, 7)
}
