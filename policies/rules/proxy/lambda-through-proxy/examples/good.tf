resource "aws_security_group" "api" {
  name = "api"
}

resource "aws_security_group" "proxy" {
  name = "proxy"

  ingress {
    from_port       = 5432
    to_port         = 5432
    protocol        = "tcp"
    security_groups = [aws_security_group.api.id]
  }
}

resource "aws_security_group" "orders" {
  name = "orders"

  ingress {
    from_port       = 5432
    to_port         = 5432
    protocol        = "tcp"
    security_groups = [aws_security_group.proxy.id]
  }
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

resource "aws_db_proxy" "orders" {
  name                   = "orders"
  engine_family          = "POSTGRESQL"
  role_arn               = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids         = ["subnet-1", "subnet-2"]
  vpc_security_group_ids = [aws_security_group.proxy.id]
  require_tls            = true
}

resource "aws_lambda_function" "api" {
  function_name = "api"
  role          = "arn:aws:iam::111122223333:role/api"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/api:1"

  vpc_config {
    subnet_ids         = ["subnet-1", "subnet-2"]
    security_group_ids = [aws_security_group.api.id]
  }

  environment {
    variables = {
      DB_HOST = aws_db_proxy.orders.endpoint
    }
  }
}
