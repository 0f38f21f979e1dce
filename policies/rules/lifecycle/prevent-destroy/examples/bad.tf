resource "aws_kms_key" "orders" { # deny
  description         = "orders"
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
  deletion_protection         = false # deny
  storage_encrypted           = true
  kms_key_id                  = aws_kms_key.orders.arn
}

resource "aws_rds_cluster" "core" { # deny
  cluster_identifier          = "core"
  engine                      = "aurora-postgresql"
  engine_version              = "16.4"
  master_username             = "core_owner"
  manage_master_user_password = true
}
