export const id = 344;
export const ids = [344];
export const modules = {

/***/ 4401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ buildGraph)
});

// UNUSED EXPORTS: indexGraph

// EXTERNAL MODULE: ./build/graph/document.js
var graph_document = __webpack_require__(5650);
;// CONCATENATED MODULE: ./build/graph/environment.js
const TAG_KEYS = new Set(["environment", "env", "stage"]);
/** First match counts: `preprod` is no production. */
const NAMES = [
    [/^(stag|uat$|pre-?prod)/, "staging"],
    [/^(prod|live$)/, "production"],
    [/^(dev|test|sandbox$|qa$)/, "development"],
];
/**
 * The environment that a resource's tags name: `production`, `staging` or `development`; `undefined` when no tag says, or a
 * tag has another or an unknown value.
 */
function environmentOf(resource) {
    for (const attribute of ["tags", "tags_all"]) {
        const tags = resource.attributes.entries.get(attribute);
        if (tags?.kind !== "map")
            continue;
        for (const [key, value] of tags.entries) {
            const environment = TAG_KEYS.has(key.toLowerCase()) ? environmentNamed(value) : undefined;
            if (environment !== undefined)
                return environment;
        }
    }
    return undefined;
}
function environmentNamed(value) {
    return value.kind === "known" && typeof value.value === "string" ? environmentCalled(value.value) : undefined;
}
/** The environment that a name means (`live`, `uat`); `undefined` when it is another. */
function environmentCalled(name) {
    const lower = name.toLowerCase();
    return NAMES.find(([pattern]) => pattern.test(lower))?.[1];
}

// EXTERNAL MODULE: ./build/graph/inspect.js
var inspect = __webpack_require__(3459);
;// CONCATENATED MODULE: ./build/graph/flatten.js

/**
 * Flattens attributes for the graph document: known leaves nested as in the source; paths of unknown ones with the reason,
 * and what is known of these. A known `null` is an attribute that is not set and is left out; in a list it
 * stays, as an unknown item does, so that indexes are those of the source.
 *
 * @param prefix dotted path before every path of `unknown` and `computed`
 */
function flatten(attributes, prefix = "") {
    const into = { values: {}, unknown: {}, computed: {}, texts: {}, choices: {} };
    const values = mapJson(attributes, prefix, into);
    return { ...into, values };
}
function mapJson(map, path, into) {
    const members = {};
    for (const [key, value] of map.entries) {
        const json = valueJson(value, path === "" ? key : `${path}.${key}`, into);
        // Not by assignment: a key may be `__proto__`.
        if (json !== undefined && json !== null)
            flatten_define(members, key, json);
    }
    if (map.rest !== undefined)
        flatten_define(into.unknown, path, (0,inspect/* reasonOf */.A3)(map));
    return members;
}
function valueJson(value, path, into) {
    switch (value.kind) {
        case "known":
            return value.value;
        case "map":
            return mapJson(value, path, into);
        case "list":
            if (value.rest !== undefined)
                flatten_define(into.unknown, path, (0,inspect/* reasonOf */.A3)(value));
            return value.items.map((item, index) => valueJson(item, `${path}.${index}`, into) ?? null);
        case "unknown":
            flatten_define(into.unknown, path, (0,inspect/* reasonOf */.A3)(value));
            if (isComputed(value))
                flatten_define(into.computed, path, computedName(value));
            else if (value.text?.some((part) => typeof part === "string"))
                flatten_define(into.texts, path, (0,inspect/* template */.vs)(value.text));
            defineChoices(value, path, into);
            return undefined;
    }
}
function defineChoices(value, path, into) {
    const choices = value.oneOf?.map(choiceJson);
    if (choices?.every((choice) => choice !== undefined))
        flatten_define(into.choices, path, choices);
}
/** A choice as the policies see it; what another resource fixes is a text like `${aws_kms_key.main.arn}`. */
function choiceJson(value) {
    if (value.kind === "unknown")
        return isComputed(value) ? (0,inspect/* template */.vs)(value.text) : undefined;
    const { values, unknown } = flatten({ kind: "map", entries: new Map([["choice", value]]), span: value.span });
    return Object.keys(unknown).length > 0 ? undefined : (values.choice ?? null);
}
/** Whether a value is a text whose unknown parts are all fixed by other resources. */
function isComputed(value) {
    return value.text !== undefined && value.text.length > 0 && !value.text.some(inspect/* isHole */.$Q);
}
/** `aws_kms_key.main.arn`, or for a text around it `alias/${aws_kms_key.main.id}`. */
function computedName(value) {
    const text = (0,inspect/* template */.vs)(value.text ?? []);
    return value.text?.length === 1 ? text.replace(/^\$\{(.*)\}$/, "$1") : text;
}
function flatten_define(object, key, entry) {
    if (key === "__proto__")
        Object.defineProperty(object, key, { value: entry, enumerable: true });
    else
        object[key] = entry;
}

// EXTERNAL MODULE: ./build/graph/group.js
var group = __webpack_require__(4928);
;// CONCATENATED MODULE: ./build/graph/link-table.js
const INSTANCE = ["aws_db_instance"];
const CLUSTER = ["aws_rds_cluster"];
const MEMBER = ["aws_rds_cluster_instance"];
const PROXY = ["aws_db_proxy"];
const DATABASE = [...INSTANCE, ...CLUSTER];
const ANY_DATABASE = [...DATABASE, ...MEMBER];
const INSTANCE_SNAPSHOT = ["aws_db_snapshot", "aws_db_snapshot_copy"];
const CLUSTER_SNAPSHOT = ["aws_db_cluster_snapshot", "aws_rds_cluster_snapshot_copy"];
const SNAPSHOT = [...INSTANCE_SNAPSHOT, ...CLUSTER_SNAPSHOT];
const SUBNET_GROUP = ["aws_db_subnet_group"];
const SUBNET = ["aws_subnet", "aws_default_subnet"];
const VPC = ["aws_vpc", "aws_default_vpc"];
const ROUTE_TABLE = ["aws_route_table", "aws_default_route_table"];
const SECURITY_GROUP = ["aws_security_group", "aws_default_security_group"];
const SECURITY_GROUP_RULE = ["aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_egress_rule"];
const ANY_GROUP_RULE = ["aws_security_group_rule", ...SECURITY_GROUP_RULE];
const GATEWAY = ["aws_internet_gateway", "aws_vpn_gateway"];
const ROLE = ["aws_iam_role"];
const USER = ["aws_iam_user"];
const GROUP = ["aws_iam_group"];
const POLICY = ["aws_iam_policy"];
const KEY = ["aws_kms_key", "aws_kms_replica_key", "aws_kms_external_key", "aws_kms_replica_external_key"];
const ALIAS = ["aws_kms_alias"];
const SECRET = ["aws_secretsmanager_secret"];
const FUNCTION = ["aws_lambda_function"];
const VAULT = ["aws_backup_vault"];
const PASSWORD_SOURCE = [
    "aws_secretsmanager_secret",
    "aws_secretsmanager_secret_version",
    "aws_secretsmanager_random_password",
    "aws_ssm_parameter",
    "random_password",
    "random_string",
];
const ROWS = [
    // Databases
    [INSTANCE, "parameter_group_name", "parameter_group", ["aws_db_parameter_group"], "instances"],
    [INSTANCE, "option_group_name", "option_group", ["aws_db_option_group"], "instances"],
    [INSTANCE, "replicate_source_db", "source", DATABASE, "replicas"],
    [INSTANCE, "restore_to_point_in_time.source_db_instance_identifier", "source", INSTANCE],
    [INSTANCE, "restore_to_point_in_time.source_dbi_resource_id", "source", INSTANCE],
    [INSTANCE, "snapshot_identifier", "snapshot", SNAPSHOT],
    [INSTANCE, "cluster_identifier", "cluster", CLUSTER, "members"],
    [INSTANCE, "password", "password_source", PASSWORD_SOURCE],
    [INSTANCE, "password_wo", "password_source", PASSWORD_SOURCE],
    [CLUSTER, "db_cluster_parameter_group_name", "parameter_group", ["aws_rds_cluster_parameter_group"], "clusters"],
    [CLUSTER, "db_instance_parameter_group_name", "instance_parameter_group", ["aws_db_parameter_group"]],
    [CLUSTER, "replication_source_identifier", "source", DATABASE, "replicas"],
    [CLUSTER, "restore_to_point_in_time.source_cluster_identifier", "source", CLUSTER],
    [CLUSTER, "restore_to_point_in_time.source_cluster_resource_id", "source", CLUSTER],
    [CLUSTER, "snapshot_identifier", "snapshot", SNAPSHOT],
    [CLUSTER, "global_cluster_identifier", "global_cluster", ["aws_rds_global_cluster"], "clusters"],
    [CLUSTER, "iam_roles", "roles", ROLE],
    [CLUSTER, "master_password", "password_source", PASSWORD_SOURCE],
    [CLUSTER, "master_password_wo", "password_source", PASSWORD_SOURCE],
    [MEMBER, "cluster_identifier", "cluster", CLUSTER, "members"],
    [MEMBER, "db_parameter_group_name", "parameter_group", ["aws_db_parameter_group"], "instances"],
    [["aws_rds_global_cluster"], "source_db_cluster_identifier", "source", CLUSTER],
    [ANY_DATABASE, "db_subnet_group_name", "subnet_group", SUBNET_GROUP, "databases"],
    [DATABASE, "vpc_security_group_ids", "security_groups", SECURITY_GROUP, "databases"],
    [ANY_DATABASE, "kms_key_id", "kms_key", KEY, "databases"],
    [ANY_DATABASE, "kms_key_id", "kms_alias", ALIAS],
    [ANY_DATABASE, "performance_insights_kms_key_id", "performance_insights_kms_key", KEY],
    [ANY_DATABASE, "performance_insights_kms_key_id", "performance_insights_kms_alias", ALIAS],
    [DATABASE, "master_user_secret_kms_key_id", "master_user_secret_key", KEY],
    [DATABASE, "master_user_secret_kms_key_id", "master_user_secret_alias", ALIAS],
    [ANY_DATABASE, "monitoring_role_arn", "monitoring_role", ROLE],
    [DATABASE, "domain_iam_role_name", "domain_role", ROLE],
    [INSTANCE, "domain_auth_secret_arn", "domain_secret", SECRET],
    [["aws_db_instance_role_association"], "db_instance_identifier", "instance", INSTANCE, "role_associations"],
    [["aws_db_instance_role_association"], "role_arn", "role", ROLE],
    [["aws_rds_cluster_role_association"], "db_cluster_identifier", "cluster", CLUSTER, "role_associations"],
    [["aws_rds_cluster_role_association"], "role_arn", "role", ROLE],
    [["aws_rds_cluster_activity_stream"], "resource_arn", "cluster", CLUSTER, "activity_streams"],
    [["aws_rds_cluster_activity_stream"], "kms_key_id", "kms_key", KEY],
    [["aws_rds_cluster_endpoint"], "cluster_identifier", "cluster", CLUSTER, "endpoints"],
    [
        ["aws_db_instance_automated_backups_replication"],
        "source_db_instance_arn",
        "instance",
        INSTANCE,
        "backup_replications",
    ],
    [["aws_db_instance_automated_backups_replication"], "kms_key_id", "kms_key", KEY],
    // Snapshots and exports
    [["aws_db_snapshot"], "db_instance_identifier", "instance", INSTANCE, "snapshots"],
    [["aws_db_cluster_snapshot"], "db_cluster_identifier", "cluster", CLUSTER, "snapshots"],
    [["aws_db_snapshot_copy"], "source_db_snapshot_identifier", "source", INSTANCE_SNAPSHOT, "copies"],
    [["aws_rds_cluster_snapshot_copy"], "source_db_cluster_snapshot_identifier", "source", CLUSTER_SNAPSHOT, "copies"],
    [SNAPSHOT, "kms_key_id", "kms_key", KEY],
    [SNAPSHOT, "kms_key_id", "kms_alias", ALIAS],
    [["aws_rds_export_task"], "source_arn", "source", [...SNAPSHOT, ...CLUSTER]],
    [["aws_rds_export_task"], "iam_role_arn", "role", ROLE],
    [["aws_rds_export_task"], "kms_key_id", "kms_key", KEY],
    // RDS Proxy
    [PROXY, "role_arn", "role", ROLE],
    [PROXY, "auth.secret_arn", "secrets", SECRET],
    [PROXY, "vpc_security_group_ids", "security_groups", SECURITY_GROUP],
    [PROXY, "vpc_subnet_ids", "subnets", SUBNET],
    [["aws_db_proxy_target"], "db_proxy_name", "proxy", PROXY, "registrations"],
    [["aws_db_proxy_target"], "db_instance_identifier", "database", INSTANCE],
    [["aws_db_proxy_target"], "db_cluster_identifier", "database", CLUSTER],
    [
        ["aws_db_proxy_target"],
        "target_group_name",
        "target_group",
        ["aws_db_proxy_default_target_group"],
        "registrations",
    ],
    [["aws_db_proxy_default_target_group"], "db_proxy_name", "proxy", PROXY, "target_groups"],
    [["aws_db_proxy_default_target_group"], "db_instance_identifiers", "databases", INSTANCE],
    [["aws_db_proxy_default_target_group"], "db_cluster_identifiers", "databases", CLUSTER],
    [["aws_db_proxy_endpoint"], "db_proxy_name", "proxy", PROXY, "endpoints"],
    [["aws_db_proxy_endpoint"], "vpc_security_group_ids", "security_groups", SECURITY_GROUP],
    [["aws_db_proxy_endpoint"], "vpc_subnet_ids", "subnets", SUBNET],
    // Network
    [SUBNET_GROUP, "subnet_ids", "subnets", SUBNET, "subnet_groups"],
    [SUBNET, "vpc_id", "vpc", VPC, "subnets"],
    [["aws_route_table_association"], "subnet_id", "subnet", SUBNET, "route_table_associations"],
    [["aws_route_table_association"], "route_table_id", "route_table", ROUTE_TABLE],
    [["aws_main_route_table_association"], "vpc_id", "vpc", VPC, "main_route_table_associations"],
    [["aws_main_route_table_association"], "route_table_id", "route_table", ROUTE_TABLE],
    [["aws_default_route_table"], "default_route_table_id", "vpc", VPC, "main_route_tables"],
    [["aws_route_table"], "vpc_id", "vpc", VPC, "route_tables"],
    [ROUTE_TABLE, "route.gateway_id", "gateways", GATEWAY],
    [ROUTE_TABLE, "route.nat_gateway_id", "nats", ["aws_nat_gateway"]],
    [["aws_route"], "route_table_id", "route_table", ROUTE_TABLE, "routes"],
    [["aws_route"], "gateway_id", "gateway", GATEWAY],
    [["aws_route"], "nat_gateway_id", "nat", ["aws_nat_gateway"]],
    [["aws_internet_gateway"], "vpc_id", "vpc", VPC, "internet_gateways"],
    [["aws_internet_gateway_attachment"], "vpc_id", "vpc", VPC],
    [["aws_internet_gateway_attachment"], "internet_gateway_id", "gateway", ["aws_internet_gateway"], "attachments"],
    [["aws_nat_gateway"], "subnet_id", "subnet", SUBNET],
    [SECURITY_GROUP, "vpc_id", "vpc", VPC],
    [SECURITY_GROUP, "ingress.security_groups", "source_security_groups", SECURITY_GROUP],
    [SECURITY_GROUP, "ingress.prefix_list_ids", "prefix_lists", ["aws_ec2_managed_prefix_list"]],
    [ANY_GROUP_RULE, "security_group_id", "security_group", SECURITY_GROUP, "rules"],
    [["aws_security_group_rule"], "source_security_group_id", "source_security_groups", SECURITY_GROUP],
    [["aws_security_group_rule"], "prefix_list_ids", "prefix_lists", ["aws_ec2_managed_prefix_list"]],
    [SECURITY_GROUP_RULE, "referenced_security_group_id", "source_security_groups", SECURITY_GROUP],
    [SECURITY_GROUP_RULE, "prefix_list_id", "prefix_lists", ["aws_ec2_managed_prefix_list"]],
    [["aws_ec2_managed_prefix_list_entry"], "prefix_list_id", "prefix_list", ["aws_ec2_managed_prefix_list"], "entries"],
    // Secrets
    [SECRET, "kms_key_id", "kms_key", KEY],
    [SECRET, "kms_key_id", "kms_alias", ALIAS],
    [["aws_secretsmanager_secret_rotation"], "secret_id", "secret", SECRET, "rotation"],
    [["aws_secretsmanager_secret_rotation"], "rotation_lambda_arn", "function", FUNCTION],
    [["aws_secretsmanager_secret_policy"], "secret_arn", "secret", SECRET, "policy"],
    [["aws_secretsmanager_secret_version"], "secret_id", "secret", SECRET, "versions"],
    [["AWS::SecretsManager::SecretTargetAttachment"], "SecretId", "secret", SECRET, "target_attachments"],
    [["AWS::SecretsManager::SecretTargetAttachment"], "TargetId", "databases", ANY_DATABASE],
    [["aws_secretsmanager_secret_version"], "secret_string", "databases", DATABASE],
    [["aws_secretsmanager_secret_version"], "secret_string", "password_source", PASSWORD_SOURCE],
    [["aws_secretsmanager_secret_version"], "secret_string_wo", "password_source", PASSWORD_SOURCE],
    // Functions and other compute
    [FUNCTION, "role", "role", ROLE],
    [FUNCTION, "vpc_config.subnet_ids", "subnets", SUBNET],
    [FUNCTION, "vpc_config.security_group_ids", "security_groups", SECURITY_GROUP],
    [FUNCTION, "kms_key_arn", "kms_key", KEY],
    [["aws_lambda_permission"], "function_name", "function", FUNCTION, "permissions"],
    [["aws_lambda_permission"], "source_arn", "source", SECRET],
    [["aws_instance"], "subnet_id", "subnet", SUBNET],
    [["aws_instance"], "vpc_security_group_ids", "security_groups", SECURITY_GROUP],
    [["aws_instance"], "iam_instance_profile", "instance_profile", ["aws_iam_instance_profile"]],
    [["aws_ecs_task_definition"], "task_role_arn", "role", ROLE],
    [["aws_ecs_task_definition"], "execution_role_arn", "execution_role", ROLE],
    // Identities and their policies
    [["aws_iam_role_policy"], "role", "role", ROLE, "policies"],
    [["aws_iam_role_policy_attachment"], "role", "role", ROLE, "attachments"],
    [["aws_iam_user_policy"], "user", "user", USER, "policies"],
    [["aws_iam_user_policy_attachment"], "user", "user", USER, "attachments"],
    [["aws_iam_group_policy"], "group", "group", GROUP, "policies"],
    [["aws_iam_group_policy_attachment"], "group", "group", GROUP, "attachments"],
    [["aws_iam_policy_attachment"], "roles", "roles", ROLE, "attachments"],
    [["aws_iam_policy_attachment"], "users", "users", USER, "attachments"],
    [["aws_iam_policy_attachment"], "groups", "groups", GROUP, "attachments"],
    [
        [
            "aws_iam_role_policy_attachment",
            "aws_iam_user_policy_attachment",
            "aws_iam_group_policy_attachment",
            "aws_iam_policy_attachment",
        ],
        "policy_arn",
        "policy",
        POLICY,
        "attachments",
    ],
    // A policy of a template names its identities itself.
    [POLICY, "roles", "roles", ROLE, "direct_policies"],
    [POLICY, "users", "users", USER, "direct_policies"],
    [POLICY, "groups", "groups", GROUP, "direct_policies"],
    [[...ROLE, ...USER, ...GROUP], "managed_policy_arns", "direct_policies", POLICY, "attached_to"],
    [[...ROLE, ...USER], "permissions_boundary", "permissions_boundary", POLICY, "bounds"],
    [["aws_iam_user_group_membership"], "user", "user", USER, "memberships"],
    [["aws_iam_user_group_membership"], "groups", "groups", GROUP, "memberships"],
    [["aws_iam_group_membership"], "users", "users", USER, "memberships"],
    [["aws_iam_group_membership"], "group", "group", GROUP, "memberships"],
    [USER, "groups", "groups", GROUP, "users"],
    [["aws_iam_instance_profile"], "role", "role", ROLE, "instance_profiles"],
    // Keys
    [ALIAS, "target_key_id", "key", KEY, "aliases"],
    [["aws_kms_key_policy"], "key_id", "key", KEY, "policy"],
    [["aws_kms_grant"], "key_id", "key", KEY, "grants"],
    [["aws_kms_grant"], "grantee_principal", "grantee", [...ROLE, ...USER]],
    [["aws_kms_replica_key"], "primary_key_arn", "primary", KEY],
    // Backup
    [["aws_backup_selection"], "resources", "databases", ANY_DATABASE, "backup_selections"],
    [["aws_backup_selection"], "plan_id", "plan", ["aws_backup_plan"], "selections"],
    [["aws_backup_selection"], "iam_role_arn", "role", ROLE],
    [["aws_backup_plan"], "rule.target_vault_name", "vaults", VAULT],
    [VAULT, "kms_key_arn", "kms_key", KEY],
    [["aws_backup_vault_policy"], "backup_vault_name", "vault", VAULT, "policy"],
    [["aws_backup_vault_lock_configuration"], "backup_vault_name", "vault", VAULT, "lock"],
    // Other holders of resource policies
    [["aws_s3_bucket_policy"], "bucket", "bucket", ["aws_s3_bucket"], "policy"],
    [["aws_sqs_queue_policy"], "queue_url", "queue", ["aws_sqs_queue"], "policy"],
    [["aws_sns_topic_policy"], "arn", "topic", ["aws_sns_topic"], "policy"],
    [["aws_organizations_policy_attachment"], "policy_id", "policy", ["aws_organizations_policy"], "attachments"],
];
const LINK_RULES = ROWS.map(([from, path, role, to, reverse]) => ({
    from,
    path,
    role,
    to,
    ...(reverse === undefined ? {} : { reverse }),
}));
/** Evaluated in this order, after all links of {@link LINK_RULES}; a step may be a derived role of a row above. */
const DERIVED_LINK_RULES = [
    { from: [...ANY_DATABASE, ...SNAPSHOT, ...SECRET], role: "kms_key", steps: ["kms_alias", "key"] },
    {
        from: ANY_DATABASE,
        role: "performance_insights_kms_key",
        steps: ["performance_insights_kms_alias", "key"],
    },
    { from: DATABASE, role: "master_user_secret_key", steps: ["master_user_secret_alias", "key"] },
    { from: PROXY, role: "targets", steps: ["registrations", "database"], reverse: "proxies" },
    { from: PROXY, role: "targets", steps: ["target_groups", "databases"], reverse: "proxies" },
    { from: PROXY, role: "targets", steps: ["target_groups", "registrations", "database"], reverse: "proxies" },
    { from: SUBNET, role: "route_tables", steps: ["route_table_associations", "route_table"], reverse: "subnets" },
    { from: VPC, role: "main_route_tables", steps: ["main_route_table_associations", "route_table"] },
    {
        from: [...ROLE, ...USER, ...GROUP],
        role: "managed_policies",
        steps: ["attachments", "policy"],
        reverse: "attached_to",
    },
    { from: [...ROLE, ...USER, ...GROUP], role: "managed_policies", steps: ["direct_policies"], reverse: "attached_to" },
    { from: USER, role: "groups", steps: ["memberships", "groups"], reverse: "users" },
    { from: USER, role: "groups", steps: ["memberships", "group"], reverse: "users" },
];
const rds = (attribute, arn) => ({
    attributes: [attribute],
    ignoreCase: true,
    ...(arn === undefined ? {} : { arn }),
});
const iam = (arn) => ({ attributes: ["name"], arn });
/**
 * Names by type; every type is also known by its `id` and `arn` where the source gives them.
 * ARN formats: https://docs.aws.amazon.com/service-authorization/latest/reference/list_rds.html and its sister pages.
 */
const link_table_NAMES = {
    aws_db_instance: rds("identifier", "db:"),
    aws_rds_cluster_instance: rds("identifier", "db:"),
    aws_rds_cluster: rds("cluster_identifier", "cluster:"),
    aws_rds_global_cluster: rds("global_cluster_identifier", "global-cluster:"),
    aws_db_parameter_group: rds("name", "pg:"),
    aws_rds_cluster_parameter_group: rds("name", "cluster-pg:"),
    aws_db_option_group: rds("name", "og:"),
    aws_db_subnet_group: rds("name", "subgrp:"),
    aws_db_snapshot: rds("db_snapshot_identifier", "snapshot:"),
    aws_db_snapshot_copy: rds("target_db_snapshot_identifier", "snapshot:"),
    aws_db_cluster_snapshot: rds("db_cluster_snapshot_identifier", "cluster-snapshot:"),
    aws_rds_cluster_snapshot_copy: rds("target_db_cluster_snapshot_identifier", "cluster-snapshot:"),
    aws_db_proxy: rds("name"),
    aws_iam_role: iam("role/"),
    aws_iam_user: iam("user/"),
    aws_iam_group: iam("group/"),
    aws_iam_policy: iam("policy/"),
    aws_iam_instance_profile: iam("instance-profile/"),
    aws_kms_alias: { attributes: ["name"], arn: "" },
    aws_secretsmanager_secret: { attributes: ["name"], arn: "secret:", suffix: /-[A-Za-z0-9]{6}$/ },
    aws_lambda_function: { attributes: ["function_name"], arn: "function:" },
    aws_backup_vault: { attributes: ["name"], arn: "backup-vault:" },
    aws_s3_bucket: { attributes: ["bucket"] },
};

;// CONCATENATED MODULE: ./build/graph/names.js


const UNNAMED = { attributes: [] };
/** Indexes resources of one type by what the source says of their names, `id` and `arn`. */
function indexNames(type, nodes) {
    const naming = link_table_NAMES[type] ?? UNNAMED;
    const index = new Map();
    for (const node of nodes) {
        for (const attribute of [...naming.attributes, "id", "arn"]) {
            const value = node.resource.attributes.entries.get(attribute);
            const name = value === undefined ? undefined : nameOf(value, naming);
            if (name === undefined)
                continue;
            const found = index.get(name);
            if (found === undefined)
                index.set(name, [node]);
            else if (!found.includes(node))
                found.push(node);
        }
    }
    return index;
}
/**
 * The resources of a type that a value names: by the name itself, by an ARN that ends in it, or by a text that is put
 * together in the same way as theirs from the same unknown parts.
 */
function namedBy(value, type, index) {
    const naming = link_table_NAMES[type] ?? UNNAMED;
    const candidates = [nameOf(value, naming), nameInArn(value, naming)];
    for (const name of candidates) {
        if (name === undefined)
            continue;
        const found = index.get(name) ?? index.get(withoutSuffix(name, naming));
        if (found !== undefined)
            return found;
    }
    return [];
}
/** A key that is equal for values that are certainly the same name. */
function nameOf(value, naming) {
    if (value.kind === "known") {
        if (typeof value.value !== "string" || value.value === "")
            return undefined;
        return naming.ignoreCase === true ? value.value.toLowerCase() : value.value;
    }
    return value.kind === "unknown" && value.text !== undefined ? symbolicKey(value.text) : undefined;
}
/** A text with unknown parts as a key; `undefined` when equal keys would not mean equal texts. */
function symbolicKey(parts) {
    let key = "\u0000";
    for (const part of parts) {
        if (typeof part === "string")
            key += part;
        else if ((0,inspect/* isReference */.A_)(part) && part.reference.derived === true)
            return undefined;
        else if ((0,inspect/* isReference */.A_)(part))
            key += `\u0001${(0,inspect/* referenceName */.z$)(part.reference)}\u0002`;
        else if ((0,inspect/* isHole */.$Q)(part)) {
            const hole = (0,inspect/* holeKey */.Q6)(part.unknown);
            if (hole === undefined)
                return undefined;
            key += `\u0003${hole}\u0002`;
        }
    }
    return key;
}
/** The name at the end of an ARN, of which the parts before may be unknown. */
function nameInArn(value, naming) {
    if (naming.arn === undefined)
        return undefined;
    const tail = arnTail(value);
    const marker = `:${naming.arn}`;
    const start = tail?.indexOf(marker) ?? -1;
    if (tail === undefined || start < 0)
        return undefined;
    const name = tail.slice(start + marker.length);
    // Names of IAM stand after a path that is not part of them.
    const last = naming.arn.endsWith("/") ? name.slice(name.lastIndexOf("/") + 1) : name;
    return naming.ignoreCase === true ? last.toLowerCase() : last;
}
/** The literal end of an ARN, from a colon on. */
function arnTail(value) {
    if (value.kind === "known") {
        if (typeof value.value !== "string" || !value.value.startsWith("arn:"))
            return undefined;
        return `:${value.value.split(":").slice(5).join(":")}`;
    }
    if (value.kind !== "unknown" || value.text === undefined)
        return undefined;
    const first = value.text[0];
    const last = value.text.at(-1);
    const isArn = typeof first === "string" && first.startsWith("arn:");
    return isArn && typeof last === "string" ? last : undefined;
}
function withoutSuffix(name, naming) {
    return naming.suffix === undefined ? name : name.replace(naming.suffix, "");
}

;// CONCATENATED MODULE: ./build/graph/links.js




const PREPARED = LINK_RULES.map((rule) => ({ ...rule, steps: rule.path.split(".") }));
const RULES_BY_TYPE = (0,group/* groupBy */.$)(PREPARED.flatMap((rule) => rule.from.map((type) => ({ type, rule }))), ({ type }) => type);
const INSTANCE_KEY = /\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]/g;
const LAST_INSTANCE_KEY = /\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]$/;
/**
 * Links the resources of one stack with what they name, in both directions: references in attribute values, and literal names and ARNs that are
 * another resource's.
 *
 * Links are complete for what the source says: a value that may be one of several resources links all of them, and
 * resources that may not exist are linked, too.
 */
function linkStack(nodes, index) {
    for (const node of nodes) {
        for (const { rule } of RULES_BY_TYPE.get(node.resource.type) ?? []) {
            for (const value of (0,inspect/* valuesAt */.I0)(node.resource.attributes, rule.steps)) {
                for (const target of targetsOf(value, rule, index, node))
                    connect(node, rule.role, target, rule.reverse);
            }
        }
    }
}
/** Adds the links that follow from others, once all stacks are linked. */
function deriveLinks(nodes) {
    const byType = (0,group/* groupBy */.$)(nodes, (node) => node.resource.type);
    for (const rule of DERIVED_LINK_RULES) {
        for (const node of rule.from.flatMap((type) => byType.get(type) ?? []))
            derive(node, rule);
    }
}
function derive(node, rule) {
    let level = [node];
    for (const step of rule.steps)
        level = level.flatMap((at) => [...(at.links.get(step) ?? [])]);
    for (const target of level)
        connect(node, rule.role, target, rule.reverse);
}
function connect(from, role, to, reverse) {
    add(from, role, to);
    if (reverse !== undefined)
        add(to, reverse, from);
}
function add(from, role, to) {
    const found = from.links.get(role);
    if (found === undefined)
        from.links.set(role, new Set([to]));
    else
        found.add(to);
}
/** The resources that a value means under a rule. */
function targetsOf(value, rule, index, from) {
    if (value.kind !== "list")
        return targetsOfItem(value, rule, index, from);
    const found = (0,inspect/* itemsOf */.S3)(value).flatMap((item) => targetsOfItem(item, rule, index, from));
    // The list as a whole names more than its items show, when it is not complete.
    return found.length > 0 && value.rest === undefined
        ? found
        : [...found, ...resolveAll((0,inspect/* ownReferences */.PD)(value), rule, index)];
}
function targetsOfItem(value, rule, index, from) {
    const referred = (0,inspect/* allReferences */.ur)(value).filter((reference) => resolveAll([reference], rule, index).length > 0);
    const meant = referred.length > 1 ? chosen(referred, value, index) : referred;
    if (meant.length > 0)
        return resolveAll(meant, rule, index).filter((target) => target !== from);
    const named = rule.to.flatMap((type) => index.named(type, value)).filter((target) => target !== from);
    return closest(named, from);
}
function resolveAll(references, rule, index) {
    return references
        .flatMap((reference) => index.resolve(reference))
        .filter(({ resource }) => rule.to.includes(resource.type));
}
/** Of the references that an expression names, those that its value is known to come from, else all. */
function chosen(references, value, index) {
    if (value.kind !== "known")
        return references;
    const equal = references.filter((reference) => index.resolve(reference).some(({ resource }) => {
        const at = resource.attributes.entries.get(reference.attribute);
        return at?.kind === "known" && at.value === value.value;
    }));
    return equal.length > 0 ? equal : references;
}
/** Of resources with the same name (in several Regions, say) those of the same module, and managed ones before data. */
function closest(nodes, from) {
    if (nodes.length < 2)
        return nodes;
    const module = moduleOf(from);
    const near = nodes.filter((node) => moduleOf(node) === module);
    const preferred = near.length > 0 ? near : nodes;
    const managed = preferred.filter((node) => node.resource.mode === "managed");
    return managed.length > 0 ? managed : preferred;
}
function moduleOf({ resource }) {
    return resource.calls.at(-1)?.address ?? "";
}
/** Indexes the resources of one stack; names are indexed when a type is first asked for. */
function indexStack(nodes) {
    const byAddress = new Map(nodes.map((node) => [node.resource.address, node]));
    const byType = (0,group/* groupBy */.$)(nodes, (node) => node.resource.type);
    const names = new Map();
    let byConfiguration;
    const instancesOf = (address) => {
        byConfiguration ??= (0,group/* groupBy */.$)(nodes, (node) => withoutKeys(node.resource.address));
        const candidates = byConfiguration.get(withoutKeys(address)) ?? [];
        const whole = candidates.filter((node) => node.resource.address.replace(LAST_INSTANCE_KEY, "") === address);
        // An instance that is not listed may be the one that stands for an unknown number of them.
        return whole.length > 0 ? whole : candidates.filter((node) => node.resource.uncertain !== undefined);
    };
    return {
        resolve({ address }) {
            const exact = byAddress.get(address);
            return exact === undefined ? instancesOf(address) : [exact];
        },
        named(type, value) {
            const ofType = byType.get(type);
            if (ofType === undefined)
                return [];
            let index = names.get(type);
            if (index === undefined)
                names.set(type, (index = indexNames(type, ofType)));
            return namedBy(value, type, index);
        },
    };
}
function withoutKeys(address) {
    return address.includes("[") ? address.replace(INSTANCE_KEY, "") : address;
}

// EXTERNAL MODULE: ./build/graph/node.js
var node = __webpack_require__(2203);
;// CONCATENATED MODULE: ./build/graph/build.js






/** Links the resources of a tree and writes the document that the policies see. */
function buildGraph(stacks, options = {}) {
    const index = indexGraph(stacks);
    const documents = options.policyDocuments?.(index) ?? [];
    const paths = options.accessPaths?.(index, documents) ?? [];
    const document = {
        schema_version: graph_document/* GRAPH_SCHEMA_VERSION */.G,
        resources: resourceDocuments(index.nodes, configuredEnvironments(stacks), previousOf(options.base)),
        iam: { documents, accounts: [...new Set(stacks.flatMap(({ accounts = [] }) => accounts))].sort() },
        access: { paths },
        labels: labelTable(index.nodes),
        ...(options.base === undefined ? {} : { base: withoutBase(options.base.document) }),
    };
    return { document, index, resourceOf: (type, id) => index.nodeOf(type, id)?.resource };
}
/** Gives every resource its id and links it: within its stack, and with those of others that it names as theirs. */
function indexGraph(stacks) {
    const shared = sharedAddresses(stacks);
    const byId = new Map();
    const byStack = new Map();
    const nodesOf = new Map();
    for (const stack of stacks) {
        const nodes = stack.resources.map((resource) => {
            const { type, address } = resource;
            const id = shared.has(nodeKey(type, address)) ? `${address}@${resource.stack}` : address;
            return { id, resource, links: new Map() };
        });
        for (const node of nodes) {
            const ofType = byId.get(node.resource.type);
            if (ofType === undefined)
                byId.set(node.resource.type, new Map([[node.id, node]]));
            else
                ofType.set(node.id, node);
        }
        byStack.set(stack.id, indexStack(nodes));
        nodesOf.set(stack.id, nodes);
    }
    const resolve = (stack, reference) => byStack.get(reference.stack ?? stack)?.resolve(reference) ?? [];
    for (const [stack, own] of byStack) {
        linkStack(nodesOf.get(stack) ?? [], { ...own, resolve: (reference) => resolve(stack, reference) });
    }
    for (const nodes of nodesOf.values())
        deriveLinks(nodes);
    return {
        nodes: [...byId.values()].flatMap((ofType) => [...ofType.values()]),
        nodeOf: (type, id) => byId.get(type)?.get(id),
        resolve,
    };
}
/** Types and addresses that occur in more than one stack. */
function sharedAddresses(stacks) {
    const seen = new Map();
    const shared = new Set();
    for (const { resources } of stacks) {
        for (const { type, address, stack } of resources) {
            const key = nodeKey(type, address);
            const first = seen.get(key);
            if (first === undefined)
                seen.set(key, stack);
            else if (first !== stack)
                shared.add(key);
        }
    }
    return shared;
}
function nodeKey(type, address) {
    return `${type}\n${address}`;
}
/** The environments that stacks are configured to belong to, by the stacks' ids. */
function configuredEnvironments(stacks) {
    return new Map(stacks.flatMap(({ id, environment }) => {
        const name = environment === undefined ? undefined : environmentCalled(environment);
        return name === undefined ? [] : [[id, name]];
    }));
}
function resourceDocuments(nodes, environments, previous) {
    const byType = (0,group/* groupBy */.$)(nodes, ({ resource }) => resource.type);
    return Object.fromEntries([...byType].map(([type, ofType]) => [
        type,
        Object.fromEntries(ofType.map((node) => [
            node.id,
            resourceDocument(node, environments.get(node.resource.stack), previous(node.resource)),
        ])),
    ]));
}
/** @param stackEnvironment counts where no tag names one */
function resourceDocument({ id, resource, links }, stackEnvironment, previous) {
    const { values, unknown, computed, texts, choices } = flatten(resource.attributes);
    const native = resource.native === undefined ? undefined : flatten(resource.native, "native");
    const environment = environmentOf(resource) ?? stackEnvironment;
    return {
        id,
        address: resource.address,
        type: resource.type,
        native_type: resource.nativeType,
        name: resource.name,
        format: resource.format,
        mode: resource.mode,
        stack: resource.stack,
        values,
        unknown: native === undefined ? unknown : { ...unknown, ...native.unknown },
        computed: native === undefined ? computed : { ...computed, ...native.computed },
        ...(isEmpty(texts) ? {} : { texts }),
        ...(isEmpty(choices) ? {} : { choices }),
        links: Object.fromEntries([...links].map(([role, targets]) => [role, [...targets].map(node/* linkTo */.u)])),
        native: native?.values ?? {},
        ...(resource.uncertain === undefined
            ? {}
            : { uncertain: [...new Set(resource.uncertain.map(({ reason }) => reason))].join("; ") }),
        ...(previous === undefined ? {} : { previous }),
        ...(environment === undefined ? {} : { environment }),
    };
}
/** Finds the entry of the base that a resource of the head continues. */
function previousOf(base) {
    if (base === undefined)
        return () => undefined;
    const keyOf = (type, { stack, address }) => JSON.stringify([type, stack, address]);
    const entries = Object.values(base.document.resources).flatMap((ofType) => Object.values(ofType));
    const links = new Map(entries.map(({ type, id, stack, address }) => [keyOf(type, base.nameInHead({ stack, address })), { type, id }]));
    return (resource) => links.get(keyOf(resource.type, resource));
}
function isEmpty(table) {
    return Object.keys(table).length === 0;
}
function labelTable(nodes) {
    const table = {};
    const seen = new Set();
    for (const { resource } of nodes) {
        // Front ends share one table among the resources of a type.
        if (resource.labels === undefined || seen.has(resource.labels))
            continue;
        seen.add(resource.labels);
        const byType = (table[resource.format] ??= {});
        byType[resource.type] = { ...byType[resource.type], ...resource.labels };
    }
    return table;
}
function withoutBase(document) {
    const { schema_version, resources, iam, access, labels } = document;
    return { schema_version, resources, iam, access, labels };
}


/***/ }),

/***/ 4928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Groups items by a key, in order. (`Map.groupBy` is not in Node 20.) */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 3850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* reexport safe */ _documents_js__WEBPACK_IMPORTED_MODULE_1__.r)
/* harmony export */ });
/* harmony import */ var _privileged_users_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1448);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1553);




/***/ }),

/***/ 4702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   SH: () => (/* binding */ lastLineOf),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xx: () => (/* binding */ extent),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   qi: () => (/* binding */ firstSentence),
/* harmony export */   s_: () => (/* binding */ verdictReason)
/* harmony export */ });
/* unused harmony export severityCounts */
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9934);

/** `1 finding`, `2 findings`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
/** Orders by severity, the worst first. */
function bySeverity(a, b) {
    return _result_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(a.severity) - _result_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(b.severity);
}
/** Whether a severity is that bad, or worse. */
function isAtLeast(severity, least) {
    return _result_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(severity) <= _result_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(least);
}
/** The last line that a location has something of: one that ends before the first character of a line does not reach it. */
function lastLineOf({ startLine, endLine, endColumn }) {
    return endColumn === 1 ? Math.max(startLine, endLine - 1) : endLine;
}
/** `main.tf:3:1`. */
function placeOf(location) {
    return `${location.path}:${location.startLine}:${location.startColumn}`;
}
/** The first sentence of a text, its white space collapsed. */
function firstSentence(text) {
    const line = text.replace(/\s+/g, " ").trim();
    return /^.+?[.!?](?=\s+[A-Z`"(]|$)/.exec(line)?.[0] ?? line;
}
/** `1 critical, 2 high`, the worst first; empty when there is none. */
function severityCounts(findings) {
    return _result_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.map((severity) => ({ severity, number: findings.filter((it) => it.severity === severity).length }))
        .filter(({ number }) => number > 0)
        .map(({ severity, number }) => `${number} ${severity}`)
        .join(", ");
}
function sortFindings(report) {
    const open = report.findings.filter(({ status, change }) => status === "open" && change !== "fixed");
    const isJudged = ({ change }) => report.comparison === null || change === "introduced";
    return {
        judged: open.filter(isJudged),
        existing: open.filter((finding) => !isJudged(finding)),
        fixed: report.findings.filter(({ change }) => change === "fixed"),
        waived: report.findings.filter(({ status, change }) => status === "waived" && change !== "fixed"),
    };
}
const VERDICTS = {
    pass: "PASS",
    fail: "FAIL",
    incomplete: "INCOMPLETE",
};
/** What was found, in counts: `2 findings introduced (1 critical, 1 high)`, `4 existing`, `1 undecided`. */
function outcome(report) {
    const { judged, existing, fixed, waived } = sortFindings(report);
    const severities = judged.length === 0 ? "" : ` (${severityCounts(judged)})`;
    const errors = report.diagnostics.filter(({ severity }) => severity === "error").length;
    return [
        `${judged.length === 0 ? "no findings" : count(judged.length, "finding")}${report.comparison === null ? "" : " introduced"}${severities}`,
        ...several(existing.length, "existing"),
        ...several(fixed.length, "fixed"),
        ...several(waived.length, "waived"),
        ...several(report.undecided.length, "undecided"),
        ...(errors === 0 ? [] : [count(errors, "error")]),
    ];
}
function several(number, word) {
    return number === 0 ? [] : [`${number} ${word}`];
}
/** What was looked at: `3 files`, `12 resources`, `16 rules`. */
function extent({ summary }) {
    return [count(summary.files, "file"), count(summary.resources, "resource"), count(summary.rules, "rule")];
}
/** Why the verdict is what it is, as a sentence. */
function verdictReason(report) {
    const { summary, comparison } = report;
    const threshold = thresholdOf(report);
    switch (summary.verdict) {
        case "fail":
            return `It fails on ${comparison === null ? "" : "introduced "}findings ${threshold}.`;
        case "incomplete":
            return "Something could not be read or evaluated, and may hide a finding.";
        case "pass":
            if (summary.failOn === "none")
                return "Findings do not make it fail.";
            return `Nothing ${threshold} was ${comparison === null ? "found" : "introduced"}.`;
    }
}
/** What fails, in words; where a finding shows that environments differ, the severity of all would be wrong. */
function thresholdOf(report) {
    const { failOn } = report.summary;
    const isAsForAll = ({ severity, fails }) => fails === (failOn !== "none" && isAtLeast(severity, failOn));
    if (!sortFindings(report).judged.every(isAsForAll))
        return "of a severity that fails in its environment";
    return failOn === "info" ? "of any severity" : `of severity ${failOn} or worse`;
}


/***/ }),

/***/ 617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf),
/* harmony export */   n: () => (/* binding */ toldOnce)
/* harmony export */ });
/* harmony import */ var _findings_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2999);
/* harmony import */ var _report_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9934);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4702);
/* harmony import */ var _source_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4900);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8508);





/** Decides the verdict and writes the report, everything in a stable order. */
function reportOf(outcome) {
    const { undecided, diagnostics, stacks, rules, options } = outcome;
    const findings = outcome.findings.map((found) => ({ ...found, fails: isFailing(found, outcome) }));
    const open = findings.filter(({ status }) => status === "open");
    const present = open.filter(({ change }) => change !== "fixed");
    const counted = (change) => open.filter((found) => found.change === change).length;
    return {
        schemaVersion: _report_result_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_SCHEMA_VERSION */ .W,
        tool: {
            name: "rds-gate",
            version: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x,
            packs: outcome.packs.map(({ pack: { manifest } }) => ({
                name: manifest.name,
                version: manifest.version,
                rules: [...rules.values()].filter((rule) => rule.pack === manifest.name).length,
            })),
        },
        comparison: outcome.comparison,
        findings: [...findings].sort(byPlace),
        undecided: [...undecided].sort(byPlace),
        diagnostics: toldOnce(diagnostics)
            .map(({ code, severity, message, span }) => ({ code, severity, message, location: span }))
            .sort((a, b) => compareLocations(a.location, b.location) || (0,_source_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .CA)(a.code, b.code)),
        accessPaths: [],
        rules: [...rules.values()].map(ruleReport).sort((a, b) => (0,_source_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .CA)(a.id, b.id)),
        summary: {
            verdict: verdictOf(findings, outcome),
            files: filesRead(outcome),
            resources: stacks.reduce((sum, stack) => sum + stack.resources.length, 0),
            rules: rules.size,
            bySeverity: Object.fromEntries(_report_result_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .o.map((severity) => [severity, present.filter((found) => found.severity === severity).length])),
            introduced: counted("introduced"),
            existing: counted("existing"),
            fixed: counted("fixed"),
            waived: findings.length - open.length,
            undecided: undecided.length,
            failOn: options.failOn,
        },
    };
}
/** Diagnostics without repetition: what is wrong with a file is found by every stack that reads it. */
function toldOnce(diagnostics) {
    const keyOf = ({ code, severity, message, span }) => JSON.stringify([code, severity, message, span]);
    return [...new Map(diagnostics.map((diagnostic) => [keyOf(diagnostic), diagnostic])).values()];
}
/** How many files the stacks were evaluated from; `Stack.files` also names folders, and files that were looked for in vain. */
function filesRead({ stacks, tree }) {
    const files = new Set(stacks.flatMap((stack) => stack.files));
    return [...files].filter((file) => !file.endsWith("/") && tree.read(file) !== undefined).length;
}
/** Whether a finding counts for the verdict, and is severe enough where it is. */
function isFailing(found, { comparison, failOnIn, options }) {
    const { severity, change, status, resource } = found;
    if (status !== "open" || change !== (comparison === null ? "existing" : "introduced"))
        return false;
    const least = failOnIn?.(resource.environment) ?? options.failOn;
    return least !== "none" && (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeast */ .du)(severity, least);
}
/** A failure counts for more than incompleteness: it is certain. */
function verdictOf(findings, { diagnostics, options }) {
    if (findings.some(({ fails }) => fails))
        return "fail";
    return options.failOnIncomplete && diagnostics.some(({ severity }) => severity === "error") ? "incomplete" : "pass";
}
function ruleReport({ pack, metadata, severity }) {
    const { id, title, description, remediation, references } = metadata;
    return {
        id,
        pack,
        title,
        description,
        severity,
        remediation,
        references,
        aliases: (0,_findings_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasesOf */ .QI)(metadata),
        helpUri: null,
    };
}
function byPlace(a, b) {
    return (compareLocations(a.location, b.location) ||
        (0,_source_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .CA)(a.ruleId, b.ruleId) ||
        (0,_source_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .CA)(a.resource.address, b.resource.address) ||
        (0,_source_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .CA)(a.attribute, b.attribute) ||
        (0,_source_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .CA)(a.resource.stack, b.resource.stack));
}
function compareLocations(a, b) {
    return (0,_source_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .CA)(a.path, b.path) || a.startLine - b.startLine || a.startColumn - b.startColumn;
}


/***/ })

};
