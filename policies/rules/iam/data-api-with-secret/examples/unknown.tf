variable "policy" {
  type = string
}

resource "aws_iam_role" "api" {
  name = "api"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "sql" {
  role = aws_iam_role.api.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-data:ExecuteStatement" # undecided
      Resource = "arn:aws:rds:eu-west-1:111122223333:cluster:notes"
    }]
  })
}

resource "aws_iam_role_policy" "given" {
  role   = aws_iam_role.api.id
  policy = var.policy
}
