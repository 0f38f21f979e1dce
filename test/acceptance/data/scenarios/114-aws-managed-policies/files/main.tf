resource "aws_iam_role" "r" {
  name = "r"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}
data "aws_partition" "here" {}
data "aws_iam_policy" "admin" { arn = "arn:aws:iam::aws:policy/AdministratorAccess" }
data "aws_iam_policy" "named" { name = "AdministratorAccess" }
data "aws_iam_policy" "rds" { name = "AmazonRDSFullAccess" }
resource "aws_iam_role_policy_attachment" "literal" {
  role = aws_iam_role.r.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}
resource "aws_iam_role_policy_attachment" "data" {
  role = aws_iam_role.r.name
  policy_arn = data.aws_iam_policy.admin.arn
}
resource "aws_iam_user_policy_attachment" "named" {
  user = "amy"
  policy_arn = data.aws_iam_policy.named.arn
}
resource "aws_iam_group_policy_attachment" "partition" {
  group = "dba"
  policy_arn = "arn:${data.aws_partition.here.partition}:iam::aws:policy/AdministratorAccess"
}
resource "aws_iam_role_policy_attachment" "power" {
  role = aws_iam_role.r.name
  policy_arn = "arn:aws:iam::aws:policy/PowerUserAccess"
}
resource "aws_iam_role_policy_attachment" "rds" {
  role = aws_iam_role.r.name
  policy_arn = data.aws_iam_policy.rds.arn
}
resource "aws_iam_role_policy_attachment" "readonly" {
  role = aws_iam_role.r.name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
resource "aws_iam_role_policy_attachment" "rdsread" {
  role = aws_iam_role.r.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonRDSReadOnlyAccess"
}
resource "aws_iam_role_policy_attachment" "dba" {
  role = aws_iam_role.r.name
  policy_arn = "arn:aws:iam::aws:policy/job-function/DatabaseAdministrator"
}
resource "aws_iam_role_policy_attachment" "own" {
  role = aws_iam_role.r.name
  policy_arn = "arn:aws:iam::111122223333:policy/AdministratorAccess"
}
resource "aws_iam_role_policy_attachment" "secrets" {
  role = aws_iam_role.r.name
  policy_arn = "arn:aws:iam::aws:policy/SecretsManagerReadWrite"
}
resource "aws_iam_role_policy_attachment" "each" {
  for_each   = toset(["AmazonRDSFullAccess", "AmazonRDSReadOnlyAccess"])
  role       = aws_iam_role.r.name
  policy_arn = "arn:aws:iam::aws:policy/${each.value}"
}
resource "aws_iam_policy_attachment" "many" {
  name       = "many"
  users      = ["amy"]
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}
resource "aws_iam_role" "listed" {
  name                = "listed"
  assume_role_policy  = aws_iam_role.r.assume_role_policy
  managed_policy_arns = [
    "arn:aws:iam::aws:policy/ReadOnlyAccess",
    "arn:aws:iam::aws:policy/AdministratorAccess",
  ]
}
resource "aws_ssoadmin_managed_policy_attachment" "sso" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-1234567890abcdef"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-1234567890abcdef/ps-1234567890abcdef"
  managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}
resource "aws_iam_role" "bounded" {
  name                 = "bounded"
  assume_role_policy   = aws_iam_role.r.assume_role_policy
  permissions_boundary = "arn:aws:iam::aws:policy/AdministratorAccess"
}
variable "policy" { type = string }
resource "aws_iam_role_policy_attachment" "unknown" {
  role = aws_iam_role.r.name
  policy_arn = "arn:aws:iam::aws:policy/${var.policy}"
}
