variable "encrypted" {
  type = bool
}

resource "aws_kms_key" "database" {
  description         = "Storage of databases"
  enable_key_rotation = true
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
  kms_key_id                  = aws_kms_key.database.arn
}

resource "aws_db_snapshot" "orders" {
  db_instance_identifier = aws_db_instance.orders.identifier
  db_snapshot_identifier = "orders"
  shared_accounts        = ["999988887777"] # undecided
}

resource "aws_db_snapshot" "elsewhere" {
  db_instance_identifier = "orders"
  db_snapshot_identifier = "elsewhere"
  shared_accounts        = ["999988887777"] # undecided
}
