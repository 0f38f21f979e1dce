variable "public" {
  type    = bool
  default = true
}
variable "encrypted" {
  type = bool
}
resource "aws_db_instance" "a" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  publicly_accessible = var.public
  storage_encrypted   = var.encrypted
}
