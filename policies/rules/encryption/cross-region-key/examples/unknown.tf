provider "aws" {
  region = var.region
}

provider "aws" {
  alias  = "frankfurt"
  region = "eu-central-1"
}

variable "region" {
  type = string
}

variable "key" {
  type = string
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  storage_encrypted           = true
  username                    = "orders_owner"
  manage_master_user_password = true
}

resource "aws_db_instance" "replica" { # undecided
  provider            = aws.frankfurt
  identifier          = "orders-replica"
  instance_class      = "db.t4g.medium"
  replicate_source_db = aws_db_instance.orders.arn
}

resource "aws_db_instance" "elsewhere" {
  provider            = aws.frankfurt
  identifier          = "elsewhere-replica"
  instance_class      = "db.t4g.medium"
  replicate_source_db = "arn:aws:rds:eu-west-1:111122223333:db:elsewhere"
  storage_encrypted   = true
  kms_key_id          = var.key # undecided
}
