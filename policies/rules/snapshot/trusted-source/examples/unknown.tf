data "aws_db_snapshot" "orders" {
  db_instance_identifier = "orders"
  most_recent            = true
  include_shared         = var.shared # undecided
}

variable "shared" {
  type = bool
}
