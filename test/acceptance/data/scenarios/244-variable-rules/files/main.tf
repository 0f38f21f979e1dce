variable "days" {
  type    = number
  default = 0
  validation {
    condition     = var.days >= 0
    error_message = "Must not be negative."
  }
}
variable "flags" {
  type      = any
  sensitive = true
  default   = { public = true, encrypted = "true", nested = [{ protect = false }] }
}
variable "names" {
  type    = set(string)
  default = ["b", "a", "b"]
}
variable "config" {
  type = map(object({
    protect = optional(bool, true)
    backup  = optional(object({ days = optional(number, 10) }), {})
  }))
  default = {
    plain = {}
    short = { backup = { days = 2 } }
    null  = { backup = null, protect = null }
    open  = { protect = false, ignored = true }
  }
}
resource "aws_db_instance" "a" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  backup_retention_period = var.days
  publicly_accessible     = var.flags.public
  storage_encrypted       = nonsensitive(var.flags).encrypted
  deletion_protection     = var.flags.nested[0].protect
}
resource "aws_db_instance" "names" {
  for_each = var.names
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  publicly_accessible = each.key == element(sort(var.names), 1)
}
resource "aws_db_instance" "config" {
  for_each = var.config
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  deletion_protection     = each.value.protect
  backup_retention_period = each.value.backup.days
}
