variable "policy" {
  type = string
}

resource "aws_iam_role_policy_attachment" "given" {
  role       = "monitoring"
  policy_arn = var.policy # undecided
}

resource "aws_iam_policy" "own" {
  name   = "own"
  policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}

resource "aws_iam_role_policy_attachment" "own" {
  role       = "monitoring"
  policy_arn = aws_iam_policy.own.arn
}
