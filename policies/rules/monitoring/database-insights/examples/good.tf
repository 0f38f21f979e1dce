resource "aws_db_instance" "orders" {
  identifier                      = "orders"
  engine                          = "postgres"
  engine_version                  = "16.4"
  instance_class                  = "db.t4g.medium"
  allocated_storage               = 50
  username                        = "orders_owner"
  manage_master_user_password     = true
  performance_insights_enabled    = true
  performance_insights_kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0aa11bb2-1111-2222-3333-444455556666"
}

resource "aws_db_instance" "small" {
  identifier                  = "small"
  engine                      = "mysql"
  engine_version              = "8.0.39"
  allocated_storage           = 50
  username                    = "small_owner"
  manage_master_user_password = true
  instance_class              = "db.t4g.micro"
}

resource "aws_rds_cluster" "core" {
  cluster_identifier              = "core"
  engine                          = "aurora-mysql"
  engine_version                  = "8.0.mysql_aurora.3.08.0"
  master_username                 = "core_owner"
  manage_master_user_password     = true
  database_insights_mode          = "advanced"
  performance_insights_enabled    = true
  performance_insights_kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/0aa11bb2-1111-2222-3333-444455556666"
}

resource "aws_rds_cluster_instance" "core" {
  identifier         = "core-1"
  cluster_identifier = aws_rds_cluster.core.id
  engine             = aws_rds_cluster.core.engine
  instance_class     = "db.r6g.large"
}
