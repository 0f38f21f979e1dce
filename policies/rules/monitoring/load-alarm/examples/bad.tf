resource "aws_db_instance" "orders" { # deny
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
  tags                        = { Environment = "production" }
}

resource "aws_cloudwatch_metric_alarm" "other" {
  alarm_name          = "other"
  namespace           = "AWS/RDS"
  metric_name         = "DatabaseConnections"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 3
  period              = 300
  statistic           = "Average"
  threshold           = 80
  alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:ops"]
  dimensions          = { DBInstanceIdentifier = aws_db_instance.orders.identifier }
}

resource "aws_cloudwatch_metric_alarm" "reports" {
  alarm_name          = "reports"
  namespace           = "AWS/RDS"
  metric_name         = "DBLoad"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 3
  period              = 300
  statistic           = "Average"
  threshold           = 80
  alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:ops"]
  dimensions          = { DBInstanceIdentifier = "reports" }
}
