module "a" {
  source    = "./db"
  encrypted = false
}
module "b" {
  source    = "./db"
  encrypted = false
}
module "c" {
  source    = "./db"
  encrypted = false
}
