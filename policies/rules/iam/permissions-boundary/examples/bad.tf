data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["codebuild.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "deploy" {
  statement {
    actions   = ["rds:ModifyDBInstance", "iam:PutRolePolicy"]
    resources = ["arn:aws:rds:eu-west-1:111122223333:db:orders", "arn:aws:iam::111122223333:role/orders"]
  }
}

resource "aws_iam_role" "deploy" { # deny
  name               = "deploy"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy" "deploy" {
  role   = aws_iam_role.deploy.id
  policy = data.aws_iam_policy_document.deploy.json
}

resource "aws_iam_role" "operator" { # deny
  name               = "operator"
  assume_role_policy = data.aws_iam_policy_document.trust.json
  inline_policy {
    name = "reset"
    policy = jsonencode({
      Version   = "2012-10-17"
      Statement = [{ Effect = "Allow", Action = "rds:ModifyDBCluster", Resource = "arn:aws:rds:*:*:cluster:core" }]
    })
  }
}
