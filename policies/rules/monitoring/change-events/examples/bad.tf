resource "aws_db_instance" "orders" { # deny
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
}

resource "aws_db_instance" "reports" {
  identifier                  = "reports"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "reports_owner"
  manage_master_user_password = true
}

resource "aws_db_event_subscription" "groups" {
  name        = "groups"
  sns_topic   = "arn:aws:sns:eu-west-1:111122223333:ops"
  source_type = "db-parameter-group"
}
