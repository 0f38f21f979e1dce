variable "settings" {
  type = object({
    encrypted = bool
    public    = optional(bool, false)
    days      = optional(number, 30)
  })
}
variable "protect" {
  type    = bool
  default = false
}
variable "upgrade" {
  type    = bool
  default = false
}
variable "logs" {
  type    = list(string)
  default = []
}
module "db" {
  source   = "./db"
  settings = var.settings
  protect  = var.protect
  upgrade  = var.upgrade
  logs     = var.logs
}
