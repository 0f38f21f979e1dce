/* A block comment
   of two lines */
resource "aws_db_instance" "long" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  // publicly_accessible = true
  storage_encrypted = (
    var.environment == "prod"
    ? true
    : false
  )
  /* deletion_protection = false */ deletion_protection = false
  enabled_cloudwatch_logs_exports = [
    # none
  ]
  tags = {
    Environment = "test"
  }
  backup_retention_period = lookup({
    prod = 30
  }, var.environment, 0)
}
variable "environment" {
  default = "dev" # "prod"
}
resource "aws_db_snapshot" "one_line" {
  db_instance_identifier = aws_db_instance.long.identifier
  db_snapshot_identifier = "x"
  shared_accounts = [
    "111122223333",
    "all",
  ]
}
resource "aws_db_parameter_group" "p" {
  family = "postgres14"
  parameter {
    name  = "log_connections"
    value = "1"
  }
}
