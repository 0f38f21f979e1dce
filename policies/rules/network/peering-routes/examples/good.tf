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
    cidr_block                = aws_vpc.tools.cidr_block
    vpc_peering_connection_id = aws_vpc_peering_connection.tools.id
  }

  # Not over the connection.
  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = "nat-0123456789abcdef0"
  }
}

resource "aws_route" "subnet" {
  route_table_id            = aws_route_table.main.id
  destination_cidr_block    = "10.30.4.0/24"
  vpc_peering_connection_id = aws_vpc_peering_connection.tools.id
}
