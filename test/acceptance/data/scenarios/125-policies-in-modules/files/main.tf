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
resource "aws_db_instance" "ledger" {
  identifier                          = "ledger"
  engine                              = "postgres"
  engine_version                      = "16.3"
  instance_class                      = "db.t4g.medium"
  allocated_storage                   = 20
  username                            = "ledger_owner"
  manage_master_user_password         = true
  storage_encrypted                   = true
  iam_database_authentication_enabled = true
}
resource "aws_iam_role" "r" {
  name = "r"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}
module "app" {
  source       = "./modules/login"
  role         = aws_iam_role.r.id
  user         = "app"
  resource_ids = [aws_db_instance.orders.resource_id, aws_db_instance.ledger.resource_id]
}
module "owner" {
  source       = "./modules/login"
  role         = aws_iam_role.r.id
  user         = "ledger_owner"
  resource_ids = [aws_db_instance.ledger.resource_id]
}
module "other" {
  source       = "./modules/login"
  role         = aws_iam_role.r.id
  user         = "ledger_owner"
  resource_ids = [aws_db_instance.orders.resource_id]
}
module "wide" {
  for_each     = { reader = "reader", all = "*" }
  source       = "./modules/login"
  role         = aws_iam_role.r.id
  user         = each.value
  resource_ids = ["db-*"]
}
