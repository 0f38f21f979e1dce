resource "aws_kms_key" "orders" {
  enable_key_rotation = true
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
  storage_encrypted           = true
  kms_key_id                  = aws_kms_key.orders.arn
}

resource "aws_kms_grant" "partner" {
  name              = "partner"
  key_id            = aws_kms_key.orders.key_id
  grantee_principal = "arn:aws:iam::444455556666:root"
  operations        = ["Decrypt", "CreateGrant", "DescribeKey"]
}
