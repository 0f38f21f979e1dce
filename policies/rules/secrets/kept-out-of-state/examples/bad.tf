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
  password          = random_password.master.result # deny
}

resource "aws_secretsmanager_secret" "orders" {
  name = "orders-db"
}

resource "aws_secretsmanager_secret_version" "orders" {
  secret_id     = aws_secretsmanager_secret.orders.id
  secret_string = random_password.master.result # deny
}

resource "aws_db_instance" "reports" {
  identifier          = "reports"
  engine              = "postgres"
  engine_version      = "16.4"
  instance_class      = "db.t4g.medium"
  allocated_storage   = 50
  username            = "reports_owner"
  password_wo         = ephemeral.random_password.reports.result
  password_wo_version = 1
}

ephemeral "random_password" "reports" {
  length = 32
}
