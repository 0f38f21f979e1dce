variable "account" { type = string }
variable "document" { type = string }
variable "arn" { type = string }
variable "users" { type = list(string) }
variable "actions" { type = list(string) }
variable "suffix" { type = string }
variable "resources" { type = list(string) }
variable "effect" { type = string }
variable "create" { type = bool }
data "aws_region" "here" {}
data "aws_partition" "here" {}
data "aws_ssm_parameter" "user" { name = "/db/user" }

resource "aws_iam_policy" "account" {
  name = "account"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:${data.aws_partition.here.partition}:rds-db:${data.aws_region.here.name}:${var.account}:dbuser:${aws_db_instance.orders.resource_id}/app"
    }]
  })
}
resource "aws_iam_policy" "arn" {
  name = "arn"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = var.arn
    }]
  })
}
resource "aws_iam_policy" "users" {
  name = "users"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = [for user in var.users : "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/${user}"]
    }]
  })
}
resource "aws_iam_policy" "actions" {
  name = "actions"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = var.actions
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/app"
    }]
  })
}
resource "aws_iam_policy" "suffix" {
  name = "suffix"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/app_${var.suffix}"
    }]
  })
}
resource "aws_iam_policy" "star" {
  name = "star"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:*/${var.suffix}"
    }]
  })
}
resource "aws_iam_policy" "parameter" {
  name = "parameter"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/${data.aws_ssm_parameter.user.value}"
    }]
  })
}
resource "aws_iam_policy" "fixed" {
  name = "fixed"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = concat(["arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/*"], var.resources)
    }]
  })
}
resource "aws_iam_policy" "document" {
  name   = "document"
  policy = var.document
}
resource "aws_iam_policy" "effect" {
  name = "effect"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = var.effect
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/*"
    }]
  })
}
resource "aws_iam_policy" "created" {
  count = var.create ? 1 : 0
  name  = "created"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/*"
    }]
  })
}
resource "aws_iam_policy" "denied" {
  name = "denied"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "rds-db:connect"
        Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/*"
      },
      {
        Effect   = "Deny"
        Action   = "rds-db:connect"
        Resource = var.arn
      },
    ]
  })
}
resource "aws_iam_policy" "choice" {
  name = "choice"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = var.create ? "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/*" : "arn:aws:rds-db:eu-west-1:111122223333:dbuser:*"
    }]
  })
}
