moved {
  from = module.db
  to   = module.database["main"]
}
module "database" {
  source   = "./modules/rds"
  for_each = { main = 0 }
  days     = each.value
}
module "other" {
  source   = "./modules/rds"
  for_each = toset(["a"])
  days     = 7
}
