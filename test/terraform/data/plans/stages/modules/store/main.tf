variable "name" {
  type = string
}

variable "stage" {
  type = string
}

resource "terraform_data" "this" {
  input = "${var.name} in ${var.stage}"
}

module "inner" {
  source = "./inner"
  count  = var.stage == "prod" ? 1 : 0

  from = terraform_data.this.input
}
