variable "user" {
  type    = string
  default = "*"
}
variable "condition" {
  type    = any
  default = null
}
locals {
  wide  = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:*"
  pair  = ["arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/app", local.user_arn]
  user_arn = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/${var.user}"
  statement = {
    Effect   = "Allow"
    Action   = "rds-db:connect"
    Resource = local.wide
  }
}
resource "aws_iam_policy" "local" {
  name = "local"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = local.wide
    }]
  })
}
resource "aws_iam_policy" "pair" {
  name = "pair"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = local.pair
    }]
  })
}
resource "aws_iam_policy" "escaped" {
  name = "escaped"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/$${*}"
    }]
  })
}
resource "aws_iam_policy" "statement" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [local.statement]
  })
}
resource "aws_iam_policy" "absent" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat([], var.condition == null ? [] : [local.statement])
  })
}
