resource "aws_db_cluster_snapshot" "core" {
  db_cluster_identifier          = "core" # undecided
  db_cluster_snapshot_identifier = "core"
}
