resource "aws_iam_policy" "modify" {
  name = "modify"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["rds:DescribeDBInstances", "rds:ModifyDBInstance"] # deny
      Resource = "*"
    }]
  })
}
