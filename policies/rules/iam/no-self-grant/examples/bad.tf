resource "aws_iam_policy" "anything" {
  name = "anything"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:*" # deny
      Resource = "*"
    }]
  })
}

resource "aws_iam_policy" "attach" {
  name = "attach"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["iam:GetRole", "iam:AttachRolePolicy"] # deny
      Resource = "*"
    }]
  })
}
