module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "5.8.1"
  name    = "main"
  cidr    = "10.0.0.0/16"
}
module "tags" {
  source = "git::https://example.com/tags.git?ref=v1"
  stage  = "prod"
}
module "sg" {
  source  = "terraform-aws-modules/security-group/aws"
  version = "5.1.0"
  name    = "db"
  vpc_id  = module.vpc.vpc_id
}
resource "aws_db_instance" "main" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted       = module.tags.encrypted
  publicly_accessible     = false
  backup_retention_period = 0
  db_subnet_group_name    = module.vpc.database_subnet_group_name
  vpc_security_group_ids  = [module.sg.security_group_id]
  multi_az                = false
  tags                    = module.tags.all
}
