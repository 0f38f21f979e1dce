resource "aws_lambda_function" "api" {
  function_name = "api"
  role          = "arn:aws:iam::111122223333:role/api"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/api:1"

  environment {
    variables = {
      DB_PASSWORD = var.password # undecided
    }
  }
}

variable "password" {
  type = string
}
