variable "key" {
  type = string
}
variable "maybe" {
  type    = string
  default = null
}
variable "use_first" {
  type = bool
}
resource "aws_kms_key" "first" {}
resource "aws_kms_key" "second" {}
resource "aws_kms_alias" "app" {
  name          = "alias/app"
  target_key_id = aws_kms_key.first.key_id
}
data "aws_kms_alias" "rds" {
  name = "alias/aws/rds"
}
data "aws_kms_key" "rds" {
  key_id = "alias/aws/rds"
}
data "aws_kms_key" "mine" {
  key_id = "alias/customer/db"
}
data "aws_kms_key" "given" {
  key_id = var.key
}
module "keys" {
  source = "./keys"
}
resource "aws_db_instance" "reference" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted = true
  kms_key_id        = aws_kms_key.first.arn
}
resource "aws_db_instance" "alias" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted = true
  kms_key_id        = aws_kms_alias.app.target_key_arn
}
resource "aws_db_instance" "aws_alias" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted = true
  kms_key_id        = data.aws_kms_alias.rds.target_key_arn
}
resource "aws_db_instance" "aws_key" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted = true
  kms_key_id        = data.aws_kms_key.rds.arn
}
resource "aws_db_instance" "customer_data" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted = true
  kms_key_id        = data.aws_kms_key.mine.arn
}
resource "aws_db_instance" "literal" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted = true
  kms_key_id        = "arn:aws:kms:eu-west-1:111122223333:key/0aa11bb2-2cc3-3dd4-4ee5-5ff667788990"
}
resource "aws_db_instance" "literal_alias" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted = true
  kms_key_id        = "arn:aws:kms:eu-west-1:111122223333:alias/aws/rds"
}
resource "aws_db_instance" "module" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted = true
  kms_key_id        = module.keys.arns["db"]
}
resource "aws_db_instance" "module_null" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted = true
  kms_key_id        = module.keys.none
}
resource "aws_db_instance" "unknown" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted = true
  kms_key_id        = var.key
}
resource "aws_db_instance" "unknown_data" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted = true
  kms_key_id        = data.aws_kms_key.given.arn
}
resource "aws_db_instance" "either" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted = true
  kms_key_id        = var.use_first ? aws_kms_key.first.arn : aws_kms_key.second.arn
}
resource "aws_db_instance" "fallback" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted = true
  kms_key_id        = coalesce(var.maybe, aws_kms_key.first.arn)
}
resource "aws_db_instance" "maybe" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted = true
  kms_key_id        = var.use_first ? aws_kms_key.first.arn : null
}
resource "aws_db_instance" "insights" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted               = true
  kms_key_id                      = aws_kms_key.first.arn
  performance_insights_enabled    = true
  performance_insights_kms_key_id = data.aws_kms_alias.rds.arn
}
resource "aws_db_instance" "insights_own" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  performance_insights_enabled    = true
  performance_insights_kms_key_id = module.keys.arns.db
}
resource "aws_db_instance" "insights_off" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  performance_insights_enabled = false
}
resource "aws_db_instance" "insights_bare" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  performance_insights_enabled = true
}
