locals {
  encrypted = false
}
