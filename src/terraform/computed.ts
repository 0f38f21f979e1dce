import type { Cause, Reference, Scalar } from "../graph/value.js";
import { bool, computed, number, text, tuple, withMembers, type TfValue } from "./values.js";

/**
 * What the AWS provider makes of arguments that are not set, as far as other resources refer to it. Facts of the provider's
 * resource schemas (https://registry.terraform.io/providers/hashicorp/aws/latest/docs).
 */

type Defaults = Readonly<Record<string, Exclude<Scalar, null>>>;

/** Schema defaults: known at plan time although nothing is configured. */
const DEFAULTS: Readonly<Record<string, Defaults>> = {
  aws_db_instance: {
    allow_major_version_upgrade: false,
    apply_immediately: false,
    auto_minor_version_upgrade: true,
    copy_tags_to_snapshot: false,
    customer_owned_ip_enabled: false,
    delete_automated_backups: true,
    deletion_protection: false,
    iam_database_authentication_enabled: false,
    monitoring_interval: 0,
    performance_insights_enabled: false,
    publicly_accessible: false,
    skip_final_snapshot: false,
  },
  aws_db_proxy: { debug_logging: false, require_tls: false },
  aws_rds_cluster: {
    allow_major_version_upgrade: false,
    backup_retention_period: 1,
    copy_tags_to_snapshot: false,
    delete_automated_backups: true,
    deletion_protection: false,
    enable_http_endpoint: false,
    engine_mode: "provisioned",
    iam_database_authentication_enabled: false,
    performance_insights_enabled: false,
    skip_final_snapshot: false,
  },
  aws_rds_cluster_instance: {
    auto_minor_version_upgrade: true,
    copy_tags_to_snapshot: false,
    force_destroy: false,
    monitoring_interval: 0,
    promotion_tier: 0,
  },
};

/** The schema default of an argument, or `undefined` when it has none that is always the same. */
export function schemaDefault(type: string, name: string): TfValue | undefined {
  const defaults = Object.hasOwn(DEFAULTS, type) ? DEFAULTS[type] : undefined;
  const value = defaults !== undefined && Object.hasOwn(defaults, name) ? defaults[name] : undefined;
  if (typeof value === "string") return text(value);
  if (typeof value === "number") return number(value);
  return value === undefined ? undefined : bool(value);
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
