resource "aws_iam_role" "ci" {
  name = "ci"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "codebuild.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy" "ci" {
  role = aws_iam_role.ci.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:PutRolePolicy" # deny
      Resource = aws_iam_role.ci.arn
      Condition = {
        StringEquals = { "iam:PermissionsBoundary" = aws_iam_policy.builds.arn }
      }
    }]
  })
}

resource "aws_iam_policy" "builds" {
  name = "builds"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:*", "iam:PutRolePolicy"]
      Resource = "*"
    }]
  })
}

resource "aws_iam_role" "own" {
  name                 = "own"
  path                 = "/ci/"
  permissions_boundary = aws_iam_policy.builds.arn
  assume_role_policy   = aws_iam_role.ci.assume_role_policy
}

resource "aws_iam_role_policy" "own" {
  role = aws_iam_role.own.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:PutRolePolicy" # deny
      Resource = "arn:aws:iam::111122223333:role/ci/own"
    }]
  })
}
