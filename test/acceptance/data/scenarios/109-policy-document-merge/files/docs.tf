data "aws_iam_policy_document" "base" {
  statement {
    sid       = "Login"
    actions   = ["rds-db:connect"]
    resources = ["arn:aws:rds-db:eu-west-1:111122223333:dbuser:*"]
  }
  statement {
    sid       = "Describe"
    actions   = ["rds:DescribeDBInstances"]
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "narrow" {
  statement {
    sid       = "Login"
    actions   = ["rds-db:connect"]
    resources = ["arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/app"]
  }
}

data "aws_iam_policy_document" "narrowed" {
  source_policy_documents   = [data.aws_iam_policy_document.base.json]
  override_policy_documents = [data.aws_iam_policy_document.narrow.json]
}

data "aws_iam_policy_document" "extended" {
  source_policy_documents = [data.aws_iam_policy_document.base.json]
  statement {
    sid       = "Snapshots"
    actions   = ["rds:DescribeDBSnapshots"]
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "denied" {
  source_policy_documents = [data.aws_iam_policy_document.base.json]
  statement {
    effect    = "Deny"
    actions   = ["rds-db:*"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "narrowed" {
  name   = "narrowed"
  policy = data.aws_iam_policy_document.narrowed.json
}

resource "aws_iam_policy" "extended" {
  name   = "extended"
  policy = data.aws_iam_policy_document.extended.minified_json
}

resource "aws_iam_policy" "denied" {
  name   = "denied"
  policy = data.aws_iam_policy_document.denied.json
}
