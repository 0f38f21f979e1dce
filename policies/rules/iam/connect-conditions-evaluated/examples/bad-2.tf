data "aws_iam_policy_document" "team" {
  statement {
    actions   = ["rds-db:connect"]
    resources = ["arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-ABCDEFGHIJKLMNOPQRSTUVWXYZ/app"]
    condition {
      test     = "StringEquals"
      variable = "aws:ResourceTag/team"
      values   = ["orders"] # deny
    }
  }
}

resource "aws_iam_policy" "team" {
  name   = "team"
  policy = data.aws_iam_policy_document.team.json
}
