resource "aws_secretsmanager_secret" "app" { # deny
  name = "app"
}

resource "aws_db_proxy" "orders" {
  name           = "orders"
  engine_family  = "POSTGRESQL"
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0aa11bb22cc33dd01", "subnet-0aa11bb22cc33dd02"]
  require_tls    = true

  auth {
    iam_auth   = "REQUIRED"
    secret_arn = aws_secretsmanager_secret.app.arn
  }
}

resource "aws_secretsmanager_secret" "wiki" { # deny
  name = "wiki"
}

resource "aws_db_instance" "wiki" {
  identifier                  = "wiki"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "wiki_owner"
  manage_master_user_password = true
}

resource "aws_secretsmanager_secret_version" "wiki" {
  secret_id = aws_secretsmanager_secret.wiki.id
  secret_string = jsonencode({
    host     = aws_db_instance.wiki.address
    username = "app"
  })
}
