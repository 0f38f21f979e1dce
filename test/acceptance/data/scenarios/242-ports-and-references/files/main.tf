variable "vpc_cidr" {
  type    = string
  default = "10.20.0.0/16"
}
resource "aws_vpc" "main" {
  cidr_block = var.vpc_cidr
}
resource "aws_subnet" "app" {
  vpc_id     = aws_vpc.main.id
  cidr_block = cidrsubnet(var.vpc_cidr, 8, 1)
}
resource "aws_eip" "office" {
  domain = "vpc"
}
resource "aws_security_group" "db" {
  vpc_id = aws_vpc.main.id
}
resource "aws_db_instance" "a" {
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  port                   = 3307
  vpc_security_group_ids = [aws_security_group.db.id]
}
resource "aws_security_group_rule" "open" {
  type              = "ingress"
  security_group_id = aws_security_group.db.id
  from_port         = aws_db_instance.a.port
  to_port           = aws_db_instance.a.port
  protocol          = "6"
  cidr_blocks       = ["0.0.0.0/0"]
}
resource "aws_security_group" "default_port" {
  vpc_id = aws_vpc.main.id
}
resource "aws_db_instance" "b" {
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  vpc_security_group_ids = [aws_security_group.default_port.id]
}
resource "aws_security_group_rule" "default_port" {
  type              = "ingress"
  security_group_id = aws_security_group.default_port.id
  from_port         = aws_db_instance.b.port
  to_port           = aws_db_instance.b.port
  protocol          = "tcp"
  cidr_blocks       = ["0.0.0.0/0"]
}
resource "aws_security_group" "inside" {
  vpc_id = aws_vpc.main.id
  ingress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = [aws_vpc.main.cidr_block, aws_subnet.app.cidr_block, "${aws_eip.office.public_ip}/32"]
  }
}
resource "aws_db_instance" "c" {
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  vpc_security_group_ids = [aws_security_group.inside.id]
}
resource "aws_security_group" "attributes" {
  vpc_id = aws_vpc.main.id
  ingress = [{
    from_port        = 3306
    to_port          = 3306
    protocol         = "tcp"
    cidr_blocks      = ["0.0.0.0/0"]
    ipv6_cidr_blocks = []
    prefix_list_ids  = []
    security_groups  = []
    self             = false
    description      = "attribute syntax"
  }]
}
resource "aws_db_instance" "d" {
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  vpc_security_group_ids = [aws_security_group.attributes.id]
}
resource "aws_default_security_group" "default" {
  vpc_id = aws_vpc.main.id
  ingress {
    from_port        = 0
    to_port          = 65535
    protocol         = "tcp"
    ipv6_cidr_blocks = ["2000::/3"]
  }
}
resource "aws_rds_cluster" "e" {
  engine                      = "aurora-mysql"
  engine_version              = "8.0.mysql_aurora.3.05.2"
  master_username             = "owner"
  manage_master_user_password = true
  vpc_security_group_ids = [aws_default_security_group.default.id]
}
