locals {
  file    = yamldecode(file("${path.module}/settings.yaml"))
  text    = jsondecode(<<-EOT
    {
      "encrypted": ${local.file.encrypted},
      "days": %{if local.file.stage == "live"}30%{else}0%{endif}
    }
  EOT
  )
  shared  = jsondecode(templatefile("${path.module}/shared.tftpl", { names = ["a", "b"], public = true }))
  csv     = csvdecode(file("${path.module}/databases.csv"))
}
resource "aws_db_instance" "main" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted       = local.text.encrypted
  backup_retention_period = local.text.days
  deletion_protection     = local.file.protect == "yes"
}
resource "aws_db_instance" "shared" {
  for_each = local.shared
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  publicly_accessible = each.value.public
}
resource "aws_db_instance" "csv" {
  for_each = { for row in local.csv : row.name => row }
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted   = each.value.encrypted
  deletion_protection = tobool(each.value.protect)
}
