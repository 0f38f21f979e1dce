variable "insights" {
  type = bool
}

variable "key" {
  type = string
}

resource "aws_db_instance" "orders" { # undecided
  identifier                   = "orders"
  engine                       = "postgres"
  engine_version               = "16.4"
  instance_class               = "db.t4g.medium"
  allocated_storage            = 50
  username                     = "orders_owner"
  manage_master_user_password  = true
  performance_insights_enabled = var.insights
}

resource "aws_db_instance" "wiki" {
  identifier                      = "wiki"
  engine                          = "postgres"
  engine_version                  = "16.4"
  instance_class                  = "db.t4g.medium"
  allocated_storage               = 50
  username                        = "wiki_owner"
  manage_master_user_password     = true
  performance_insights_enabled    = true
  performance_insights_kms_key_id = var.key # undecided
}
