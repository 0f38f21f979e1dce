resource "aws_iam_policy" "one" {
  name = "one"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "secretsmanager:GetSecretValue"
      Resource = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders/app-AbCdEf"
    }]
  })
}

resource "aws_iam_policy" "tagged" {
  name = "tagged"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "secretsmanager:GetSecretValue"
      Resource = "*"
      Condition = {
        StringEquals = { "secretsmanager:ResourceTag/team" = "orders" }
      }
    }]
  })
}

resource "aws_iam_policy" "list" {
  name = "list"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "secretsmanager:ListSecrets"
      Resource = "*"
    }]
  })
}
