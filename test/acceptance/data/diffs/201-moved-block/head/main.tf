moved {
  from = aws_db_instance.main
  to   = aws_db_instance.primary
}
moved {
  from = aws_db_instance.list[0]
  to   = aws_db_instance.list["a"]
}
moved {
  from = aws_db_instance.list[1]
  to   = aws_db_instance.list["b"]
}
resource "aws_db_instance" "primary" {
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  storage_encrypted = false
}
resource "aws_db_instance" "list" {
  for_each = toset(["a", "b", "c"])
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  publicly_accessible = true
}
