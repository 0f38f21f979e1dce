resource "aws_security_group" "orders" {
  name = "orders"
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
  vpc_security_group_ids      = [aws_security_group.orders.id]
}
