variable "office" {
  type = string
}
variable "ranges" {
  type = list(string)
}
variable "port" {
  type = number
}
variable "defaults" {
  type    = list(string)
  default = ["203.0.113.0/28", "10.1.0.0/16"]
}
data "aws_security_group" "shared" {
  name = "shared"
}
data "aws_vpc" "main" {
  default = true
}
resource "aws_security_group" "office" {
  ingress {
    from_port   = 3306
    to_port     = 3306
    protocol    = "tcp"
    cidr_blocks = [var.office]
  }
}
resource "aws_security_group" "office_host" {
  ingress {
    from_port   = 3306
    to_port     = 3306
    protocol    = "tcp"
    cidr_blocks = ["${var.office}/32"]
  }
}
resource "aws_security_group" "ranges" {
  dynamic "ingress" {
    for_each = var.ranges
    content {
      from_port   = 3306
      to_port     = 3306
      protocol    = "tcp"
      cidr_blocks = [ingress.value]
    }
  }
}
resource "aws_security_group" "mixed" {
  ingress {
    from_port   = 3306
    to_port     = 3306
    protocol    = "tcp"
    cidr_blocks = concat(["0.0.0.0/0"], var.ranges)
  }
}
resource "aws_security_group" "ssh" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = var.ranges
  }
}
resource "aws_security_group" "defaults" {
  ingress {
    from_port   = 3306
    to_port     = 3306
    protocol    = "tcp"
    cidr_blocks = var.defaults
  }
}
resource "aws_security_group" "port" {
  ingress {
    from_port   = var.port
    to_port     = var.port
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
resource "aws_security_group" "vpc" {
  ingress {
    from_port   = 3306
    to_port     = 3306
    protocol    = "tcp"
    cidr_blocks = [data.aws_vpc.main.cidr_block]
  }
}
resource "aws_ec2_managed_prefix_list" "partners" {
  name           = "partners"
  address_family = "IPv4"
  max_entries    = 5
  entry {
    cidr = "0.0.0.0/0"
  }
}
resource "aws_security_group" "listed" {
  ingress {
    from_port       = 3306
    to_port         = 3306
    protocol        = "tcp"
    prefix_list_ids = [aws_ec2_managed_prefix_list.partners.id]
  }
}
resource "aws_db_instance" "office" {
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  vpc_security_group_ids = [aws_security_group.office.id]
}
resource "aws_db_instance" "office_host" {
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  vpc_security_group_ids = [aws_security_group.office_host.id]
}
resource "aws_db_instance" "ranges" {
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  vpc_security_group_ids = [aws_security_group.ranges.id]
}
resource "aws_db_instance" "mixed" {
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  vpc_security_group_ids = [aws_security_group.mixed.id]
}
resource "aws_db_instance" "ssh" {
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  vpc_security_group_ids = [aws_security_group.ssh.id]
}
resource "aws_db_instance" "defaults" {
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  vpc_security_group_ids = [aws_security_group.defaults.id]
}
resource "aws_db_instance" "shared" {
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  vpc_security_group_ids = [data.aws_security_group.shared.id]
}
resource "aws_db_instance" "literal" {
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  vpc_security_group_ids = ["sg-0aa11bb22cc33dd01"]
}
resource "aws_db_instance" "shared_and_open" {
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  vpc_security_group_ids = [data.aws_security_group.shared.id, aws_security_group.mixed.id]
}
resource "aws_db_instance" "port" {
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  port                   = var.port
  vpc_security_group_ids = [aws_security_group.port.id]
}
resource "aws_db_instance" "listed" {
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  vpc_security_group_ids = [aws_security_group.listed.id]
}
resource "aws_db_instance" "none" {
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
}
