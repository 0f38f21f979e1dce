module "secret" {
  source = "./secret"
}
resource "aws_db_parameter_group" "soft" {
  family = "postgres14"
}
resource "aws_db_instance" "main" {
  identifier = "main"
  engine                      = "postgres"
  engine_version              = "14.12"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  parameter_group_name = aws_db_parameter_group.soft.name
}
resource "aws_db_proxy" "main" {
  name           = "main"
  engine_family  = "POSTGRESQL"
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0aa11bb22cc33dd01", "subnet-0aa11bb22cc33dd02"]
  require_tls    = true
  auth {
    auth_scheme = "SECRETS"
    iam_auth    = "DISABLED"
    secret_arn  = module.secret.arn
  }
}
resource "aws_db_proxy_default_target_group" "main" {
  db_proxy_name = aws_db_proxy.main.name
}
resource "aws_db_proxy_target" "main" {
  db_proxy_name          = aws_db_proxy.main.name
  target_group_name      = aws_db_proxy_default_target_group.main.name
  db_instance_identifier = aws_db_instance.main.identifier
}
