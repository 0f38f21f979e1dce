variable "iam" {
  type = bool
}

variable "engine" {
  type = string
}

resource "aws_db_instance" "orders" {
  identifier                          = "orders"
  engine                              = "postgres"
  engine_version                      = "16.4"
  instance_class                      = "db.t4g.medium"
  allocated_storage                   = 50
  username                            = "orders_owner"
  manage_master_user_password         = true
  iam_database_authentication_enabled = var.iam # undecided
}

resource "aws_db_instance" "wiki" { # undecided
  identifier                  = "wiki"
  engine                      = var.engine
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "wiki_owner"
  manage_master_user_password = true
}

resource "aws_db_instance" "shop" { # undecided
  identifier                  = "shop"
  engine                      = "mariadb"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "shop_owner"
  manage_master_user_password = true
}
