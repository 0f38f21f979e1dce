module "ledger" {
  source = "./modules/cluster"
  name   = "ledger"
}
module "audit" {
  source = "./modules/cluster"
  name   = "audit"
  owner  = "Audit_Keeper"
}
locals {
  prefix = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:"
  owners = { ledger = "ledger_root", audit = "audit_keeper" }
}
resource "aws_iam_policy" "own" {
  name = "own"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "${local.prefix}${module.ledger.id}/${local.owners.ledger}"
    }]
  })
}
resource "aws_iam_policy" "other" {
  name = "other"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "${local.prefix}${module.ledger.id}/${local.owners.audit}"
    }]
  })
}
resource "aws_iam_policy" "output" {
  name = "output"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "${local.prefix}${module.audit.id}/${module.audit.owner}"
    }]
  })
}
resource "aws_iam_policy" "any" {
  name = "any"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "${local.prefix}cluster-*/audit_keeper"
    }]
  })
}
resource "aws_iam_policy" "pattern" {
  name = "pattern"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "${local.prefix}${module.ledger.id}/ledger_*"
    }]
  })
}
resource "aws_iam_policy" "format" {
  name = "format"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = format("arn:aws:rds-db:%s:%s:dbuser:%s/%s", "eu-west-1", "111122223333", module.audit.id, "keeper")
    }]
  })
}
resource "aws_iam_policy" "joined" {
  name = "joined"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = join("/", ["${local.prefix}${module.audit.id}", "audit_keeper"])
    }]
  })
}
resource "aws_iam_policy" "administrator" {
  name = "administrator"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "${local.prefix}${module.audit.id}/rdsadmin"
    }]
  })
}
