locals {
  days    = { default = 0, prod = 30 }
  public  = lookup({ dev = true }, terraform.workspace, false)
  protect = terraform.workspace == "default" ? false : true
}
resource "aws_db_instance" "a" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  identifier              = "main-${terraform.workspace}"
  backup_retention_period = local.days[terraform.workspace]
  publicly_accessible     = local.public
  deletion_protection     = local.protect
}
