resource "aws_iam_policy" "bounded" {
  name = "bounded"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:PutRolePolicy"
      Resource = "*"
      Condition = {
        StringEquals = { "iam:PermissionsBoundary" = "arn:aws:iam::111122223333:policy/limit" }
      }
    }]
  })
}

resource "aws_iam_policy" "one" {
  name = "one"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:PutRolePolicy"
      Resource = "arn:aws:iam::111122223333:role/app"
    }]
  })
}

resource "aws_iam_policy" "read" {
  name = "read"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:Get*"
      Resource = "*"
    }]
  })
}
