variable "subnets" {
  type = list(string)
}

variable "zone" {
  type = string
}

resource "aws_subnet" "a" {
  vpc_id            = "vpc-0123456789abcdef0"
  cidr_block        = "10.0.0.0/24"
  availability_zone = "eu-west-1a"
}

resource "aws_subnet" "b" {
  vpc_id            = "vpc-0123456789abcdef0"
  cidr_block        = "10.0.1.0/24"
  availability_zone = var.zone
}

resource "aws_db_subnet_group" "unknown" {
  name       = "unknown"
  subnet_ids = var.subnets # undecided
}

resource "aws_db_subnet_group" "zone" {
  name       = "zone"
  subnet_ids = [aws_subnet.a.id, aws_subnet.b.id] # undecided
}
