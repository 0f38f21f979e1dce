import { outputsOf, passedOn, type Part, type StandIn } from "./definition.js";

/**
 * The DB instance of terraform-aws-modules/rds/aws with its monitoring role, as `local.instance` says: `create`,
 * `use_identifier_prefix`, `db_subnet_group_name`, `parameter_group_name`, `option_group_name` and `password`.
 */
export const INSTANCE: Part = {
  inputs: {
    allocated_storage: null,
    allow_major_version_upgrade: false,
    apply_immediately: false,
    auto_minor_version_upgrade: true,
    availability_zone: null,
    backup_retention_period: null,
    backup_window: null,
    blue_green_update: null,
    ca_cert_identifier: null,
    character_set_name: null,
    cloudwatch_log_group_class: null,
    cloudwatch_log_group_kms_key_id: null,
    cloudwatch_log_group_retention_in_days: 7,
    copy_tags_to_snapshot: true,
    create_cloudwatch_log_group: false,
    create_monitoring_role: false,
    custom_iam_instance_profile: null,
    database_insights_mode: null,
    db_instance_tags: {},
    db_name: null,
    dedicated_log_volume: false,
    delete_automated_backups: true,
    deletion_protection: false,
    domain: null,
    domain_auth_secret_arn: null,
    domain_dns_ips: null,
    domain_fqdn: null,
    domain_iam_role_name: null,
    domain_ou: null,
    enabled_cloudwatch_logs_exports: [],
    engine: null,
    engine_lifecycle_support: null,
    engine_version: null,
    final_snapshot_identifier_prefix: "final",
    iam_database_authentication_enabled: false,
    instance_class: null,
    iops: null,
    kms_key_id: null,
    license_model: null,
    maintenance_window: null,
    manage_master_user_password: true,
    manage_master_user_password_rotation: false,
    master_user_password_rotate_immediately: null,
    master_user_password_rotation_automatically_after_days: null,
    master_user_password_rotation_duration: null,
    master_user_password_rotation_schedule_expression: null,
    master_user_secret_kms_key_id: null,
    max_allocated_storage: 0,
    monitoring_interval: 0,
    monitoring_role_arn: null,
    monitoring_role_name: "rds-monitoring-role",
    monitoring_role_permissions_boundary: null,
    monitoring_role_use_name_prefix: false,
    multi_az: false,
    nchar_character_set_name: null,
    network_type: null,
    option_group_name: null,
    parameter_group_name: null,
    password: null,
    password_wo: null,
    password_wo_version: null,
    performance_insights_enabled: false,
    performance_insights_kms_key_id: null,
    performance_insights_retention_period: 7,
    port: null,
    publicly_accessible: false,
    replica_mode: null,
    replicate_source_db: null,
    restore_to_point_in_time: null,
    s3_import: null,
    skip_final_snapshot: false,
    snapshot_identifier: null,
    storage_encrypted: true,
    storage_throughput: null,
    storage_type: null,
    tags: {},
    timezone: null,
    upgrade_storage_config: null,
    username: null,
    vpc_security_group_ids: [],
  },
  body: `locals {
  is_replica = var.replicate_source_db != null
  is_managed = !local.is_replica && var.manage_master_user_password
}
resource "random_id" "snapshot_identifier" {
  count = local.instance.create && !var.skip_final_snapshot ? 1 : 0
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
  count                = var.create_monitoring_role ? 1 : 0
  name                 = var.monitoring_role_use_name_prefix ? null : var.monitoring_role_name
  name_prefix          = var.monitoring_role_use_name_prefix ? "\${var.monitoring_role_name}-" : null
  assume_role_policy   = data.aws_iam_policy_document.enhanced_monitoring.json
  permissions_boundary = var.monitoring_role_permissions_boundary
}
resource "aws_iam_role_policy_attachment" "enhanced_monitoring" {
  count      = var.create_monitoring_role ? 1 : 0
  role       = aws_iam_role.enhanced_monitoring[0].name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}
resource "aws_cloudwatch_log_group" "this" {
  for_each          = toset([for log in var.enabled_cloudwatch_logs_exports : log if local.instance.create && var.create_cloudwatch_log_group && !local.instance.use_identifier_prefix])
  name              = "/aws/rds/instance/\${var.identifier}/\${each.value}"
  retention_in_days = var.cloudwatch_log_group_retention_in_days
  kms_key_id        = var.cloudwatch_log_group_kms_key_id
  log_group_class   = var.cloudwatch_log_group_class
}
resource "aws_db_instance" "this" {
${passedOn(`allocated_storage allow_major_version_upgrade apply_immediately auto_minor_version_upgrade availability_zone
    backup_window ca_cert_identifier character_set_name copy_tags_to_snapshot custom_iam_instance_profile
    database_insights_mode db_name dedicated_log_volume delete_automated_backups deletion_protection domain
    domain_auth_secret_arn domain_dns_ips domain_fqdn domain_iam_role_name domain_ou enabled_cloudwatch_logs_exports
    engine_lifecycle_support engine_version iam_database_authentication_enabled instance_class iops kms_key_id
    license_model maintenance_window max_allocated_storage monitoring_interval multi_az nchar_character_set_name
    network_type performance_insights_enabled port publicly_accessible replica_mode replicate_source_db
    skip_final_snapshot snapshot_identifier storage_encrypted storage_throughput storage_type timezone
    upgrade_storage_config vpc_security_group_ids`)}
  count                                 = local.instance.create ? 1 : 0
  backup_retention_period               = try(length(var.blue_green_update), 0) > 0 ? coalesce(var.backup_retention_period, 1) : var.backup_retention_period
  db_subnet_group_name                  = local.instance.db_subnet_group_name
  engine                                = local.is_replica ? null : var.engine
  final_snapshot_identifier             = var.skip_final_snapshot ? null : "\${var.final_snapshot_identifier_prefix}-\${var.identifier}-\${random_id.snapshot_identifier[0].hex}"
  identifier                            = local.instance.use_identifier_prefix ? null : var.identifier
  identifier_prefix                     = local.instance.use_identifier_prefix ? "\${var.identifier}-" : null
  manage_master_user_password           = local.is_managed ? true : null
  master_user_secret_kms_key_id         = local.is_managed ? var.master_user_secret_kms_key_id : null
  monitoring_role_arn                   = var.create_monitoring_role ? aws_iam_role.enhanced_monitoring[0].arn : var.monitoring_role_arn
  option_group_name                     = local.instance.option_group_name
  parameter_group_name                  = local.instance.parameter_group_name
  password                              = local.is_managed || local.is_replica ? null : local.instance.password
  password_wo                           = local.is_managed || local.is_replica ? null : var.password_wo
  password_wo_version                   = local.is_managed || local.is_replica ? null : var.password_wo_version
  performance_insights_kms_key_id       = var.performance_insights_enabled ? var.performance_insights_kms_key_id : null
  performance_insights_retention_period = var.performance_insights_enabled ? var.performance_insights_retention_period : null
  tags                                  = merge(var.tags, var.db_instance_tags)
  username                              = local.is_replica ? null : var.username
  dynamic "blue_green_update" {
    for_each = try(length(var.blue_green_update), 0) > 0 ? [var.blue_green_update] : []
    content {
      enabled = try(blue_green_update.value.enabled, null)
    }
  }
  dynamic "restore_to_point_in_time" {
    for_each = var.restore_to_point_in_time != null ? [var.restore_to_point_in_time] : []
    content {
      restore_time                             = try(restore_to_point_in_time.value.restore_time, null)
      source_db_instance_automated_backups_arn = try(restore_to_point_in_time.value.source_db_instance_automated_backups_arn, null)
      source_db_instance_identifier            = try(restore_to_point_in_time.value.source_db_instance_identifier, null)
      source_dbi_resource_id                   = try(restore_to_point_in_time.value.source_dbi_resource_id, null)
      use_latest_restorable_time               = try(restore_to_point_in_time.value.use_latest_restorable_time, null)
    }
  }
  dynamic "s3_import" {
    for_each = var.s3_import != null ? [var.s3_import] : []
    content {
      bucket_name           = try(s3_import.value.bucket_name, null)
      bucket_prefix         = try(s3_import.value.bucket_prefix, null)
      ingestion_role        = try(s3_import.value.ingestion_role, null)
      source_engine         = "mysql"
      source_engine_version = try(s3_import.value.source_engine_version, null)
    }
  }
}
resource "aws_secretsmanager_secret_rotation" "this" {
  count              = local.instance.create && local.is_managed && var.manage_master_user_password_rotation ? 1 : 0
  secret_id          = aws_db_instance.this[0].master_user_secret[0].secret_arn
  rotate_immediately = var.master_user_password_rotate_immediately
  rotation_rules {
    automatically_after_days = var.master_user_password_rotation_automatically_after_days
    duration                 = var.master_user_password_rotation_duration
    schedule_expression      = var.master_user_password_rotation_schedule_expression
  }
}
${outputsOf("aws_db_instance.this", {
  db_instance_address: "address",
  db_instance_arn: "arn",
  db_instance_availability_zone: "availability_zone",
  db_instance_ca_cert_identifier: "ca_cert_identifier",
  db_instance_endpoint: "endpoint",
  db_instance_engine: "engine",
  db_instance_engine_version_actual: "engine_version_actual",
  db_instance_hosted_zone_id: "hosted_zone_id",
  db_instance_id: "id",
  db_instance_identifier: "identifier",
  db_instance_master_user_secret_arn: "master_user_secret[0].secret_arn",
  db_instance_name: "db_name",
  db_instance_port: "port",
  db_instance_resource_id: "resource_id",
  db_instance_status: "status",
  db_instance_username: "username",
})}${outputsOf("aws_iam_role.enhanced_monitoring", {
    enhanced_monitoring_iam_role_arn: "arn",
    enhanced_monitoring_iam_role_name: "name",
  })}`,
};

/** Defaults that versions of the package had before; see its changelog and its guides for upgrades. */
export const INSTANCE_BEFORE: NonNullable<StandIn["before"]> = [
  { major: 7, inputs: { copy_tags_to_snapshot: false } },
  { major: 6, inputs: { manage_master_user_password: false } },
];

/** https://registry.terraform.io/modules/terraform-aws-modules/rds/aws/latest/submodules/db_instance */
export const RDS_INSTANCE: StandIn = {
  name: "terraform-aws-modules/rds/aws",
  repository: "terraform-aws-modules/terraform-aws-rds",
  folder: "modules/db_instance",
  required: ["identifier"],
  inputs: { ...INSTANCE.inputs, create: true, db_subnet_group_name: null, use_identifier_prefix: false },
  before: INSTANCE_BEFORE,
  body: `locals {
  instance = {
    create                = var.create
    use_identifier_prefix = var.use_identifier_prefix
    db_subnet_group_name  = var.db_subnet_group_name
    parameter_group_name  = var.parameter_group_name
    option_group_name     = var.option_group_name
    password              = var.password
  }
}
${INSTANCE.body}`,
  within: {},
};
