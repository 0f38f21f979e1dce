resource "aws_subnet" "a" {
  vpc_id            = "vpc-0123456789abcdef0"
  cidr_block        = "10.0.0.0/24"
  availability_zone = "eu-west-1a"
}

resource "aws_subnet" "b" {
  vpc_id            = "vpc-0123456789abcdef0"
  cidr_block        = "10.0.1.0/24"
  availability_zone = "eu-west-1b"
}

data "aws_availability_zones" "available" {}

resource "aws_subnet" "each" {
  count             = 2
  vpc_id            = "vpc-0123456789abcdef0"
  cidr_block        = "10.0.${16 + count.index}.0/24"
  availability_zone = data.aws_availability_zones.available.names[count.index]
}

resource "aws_db_subnet_group" "two" {
  name       = "two"
  subnet_ids = [aws_subnet.a.id, aws_subnet.b.id]
}

resource "aws_db_subnet_group" "each" {
  name       = "each"
  subnet_ids = aws_subnet.each[*].id
}

resource "aws_db_subnet_group" "elsewhere" {
  name       = "elsewhere"
  subnet_ids = ["subnet-0aa11bb22cc33dd01", "subnet-0aa11bb22cc33dd02"]
}
