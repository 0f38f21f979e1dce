provider "aws" {
  region = "eu-west-1"
}

resource "aws_db_instance" "orders" { # deny
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

# Only copied within the Region.
resource "aws_rds_cluster" "core" { # deny
  cluster_identifier          = "core"
  engine                      = "aurora-postgresql"
  engine_version              = "16.4"
  backup_retention_period     = 14
  master_username             = "core_owner"
  manage_master_user_password = true

  tags = {
    environment = "production"
  }
}

resource "aws_backup_vault" "main" {
  name = "main"
}

resource "aws_backup_plan" "daily" {
  name = "daily"

  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.main.name
    schedule          = "cron(0 5 ? * * *)"

    copy_action {
      destination_vault_arn = "arn:aws:backup:eu-west-1:111122223333:backup-vault:copies"
    }
  }
}

resource "aws_backup_selection" "core" {
  name         = "core"
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  plan_id      = aws_backup_plan.daily.id
  resources    = [aws_rds_cluster.core.arn]
}
