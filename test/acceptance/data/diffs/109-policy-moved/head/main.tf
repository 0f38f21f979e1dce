resource "aws_db_instance" "orders" {
  identifier                          = "orders"
  engine                              = "postgres"
  engine_version                      = "16.3"
  instance_class                      = "db.t4g.medium"
  allocated_storage                   = 20
  username                            = "orders_owner"
  manage_master_user_password         = true
  storage_encrypted                   = true
  iam_database_authentication_enabled = true
}
module "login" {
  source = "./login"
}
moved {
  from = aws_iam_policy.app
  to   = module.login.aws_iam_policy.app
}
