resource "aws_iam_user" "amy" {
  name = "amy"
}

resource "aws_iam_user_policy" "own_keys" {
  user = aws_iam_user.amy.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["iam:CreateVirtualMFADevice", "iam:EnableMFADevice"]
      Resource = "arn:aws:iam::*:mfa/$${aws:username}"
    }]
  })
}

resource "aws_iam_user_policy" "look" {
  user   = aws_iam_user.amy.name
  policy = data.aws_iam_policy_document.look.json
}

data "aws_iam_policy_document" "look" {
  statement {
    actions   = ["rds:Describe*", "cloudwatch:GetMetricData"]
    resources = ["*"]
  }
}

resource "aws_iam_role" "reports" {
  name = "reports"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "login" {
  role = aws_iam_role.reports.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-ABCDEFGHIJKLMNOPQRSTUVWXYZ/reports"
    }]
  })
}
