variable "environment" {
  type = string
}

variable "watched" {
  type = string
}

resource "aws_db_instance" "orders" { # undecided
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
  tags                        = { Environment = var.environment }
}

resource "aws_db_instance" "reports" { # undecided
  identifier                  = "reports"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "reports_owner"
  manage_master_user_password = true
  tags                        = { Environment = "production" }
}

resource "aws_cloudwatch_metric_alarm" "one" {
  alarm_name          = "one"
  namespace           = "AWS/RDS"
  metric_name         = "DatabaseConnections"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 3
  period              = 300
  statistic           = "Average"
  threshold           = 80
  alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:ops"]
  dimensions          = { DBInstanceIdentifier = var.watched }
}
