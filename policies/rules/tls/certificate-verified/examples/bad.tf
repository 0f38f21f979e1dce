resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
}

variable "image" {
  type = string
}

resource "aws_lambda_function" "api" {
  function_name = "api"
  role          = "arn:aws:iam::111122223333:role/api"
  package_type  = "Image"
  image_uri     = var.image

  environment {
    variables = {
      DB_HOST      = aws_db_instance.orders.address
      PGSSLMODE    = "require"                                                                         # deny
      DATABASE_URL = "postgres://app@${aws_db_instance.orders.address}/orders?sslmode=disable"         # deny
      REPORTS_URL  = "jdbc:mysql://reports.abcdefghijkl.eu-west-1.rds.amazonaws.com/r?useSSL=false&a=b" # deny
    }
  }
}

resource "aws_ecs_task_definition" "worker" {
  family = "worker"
  container_definitions = jsonencode([{
    name   = "worker"
    image  = var.image
    memory = 512
    environment = [
      { name = "DB_HOST", value = aws_db_instance.orders.address },
      { name = "DB_SSL", value = "false" }, # deny
      {
        name  = "ORDERS_URL"
        value = "sqlserver://${aws_db_instance.orders.endpoint};encrypt=true;trustServerCertificate=true" # deny
      },
    ]
  }])
}

resource "aws_ssm_parameter" "url" {
  name  = "/orders/url"
  type  = "SecureString"
  value = "host=${aws_db_instance.orders.address} dbname=orders sslmode=prefer" # deny
}
