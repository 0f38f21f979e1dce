data "aws_iam_policy_document" "applications" {
  statement {
    actions = ["rds-db:connect"]
    resources = [
      "arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-ABCDEFGHIJKLMNOPQRSTUVWXYZ/app_orders",
      "arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-ABCDEFGHIJKLMNOPQRSTUVWXYZ/&{aws:PrincipalTag/dbuser}",
    ]
  }
}

resource "aws_iam_policy" "applications" {
  name   = "applications"
  policy = data.aws_iam_policy_document.applications.json
}
