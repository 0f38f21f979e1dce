resource "aws_iam_role" "star" {
  name = "star"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = "*"
    }]
  })
}
resource "aws_iam_role_policy" "star" {
  role   = aws_iam_role.star.id
  policy = local.login
}
resource "aws_iam_role" "aws_star" {
  name = "aws_star"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = ["*"] }
    }]
  })
}
resource "aws_iam_role_policy" "aws_star" {
  role   = aws_iam_role.aws_star.id
  policy = local.login
}
resource "aws_iam_role" "star_org" {
  name = "star_org"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "*" }
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-abc123" } }
    }]
  })
}
resource "aws_iam_role_policy" "star_org" {
  role   = aws_iam_role.star_org.id
  policy = local.login
}
resource "aws_iam_role" "star_org_if_exists" {
  name = "star_org_if_exists"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "*" }
      Condition = { StringEqualsIfExists = { "aws:PrincipalOrgID" = "o-abc123" } }
    }]
  })
}
resource "aws_iam_role_policy" "star_org_if_exists" {
  role   = aws_iam_role.star_org_if_exists.id
  policy = local.login
}
resource "aws_iam_role" "star_not_org" {
  name = "star_not_org"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "*" }
      Condition = { StringNotEquals = { "aws:PrincipalOrgID" = "o-abc123" } }
    }]
  })
}
resource "aws_iam_role_policy" "star_not_org" {
  role   = aws_iam_role.star_not_org.id
  policy = local.login
}
resource "aws_iam_role" "star_any_org" {
  name = "star_any_org"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "*" }
      Condition = { StringLike = { "aws:PrincipalOrgID" = "*" } }
    }]
  })
}
resource "aws_iam_role_policy" "star_any_org" {
  role   = aws_iam_role.star_any_org.id
  policy = local.login
}
resource "aws_iam_role" "star_mfa" {
  name = "star_mfa"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "*" }
      Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } }
    }]
  })
}
resource "aws_iam_role_policy" "star_mfa" {
  role   = aws_iam_role.star_mfa.id
  policy = local.login
}
resource "aws_iam_role" "star_arn" {
  name = "star_arn"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "*" }
      Condition = { ArnLike = { "aws:PrincipalArn" = "arn:aws:iam::111122223333:role/app-*" } }
    }]
  })
}
resource "aws_iam_role_policy" "star_arn" {
  role   = aws_iam_role.star_arn.id
  policy = local.login
}
resource "aws_iam_role" "star_no_access" {
  name = "star_no_access"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = "*"
    }]
  })
}
resource "aws_iam_role" "own_root" {
  name = "own_root"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::111122223333:root" }
    }]
  })
}
resource "aws_iam_role_policy" "own_root" {
  role   = aws_iam_role.own_root.id
  policy = local.login
}
resource "aws_iam_role" "own_number" {
  name = "own_number"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "111122223333" }
    }]
  })
}
resource "aws_iam_role_policy" "own_number" {
  role   = aws_iam_role.own_number.id
  policy = local.login
}
resource "aws_iam_role" "own_data" {
  name = "own_data"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root" }
    }]
  })
}
resource "aws_iam_role_policy" "own_data" {
  role   = aws_iam_role.own_data.id
  policy = local.login
}
resource "aws_iam_role" "foreign" {
  name = "foreign"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::999988887777:root" }
    }]
  })
}
resource "aws_iam_role_policy" "foreign" {
  role   = aws_iam_role.foreign.id
  policy = local.login
}
resource "aws_iam_role" "foreign_number" {
  name = "foreign_number"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "999988887777" }
    }]
  })
}
resource "aws_iam_role_policy" "foreign_number" {
  role   = aws_iam_role.foreign_number.id
  policy = local.login
}
resource "aws_iam_role" "foreign_role" {
  name = "foreign_role"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::999988887777:role/reporting" }
    }]
  })
}
resource "aws_iam_role_policy" "foreign_role" {
  role   = aws_iam_role.foreign_role.id
  policy = local.login
}
resource "aws_iam_role" "foreign_id" {
  name = "foreign_id"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::999988887777:root" }
      Condition = { StringEquals = { "sts:ExternalId" = "9f1c7d" } }
    }]
  })
}
resource "aws_iam_role_policy" "foreign_id" {
  role   = aws_iam_role.foreign_id.id
  policy = local.login
}
resource "aws_iam_role" "foreign_id_any" {
  name = "foreign_id_any"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::999988887777:root" }
      Condition = { StringLike = { "sts:ExternalId" = "*" } }
    }]
  })
}
resource "aws_iam_role_policy" "foreign_id_any" {
  role   = aws_iam_role.foreign_id_any.id
  policy = local.login
}
resource "aws_iam_role" "foreign_org" {
  name = "foreign_org"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::999988887777:root" }
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-abc123" } }
    }]
  })
}
resource "aws_iam_role_policy" "foreign_org" {
  role   = aws_iam_role.foreign_org.id
  policy = local.login
}
resource "aws_iam_role" "foreign_mfa" {
  name = "foreign_mfa"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::999988887777:root" }
      Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } }
    }]
  })
}
resource "aws_iam_role_policy" "foreign_mfa" {
  role   = aws_iam_role.foreign_mfa.id
  policy = local.login
}
resource "aws_iam_role" "foreign_mfa_if_exists" {
  name = "foreign_mfa_if_exists"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::999988887777:root" }
      Condition = { BoolIfExists = { "aws:MultiFactorAuthPresent" = "true" } }
    }]
  })
}
resource "aws_iam_role_policy" "foreign_mfa_if_exists" {
  role   = aws_iam_role.foreign_mfa_if_exists.id
  policy = local.login
}
resource "aws_iam_role" "foreign_ip" {
  name = "foreign_ip"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::999988887777:root" }
      Condition = { IpAddress = { "aws:SourceIp" = "203.0.113.0/24" } }
    }]
  })
}
resource "aws_iam_role_policy" "foreign_ip" {
  role   = aws_iam_role.foreign_ip.id
  policy = local.login
}
resource "aws_iam_role" "foreign_no_access" {
  name = "foreign_no_access"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::999988887777:root" }
    }]
  })
}
resource "aws_iam_role" "service" {
  name = "service"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = ["ecs-tasks.amazonaws.com", "lambda.amazonaws.com"] }
    }]
  })
}
resource "aws_iam_role_policy" "service" {
  role   = aws_iam_role.service.id
  policy = local.login
}
resource "aws_iam_role" "saml" {
  name = "saml"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithSAML"
      Principal = { Federated = "arn:aws:iam::111122223333:saml-provider/okta" }
      Condition = { StringEquals = { "SAML:aud" = "https://signin.aws.amazon.com/saml" } }
    }]
  })
}
resource "aws_iam_role_policy" "saml" {
  role   = aws_iam_role.saml.id
  policy = local.login
}
resource "aws_iam_role" "not_principal" {
  name = "not_principal"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      NotPrincipal = { AWS = "arn:aws:iam::111122223333:root" }
    }]
  })
}
resource "aws_iam_role_policy" "not_principal" {
  role   = aws_iam_role.not_principal.id
  policy = local.login
}
resource "aws_iam_role" "unknown_account" {
  name = "unknown_account"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::${var.partner}:root" }
    }]
  })
}
resource "aws_iam_role_policy" "unknown_account" {
  role   = aws_iam_role.unknown_account.id
  policy = local.login
}
resource "aws_iam_role" "unknown_all" {
  name = "unknown_all"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = var.principal }
    }]
  })
}
resource "aws_iam_role_policy" "unknown_all" {
  role   = aws_iam_role.unknown_all.id
  policy = local.login
}
resource "aws_iam_role" "two" {
  name = "two"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = ["arn:aws:iam::111122223333:role/ci", "arn:aws:iam::999988887777:role/ci"] }
    }]
  })
}
resource "aws_iam_role_policy" "two" {
  role   = aws_iam_role.two.id
  policy = local.login
}
