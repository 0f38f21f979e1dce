# no newline at the end
locals {
  a = 1
}