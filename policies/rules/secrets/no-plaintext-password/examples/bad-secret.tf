resource "aws_secretsmanager_secret" "orders" {
  name = "orders/db"
}

resource "aws_secretsmanager_secret_version" "orders" {
  secret_id     = aws_secretsmanager_secret.orders.id
  secret_string = jsonencode({ username = "orders_owner", password = "battery-staple-9", host = aws_db_instance.orders.address }) # deny
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
}

resource "aws_secretsmanager_secret" "wiki" {
  name = "wiki-postgres"
}

resource "aws_secretsmanager_secret_version" "wiki" {
  secret_id     = aws_secretsmanager_secret.wiki.id
  secret_string = "correct-horse-7" # deny
}
