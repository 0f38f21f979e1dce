locals {
  users = ["reader", "*"]
}

resource "aws_iam_policy" "directive" {
  name   = "directive"
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Action": "rds-db:connect",
          "Resource": [
            %{ for index, user in local.users ~}
            %{ if index > 0 },%{ endif }"arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/${user}"
            %{ endfor ~}
          ]
        }
      ]
    }
  EOT
}

resource "aws_iam_policy" "template" {
  name   = "template"
  policy = templatefile("${path.module}/templates/login.json.tftpl", { id = aws_db_instance.orders.resource_id, user = "*" })
}

resource "aws_iam_policy" "template_narrow" {
  name   = "template-narrow"
  policy = templatefile("${path.module}/templates/login.json.tftpl", { id = aws_db_instance.orders.resource_id, user = "app" })
}

resource "aws_iam_policy" "file" {
  name   = "file"
  policy = file("${path.module}/policies/wide.json")
}

resource "aws_iam_policy" "decoded" {
  name = "decoded"
  policy = jsonencode(merge(jsondecode(file("policies/wide.json")), {
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/app"
    }]
  }))
}
