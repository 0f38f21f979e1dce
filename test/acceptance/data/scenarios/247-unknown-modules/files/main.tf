variable "create" {
  type = bool
}
variable "names" {
  type = map(object({ public = bool }))
}
module "one" {
  source = "./db"
  count  = var.create ? 1 : 0
  public = true
}
module "many" {
  source   = "./db"
  for_each = var.names
  public   = each.value.public
}
module "fixed" {
  source   = "./db"
  for_each = toset(["a"])
  public   = each.key == "b"
}
resource "aws_db_instance" "replica" {
  count               = length(module.one)
  replicate_source_db = module.one[0].identifier
  instance_class      = "db.t4g.medium"
  publicly_accessible = false
}
