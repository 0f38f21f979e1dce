variable "encrypted" {
  type    = bool
  default = true
}
locals {
  public = true
  days   = 14
}
module "db" {
  source    = "./db"
  encrypted = var.encrypted
  public    = local.public
  days      = local.days
}
