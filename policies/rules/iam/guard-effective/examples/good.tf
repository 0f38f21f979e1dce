data "aws_iam_policy_document" "guard" {
  statement {
    effect    = "Deny"
    actions   = ["rds:CreateDBInstance", "rds:CreateDBInstanceReadReplica", "rds:RestoreDBInstance*"]
    resources = ["*"]
    condition {
      test     = "Bool"
      variable = "rds:PubliclyAccessible"
      values   = ["true"]
    }
  }
  statement {
    effect    = "Deny"
    actions   = ["rds:ModifyDBInstance"]
    resources = ["*"]
    condition {
      test     = "ArnNotLike"
      variable = "aws:PrincipalArn"
      values   = ["arn:aws:iam::*:role/database-operator"]
    }
  }
}

resource "aws_organizations_policy" "guard" {
  name    = "guard"
  content = data.aws_iam_policy_document.guard.json
}
