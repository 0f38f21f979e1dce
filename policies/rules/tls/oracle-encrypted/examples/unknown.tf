variable "mode" {
  type = string
}

resource "aws_db_option_group" "own" {
  name                 = "own"
  engine_name          = "oracle-se2"
  major_engine_version = "19"

  option {
    option_name = "NATIVE_NETWORK_ENCRYPTION"

    option_settings {
      name  = "SQLNET.ENCRYPTION_SERVER"
      value = var.mode
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
  option_group_name           = aws_db_option_group.own.name # undecided
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
  option_group_name           = "platform-team" # undecided
}

resource "aws_db_instance" "restored" { # undecided
  identifier          = "restored"
  engine              = "oracle-se2"
  instance_class      = "db.m5.large"
  snapshot_identifier = "rds:ledger-2026-11-01"
}
