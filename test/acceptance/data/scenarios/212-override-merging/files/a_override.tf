variable "encrypted" {
  default = false
}
locals {
  public = false
}
module "db" {
  days = 3
}
