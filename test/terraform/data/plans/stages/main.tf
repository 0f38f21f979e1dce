variable "stage" {
  type = string
}

variable "copies" {
  type = number
}

variable "names" {
  type = set(string)
}

variable "password" {
  type      = string
  sensitive = true
}

variable "note" {
  type    = string
  default = "from the default"
}

data "terraform_remote_state" "network" {
  backend = "local"
  config = {
    path = "network.tfstate"
  }
}

locals {
  encrypted = var.stage == "prod"
}

resource "terraform_data" "main" {
  input = {
    stage     = var.stage
    encrypted = local.encrypted
    note      = var.note
  }
}

resource "terraform_data" "copy" {
  count = var.copies
  input = "copy ${count.index} in ${var.stage}"
}

resource "terraform_data" "named" {
  for_each = var.names
  input    = each.key
}

resource "terraform_data" "later" {
  input = terraform_data.main.id
}

resource "terraform_data" "secret" {
  input = var.password
}

resource "terraform_data" "network" {
  input = data.terraform_remote_state.network.outputs.cidr
}

moved {
  from = terraform_data.old
  to   = terraform_data.renamed
}

resource "terraform_data" "renamed" {
  input = var.stage
}

module "store" {
  source   = "./modules/store"
  for_each = var.names

  name  = each.key
  stage = var.stage
}
