resource "aws_iam_policy" "everything_but_iam" {
  name = "everything-but-iam"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      NotAction = ["iam:*", "organizations:*"] # deny
      Resource  = "*"
    }]
  })
}

data "aws_iam_policy_document" "all_but_production" {
  statement {
    actions       = ["rds:*"]
    not_resources = ["arn:aws:rds:*:*:db:production-*"] # deny
  }
}

resource "aws_iam_policy" "all_but_production" {
  name   = "all-but-production"
  policy = data.aws_iam_policy_document.all_but_production.json
}
