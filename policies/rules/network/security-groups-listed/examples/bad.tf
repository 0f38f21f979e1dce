resource "aws_db_instance" "orders" { # deny
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
}

resource "aws_rds_cluster" "core" { # deny
  cluster_identifier          = "core"
  engine                      = "aurora-postgresql"
  engine_version              = "16.4"
  master_username             = "core_owner"
  manage_master_user_password = true
}

# Not the security groups of its proxy.
resource "aws_db_proxy_endpoint" "reports" { # deny
  db_proxy_name          = "orders"
  db_proxy_endpoint_name = "reports"
  vpc_subnet_ids         = ["subnet-0aa11bb22cc33dd01", "subnet-0aa11bb22cc33dd02"]
}
