variable "resource_ids" { type = list(string) }
variable "user" { type = string }
variable "role" { type = string }
data "aws_iam_policy_document" "this" {
  dynamic "statement" {
    for_each = var.resource_ids
    content {
      actions   = ["rds-db:connect"]
      resources = ["arn:aws:rds-db:eu-west-1:111122223333:dbuser:${statement.value}/${var.user}"]
    }
  }
}
resource "aws_iam_role_policy" "this" {
  role   = var.role
  policy = data.aws_iam_policy_document.this.json
}
