variable "defaulted" {
  type    = string
  default = "hunter2hunter2"
}
variable "asked" {
  type      = string
  sensitive = true
}
variable "empty" {
  type    = string
  default = null
}
variable "from_file" {
  type = string
}
resource "random_password" "this" {
  length = 24
}
data "aws_secretsmanager_secret_version" "this" {
  secret_id = "db/master"
}
resource "aws_db_instance" "literal" {
  identifier        = "literal"
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
  username          = "owner"
  password          = "hunter2hunter2"
}
resource "aws_db_instance" "defaulted" {
  identifier        = "defaulted"
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
  username          = "owner"
  password          = var.defaulted
}
resource "aws_db_instance" "asked" {
  identifier        = "asked"
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
  username          = "owner"
  password          = var.asked
}
resource "aws_db_instance" "random" {
  identifier        = "random"
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
  username          = "owner"
  password          = random_password.this.result
}
resource "aws_db_instance" "secret" {
  identifier        = "secret"
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
  username          = "owner"
  password          = jsondecode(data.aws_secretsmanager_secret_version.this.secret_string)["password"]
}
resource "aws_db_instance" "managed" {
  identifier        = "managed"
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
  username          = "owner"
  manage_master_user_password = true
  password          = var.empty
}
resource "aws_db_instance" "file" {
  identifier        = "file"
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
  username          = "owner"
  password          = var.from_file
}
resource "aws_db_instance" "made" {
  identifier        = "made"
  engine            = "mysql"
  instance_class    = "db.t4g.medium"
  allocated_storage = 20
  username          = "owner"
  password          = "${var.defaulted}-${lower("X")}"
}
