resource "aws_iam_policy" "login" {
  name = "login"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds*:Con*" # deny
      Resource = "*"
    }]
  })
}
