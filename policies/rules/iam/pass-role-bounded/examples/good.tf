resource "aws_iam_policy" "operator" {
  name = "operator"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["rds:AddRoleToDBCluster", "rds:DescribeDBClusters"]
        Resource = "arn:aws:rds:eu-west-1:111122223333:cluster:core"
      },
      {
        Effect    = "Allow"
        Action    = "iam:PassRole"
        Resource  = "arn:aws:iam::111122223333:role/aurora-import"
        Condition = { StringEquals = { "iam:PassedToService" = "rds.amazonaws.com" } }
      },
    ]
  })
}
