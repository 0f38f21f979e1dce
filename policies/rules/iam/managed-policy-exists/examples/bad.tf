resource "aws_iam_role_policy_attachment" "monitoring" {
  role       = "monitoring"
  policy_arn = "arn:aws:iam::aws:policy/AmazonRDSEnhancedMonitoringRole" # deny
}

resource "aws_iam_user" "dba" {
  name                 = "dba"
  permissions_boundary = "arn:aws:iam::aws:policy/DatabaseAdministrator" # deny
}

data "aws_partition" "current" {}

resource "aws_iam_group_policy_attachment" "functions" {
  group      = "functions"
  policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/AWSLambdaVPCAccessExecutionRole" # deny
}
