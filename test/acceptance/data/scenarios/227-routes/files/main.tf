variable "table" {
  type = string
}
resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}
resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id
}
resource "aws_egress_only_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id
}
resource "aws_default_route_table" "main" {
  default_route_table_id = aws_vpc.main.default_route_table_id
  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.main.id
  }
}
resource "aws_route_table" "v6_out" {
  vpc_id = aws_vpc.main.id
  route {
    ipv6_cidr_block        = "::/0"
    egress_only_gateway_id = aws_egress_only_internet_gateway.main.id
  }
}
resource "aws_route_table" "v6_in" {
  vpc_id = aws_vpc.main.id
  route {
    ipv6_cidr_block = "::/0"
    gateway_id      = aws_internet_gateway.main.id
  }
}
resource "aws_route_table" "narrow" {
  vpc_id = aws_vpc.main.id
  route {
    cidr_block = "198.51.100.0/24"
    gateway_id = aws_internet_gateway.main.id
  }
}
resource "aws_subnet" "s" {
  for_each   = { main = 0, v6_out = 1, v6_in = 2, narrow = 3, elsewhere = 4 }
  vpc_id     = aws_vpc.main.id
  cidr_block = cidrsubnet(aws_vpc.main.cidr_block, 8, each.value)
}
resource "aws_route_table_association" "v6_out" {
  subnet_id      = aws_subnet.s["v6_out"].id
  route_table_id = aws_route_table.v6_out.id
}
resource "aws_route_table_association" "v6_in" {
  subnet_id      = aws_subnet.s["v6_in"].id
  route_table_id = aws_route_table.v6_in.id
}
resource "aws_route_table_association" "narrow" {
  subnet_id      = aws_subnet.s["narrow"].id
  route_table_id = aws_route_table.narrow.id
}
resource "aws_route_table_association" "elsewhere" {
  subnet_id      = aws_subnet.s["elsewhere"].id
  route_table_id = var.table
}
resource "aws_db_subnet_group" "g" {
  for_each   = aws_subnet.s
  name       = each.key
  subnet_ids = [each.value.id]
}
resource "aws_db_subnet_group" "literal" {
  name       = "literal"
  subnet_ids = ["subnet-0aa11bb22cc33dd01"]
}
resource "aws_db_instance" "d" {
  for_each = aws_subnet.s
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  db_subnet_group_name = aws_db_subnet_group.g[each.key].name
}
resource "aws_db_instance" "literal" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  db_subnet_group_name = "literal"
}
resource "aws_db_instance" "named_elsewhere" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  db_subnet_group_name = "of-the-platform"
}
resource "aws_db_instance" "unplaced" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
}
resource "aws_rds_cluster" "by_default" {
  engine                      = "aurora-postgresql"
  engine_version              = "16.2"
  master_username             = "owner"
  manage_master_user_password = true
  db_subnet_group_name = "default"
}
resource "aws_db_instance" "replica" {
  identifier          = "replica"
  instance_class      = "db.t4g.medium"
  replicate_source_db = aws_db_instance.literal.identifier
}
