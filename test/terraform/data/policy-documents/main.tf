data "aws_iam_policy_document" "plain" {
  statement {
    actions   = ["rds:DescribeDBInstances"]
    resources = ["*"]
  }
}
data "aws_iam_policy_document" "sets" {
  policy_id = "sorted"
  statement {
    sid         = "Several"
    effect      = "Deny"
    not_actions = ["rds:B", "rds:a", "rds:A", "rds:B"]
    not_resources = [
      "arn:aws:rds:*:*:db:&{aws:username}-*",
      "arn:aws:rds:*:*:db:a<b>&c",
    ]
  }
}
data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    principals {
      type        = "Service"
      identifiers = ["rds.amazonaws.com", "ec2.amazonaws.com"]
    }
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/a", "arn:aws:iam::111122223333:role/b"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalTag/team"
      values   = ["&{aws:RequestTag/team}"]
    }
  }
}
data "aws_iam_policy_document" "anyone" {
  statement {
    actions   = ["s3:GetObject", "s3:ListBucket"]
    resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    not_principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
  }
}
data "aws_iam_policy_document" "conditions" {
  statement {
    actions   = ["rds-db:connect"]
    resources = ["*"]
    condition {
      test     = "StringLike"
      variable = "aws:username"
      values   = ["c*"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:username"
      values   = ["b*", "a*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:MultiFactorAuthPresent"
      values   = ["true"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:sourceVpc"
      values   = ["vpc-1"]
    }
  }
}
data "aws_iam_policy_document" "merged" {
  policy_id = "own"
  source_policy_documents = [
    data.aws_iam_policy_document.plain.json,
    jsonencode({
      Version = "2008-10-17"
      Id      = "theirs"
      Statement = [
        { Sid = "Replaced", Effect = "Allow", Action = ["rds:*"], Resource = "*" },
        { Effect = "Allow", Action = "kms:Decrypt", Resource = ["*"] },
      ]
    }),
  ]
  override_policy_documents = [
    jsonencode({
      Version   = "2012-10-17"
      Statement = [{ Sid = "Own", Effect = "Deny", Action = "rds:Stop*", Resource = "*" }, { Sid = "New", Effect = "Allow", Action = "a:b", Resource = "*" }]
    }),
  ]
  statement {
    sid       = "Replaced"
    actions   = ["rds:Describe*"]
    resources = ["*"]
  }
  statement {
    sid       = "Own"
    actions   = ["rds:Start*"]
    resources = ["*"]
  }
}
data "aws_iam_policy_document" "empty" {
}
data "aws_iam_policy_document" "dynamic" {
  dynamic "statement" {
    for_each = { read = ["rds:Describe*"], connect = ["rds-db:connect"] }
    content {
      sid       = statement.key
      actions   = statement.value
      resources = ["arn:aws:rds:eu-west-1:111122223333:db:${statement.key}"]
    }
  }
}
data "aws_iam_policy_document" "sources_only" {
  source_policy_documents = [data.aws_iam_policy_document.sets.json, ""]
}
data "aws_iam_policy_document" "old" {
  version = "2008-10-17"
  statement {
    actions   = ["a:b"]
    resources = ["*"]
  }
}
data "aws_iam_policy_document" "actions_keep" {
  statement {
    actions   = ["s3:&{x}"]
    resources = []
    sid       = ""
    effect    = "Allow"
    condition {
      test     = "ForAnyValue:StringEquals"
      variable = "k"
      values   = []
    }
  }
}
