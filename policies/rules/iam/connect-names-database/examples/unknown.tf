variable "id" {
  type = string
}

resource "aws_iam_policy" "given" {
  name = "given"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${var.id}/orders_app" # undecided
    }]
  })
}
