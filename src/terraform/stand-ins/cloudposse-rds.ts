import type { StandIn } from "./definition.js";

/** https://registry.terraform.io/modules/cloudposse/rds/aws/latest?tab=inputs */
export const CLOUDPOSSE_RDS: StandIn = {
  name: "cloudposse/rds/aws",
  repository: "cloudposse/terraform-aws-rds",
  required: [],
  inputs: {
    allocated_storage: null,
    allow_major_version_upgrade: false,
    allowed_cidr_blocks: [],
    apply_immediately: false,
    associate_security_group_ids: [],
    attributes: [],
    auto_minor_version_upgrade: true,
    backup_retention_period: 0,
    backup_window: "22:00-03:00",
    ca_cert_identifier: null,
    copy_tags_to_snapshot: true,
    database_manage_master_user_password: false,
    database_master_user_secret_kms_key_id: null,
    database_name: null,
    database_password: null,
    database_port: null,
    database_user: null,
    db_parameter: [],
    db_parameter_group: null,
    db_subnet_group_name: null,
    deletion_protection: false,
    enabled: true,
    enabled_cloudwatch_logs_exports: [],
    engine: null,
    engine_version: null,
    environment: null,
    final_snapshot_identifier: "",
    iam_database_authentication_enabled: false,
    instance_class: null,
    iops: 0,
    kms_key_arn: "",
    license_model: "",
    maintenance_window: "Mon:03:00-Mon:04:00",
    max_allocated_storage: 0,
    monitoring_interval: "0",
    monitoring_role_arn: null,
    multi_az: false,
    name: null,
    namespace: null,
    option_group_name: "",
    parameter_group_name: "",
    performance_insights_enabled: false,
    performance_insights_kms_key_id: null,
    publicly_accessible: false,
    replicate_source_db: null,
    security_group_ids: [],
    skip_final_snapshot: true,
    snapshot_identifier: null,
    stage: null,
    storage_encrypted: true,
    storage_type: "standard",
    subnet_ids: [],
    tags: {},
    tenant: null,
    vpc_id: null,
  },
  body: `
locals {
  id              = lower(join("-", compact(concat([var.namespace, var.tenant, var.environment, var.stage, var.name], var.attributes))))
  is_replica      = try(length(var.replicate_source_db) > 0, false)
  makes_parameters = var.enabled && try(length(var.parameter_group_name) == 0, true)
  makes_subnets    = var.enabled && var.db_subnet_group_name == null
}
resource "aws_db_parameter_group" "default" {
  count  = local.makes_parameters ? 1 : 0
  name   = local.id
  family = var.db_parameter_group
  dynamic "parameter" {
    for_each = var.db_parameter
    content {
      name         = parameter.value.name
      value        = parameter.value.value
      apply_method = try(parameter.value.apply_method, null)
    }
  }
}
resource "aws_db_subnet_group" "default" {
  count      = local.makes_subnets ? 1 : 0
  name       = local.id
  subnet_ids = var.subnet_ids
}
resource "aws_security_group" "default" {
  count  = var.enabled ? 1 : 0
  name   = local.id
  vpc_id = var.vpc_id
}
resource "aws_security_group_rule" "ingress_security_groups" {
  count                    = var.enabled ? length(var.security_group_ids) : 0
  type                     = "ingress"
  from_port                = var.database_port
  to_port                  = var.database_port
  protocol                 = "tcp"
  source_security_group_id = var.security_group_ids[count.index]
  security_group_id        = aws_security_group.default[0].id
}
resource "aws_security_group_rule" "ingress_cidr_blocks" {
  count             = var.enabled && length(var.allowed_cidr_blocks) > 0 ? 1 : 0
  type              = "ingress"
  from_port         = var.database_port
  to_port           = var.database_port
  protocol          = "tcp"
  cidr_blocks       = var.allowed_cidr_blocks
  security_group_id = aws_security_group.default[0].id
}
resource "aws_db_instance" "default" {
  count                               = var.enabled ? 1 : 0
  allocated_storage                   = local.is_replica ? null : var.allocated_storage
  allow_major_version_upgrade         = var.allow_major_version_upgrade
  apply_immediately                   = var.apply_immediately
  auto_minor_version_upgrade          = var.auto_minor_version_upgrade
  backup_retention_period             = var.backup_retention_period
  backup_window                       = var.backup_window
  ca_cert_identifier                  = var.ca_cert_identifier
  copy_tags_to_snapshot               = var.copy_tags_to_snapshot
  db_name                             = var.database_name
  db_subnet_group_name                = local.is_replica ? null : local.makes_subnets ? aws_db_subnet_group.default[0].name : var.db_subnet_group_name
  deletion_protection                 = var.deletion_protection
  enabled_cloudwatch_logs_exports     = var.enabled_cloudwatch_logs_exports
  engine                              = local.is_replica ? null : var.engine
  engine_version                      = var.engine_version
  final_snapshot_identifier           = try(length(var.final_snapshot_identifier) > 0, false) ? var.final_snapshot_identifier : "\${local.id}-final-snapshot"
  iam_database_authentication_enabled = var.iam_database_authentication_enabled
  identifier                          = local.id
  instance_class                      = var.instance_class
  iops                                = var.iops
  kms_key_id                          = try(length(var.kms_key_arn) == 0, false) ? null : var.kms_key_arn
  license_model                       = var.license_model
  maintenance_window                  = var.maintenance_window
  manage_master_user_password         = var.database_manage_master_user_password ? true : null
  master_user_secret_kms_key_id       = var.database_master_user_secret_kms_key_id
  max_allocated_storage               = var.max_allocated_storage
  monitoring_interval                 = var.monitoring_interval
  monitoring_role_arn                 = var.monitoring_role_arn
  multi_az                            = var.multi_az
  option_group_name                   = try(length(var.option_group_name) == 0, false) ? null : var.option_group_name
  parameter_group_name                = local.makes_parameters ? aws_db_parameter_group.default[0].name : var.parameter_group_name
  password                            = local.is_replica || var.database_manage_master_user_password ? null : var.database_password
  performance_insights_enabled        = var.performance_insights_enabled
  performance_insights_kms_key_id     = var.performance_insights_enabled ? var.performance_insights_kms_key_id : null
  port                                = var.database_port
  publicly_accessible                 = var.publicly_accessible
  replicate_source_db                 = var.replicate_source_db
  skip_final_snapshot                 = var.skip_final_snapshot
  snapshot_identifier                 = var.snapshot_identifier
  storage_encrypted                   = var.storage_encrypted
  storage_type                        = var.storage_type
  tags                                = var.tags
  username                            = local.is_replica ? null : var.database_user
  vpc_security_group_ids              = concat(aws_security_group.default[*].id, var.associate_security_group_ids)
}
output "instance_address" {
  value = try(aws_db_instance.default[0].address, null)
}
output "instance_arn" {
  value = try(aws_db_instance.default[0].arn, null)
}
output "instance_endpoint" {
  value = try(aws_db_instance.default[0].endpoint, null)
}
output "instance_id" {
  value = try(aws_db_instance.default[0].identifier, null)
}
output "parameter_group_id" {
  value = try(aws_db_parameter_group.default[0].id, null)
}
output "resource_id" {
  value = try(aws_db_instance.default[0].resource_id, null)
}
output "security_group_id" {
  value = try(aws_security_group.default[0].id, null)
}
output "subnet_group_id" {
  value = try(aws_db_subnet_group.default[0].id, null)
}
`,
  within: {},
};
