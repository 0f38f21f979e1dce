variable "environment" {
  type = string
}

resource "aws_db_instance" "billing" { # undecided
  identifier                  = "billing"
  engine                      = "sqlserver-se"
  engine_version              = "15.00"
  license_model               = "license-included"
  instance_class              = "db.m5.large"
  allocated_storage           = 50
  username                    = "billing_owner"
  manage_master_user_password = true
  tags                        = { Environment = var.environment }
}

resource "aws_db_instance" "reports" {
  identifier                  = "reports"
  engine                      = "sqlserver-se"
  engine_version              = "15.00"
  license_model               = "license-included"
  instance_class              = "db.m5.large"
  allocated_storage           = 50
  username                    = "reports_owner"
  manage_master_user_password = true
  option_group_name           = "platform-team" # undecided
  tags                        = { Environment = "production" }
}
