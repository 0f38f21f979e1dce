provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "frankfurt"
  region = "eu-central-1"
}

resource "aws_kms_key" "orders" {
  enable_key_rotation = true
}

resource "aws_kms_key" "replica" {
  provider            = aws.frankfurt
  enable_key_rotation = true
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  storage_encrypted           = true
  kms_key_id                  = aws_kms_key.orders.arn
  username                    = "orders_owner"
  manage_master_user_password = true
}

resource "aws_db_instance" "replica" {
  provider            = aws.frankfurt
  identifier          = "orders-replica"
  instance_class      = "db.t4g.medium"
  replicate_source_db = aws_db_instance.orders.arn
  kms_key_id          = aws_kms_key.replica.arn
}

# In the Region of its source it has the key of that.
resource "aws_db_instance" "near" {
  identifier          = "orders-near"
  instance_class      = "db.t4g.medium"
  replicate_source_db = aws_db_instance.orders.identifier
}

# By ARN because of the subnet group.
resource "aws_db_instance" "apart" {
  identifier           = "orders-apart"
  instance_class       = "db.t4g.medium"
  replicate_source_db  = aws_db_instance.orders.arn
  db_subnet_group_name = "apart"
}
