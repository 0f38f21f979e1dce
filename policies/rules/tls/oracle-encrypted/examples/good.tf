resource "aws_db_option_group" "required" {
  name                 = "required"
  engine_name          = "oracle-se2"
  major_engine_version = "19"

  option {
    option_name = "NATIVE_NETWORK_ENCRYPTION"

    option_settings {
      name  = "SQLNET.ENCRYPTION_SERVER"
      value = "REQUIRED"
    }

    option_settings {
      name  = "SQLNET.ENCRYPTION_TYPES_SERVER"
      value = "AES256,AES192"
    }
  }
}

resource "aws_db_instance" "ledger" {
  identifier                  = "ledger"
  engine                      = "oracle-se2"
  engine_version              = "19"
  license_model               = "license-included"
  instance_class              = "db.m5.large"
  allocated_storage           = 50
  username                    = "ledger_owner"
  manage_master_user_password = true
  option_group_name           = aws_db_option_group.required.name
}

resource "aws_db_instance" "replica" {
  identifier          = "ledger-replica"
  replicate_source_db = aws_db_instance.ledger.identifier
  instance_class      = "db.m5.large"
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
}
