resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  backup_retention_period     = 14
  username                    = "orders_owner"
  manage_master_user_password = true
}

resource "aws_backup_vault" "main" { # deny
  name = "main"
}

resource "aws_backup_plan" "daily" {
  name = "daily"

  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.main.name
    schedule          = "cron(0 5 ? * * *)"
  }
}

resource "aws_backup_selection" "databases" {
  name         = "databases"
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  plan_id      = aws_backup_plan.daily.id
  resources    = ["arn:aws:rds:*:*:db:*"]
}
