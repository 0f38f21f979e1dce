resource "aws_db_subnet_group" "private" {
  name       = "private"
  subnet_ids = ["subnet-0aa11bb22cc33dd01", "subnet-0aa11bb22cc33dd02"]
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
  db_subnet_group_name        = aws_db_subnet_group.private.name
}

resource "aws_db_instance" "elsewhere" {
  identifier                  = "elsewhere"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "elsewhere_owner"
  manage_master_user_password = true
  db_subnet_group_name        = "platform"
}

resource "aws_db_instance" "replica" {
  identifier          = "orders-replica"
  instance_class      = "db.t4g.medium"
  replicate_source_db = aws_db_instance.orders.identifier
}

resource "aws_rds_cluster_instance" "writer" {
  identifier         = "core-writer"
  cluster_identifier = "core"
  engine             = "aurora-postgresql"
  instance_class     = "db.r7g.large"
}
