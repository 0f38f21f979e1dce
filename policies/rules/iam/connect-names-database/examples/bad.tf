resource "aws_iam_policy" "any" {
  name = "any"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:*/orders_app" # deny
    }]
  })
}

resource "aws_iam_policy" "kind" {
  name = "kind"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:cluster-*/orders_app" # deny
    }]
  })
}
