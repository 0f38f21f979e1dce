resource "aws_kms_key" "open" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      {
        Effect    = "Allow"
        Action    = "kms:*"
        Resource  = "*"
        Principal = "*"
      },
    ]
  })
}
resource "aws_db_instance" "open" {
  identifier        = "open"
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
  username          = "owner"
  storage_encrypted = true
  kms_key_id        = aws_kms_key.open.arn
}
resource "aws_kms_key" "open_aws" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      {
        Effect    = "Allow"
        Action    = ["kms:Decrypt", "kms:CreateGrant"]
        Resource  = "*"
        Principal = { AWS = "*" }
      },
    ]
  })
}
resource "aws_db_instance" "open_aws" {
  identifier        = "open_aws"
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
  username          = "owner"
  storage_encrypted = true
  kms_key_id        = aws_kms_key.open_aws.arn
}
resource "aws_kms_key" "caller" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      {
        Effect    = "Allow"
        Action    = "kms:*"
        Resource  = "*"
        Principal = { AWS = "*" }
        Condition = { StringEquals = { "kms:CallerAccount" = "111122223333", "kms:ViaService" = "rds.eu-west-1.amazonaws.com" } }
      },
    ]
  })
}
resource "aws_db_instance" "caller" {
  identifier        = "caller"
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
  username          = "owner"
  storage_encrypted = true
  kms_key_id        = aws_kms_key.caller.arn
}
resource "aws_kms_key" "org" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      {
        Effect    = "Allow"
        Action    = "kms:*"
        Resource  = "*"
        Principal = "*"
        Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-abc123" } }
      },
    ]
  })
}
resource "aws_db_instance" "org" {
  identifier        = "org"
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
  username          = "owner"
  storage_encrypted = true
  kms_key_id        = aws_kms_key.org.arn
}
resource "aws_kms_key" "via" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      {
        Effect    = "Allow"
        Action    = "kms:*"
        Resource  = "*"
        Principal = "*"
        Condition = { StringEquals = { "kms:ViaService" = "rds.eu-west-1.amazonaws.com" } }
      },
    ]
  })
}
resource "aws_db_instance" "via" {
  identifier        = "via"
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
  username          = "owner"
  storage_encrypted = true
  kms_key_id        = aws_kms_key.via.arn
}
resource "aws_kms_key" "if_exists" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      {
        Effect    = "Allow"
        Action    = "kms:*"
        Resource  = "*"
        Principal = "*"
        Condition = { StringEqualsIfExists = { "aws:PrincipalOrgID" = "o-abc123" } }
      },
    ]
  })
}
resource "aws_db_instance" "if_exists" {
  identifier        = "if_exists"
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
  username          = "owner"
  storage_encrypted = true
  kms_key_id        = aws_kms_key.if_exists.arn
}
resource "aws_kms_key" "foreign" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      {
        Effect    = "Allow"
        Action    = "kms:*"
        Resource  = "*"
        Principal = { AWS = "arn:aws:iam::999988887777:root" }
      },
    ]
  })
}
resource "aws_db_instance" "foreign" {
  identifier        = "foreign"
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
  username          = "owner"
  storage_encrypted = true
  kms_key_id        = aws_kms_key.foreign.arn
}
resource "aws_kms_key" "not_principal" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      {
        Effect    = "Allow"
        Action    = "kms:*"
        Resource  = "*"
        NotPrincipal = { AWS = "arn:aws:iam::111122223333:root" }
      },
    ]
  })
}
resource "aws_db_instance" "not_principal" {
  identifier        = "not_principal"
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
  username          = "owner"
  storage_encrypted = true
  kms_key_id        = aws_kms_key.not_principal.arn
}
resource "aws_kms_key" "unused" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      {
        Effect    = "Allow"
        Action    = "kms:*"
        Resource  = "*"
        Principal = "*"
      },
    ]
  })
}
resource "aws_kms_key" "unknown" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" },
      {
        Effect    = "Allow"
        Action    = "kms:*"
        Resource  = "*"
        Principal = { AWS = var.principal }
      },
    ]
  })
}
resource "aws_db_instance" "unknown" {
  identifier        = "unknown"
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
  username          = "owner"
  storage_encrypted = true
  kms_key_id        = aws_kms_key.unknown.arn
}
variable "principal" { type = string }
resource "aws_kms_key" "default" {}
resource "aws_rds_cluster" "default" {
  cluster_identifier = "default"
  engine             = "aurora-mysql"
  master_username    = "owner"
  storage_encrypted  = true
  kms_key_id         = aws_kms_key.default.arn
}
resource "aws_kms_key" "separate" {}
resource "aws_kms_alias" "separate" {
  name          = "alias/separate"
  target_key_id = aws_kms_key.separate.key_id
}
resource "aws_kms_key_policy" "separate" {
  key_id = aws_kms_key.separate.id
  policy = data.aws_iam_policy_document.separate.json
}
data "aws_iam_policy_document" "separate" {
  statement {
    actions   = ["kms:Decrypt"]
    resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}
resource "aws_db_instance" "separate" {
  identifier        = "separate"
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
  username          = "owner"
  storage_encrypted = true
  kms_key_id        = aws_kms_alias.separate.target_key_arn
}
