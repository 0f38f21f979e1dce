module "db" {
  source  = "../../modules/db"
  stage   = "live"
  days    = var.days
  protect = true
}
variable "days" {
  type    = number
  default = 35
}
