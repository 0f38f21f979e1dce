resource "aws_cloudwatch_metric_alarm" "connections" {
  alarm_name          = "connections"
  namespace           = "AWS/RDS"
  metric_name         = "DatabaseConnections"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  threshold           = 80
  actions_enabled     = false # deny
  alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:ops"]
}

resource "aws_cloudwatch_metric_alarm" "quiet" { # deny
  alarm_name          = "connections"
  namespace           = "AWS/RDS"
  metric_name         = "DatabaseConnections"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  threshold           = 80
}
