data "aws_caller_identity" "current" {}

resource "aws_lb" "database" {
  name               = "database"
  internal           = true
  load_balancer_type = "network"
  subnets            = ["subnet-0aa11bb22cc33dd01", "subnet-0aa11bb22cc33dd02"]
}

resource "aws_vpc_endpoint_service" "guarded" {
  acceptance_required        = true
  network_load_balancer_arns = [aws_lb.database.arn]
  allowed_principals         = ["arn:aws:iam::111122223333:root"]
}

resource "aws_vpc_endpoint_service" "separate" {
  acceptance_required        = true
  network_load_balancer_arns = [aws_lb.database.arn]
}

resource "aws_vpc_endpoint_service_allowed_principal" "own" {
  vpc_endpoint_service_id = aws_vpc_endpoint_service.separate.id
  principal_arn           = data.aws_caller_identity.current.arn
}
