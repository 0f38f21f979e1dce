resource "aws_security_group" "open" {
  name   = "open"
  vpc_id = "vpc-0123456789abcdef0"

  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "halves" {
  name   = "halves"
  vpc_id = "vpc-0123456789abcdef0"

  ingress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/1", "128.0.0.0/1"]
  }
}

resource "aws_security_group" "separate" {
  name   = "separate"
  vpc_id = "vpc-0123456789abcdef0"
}

resource "aws_vpc_security_group_ingress_rule" "v6" {
  security_group_id = aws_security_group.separate.id
  cidr_ipv6         = "::/0"
  from_port         = 3000
  to_port           = 6000
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
  vpc_security_group_ids      = [aws_security_group.open.id] # deny
}

resource "aws_db_instance" "wiki" {
  identifier                  = "wiki"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "wiki_owner"
  manage_master_user_password = true
  vpc_security_group_ids      = [aws_security_group.halves.id] # deny
}

resource "aws_rds_cluster" "core" {
  cluster_identifier          = "core"
  engine                      = "aurora-postgresql"
  engine_version              = "16.4"
  master_username             = "core_owner"
  manage_master_user_password = true
  vpc_security_group_ids      = [aws_security_group.separate.id] # deny
}

resource "aws_security_group" "own_port" {
  name   = "own-port"
  vpc_id = "vpc-0123456789abcdef0"
}

resource "aws_security_group_rule" "own_port" {
  type              = "ingress"
  security_group_id = aws_security_group.own_port.id
  protocol          = "tcp"
  from_port         = aws_db_instance.ledger.port
  to_port           = aws_db_instance.ledger.port
  cidr_blocks       = ["0.0.0.0/0"]
}

resource "aws_db_instance" "ledger" {
  identifier                  = "ledger"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "ledger_owner"
  manage_master_user_password = true
  vpc_security_group_ids      = [aws_security_group.own_port.id] # deny
}
