# Nothing shows that Terraform has write-only arguments.
resource "random_password" "master" {
  length = 32
}

resource "aws_db_instance" "orders" {
  identifier        = "orders"
  engine            = "postgres"
  engine_version    = "16.4"
  instance_class    = "db.t4g.medium"
  allocated_storage = 50
  username          = "orders_owner"
  password          = random_password.master.result
}
