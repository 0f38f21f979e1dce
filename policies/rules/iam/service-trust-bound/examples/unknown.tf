variable "condition" {
  type = any
}

resource "aws_iam_role" "import" {
  name = "aurora-import"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "rds.amazonaws.com" }
      Condition = var.condition # undecided
    }]
  })
}

resource "aws_rds_cluster" "core" {
  cluster_identifier          = "core"
  engine                      = "aurora-postgresql"
  engine_version              = "16.6"
  master_username             = "core_owner"
  manage_master_user_password = true
}

resource "aws_rds_cluster_role_association" "import" {
  db_cluster_identifier = aws_rds_cluster.core.id
  feature_name          = "s3Import"
  role_arn              = aws_iam_role.import.arn
}
