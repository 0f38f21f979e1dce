resource "aws_iam_policy" "all_but_databases" {
  name = "all-but-databases"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      NotAction = ["iam:*", "rds:*", "rds-db:*", "rds-data:*", "secretsmanager:*"]
      Resource  = "*"
    }]
  })
}

# Of what is not in a bucket nothing is granted.
resource "aws_iam_policy" "bucket" {
  name = "bucket"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      NotAction = "s3:DeleteObject"
      Resource  = "arn:aws:s3:::uploads/*"
    }]
  })
}

data "aws_iam_policy_document" "mfa" {
  statement {
    effect      = "Deny"
    not_actions = ["iam:ListMFADevices", "sts:GetSessionToken"]
    resources   = ["*"]
    condition {
      test     = "BoolIfExists"
      variable = "aws:MultiFactorAuthPresent"
      values   = ["false"]
    }
  }
}

resource "aws_iam_policy" "mfa" {
  name   = "mfa"
  policy = data.aws_iam_policy_document.mfa.json
}
