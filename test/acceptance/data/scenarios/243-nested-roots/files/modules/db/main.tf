variable "stage" {
  type = string
}
variable "days" {
  type = number
}
variable "protect" {
  type    = bool
  default = false
}
resource "aws_db_instance" "this" {
  identifier = "db-${var.stage}"
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  backup_retention_period = var.days
  deletion_protection     = var.protect
  storage_encrypted       = var.stage == "live"
}
