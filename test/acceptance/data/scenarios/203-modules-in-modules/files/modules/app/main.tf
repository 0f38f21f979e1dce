terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.replica]
    }
  }
}
variable "name" {
  type = string
}
variable "settings" {
  type = object({
    protect = optional(bool, false)
    days    = optional(number)
    public  = optional(bool)
  })
}
module "database" {
  source    = "../database"
  name      = var.name
  protect   = var.settings.protect
  days      = var.settings.days
  public    = var.settings.public
  encrypted = null
}
