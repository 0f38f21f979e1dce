variable "insights" {
  type = bool
}

variable "class" {
  type = string
}

resource "aws_db_instance" "orders" {
  identifier                   = "orders"
  engine                       = "postgres"
  engine_version               = "16.4"
  instance_class               = "db.t4g.medium"
  allocated_storage            = 50
  username                     = "orders_owner"
  manage_master_user_password  = true
  performance_insights_enabled = var.insights # undecided
}

resource "aws_db_instance" "shop" { # undecided
  identifier                  = "shop"
  engine                      = "mysql"
  engine_version              = "8.0.39"
  allocated_storage           = 50
  username                    = "shop_owner"
  manage_master_user_password = true
  instance_class              = var.class
}
