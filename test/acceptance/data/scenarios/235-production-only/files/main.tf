provider "aws" {
  region = "eu-west-1"
  default_tags {
    tags = { Environment = "prod", Team = "data" }
  }
}
provider "aws" {
  alias  = "test"
  region = "eu-west-1"
  default_tags {
    tags = merge({ Team = "data" }, { Environment = "test" })
  }
}
variable "stage" {
  type = string
}
resource "aws_db_instance" "inherits" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
}
resource "aws_db_instance" "own_tag" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  tags = { Environment = "dev" }
}
resource "aws_db_instance" "other_provider" {
  provider = aws.test
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
}
resource "aws_db_instance" "other_provider_own" {
  provider = aws.test
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  multi_az = false
  tags     = { environment = "Production" }
}
resource "aws_db_instance" "standby" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  multi_az = true
}
resource "aws_db_instance" "unknown" {
  provider = aws.test
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  tags = { Environment = var.stage }
}
resource "aws_db_instance" "unknown_standby" {
  provider = aws.test
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  multi_az = true
  tags     = { Environment = var.stage }
}
resource "aws_db_instance" "replica" {
  replicate_source_db = aws_db_instance.standby.identifier
  instance_class      = "db.t4g.medium"
}
module "db" {
  source    = "./db"
  providers = { aws = aws.test }
  stage     = "production"
}
