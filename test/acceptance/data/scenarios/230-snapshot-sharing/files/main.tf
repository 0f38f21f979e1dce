variable "partner" {
  type = string
}
variable "accounts" {
  type    = list(string)
  default = ["222233334444"]
}
variable "everyone" {
  type    = bool
  default = true
}
data "aws_caller_identity" "here" {}
resource "aws_db_instance" "main" {
  identifier = "main"
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted = true
}
resource "aws_db_snapshot" "public" {
  db_instance_identifier = aws_db_instance.main.identifier
  db_snapshot_identifier = "public"
  shared_accounts        = ["all"]
}
resource "aws_db_snapshot" "mixed" {
  db_instance_identifier = aws_db_instance.main.identifier
  db_snapshot_identifier = "mixed"
  shared_accounts        = concat([var.partner], var.everyone ? ["all"] : [])
}
resource "aws_db_snapshot" "partner" {
  db_instance_identifier = aws_db_instance.main.identifier
  db_snapshot_identifier = "partner"
  shared_accounts        = [var.partner]
}
resource "aws_db_snapshot" "accounts" {
  db_instance_identifier = aws_db_instance.main.identifier
  db_snapshot_identifier = "accounts"
  shared_accounts        = var.accounts
}
resource "aws_db_snapshot" "private" {
  db_instance_identifier = aws_db_instance.main.identifier
  db_snapshot_identifier = "private"
}
resource "aws_db_snapshot" "nobody" {
  db_instance_identifier = aws_db_instance.main.identifier
  db_snapshot_identifier = "nobody"
  shared_accounts        = [for account in var.accounts : account if account != "222233334444"]
}
resource "aws_rds_cluster" "main" {
  cluster_identifier = "main"
  engine                      = "aurora-postgresql"
  engine_version              = "16.2"
  master_username             = "owner"
  manage_master_user_password = true
}
resource "aws_db_cluster_snapshot" "public" {
  db_cluster_identifier          = aws_rds_cluster.main.id
  db_cluster_snapshot_identifier = "public"
  shared_accounts                = split(",", "222233334444,all")
}
resource "aws_db_snapshot_copy" "copy" {
  source_db_snapshot_identifier = aws_db_snapshot.private.db_snapshot_arn
  target_db_snapshot_identifier = "copy"
  shared_accounts               = toset(["all"])
}
resource "aws_rds_cluster_snapshot_copy" "copy" {
  source_db_cluster_snapshot_identifier = aws_db_cluster_snapshot.public.db_cluster_snapshot_arn
  target_db_cluster_snapshot_identifier = "copy"
  shared_accounts                       = ["555566667777"]
}
