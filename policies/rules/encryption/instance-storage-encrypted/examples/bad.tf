resource "aws_kms_key" "database" {
  description         = "Storage of databases"
  enable_key_rotation = true
}

resource "aws_db_instance" "off" {
  identifier                  = "off"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "off_owner"
  manage_master_user_password = true
  storage_encrypted           = false # deny
  kms_key_id                  = aws_kms_key.database.arn
}

resource "aws_db_instance" "unset" { # deny
  identifier                  = "unset"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "unset_owner"
  manage_master_user_password = true
  kms_key_id                  = aws_kms_key.database.arn
}
