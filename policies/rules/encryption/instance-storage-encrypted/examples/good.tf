resource "aws_kms_key" "database" {
  description         = "Storage of databases"
  enable_key_rotation = true
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
  storage_encrypted           = true
  kms_key_id                  = aws_kms_key.database.arn
}

resource "aws_db_instance" "replica" {
  identifier          = "orders-replica"
  instance_class      = "db.t4g.medium"
  replicate_source_db = aws_db_instance.orders.identifier
}

resource "aws_db_instance" "other_region" {
  identifier          = "orders-abroad"
  instance_class      = "db.t4g.medium"
  replicate_source_db = "arn:aws:rds:eu-central-1:111122223333:db:orders"
  kms_key_id          = aws_kms_key.database.arn
}

resource "aws_rds_cluster_instance" "member" {
  identifier         = "core-1"
  cluster_identifier = "core"
  engine             = "aurora-postgresql"
  instance_class     = "db.r7g.large"
}
