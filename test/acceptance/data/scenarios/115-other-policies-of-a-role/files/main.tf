resource "aws_iam_role" "cut" {
  name = "cut"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}

resource "aws_iam_role" "spared" {
  name = "spared"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}

resource "aws_iam_role" "limited" {
  name = "limited"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}

resource "aws_iam_role" "conditional" {
  name = "conditional"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}

resource "aws_iam_role" "outline" {
  name = "outline"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "cut" {
  role = aws_iam_role.cut.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:*"
    }]
  })
}

resource "aws_iam_role_policy" "cut_deny" {
  role = aws_iam_role.cut.name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "rds-db:*", Resource = "arn:aws:rds-db:*:*:dbuser:*" }]
  })
}
resource "aws_iam_role_policy" "spared" {
  role = aws_iam_role.spared.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:*"
    }]
  })
}

resource "aws_iam_role_policy" "conditional" {
  role = aws_iam_role.conditional.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:*"
    }]
  })
}

resource "aws_iam_role_policy" "conditional_deny" {
  role = aws_iam_role.conditional.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Action    = "rds-db:*"
      Resource  = "*"
      Condition = { Bool = { "aws:MultiFactorAuthPresent" = "false" } }
    }]
  })
}
resource "aws_iam_policy" "boundary" {
  name = "boundary"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["s3:*", "rds:*"], Resource = "*" }]
  })
}
resource "aws_iam_role" "bounded" {
  name                 = "bounded"
  permissions_boundary = aws_iam_policy.boundary.arn
  assume_role_policy   = aws_iam_role.cut.assume_role_policy
}
resource "aws_iam_role_policy" "bounded" {
  role = aws_iam_role.bounded.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:*"
    }]
  })
}

resource "aws_iam_group" "dba" {
  name = "dba"
}
resource "aws_iam_group_policy" "dba" {
  group = aws_iam_group.dba.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/*"
    }]
  })
}

resource "aws_iam_role" "inline" {
  name               = "inline"
  assume_role_policy = aws_iam_role.cut.assume_role_policy
  inline_policy {
    name = "login"
    policy = jsonencode({
      Version = "2012-10-17"
      Statement = [{
        Effect   = "Allow"
        Action   = "rds-db:connect"
        Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:*/app"
      }]
    })
  }
}
resource "aws_iam_user_policy" "username" {
  user = "amy"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/$${aws:username}"
    }]
  })
}

resource "aws_iam_role_policy" "username" {
  role = aws_iam_role.limited.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/$${aws:username}"
    }]
  })
}

data "aws_iam_policy_document" "tag" {
  statement {
    actions   = ["rds-db:connect"]
    resources = ["arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/&{aws:PrincipalTag/dbuser}"]
  }
}
resource "aws_iam_policy" "tag" {
  name   = "tag"
  policy = data.aws_iam_policy_document.tag.json
}
