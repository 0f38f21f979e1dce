resource "aws_kms_key" "database" {
  description         = "Storage of databases"
  enable_key_rotation = true
}

variable "encrypted" {
  type = bool
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
  storage_encrypted           = var.encrypted
  kms_key_id                  = aws_kms_key.database.arn # undecided
}
