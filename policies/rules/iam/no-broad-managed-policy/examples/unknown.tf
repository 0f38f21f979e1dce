variable "policy" {
  type = string
}

resource "aws_iam_group" "support" {
  name = "support"
}

resource "aws_iam_group_policy_attachment" "support" {
  group      = aws_iam_group.support.name
  policy_arn = var.policy # undecided
}
