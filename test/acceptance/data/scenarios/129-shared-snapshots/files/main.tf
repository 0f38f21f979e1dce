resource "aws_db_instance" "orders" {
  identifier                          = "orders"
  engine                              = "postgres"
  engine_version                      = "16.3"
  instance_class                      = "db.t4g.medium"
  allocated_storage                   = 20
  username                            = "orders_owner"
  manage_master_user_password         = true
  storage_encrypted                   = true
  iam_database_authentication_enabled = true
}
variable "partners" {
  type = list(string)
}
locals {
  accounts = ["999988887777"]
}
resource "aws_db_snapshot" "private" {
  db_instance_identifier = aws_db_instance.orders.identifier
  db_snapshot_identifier = "private"
}
resource "aws_db_snapshot" "public" {
  db_instance_identifier = aws_db_instance.orders.identifier
  db_snapshot_identifier = "public"
  shared_accounts        = ["all"]
}
resource "aws_db_snapshot" "shared" {
  db_instance_identifier = aws_db_instance.orders.identifier
  db_snapshot_identifier = "shared"
  shared_accounts        = local.accounts
}
resource "aws_db_snapshot_copy" "asked" {
  source_db_snapshot_identifier = aws_db_snapshot.private.db_snapshot_arn
  target_db_snapshot_identifier = "asked"
  shared_accounts               = var.partners
}
resource "aws_db_snapshot" "mixed" {
  db_instance_identifier = aws_db_instance.orders.identifier
  db_snapshot_identifier = "mixed"
  shared_accounts        = concat(["all"], var.partners)
}
resource "aws_db_snapshot" "none" {
  db_instance_identifier = aws_db_instance.orders.identifier
  db_snapshot_identifier = "none"
  shared_accounts        = []
}
