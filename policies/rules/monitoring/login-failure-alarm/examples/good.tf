resource "aws_db_instance" "orders" {
  identifier                      = "orders"
  engine                          = "postgres"
  engine_version                  = "16.4"
  instance_class                  = "db.t4g.medium"
  allocated_storage               = 50
  username                        = "orders_owner"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = ["postgresql"]
  tags                            = { Environment = "production" }
}

resource "aws_cloudwatch_log_metric_filter" "failed_logins" {
  name           = "failed_logins"
  log_group_name = "/aws/rds/instance/${aws_db_instance.orders.identifier}/postgresql"
  pattern        = "\"password authentication failed\""

  metric_transformation {
    name      = "failed_logins"
    namespace = "Databases"
    value     = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "failed_logins" {
  alarm_name          = "failed_logins"
  namespace           = "Databases"
  metric_name         = aws_cloudwatch_log_metric_filter.failed_logins.metric_transformation[0].name
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  period              = 300
  statistic           = "Sum"
  threshold           = 10
  alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:ops"]
}

resource "aws_rds_cluster" "core" {
  cluster_identifier              = "core"
  engine                          = "aurora-postgresql"
  engine_version                  = "16.4"
  master_username                 = "core_owner"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = ["postgresql"]
  tags                            = { Environment = "production" }
}

resource "aws_cloudwatch_log_group" "core" {
  name              = "/aws/rds/cluster/${aws_rds_cluster.core.cluster_identifier}/postgresql"
  retention_in_days = 90
}

resource "aws_cloudwatch_log_subscription_filter" "core" {
  name            = "core"
  log_group_name  = aws_cloudwatch_log_group.core.name
  filter_pattern  = ""
  destination_arn = "arn:aws:lambda:eu-west-1:111122223333:function:siem"
}

resource "aws_db_instance" "sandbox" {
  identifier                      = "sandbox"
  engine                          = "postgres"
  engine_version                  = "16.4"
  instance_class                  = "db.t4g.medium"
  allocated_storage               = 50
  username                        = "sandbox_owner"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = ["postgresql"]
}
