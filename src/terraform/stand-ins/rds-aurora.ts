import { outputsOf, passedOn, type StandIn } from "./definition.js";

/**
 * https://registry.terraform.io/modules/terraform-aws-modules/rds-aurora/aws/latest?tab=inputs. Versions 9 and 10 name several
 * inputs differently; those of both are here, and of the versions before 8 those that decide who reaches the cluster.
 */
export const RDS_AURORA: StandIn = {
  name: "terraform-aws-modules/rds-aurora/aws",
  repository: "terraform-aws-modules/terraform-aws-rds-aurora",
  required: [],
  inputs: {
    allocated_storage: null,
    allow_major_version_upgrade: false,
    allowed_cidr_blocks: [],
    allowed_security_groups: [],
    apply_immediately: null,
    auto_minor_version_upgrade: null,
    availability_zones: null,
    backtrack_window: null,
    backup_retention_period: null,
    ca_cert_identifier: null,
    cluster_activity_stream: null,
    cluster_ca_cert_identifier: null,
    cluster_db_instance_parameter_group_name: null,
    cluster_instance_class: null,
    cluster_members: null,
    cluster_monitoring_interval: 0,
    cluster_parameter_group: null,
    cluster_parameter_group_name: null,
    cluster_performance_insights_enabled: null,
    cluster_performance_insights_kms_key_id: null,
    cluster_performance_insights_retention_period: null,
    cluster_scalability_type: null,
    cluster_tags: {},
    cluster_use_name_prefix: false,
    compute_redundancy: null,
    copy_tags_to_snapshot: true,
    create: true,
    create_cluster: true,
    create_cloudwatch_log_group: false,
    create_db_cluster_activity_stream: false,
    create_db_cluster_parameter_group: false,
    create_db_parameter_group: false,
    create_db_subnet_group: false,
    create_monitoring_role: true,
    create_random_password: false,
    create_security_group: true,
    create_shard_group: false,
    database_insights_mode: null,
    database_name: null,
    db_cluster_activity_stream_kms_key_id: null,
    db_cluster_activity_stream_mode: null,
    db_cluster_db_instance_parameter_group_name: null,
    db_cluster_instance_class: null,
    db_cluster_parameter_group_family: null,
    db_cluster_parameter_group_name: null,
    db_cluster_parameter_group_parameters: [],
    db_cluster_parameter_group_use_name_prefix: true,
    db_parameter_group: null,
    db_parameter_group_family: null,
    db_parameter_group_name: null,
    db_parameter_group_parameters: [],
    db_parameter_group_use_name_prefix: true,
    db_shard_group_identifier: null,
    db_subnet_group_name: null,
    delete_automated_backups: null,
    deletion_protection: null,
    domain: null,
    domain_iam_role_name: null,
    enable_global_write_forwarding: null,
    enable_http_endpoint: null,
    enable_local_write_forwarding: null,
    enabled_cloudwatch_logs_exports: [],
    endpoints: {},
    engine: null,
    engine_lifecycle_support: null,
    engine_mode: "provisioned",
    engine_native_audit_fields_included: false,
    engine_version: null,
    final_snapshot_identifier: null,
    global_cluster_identifier: null,
    iam_database_authentication_enabled: null,
    iam_role_name: null,
    iam_role_path: null,
    iam_role_permissions_boundary: null,
    iam_role_use_name_prefix: false,
    iam_roles: {},
    instance_class: null,
    instances: {},
    instances_use_identifier_prefix: false,
    iops: null,
    is_primary_cluster: true,
    kms_key_id: null,
    manage_master_user_password: true,
    manage_master_user_password_rotation: false,
    master_password: null,
    master_password_wo: null,
    master_password_wo_version: null,
    master_user_password_rotate_immediately: null,
    master_user_password_rotation_automatically_after_days: null,
    master_user_password_rotation_duration: null,
    master_user_password_rotation_schedule_expression: null,
    master_user_secret_kms_key_id: null,
    master_username: null,
    max_acu: null,
    min_acu: null,
    monitoring_interval: 0,
    monitoring_role_arn: null,
    name: "",
    network_type: null,
    performance_insights_enabled: null,
    performance_insights_kms_key_id: null,
    performance_insights_retention_period: null,
    port: null,
    preferred_backup_window: null,
    preferred_maintenance_window: null,
    publicly_accessible: null,
    replication_source_identifier: null,
    restore_to_point_in_time: null,
    role_associations: {},
    s3_import: null,
    scaling_configuration: null,
    security_group_description: null,
    security_group_egress_rules: {},
    security_group_ingress_rules: {},
    security_group_name: "",
    security_group_rules: {},
    security_group_tags: {},
    security_group_use_name_prefix: true,
    serverlessv2_scaling_configuration: null,
    shard_group: null,
    shard_group_tags: {},
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
  before: [
    {
      major: 10,
      inputs: {
        copy_tags_to_snapshot: null,
        preferred_backup_window: "02:00-03:00",
        preferred_maintenance_window: "sun:05:00-sun:06:00",
      },
    },
    {
      major: 8,
      inputs: {
        backup_retention_period: 7,
        create_db_subnet_group: true,
        create_random_password: true,
        manage_master_user_password: false,
      },
    },
  ],
  body: `locals {
  create             = var.create && var.create_cluster
  is_serverless      = var.engine_mode == "serverless"
  is_managed         = var.manage_master_user_password && var.global_cluster_identifier == null && var.master_password_wo == null
  has_password       = var.is_primary_cluster && (!var.manage_master_user_password || var.master_password_wo != null)
  is_random          = var.is_primary_cluster && var.create_random_password
  port               = try(coalesce(var.port, strcontains(coalesce(var.engine, "aurora-mysql"), "postgres") ? 5432 : 3306), null)
  subnet_group       = var.create_db_subnet_group ? try(aws_db_subnet_group.this[0].name, null) : try(coalesce(var.db_subnet_group_name, var.name), null)
  cluster_parameters = merge({
    name            = var.db_cluster_parameter_group_name
    use_name_prefix = var.db_cluster_parameter_group_use_name_prefix
    family          = var.db_cluster_parameter_group_family
    parameters      = var.db_cluster_parameter_group_parameters
  }, var.cluster_parameter_group)
  makes_cluster_parameters  = local.create && (var.create_db_cluster_parameter_group || var.cluster_parameter_group != null)
  cluster_parameters_name   = try(coalesce(local.cluster_parameters.name), var.name)
  instance_parameters = merge({
    name            = var.db_parameter_group_name
    use_name_prefix = var.db_parameter_group_use_name_prefix
    family          = var.db_parameter_group_family
    parameters      = var.db_parameter_group_parameters
  }, var.db_parameter_group)
  makes_instance_parameters = local.create && (var.create_db_parameter_group || var.db_parameter_group != null)
  instance_parameters_name  = try(coalesce(local.instance_parameters.name), var.name)
  intervals                 = concat([var.monitoring_interval, var.cluster_monitoring_interval], [for instance in values(var.instances) : try(coalesce(instance.monitoring_interval), 0)])
  makes_monitoring_role     = local.create && var.create_monitoring_role && anytrue([for interval in local.intervals : try(interval > 0, false)])
  security_group_name       = try(coalesce(var.security_group_name, var.name), "")
  makes_security_group      = local.create && var.create_security_group
  stream = merge({
    mode                 = var.db_cluster_activity_stream_mode
    kms_key_id           = var.db_cluster_activity_stream_kms_key_id
    include_audit_fields = var.engine_native_audit_fields_included
  }, var.cluster_activity_stream)
  shards = merge({
    compute_redundancy  = var.compute_redundancy
    identifier          = var.db_shard_group_identifier
    max_acu             = var.max_acu
    min_acu             = var.min_acu
    publicly_accessible = var.publicly_accessible
    tags                = var.shard_group_tags
  }, var.shard_group)
}
resource "random_password" "master_password" {
  count  = local.create && local.is_random ? 1 : 0
  length = 16
}
resource "aws_db_subnet_group" "this" {
  count      = local.create && var.create_db_subnet_group ? 1 : 0
  name       = try(coalesce(var.db_subnet_group_name, var.name), null)
  subnet_ids = var.subnets
  tags       = var.tags
}
resource "aws_rds_cluster_parameter_group" "this" {
  count       = local.makes_cluster_parameters ? 1 : 0
  name        = try(local.cluster_parameters.use_name_prefix, true) ? null : local.cluster_parameters_name
  name_prefix = try(local.cluster_parameters.use_name_prefix, true) ? "\${local.cluster_parameters_name}-" : null
  family      = try(local.cluster_parameters.family, null)
  tags        = var.tags
  dynamic "parameter" {
    for_each = try(local.cluster_parameters.parameters == null ? [] : local.cluster_parameters.parameters, [])
    content {
      name         = try(coalesce(parameter.value.name), parameter.key)
      value        = parameter.value.value
      apply_method = try(coalesce(parameter.value.apply_method), "immediate")
    }
  }
}
resource "aws_db_parameter_group" "this" {
  count       = local.makes_instance_parameters ? 1 : 0
  name        = try(local.instance_parameters.use_name_prefix, true) ? null : local.instance_parameters_name
  name_prefix = try(local.instance_parameters.use_name_prefix, true) ? "\${local.instance_parameters_name}-" : null
  family      = try(local.instance_parameters.family, null)
  tags        = var.tags
  dynamic "parameter" {
    for_each = try(local.instance_parameters.parameters == null ? [] : local.instance_parameters.parameters, [])
    content {
      name         = try(coalesce(parameter.value.name), parameter.key)
      value        = parameter.value.value
      apply_method = try(coalesce(parameter.value.apply_method), "immediate")
    }
  }
}
resource "aws_rds_cluster" "this" {
${passedOn(`allocated_storage allow_major_version_upgrade apply_immediately availability_zones backtrack_window
    backup_retention_period cluster_members cluster_scalability_type copy_tags_to_snapshot database_insights_mode
    delete_automated_backups deletion_protection domain domain_iam_role_name enable_global_write_forwarding
    enable_http_endpoint enable_local_write_forwarding enabled_cloudwatch_logs_exports engine engine_lifecycle_support
    engine_version global_cluster_identifier iam_database_authentication_enabled iops kms_key_id network_type
    preferred_maintenance_window replication_source_identifier skip_final_snapshot snapshot_identifier source_region
    storage_encrypted storage_type`)}
  count                                 = local.create ? 1 : 0
  ca_certificate_identifier             = var.cluster_ca_cert_identifier
  cluster_identifier                    = var.cluster_use_name_prefix ? null : var.name
  cluster_identifier_prefix             = var.cluster_use_name_prefix ? "\${var.name}-" : null
  database_name                         = var.is_primary_cluster ? var.database_name : null
  db_cluster_instance_class             = var.db_cluster_instance_class
  db_cluster_parameter_group_name       = local.makes_cluster_parameters ? aws_rds_cluster_parameter_group.this[0].id : try(coalesce(var.cluster_parameter_group_name, var.db_cluster_parameter_group_name), null)
  db_instance_parameter_group_name      = var.allow_major_version_upgrade ? try(coalesce(var.cluster_db_instance_parameter_group_name, var.db_cluster_db_instance_parameter_group_name), null) : null
  db_subnet_group_name                  = local.subnet_group
  engine_mode                           = var.cluster_scalability_type == "limitless" ? "" : var.engine_mode
  final_snapshot_identifier             = var.skip_final_snapshot ? null : try(coalesce(var.final_snapshot_identifier, "final-\${var.name}"), null)
  manage_master_user_password           = local.is_managed ? true : null
  master_password                       = !local.has_password ? null : local.is_random ? random_password.master_password[0].result : var.master_password
  master_password_wo                    = local.has_password ? var.master_password_wo : null
  master_password_wo_version            = local.has_password ? var.master_password_wo_version : null
  master_user_secret_kms_key_id         = local.is_managed ? var.master_user_secret_kms_key_id : null
  master_username                       = var.is_primary_cluster ? var.master_username : null
  monitoring_interval                   = var.cluster_monitoring_interval
  monitoring_role_arn                   = var.create_monitoring_role ? try(aws_iam_role.rds_enhanced_monitoring[0].arn, null) : var.monitoring_role_arn
  performance_insights_enabled          = var.cluster_performance_insights_enabled
  performance_insights_kms_key_id       = var.cluster_performance_insights_kms_key_id
  performance_insights_retention_period = var.cluster_performance_insights_retention_period
  port                                  = local.port
  preferred_backup_window               = local.is_serverless ? null : var.preferred_backup_window
  tags                                  = merge(var.tags, var.cluster_tags)
  vpc_security_group_ids                = concat(aws_security_group.this[*].id, var.vpc_security_group_ids)
  dynamic "restore_to_point_in_time" {
    for_each = try(length(var.restore_to_point_in_time) > 0 ? [var.restore_to_point_in_time] : [], [])
    content {
      restore_to_time            = try(restore_to_point_in_time.value.restore_to_time, null)
      restore_type               = try(restore_to_point_in_time.value.restore_type, null)
      source_cluster_identifier  = try(restore_to_point_in_time.value.source_cluster_identifier, null)
      use_latest_restorable_time = try(restore_to_point_in_time.value.use_latest_restorable_time, null)
    }
  }
  dynamic "s3_import" {
    for_each = try(length(var.s3_import) > 0 && !local.is_serverless ? [var.s3_import] : [], [])
    content {
      bucket_name           = try(s3_import.value.bucket_name, null)
      bucket_prefix         = try(s3_import.value.bucket_prefix, null)
      ingestion_role        = try(s3_import.value.ingestion_role, null)
      source_engine         = "mysql"
      source_engine_version = try(s3_import.value.source_engine_version, null)
    }
  }
  dynamic "scaling_configuration" {
    for_each = try(length(var.scaling_configuration) > 0 && local.is_serverless ? [var.scaling_configuration] : [], [])
    content {
      auto_pause               = try(scaling_configuration.value.auto_pause, null)
      max_capacity             = try(scaling_configuration.value.max_capacity, null)
      min_capacity             = try(scaling_configuration.value.min_capacity, null)
      seconds_until_auto_pause = try(scaling_configuration.value.seconds_until_auto_pause, null)
      timeout_action           = try(scaling_configuration.value.timeout_action, null)
    }
  }
  dynamic "serverlessv2_scaling_configuration" {
    for_each = try(length(var.serverlessv2_scaling_configuration) > 0 && var.engine_mode == "provisioned" ? [var.serverlessv2_scaling_configuration] : [], [])
    content {
      max_capacity             = try(serverlessv2_scaling_configuration.value.max_capacity, null)
      min_capacity             = try(serverlessv2_scaling_configuration.value.min_capacity, null)
      seconds_until_auto_pause = try(serverlessv2_scaling_configuration.value.seconds_until_auto_pause, null)
    }
  }
}
resource "aws_rds_shard_group" "this" {
  count                     = local.create && (var.create_shard_group || var.shard_group != null) ? 1 : 0
  compute_redundancy        = try(local.shards.compute_redundancy, null)
  db_cluster_identifier     = aws_rds_cluster.this[0].id
  db_shard_group_identifier = try(local.shards.identifier, null)
  max_acu                   = try(local.shards.max_acu, null)
  min_acu                   = try(local.shards.min_acu, null)
  publicly_accessible       = try(local.shards.publicly_accessible, null)
  tags                      = merge(var.tags, try(local.shards.tags, {}))
}
resource "aws_rds_cluster_instance" "this" {
  for_each                              = { for key, instance in var.instances : key => instance if local.create && !local.is_serverless }
  apply_immediately                     = try(coalesce(each.value.apply_immediately), var.apply_immediately)
  auto_minor_version_upgrade            = try(coalesce(each.value.auto_minor_version_upgrade), var.auto_minor_version_upgrade)
  availability_zone                     = try(each.value.availability_zone, null)
  ca_cert_identifier                    = try(coalesce(each.value.ca_cert_identifier), var.ca_cert_identifier)
  cluster_identifier                    = aws_rds_cluster.this[0].id
  copy_tags_to_snapshot                 = try(coalesce(each.value.copy_tags_to_snapshot), var.copy_tags_to_snapshot)
  db_parameter_group_name               = local.makes_instance_parameters ? aws_db_parameter_group.this[0].id : try(coalesce(each.value.db_parameter_group_name), var.db_parameter_group_name)
  db_subnet_group_name                  = local.subnet_group
  engine                                = var.engine
  engine_version                        = var.engine_version
  identifier                            = var.instances_use_identifier_prefix ? null : try(coalesce(each.value.identifier), "\${var.name}-\${each.key}")
  identifier_prefix                     = var.instances_use_identifier_prefix ? try(coalesce(each.value.identifier_prefix), "\${var.name}-\${each.key}-") : null
  instance_class                        = try(coalesce(each.value.instance_class), coalesce(var.cluster_instance_class, var.instance_class), null)
  monitoring_interval                   = try(coalesce(each.value.monitoring_interval), coalesce(var.monitoring_interval == 0 ? null : var.monitoring_interval, var.cluster_monitoring_interval), 0)
  monitoring_role_arn                   = var.create_monitoring_role ? try(aws_iam_role.rds_enhanced_monitoring[0].arn, null) : var.monitoring_role_arn
  performance_insights_enabled          = try(coalesce(each.value.performance_insights_enabled), coalesce(var.performance_insights_enabled, var.cluster_performance_insights_enabled), null)
  performance_insights_kms_key_id       = try(coalesce(each.value.performance_insights_kms_key_id), coalesce(var.performance_insights_kms_key_id, var.cluster_performance_insights_kms_key_id), null)
  performance_insights_retention_period = try(coalesce(each.value.performance_insights_retention_period), var.performance_insights_retention_period)
  preferred_maintenance_window          = try(coalesce(each.value.preferred_maintenance_window), var.preferred_maintenance_window)
  promotion_tier                        = try(each.value.promotion_tier, null)
  publicly_accessible                   = try(coalesce(each.value.publicly_accessible), var.publicly_accessible)
  tags                                  = merge(var.tags, try(each.value.tags, {}))
}
resource "aws_rds_cluster_endpoint" "this" {
  for_each                    = { for key, endpoint in var.endpoints : key => endpoint if local.create && !local.is_serverless }
  cluster_endpoint_identifier = try(coalesce(each.value.identifier), each.key)
  cluster_identifier          = aws_rds_cluster.this[0].id
  custom_endpoint_type        = try(each.value.type, null)
  excluded_members            = try(each.value.excluded_members, null)
  static_members              = try(each.value.static_members, null)
}
resource "aws_rds_cluster_role_association" "this" {
  for_each              = { for key, role in merge(var.iam_roles, var.role_associations) : key => role if local.create }
  db_cluster_identifier = aws_rds_cluster.this[0].id
  feature_name          = try(coalesce(each.value.feature_name), each.key)
  role_arn              = each.value.role_arn
}
resource "aws_rds_cluster_activity_stream" "this" {
  count                               = local.create && (var.create_db_cluster_activity_stream || var.cluster_activity_stream != null) ? 1 : 0
  resource_arn                        = aws_rds_cluster.this[0].arn
  mode                                = try(local.stream.mode, null)
  kms_key_id                          = try(local.stream.kms_key_id, null)
  engine_native_audit_fields_included = try(local.stream.include_audit_fields, null)
}
resource "aws_secretsmanager_secret_rotation" "this" {
  count              = local.create && local.is_managed && var.manage_master_user_password_rotation ? 1 : 0
  secret_id          = aws_rds_cluster.this[0].master_user_secret[0].secret_arn
  rotate_immediately = var.master_user_password_rotate_immediately
  rotation_rules {
    automatically_after_days = var.master_user_password_rotation_automatically_after_days
    duration                 = var.master_user_password_rotation_duration
    schedule_expression      = var.master_user_password_rotation_schedule_expression
  }
}
data "aws_iam_policy_document" "monitoring_rds_assume_role" {
  count = local.makes_monitoring_role ? 1 : 0
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["monitoring.rds.amazonaws.com"]
    }
  }
}
resource "aws_iam_role" "rds_enhanced_monitoring" {
  count                = local.makes_monitoring_role ? 1 : 0
  name                 = var.iam_role_use_name_prefix ? null : var.iam_role_name
  name_prefix          = var.iam_role_use_name_prefix ? "\${var.iam_role_name}-" : null
  path                 = var.iam_role_path
  assume_role_policy   = data.aws_iam_policy_document.monitoring_rds_assume_role[0].json
  permissions_boundary = var.iam_role_permissions_boundary
  tags                 = var.tags
}
resource "aws_iam_role_policy_attachment" "rds_enhanced_monitoring" {
  count      = local.makes_monitoring_role ? 1 : 0
  role       = aws_iam_role.rds_enhanced_monitoring[0].name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}
resource "aws_security_group" "this" {
  count       = local.makes_security_group ? 1 : 0
  name        = var.security_group_use_name_prefix ? null : local.security_group_name
  name_prefix = var.security_group_use_name_prefix ? "\${local.security_group_name}-" : null
  vpc_id      = var.vpc_id
  description = try(coalesce(var.security_group_description), "Control traffic to/from RDS Aurora \${var.name}")
  tags        = merge(var.tags, var.security_group_tags)
}
resource "aws_security_group_rule" "this" {
  for_each                 = { for key, rule in var.security_group_rules : key => rule if local.makes_security_group }
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
resource "aws_security_group_rule" "default_ingress" {
  count                    = local.makes_security_group ? length(var.allowed_security_groups) : 0
  type                     = "ingress"
  from_port                = local.port
  to_port                  = local.port
  protocol                 = "tcp"
  security_group_id        = aws_security_group.this[0].id
  source_security_group_id = var.allowed_security_groups[count.index]
}
resource "aws_security_group_rule" "cidr_ingress" {
  count             = local.makes_security_group && length(var.allowed_cidr_blocks) > 0 ? 1 : 0
  type              = "ingress"
  from_port         = local.port
  to_port           = local.port
  protocol          = "tcp"
  security_group_id = aws_security_group.this[0].id
  cidr_blocks       = var.allowed_cidr_blocks
}
resource "aws_vpc_security_group_ingress_rule" "this" {
  for_each                     = { for key, rule in var.security_group_ingress_rules : key => rule if local.makes_security_group }
  security_group_id            = aws_security_group.this[0].id
  cidr_ipv4                    = try(each.value.cidr_ipv4, null)
  cidr_ipv6                    = try(each.value.cidr_ipv6, null)
  from_port                    = try(coalesce(each.value.from_port), local.port)
  to_port                      = try(coalesce(each.value.to_port), local.port)
  ip_protocol                  = try(coalesce(each.value.ip_protocol), "tcp")
  prefix_list_id               = try(each.value.prefix_list_id, null)
  referenced_security_group_id = try(each.value.referenced_security_group_id == "self" ? aws_security_group.this[0].id : each.value.referenced_security_group_id, null)
}
resource "aws_vpc_security_group_egress_rule" "this" {
  for_each                     = { for key, rule in var.security_group_egress_rules : key => rule if local.makes_security_group }
  security_group_id            = aws_security_group.this[0].id
  cidr_ipv4                    = try(each.value.cidr_ipv4, null)
  cidr_ipv6                    = try(each.value.cidr_ipv6, null)
  from_port                    = try(each.value.from_port, null)
  to_port                      = try(each.value.to_port, null)
  ip_protocol                  = try(coalesce(each.value.ip_protocol), "tcp")
  prefix_list_id               = try(each.value.prefix_list_id, null)
  referenced_security_group_id = try(each.value.referenced_security_group_id == "self" ? aws_security_group.this[0].id : each.value.referenced_security_group_id, null)
}
${outputsOf("aws_rds_cluster.this", {
  cluster_arn: "arn",
  cluster_database_name: "database_name",
  cluster_endpoint: "endpoint",
  cluster_engine_version_actual: "engine_version_actual",
  cluster_hosted_zone_id: "hosted_zone_id",
  cluster_id: "id",
  cluster_master_user_secret: "master_user_secret",
  cluster_master_username: "master_username",
  cluster_port: "port",
  cluster_reader_endpoint: "reader_endpoint",
  cluster_resource_id: "cluster_resource_id",
})}${outputsOf("aws_rds_cluster_parameter_group.this", {
    db_cluster_parameter_group_arn: "arn",
    db_cluster_parameter_group_id: "id",
  })}${outputsOf("aws_db_parameter_group.this", {
    db_parameter_group_arn: "arn",
    db_parameter_group_id: "id",
  })}${outputsOf("aws_iam_role.rds_enhanced_monitoring", {
    enhanced_monitoring_iam_role_arn: "arn",
    enhanced_monitoring_iam_role_name: "name",
  })}${outputsOf("aws_security_group.this", { security_group_id: "id" })}output "cluster_instances" {
  value = aws_rds_cluster_instance.this
}
output "db_subnet_group_name" {
  value = local.subnet_group
}
`,
  within: {},
};
