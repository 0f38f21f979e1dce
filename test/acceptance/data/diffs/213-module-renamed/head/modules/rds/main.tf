variable "days" {
  type = number
}
resource "aws_db_instance" "this" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted       = false
  backup_retention_period = var.days
}
