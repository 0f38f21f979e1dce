resource "aws_rds_cluster" "core" {
  cluster_identifier          = "core"
  engine                      = "aurora-postgresql"
  engine_version              = "16.6"
  master_username             = "core_owner"
  manage_master_user_password = true
}

data "aws_iam_policy_document" "export" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["rds.amazonaws.com"] # deny
    }
  }
}

resource "aws_iam_role" "export" {
  name               = "aurora-export"
  assume_role_policy = data.aws_iam_policy_document.export.json
}

resource "aws_rds_cluster_role_association" "export" {
  db_cluster_identifier = aws_rds_cluster.core.id
  feature_name          = "s3Export"
  role_arn              = aws_iam_role.export.arn
}

resource "aws_iam_role" "import" {
  name = "aurora-import"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "rds.amazonaws.com" } # deny
    }]
  })
}

resource "aws_rds_cluster_role_association" "import" {
  db_cluster_identifier = aws_rds_cluster.core.id
  feature_name          = "s3Import"
  role_arn              = aws_iam_role.import.arn
}
