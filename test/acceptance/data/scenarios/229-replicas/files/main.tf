provider "aws" {
  region = "eu-west-1"
}
provider "aws" {
  alias  = "dr"
  region = "eu-central-1"
}
resource "aws_db_instance" "source" {
  identifier = "source"
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted           = true
  backup_retention_period     = 14
  deletion_protection         = true
  skip_final_snapshot = true
}
resource "aws_db_instance" "replica" {
  identifier          = "replica"
  replicate_source_db = aws_db_instance.source.identifier
  instance_class      = "db.t4g.medium"
  skip_final_snapshot = true
  publicly_accessible = true
}
resource "aws_kms_key" "dr" {
  provider = aws.dr
}
resource "aws_db_instance" "abroad" {
  provider            = aws.dr
  identifier          = "abroad"
  replicate_source_db = aws_db_instance.source.arn
  instance_class      = "db.t4g.medium"
  kms_key_id          = aws_kms_key.dr.arn
  storage_encrypted   = true
}
resource "aws_db_instance" "of_elsewhere" {
  identifier          = "of-elsewhere"
  replicate_source_db = "platform-db"
  instance_class      = "db.t4g.medium"
}
