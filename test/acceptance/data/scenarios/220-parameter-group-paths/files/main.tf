variable "strict" {
  type    = bool
  default = false
}
module "params" {
  for_each = { on = "1", off = "0" }
  source   = "./params"
  name     = each.key
  force    = each.value
}
module "a" {
  source = "./db"
  group  = module.params["on"].name
}
module "b" {
  source = "./db"
  group  = module.params["off"].name
}
module "c" {
  source = "./db"
  group  = var.strict ? module.params["on"].name : module.params["off"].name
}
module "d" {
  source = "./db"
  group  = one([for key, group in module.params : group.name if key == "on"])
}
module "e" {
  source = "./db"
  group  = "app-on"
}
module "f" {
  source = "./db"
}
resource "aws_db_parameter_group" "each" {
  for_each = { soft = ["0"], hard = ["1"], none = [] }
  name     = "each-${each.key}"
  family   = "postgres14"
  dynamic "parameter" {
    for_each = each.value
    content {
      name         = "rds.force_ssl"
      value        = parameter.value
      apply_method = "pending-reboot"
    }
  }
}
resource "aws_db_instance" "each" {
  for_each = aws_db_parameter_group.each
  engine                      = "postgres"
  engine_version              = "14.12"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  parameter_group_name = each.value.name
}
