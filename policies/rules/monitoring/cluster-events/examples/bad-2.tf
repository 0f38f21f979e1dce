resource "aws_db_event_subscription" "silent" {
  name        = "silent"
  sns_topic   = "arn:aws:sns:eu-west-1:111122223333:ops"
  source_type = "db-cluster"
  enabled     = false # deny
}
