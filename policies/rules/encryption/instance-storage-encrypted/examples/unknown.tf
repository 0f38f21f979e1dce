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
  storage_encrypted           = var.encrypted # undecided
}

resource "aws_db_instance" "restored" { # undecided
  identifier          = "orders-restored"
  instance_class      = "db.t4g.medium"
  snapshot_identifier = "orders-2026-05-01"
}
