module "optional" {
  count  = 0
  source = "./flags"
}
module "flags" {
  for_each = toset(["a", "b"])
  source   = "./flags"
  name     = each.key
}
resource "aws_db_instance" "first" {
  count = 2
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted   = count.index == 1
  deletion_protection = true
}
resource "aws_db_instance" "follows" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted       = alltrue(aws_db_instance.first[*].storage_encrypted)
  publicly_accessible     = coalesce(one(module.optional[*].public), false)
  deletion_protection     = anytrue(values(module.flags)[*].protect)
  backup_retention_period = length(module.optional)
}
resource "aws_db_instance" "taken" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  publicly_accessible = module.flags["b"].public
  deletion_protection = aws_db_instance.first.0.deletion_protection
}
