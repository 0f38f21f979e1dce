resource "aws_iam_role_policy_attachment" "monitoring" {
  role       = "monitoring"
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}

# AWS may have added it since.
resource "aws_iam_role_policy_attachment" "new" {
  role       = "monitoring"
  policy_arn = "arn:aws:iam::aws:policy/AmazonRDSTomorrowAccess"
}
