resource "aws_db_event_subscription" "some" {
  name             = "some"
  sns_topic        = "arn:aws:sns:eu-west-1:111122223333:ops"
  source_type      = "db-cluster"
  event_categories = ["failover", "failure", "maintenance"]
}

resource "aws_db_event_subscription" "snapshots" {
  name             = "snapshots"
  sns_topic        = "arn:aws:sns:eu-west-1:111122223333:ops"
  source_type      = "db-snapshot"
  event_categories = ["creation"]
}

resource "aws_db_event_subscription" "everything" {
  name        = "everything"
  sns_topic   = "arn:aws:sns:eu-west-1:111122223333:ops"
  source_type = "db-cluster"
}
