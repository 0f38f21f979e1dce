resource "aws_db_instance" "orders" {
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
  deletion_protection         = var.protected # undecided
  backup_retention_period     = var.days # undecided
}

variable "protected" {
  type = bool
}

variable "days" {
  type = number
}
