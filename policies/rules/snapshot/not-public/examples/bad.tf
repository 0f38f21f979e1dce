resource "aws_db_snapshot" "orders" {
  db_instance_identifier = "orders"
  db_snapshot_identifier = "orders"
  shared_accounts        = ["all"] # deny
}

resource "aws_db_cluster_snapshot" "core" {
  db_cluster_identifier          = "core"
  db_cluster_snapshot_identifier = "core"
  shared_accounts                = ["111122223333", "all"] # deny
}

resource "aws_db_snapshot_copy" "copy" {
  source_db_snapshot_identifier = aws_db_snapshot.orders.db_snapshot_arn
  target_db_snapshot_identifier = "orders-copy"
  shared_accounts               = ["all"] # deny
}

resource "aws_rds_cluster_snapshot_copy" "copy" {
  source_db_cluster_snapshot_identifier = aws_db_cluster_snapshot.core.db_cluster_snapshot_arn
  target_db_cluster_snapshot_identifier = "core-copy"
  shared_accounts                       = ["all"] # deny
}
