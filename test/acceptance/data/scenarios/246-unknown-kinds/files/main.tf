variable "source" {
  type = string
}
variable "snapshot" {
  type = string
}
variable "engine" {
  type = string
}
variable "mode" {
  type = string
}
resource "aws_db_instance" "maybe_replica" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  replicate_source_db     = var.source
  storage_encrypted       = true
  backup_retention_period = 0
  publicly_accessible     = true
  deletion_protection     = true
}
resource "aws_db_instance" "maybe_restored" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  snapshot_identifier = var.snapshot
  publicly_accessible = false
  deletion_protection = false
}
resource "aws_db_instance" "engine" {
  engine                      = var.engine
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  publicly_accessible         = true
}
resource "aws_rds_cluster" "mode" {
  engine                      = "aurora-postgresql"
  engine_version              = "16.2"
  master_username             = "owner"
  manage_master_user_password = true
  engine_mode         = var.mode
  deletion_protection = false
}
