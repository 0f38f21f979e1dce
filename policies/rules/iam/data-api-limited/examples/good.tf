resource "aws_iam_policy" "one" {
  name = "one"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-data:*"
      Resource = "arn:aws:rds:eu-west-1:111122223333:cluster:core"
    }]
  })
}
