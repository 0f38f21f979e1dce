data "aws_caller_identity" "own" {}

resource "aws_db_snapshot" "orders" {
  db_instance_identifier = "orders"
  db_snapshot_identifier = "orders"
}

resource "aws_db_snapshot" "own" {
  db_instance_identifier = "orders"
  db_snapshot_identifier = "own"
  shared_accounts        = [data.aws_caller_identity.own.account_id]
}
