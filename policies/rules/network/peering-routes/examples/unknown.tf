variable "peer_range" {
  type = string
}

variable "peering" {
  type = string
}

resource "aws_route" "range" {
  route_table_id            = "rtb-0123456789abcdef0"
  destination_cidr_block    = var.peer_range # undecided
  vpc_peering_connection_id = "pcx-0123456789abcdef0"
}

resource "aws_route" "connection" {
  route_table_id            = "rtb-0123456789abcdef0"
  destination_cidr_block    = "0.0.0.0/0"
  vpc_peering_connection_id = var.peering # undecided
}
