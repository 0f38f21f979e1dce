module "db" {
  source = "./modules/db"
  days   = 7
}
module "other" {
  source   = "./modules/db"
  for_each = toset(["a"])
  days     = 7
}
