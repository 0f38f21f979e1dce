variable "amount" {
  type = number
}
variable "names" {
  type = set(string)
}
variable "enabled" {
  type = bool
}
variable "by_name" {
  type = map(bool)
}
resource "aws_db_instance" "counted" {
  count = var.amount
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted = false
  publicly_accessible = false
}
resource "aws_db_instance" "named" {
  for_each = var.names
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  publicly_accessible = true
  storage_encrypted   = true
}
resource "aws_db_instance" "switched" {
  count = var.enabled ? 1 : 0
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  deletion_protection = false
}
resource "aws_db_instance" "either" {
  count = var.enabled ? 1 : 2
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  publicly_accessible = true
}
resource "aws_db_instance" "certain" {
  for_each = { fixed = var.enabled, other = true }
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted   = each.value
  publicly_accessible = each.key == "fixed"
}
resource "aws_db_instance" "grown" {
  for_each = merge({ fixed = false }, var.by_name)
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted = false
}
