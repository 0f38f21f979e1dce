locals {
  defaults = {
    encrypted = true
    public    = false
    backup    = { days = 14, protect = true }
    logs      = ["postgresql"]
  }
  databases = {
    alpha = {}
    beta  = { backup = { days = 3 } }
    gamma = { encrypted = false, logs = [] }
    delta = { public = "true", backup = null }
  }
  merged = { for name, own in local.databases : name => merge(local.defaults, own) }
  deep   = { for name, own in local.databases : name => merge(local.defaults, own, { backup = merge(local.defaults.backup, try(own.backup, {})) }) }
}
resource "aws_db_instance" "shallow" {
  for_each = local.merged
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted               = each.value.encrypted
  publicly_accessible             = lookup(each.value, "public", true)
  backup_retention_period         = try(each.value.backup.days, 0)
  deletion_protection             = try(each.value.backup.protect, false)
  enabled_cloudwatch_logs_exports = each.value.logs
}
resource "aws_db_instance" "deep" {
  for_each = local.deep
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  backup_retention_period = each.value.backup.days
  deletion_protection     = each.value.backup.protect
}
