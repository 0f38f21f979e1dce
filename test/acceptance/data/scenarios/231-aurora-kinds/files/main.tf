resource "aws_rds_global_cluster" "main" {
  global_cluster_identifier = "main"
  engine                    = "aurora-postgresql"
  engine_version            = "16.2"
  storage_encrypted         = true
}
resource "aws_rds_global_cluster" "kept" {
  global_cluster_identifier    = "kept"
  source_db_cluster_identifier = aws_rds_cluster.primary.arn
  deletion_protection          = true
}
resource "aws_rds_cluster" "primary" {
  cluster_identifier        = "primary"
  engine                      = "aurora-postgresql"
  engine_version              = "16.2"
  master_username             = "owner"
  manage_master_user_password = true
  global_cluster_identifier = aws_rds_global_cluster.main.id
  storage_encrypted         = true
  kms_key_id                = "arn:aws:kms:eu-west-1:111122223333:key/0aa11bb2-2cc3-3dd4-4ee5-5ff667788990"
  backup_retention_period   = 1
  deletion_protection       = true
  skip_final_snapshot       = true
}
resource "aws_rds_cluster" "v1" {
  cluster_identifier          = "v1"
  engine                      = "aurora-mysql"
  engine_mode                 = "serverless"
  master_username             = "owner"
  manage_master_user_password = true
  deletion_protection         = false
}
resource "aws_rds_cluster" "v2" {
  cluster_identifier = "v2"
  engine                      = "aurora-mysql"
  engine_version              = "8.0.mysql_aurora.3.05.2"
  master_username             = "owner"
  manage_master_user_password = true
  engine_mode        = "provisioned"
  storage_encrypted  = false
  serverlessv2_scaling_configuration {
    min_capacity = 0.5
    max_capacity = 2
  }
}
resource "aws_rds_cluster_instance" "v2" {
  cluster_identifier         = aws_rds_cluster.v2.id
  engine                     = aws_rds_cluster.v2.engine
  instance_class             = "db.serverless"
  auto_minor_version_upgrade = false
  ca_cert_identifier         = "rds-ca-2019"
}
resource "aws_rds_cluster" "multi_az" {
  cluster_identifier              = "multi-az"
  engine                          = "mysql"
  engine_version                  = "8.0.39"
  db_cluster_instance_class       = "db.m6gd.large"
  storage_type                    = "io1"
  iops                            = 1000
  allocated_storage               = 100
  master_username                 = "owner"
  manage_master_user_password     = true
  storage_encrypted               = true
  ca_certificate_identifier       = "rds-ca-rsa4096-g1"
  performance_insights_enabled    = true
  enabled_cloudwatch_logs_exports = ["error"]
  tags                            = { Environment = "production" }
}
resource "aws_db_instance" "as_member" {
  identifier     = "as-member"
  engine         = "aurora-mysql"
  instance_class = "db.r6g.large"
}
resource "aws_docdb_cluster" "docs" {
  cluster_identifier = "docs"
  master_username    = "owner"
  master_password    = "not-of-this-matter"
}
