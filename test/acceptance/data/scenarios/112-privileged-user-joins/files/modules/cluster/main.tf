variable "name" { type = string }
variable "owner" {
  type    = string
  default = "ledger_root"
}
locals {
  owner = lower(var.owner)
}
resource "aws_rds_cluster" "this" {
  cluster_identifier                  = var.name
  engine                              = "aurora-postgresql"
  engine_version                      = "16.2"
  master_username                     = local.owner
  manage_master_user_password         = true
  storage_encrypted                   = true
  iam_database_authentication_enabled = true
}
output "id" { value = aws_rds_cluster.this.cluster_resource_id }
output "owner" { value = aws_rds_cluster.this.master_username }
