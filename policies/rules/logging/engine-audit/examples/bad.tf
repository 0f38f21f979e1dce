resource "aws_db_parameter_group" "silent" {
  name   = "silent"
  family = "oracle-se2-19"

  parameter {
    name  = "audit_trail"
    value = "NONE"
  }
}

resource "aws_db_instance" "billing" { # deny
  identifier                  = "billing"
  engine                      = "sqlserver-se"
  engine_version              = "15.00"
  license_model               = "license-included"
  instance_class              = "db.m5.large"
  allocated_storage           = 50
  username                    = "billing_owner"
  manage_master_user_password = true
  tags                        = { Environment = "production" }
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
  parameter_group_name        = aws_db_parameter_group.silent.name # deny
}
