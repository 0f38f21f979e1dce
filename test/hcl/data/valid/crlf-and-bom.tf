variable "crlf" {
  type    = string # comment
  default = <<-EOT
    a
      b ${1}

    EOT
}

locals {
  a = [
    1,
    2,
  ]
  b = {
    c = 1
    d = 2, e = 3
  }
}
