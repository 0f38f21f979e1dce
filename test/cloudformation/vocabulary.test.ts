import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { labelsOf, labelsOfProperties } from "../../src/cloudformation/vocabulary.js";
import { COMPUTE_TYPES } from "../../src/cloudformation/vocabulary/compute.js";
import { IDENTITY_TYPES } from "../../src/cloudformation/vocabulary/identity.js";
import { NETWORK_TYPES } from "../../src/cloudformation/vocabulary/network.js";
import { RDS_TYPES } from "../../src/cloudformation/vocabulary/rds.js";
import type { TypeEntry } from "../../src/cloudformation/vocabulary/shape.js";
import { WORKLOAD_TYPES } from "../../src/cloudformation/vocabulary/workload.js";
import { LINK_RULES } from "../../src/graph/link-table.js";
import type { Value } from "../../src/graph/value.js";
import { POLICY_ATTRIBUTES } from "../../src/iam/holders.js";
import { evaluateTerraform } from "../../src/terraform/index.js";
import { memoryTree } from "../support/memory-tree.js";

const RULES = join(import.meta.dirname, "..", "..", "policies", "rules");

/**
 * Where a rule begins to read what a template has, the vocabulary has to give it; where it reads what no template has, that is
 * said here. What rules, links and access paths read and a template cannot say, or says by something else.
 */
const ONLY_IN_TERRAFORM: Readonly<Record<string, string>> = {
  "aws_backup_logically_air_gapped_vault.kms_key_arn": "is encryption_key_arn, in the provider too",
  "aws_db_instance.final_snapshot_identifier": "CloudFormation names the last snapshot itself",
  "aws_db_instance.password_wo": "there are no write-only arguments",
  "aws_db_instance.password_wo_version": "there are no write-only arguments",
  "aws_db_instance.restore_to_point_in_time.source_db_instance_identifier": "is SourceDBInstanceIdentifier",
  "aws_flow_log.subnet_id": "ResourceId is the subnet or the VPC",
  "aws_internet_gateway.vpc_id": "is an attachment of its own",
  "aws_lambda_function.image_uri": "rules do not read the code",
  "aws_network_acl.egress": "entries are resources of their own",
  "aws_network_acl.ingress": "entries are resources of their own",
  "aws_network_acl.subnet_ids": "associations are resources of their own",
  "aws_rds_cluster.master_password_wo": "there are no write-only arguments",
  "aws_rds_cluster_instance.kms_key_id": "the provider reads it from the cluster",
  "aws_route_table.route": "routes are resources of their own",
  "aws_s3_bucket.bucket_prefix": "names have no prefixes of their own",
  "aws_s3_bucket.policy": "is a resource of its own",
  "aws_secretsmanager_secret.policy": "is a resource of its own",
  "aws_secretsmanager_secret_version.secret_string_wo": "there are no write-only arguments",
  "aws_sns_topic.policy": "is a resource of its own",
  "aws_ssm_parameter.key_id": "templates make no secure parameters",
  "aws_sqs_queue.policy": "is a resource of its own",
  "aws_vpc_endpoint_service.allowed_principals": "are a resource of their own",
  "aws_vpc_peering_connection.auto_accept": "peers accept by a role that the connection names",
};

/** Types that links and policies are read of and that CloudFormation says by another type, or has not. */
const TYPES_ONLY_IN_TERRAFORM: ReadonlySet<string> = new Set([
  // A nested stack acts as the role of the stack around it, which no template names.
  "aws_cloudformation_stack",
  // CloudFormation copies and shares no snapshots, starts no exports or activity streams, and grants no use of keys.
  ...["aws_db_cluster_snapshot", "aws_db_snapshot", "aws_db_snapshot_copy", "aws_rds_cluster_snapshot_copy"],
  ...["aws_kms_grant", "aws_rds_cluster_activity_stream", "aws_rds_cluster_endpoint", "aws_rds_export_task"],
  // Properties of what they belong to.
  ...["aws_db_proxy_target", "aws_ec2_managed_prefix_list_entry", "aws_kms_key_policy", "aws_security_group_rule"],
  ...["aws_iam_group_policy_attachment", "aws_iam_policy_attachment", "aws_iam_role_policy_attachment"],
  ...["aws_iam_user_group_membership", "aws_iam_user_policy_attachment", "aws_organizations_policy_attachment"],
  ...["aws_rds_cluster_role_association", "aws_ssoadmin_managed_policy_attachment"],
  ...["aws_opensearch_domain_policy", "aws_ssoadmin_permission_set_inline_policy", "aws_vpc_endpoint_policy"],
  // Adopted by Terraform, found by nobody else.
  ...["aws_default_network_acl", "aws_default_route_table", "aws_default_security_group", "aws_default_subnet"],
  "aws_main_route_table_association",
  // Nobody's way to a database: buses have statements and no documents there, the catalogue has no policy.
  ...["aws_cloudwatch_event_bus_policy", "aws_glue_resource_policy"],
  // Of buckets that exports go to, which no template starts.
  "aws_s3_bucket_acl",
  // An AWS::KMS::Key whose Origin says so.
  "aws_kms_external_key",
]);

/** Attributes by type, as far as templates can give them. */
function reachable(): ReadonlyMap<string, ReadonlySet<string>> {
  const attributes = new Map<string, Set<string>>();
  const add = (type: string, names: Iterable<string>): void => {
    const known = attributes.get(type) ?? new Set();
    for (const name of names) known.add(name);
    attributes.set(type, known);
  };
  const addEntry = (entry: TypeEntry): void => {
    add(entry.type, [...Object.keys(labelsOf(entry)), ...Object.values(entry.attributes ?? {}), entry.ref ?? "id"]);
    if (entry.variant !== undefined) addEntry(entry.variant.entry);
    for (const { type, properties, owner } of entry.implied ?? []) {
      add(type, [...Object.keys(labelsOfProperties(properties)), owner[0]]);
    }
  };
  for (const types of [COMPUTE_TYPES, IDENTITY_TYPES, NETWORK_TYPES, RDS_TYPES, WORKLOAD_TYPES]) {
    for (const entry of Object.values(types)) addEntry(entry);
  }
  return attributes;
}

function pathsIn(value: Value, path: string): readonly string[] {
  if (value.kind === "list") return value.items.flatMap((item) => pathsIn(item, path));
  if (value.kind !== "map") return value.kind === "known" && value.value === null ? [] : [path];
  return [...value.entries].flatMap(([name, entry]) => pathsIn(entry, path === "" ? name : `${path}.${name}`));
}

/** Attributes that the Terraform examples of the rules set, which is what the rules are about. */
function ofExamples(): readonly string[] {
  const files = readdirSync(RULES, { recursive: true, encoding: "utf8" }).filter((file) =>
    /examples.*\.tf$/.test(file),
  );
  return files.flatMap((file) => {
    const tree = memoryTree({ "main.tf": readFileSync(join(RULES, file), "utf8") });
    const { resources } = evaluateTerraform(tree, ".", { varFiles: [], variables: {} });
    return resources.flatMap(({ type, attributes }) => pathsIn(attributes, "").map((path) => `${type}.${path}`));
  });
}

const OF_LINKS = LINK_RULES.flatMap(({ from, path }) => from.map((type) => `${type}.${path}`));
const OF_POLICIES = Object.entries(POLICY_ATTRIBUTES).flatMap(([type, all]) =>
  all.map(({ path }) => `${type}.${path}`),
);

describe("attributes that templates can give", () => {
  it("are all that rules, links and policies read of the types that CloudFormation has", () => {
    const known = reachable();
    const isReachable = (read: string): boolean => {
      const [type = "", ...path] = read.split(".");
      const attributes = known.get(type);
      // A template is deployed in one Region.
      if (path[0] === "region") return true;
      const prefixes = path.map((_, index) => path.slice(0, index + 1).join("."));
      return (
        attributes === undefined ||
        prefixes.some((prefix) => attributes.has(prefix) || Object.hasOwn(ONLY_IN_TERRAFORM, `${type}.${prefix}`))
      );
    };
    // What contains others is reachable by them.
    const contains = (read: string): boolean => {
      const [type = "", ...path] = read.split(".");
      return [...(known.get(type) ?? [])].some((attribute) => attribute.startsWith(`${path.join(".")}.`));
    };
    const read = [...new Set([...OF_LINKS, ...OF_POLICIES, ...ofExamples()])];
    expect(read.length).toBeGreaterThan(300);
    expect(read.filter((attribute) => !isReachable(attribute) && !contains(attribute))).toEqual([]);
  });

  it("are of all types that links and policies are read of", () => {
    const known = reachable();
    const types = new Set([...OF_LINKS, ...OF_POLICIES].map((read) => read.slice(0, read.indexOf("."))));
    expect([...types].filter((type) => !known.has(type) && !TYPES_ONLY_IN_TERRAFORM.has(type)).sort()).toEqual([]);
    expect([...TYPES_ONLY_IN_TERRAFORM].filter((type) => known.has(type))).toEqual([]);
  });
});
