variable "from" {
  type = string
}

resource "terraform_data" "this" {
  input = "inner of ${var.from}"
}
