locals {
  groups = {
    web = { rules = [{ port = 443, from = ["0.0.0.0/0"] }] }
    db = { rules = [
      { port = 5432, from = ["10.0.0.0/16", "10.1.0.0/16"] },
      { port = 5432, from = var.debug ? ["0.0.0.0/0"] : [] },
    ] }
    wide = { rules = [{ port = 5432, from = ["11.0.0.0/8"] }] }
  }
}
variable "debug" {
  type    = bool
  default = false
}
resource "aws_security_group" "g" {
  for_each = local.groups
  name     = each.key
  dynamic "ingress" {
    for_each = { for index, rule in each.value.rules : index => rule if length(rule.from) > 0 }
    iterator = rule
    content {
      from_port   = rule.value.port
      to_port     = rule.value.port
      protocol    = "tcp"
      cidr_blocks = rule.value.from
    }
  }
}
resource "aws_db_instance" "d" {
  for_each = aws_security_group.g
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  vpc_security_group_ids = [each.value.id]
}
resource "aws_db_instance" "all" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  vpc_security_group_ids = values(aws_security_group.g)[*].id
}
resource "aws_db_instance" "chosen" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  vpc_security_group_ids = [for name in ["web", "db"] : aws_security_group.g[name].id]
}
