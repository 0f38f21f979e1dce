resource "aws_rds_global_cluster" "core" {
  global_cluster_identifier = "core"
  engine                    = "aurora-postgresql"
  deletion_protection       = true
  storage_encrypted         = false # deny
}
