resource "aws_secretsmanager_secret" "orders" {
  name = "orders-db"
}

resource "aws_secretsmanager_secret_policy" "orders" {
  secret_arn = aws_secretsmanager_secret.orders.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "secretsmanager:GetSecretValue"
      Resource  = "*"
      Principal = "*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } }
    }]
  })
}
