resource "aws_security_group" "everybody" {
  name   = "everybody"
  vpc_id = "vpc-0123456789abcdef0"

  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}

resource "aws_security_group" "separate" {
  name   = "separate"
  vpc_id = "vpc-0123456789abcdef0"
}

resource "aws_vpc_security_group_ingress_rule" "peers" {
  security_group_id = aws_security_group.separate.id
  cidr_ipv4         = "172.16.0.0/12"
  from_port         = 3306
  to_port           = 3306
  ip_protocol       = "tcp"
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
  vpc_security_group_ids      = [aws_security_group.everybody.id] # deny
}

resource "aws_rds_cluster" "core" {
  cluster_identifier          = "core"
  engine                      = "aurora-mysql"
  engine_version              = "8.0.mysql_aurora.3.08.2"
  master_username             = "core_owner"
  manage_master_user_password = true
  vpc_security_group_ids      = [aws_security_group.separate.id] # deny
}
