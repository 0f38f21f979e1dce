data "aws_iam_policy" "power_user" {
  name = "PowerUserAccess"
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "ops" {
  name                = "ops"
  assume_role_policy  = data.aws_iam_policy_document.trust.json
  managed_policy_arns = ["arn:aws:iam::aws:policy/SecretsManagerReadWrite"] # deny
}

resource "aws_iam_role_policy_attachment" "rds" {
  role       = aws_iam_role.ops.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonRDSFullAccess" # deny
}

resource "aws_iam_role_policy_attachment" "power_user" {
  role       = aws_iam_role.ops.name
  policy_arn = data.aws_iam_policy.power_user.arn # deny
}

resource "aws_iam_group" "analysts" {
  name = "analysts"
}

resource "aws_iam_group_policy_attachment" "analysts" {
  group      = aws_iam_group.analysts.name
  policy_arn = "arn:aws:iam::aws:policy/job-function/DatabaseAdministrator" # deny
}

resource "aws_ssoadmin_managed_policy_attachment" "graphs" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-1234567890abcdef"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-1234567890abcdef/ps-1234567890abcdef"
  managed_policy_arn = "arn:aws:iam::aws:policy/NeptuneFullAccess" # deny
}
