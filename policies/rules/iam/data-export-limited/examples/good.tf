resource "aws_iam_policy" "one" {
  name = "one"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds:ModifyDBSnapshotAttribute"
      Resource = "arn:aws:rds:eu-west-1:111122223333:snapshot:orders-weekly"
    }]
  })
}

resource "aws_iam_policy" "mfa" {
  name = "mfa"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds:CopyDBSnapshot"
      Resource = "*"
      Condition = {
        Bool = { "aws:MultiFactorAuthPresent" = "true" }
      }
    }]
  })
}
