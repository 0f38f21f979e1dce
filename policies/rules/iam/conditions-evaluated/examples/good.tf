resource "aws_iam_policy" "not_public" {
  name = "not_public"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Deny"
        Action    = ["rds:CreateDBInstance", "rds:RestoreDBInstanceFromDBSnapshot", "rds:RestoreDBInstanceToPointInTime"]
        Resource  = "*"
        Condition = { Bool = { "rds:PubliclyAccessible" = "true" } }
      },
      {
        Effect    = "Allow"
        Action    = ["rds:RebootDBInstance", "rds:ModifyDBInstance"]
        Resource  = "arn:aws:rds:eu-west-1:111122223333:db:*"
        Condition = { StringEquals = { "rds:db-tag/stage" = "test" } }
      },
      {
        Effect    = "Allow"
        Action    = ["rds:CreateDBInstance", "rds:AddTagsToResource", "rds:DescribeDBInstances"]
        Resource  = "*"
        Condition = { StringEqualsIfExists = { "rds:DatabaseEngine" = "postgres" } }
      },
    ]
  })
}
