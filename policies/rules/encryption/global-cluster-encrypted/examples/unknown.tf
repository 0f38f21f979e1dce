resource "aws_rds_global_cluster" "core" { # undecided
  global_cluster_identifier    = "core"
  source_db_cluster_identifier = "arn:aws:rds:eu-west-1:111122223333:cluster:core"
  deletion_protection          = true
}
