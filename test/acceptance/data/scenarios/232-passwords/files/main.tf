variable "default_password" {
  type    = string
  default = "Hunter2-hunter2"
}
variable "sensitive_default" {
  type      = string
  sensitive = true
  default   = "also-in-the-source"
}
variable "given" {
  type      = string
  sensitive = true
}
variable "none" {
  type    = string
  default = null
}
variable "from_tfvars" {
  type = string
}
locals {
  passwords = { app = "s3cr3t-app" }
  encoded   = "aHVudGVyMi1odW50ZXIy"
}
resource "random_password" "main" {
  length = 32
}
resource "aws_secretsmanager_secret" "main" {
  name = "app/main"
}
resource "aws_secretsmanager_secret_rotation" "main" {
  secret_id           = aws_secretsmanager_secret.main.id
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:111122223333:function:rotate"
  rotation_rules {
    automatically_after_days = 30
  }
}
data "aws_secretsmanager_secret_version" "main" {
  secret_id = aws_secretsmanager_secret.main.id
}
data "aws_ssm_parameter" "main" {
  name = "/app/password"
}
ephemeral "random_password" "main" {
  length = 32
}
ephemeral "aws_secretsmanager_secret_version" "main" {
  secret_id = aws_secretsmanager_secret.main.id
}
resource "aws_db_instance" "literal" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  password = "correct-horse-battery"
}
resource "aws_db_instance" "by_default" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  password = var.default_password
}
resource "aws_db_instance" "by_sensitive_default" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  password = var.sensitive_default
}
resource "aws_db_instance" "by_local" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  password = local.passwords["app"]
}
resource "aws_db_instance" "encoded" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  password = base64decode(local.encoded)
}
resource "aws_db_instance" "tfvars" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  password = var.from_tfvars
}
resource "aws_db_instance" "write_only" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  password_wo         = "not-in-the-state-but-here"
  password_wo_version = 1
}
resource "aws_db_instance" "given" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  password = var.given
}
resource "aws_db_instance" "random" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  password = random_password.main.result
}
resource "aws_db_instance" "secret" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  password = jsondecode(data.aws_secretsmanager_secret_version.main.secret_string)["password"]
}
resource "aws_db_instance" "parameter" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  password = data.aws_ssm_parameter.main.value
}
resource "aws_db_instance" "ephemeral" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  password_wo         = ephemeral.random_password.main.result
  password_wo_version = 2
}
resource "aws_db_instance" "ephemeral_secret" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  password_wo         = ephemeral.aws_secretsmanager_secret_version.main.secret_string
  password_wo_version = 1
}
resource "aws_db_instance" "managed" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  password = var.none
}
resource "aws_rds_cluster" "literal" {
  cluster_identifier = "literal"
  engine             = "aurora-postgresql"
  engine_version     = "16.2"
  master_username    = "owner"
  master_password    = join("-", ["one", "two", "three"])
}
resource "aws_db_instance" "fallback" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  password = coalesce(var.none, "fallback-password")
}
