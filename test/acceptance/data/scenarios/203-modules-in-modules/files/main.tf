provider "aws" {
  region = "eu-west-1"
}
provider "aws" {
  alias  = "us"
  region = "us-east-1"
}
module "app" {
  for_each = {
    orders = { protect = true, days = null, public = null }
    carts  = { protect = null, days = 1, public = true }
  }
  source    = "./modules/app"
  providers = { aws = aws, aws.replica = aws.us }
  name      = each.key
  settings  = each.value
}
module "plain" {
  source    = "./modules/app"
  providers = { aws = aws, aws.replica = aws.us }
  name      = "plain"
  settings  = {}
}
