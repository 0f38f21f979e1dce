module "a" {
  source    = "./db"
  encrypted = true
}
module "b" {
  source    = "./db"
  encrypted = false
}
