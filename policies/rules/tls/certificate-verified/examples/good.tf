resource "aws_lambda_function" "api" {
  function_name = "api"
  role          = "arn:aws:iam::111122223333:role/api"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/api:1"

  environment {
    variables = {
      PGSSLMODE     = "verify-full"
      PGSSLROOTCERT = "/var/task/global-bundle.pem"
      DATABASE_URL  = "postgres://app@orders.abcdefghijkl.eu-west-1.rds.amazonaws.com/orders?sslmode=verify-full"
      CACHE_SSL     = "false"
      LOCAL_URL     = "postgres://app@127.0.0.1:5432/orders?sslmode=disable"
    }
  }
}

variable "image" {
  type = string
}

resource "aws_ecs_task_definition" "worker" {
  family = "worker"
  container_definitions = jsonencode([{
    name        = "worker"
    image       = var.image
    memory      = 512
    environment = [{ name = "MYSQL_SSL_MODE", value = "VERIFY_IDENTITY" }]
  }])
}

resource "aws_ssm_parameter" "url" {
  name  = "/orders/url"
  type  = "SecureString"
  value = "jdbc:sqlserver://orders.abcdefghijkl.eu-west-1.rds.amazonaws.com;encrypt=true;trustServerCertificate=false"
}
