resource "aws_cloudwatch_metric_alarm" "connections" {
  alarm_name          = "connections"
  namespace           = "AWS/RDS"
  metric_name         = "DatabaseConnections"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  threshold           = 80
  alarm_actions       = var.actions # undecided
}

variable "actions" {
  type = list(string)
}
