resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "orders_owner"
  manage_master_user_password = true
  tags                        = { Environment = "production" }
}

resource "aws_cloudwatch_metric_alarm" "orders" {
  alarm_name          = "orders"
  namespace           = "AWS/RDS"
  metric_name         = "DatabaseConnections"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 3
  period              = 300
  statistic           = "Average"
  threshold           = 80
  alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:ops"]
  dimensions          = { DBInstanceIdentifier = aws_db_instance.orders.identifier }
}

resource "aws_rds_cluster" "core" {
  cluster_identifier          = "core"
  engine                      = "aurora-mysql"
  engine_version              = "8.0.mysql_aurora.3.08.0"
  master_username             = "core_owner"
  manage_master_user_password = true
  tags                        = { Environment = "production" }
}

resource "aws_rds_cluster_instance" "core" {
  count              = 2
  identifier         = "core-${count.index}"
  cluster_identifier = aws_rds_cluster.core.id
  engine             = aws_rds_cluster.core.engine
  instance_class     = "db.r6g.large"
}

resource "aws_cloudwatch_metric_alarm" "core" {
  alarm_name          = "core"
  namespace           = "AWS/RDS"
  metric_name         = "DatabaseConnections"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 3
  period              = 300
  statistic           = "Average"
  threshold           = 80
  alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:ops"]
  dimensions          = { DBInstanceIdentifier = aws_rds_cluster_instance.core[0].identifier }
}

resource "aws_db_instance" "sandbox" {
  identifier                  = "sandbox"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "sandbox_owner"
  manage_master_user_password = true
  tags                        = { Environment = "dev" }
}

resource "aws_db_instance" "wiki" {
  identifier                  = "wiki"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "wiki_owner"
  manage_master_user_password = true
}
