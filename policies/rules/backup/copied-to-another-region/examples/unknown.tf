resource "aws_db_instance" "orders" { # undecided
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  backup_retention_period     = 14
  username                    = "orders_owner"
  manage_master_user_password = true

  tags = {
    environment = "production"
  }
}

resource "aws_backup_selection" "daily" {
  name         = "daily"
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  plan_id      = var.plan
  resources    = [aws_db_instance.orders.arn]
}

resource "aws_db_instance" "other" { # undecided
  identifier                  = "other"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  backup_retention_period     = 14
  username                    = "orders_owner"
  manage_master_user_password = true

  tags = {
    environment = var.environment
  }
}

variable "plan" {
  type = string
}

variable "environment" {
  type = string
}
