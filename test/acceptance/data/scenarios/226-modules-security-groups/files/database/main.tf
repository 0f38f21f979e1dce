variable "subnet_ids" {
  type = list(string)
}
variable "groups" {
  type = list(string)
}
variable "public" {
  type = bool
}
resource "aws_db_subnet_group" "this" {
  subnet_ids = var.subnet_ids
}
resource "aws_db_instance" "this" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  publicly_accessible    = var.public
  vpc_security_group_ids = var.groups
  db_subnet_group_name   = aws_db_subnet_group.this.name
}
