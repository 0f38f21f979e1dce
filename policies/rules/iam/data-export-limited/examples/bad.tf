resource "aws_iam_policy" "share" {
  name = "share"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["rds:DescribeDBSnapshots", "rds:ModifyDBSnapshotAttribute"] # deny
      Resource = "*"
    }]
  })
}
