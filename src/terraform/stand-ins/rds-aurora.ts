import type { StandIn } from "./definition.js";

/** https://registry.terraform.io/modules/terraform-aws-modules/rds-aurora/aws/latest?tab=inputs, with the inputs of version 9 */
export const RDS_AURORA: StandIn = {
  name: "terraform-aws-modules/rds-aurora/aws",
  repository: "terraform-aws-modules/terraform-aws-rds-aurora",
  required: [],
  inputs: {
    allocated_storage: null,
    allow_major_version_upgrade: false,
    apply_immediately: null,
    auto_minor_version_upgrade: null,
    backtrack_window: null,
    backup_retention_period: null,
    ca_cert_identifier: null,
    cluster_members: null,
    cluster_parameter_group: null,
    cluster_performance_insights_enabled: null,
    cluster_performance_insights_kms_key_id: null,
    cluster_tags: {},
    cluster_use_name_prefix: false,
    copy_tags_to_snapshot: null,
    create: true,
    create_db_cluster_parameter_group: false,
    create_db_parameter_group: false,
    create_db_subnet_group: false,
    create_monitoring_role: true,
    create_random_password: false,
    create_security_group: true,
    database_name: null,
    db_cluster_instance_class: null,
    db_cluster_parameter_group_family: null,
    db_cluster_parameter_group_name: null,
    db_cluster_parameter_group_parameters: [],
    db_parameter_group: null,
    db_parameter_group_family: null,
    db_parameter_group_name: null,
    db_parameter_group_parameters: [],
    db_subnet_group_name: null,
    delete_automated_backups: null,
    deletion_protection: null,
    enable_http_endpoint: null,
    enabled_cloudwatch_logs_exports: [],
    engine: null,
    engine_mode: "provisioned",
    engine_version: null,
    final_snapshot_identifier: null,
    global_cluster_identifier: null,
    iam_database_authentication_enabled: null,
    instance_class: null,
    instances: {},
    iops: null,
    is_primary_cluster: true,
    kms_key_id: null,
    manage_master_user_password: true,
    master_password: null,
    master_password_wo: null,
    master_user_secret_kms_key_id: null,
    master_username: null,
    monitoring_interval: 0,
    monitoring_role_arn: null,
    name: "",
    network_type: null,
    performance_insights_enabled: null,
    performance_insights_kms_key_id: null,
    performance_insights_retention_period: null,
    port: null,
    preferred_backup_window: "02:00-03:00",
    preferred_maintenance_window: "sun:05:00-sun:06:00",
    publicly_accessible: null,
    replication_source_identifier: null,
    restore_to_point_in_time: null,
    scaling_configuration: null,
    security_group_description: null,
    security_group_ingress_rules: {},
    security_group_rules: {},
    serverlessv2_scaling_configuration: null,
    skip_final_snapshot: false,
    snapshot_identifier: null,
    source_region: null,
    storage_encrypted: true,
    storage_type: null,
    subnets: [],
    tags: {},
    vpc_id: "",
    vpc_security_group_ids: [],
  },
  before: [{ major: 8, inputs: { create_random_password: true, manage_master_user_password: false } }],
  body: `
locals {
  is_serverless      = var.engine_mode == "serverless"
  is_managed         = var.is_primary_cluster && var.manage_master_user_password && var.global_cluster_identifier == null
  is_random          = var.is_primary_cluster && var.create_random_password
  port               = try(coalesce(var.port, strcontains(coalesce(var.engine, "aurora-mysql"), "postgres") ? 5432 : 3306), null)
  cluster_parameters = var.cluster_parameter_group != null ? var.cluster_parameter_group : {
    name       = var.db_cluster_parameter_group_name
    family     = var.db_cluster_parameter_group_family
    parameters = var.db_cluster_parameter_group_parameters
  }
  makes_cluster_parameters  = var.create && (var.create_db_cluster_parameter_group || var.cluster_parameter_group != null)
  instance_parameters = var.db_parameter_group != null ? var.db_parameter_group : {
    name       = var.db_parameter_group_name
    family     = var.db_parameter_group_family
    parameters = var.db_parameter_group_parameters
  }
  makes_instance_parameters = var.create && (var.create_db_parameter_group || var.db_parameter_group != null)
}
resource "random_password" "master_password" {
  count  = var.create && local.is_random ? 1 : 0
  length = 16
}
resource "aws_db_subnet_group" "this" {
  count      = var.create && var.create_db_subnet_group ? 1 : 0
  name       = try(coalesce(var.db_subnet_group_name, var.name), null)
  subnet_ids = var.subnets
}
resource "aws_rds_cluster_parameter_group" "this" {
  count  = local.makes_cluster_parameters ? 1 : 0
  name   = try(coalesce(local.cluster_parameters.name, var.name), null)
  family = try(local.cluster_parameters.family, null)
  dynamic "parameter" {
    for_each = try(local.cluster_parameters.parameters, [])
    content {
      name         = parameter.value.name
      value        = parameter.value.value
      apply_method = try(parameter.value.apply_method, "immediate")
    }
  }
}
resource "aws_db_parameter_group" "this" {
  count  = local.makes_instance_parameters ? 1 : 0
  name   = try(coalesce(local.instance_parameters.name, var.name), null)
  family = try(local.instance_parameters.family, null)
  dynamic "parameter" {
    for_each = try(local.instance_parameters.parameters, [])
    content {
      name         = parameter.value.name
      value        = parameter.value.value
      apply_method = try(parameter.value.apply_method, "immediate")
    }
  }
}
resource "aws_rds_cluster" "this" {
  count                               = var.create ? 1 : 0
  allocated_storage                   = var.allocated_storage
  allow_major_version_upgrade         = var.allow_major_version_upgrade
  apply_immediately                   = var.apply_immediately
  backtrack_window                    = var.backtrack_window
  backup_retention_period             = var.backup_retention_period
  cluster_identifier                  = var.cluster_use_name_prefix ? null : var.name
  cluster_identifier_prefix           = var.cluster_use_name_prefix ? "\${var.name}-" : null
  copy_tags_to_snapshot               = var.copy_tags_to_snapshot
  database_name                       = var.is_primary_cluster ? var.database_name : null
  db_cluster_instance_class           = var.db_cluster_instance_class
  db_cluster_parameter_group_name     = local.makes_cluster_parameters ? aws_rds_cluster_parameter_group.this[0].id : var.db_cluster_parameter_group_name
  db_subnet_group_name                = var.create_db_subnet_group ? aws_db_subnet_group.this[0].name : try(coalesce(var.db_subnet_group_name, var.name), null)
  delete_automated_backups            = var.delete_automated_backups
  deletion_protection                 = var.deletion_protection
  enable_http_endpoint                = var.enable_http_endpoint
  enabled_cloudwatch_logs_exports     = var.enabled_cloudwatch_logs_exports
  engine                              = var.engine
  engine_mode                         = var.engine_mode
  engine_version                      = var.engine_version
  final_snapshot_identifier           = var.skip_final_snapshot ? null : try(coalesce(var.final_snapshot_identifier, "final-\${var.name}"), null)
  global_cluster_identifier           = var.global_cluster_identifier
  iam_database_authentication_enabled = var.iam_database_authentication_enabled
  iops                                = var.iops
  kms_key_id                          = var.kms_key_id
  manage_master_user_password         = local.is_managed ? true : null
  master_password                     = !var.is_primary_cluster || local.is_managed ? null : local.is_random ? random_password.master_password[0].result : var.master_password
  master_password_wo                  = !var.is_primary_cluster || local.is_managed ? null : var.master_password_wo
  master_user_secret_kms_key_id       = local.is_managed ? var.master_user_secret_kms_key_id : null
  master_username                     = var.is_primary_cluster ? var.master_username : null
  network_type                        = var.network_type
  performance_insights_enabled        = var.cluster_performance_insights_enabled
  performance_insights_kms_key_id     = var.cluster_performance_insights_kms_key_id
  port                                = local.port
  preferred_backup_window             = local.is_serverless ? null : var.preferred_backup_window
  preferred_maintenance_window        = var.preferred_maintenance_window
  replication_source_identifier       = var.replication_source_identifier
  skip_final_snapshot                 = var.skip_final_snapshot
  snapshot_identifier                 = var.snapshot_identifier
  source_region                       = var.source_region
  storage_encrypted                   = var.storage_encrypted
  storage_type                        = var.storage_type
  tags                                = merge(var.tags, var.cluster_tags)
  vpc_security_group_ids              = concat(aws_security_group.this[*].id, var.vpc_security_group_ids)
  dynamic "restore_to_point_in_time" {
    for_each = try(length(var.restore_to_point_in_time) > 0 ? [var.restore_to_point_in_time] : [], [])
    content {
      restore_to_time            = try(restore_to_point_in_time.value.restore_to_time, null)
      source_cluster_identifier  = try(restore_to_point_in_time.value.source_cluster_identifier, null)
      use_latest_restorable_time = try(restore_to_point_in_time.value.use_latest_restorable_time, null)
    }
  }
  dynamic "serverlessv2_scaling_configuration" {
    for_each = try(length(var.serverlessv2_scaling_configuration) > 0 ? [var.serverlessv2_scaling_configuration] : [], [])
    content {
      max_capacity = try(serverlessv2_scaling_configuration.value.max_capacity, null)
      min_capacity = try(serverlessv2_scaling_configuration.value.min_capacity, null)
    }
  }
}
resource "aws_rds_cluster_instance" "this" {
  for_each                              = { for key, instance in var.instances : key => instance if var.create && !local.is_serverless }
  apply_immediately                     = try(coalesce(each.value.apply_immediately), var.apply_immediately)
  auto_minor_version_upgrade            = try(coalesce(each.value.auto_minor_version_upgrade), var.auto_minor_version_upgrade)
  ca_cert_identifier                    = try(coalesce(each.value.ca_cert_identifier), var.ca_cert_identifier)
  cluster_identifier                    = aws_rds_cluster.this[0].id
  copy_tags_to_snapshot                 = try(coalesce(each.value.copy_tags_to_snapshot), var.copy_tags_to_snapshot)
  db_parameter_group_name               = local.makes_instance_parameters ? aws_db_parameter_group.this[0].id : var.db_parameter_group_name
  db_subnet_group_name                  = var.create_db_subnet_group ? aws_db_subnet_group.this[0].name : try(coalesce(var.db_subnet_group_name, var.name), null)
  engine                                = var.engine
  engine_version                        = var.engine_version
  identifier                            = try(coalesce(each.value.identifier), "\${var.name}-\${each.key}")
  instance_class                        = try(coalesce(each.value.instance_class), var.instance_class)
  monitoring_interval                   = try(coalesce(each.value.monitoring_interval), var.monitoring_interval)
  performance_insights_enabled          = try(coalesce(each.value.performance_insights_enabled), var.performance_insights_enabled)
  performance_insights_kms_key_id       = try(coalesce(each.value.performance_insights_kms_key_id), var.performance_insights_kms_key_id)
  performance_insights_retention_period = try(coalesce(each.value.performance_insights_retention_period), var.performance_insights_retention_period)
  promotion_tier                        = try(each.value.promotion_tier, null)
  publicly_accessible                   = try(coalesce(each.value.publicly_accessible), var.publicly_accessible)
  tags                                  = var.tags
}
resource "aws_security_group" "this" {
  count       = var.create && var.create_security_group ? 1 : 0
  name        = var.name
  vpc_id      = var.vpc_id
  description = try(coalesce(var.security_group_description), "Control traffic to/from RDS Aurora \${var.name}")
}
resource "aws_security_group_rule" "this" {
  for_each                 = { for key, rule in var.security_group_rules : key => rule if var.create && var.create_security_group }
  type                     = try(each.value.type, "ingress")
  from_port                = try(each.value.from_port, local.port)
  to_port                  = try(each.value.to_port, local.port)
  protocol                 = try(each.value.protocol, "tcp")
  security_group_id        = aws_security_group.this[0].id
  cidr_blocks              = try(each.value.cidr_blocks, null)
  ipv6_cidr_blocks         = try(each.value.ipv6_cidr_blocks, null)
  prefix_list_ids          = try(each.value.prefix_list_ids, null)
  self                     = try(each.value.self, null)
  source_security_group_id = try(each.value.source_security_group_id, null)
}
resource "aws_vpc_security_group_ingress_rule" "this" {
  for_each                     = { for key, rule in var.security_group_ingress_rules : key => rule if var.create && var.create_security_group }
  security_group_id            = aws_security_group.this[0].id
  cidr_ipv4                    = try(each.value.cidr_ipv4, null)
  cidr_ipv6                    = try(each.value.cidr_ipv6, null)
  from_port                    = try(coalesce(each.value.from_port), local.port)
  to_port                      = try(coalesce(each.value.to_port), local.port)
  ip_protocol                  = try(coalesce(each.value.ip_protocol), "tcp")
  prefix_list_id               = try(each.value.prefix_list_id, null)
  referenced_security_group_id = try(each.value.referenced_security_group_id, null)
}
output "cluster_arn" {
  value = try(aws_rds_cluster.this[0].arn, null)
}
output "cluster_endpoint" {
  value = try(aws_rds_cluster.this[0].endpoint, null)
}
output "cluster_id" {
  value = try(aws_rds_cluster.this[0].id, null)
}
output "cluster_master_user_secret" {
  value = try(aws_rds_cluster.this[0].master_user_secret, null)
}
output "cluster_master_username" {
  value = try(aws_rds_cluster.this[0].master_username, null)
}
output "cluster_port" {
  value = try(aws_rds_cluster.this[0].port, null)
}
output "cluster_reader_endpoint" {
  value = try(aws_rds_cluster.this[0].reader_endpoint, null)
}
output "cluster_resource_id" {
  value = try(aws_rds_cluster.this[0].cluster_resource_id, null)
}
output "db_cluster_parameter_group_id" {
  value = try(aws_rds_cluster_parameter_group.this[0].id, null)
}
output "db_subnet_group_name" {
  value = try(aws_db_subnet_group.this[0].name, var.db_subnet_group_name)
}
output "security_group_id" {
  value = try(aws_security_group.this[0].id, null)
}
`,
  within: {},
};
