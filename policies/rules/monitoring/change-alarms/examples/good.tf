resource "aws_cloudtrail" "main" {
  name                       = "main"
  s3_bucket_name             = "trail"
  cloud_watch_logs_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
}

resource "aws_cloudwatch_log_metric_filter" "policies" {
  name           = "policies"
  log_group_name = "trail"
  pattern        = "{ $.eventName = PutRolePolicy }"

  metric_transformation {
    name      = "policies"
    namespace = "Databases"
    value     = "1"
  }
}

resource "aws_cloudwatch_log_metric_filter" "groups" {
  name           = "groups"
  log_group_name = "trail"
  pattern        = "{ $.eventName = AuthorizeSecurityGroupIngress }"

  metric_transformation {
    name      = "groups"
    namespace = "Databases"
    value     = "1"
  }
}

resource "aws_cloudwatch_event_rule" "databases" {
  name = "databases"

  event_pattern = jsonencode({
    source = ["aws.rds"]
    detail = { eventName = ["ModifyDBInstance", "ModifyDBSnapshotAttribute"] }
  })
}
