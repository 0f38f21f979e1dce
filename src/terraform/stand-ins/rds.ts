import type { StandIn } from "./definition.js";

/** https://registry.terraform.io/modules/terraform-aws-modules/rds/aws/latest?tab=inputs */
export const RDS: StandIn = {
  name: "terraform-aws-modules/rds/aws",
  repository: "terraform-aws-modules/terraform-aws-rds",
  required: ["identifier"],
  inputs: {
    allocated_storage: null,
    allow_major_version_upgrade: false,
    apply_immediately: false,
    auto_minor_version_upgrade: true,
    availability_zone: null,
    backup_retention_period: null,
    backup_window: null,
    blue_green_update: {},
    ca_cert_identifier: null,
    copy_tags_to_snapshot: false,
    create_db_instance: true,
    create_db_option_group: true,
    create_db_parameter_group: true,
    create_db_subnet_group: false,
    create_monitoring_role: false,
    create_random_password: false,
    database_insights_mode: null,
    db_instance_tags: {},
    db_name: null,
    db_subnet_group_name: null,
    dedicated_log_volume: false,
    delete_automated_backups: true,
    deletion_protection: false,
    domain: null,
    domain_iam_role_name: null,
    enabled_cloudwatch_logs_exports: [],
    engine: null,
    engine_lifecycle_support: null,
    engine_version: null,
    family: null,
    final_snapshot_identifier_prefix: "final",
    iam_database_authentication_enabled: false,
    instance_class: null,
    instance_use_identifier_prefix: false,
    iops: null,
    kms_key_id: null,
    license_model: null,
    maintenance_window: null,
    major_engine_version: null,
    manage_master_user_password: true,
    manage_master_user_password_rotation: false,
    master_user_password_rotation_automatically_after_days: null,
    master_user_password_rotation_schedule_expression: null,
    master_user_secret_kms_key_id: null,
    max_allocated_storage: 0,
    monitoring_interval: 0,
    monitoring_role_arn: null,
    multi_az: false,
    network_type: null,
    option_group_name: null,
    options: [],
    parameter_group_name: null,
    parameter_group_use_name_prefix: true,
    parameters: [],
    password: null,
    password_wo: null,
    password_wo_version: null,
    performance_insights_enabled: false,
    performance_insights_kms_key_id: null,
    performance_insights_retention_period: 7,
    port: null,
    publicly_accessible: false,
    replicate_source_db: null,
    restore_to_point_in_time: null,
    s3_import: null,
    skip_final_snapshot: false,
    snapshot_identifier: null,
    storage_encrypted: true,
    storage_type: null,
    subnet_ids: [],
    tags: {},
    username: null,
    vpc_security_group_ids: [],
  },
  before: [{ major: 6, inputs: { create_random_password: true, manage_master_user_password: false } }],
  body: `
locals {
  is_replica       = var.replicate_source_db != null
  is_managed       = !local.is_replica && var.manage_master_user_password
  is_random        = !local.is_replica && var.create_random_password && var.snapshot_identifier == null
  makes_options    = var.create_db_option_group && var.engine != "postgres"
}
resource "random_password" "master_password" {
  count  = var.create_db_instance && local.is_random ? 1 : 0
  length = 16
}
resource "random_id" "snapshot_identifier" {
  count = var.create_db_instance && !var.skip_final_snapshot ? 1 : 0
}
resource "aws_db_subnet_group" "this" {
  count      = var.create_db_subnet_group ? 1 : 0
  name       = coalesce(var.db_subnet_group_name, var.identifier)
  subnet_ids = var.subnet_ids
}
resource "aws_db_parameter_group" "this" {
  count       = var.create_db_parameter_group ? 1 : 0
  name        = var.parameter_group_use_name_prefix ? null : coalesce(var.parameter_group_name, var.identifier)
  name_prefix = var.parameter_group_use_name_prefix ? "\${coalesce(var.parameter_group_name, var.identifier)}-" : null
  family      = var.family
  dynamic "parameter" {
    for_each = var.parameters
    content {
      name         = parameter.value.name
      value        = parameter.value.value
      apply_method = try(parameter.value.apply_method, null)
    }
  }
}
resource "aws_db_option_group" "this" {
  count                = local.makes_options ? 1 : 0
  engine_name          = var.engine
  major_engine_version = var.major_engine_version
  dynamic "option" {
    for_each = var.options
    content {
      option_name = option.value.option_name
      port        = try(option.value.port, null)
      version     = try(option.value.version, null)
      dynamic "option_settings" {
        for_each = try(option.value.option_settings, [])
        content {
          name  = try(option_settings.value.name, null)
          value = try(option_settings.value.value, null)
        }
      }
    }
  }
}
data "aws_iam_policy_document" "enhanced_monitoring" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["monitoring.rds.amazonaws.com"]
    }
  }
}
resource "aws_iam_role" "enhanced_monitoring" {
  count              = var.create_monitoring_role ? 1 : 0
  assume_role_policy = data.aws_iam_policy_document.enhanced_monitoring.json
}
resource "aws_db_instance" "this" {
  count                                 = var.create_db_instance ? 1 : 0
  allocated_storage                     = local.is_replica ? null : var.allocated_storage
  allow_major_version_upgrade           = var.allow_major_version_upgrade
  apply_immediately                     = var.apply_immediately
  auto_minor_version_upgrade            = var.auto_minor_version_upgrade
  availability_zone                     = var.availability_zone
  backup_retention_period               = length(var.blue_green_update) > 0 ? coalesce(var.backup_retention_period, 1) : var.backup_retention_period
  backup_window                         = var.backup_window
  ca_cert_identifier                    = var.ca_cert_identifier
  copy_tags_to_snapshot                 = var.copy_tags_to_snapshot
  database_insights_mode                = var.database_insights_mode
  db_name                               = var.db_name
  db_subnet_group_name                  = var.create_db_subnet_group ? aws_db_subnet_group.this[0].id : var.db_subnet_group_name
  dedicated_log_volume                  = var.dedicated_log_volume
  delete_automated_backups              = var.delete_automated_backups
  deletion_protection                   = var.deletion_protection
  domain                                = var.domain
  domain_iam_role_name                  = var.domain_iam_role_name
  enabled_cloudwatch_logs_exports       = var.enabled_cloudwatch_logs_exports
  engine                                = local.is_replica ? null : var.engine
  engine_lifecycle_support              = var.engine_lifecycle_support
  engine_version                        = var.engine_version
  final_snapshot_identifier             = var.skip_final_snapshot ? null : "\${var.final_snapshot_identifier_prefix}-\${var.identifier}-\${random_id.snapshot_identifier[0].hex}"
  iam_database_authentication_enabled   = var.iam_database_authentication_enabled
  identifier                            = var.instance_use_identifier_prefix ? null : var.identifier
  identifier_prefix                     = var.instance_use_identifier_prefix ? "\${var.identifier}-" : null
  instance_class                        = var.instance_class
  iops                                  = var.iops
  kms_key_id                            = var.kms_key_id
  license_model                         = var.license_model
  maintenance_window                    = var.maintenance_window
  manage_master_user_password           = local.is_managed ? true : null
  master_user_secret_kms_key_id         = local.is_managed ? var.master_user_secret_kms_key_id : null
  max_allocated_storage                 = var.max_allocated_storage
  monitoring_interval                   = var.monitoring_interval
  monitoring_role_arn                   = var.create_monitoring_role ? aws_iam_role.enhanced_monitoring[0].arn : var.monitoring_role_arn
  multi_az                              = var.multi_az
  network_type                          = var.network_type
  option_group_name                     = local.makes_options ? aws_db_option_group.this[0].id : var.option_group_name
  parameter_group_name                  = var.create_db_parameter_group ? aws_db_parameter_group.this[0].id : var.parameter_group_name
  password                              = local.is_managed || local.is_replica ? null : local.is_random ? random_password.master_password[0].result : var.password
  password_wo                           = local.is_managed || local.is_replica ? null : var.password_wo
  password_wo_version                   = local.is_managed || local.is_replica ? null : var.password_wo_version
  performance_insights_enabled          = var.performance_insights_enabled
  performance_insights_kms_key_id       = var.performance_insights_enabled ? var.performance_insights_kms_key_id : null
  performance_insights_retention_period = var.performance_insights_enabled ? var.performance_insights_retention_period : null
  port                                  = var.port
  publicly_accessible                   = var.publicly_accessible
  replicate_source_db                   = var.replicate_source_db
  skip_final_snapshot                   = var.skip_final_snapshot
  snapshot_identifier                   = var.snapshot_identifier
  storage_encrypted                     = var.storage_encrypted
  storage_type                          = var.storage_type
  tags                                  = merge(var.tags, var.db_instance_tags)
  username                              = local.is_replica ? null : var.username
  vpc_security_group_ids                = var.vpc_security_group_ids
  dynamic "restore_to_point_in_time" {
    for_each = var.restore_to_point_in_time != null ? [var.restore_to_point_in_time] : []
    content {
      restore_time                  = try(restore_to_point_in_time.value.restore_time, null)
      source_db_instance_identifier = try(restore_to_point_in_time.value.source_db_instance_identifier, null)
      source_dbi_resource_id        = try(restore_to_point_in_time.value.source_dbi_resource_id, null)
      use_latest_restorable_time    = try(restore_to_point_in_time.value.use_latest_restorable_time, null)
    }
  }
  dynamic "s3_import" {
    for_each = var.s3_import != null ? [var.s3_import] : []
    content {
      bucket_name    = try(s3_import.value.bucket_name, null)
      ingestion_role = try(s3_import.value.ingestion_role, null)
      source_engine  = "mysql"
    }
  }
}
resource "aws_secretsmanager_secret_rotation" "this" {
  count     = var.create_db_instance && local.is_managed && var.manage_master_user_password_rotation ? 1 : 0
  secret_id = aws_db_instance.this[0].master_user_secret[0].secret_arn
  rotation_rules {
    automatically_after_days = var.master_user_password_rotation_automatically_after_days
    schedule_expression      = var.master_user_password_rotation_schedule_expression
  }
}
output "db_instance_address" {
  value = try(aws_db_instance.this[0].address, null)
}
output "db_instance_arn" {
  value = try(aws_db_instance.this[0].arn, null)
}
output "db_instance_endpoint" {
  value = try(aws_db_instance.this[0].endpoint, null)
}
output "db_instance_identifier" {
  value = try(aws_db_instance.this[0].identifier, null)
}
output "db_instance_master_user_secret_arn" {
  value = try(aws_db_instance.this[0].master_user_secret[0].secret_arn, null)
}
output "db_instance_name" {
  value = try(aws_db_instance.this[0].db_name, null)
}
output "db_instance_port" {
  value = try(aws_db_instance.this[0].port, null)
}
output "db_instance_resource_id" {
  value = try(aws_db_instance.this[0].resource_id, null)
}
output "db_instance_username" {
  value = try(aws_db_instance.this[0].username, null)
}
output "db_option_group_id" {
  value = try(aws_db_option_group.this[0].id, null)
}
output "db_parameter_group_id" {
  value = try(aws_db_parameter_group.this[0].id, null)
}
output "db_subnet_group_id" {
  value = try(aws_db_subnet_group.this[0].id, null)
}
`,
  within: {
    "aws_db_instance.this": "module.db_instance",
    "aws_db_option_group.this": "module.db_option_group",
    "aws_db_parameter_group.this": "module.db_parameter_group",
    "aws_db_subnet_group.this": "module.db_subnet_group",
    "aws_iam_role.enhanced_monitoring": "module.db_instance",
    "aws_secretsmanager_secret_rotation.this": "module.db_instance",
    "data.aws_iam_policy_document.enhanced_monitoring": "module.db_instance",
    "random_id.snapshot_identifier": "module.db_instance",
  },
};
