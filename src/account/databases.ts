import type { Resource } from "../graph/resource.js";
import type { KnownValue, ListValue, MapValue, Value } from "../graph/value.js";
import { describedResource, itemsOf, membersAt, tagsOf, textOf } from "./members.js";

/** How the members of a described database become attributes of the vocabulary. */
interface Description {
  readonly type: string;
  /** The member that is the resource's name. */
  readonly name: string;
  /** Attribute to the path of the member that it is. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Attribute to the path of the members that it lists. */
  readonly lists?: Readonly<Record<string, string>>;
  /** Nested blocks: attribute, the member that has one or a list of them, and their own attributes. */
  readonly blocks?: readonly (readonly [
    attribute: string,
    member: string,
    attributes: Readonly<Record<string, string>>,
  ])[];
}

const MASTER_SECRET = [
  "master_user_secret",
  "MasterUserSecret",
  { secret_arn: "SecretArn", kms_key_id: "KmsKeyId" },
] as const;

/** https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBInstance.html */
const INSTANCE: Description = {
  type: "aws_db_instance",
  name: "DBInstanceIdentifier",
  attributes: {
    arn: "DBInstanceArn",
    engine: "Engine",
    engine_version: "EngineVersion",
    iam_database_authentication_enabled: "IAMDatabaseAuthenticationEnabled",
    identifier: "DBInstanceIdentifier",
    kms_key_id: "KmsKeyId",
    publicly_accessible: "PubliclyAccessible",
    replicate_source_db: "ReadReplicaSourceDBInstanceIdentifier",
    resource_id: "DbiResourceId",
    storage_encrypted: "StorageEncrypted",
    username: "MasterUsername",
  },
  lists: { vpc_security_group_ids: "VpcSecurityGroups.VpcSecurityGroupId" },
  blocks: [MASTER_SECRET],
};

const MEMBER: Description = {
  type: "aws_rds_cluster_instance",
  name: "DBInstanceIdentifier",
  attributes: {
    arn: "DBInstanceArn",
    cluster_identifier: "DBClusterIdentifier",
    dbi_resource_id: "DbiResourceId",
    engine: "Engine",
    engine_version: "EngineVersion",
    identifier: "DBInstanceIdentifier",
    publicly_accessible: "PubliclyAccessible",
  },
};

/** https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBCluster.html */
const CLUSTER: Description = {
  type: "aws_rds_cluster",
  name: "DBClusterIdentifier",
  attributes: {
    arn: "DBClusterArn",
    cluster_identifier: "DBClusterIdentifier",
    cluster_resource_id: "DbClusterResourceId",
    enable_http_endpoint: "HttpEndpointEnabled",
    engine: "Engine",
    engine_mode: "EngineMode",
    engine_version: "EngineVersion",
    iam_database_authentication_enabled: "IAMDatabaseAuthenticationEnabled",
    kms_key_id: "KmsKeyId",
    master_username: "MasterUsername",
    replication_source_identifier: "ReplicationSourceIdentifier",
    storage_encrypted: "StorageEncrypted",
  },
  lists: { iam_roles: "AssociatedRoles.RoleArn", vpc_security_group_ids: "VpcSecurityGroups.VpcSecurityGroupId" },
  blocks: [MASTER_SECRET],
};

/** https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBProxy.html */
const PROXY: Description = {
  type: "aws_db_proxy",
  name: "DBProxyName",
  attributes: {
    arn: "DBProxyArn",
    default_auth_scheme: "DefaultAuthScheme",
    engine_family: "EngineFamily",
    name: "DBProxyName",
    require_tls: "RequireTLS",
    role_arn: "RoleArn",
    vpc_security_group_ids: "VpcSecurityGroupIds",
    vpc_subnet_ids: "VpcSubnetIds",
  },
  blocks: [
    ["auth", "Auth", { auth_scheme: "AuthScheme", iam_auth: "IAMAuth", secret_arn: "SecretArn", username: "UserName" }],
  ],
};

const SNAPSHOT: Description = {
  type: "aws_db_snapshot",
  name: "DBSnapshotIdentifier",
  attributes: {
    db_instance_identifier: "DBInstanceIdentifier",
    db_snapshot_arn: "DBSnapshotArn",
    db_snapshot_identifier: "DBSnapshotIdentifier",
    encrypted: "Encrypted",
    kms_key_id: "KmsKeyId",
  },
};

const CLUSTER_SNAPSHOT: Description = {
  type: "aws_db_cluster_snapshot",
  name: "DBClusterSnapshotIdentifier",
  attributes: {
    db_cluster_identifier: "DBClusterIdentifier",
    db_cluster_snapshot_arn: "DBClusterSnapshotArn",
    db_cluster_snapshot_identifier: "DBClusterSnapshotIdentifier",
    kms_key_id: "KmsKeyId",
    storage_encrypted: "StorageEncrypted",
  },
};

/** By the list of the output of describe-db-instances, describe-db-clusters, describe-db-proxies and of the snapshots'. */
const DESCRIPTIONS: Readonly<Record<string, (item: MapValue) => Description>> = {
  DBInstances: ({ entries }) => (entries.has("DBClusterIdentifier") ? MEMBER : INSTANCE),
  DBClusters: () => CLUSTER,
  DBProxies: () => PROXY,
  DBSnapshots: () => SNAPSHOT,
  DBClusterSnapshots: () => CLUSTER_SNAPSHOT,
};

/** The members of outputs that list databases, proxies and snapshots. */
export const ACCOUNT_LISTS: readonly string[] = Object.keys(DESCRIPTIONS);

/** What describe-db-snapshot-attributes and its sister for clusters print: with whom a snapshot is shared. */
const SHARES = [
  ["DBSnapshotAttributesResult", "DBSnapshotAttributes", SNAPSHOT],
  ["DBClusterSnapshotAttributesResult", "DBClusterSnapshotAttributes", CLUSTER_SNAPSHOT],
] as const;

/**
 * The databases, proxies and snapshots that an output of `aws rds describe-…` has. They are data: what access leads to; how
 * they are set up is judged where it is declared.
 */
export function databaseResources(stack: string, root: MapValue): readonly Resource[] {
  return [
    ...Object.entries(DESCRIPTIONS).flatMap(([list, descriptionOf]) =>
      itemsOf(root.entries.get(list)).map((item) => described(stack, item, descriptionOf(item))),
    ),
    ...SHARES.flatMap(([result, attributes, description]) =>
      itemsOf(root.entries.get(result)).map((item) => shared(stack, item, attributes, description)),
    ),
  ];
}

function described(stack: string, item: MapValue, description: Description): Resource {
  const entries = attributesOf(item, description.attributes);
  for (const [attribute, path] of Object.entries(description.lists ?? {})) {
    entries.set(attribute, { kind: "list", items: membersAt(item, path), span: item.span });
  }
  for (const [attribute, member, attributes] of description.blocks ?? []) {
    const blocks = itemsOf(item.entries.get(member));
    if (blocks.length === 0) continue;
    const items = blocks.map((block): Value => ({
      kind: "map",
      entries: attributesOf(block, attributes),
      span: block.span,
    }));
    entries.set(attribute, { kind: "list", items, span: item.span });
    if (attribute === "master_user_secret") entries.set("manage_master_user_password", truth(item));
  }
  const tags = item.entries.get("TagList");
  if (tags?.kind === "list") entries.set("tags", tagsOf(tags));
  return describedResource(
    stack,
    description.type,
    textOf(entries.get(nameOf(description))) ?? "",
    item,
    entries,
    "data",
  );
}

function attributesOf(item: MapValue, attributes: Readonly<Record<string, string>>): Map<string, Value> {
  return new Map(
    Object.entries(attributes).flatMap(([attribute, member]) => {
      const value = item.entries.get(member);
      return value === undefined ? [] : [[attribute, value] as const];
    }),
  );
}

/** The attribute that is the name. */
function nameOf({ attributes, name }: Description): string {
  return Object.entries(attributes).find(([, member]) => member === name)?.[0] ?? "";
}

function truth({ span }: MapValue): KnownValue {
  return { kind: "known", value: true, span };
}

/** A snapshot with the accounts that may restore it; `all` is everybody. */
function shared(stack: string, item: MapValue, member: string, description: Description): Resource {
  const entries = attributesOf(item, { [nameOf(description)]: description.name });
  const restore = itemsOf(item.entries.get(member)).find(
    ({ entries: at }) => textOf(at.get("AttributeName")) === "restore",
  );
  const values = restore?.entries.get("AttributeValues");
  const accounts: ListValue = values?.kind === "list" ? values : { kind: "list", items: [], span: item.span };
  entries.set("shared_accounts", accounts);
  return describedResource(
    stack,
    description.type,
    textOf(item.entries.get(description.name)) ?? "",
    item,
    entries,
    "data",
  );
}
