data "aws_caller_identity" "current" {}

# The tag is on the role, and only an identity provider may set one on the session.
resource "aws_iam_role" "people" {
  name = "people"
  tags = { dbuser = "reports" }
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Action    = ["sts:AssumeRoleWithSAML", "sts:TagSession"]
        Principal = { Federated = "arn:aws:iam::111122223333:saml-provider/corporate" }
        Condition = { StringEquals = { "SAML:aud" = "https://signin.aws.amazon.com/saml" } }
      },
      {
        Effect    = "Allow"
        Action    = ["sts:AssumeRole", "sts:TagSession"]
        Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
        Condition = { StringEquals = { "aws:RequestTag/dbuser" = "reports" } }
      },
    ]
  })
}

resource "aws_iam_role_policy" "people" {
  role = aws_iam_role.people.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "rds-db:connect"
        Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-ABCDEFGHIJKLMNOPQRSTUVWXYZ/$${aws:PrincipalTag/dbuser}"
      },
      {
        Effect    = "Allow"
        Action    = "iam:TagRole"
        Resource  = "*"
        Condition = { "ForAnyValue:StringEquals" = { "aws:TagKeys" = ["team"] } }
      },
    ]
  })
}
