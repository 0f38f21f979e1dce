module "db" {
  source = "../../modules/db"
  stage  = "dev"
  days   = var.days
}
variable "days" {
  type = number
}
