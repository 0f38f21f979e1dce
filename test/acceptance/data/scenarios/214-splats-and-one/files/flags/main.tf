variable "name" {
  type    = string
  default = "none"
}
output "public" {
  value = var.name == "b"
}
output "protect" {
  value = contains(["c"], var.name)
}
