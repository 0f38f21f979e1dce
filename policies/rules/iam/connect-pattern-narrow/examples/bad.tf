data "aws_iam_policy_document" "applications" {
  statement {
    actions   = ["rds-db:connect"]
    resources = ["arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-ABCDEFGHIJKLMNOPQRSTUVWXYZ/app_*"] # deny
  }
}

resource "aws_iam_policy" "applications" {
  name   = "applications"
  policy = data.aws_iam_policy_document.applications.json
}

resource "aws_iam_policy" "versions" {
  name = "versions"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:cluster-ABC*/app_v?" # deny
    }]
  })
}
