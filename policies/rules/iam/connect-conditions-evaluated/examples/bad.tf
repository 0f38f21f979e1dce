resource "aws_db_instance" "orders" {
  identifier                          = "orders"
  engine                              = "postgres"
  engine_version                      = "16.4"
  instance_class                      = "db.t4g.medium"
  allocated_storage                   = 50
  username                            = "orders_owner"
  manage_master_user_password         = true
  iam_database_authentication_enabled = true
}

resource "aws_iam_policy" "office" {
  name = "office"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/orders_app"
      Condition = {
        IpAddress = { "aws:SourceIp" = "203.0.113.0/24" } # deny
      }
    }]
  })
}

resource "aws_iam_policy" "not_outside" {
  name = "not_outside"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/orders_app"
      Condition = {
        StringNotEquals = { "aws:SourceVpc" = "vpc-0123456789abcdef0" } # deny
      }
    }]
  })
}

resource "aws_iam_policy" "never_denies" {
  name = "never_denies"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Deny"
      Action   = "rds-db:connect"
      Resource = "*"
      Condition = {
        IpAddress = { "aws:SourceIp" = "198.51.100.0/24" } # deny
      }
    }]
  })
}
