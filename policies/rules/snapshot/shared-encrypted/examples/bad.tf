resource "aws_db_instance" "plain" {
  identifier                  = "plain"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "plain_owner"
  manage_master_user_password = true
}

resource "aws_db_snapshot" "plain" {
  db_instance_identifier = aws_db_instance.plain.identifier
  db_snapshot_identifier = "plain"
  shared_accounts        = ["999988887777"] # deny
}

resource "aws_db_instance" "default_key" {
  identifier                  = "default_key"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "default_key_owner"
  manage_master_user_password = true
  storage_encrypted           = true
}

resource "aws_db_snapshot" "default_key" {
  db_instance_identifier = aws_db_instance.default_key.identifier
  db_snapshot_identifier = "default_key"
  shared_accounts        = ["999988887777"] # deny
}
