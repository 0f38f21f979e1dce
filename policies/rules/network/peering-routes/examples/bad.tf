resource "aws_vpc" "main" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_vpc" "tools" {
  cidr_block = "10.30.0.0/20"
}

resource "aws_vpc_peering_connection" "tools" {
  vpc_id      = aws_vpc.main.id
  peer_vpc_id = aws_vpc.tools.id
  auto_accept = true
}

resource "aws_route_table" "main" {
  vpc_id = aws_vpc.main.id

  route {
    cidr_block                = "0.0.0.0/0" # deny
    vpc_peering_connection_id = aws_vpc_peering_connection.tools.id
  }
}

resource "aws_route_table" "data" {
  vpc_id = aws_vpc.main.id
}

resource "aws_route" "tools" {
  route_table_id            = aws_route_table.data.id
  destination_cidr_block    = "10.0.0.0/8" # deny
  vpc_peering_connection_id = aws_vpc_peering_connection.tools.id
}

resource "aws_route" "literal" {
  route_table_id              = "rtb-0123456789abcdef0"
  destination_ipv6_cidr_block = "::/0" # deny
  vpc_peering_connection_id   = "pcx-0123456789abcdef0"
}
