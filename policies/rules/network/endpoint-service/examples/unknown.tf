variable "accept" {
  type = bool
}

variable "principals" {
  type = list(string)
}

resource "aws_lb" "database" {
  name               = "database"
  internal           = true
  load_balancer_type = "network"
  subnets            = ["subnet-0aa11bb22cc33dd01", "subnet-0aa11bb22cc33dd02"]
}

resource "aws_vpc_endpoint_service" "acceptance" {
  acceptance_required        = var.accept # undecided
  network_load_balancer_arns = [aws_lb.database.arn]
}

resource "aws_vpc_endpoint_service" "principals" {
  acceptance_required        = true
  network_load_balancer_arns = [aws_lb.database.arn]
  allowed_principals         = var.principals # undecided
}
