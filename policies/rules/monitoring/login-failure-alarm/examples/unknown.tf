variable "log" {
  type = string
}

resource "aws_db_instance" "orders" { # undecided
  identifier                      = "orders"
  engine                          = "postgres"
  engine_version                  = "16.4"
  instance_class                  = "db.t4g.medium"
  allocated_storage               = 50
  username                        = "orders_owner"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = ["postgresql"]
  tags                            = { Environment = "production" }
}

resource "aws_cloudwatch_log_metric_filter" "failed_logins" {
  name           = "failed_logins"
  log_group_name = var.log
  pattern        = "authentication failed"

  metric_transformation {
    name      = "failed_logins"
    namespace = "Databases"
    value     = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "failed_logins" {
  alarm_name          = "failed_logins"
  namespace           = "Databases"
  metric_name         = "failed_logins"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  period              = 300
  statistic           = "Sum"
  threshold           = 10
  alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:ops"]
}
