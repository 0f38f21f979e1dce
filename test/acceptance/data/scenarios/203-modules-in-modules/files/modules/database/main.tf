variable "name" {
  type = string
}
variable "protect" {
  type    = bool
  default = true
}
variable "days" {
  type     = number
  default  = 21
  nullable = false
}
variable "public" {
  type    = bool
  default = true
}
variable "encrypted" {
  type    = bool
  default = true
}
resource "aws_db_instance" "this" {
  identifier = var.name
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  deletion_protection     = var.protect
  backup_retention_period = var.days
  publicly_accessible     = var.public
  storage_encrypted       = var.encrypted
}
