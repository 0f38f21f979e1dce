variable "pattern" {
  type = string
}

resource "aws_cloudtrail" "main" { # undecided
  name                       = "main"
  s3_bucket_name             = "trail"
  cloud_watch_logs_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
}

resource "aws_cloudwatch_log_metric_filter" "own" {
  name           = "own"
  log_group_name = "trail"
  pattern        = var.pattern

  metric_transformation {
    name      = "own"
    namespace = "Databases"
    value     = "1"
  }
}
