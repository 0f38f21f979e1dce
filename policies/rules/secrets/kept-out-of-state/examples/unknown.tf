variable "managed" {
  type = bool
}

resource "random_password" "master" {
  length = 32
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = var.managed
  password                    = random_password.master.result # undecided
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
