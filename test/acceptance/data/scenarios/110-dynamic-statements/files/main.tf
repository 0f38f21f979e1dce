locals {
  grants = {
    api    = { user = "api" }
    admin  = { user = "*" }
  }
  users = ["reader", "writer"]
  wide  = concat(local.users, ["*"])
}

data "aws_iam_policy_document" "each" {
  dynamic "statement" {
    for_each = local.grants
    content {
      sid       = title(statement.key)
      actions   = ["rds-db:connect"]
      resources = ["arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/${statement.value.user}"]
    }
  }
}

resource "aws_iam_policy" "dynamic" {
  name   = "dynamic"
  policy = data.aws_iam_policy_document.each.json
}

resource "aws_iam_policy" "per_user" {
  for_each = local.grants
  name     = each.key
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/${each.value.user}"
    }]
  })
}

resource "aws_iam_policy" "list" {
  name = "list"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["rds-db:connect"]
      Resource = [for user in local.users : "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/${user}"]
    }]
  })
}

resource "aws_iam_policy" "wide_list" {
  name = "wide-list"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["rds-db:connect"]
      Resource = [for user in local.wide : "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/${user}"]
    }]
  })
}

resource "aws_iam_policy" "statements" {
  name = "statements"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [for name, grant in local.grants : {
      Sid      = name
      Effect   = name == "admin" ? "Deny" : "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/${grant.user}"
    }]
  })
}
