variable "boundary" {
  type = string
}

resource "aws_iam_role" "deploy" {
  name                 = "deploy"
  permissions_boundary = var.boundary # undecided
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "codebuild.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "deploy" {
  role = aws_iam_role.deploy.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "rds:ModifyDBInstance", Resource = "arn:aws:rds:*:*:db:orders" }]
  })
}
