import { outputsOf, passedOn, type StandIn } from "./definition.js";

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
    availability_zone: null,
    backup_retention_period: 0,
    backup_window: "22:00-03:00",
    ca_cert_identifier: null,
    charset_name: null,
    copy_tags_to_snapshot: true,
    database_manage_master_user_password: false,
    database_master_user_secret_kms_key_id: null,
    database_name: null,
    database_password: null,
    database_port: null,
    database_user: null,
    db_options: [],
    db_parameter: [],
    db_parameter_group: null,
    db_subnet_group_name: null,
    deletion_protection: false,
    delimiter: "-",
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
    major_engine_version: "",
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
    performance_insights_retention_period: 7,
    publicly_accessible: false,
    replicate_source_db: null,
    restore_to_point_in_time: null,
    security_group_ids: [],
    skip_final_snapshot: true,
    snapshot_identifier: null,
    stage: null,
    storage_encrypted: true,
    storage_throughput: null,
    storage_type: "standard",
    subnet_ids: [],
    tags: {},
    tenant: null,
    timezone: null,
    vpc_id: null,
  },
  body: `locals {
  id = lower(join(var.delimiter, compact(concat([var.namespace, var.tenant, var.environment, var.stage, var.name], var.attributes))))
  labels = {
    Name        = local.id
    Namespace   = var.namespace
    Tenant      = var.tenant
    Environment = var.environment
    Stage       = var.stage
  }
  tags              = merge({ for key, label in local.labels : key => label if label != null && label != "" }, var.tags)
  is_replica        = try(length(var.replicate_source_db) > 0, false)
  has_subnets       = try(length(var.subnet_ids) > 0, false)
  has_subnet_group  = try(length(var.db_subnet_group_name) > 0, false)
  makes_parameters  = var.enabled && try(length(var.parameter_group_name) == 0, true)
  makes_options     = var.enabled && try(length(var.option_group_name) == 0, true)
  makes_subnets     = var.enabled && local.has_subnets && !local.has_subnet_group
  security_group_id = try(aws_security_group.default[0].id, null)
}
resource "aws_db_parameter_group" "default" {
  count       = local.makes_parameters ? 1 : 0
  name_prefix = "\${local.id}\${var.delimiter}"
  family      = var.db_parameter_group
  tags        = local.tags
  dynamic "parameter" {
    for_each = var.db_parameter
    content {
      name         = parameter.value.name
      value        = parameter.value.value
      apply_method = try(parameter.value.apply_method, null)
    }
  }
}
resource "aws_db_option_group" "default" {
  count                = local.makes_options ? 1 : 0
  name_prefix          = "\${local.id}\${var.delimiter}"
  engine_name          = var.engine
  major_engine_version = try(var.major_engine_version != "" ? var.major_engine_version : join(".", slice(split(".", var.engine_version), 0, var.engine == "postgres" ? 1 : 2)), null)
  tags                 = local.tags
  dynamic "option" {
    for_each = var.db_options
    content {
      option_name                    = option.value.option_name
      port                           = try(option.value.port, null)
      version                        = try(option.value.version, null)
      vpc_security_group_memberships = try(option.value.vpc_security_group_memberships, null)
      dynamic "option_settings" {
        for_each = try(option.value.option_settings == null ? [] : option.value.option_settings, [])
        content {
          name  = option_settings.value.name
          value = option_settings.value.value
        }
      }
    }
  }
}
resource "aws_db_subnet_group" "default" {
  count      = local.makes_subnets ? 1 : 0
  name       = local.id
  subnet_ids = var.subnet_ids
  tags       = local.tags
}
resource "aws_security_group" "default" {
  count  = var.enabled ? 1 : 0
  name   = local.id
  vpc_id = var.vpc_id
  tags   = local.tags
}
resource "aws_security_group_rule" "ingress_security_groups" {
  count                    = var.enabled ? length(var.security_group_ids) : 0
  type                     = "ingress"
  from_port                = var.database_port
  to_port                  = var.database_port
  protocol                 = "tcp"
  source_security_group_id = var.security_group_ids[count.index]
  security_group_id        = local.security_group_id
}
resource "aws_security_group_rule" "ingress_cidr_blocks" {
  count             = var.enabled && length(var.allowed_cidr_blocks) > 0 ? 1 : 0
  type              = "ingress"
  from_port         = var.database_port
  to_port           = var.database_port
  protocol          = "tcp"
  cidr_blocks       = var.allowed_cidr_blocks
  security_group_id = local.security_group_id
}
resource "aws_security_group_rule" "egress" {
  count             = var.enabled ? 1 : 0
  type              = "egress"
  from_port         = 0
  to_port           = 0
  protocol          = "-1"
  cidr_blocks       = ["0.0.0.0/0"]
  security_group_id = local.security_group_id
}
resource "aws_db_instance" "default" {
${passedOn(`allow_major_version_upgrade apply_immediately auto_minor_version_upgrade backup_retention_period backup_window
    ca_cert_identifier copy_tags_to_snapshot deletion_protection enabled_cloudwatch_logs_exports
    iam_database_authentication_enabled instance_class iops license_model maintenance_window max_allocated_storage
    monitoring_interval monitoring_role_arn multi_az performance_insights_enabled publicly_accessible replicate_source_db
    skip_final_snapshot snapshot_identifier storage_encrypted storage_type timezone`)}
  count                                 = var.enabled ? 1 : 0
  allocated_storage                     = local.is_replica ? null : var.allocated_storage
  availability_zone                     = var.multi_az ? null : var.availability_zone
  character_set_name                    = var.charset_name
  db_name                               = var.database_name
  db_subnet_group_name                  = local.has_subnet_group ? var.db_subnet_group_name : local.is_replica ? null : try(aws_db_subnet_group.default[0].name, null)
  engine                                = local.is_replica ? null : var.engine
  engine_version                        = local.is_replica ? null : var.engine_version
  final_snapshot_identifier             = try(length(var.final_snapshot_identifier) > 0, false) ? var.final_snapshot_identifier : "\${local.id}-final-snapshot"
  identifier                            = local.id
  kms_key_id                            = var.kms_key_arn
  manage_master_user_password           = local.is_replica || var.database_password != null ? null : var.database_manage_master_user_password
  master_user_secret_kms_key_id         = local.is_replica ? null : var.database_master_user_secret_kms_key_id
  option_group_name                     = local.makes_options ? aws_db_option_group.default[0].name : var.option_group_name
  parameter_group_name                  = local.makes_parameters ? aws_db_parameter_group.default[0].name : var.parameter_group_name
  password                              = local.is_replica ? null : var.database_password
  performance_insights_kms_key_id       = var.performance_insights_enabled ? var.performance_insights_kms_key_id : null
  performance_insights_retention_period = var.performance_insights_enabled ? var.performance_insights_retention_period : null
  port                                  = var.database_port
  storage_throughput                    = var.storage_type == "gp3" ? var.storage_throughput : null
  tags                                  = local.tags
  username                              = local.is_replica ? null : var.database_user
  vpc_security_group_ids                = concat(aws_security_group.default[*].id, var.associate_security_group_ids)
  dynamic "restore_to_point_in_time" {
    for_each = var.snapshot_identifier == null && var.restore_to_point_in_time != null ? [var.restore_to_point_in_time] : []
    content {
      restore_time                             = try(restore_to_point_in_time.value.restore_time, null)
      source_db_instance_automated_backups_arn = try(restore_to_point_in_time.value.source_db_instance_automated_backups_arn, null)
      source_db_instance_identifier            = try(restore_to_point_in_time.value.source_db_instance_identifier, null)
      source_dbi_resource_id                   = try(restore_to_point_in_time.value.source_dbi_resource_id, null)
      use_latest_restorable_time               = try(restore_to_point_in_time.value.use_latest_restorable_time, null)
    }
  }
}
${outputsOf("aws_db_instance.default", {
  instance_address: "address",
  instance_arn: "arn",
  instance_endpoint: "endpoint",
  instance_id: "identifier",
  resource_id: "resource_id",
})}${outputsOf("aws_db_option_group.default", { option_group_id: "id" })}${outputsOf("aws_db_parameter_group.default", {
    parameter_group_id: "id",
  })}${outputsOf("aws_db_subnet_group.default", { subnet_group_id: "id" })}output "security_group_id" {
  value = local.security_group_id
}
`,
  within: {},
};
