resource "aws_db_instance" "untagged" { # deny
  identifier                  = "untagged"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "untagged_owner"
  manage_master_user_password = true
}
