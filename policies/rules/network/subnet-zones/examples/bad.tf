resource "aws_subnet" "a" {
  vpc_id            = "vpc-0123456789abcdef0"
  cidr_block        = "10.0.0.0/24"
  availability_zone = "eu-west-1a"
}

resource "aws_subnet" "b" {
  vpc_id            = "vpc-0123456789abcdef0"
  cidr_block        = "10.0.1.0/24"
  availability_zone = "eu-west-1a"
}

resource "aws_db_subnet_group" "same" {
  name       = "same"
  subnet_ids = [aws_subnet.a.id, aws_subnet.b.id] # deny
}

resource "aws_db_subnet_group" "single" {
  name       = "single"
  subnet_ids = ["subnet-0aa11bb22cc33dd01"] # deny
}
