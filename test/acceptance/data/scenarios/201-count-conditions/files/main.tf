variable "create" {
  type    = bool
  default = true
}
variable "copies" {
  type    = string
  default = "2"
}
variable "legacy" {
  default = "false"
}
locals {
  sites = [
    { name = "north", on = true, public = false },
    { name = "south", on = false, public = true },
    { name = "west", on = true, public = true },
  ]
  open = [for site in local.sites : site if site.on]
}
resource "aws_db_instance" "created" {
  count = var.create ? 1 : 0
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted = false
}
resource "aws_db_instance" "not_created" {
  count = !var.create ? 1 : 0
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted   = false
  publicly_accessible = true
}
resource "aws_db_instance" "legacy" {
  count = var.legacy ? 1 : 0
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  publicly_accessible = true
}
resource "aws_db_instance" "copies" {
  count = var.copies
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted   = count.index == 0
  publicly_accessible = count.index > 1
}
resource "aws_db_instance" "open" {
  count = length(local.open)
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  identifier          = local.open[count.index].name
  publicly_accessible = local.open[count.index].public
  deletion_protection = element([true, false], count.index)
}
