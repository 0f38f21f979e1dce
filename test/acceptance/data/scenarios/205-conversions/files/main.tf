variable "encrypted" {
  type    = bool
  default = "false"
}
variable "public" {
  default = "true"
}
variable "days" {
  type    = string
  default = "0"
}
variable "tier" {
  type    = string
  default = 1
}
variable "list" {
  type    = list(string)
  default = [true, 0]
}
resource "aws_db_instance" "a" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted       = var.encrypted
  publicly_accessible     = var.public
  backup_retention_period = var.days
  deletion_protection     = var.tier == 1
  auto_minor_version_upgrade = "${!var.encrypted}"
}
resource "aws_db_instance" "b" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted       = tobool(var.list[0])
  publicly_accessible     = var.list[1] == 0
  backup_retention_period = var.list[1]
  deletion_protection     = var.tier == tostring(1)
  auto_minor_version_upgrade = "false"
}
resource "aws_db_instance" "c" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted       = "true"
  publicly_accessible     = tobool("0")
  backup_retention_period = "${var.days}7"
  deletion_protection     = tonumber(var.days) > 0 ? "true" : false
}
