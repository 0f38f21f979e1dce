resource "aws_iam_policy" "admin" {
  name = "admin"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds:*" # deny
      Resource = "*"
    }]
  })
}

resource "aws_iam_policy" "modify" {
  name = "modify"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["rds:Describe*", "rds:Modify*"] # deny
      Resource = "*"
    }]
  })
}

resource "aws_iam_role_policy_attachment" "full" {
  role       = "operators"
  policy_arn = "arn:aws:iam::aws:policy/AmazonRDSFullAccess" # deny
}
