import { convert } from "./convert.js";
import { BOOL, mapOf, NUMBER, STRING, type TfType } from "./types.js";
import type { TfValue } from "./values.js";

/**
 * The types of arguments in the schema of the AWS provider, to which Terraform converts what is configured: `"true"` is true
 * for `storage_encrypted`, and 14 is "14" for `engine_version`. A name has the same type in all resources of
 * {@link FAMILIES} (`terraform providers schema -json`, hashicorp/aws 5.100.0).
 */
const NAMES: readonly (readonly [TfType, string])[] = [
  [
    BOOL,
    `allow_major_version_upgrade apply_immediately auto_minor_version_upgrade auto_pause
    bypass_policy_lockout_safety_check copy_tags copy_tags_to_snapshot customer_owned_ip_enabled debug_logging
    dedicated_log_volume delete_automated_backups deletion_protection enable_global_write_forwarding enable_http_endpoint
    enable_key_rotation enable_local_write_forwarding enabled force_destroy iam_database_authentication_enabled
    is_enabled manage_master_user_password map_public_ip_on_launch multi_az multi_region performance_insights_enabled
    publicly_accessible require_tls rotate_immediately self skip_destroy skip_final_snapshot storage_encrypted
    upgrade_storage_config use_latest_restorable_time`,
  ],
  [
    NUMBER,
    `allocated_storage automatically_after_days backtrack_window backup_retention_period deletion_window_in_days from_port
    idle_client_timeout iops master_password_wo_version max_allocated_storage max_capacity min_capacity monitoring_interval
    password_wo_version performance_insights_retention_period port promotion_tier recovery_window_in_days
    rotation_period_in_days seconds_before_timeout seconds_until_auto_pause storage_throughput to_port`,
  ],
  [
    STRING,
    `apply_method auth_scheme ca_cert_identifier ca_certificate_identifier cluster_identifier db_name database_name description
    engine engine_family engine_mode engine_version family iam_auth identifier instance_class kms_key_id
    license_model major_engine_version master_password master_password_wo master_username name name_prefix option_name
    parameter_group_name password password_wo policy secret_string secret_string_wo snapshot_identifier source_engine_version
    storage_type username value`,
  ],
];

const TYPES: ReadonlyMap<string, TfType> = new Map(
  NAMES.flatMap(([type, names]) => names.split(/\s+/).map((name) => [name, type] as const)),
);

const TAGS = mapOf(STRING);

const FAMILIES =
  /^aws_(?:db|rds|docdb|neptune|redshift|(?:default_)?security_group|vpc|(?:default_)?subnet|(?:default_)?route|network_acl|iam|kms|secretsmanager|ssm_parameter|instance|lambda)(?:_|$)/;

/**
 * The value of an argument of an AWS resource, converted to the type that the provider's schema has for it. What is not known,
 * and what is no primitive, stays as it is.
 *
 * @throws EvaluationError when it cannot be converted
 */
export function typedArgument(resourceType: string, name: string, value: TfValue): TfValue {
  if (value.kind !== "string" && value.kind !== "number" && value.kind !== "bool") {
    return name === "tags" && resourceType.startsWith("aws_") ? typedTags(value) : value;
  }
  const type = TYPES.get(name);
  return type === undefined || !FAMILIES.test(resourceType) ? value : convert(value, type);
}

/**
 * Tags are texts.
 *
 * @throws EvaluationError when they cannot be converted
 */
export function typedTags(value: TfValue): TfValue {
  return value.kind === "object" || value.kind === "map" ? convert(value, TAGS) : value;
}
