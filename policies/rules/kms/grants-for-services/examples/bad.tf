resource "aws_iam_policy" "grants" {
  name = "grants"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["kms:Decrypt", "kms:CreateGrant"] # deny
      Resource = "*"
    }]
  })
}
