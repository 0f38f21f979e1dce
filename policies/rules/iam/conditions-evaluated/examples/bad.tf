resource "aws_iam_policy" "not_public" {
  name = "not_public"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "rds:ModifyDBInstance", Resource = "arn:aws:rds:eu-west-1:111122223333:db:orders" },
      {
        Effect   = "Deny"
        Action   = ["rds:CreateDBInstance", "rds:ModifyDBInstance"]
        Resource = "*"
        Condition = {
          Bool = { "rds:PubliclyAccessible" = "true" } # deny
        }
      },
    ]
  })
}

resource "aws_organizations_policy" "no_public_databases" {
  name = "no-public-databases"
  content = jsonencode({
    Version = "2012-10-17"
    Statement = {
      Effect    = "Deny"
      Action    = "rds:Modify*"
      Resource  = "*"
      Condition = { Bool = { "rds:PubliclyAccessible" = "true" } } # deny
    }
  })
}

data "aws_iam_policy_document" "restart" {
  statement {
    actions   = ["rds:RebootDBInstance"]
    resources = ["arn:aws:rds:eu-west-1:111122223333:db:*"]

    condition {
      test     = "StringNotEquals"
      variable = "rds:snapshot-tag/stage"
      values   = ["production"] # deny
    }
  }
}

resource "aws_iam_policy" "restart" {
  name   = "restart"
  policy = data.aws_iam_policy_document.restart.json
}
