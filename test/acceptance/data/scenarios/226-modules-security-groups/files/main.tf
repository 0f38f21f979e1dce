module "network" {
  source = "./network"
  public = { a = "10.0.0.0/24", b = "10.0.1.0/24" }
  private = { a = "10.0.10.0/24", b = "10.0.11.0/24" }
}
module "open" {
  source  = "./group"
  vpc_id  = module.network.vpc_id
  sources = ["0.0.0.0/0"]
}
module "closed" {
  source  = "./group"
  vpc_id  = module.network.vpc_id
  sources = [module.network.cidr]
}
module "exposed" {
  source     = "./database"
  subnet_ids = module.network.public_ids
  groups     = [module.open.id]
  public     = true
}
module "inside" {
  source     = "./database"
  subnet_ids = module.network.private_ids
  groups     = [module.closed.id]
  public     = false
}
module "half" {
  source     = "./database"
  subnet_ids = module.network.private_ids
  groups     = [module.closed.id, module.open.id]
  public     = true
}
