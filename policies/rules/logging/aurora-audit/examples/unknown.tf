resource "aws_rds_cluster" "core" {
  cluster_identifier              = "core"
  engine                          = "aurora-mysql"
  engine_version                  = "8.0.mysql_aurora.3.08.0"
  master_username                 = "core_owner"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = var.exports # undecided
}

variable "exports" {
  type = list(string)
}
