resource "aws_db_option_group" "audited" {
  name                 = "audited"
  engine_name          = "sqlserver-se"
  major_engine_version = "15.00"

  option {
    option_name = "SQLSERVER_AUDIT"

    option_settings {
      name  = "S3_BUCKET_ARN"
      value = "arn:aws:s3:::audit"
    }

    option_settings {
      name  = "IAM_ROLE_ARN"
      value = "arn:aws:iam::111122223333:role/audit"
    }
  }
}

resource "aws_db_instance" "billing" {
  identifier                  = "billing"
  engine                      = "sqlserver-se"
  engine_version              = "15.00"
  license_model               = "license-included"
  instance_class              = "db.m5.large"
  allocated_storage           = 50
  username                    = "billing_owner"
  manage_master_user_password = true
  option_group_name           = aws_db_option_group.audited.name
  tags                        = { Environment = "production" }
}

resource "aws_db_instance" "sandbox" {
  identifier                  = "sandbox"
  engine                      = "sqlserver-ex"
  engine_version              = "15.00"
  license_model               = "license-included"
  instance_class              = "db.m5.large"
  allocated_storage           = 50
  username                    = "sandbox_owner"
  manage_master_user_password = true
  tags                        = { Environment = "dev" }
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
  tags                        = { Environment = "production" }
}
