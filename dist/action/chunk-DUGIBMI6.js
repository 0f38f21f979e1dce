import {
  encode
} from "./chunk-TGG4CZPM.js";
import {
  decodedDocument
} from "./chunk-YSIXURWR.js";

// build/account/members.js
function itemsOf(value) {
  if (value?.kind === "map")
    return [value];
  return value?.kind === "list" ? value.items.filter((item) => item.kind === "map") : [];
}
function membersAt(item, path) {
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  let level = [item];
  for (const step of steps)
    level = level.flatMap(({ entries }) => itemsOf(entries.get(step)));
  return level.flatMap(({ entries }) => entries.get(last) ?? []);
}
function textOf(value) {
  return value?.kind === "known" && typeof value.value === "string" ? value.value : void 0;
}
function tagsOf(list) {
  const pairs = itemsOf(list).flatMap(({ entries }) => {
    const key = textOf(entries.get("Key"));
    const value = entries.get("Value");
    return key === void 0 || value === void 0 ? [] : [[key, value]];
  });
  return { kind: "map", entries: new Map(pairs), span: list.span };
}
function describedResource(stack, type, name, item, entries, mode = "managed") {
  const { startLine, startColumn } = item.span;
  return {
    address: `${type}.${name}`,
    type,
    nativeType: type,
    name,
    format: "iam",
    mode,
    stack,
    calls: [],
    span: item.span,
    header: { ...item.span, endLine: startLine, endColumn: startColumn + 1 },
    attributes: { kind: "map", entries, span: item.span }
  };
}

// build/account/databases.js
var MASTER_SECRET = [
  "master_user_secret",
  "MasterUserSecret",
  { secret_arn: "SecretArn", kms_key_id: "KmsKeyId" }
];
var INSTANCE = {
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
    username: "MasterUsername"
  },
  lists: { vpc_security_group_ids: "VpcSecurityGroups.VpcSecurityGroupId" },
  blocks: [MASTER_SECRET]
};
var MEMBER = {
  type: "aws_rds_cluster_instance",
  name: "DBInstanceIdentifier",
  attributes: {
    arn: "DBInstanceArn",
    cluster_identifier: "DBClusterIdentifier",
    dbi_resource_id: "DbiResourceId",
    engine: "Engine",
    engine_version: "EngineVersion",
    identifier: "DBInstanceIdentifier",
    publicly_accessible: "PubliclyAccessible"
  }
};
var CLUSTER = {
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
    storage_encrypted: "StorageEncrypted"
  },
  lists: { iam_roles: "AssociatedRoles.RoleArn", vpc_security_group_ids: "VpcSecurityGroups.VpcSecurityGroupId" },
  blocks: [MASTER_SECRET]
};
var PROXY = {
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
    vpc_subnet_ids: "VpcSubnetIds"
  },
  blocks: [
    ["auth", "Auth", { auth_scheme: "AuthScheme", iam_auth: "IAMAuth", secret_arn: "SecretArn", username: "UserName" }]
  ]
};
var SNAPSHOT = {
  type: "aws_db_snapshot",
  name: "DBSnapshotIdentifier",
  attributes: {
    db_instance_identifier: "DBInstanceIdentifier",
    db_snapshot_arn: "DBSnapshotArn",
    db_snapshot_identifier: "DBSnapshotIdentifier",
    encrypted: "Encrypted",
    kms_key_id: "KmsKeyId"
  }
};
var CLUSTER_SNAPSHOT = {
  type: "aws_db_cluster_snapshot",
  name: "DBClusterSnapshotIdentifier",
  attributes: {
    db_cluster_identifier: "DBClusterIdentifier",
    db_cluster_snapshot_arn: "DBClusterSnapshotArn",
    db_cluster_snapshot_identifier: "DBClusterSnapshotIdentifier",
    kms_key_id: "KmsKeyId",
    storage_encrypted: "StorageEncrypted"
  }
};
var DESCRIPTIONS = {
  DBInstances: ({ entries }) => entries.has("DBClusterIdentifier") ? MEMBER : INSTANCE,
  DBClusters: () => CLUSTER,
  DBProxies: () => PROXY,
  DBSnapshots: () => SNAPSHOT,
  DBClusterSnapshots: () => CLUSTER_SNAPSHOT
};
var ACCOUNT_LISTS = Object.keys(DESCRIPTIONS);
var SHARES = [
  ["DBSnapshotAttributesResult", "DBSnapshotAttributes", SNAPSHOT],
  ["DBClusterSnapshotAttributesResult", "DBClusterSnapshotAttributes", CLUSTER_SNAPSHOT]
];
function databaseResources(stack, root) {
  return [
    ...Object.entries(DESCRIPTIONS).flatMap(([list, descriptionOf]) => itemsOf(root.entries.get(list)).map((item) => described(stack, item, descriptionOf(item)))),
    ...SHARES.flatMap(([result, attributes, description]) => itemsOf(root.entries.get(result)).map((item) => shared(stack, item, attributes, description)))
  ];
}
function described(stack, item, description) {
  const entries = attributesOf(item, description.attributes);
  for (const [attribute, path] of Object.entries(description.lists ?? {})) {
    entries.set(attribute, { kind: "list", items: membersAt(item, path), span: item.span });
  }
  for (const [attribute, member, attributes] of description.blocks ?? []) {
    const blocks = itemsOf(item.entries.get(member));
    if (blocks.length === 0)
      continue;
    const items = blocks.map((block) => ({
      kind: "map",
      entries: attributesOf(block, attributes),
      span: block.span
    }));
    entries.set(attribute, { kind: "list", items, span: item.span });
    if (attribute === "master_user_secret")
      entries.set("manage_master_user_password", truth(item));
  }
  const tags = item.entries.get("TagList");
  if (tags?.kind === "list")
    entries.set("tags", tagsOf(tags));
  return describedResource(stack, description.type, textOf(entries.get(nameOf(description))) ?? "", item, entries, "data");
}
function attributesOf(item, attributes) {
  return new Map(Object.entries(attributes).flatMap(([attribute, member]) => {
    const value = item.entries.get(member);
    return value === void 0 ? [] : [[attribute, value]];
  }));
}
function nameOf({ attributes, name }) {
  return Object.entries(attributes).find(([, member]) => member === name)?.[0] ?? "";
}
function truth({ span }) {
  return { kind: "known", value: true, span };
}
function shared(stack, item, member, description) {
  const entries = attributesOf(item, { [nameOf(description)]: description.name });
  const restore = itemsOf(item.entries.get(member)).find(({ entries: at }) => textOf(at.get("AttributeName")) === "restore");
  const values = restore?.entries.get("AttributeValues");
  const accounts = values?.kind === "list" ? values : { kind: "list", items: [], span: item.span };
  entries.set("shared_accounts", accounts);
  return describedResource(stack, description.type, textOf(item.entries.get(description.name)) ?? "", item, entries, "data");
}

// build/account/identities.js
var ROLE = {
  type: "aws_iam_role",
  name: "RoleName",
  attributes: { Arn: "arn", AssumeRolePolicyDocument: "assume_role_policy", Path: "path" },
  inline: "RolePolicyList"
};
var DETAILS = {
  RoleDetailList: ROLE,
  Role: ROLE,
  Roles: ROLE,
  UserDetailList: {
    type: "aws_iam_user",
    name: "UserName",
    attributes: { Arn: "arn", GroupList: "groups", Path: "path" },
    inline: "UserPolicyList"
  },
  GroupDetailList: {
    type: "aws_iam_group",
    name: "GroupName",
    attributes: { Arn: "arn", Path: "path" },
    inline: "GroupPolicyList"
  },
  Policies: { type: "aws_iam_policy", name: "PolicyName", attributes: { Arn: "arn", Path: "path" } }
};
var IDENTITY_LISTS = Object.keys(DETAILS).filter((list) => list !== "Policies");
function identityResources(stack, root) {
  return Object.entries(DETAILS).flatMap(([list, detail]) => itemsOf(root.entries.get(list)).flatMap((item) => [
    detailResource(stack, item, detail),
    ...itemsOf(item.entries.get("InstanceProfileList")).map((profile) => profileResource(stack, profile, item))
  ]));
}
function detailResource(stack, item, detail) {
  const name = textOf(item.entries.get(detail.name)) ?? "";
  const entries = /* @__PURE__ */ new Map();
  const given = item.entries.get(detail.name);
  if (given !== void 0)
    entries.set("name", given);
  for (const [member, attribute] of Object.entries(detail.attributes)) {
    const value = item.entries.get(member);
    if (value === void 0)
      continue;
    entries.set(attribute, attribute === "assume_role_policy" ? policyText(value) : value);
  }
  const inline = detail.inline === void 0 ? void 0 : item.entries.get(detail.inline);
  if (inline !== void 0)
    entries.set("inline_policy", inlinePolicies(inline));
  const arns = itemsOf(item.entries.get("AttachedManagedPolicies")).flatMap(({ entries: at }) => at.get("PolicyArn") ?? []);
  entries.set("managed_policy_arns", { kind: "list", items: arns, span: item.span });
  const version = defaultVersion(item);
  if (version !== void 0)
    entries.set("policy", policyText(version));
  const others = otherVersions(item);
  if (others !== void 0)
    entries.set("other_versions", others);
  const boundary = item.entries.get("PermissionsBoundary");
  const boundaryArn = boundary?.kind === "map" ? boundary.entries.get("PermissionsBoundaryArn") : void 0;
  if (boundaryArn !== void 0)
    entries.set("permissions_boundary", boundaryArn);
  const tags = item.entries.get("Tags");
  if (tags?.kind === "list")
    entries.set("tags", tagsOf(tags));
  return describedResource(stack, detail.type, name, item, entries);
}
function profileResource(stack, profile, role) {
  const name = profile.entries.get("InstanceProfileName");
  const entries = /* @__PURE__ */ new Map();
  for (const [attribute, value] of [
    ["name", name],
    ["arn", profile.entries.get("Arn")],
    ["role", role.entries.get("RoleName")]
  ]) {
    if (value !== void 0)
      entries.set(attribute, value);
  }
  return describedResource(stack, "aws_iam_instance_profile", textOf(name) ?? "", profile, entries);
}
function policyText(document) {
  const decoded = decodedDocument(document) ?? document;
  return decoded.kind === "map" ? encode(decoded) : decoded;
}
function inlinePolicies(list) {
  const items = itemsOf(list).map((item) => {
    const document = item.entries.get("PolicyDocument");
    const entries = new Map(document === void 0 ? [] : [["policy", policyText(document)]]);
    return { kind: "map", entries, span: item.span };
  });
  return { kind: "list", items, span: list.span };
}
function defaultVersion(policy) {
  const versions = itemsOf(policy.entries.get("PolicyVersionList"));
  const current = versions.find(({ entries }) => {
    const isDefault = entries.get("IsDefaultVersion");
    return isDefault?.kind === "known" && isDefault.value === true;
  });
  return (current ?? versions[0])?.entries.get("Document");
}
function otherVersions(policy) {
  const list = policy.entries.get("PolicyVersionList");
  if (list?.kind !== "list")
    return void 0;
  const documents = itemsOf(list).map(({ entries }) => entries.get("Document"));
  const current = defaultVersion(policy);
  const others = documents.filter((document) => document !== current);
  if (others.some((document) => document === void 0))
    return void 0;
  const items = others.flatMap((document) => document === void 0 ? [] : [policyText(document)]);
  return { kind: "list", items, span: list.span };
}

export {
  itemsOf,
  membersAt,
  textOf,
  ACCOUNT_LISTS,
  databaseResources,
  IDENTITY_LISTS,
  identityResources
};
