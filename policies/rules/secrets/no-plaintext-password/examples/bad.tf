variable "password" {
  type      = string
  sensitive = true
  default   = "correct-horse-7"
}

resource "aws_db_instance" "orders" {
  identifier        = "orders"
  engine            = "postgres"
  engine_version    = "16.4"
  instance_class    = "db.t4g.medium"
  allocated_storage = 50
  username          = "orders_owner"
  password          = "battery-staple-9" # deny
}

resource "aws_db_instance" "wiki" {
  identifier        = "wiki"
  engine            = "postgres"
  engine_version    = "16.4"
  instance_class    = "db.t4g.medium"
  allocated_storage = 50
  username          = "wiki_owner"
  password          = var.password # deny
}

resource "aws_rds_cluster" "core" {
  cluster_identifier = "core"
  engine             = "aurora-postgresql"
  engine_version     = "16.4"
  master_username    = "core_owner"
  master_password    = "battery-${"staple"}" # deny
}
