variable "ca" {
  type = string
}
variable "logs" {
  type    = list(string)
  default = null
}
resource "aws_db_security_group" "classic" {
  name = "classic"
  ingress {
    cidr = "10.0.0.0/24"
  }
}
resource "aws_db_security_group" "never" {
  count = 0
  name  = "never"
  ingress {
    cidr = "0.0.0.0/0"
  }
}
resource "aws_db_instance" "old" {
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  ca_cert_identifier              = lower("RDS-CA-2019")
  enabled_cloudwatch_logs_exports = var.logs
}
resource "aws_db_instance" "current" {
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  ca_cert_identifier              = "rds-ca-ecc384-g1"
  enabled_cloudwatch_logs_exports = compact(["", null, "audit"])
}
resource "aws_db_instance" "unknown" {
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
  ca_cert_identifier              = var.ca
  enabled_cloudwatch_logs_exports = compact([""])
}
resource "aws_db_instance" "unset" {
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "owner"
  manage_master_user_password = true
}
