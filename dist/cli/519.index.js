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

/***/ 5802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/document/limits.js
var limits = __webpack_require__(3714);
// EXTERNAL MODULE: ./build/document/json-characters.js
var json_characters = __webpack_require__(6217);
;// CONCATENATED MODULE: ./build/document/strict-json.js


const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const KEYWORDS = [
    ["true", true],
    ["false", false],
    ["null", null],
];
/** Thrown where a text is no JSON, and caught by the reader: a valid text never pays for it. */
const NOT_STRICT = new Error("not strict JSON");
/**
 * Reads JSON that is valid (RFC 8259) with the place of every value, several times as fast as a parser that recovers from
 * errors: `readJson` gives it every text first. Spans are as `readJson` says.
 *
 * @param onDuplicate is told of every member whose name its object has already, which then counts
 * @returns `undefined` when the text is not valid, or nested deeper than documents may be
 */
function readStrictJson(path, text, onDuplicate) {
    let position = 0;
    let line = 1;
    /** Offset of the first character of the line. */
    let lineStart = 0;
    const skipSpace = () => {
        for (;;) {
            const code = text.charCodeAt(position);
            if (code === json_characters/* SPACE */.t6 || code === json_characters/* TAB */.wn)
                position += 1;
            else if (code === json_characters/* NEWLINE */.Xy || code === json_characters/* RETURN */.zg) {
                position += code === json_characters/* RETURN */.zg && text.charCodeAt(position + 1) === json_characters/* NEWLINE */.Xy ? 2 : 1;
                line += 1;
                lineStart = position;
            }
            else
                return code;
        }
    };
    const expect = (code) => {
        if (skipSpace() !== code)
            throw NOT_STRICT;
        position += 1;
    };
    const spanFrom = (startLine, startColumn) => ({
        path,
        startLine,
        startColumn,
        endLine: line,
        endColumn: position - lineStart + 1,
    });
    /** The string that begins here. */
    const string = () => {
        const start = position + 1;
        let isPlain = true;
        for (position = start;; position += 1) {
            const code = text.charCodeAt(position);
            if (code === json_characters/* QUOTE */.jA)
                break;
            // Control characters, and the end of the text, which is not a number.
            if (!(code >= json_characters/* SPACE */.t6))
                throw NOT_STRICT;
            if (code === json_characters/* BACKSLASH */.r_) {
                isPlain = false;
                position += 1;
            }
        }
        position += 1;
        return isPlain ? text.slice(start, position - 1) : unescaped(text.slice(start - 1, position));
    };
    const scalar = (code) => {
        if (code === json_characters/* QUOTE */.jA)
            return string();
        for (const [word, value] of KEYWORDS) {
            if (!text.startsWith(word, position))
                continue;
            position += word.length;
            return value;
        }
        NUMBER.lastIndex = position;
        const [digits] = NUMBER.exec(text) ?? [];
        if (digits === undefined)
            throw NOT_STRICT;
        position += digits.length;
        return exactNumber(Number(digits), digits);
    };
    /** The value that comes next, whose span begins at its key, if it has one. */
    const value = (depth, keyLine, keyColumn) => {
        const code = skipSpace();
        const startLine = keyLine ?? line;
        const startColumn = keyColumn ?? position - lineStart + 1;
        if (code !== json_characters/* OPEN_BRACE */.Hv && code !== json_characters/* OPEN_BRACKET */.WL) {
            const found = scalar(code);
            return { kind: "known", value: found, span: spanFrom(startLine, startColumn) };
        }
        if (depth >= limits/* MAXIMUM_DEPTH */.tP)
            throw NOT_STRICT;
        position += 1;
        if (code === json_characters/* OPEN_BRACKET */.WL) {
            const items = elements(depth + 1);
            return { kind: "list", items, span: spanFrom(startLine, startColumn) };
        }
        const entries = members(depth + 1);
        return { kind: "map", entries, span: spanFrom(startLine, startColumn) };
    };
    const elements = (depth) => {
        const items = [];
        if (skipSpace() === json_characters/* CLOSE_BRACKET */.wt) {
            position += 1;
            return items;
        }
        for (;;) {
            items.push(value(depth));
            const code = skipSpace();
            position += 1;
            if (code === json_characters/* CLOSE_BRACKET */.wt)
                return items;
            if (code !== json_characters/* COMMA */.KE)
                throw NOT_STRICT;
        }
    };
    const members = (depth) => {
        const entries = new Map();
        if (skipSpace() === json_characters/* CLOSE_BRACE */.rc) {
            position += 1;
            return entries;
        }
        for (;;) {
            if (skipSpace() !== json_characters/* QUOTE */.jA)
                throw NOT_STRICT;
            const keyLine = line;
            const keyColumn = position - lineStart + 1;
            const name = string();
            const key = entries.has(name) ? spanFrom(keyLine, keyColumn) : undefined;
            expect(json_characters/* COLON */.oH);
            entries.set(name, value(depth, keyLine, keyColumn));
            if (key !== undefined)
                onDuplicate(name, key);
            const code = skipSpace();
            position += 1;
            if (code === json_characters/* CLOSE_BRACE */.rc)
                return entries;
            if (code !== json_characters/* COMMA */.KE)
                throw NOT_STRICT;
        }
    };
    try {
        const root = value(0);
        skipSpace();
        return position === text.length ? root : undefined;
    }
    catch (error) {
        if (error === NOT_STRICT)
            return undefined;
        throw error;
    }
}
/** What a string with escapes stands for. */
function unescaped(literal) {
    try {
        return JSON.parse(literal);
    }
    catch {
        throw NOT_STRICT;
    }
}
/** Integers beyond 2^53 as they are written, since a double would change their digits. */
function exactNumber(value, digits) {
    if (Number.isSafeInteger(value))
        return value;
    return Number.isInteger(value) || !Number.isFinite(value) ? digits : value;
}

;// CONCATENATED MODULE: ./build/document/json.js



const MAXIMUM_SYNTAX_ERRORS = 20;
/** The error codes of jsonc-parser in words; it names them in camel case only. */
const WORDS = {
    InvalidSymbol: "this is not a JSON value",
    InvalidNumberFormat: "this is not a JSON number",
    PropertyNameExpected: "a property name in double quotes is expected",
    ValueExpected: "a value is expected",
    ColonExpected: "a colon is expected after the property name",
    CommaExpected: "a comma is missing",
    CloseBraceExpected: "the closing brace is missing",
    CloseBracketExpected: "the closing bracket is missing",
    EndOfFileExpected: "there is text after the end of the value",
    InvalidCommentToken: "JSON has no comments, and AWS rejects them",
    UnexpectedEndOfComment: "the comment does not end",
    UnexpectedEndOfString: "the string does not end on its line",
    UnexpectedEndOfNumber: "the number is incomplete",
    InvalidUnicode: "this Unicode escape is incomplete",
    InvalidEscapeCharacter: "this escape does not exist in JSON",
    InvalidCharacter: "control characters must be escaped in strings",
};
/**
 * Reads JSON (RFC 8259) with the place of every value.
 *
 * A member's value has the span from the start of its key to the end of the value, an array element its own. Integers that a
 * double cannot hold exactly are kept as text. Of members with the same name the last wins, as in the parsers of AWS, with a
 * diagnostic. After a syntax error the rest is read as far as it makes sense; `value` is `undefined` when nothing was found.
 *
 * @param path relative to the judged root, for spans
 * @param text with or without a byte order mark
 * @param limit characters that it may have
 */
function readJson(path, text, limit = limits/* MAXIMUM_LENGTH */.m9) {
    const diagnostics = [];
    if (text.length > limit) {
        diagnostics.push(refusal(path, "json-too-large", `has more than ${limit} characters`));
        return { value: undefined, diagnostics };
    }
    // A byte order mark is a character to jsonc-parser, but no column to an editor.
    const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
    const duplicates = [];
    const strict = readStrictJson(path, source, (name, span) => duplicates.push(duplicateKey(name, span)));
    if (strict !== undefined)
        return { value: strict, diagnostics: duplicates };
    let root;
    const stack = [];
    const report = (code, severity, message, at, length) => {
        const span = spanOf(path, at, { line: at.line, column: at.column + Math.max(length, 1) });
        diagnostics.push({ code, severity, message, span });
    };
    const place = (value) => {
        const frame = stack.at(-1);
        if (frame === undefined)
            root ??= value;
        else if (frame.kind === "list")
            frame.items.push(value);
        else if (frame.key !== undefined) {
            const { name, line, column } = frame.key;
            if (frame.entries.has(name)) {
                const end = { line, column: column + JSON.stringify(name).length };
                diagnostics.push(duplicateKey(name, spanOf(path, { line, column }, end)));
            }
            frame.entries.set(name, value);
            delete frame.key;
        }
    };
    /** Where the value that begins here is said to start: at its key, if it has one. */
    const startOf = (line, column) => {
        const frame = stack.at(-1);
        return frame?.kind === "map" && frame.key !== undefined ? frame.key : { line: line + 1, column: column + 1 };
    };
    const begin = (frame) => {
        if (stack.length >= limits/* MAXIMUM_DEPTH */.tP)
            throw new RangeError("nested too deeply");
        stack.push(frame);
    };
    const end = (line, column) => {
        const frame = stack.pop();
        if (frame === undefined)
            return;
        const span = spanOf(path, frame.start, { line: line + 1, column: column + 2 });
        place(frame.kind === "map" ? { kind: "map", entries: frame.entries, span } : { kind: "list", items: frame.items, span });
    };
    let syntaxErrors = 0;
    try {
        (0,main.visit)(source, {
            onObjectBegin: (_offset, _length, line, column) => {
                begin({ kind: "map", start: startOf(line, column), entries: new Map() });
            },
            onArrayBegin: (_offset, _length, line, column) => {
                begin({ kind: "list", start: startOf(line, column), items: [] });
            },
            onObjectProperty: (name, _offset, _length, line, column) => {
                const frame = stack.at(-1);
                if (frame?.kind === "map")
                    frame.key = { name, line: line + 1, column: column + 1 };
            },
            onLiteralValue: (value, offset, length, line, column) => {
                const span = spanOf(path, startOf(line, column), { line: line + 1, column: column + length + 1 });
                const written = source.slice(offset, offset + length);
                place({ kind: "known", value: typeof value === "number" ? exactNumber(value, written) : value, span });
            },
            onObjectEnd: (_offset, _length, line, column) => {
                end(line, column);
            },
            onArrayEnd: (_offset, _length, line, column) => {
                end(line, column);
            },
            onError: (error, _offset, length, line, column) => {
                const name = (0,main.printParseErrorCode)(error);
                const at = { line: line + 1, column: column + 1 };
                // A comment leaves the meaning clear, so that the file can still be judged as a whole.
                const severity = name === "InvalidCommentToken" ? "warning" : "error";
                syntaxErrors += 1;
                if (syntaxErrors <= MAXIMUM_SYNTAX_ERRORS)
                    report("json-syntax", severity, WORDS[name] ?? name, at, length);
            },
        }, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        const message = `is nested more than ${limits/* MAXIMUM_DEPTH */.tP} levels deep`;
        return { value: undefined, diagnostics: [refusal(path, "json-too-deep", message)] };
    }
    return { value: root, diagnostics };
}
function duplicateKey(name, span) {
    const message = `"${name}" is given twice in the same object; the last one counts`;
    return { code: "json-duplicate-key", severity: "warning", message, span };
}
function refusal(path, code, what) {
    return {
        code,
        severity: "error",
        message: `This file ${what} and was not read`,
        span: spanOf(path, { line: 1, column: 1 }, { line: 1, column: 1 }),
    };
}
function spanOf(path, start, end) {
    return { path, startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}


/***/ }),

/***/ 3714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ MAXIMUM_YAML_LENGTH),
/* harmony export */   m9: () => (/* binding */ MAXIMUM_LENGTH),
/* harmony export */   sc: () => (/* binding */ MAXIMUM_ACCOUNT_LENGTH),
/* harmony export */   tP: () => (/* binding */ MAXIMUM_DEPTH),
/* harmony export */   vF: () => (/* binding */ MAXIMUM_ALIASED_NODES)
/* harmony export */ });
/** Containers within containers that a document may have. Real templates and policies stay below 40. */
const MAXIMUM_DEPTH = 200;
/** Characters that a document may have; CloudFormation itself takes 1 MB, a plan of a large root some more. */
const MAXIMUM_LENGTH = 16 * 1024 * 1024;
/** Characters that the description of an account may have: 5,000 roles with their policies are some 15 million. */
const MAXIMUM_ACCOUNT_LENGTH = 64 * 1024 * 1024;
/** Characters of YAML that the parser of the whole language is given: it takes a second for each megabyte. */
const MAXIMUM_YAML_LENGTH = 2 * 1024 * 1024;
/** Values that a YAML document may have through aliases, each counting as all that it stands for. */
const MAXIMUM_ALIASED_NODES = 200_000;


/***/ }),

/***/ 3670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ decodedDocument)
/* harmony export */ });
/* harmony import */ var _document_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5802);

/**
 * The document that a text holds: JSON, percent-encoded where it comes from the IAM API itself; everything in it is at the
 * place of the text. https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html
 *
 * @returns the value itself when it is no text, and `undefined` when the text is no JSON
 */
function decodedDocument(value) {
    if (value.kind !== "known" || typeof value.value !== "string")
        return value;
    const { value: json, diagnostics } = (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(value.span.path, percentDecoded(value.value.trim()));
    return json === undefined || diagnostics.length > 0 ? undefined : placedAt(json, value.span);
}
function percentDecoded(text) {
    if (!/^%7B/i.test(text))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        // No valid encoding, so no JSON either.
        return text;
    }
}
function placedAt(value, span) {
    switch (value.kind) {
        case "list":
            return { ...value, items: value.items.map((item) => placedAt(item, span)), span };
        case "map":
            return {
                ...value,
                entries: new Map([...value.entries].map(([key, entry]) => [key, placedAt(entry, span)])),
                span,
            };
        case "known":
        case "unknown":
            return { ...value, span };
    }
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
