variable "categories" {
  type = list(string)
}

resource "aws_db_event_subscription" "some" {
  name             = "some"
  sns_topic        = "arn:aws:sns:eu-west-1:111122223333:ops"
  source_type      = "db-cluster"
  event_categories = var.categories # undecided
}
