resource "aws_iam_role" "gh_aud" {
  name = "gh_aud"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com" } }
    }]
  })
}
resource "aws_iam_role_policy" "gh_aud" {
  role   = aws_iam_role.gh_aud.id
  policy = local.login
}
resource "aws_iam_role" "gh_none" {
  name = "gh_none"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
    }]
  })
}
resource "aws_iam_role_policy" "gh_none" {
  role   = aws_iam_role.gh_none.id
  policy = local.login
}
resource "aws_iam_role" "gh_ref" {
  name = "gh_ref"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com", "token.actions.githubusercontent.com:sub" = "repo:acme/db:ref:refs/heads/main" } }
    }]
  })
}
resource "aws_iam_role_policy" "gh_ref" {
  role   = aws_iam_role.gh_ref.id
  policy = local.login
}
resource "aws_iam_role" "gh_env" {
  name = "gh_env"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com" }, StringLike = { "token.actions.githubusercontent.com:sub" = "repo:acme/db:environment:prod" } }
    }]
  })
}
resource "aws_iam_role_policy" "gh_env" {
  role   = aws_iam_role.gh_env.id
  policy = local.login
}
resource "aws_iam_role" "gh_repo" {
  name = "gh_repo"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com" }, StringLike = { "token.actions.githubusercontent.com:sub" = "repo:acme/db:*" } }
    }]
  })
}
resource "aws_iam_role_policy" "gh_repo" {
  role   = aws_iam_role.gh_repo.id
  policy = local.login
}
resource "aws_iam_role" "gh_org" {
  name = "gh_org"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com" }, StringLike = { "token.actions.githubusercontent.com:sub" = "repo:acme/*" } }
    }]
  })
}
resource "aws_iam_role_policy" "gh_org" {
  role   = aws_iam_role.gh_org.id
  policy = local.login
}
resource "aws_iam_role" "gh_any" {
  name = "gh_any"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com" }, StringLike = { "token.actions.githubusercontent.com:sub" = "repo:*" } }
    }]
  })
}
resource "aws_iam_role_policy" "gh_any" {
  role   = aws_iam_role.gh_any.id
  policy = local.login
}
resource "aws_iam_role" "gh_star" {
  name = "gh_star"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com" }, StringLike = { "token.actions.githubusercontent.com:sub" = "*" } }
    }]
  })
}
resource "aws_iam_role_policy" "gh_star" {
  role   = aws_iam_role.gh_star.id
  policy = local.login
}
resource "aws_iam_role" "gh_prefix" {
  name = "gh_prefix"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com" }, StringLike = { "token.actions.githubusercontent.com:sub" = "repo:*/db:ref:refs/heads/main" } }
    }]
  })
}
resource "aws_iam_role_policy" "gh_prefix" {
  role   = aws_iam_role.gh_prefix.id
  policy = local.login
}
resource "aws_iam_role" "gh_list" {
  name = "gh_list"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com" }, StringLike = { "token.actions.githubusercontent.com:sub" = ["repo:acme/db:*", "repo:acme/*"] } }
    }]
  })
}
resource "aws_iam_role_policy" "gh_list" {
  role   = aws_iam_role.gh_list.id
  policy = local.login
}
resource "aws_iam_role" "gh_forall" {
  name = "gh_forall"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com" }, "ForAllValues:StringLike" = { "token.actions.githubusercontent.com:sub" = "repo:acme/db:*" } }
    }]
  })
}
resource "aws_iam_role_policy" "gh_forall" {
  role   = aws_iam_role.gh_forall.id
  policy = local.login
}
resource "aws_iam_role" "gh_not" {
  name = "gh_not"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com" }, StringNotLike = { "token.actions.githubusercontent.com:sub" = "repo:acme/db:*" } }
    }]
  })
}
resource "aws_iam_role_policy" "gh_not" {
  role   = aws_iam_role.gh_not.id
  policy = local.login
}
resource "aws_iam_role" "gh_id" {
  name = "gh_id"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com", "token.actions.githubusercontent.com:repository_id" = "123456789" } }
    }]
  })
}
resource "aws_iam_role_policy" "gh_id" {
  role   = aws_iam_role.gh_id.id
  policy = local.login
}
resource "aws_iam_role" "gh_unknown" {
  name = "gh_unknown"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com" }, StringLike = { "token.actions.githubusercontent.com:sub" = var.subject } }
    }]
  })
}
resource "aws_iam_role_policy" "gh_unknown" {
  role   = aws_iam_role.gh_unknown.id
  policy = local.login
}
resource "aws_iam_role" "gh_no_access" {
  name = "gh_no_access"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com" } }
    }]
  })
}
resource "aws_iam_role" "eks_sub" {
  name = "eks_sub"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABCDEF0123456789ABCDEF0123456789" }
      Condition = { StringEquals = { "oidc.eks.eu-west-1.amazonaws.com/id/ABCDEF0123456789ABCDEF0123456789:sub" = "system:serviceaccount:app:api" } }
    }]
  })
}
resource "aws_iam_role_policy" "eks_sub" {
  role   = aws_iam_role.eks_sub.id
  policy = local.login
}
resource "aws_iam_role" "eks_aud" {
  name = "eks_aud"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABCDEF0123456789ABCDEF0123456789" }
      Condition = { StringEquals = { "oidc.eks.eu-west-1.amazonaws.com/id/ABCDEF0123456789ABCDEF0123456789:aud" = "sts.amazonaws.com" } }
    }]
  })
}
resource "aws_iam_role_policy" "eks_aud" {
  role   = aws_iam_role.eks_aud.id
  policy = local.login
}
resource "aws_iam_role" "eks_all" {
  name = "eks_all"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABCDEF0123456789ABCDEF0123456789" }
      Condition = { StringLike = { "oidc.eks.eu-west-1.amazonaws.com/id/ABCDEF0123456789ABCDEF0123456789:sub" = "system:serviceaccount:*:*" } }
    }]
  })
}
resource "aws_iam_role_policy" "eks_all" {
  role   = aws_iam_role.eks_all.id
  policy = local.login
}
resource "aws_iam_role" "eks_ns" {
  name = "eks_ns"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABCDEF0123456789ABCDEF0123456789" }
      Condition = { StringLike = { "oidc.eks.eu-west-1.amazonaws.com/id/ABCDEF0123456789ABCDEF0123456789:sub" = "system:serviceaccount:app:*" } }
    }]
  })
}
resource "aws_iam_role_policy" "eks_ns" {
  role   = aws_iam_role.eks_ns.id
  policy = local.login
}
resource "aws_iam_role" "eks_literal_star" {
  name = "eks_literal_star"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABCDEF0123456789ABCDEF0123456789" }
      Condition = { StringEquals = { "oidc.eks.eu-west-1.amazonaws.com/id/ABCDEF0123456789ABCDEF0123456789:sub" = "system:serviceaccount:*:*" } }
    }]
  })
}
resource "aws_iam_role_policy" "eks_literal_star" {
  role   = aws_iam_role.eks_literal_star.id
  policy = local.login
}
resource "aws_iam_role" "cognito" {
  name = "cognito"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "cognito-identity.amazonaws.com" }
      Condition = { StringEquals = { "cognito-identity.amazonaws.com:aud" = "eu-west-1:pool" }, "ForAnyValue:StringLike" = { "cognito-identity.amazonaws.com:amr" = "authenticated" } }
    }]
  })
}
resource "aws_iam_role_policy" "cognito" {
  role   = aws_iam_role.cognito.id
  policy = local.login
}
resource "aws_iam_role" "cognito_open" {
  name = "cognito_open"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "cognito-identity.amazonaws.com" }
    }]
  })
}
resource "aws_iam_role_policy" "cognito_open" {
  role   = aws_iam_role.cognito_open.id
  policy = local.login
}
resource "aws_iam_role" "cognito_guest" {
  name = "cognito_guest"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "cognito-identity.amazonaws.com" }
      Condition = { StringEquals = { "cognito-identity.amazonaws.com:aud" = "eu-west-1:pool" }, "ForAnyValue:StringLike" = { "cognito-identity.amazonaws.com:amr" = "unauthenticated" } }
    }]
  })
}
resource "aws_iam_role_policy" "cognito_guest" {
  role   = aws_iam_role.cognito_guest.id
  policy = local.login
}
resource "aws_iam_role" "google" {
  name = "google"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "accounts.google.com" }
      Condition = { StringEquals = { "accounts.google.com:aud" = "app-1" } }
    }]
  })
}
resource "aws_iam_role_policy" "google" {
  role   = aws_iam_role.google.id
  policy = local.login
}
resource "aws_iam_role" "tfc" {
  name = "tfc"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/app.terraform.io" }
      Condition = { StringEquals = { "app.terraform.io:aud" = "aws.workload.identity" } }
    }]
  })
}
resource "aws_iam_role_policy" "tfc" {
  role   = aws_iam_role.tfc.id
  policy = local.login
}
resource "aws_iam_openid_connect_provider" "github" {
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}
data "aws_iam_policy_document" "github" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = [aws_iam_openid_connect_provider.github.arn]
    }
    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:aud"
      values   = ["sts.amazonaws.com"]
    }
  }
}
resource "aws_iam_role" "by_document" {
  name               = "by-document"
  assume_role_policy = data.aws_iam_policy_document.github.json
}
resource "aws_iam_role_policy" "by_document" {
  role   = aws_iam_role.by_document.id
  policy = local.login
}
locals { issuer = replace(aws_iam_openid_connect_provider.github.url, "https://", "") }
resource "aws_iam_role" "by_url" {
  name = "by-url"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = aws_iam_openid_connect_provider.github.arn }
      Condition = { StringEquals = { "${local.issuer}:sub" = "repo:acme/db:ref:refs/heads/main" } }
    }]
  })
}
resource "aws_iam_role_policy" "by_url" {
  role   = aws_iam_role.by_url.id
  policy = local.login
}
