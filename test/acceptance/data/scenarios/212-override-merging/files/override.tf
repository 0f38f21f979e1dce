module "db" {
  days = 0
}
