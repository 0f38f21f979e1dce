variable "settings" {
  type = any
}
variable "protect" {
  type = bool
}
variable "upgrade" {
  type = bool
}
variable "logs" {
  type = list(string)
}
resource "aws_db_instance" "this" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted               = var.settings.encrypted
  publicly_accessible             = var.settings.public
  backup_retention_period         = var.settings.days
  deletion_protection             = var.protect
  auto_minor_version_upgrade      = var.upgrade
  enabled_cloudwatch_logs_exports = var.logs
}
