resource "aws_security_group" "inline" {
  ingress {
    from_port   = 5000
    to_port     = 6000
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]
  }
}
resource "aws_security_group" "other_port" {
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "udp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
resource "aws_security_group" "rules" {
  name = "rules"
}
resource "aws_security_group_rule" "v6" {
  type              = "ingress"
  security_group_id = aws_security_group.rules.id
  from_port         = 0
  to_port           = 65535
  protocol          = "tcp"
  ipv6_cidr_blocks  = ["::/0"]
}
resource "aws_security_group" "egress_only" {
  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
resource "aws_security_group_rule" "egress" {
  type              = "egress"
  security_group_id = aws_security_group.egress_only.id
  from_port         = 5432
  to_port           = 5432
  protocol          = "tcp"
  cidr_blocks       = ["0.0.0.0/0"]
}
resource "aws_security_group" "separate" {}
resource "aws_vpc_security_group_ingress_rule" "everything" {
  security_group_id = aws_security_group.separate.id
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}
resource "aws_security_group" "halves" {}
resource "aws_vpc_security_group_ingress_rule" "halves" {
  for_each          = toset(["0.0.0.0/1", "128.0.0.0/1"])
  security_group_id = aws_security_group.halves.id
  ip_protocol       = "tcp"
  from_port         = 5432
  to_port           = 5432
  cidr_ipv4         = each.value
}
resource "aws_security_group" "self" {
  ingress {
    from_port = 0
    to_port   = 0
    protocol  = "-1"
    self      = true
  }
  ingress {
    from_port       = 5432
    to_port         = 5432
    protocol        = "tcp"
    security_groups = [aws_security_group.separate.id]
  }
}
resource "aws_db_instance" "inline" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  vpc_security_group_ids = [aws_security_group.inline.id]
}
resource "aws_db_instance" "other_port" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  vpc_security_group_ids = [aws_security_group.other_port.id]
}
resource "aws_db_instance" "on_443" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  port                   = 443
  vpc_security_group_ids = [aws_security_group.other_port.id]
}
resource "aws_db_instance" "rules" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  vpc_security_group_ids = [aws_security_group.self.id, aws_security_group.rules.id]
}
resource "aws_db_instance" "egress" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  vpc_security_group_ids = [aws_security_group.egress_only.id]
}
resource "aws_db_instance" "separate" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  vpc_security_group_ids = toset([aws_security_group.separate.id])
}
resource "aws_db_instance" "halves" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  vpc_security_group_ids = [aws_security_group.halves.id]
}
resource "aws_db_instance" "self" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  vpc_security_group_ids = [aws_security_group.self.id]
}
resource "aws_rds_cluster" "cluster" {
  engine                      = "aurora-mysql"
  engine_version              = "8.0.mysql_aurora.3.05.2"
  master_username             = "owner"
  manage_master_user_password = true
  port                   = 5500
  vpc_security_group_ids = [aws_security_group.inline.id]
}
resource "aws_rds_cluster" "default_port" {
  engine                      = "aurora-mysql"
  engine_version              = "8.0.mysql_aurora.3.05.2"
  master_username             = "owner"
  manage_master_user_password = true
  vpc_security_group_ids = [aws_security_group.inline.id]
}
