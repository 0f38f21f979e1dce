variable "mode" {
  type = string
}

variable "url" {
  type = string
}

resource "aws_lambda_function" "api" {
  function_name = "api"
  role          = "arn:aws:iam::111122223333:role/api"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/api:1"

  environment {
    variables = {
      PGSSLMODE = var.mode # undecided
      # Nothing says that the URL is more than an address.
      DATABASE_URL = var.url
    }
  }
}
