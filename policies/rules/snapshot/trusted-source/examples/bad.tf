data "aws_db_snapshot" "orders" {
  db_instance_identifier = "orders"
  most_recent            = true
  include_public         = true # deny
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
  snapshot_identifier         = data.aws_db_snapshot.orders.id
}
