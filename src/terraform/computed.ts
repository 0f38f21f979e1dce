import type { Cause, Reference, Scalar } from "../graph/value.js";
import { bool, computed, NULL, number, text, tuple, withMembers, type TfValue } from "./values.js";

/**
 * What the AWS provider makes of arguments that are not set, as far as other resources refer to it.
 */

interface Unset {
  /** Schema defaults: known at plan time although nothing is configured. */
  readonly defaults: Readonly<Record<string, Exclude<Scalar, null>>>;
  /** Arguments that stay null, as the provider computes nothing for them. */
  readonly nulls: string;
}

/** What hashicorp/aws 5.100.0 plans for arguments that are not set. */
const UNSET: Readonly<Record<string, Unset>> = {
  aws_cloudwatch_metric_alarm: { defaults: { actions_enabled: true, treat_missing_data: "missing" }, nulls: "tags" },
  aws_db_event_subscription: { defaults: { enabled: true }, nulls: "tags" },
  aws_db_instance: {
    defaults: {
      apply_immediately: false,
      auto_minor_version_upgrade: true,
      copy_tags_to_snapshot: false,
      dedicated_log_volume: false,
      delete_automated_backups: true,
      monitoring_interval: 0,
      performance_insights_enabled: false,
      publicly_accessible: false,
      skip_final_snapshot: false,
    },
    nulls: `allow_major_version_upgrade custom_iam_instance_profile customer_owned_ip_enabled deletion_protection domain
      domain_auth_secret_arn domain_dns_ips domain_iam_role_name domain_ou enabled_cloudwatch_logs_exports
      final_snapshot_identifier iam_database_authentication_enabled manage_master_user_password max_allocated_storage password
      password_wo password_wo_version replicate_source_db storage_encrypted tags upgrade_storage_config`,
  },
  aws_db_proxy: { defaults: {}, nulls: "debug_logging require_tls tags" },
  aws_kms_key: {
    defaults: { enable_key_rotation: false, is_enabled: true, key_usage: "ENCRYPT_DECRYPT" },
    nulls: "custom_key_store_id deletion_window_in_days tags xks_key_id",
  },
  aws_rds_cluster: {
    defaults: {
      copy_tags_to_snapshot: false,
      delete_automated_backups: true,
      enable_global_write_forwarding: false,
      enable_http_endpoint: false,
      enable_local_write_forwarding: false,
      engine_mode: "provisioned",
      skip_final_snapshot: false,
    },
    nulls: `allow_major_version_upgrade backtrack_window db_cluster_instance_class db_instance_parameter_group_name
      deletion_protection domain domain_iam_role_name enabled_cloudwatch_logs_exports final_snapshot_identifier
      global_cluster_identifier iam_database_authentication_enabled iops manage_master_user_password master_password
      master_password_wo master_password_wo_version performance_insights_enabled replication_source_identifier
      snapshot_identifier source_region tags`,
  },
  aws_rds_cluster_instance: {
    defaults: {
      auto_minor_version_upgrade: true,
      copy_tags_to_snapshot: false,
      force_destroy: false,
      monitoring_interval: 0,
      promotion_tier: 0,
    },
    nulls: "custom_iam_instance_profile tags",
  },
  aws_rds_global_cluster: { defaults: { deletion_protection: false }, nulls: "force_destroy tags" },
  aws_secretsmanager_secret: { defaults: { recovery_window_in_days: 30 }, nulls: "description kms_key_id tags" },
  aws_security_group: { defaults: { description: "Managed by Terraform" }, nulls: "tags" },
  aws_subnet: { defaults: { map_public_ip_on_launch: false }, nulls: "ipv6_cidr_block outpost_arn tags" },
};

/** Flags that are off when they are not set, whatever else the resource says. */
const OFF: Readonly<Record<string, string>> = {
  aws_db_instance: "deletion_protection iam_database_authentication_enabled multi_az",
  aws_db_proxy: "debug_logging require_tls",
  aws_rds_cluster: "deletion_protection iam_database_authentication_enabled",
  aws_rds_cluster_instance: "publicly_accessible",
  aws_rds_global_cluster: "storage_encrypted",
};

/** What a database may be made from; then its storage is encrypted as that is. */
const ORIGINS =
  "snapshot_identifier replicate_source_db restore_to_point_in_time s3_import global_cluster_identifier replication_source_identifier engine_mode";

/**
 * What an argument that is not set means, where the resource has these arguments; `undefined` when AWS or something else
 * decides it.
 */
export function defaultArgument(type: string, name: string, given: ReadonlySet<string>): TfValue | undefined {
  const off = Object.hasOwn(OFF, type) ? OFF[type] : undefined;
  if (off?.split(" ").includes(name) === true) return bool(false);
  const isDatabase = type === "aws_db_instance" || type === "aws_rds_cluster";
  if (isDatabase && name === "storage_encrypted" && !ORIGINS.split(" ").some((origin) => given.has(origin))) {
    return bool(false);
  }
  const value = unsetArgument(type, name);
  return value?.kind === "null" ? undefined : value;
}

/** The value of an argument that is not set, or `undefined` when the provider computes it, or nothing is known of it. */
export function unsetArgument(type: string, name: string): TfValue | undefined {
  const unset = Object.hasOwn(UNSET, type) ? UNSET[type] : undefined;
  if (unset === undefined) return undefined;
  const value = Object.hasOwn(unset.defaults, name) ? unset.defaults[name] : undefined;
  if (typeof value === "string") return text(value);
  if (typeof value === "number") return number(value);
  if (typeof value === "boolean") return bool(value);
  return unset.nulls.split(/\s+/).includes(name) ? NULL : undefined;
}

/** Computed attributes that are lists of one object, with what is in them in turn. */
interface ComputedBlocks {
  readonly [name: string]: ComputedBlocks;
}

const COMPUTED_BLOCKS: Readonly<Record<string, ComputedBlocks>> = {
  aws_db_instance: { master_user_secret: {}, listener_endpoint: {} },
  aws_eks_cluster: { certificate_authority: {}, identity: { oidc: {} } },
  aws_rds_cluster: { master_user_secret: {} },
};

/** A computed attribute that is a list of one object of computed attributes; `undefined` for all others. */
export function computedBlock(type: string, reference: Reference, because: readonly Cause[]): TfValue | undefined {
  const blocks = Object.hasOwn(COMPUTED_BLOCKS, type) ? COMPUTED_BLOCKS[type] : undefined;
  return blocks && blockMember(blocks, reference.attribute, reference, because);
}

function blockMember(
  blocks: ComputedBlocks,
  name: string,
  reference: Reference,
  because: readonly Cause[],
): TfValue | undefined {
  const inner = Object.hasOwn(blocks, name) ? blocks[name] : undefined;
  if (inner === undefined) return undefined;
  const attribute = (member: string): TfValue => {
    const path = { ...reference, attribute: `${reference.attribute}.0.${member}` };
    return blockMember(inner, member, path, because) ?? computed(path, because);
  };
  return tuple([withMembers({ attribute }, because)], { references: [reference] });
}

/**
 * Attributes of data sources that name one thing of AWS, whatever it is: they are set and hold no wildcards. Other
 * attributes of data sources may hold anything (a parameter's value, a tag).
 */
const NAMING_DATA: Readonly<Record<string, readonly string[]>> = {
  aws_caller_identity: ["user_id"],
  aws_db_cluster_snapshot: ["db_cluster_identifier", "db_cluster_snapshot_identifier"],
  aws_db_instance: ["address", "db_instance_identifier", "endpoint", "hosted_zone_id"],
  aws_db_proxy: ["endpoint", "name"],
  aws_db_snapshot: ["db_instance_identifier", "db_snapshot_identifier"],
  aws_partition: ["dns_suffix", "partition", "reverse_dns_prefix"],
  aws_rds_cluster: ["cluster_identifier", "cluster_resource_id", "endpoint", "reader_endpoint"],
  aws_region: ["description", "endpoint", "name", "region"],
  aws_security_group: ["name"],
};

const NAMING_ATTRIBUTE = /^(?:id|arn|account_id|resource_id)$|_(?:arn|id)$/;

/** Whether an attribute of a data source is a name that AWS gives: set, and no wildcard. */
export function isComputedData(type: string, name: string): boolean {
  if (!type.startsWith("aws_")) return false;
  return (
    NAMING_ATTRIBUTE.test(name) || (Object.hasOwn(NAMING_DATA, type) && NAMING_DATA[type]?.includes(name) === true)
  );
}

/** Whether an attribute is a name that AWS gives to a resource, or where it is reached: nothing is judged by its characters. */
export function isSetByAws(attribute: string): boolean {
  const name = attribute.slice(attribute.lastIndexOf(".") + 1);
  return NAMING_ATTRIBUTE.test(name) || /^(?:name|identifier|address|endpoint|reader_endpoint)$/.test(name);
}
