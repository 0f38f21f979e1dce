variable "policy" {
  type = string
}

resource "aws_iam_user" "amy" {
  name = "amy"
}

resource "aws_iam_user_policy" "given" {
  user   = aws_iam_user.amy.name
  policy = var.policy # undecided
}
