resource "aws_sns_topic" "ops" {
  name = "ops"
}

resource "aws_cloudwatch_metric_alarm" "connections" {
  alarm_name          = "connections"
  namespace           = "AWS/RDS"
  metric_name         = "DatabaseConnections"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  threshold           = 80
  alarm_actions       = [aws_sns_topic.ops.arn]
}
