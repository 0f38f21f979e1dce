resource "random_password" "master" {
  length = 32
}

variable "password" {
  type = string
}

resource "aws_db_instance" "managed" {
  identifier                  = "managed"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "managed_owner"
  manage_master_user_password = true
}

resource "aws_db_instance" "random" {
  identifier        = "random"
  engine            = "postgres"
  engine_version    = "16.4"
  instance_class    = "db.t4g.medium"
  allocated_storage = 50
  username          = "random_owner"
  password          = random_password.master.result
}

resource "aws_db_instance" "given" {
  identifier        = "given"
  engine            = "postgres"
  engine_version    = "16.4"
  instance_class    = "db.t4g.medium"
  allocated_storage = 50
  username          = "given_owner"
  password          = var.password
}
