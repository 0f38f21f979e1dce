locals {
  encrypted = true
}
