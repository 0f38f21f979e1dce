variable "condition" {
  type = any
}

resource "aws_iam_role" "people" {
  name = "people"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = ["sts:AssumeRole", "sts:TagSession"]
      Principal = { AWS = "arn:aws:iam::111122223333:role/ops" }
      Condition = var.condition # undecided
    }]
  })
}

resource "aws_iam_role_policy" "people" {
  role = aws_iam_role.people.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "rds-db:connect"
        Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-ABCDEFGHIJKLMNOPQRSTUVWXYZ/$${aws:PrincipalTag/dbuser}"
      },
    ]
  })
}
