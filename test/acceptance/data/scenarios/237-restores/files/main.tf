resource "aws_db_instance" "source" {
  identifier = "source"
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted       = false
  backup_retention_period = 7
}
resource "aws_db_instance" "plain" {
  identifier = "plain"
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted       = true
  backup_retention_period = 7
}
resource "aws_db_snapshot" "plain" {
  db_instance_identifier = aws_db_instance.plain.identifier
  db_snapshot_identifier = "plain"
}
resource "aws_db_instance" "from_snapshot" {
  identifier              = "from-snapshot"
  instance_class          = "db.t4g.medium"
  snapshot_identifier     = aws_db_snapshot.plain.id
  backup_retention_period = 0
  deletion_protection     = true
}
resource "aws_db_instance" "point_in_time" {
  identifier     = "point-in-time"
  instance_class = "db.t4g.medium"
  restore_to_point_in_time {
    source_db_instance_identifier = "platform-db"
    use_latest_restorable_time    = true
  }
  storage_encrypted = false
}
resource "aws_db_instance" "elsewhere" {
  identifier          = "elsewhere"
  instance_class      = "db.t4g.medium"
  snapshot_identifier = "rds:platform-2024-06-01-04-00"
  publicly_accessible = true
}
resource "aws_rds_cluster" "clone" {
  cluster_identifier = "clone"
  engine             = "aurora-postgresql"
  restore_to_point_in_time {
    source_cluster_identifier  = "platform-cluster"
    restore_type               = "copy-on-write"
    use_latest_restorable_time = true
  }
  kms_key_id          = "arn:aws:kms:eu-west-1:111122223333:key/0aa11bb2-2cc3-3dd4-4ee5-5ff667788990"
  skip_final_snapshot = true
}
resource "aws_db_instance" "maybe" {
  identifier          = "maybe"
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  snapshot_identifier = var.snapshot
  storage_encrypted   = true
}
variable "snapshot" {
  type    = string
  default = ""
}
resource "aws_db_instance" "not_restored" {
  identifier          = "not-restored"
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  snapshot_identifier = var.no_snapshot
}
variable "no_snapshot" {
  type    = string
  default = null
}
