resource "aws_iam_user" "amy" {
  name = "amy"
}

resource "aws_iam_user_policy" "login" {
  user = aws_iam_user.amy.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-ABCDEFGHIJKLMNOPQRSTUVWXYZ/amy" # deny
    }]
  })
}

data "aws_iam_policy_document" "export" {
  statement {
    actions   = ["rds:StartExportTask", "rds:DescribeExportTasks"] # deny
    resources = ["*"]
  }
}

resource "aws_iam_policy" "export" {
  name   = "export"
  policy = data.aws_iam_policy_document.export.json
}

resource "aws_iam_user_policy_attachment" "export" {
  user       = aws_iam_user.amy.name
  policy_arn = aws_iam_policy.export.arn
}

resource "aws_iam_user_policy_attachment" "administration" {
  user       = aws_iam_user.amy.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonRDSFullAccess" # deny
}
