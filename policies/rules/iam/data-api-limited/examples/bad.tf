resource "aws_iam_policy" "every" {
  name = "every"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-data:ExecuteStatement"
      Resource = "*" # deny
    }]
  })
}
