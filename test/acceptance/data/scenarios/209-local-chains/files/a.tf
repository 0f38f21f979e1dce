locals {
  two      = local.three
  by_stage = { prod = true, dev = false }
  stage    = local.short == "p" ? "prod" : "dev"
  short    = substr(lower("Production"), 0, 1)
}
locals {
  three = !local.four
}
locals {
  four = false
  left  = local.right
  right = local.left
}
resource "aws_db_instance" "a" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted   = local.strict
  publicly_accessible = !local.one
  deletion_protection = local.four
}
resource "aws_db_instance" "cyclic" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted   = local.left
  publicly_accessible = true
}
