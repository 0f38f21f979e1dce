resource "aws_kms_key" "this" {
  for_each = toset(["db", "logs"])
}
output "arns" {
  value = { for name, key in aws_kms_key.this : name => key.arn }
}
output "none" {
  value = null
}
