export const id = 519;
export const ids = [519];
export const modules = {

/***/ 519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  accountFiles: () => (/* binding */ accountFiles),
  evaluateAccount: () => (/* binding */ evaluateAccount)
});

// EXTERNAL MODULE: ./build/document/json.js + 1 modules
var json = __webpack_require__(5802);
// EXTERNAL MODULE: ./build/document/limits.js
var limits = __webpack_require__(3714);
// EXTERNAL MODULE: ./build/source/paths.js
var source_paths = __webpack_require__(4900);
;// CONCATENATED MODULE: ./build/account/members.js
/** The objects that a member of an output has: one, or a list of them. */
function itemsOf(value) {
    if (value?.kind === "map")
        return [value];
    return value?.kind === "list" ? value.items.filter((item) => item.kind === "map") : [];
}
/** The member of an object at a dotted path, lists on the way standing for each of their objects. */
function membersAt(item, path) {
    const steps = path.split(".");
    const last = steps.pop() ?? "";
    let level = [item];
    for (const step of steps)
        level = level.flatMap(({ entries }) => itemsOf(entries.get(step)));
    return level.flatMap(({ entries }) => entries.get(last) ?? []);
}
/** The text of a member; `undefined` for anything else. */
function textOf(value) {
    return value?.kind === "known" && typeof value.value === "string" ? value.value : undefined;
}
/** Tags as the AWS CLI prints them, `[{"Key": …, "Value": …}]`, as the map that resources have. */
function tagsOf(list) {
    const pairs = itemsOf(list).flatMap(({ entries }) => {
        const key = textOf(entries.get("Key"));
        const value = entries.get("Value");
        return key === undefined || value === undefined ? [] : [[key, value]];
    });
    return { kind: "map", entries: new Map(pairs), span: list.span };
}
/** A resource of an account, at the object of the output that describes it. */
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
        attributes: { kind: "map", entries, span: item.span },
    };
}

;// CONCATENATED MODULE: ./build/account/databases.js

const MASTER_SECRET = [
    "master_user_secret",
    "MasterUserSecret",
    { secret_arn: "SecretArn", kms_key_id: "KmsKeyId" },
];
/** https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBInstance.html */
const INSTANCE = {
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
const MEMBER = {
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
const CLUSTER = {
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
const PROXY = {
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
const SNAPSHOT = {
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
const CLUSTER_SNAPSHOT = {
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
const DESCRIPTIONS = {
    DBInstances: ({ entries }) => (entries.has("DBClusterIdentifier") ? MEMBER : INSTANCE),
    DBClusters: () => CLUSTER,
    DBProxies: () => PROXY,
    DBSnapshots: () => SNAPSHOT,
    DBClusterSnapshots: () => CLUSTER_SNAPSHOT,
};
/** What describe-db-snapshot-attributes and its sister for clusters print: with whom a snapshot is shared. */
const SHARES = [
    ["DBSnapshotAttributesResult", "DBSnapshotAttributes", SNAPSHOT],
    ["DBClusterSnapshotAttributesResult", "DBClusterSnapshotAttributes", CLUSTER_SNAPSHOT],
];
/**
 * The databases, proxies and snapshots that an output of `aws rds describe-…` has. They are data: what access leads to; how
 * they are set up is judged where it is declared.
 */
function databaseResources(stack, root) {
    return [
        ...Object.entries(DESCRIPTIONS).flatMap(([list, descriptionOf]) => itemsOf(root.entries.get(list)).map((item) => described(stack, item, descriptionOf(item)))),
        ...SHARES.flatMap(([result, attributes, description]) => itemsOf(root.entries.get(result)).map((item) => shared(stack, item, attributes, description))),
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
            span: block.span,
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
        return value === undefined ? [] : [[attribute, value]];
    }));
}
/** The attribute that is the name. */
function nameOf({ attributes, name }) {
    return Object.entries(attributes).find(([, member]) => member === name)?.[0] ?? "";
}
function truth({ span }) {
    return { kind: "known", value: true, span };
}
/** A snapshot with the accounts that may restore it; `all` is everybody. */
function shared(stack, item, member, description) {
    const entries = attributesOf(item, { [nameOf(description)]: description.name });
    const restore = itemsOf(item.entries.get(member)).find(({ entries: at }) => textOf(at.get("AttributeName")) === "restore");
    const values = restore?.entries.get("AttributeValues");
    const accounts = values?.kind === "list" ? values : { kind: "list", items: [], span: item.span };
    entries.set("shared_accounts", accounts);
    return describedResource(stack, description.type, textOf(item.entries.get(description.name)) ?? "", item, entries, "data");
}

// EXTERNAL MODULE: ./build/iam/decode.js
var decode = __webpack_require__(3670);
// EXTERNAL MODULE: ./build/iam/encode.js
var encode = __webpack_require__(2650);
;// CONCATENATED MODULE: ./build/account/identities.js



const ROLE = {
    type: "aws_iam_role",
    name: "RoleName",
    attributes: { Arn: "arn", AssumeRolePolicyDocument: "assume_role_policy", Path: "path" },
    inline: "RolePolicyList",
};
/**
 * By the member that has one or a list of them.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html, API_GetRole.html, API_ListRoles.html
 */
const DETAILS = {
    RoleDetailList: ROLE,
    Role: ROLE,
    Roles: ROLE,
    UserDetailList: {
        type: "aws_iam_user",
        name: "UserName",
        attributes: { Arn: "arn", GroupList: "groups", Path: "path" },
        inline: "UserPolicyList",
    },
    GroupDetailList: {
        type: "aws_iam_group",
        name: "GroupName",
        attributes: { Arn: "arn", Path: "path" },
        inline: "GroupPolicyList",
    },
    Policies: { type: "aws_iam_policy", name: "PolicyName", attributes: { Arn: "arn", Path: "path" } },
};
/** The identities and policies that an output has, as resources of the account. */
function identityResources(stack, root) {
    return Object.entries(DETAILS).flatMap(([list, detail]) => itemsOf(root.entries.get(list)).flatMap((item) => [
        detailResource(stack, item, detail),
        ...itemsOf(item.entries.get("InstanceProfileList")).map((profile) => profileResource(stack, profile, item)),
    ]));
}
function detailResource(stack, item, detail) {
    const name = textOf(item.entries.get(detail.name)) ?? "";
    const entries = new Map();
    const given = item.entries.get(detail.name);
    if (given !== undefined)
        entries.set("name", given);
    for (const [member, attribute] of Object.entries(detail.attributes)) {
        const value = item.entries.get(member);
        if (value === undefined)
            continue;
        entries.set(attribute, attribute === "assume_role_policy" ? policyText(value) : value);
    }
    const inline = detail.inline === undefined ? undefined : item.entries.get(detail.inline);
    if (inline !== undefined)
        entries.set("inline_policy", inlinePolicies(inline));
    const arns = itemsOf(item.entries.get("AttachedManagedPolicies")).flatMap(({ entries: at }) => at.get("PolicyArn") ?? []);
    entries.set("managed_policy_arns", { kind: "list", items: arns, span: item.span });
    const version = defaultVersion(item);
    if (version !== undefined)
        entries.set("policy", policyText(version));
    const boundary = item.entries.get("PermissionsBoundary");
    const boundaryArn = boundary?.kind === "map" ? boundary.entries.get("PermissionsBoundaryArn") : undefined;
    if (boundaryArn !== undefined)
        entries.set("permissions_boundary", boundaryArn);
    const tags = item.entries.get("Tags");
    if (tags?.kind === "list")
        entries.set("tags", tagsOf(tags));
    return describedResource(stack, detail.type, name, item, entries);
}
/** An instance profile, which stands with the role that it holds. */
function profileResource(stack, profile, role) {
    const name = profile.entries.get("InstanceProfileName");
    const entries = new Map();
    for (const [attribute, value] of [
        ["name", name],
        ["arn", profile.entries.get("Arn")],
        ["role", role.entries.get("RoleName")],
    ]) {
        if (value !== undefined)
            entries.set(attribute, value);
    }
    return describedResource(stack, "aws_iam_instance_profile", textOf(name) ?? "", profile, entries);
}
/** The attribute that a document is, which the IAM API gives as encoded text and the AWS CLI as it is. */
function policyText(document) {
    const decoded = (0,decode/* decodedDocument */.u)(document) ?? document;
    return decoded.kind === "map" ? (0,encode/* encode */.l)(decoded) : decoded;
}
function inlinePolicies(list) {
    const items = itemsOf(list).map((item) => {
        const document = item.entries.get("PolicyDocument");
        const entries = new Map(document === undefined ? [] : [["policy", policyText(document)]]);
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

;// CONCATENATED MODULE: ./build/account/index.js






/** The account of an ARN of IAM or RDS. */
const ACCOUNT = /"arn:aws[a-z-]*:(?:iam|rds):[a-z0-9-]*:(\d{12}):/;
const IDENTITIES = /"(?:RoleDetailList|UserDetailList|GroupDetailList|AssumeRolePolicyDocument)"/;
/**
 * Puts together what belongs to one account: files of one folder that name the same account, or none.
 *
 * @param paths files that hold what the AWS CLI prints of identities or databases
 */
function accountFiles(tree, paths) {
    const texts = paths.map((path) => ({ path, text: tree.read(path) ?? "" }));
    const groups = new Map();
    const inFolder = new Map();
    const named = texts.map((file) => ({ ...file, account: ACCOUNT.exec(file.text)?.[1] }));
    for (const { path, account } of named) {
        const folder = (0,source_paths/* folderOf */.yS)(path);
        if (account !== undefined && !inFolder.has(folder))
            inFolder.set(folder, account);
    }
    for (const { path, text, account } of named) {
        const folder = (0,source_paths/* folderOf */.yS)(path);
        const key = `${folder}\n${account ?? inFolder.get(folder) ?? ""}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [{ path, text }]);
        else
            group.push({ path, text });
    }
    return [...groups.values()].map((files) => ({
        id: (files.find(({ text }) => IDENTITIES.test(text)) ?? files[0])?.path ?? "",
        paths: files.map(({ path }) => path),
    }));
}
/**
 * Reads what the AWS CLI prints of an account as one stack: `aws iam get-account-authorization-details` (also `get-role`,
 * `list-roles`), `aws rds describe-db-instances`, `describe-db-clusters`, `describe-db-proxies`, `describe-db-snapshots` and
 * their attributes.
 */
function evaluateAccount(tree, { id, paths }) {
    const resources = [];
    const diagnostics = [];
    for (const path of paths) {
        const read = (0,json/* readJson */.V)(path, tree.read(path) ?? "", limits/* MAXIMUM_ACCOUNT_LENGTH */.sc);
        diagnostics.push(...read.diagnostics);
        if (read.value?.kind === "map") {
            resources.push(...identityResources(id, read.value), ...databaseResources(id, read.value));
        }
    }
    const accounts = accountsOf(resources);
    return {
        id,
        format: "iam",
        files: paths,
        resources: distinct(resources),
        diagnostics,
        moved: [],
        ...(accounts.length === 0 ? {} : { accounts }),
    };
}
/** The accounts that the resources are in, by their ARNs. */
function accountsOf(resources) {
    const arns = resources.map(({ attributes }) => textOf(attributes.entries.get("arn")));
    return [
        ...new Set(arns.flatMap((arn) => /^arn:[^:]*:(?:iam|rds):[^:]*:(\d{12}):/.exec(arn ?? "")?.[1] ?? [])),
    ].sort();
}
/**
 * Each resource once: what several outputs say of it is put together, the first that says something winning. The same name in
 * another Region is another database.
 */
function distinct(resources) {
    const byAddress = new Map();
    for (const resource of resources) {
        const known = byAddress.get(resource.address);
        if (known === undefined)
            byAddress.set(resource.address, resource);
        else if (isSame(known, resource))
            byAddress.set(resource.address, joined(known, resource));
        else {
            const address = `${resource.address} (${regionOf(resource) ?? ""})`;
            const other = byAddress.get(address);
            byAddress.set(address, other === undefined ? { ...resource, address } : joined(other, resource));
        }
    }
    return [...byAddress.values()];
}
function isSame(a, b) {
    const [left, right] = [regionOf(a), regionOf(b)];
    return left === undefined || right === undefined || left === right;
}
function regionOf({ attributes }) {
    const arn = textOf(attributes.entries.get("arn"));
    return /^arn:[^:]*:rds:([a-z0-9-]+):/.exec(arn ?? "")?.[1];
}
function joined(known, other) {
    const isEmpty = (value) => value?.kind === "list" && value.items.length === 0;
    const entries = new Map(known.attributes.entries);
    for (const [name, value] of other.attributes.entries) {
        if (!entries.has(name) || isEmpty(entries.get(name)))
            entries.set(name, value);
    }
    return { ...known, attributes: { ...known.attributes, entries } };
}


/***/ }),

/***/ 2650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ encode)
/* harmony export */ });
/** A known document as the text that attributes of policies are, with the document in it. */
function encode(document) {
    return { kind: "known", value: JSON.stringify(data(document)), json: document, span: document.span };
}
function data(value) {
    switch (value.kind) {
        case "known":
            return value.value;
        case "unknown":
            return null;
        case "list":
            return value.items.map(data);
        case "map":
            return Object.fromEntries([...value.entries].map(([key, member]) => [key, data(member)]));
    }
}


/***/ })

};
