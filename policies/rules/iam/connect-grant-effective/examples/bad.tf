resource "aws_iam_policy" "by_name" {
  name = "by_name"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:orders/orders_app" # deny
    }]
  })
}

resource "aws_iam_policy" "wrong_service" {
  name = "wrong_service"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds:eu-west-1:111122223333:db:orders" # deny
    }]
  })
}
