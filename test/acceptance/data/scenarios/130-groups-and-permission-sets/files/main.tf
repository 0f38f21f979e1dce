resource "aws_iam_group" "dba" {
  name = "dba"
}
resource "aws_iam_policy" "dba" {
  name = "dba"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["rds-db:*"]
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/rdsadmin"
    }]
  })
}
resource "aws_iam_group_policy_attachment" "dba" {
  group      = aws_iam_group.dba.name
  policy_arn = aws_iam_policy.dba.arn
}
resource "aws_ssoadmin_permission_set" "dba" {
  name         = "dba"
  instance_arn = "arn:aws:sso:::instance/ssoins-1234567890abcdef"
}
resource "aws_ssoadmin_permission_set_inline_policy" "dba" {
  instance_arn       = aws_ssoadmin_permission_set.dba.instance_arn
  permission_set_arn = aws_ssoadmin_permission_set.dba.arn
  inline_policy      = data.aws_iam_policy_document.dba.json
}
data "aws_iam_policy_document" "dba" {
  statement {
    actions   = ["rds-db:connect"]
    resources = formatlist("arn:aws:rds-db:eu-west-1:111122223333:dbuser:%s/*", [aws_db_instance.orders.resource_id])
  }
  statement {
    not_actions = ["iam:*", "rds-db:*", "rds:*", "rds-data:*", "secretsmanager:*", "kms:*"]
    resources   = ["*"]
  }
}
resource "aws_organizations_policy" "guard" {
  name = "guard"
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]
  })
}
