provider "aws" {
  region = "eu-west-1"
}

resource "aws_db_instance" "orders" {
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

resource "aws_kms_key" "copies" {
  region              = "eu-central-1"
  enable_key_rotation = true
}

resource "aws_db_instance_automated_backups_replication" "orders" {
  region                 = "eu-central-1"
  source_db_instance_arn = aws_db_instance.orders.arn
  kms_key_id             = aws_kms_key.copies.arn
}

resource "aws_rds_cluster" "core" {
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
      destination_vault_arn = "arn:aws:backup:eu-central-1:111122223333:backup-vault:copies"
    }
  }
}

resource "aws_backup_selection" "core" {
  name         = "core"
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  plan_id      = aws_backup_plan.daily.id
  resources    = [aws_rds_cluster.core.arn]
}

resource "aws_db_instance" "playground" {
  identifier                  = "playground"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  backup_retention_period     = 14
  username                    = "orders_owner"
  manage_master_user_password = true

  tags = {
    environment = "development"
  }
}
