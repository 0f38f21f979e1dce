resource "aws_security_group" "api" {
  name = "api"
}

resource "aws_security_group" "orders" {
  name = "orders"

  ingress {
    from_port       = 5432
    to_port         = 5432
    protocol        = "tcp"
    security_groups = [aws_security_group.api.id, aws_security_group.reports.id]
  }
}

resource "aws_security_group" "reports" {
  name = "reports"
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
  vpc_security_group_ids      = [aws_security_group.orders.id]
}

resource "aws_lambda_function" "api" {
  function_name = "api"
  role          = "arn:aws:iam::111122223333:role/api"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/api:1"

  vpc_config { # deny
    subnet_ids         = ["subnet-1", "subnet-2"]
    security_group_ids = [aws_security_group.api.id]
  }
}

resource "aws_lambda_function" "reports" {
  function_name = "reports"
  role          = "arn:aws:iam::111122223333:role/reports"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/reports:1"

  vpc_config {
    subnet_ids         = ["subnet-1", "subnet-2"]
    security_group_ids = [aws_security_group.reports.id]
  }

  environment {
    variables = {
      DB_NAME = "orders"
      DB_HOST = aws_db_instance.orders.address # deny
    }
  }
}
