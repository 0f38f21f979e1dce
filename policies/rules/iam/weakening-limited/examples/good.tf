resource "aws_iam_policy" "one" {
  name = "one"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds:ModifyDBInstance"
      Resource = "arn:aws:rds:eu-west-1:111122223333:db:orders"
    }]
  })
}

resource "aws_iam_policy" "tagged" {
  name = "tagged"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds:ModifyDBInstance"
      Resource = "*"
      Condition = {
        StringEquals = { "aws:ResourceTag/team" = "orders" }
      }
    }]
  })
}
