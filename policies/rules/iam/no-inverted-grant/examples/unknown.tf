variable "spared" {
  type = list(string)
}

resource "aws_iam_policy" "given" {
  name = "given"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ # undecided
      Effect    = "Allow"
      NotAction = var.spared
      Resource  = "*"
    }]
  })
}
