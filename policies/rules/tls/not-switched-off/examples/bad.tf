resource "aws_db_parameter_group" "relaxed" {
  name   = "relaxed"
  family = "postgres16"

  parameter {
    name  = "rds.force_ssl"
    value = "0" # deny
  }
}

resource "aws_rds_cluster_parameter_group" "aurora" {
  name   = "aurora"
  family = "aurora-mysql8.0"

  parameter {
    name  = "require_secure_transport"
    value = "OFF" # deny
  }
}
