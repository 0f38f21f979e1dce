resource "aws_db_option_group" "requested" {
  name                 = "requested"
  engine_name          = "oracle-se2"
  major_engine_version = "19"

  option {
    option_name = "NATIVE_NETWORK_ENCRYPTION"

    option_settings {
      name  = "SQLNET.ENCRYPTION_SERVER"
      value = "REQUESTED"
    }
  }
}

resource "aws_db_option_group" "broken" {
  name                 = "broken"
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
      value = "AES256,RC4_256,DES40"
    }
  }
}

resource "aws_db_instance" "ledger" { # deny
  identifier                  = "ledger"
  engine                      = "oracle-se2"
  engine_version              = "19"
  license_model               = "license-included"
  instance_class              = "db.m5.large"
  allocated_storage           = 50
  username                    = "ledger_owner"
  manage_master_user_password = true
}

resource "aws_db_instance" "reports" {
  identifier                  = "reports"
  engine                      = "oracle-se2"
  engine_version              = "19"
  license_model               = "license-included"
  instance_class              = "db.m5.large"
  allocated_storage           = 50
  username                    = "reports_owner"
  manage_master_user_password = true
  option_group_name           = aws_db_option_group.requested.name # deny
}

resource "aws_db_instance" "archive" {
  identifier                  = "archive"
  engine                      = "oracle-se2"
  engine_version              = "19"
  license_model               = "license-included"
  instance_class              = "db.m5.large"
  allocated_storage           = 50
  username                    = "archive_owner"
  manage_master_user_password = true
  option_group_name           = aws_db_option_group.broken.name # deny
}
