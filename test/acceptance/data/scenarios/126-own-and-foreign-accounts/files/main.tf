variable "workload" {
  default = "444455556666"
}
provider "aws" {
  region = "eu-west-1"
  assume_role {
    role_arn = "arn:aws:iam::${var.workload}:role/deploy"
  }
}
provider "aws" {
  alias               = "shared"
  region              = "eu-west-1"
  allowed_account_ids = [777766665555]
}
locals {
  trusted = { deploy = "444455556666", shared = "777766665555", vendor = "888899990000" }
}
resource "aws_iam_role" "this" {
  for_each = local.trusted
  name     = each.key
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = ["sts:AssumeRole", "sts:TagSession"]
      Principal = { AWS = "arn:aws:iam::${each.value}:role/ops" }
    }]
  })
}
resource "aws_iam_role_policy_attachment" "this" {
  for_each   = local.trusted
  role       = aws_iam_role.this[each.key].name
  policy_arn = aws_iam_policy.secrets.arn
}
resource "aws_iam_policy" "secrets" {
  name = "secrets"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "secretsmanager:GetSecretValue"
      Resource = "arn:aws:secretsmanager:*:*:secret:rds!*"
    }]
  })
}
