resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
  multi_az                    = true
  tags                        = { Environment = "production" }
}

resource "aws_db_instance" "sandbox" {
  identifier                  = "sandbox"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "sandbox_owner"
  manage_master_user_password = true
  tags                        = { Environment = "dev" }
}

resource "aws_rds_cluster_instance" "writer" {
  identifier         = "core-writer"
  cluster_identifier = "core"
  engine             = "aurora-postgresql"
  instance_class     = "db.r7g.large"
  tags               = { Environment = "production" }
}
