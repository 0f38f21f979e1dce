resource "aws_iam_policy" "services" {
  name = "services"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "kms:CreateGrant"
      Resource = "*"
      Condition = {
        Bool = { "kms:GrantIsForAWSResource" = "true" }
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
      Action   = "kms:CreateGrant"
      Resource = "arn:aws:kms:eu-west-1:111122223333:key/1a2b3c4d-5e6f-7081-92a3-b4c5d6e7f809"
    }]
  })
}
