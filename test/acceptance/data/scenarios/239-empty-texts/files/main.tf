variable "kms_key_id" {
  type    = string
  default = ""
}
variable "snapshot" {
  type    = string
  default = ""
}
variable "group" {
  type    = string
  default = ""
}
variable "password" {
  type    = string
  default = ""
}
resource "aws_db_instance" "a" {
  engine                      = "postgres"
  engine_version              = "14.12"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted     = true
  kms_key_id            = var.kms_key_id
  snapshot_identifier   = var.snapshot
  parameter_group_name  = var.group
  replicate_source_db   = ""
  db_subnet_group_name  = ""
  password              = var.password
}
resource "aws_db_instance" "b" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  snapshot_identifier = var.snapshot
  deletion_protection = true
}
resource "aws_rds_cluster" "c" {
  engine                      = "aurora-postgresql"
  engine_version              = "16.2"
  master_username             = "owner"
  manage_master_user_password = true
  snapshot_identifier = var.snapshot
  storage_encrypted   = true
  kms_key_id          = trimspace(" ")
}
