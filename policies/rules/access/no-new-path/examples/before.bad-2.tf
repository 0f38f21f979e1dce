resource "aws_db_instance" "orders" {
  identifier                          = "orders"
  engine                              = "postgres"
  username                            = "owner"
  iam_database_authentication_enabled = true
}

resource "aws_iam_role" "api" {
  name = "api"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "ecs-tasks.amazonaws.com" }
    }]
  })
}
