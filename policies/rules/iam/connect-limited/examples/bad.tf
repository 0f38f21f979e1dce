resource "aws_iam_policy" "anything" {
  name = "anything"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "*" # deny
    }]
  })
}

resource "aws_iam_policy" "by_wildcard" {
  name = "by_wildcard"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:*"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:*/*" # deny
    }]
  })
}

data "aws_iam_policy_document" "by_not_action" {
  statement {
    not_actions = ["iam:*"]
    resources   = ["*"] # deny
  }
}

resource "aws_iam_policy" "by_not_action" {
  policy = data.aws_iam_policy_document.by_not_action.json
}
