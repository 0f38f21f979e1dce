resource "aws_iam_role_policy" "exporter" {
  role   = "exporter"
  policy = var.policy # undecided
}

variable "policy" {
  type = string
}
