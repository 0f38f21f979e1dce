export const id = 116;
export const ids = [116,650];
export const modules = {

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ GRAPH_SCHEMA_VERSION),
/* harmony export */   b3: () => (/* binding */ EXPOSURES),
/* harmony export */   vE: () => (/* binding */ POLICY_KINDS)
/* harmony export */ });
/* unused harmony exports SOURCE_KINDS, ACCESSES */
/**
 * The graph document: what the policies see as `input`. Its JSON Schema is `schemas/graph.json`; rules are type-checked on
 * it. Additions raise the minor number, anything else the major.
 */
const GRAPH_SCHEMA_VERSION = "1.4";
/** What a policy is to those whom it concerns. */
const POLICY_KINDS = [
    "identity",
    "trust",
    "resource",
    "boundary",
    "service_control",
    "resource_control",
];
/** Who an access path begins with. */
const SOURCE_KINDS = (/* unused pure expression or super */ null && ([
    "public",
    "account",
    "org",
    "federated",
    "service",
    "user",
    "group",
    "role",
    "permission-set",
    "unattached",
    "unresolved",
]));
/** How exposed the beginning of a path is, the most exposed first. */
const EXPOSURES = [
    "public",
    "untrusted-account",
    "any-tenant",
    "organization-subject",
    "trusted-account",
    "human",
    "unattached",
    "role",
    "exact-subject",
    "service",
    "break-glass",
];
/** What can be done at the end of a path. */
const ACCESSES = (/* unused pure expression or super */ null && ([
    "connect",
    "secret",
    "sql",
    "admin",
    "exfil",
    "escalate",
    "weaken",
    "destroy",
    "leak",
]));


/***/ }),

/***/ 3821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ causesAt),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3459);

/**
 * Where an attribute path of a resource is written: the deepest part of it that exists.
 *
 * Text that encodes JSON is stepped into, so that `["policy", "Statement", 0, "Resource", 1]` is the line of that resource
 * pattern within a heredoc, `jsonencode`, or policy document block; so is `native`, for properties that only a template has.
 * An attribute that is not there is reported at the resource's header, and a missing member of a nested block at the block.
 */
function locate(resource, path) {
    const { value } = reached(resource, path);
    if (value === undefined)
        return { span: resource.header, via: [] };
    const decidedBy = resource.attributes.entries.get(String(path[0]))?.decidedBy;
    return { span: value.span, via: value.via ?? [], ...(decidedBy !== undefined && { decidedBy }) };
}
/**
 * Why the value at an attribute path is not known: the reasons of everything at and below it, each once. When the path
 * leads into something unknown these are the reasons for that; the empty path asks for the whole resource and whether it
 * exists at all.
 */
function causesAt(resource, path) {
    const existence = resource.uncertain ?? [];
    if (path.length === 0)
        return [...existence, ...(0,_inspect_js__WEBPACK_IMPORTED_MODULE_0__/* .causesOf */ .cZ)(resource.attributes)];
    const { value, whole, incomplete } = reached(resource, path);
    const own = value !== undefined && (whole || value.kind === "unknown") ? (0,_inspect_js__WEBPACK_IMPORTED_MODULE_0__/* .causesOf */ .cZ)(value) : [];
    if (own.length > 0)
        return own;
    return incomplete.length > 0 ? incomplete : existence;
}
/** Follows a path as rules see it: `native` leads to the properties that the common vocabulary has no attribute for. */
function reached({ attributes, native }, path) {
    const [first, ...rest] = path;
    return first === "native" && native !== undefined ? deepest(native, rest) : deepest(attributes, path);
}
function deepest(root, path) {
    const incomplete = [];
    let current = root;
    for (const step of path) {
        if (current.kind === "map" || current.kind === "list")
            incomplete.push(...(current.rest ?? []));
        const next = (0,_inspect_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(current, step);
        if (next === undefined)
            return { value: current === root ? undefined : current, whole: false, incomplete };
        current = next;
    }
    return { value: current === root ? undefined : current, whole: true, incomplete };
}


/***/ }),

/***/ 2203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   u: () => (/* binding */ linkTo)
/* harmony export */ });
/** The resources that a node is linked with under a role. */
function linked(node, role) {
    return [...(node.links.get(role) ?? [])];
}
/** How the graph document points to a resource. */
function linkTo({ id, resource }) {
    return { type: resource.type, id };
}


/***/ }),

/***/ 5588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readAttachment)
/* harmony export */ });
/* harmony import */ var _graph_inspect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3459);
/* harmony import */ var _managed_policies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1798);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6607);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6939);




/**
 * Reads the ARN by which a policy is attached.
 *
 * @returns `undefined` for policies of the account, which are resources of their own, and for AWS managed policies that say
 *   nothing of databases
 */
function readAttachment(value, path, resolve) {
    const text = policyArn((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(value, path, resolve), path, resolve);
    const name = (0,_managed_policies_js__WEBPACK_IMPORTED_MODULE_0__/* .managedPolicyName */ .h$)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .showText */ .h$)(text));
    const holes = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .holesOf */ .V6)(text);
    if (holes.length > 0) {
        return mayBeManaged(text, resolve)
            ? { value: { kind: "unknown", because: distinct(holes), span: value.span } }
            : undefined;
    }
    const policy = name === undefined ? undefined : (0,_managed_policies_js__WEBPACK_IMPORTED_MODULE_0__/* .managedPolicy */ .kL)(name, value.span);
    return name === undefined || policy === undefined ? undefined : { value: policy, managed: name };
}
/**
 * The ARN itself, or for a data source that finds the policy by its name one with that name
 * (https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy).
 */
function policyArn(text, path, resolve) {
    const [part, ...others] = text.parts;
    if (part === undefined || others.length > 0 || !(0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_3__/* .isReference */ .A_)(part))
        return text;
    const [node, ...more] = resolve(part.reference);
    if (node === undefined || more.length > 0)
        return text;
    const { type, mode, attributes } = node.resource;
    const name = attributes.entries.get("name");
    if (type !== "aws_iam_policy" || mode !== "data" || name === undefined)
        return text;
    return { path, parts: ["arn:aws:iam::aws:policy/", ...(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(name, path, resolve).parts] };
}
const ARNS = _managed_policies_js__WEBPACK_IMPORTED_MODULE_0__/* .MANAGED_POLICIES */ .vf.map((name) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePattern */ .EY)(`arn:*:iam::aws:policy/*${name}`));
function mayBeManaged(text, resolve) {
    const { pattern } = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .patternOf */ .Id)(text, resolve, false);
    return ARNS.some((arn) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .intersects */ .HY)(pattern, arn) !== "no");
}
function distinct(causes) {
    return [...new Map(causes.map((cause) => [cause.reason, cause])).values()];
}


/***/ }),

/***/ 4341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ misspelled)
/* harmony export */ });
/** The elements of a policy and of a statement; IAM refuses all others, and these in other letters. */
const OF_POLICY = ["Version", "Id", "Statement"];
const OF_STATEMENT = [
    ...["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource"],
    "Condition",
];
/**
 * Elements of a policy that there are not, such as `Actions` or `effect`
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html).
 */
function misspelled(document) {
    const statement = document.entries.get("Statement");
    const statements = statement?.kind === "list"
        ? statement.items.map((item, index) => [item, ["Statement", index]])
        : statement === undefined
            ? []
            : [[statement, ["Statement"]]];
    return [
        ...others(document, OF_POLICY, [], "a policy"),
        ...statements.flatMap(([item, path]) => item.kind === "map" ? others(item, OF_STATEMENT, path, "a statement") : []),
    ];
}
function others(map, known, path, where) {
    return [...map.entries.keys()]
        .filter((name) => !known.includes(name))
        .map((name) => ({
        message: `there is no element "${name}" in ${where}; it has ${known.slice(0, -1).join(", ")} and ${known.at(-1) ?? ""}`,
        path: [...path, name],
    }));
}


/***/ }),

/***/ 757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ POLICY_FILE),
/* harmony export */   S8: () => (/* binding */ DOCUMENT_SOURCE),
/* harmony export */   Tv: () => (/* binding */ POLICY_ATTRIBUTES),
/* harmony export */   w7: () => (/* binding */ ATTACHING_ATTRIBUTES)
/* harmony export */ });
const resource = (path) => [{ path, kind: "resource" }];
const identity = (path, ...principals) => ({
    path,
    kind: "identity",
    principals,
});
const inline = { path: "inline_policy.policy", kind: "identity", isOwn: true };
/**
 * Where resources hold policy documents, in the vocabulary of the Terraform AWS provider
 * (https://registry.terraform.io/providers/hashicorp/aws/latest/docs).
 */
const POLICY_ATTRIBUTES = {
    aws_iam_policy: [identity("policy", "roles", "users", "groups", "attached_to")],
    aws_iam_role: [{ path: "assume_role_policy", kind: "trust", isOwn: true }, inline],
    aws_iam_user: [inline],
    aws_iam_group: [inline],
    aws_iam_role_policy: [identity("policy", "role")],
    aws_iam_user_policy: [identity("policy", "user")],
    aws_iam_group_policy: [identity("policy", "group")],
    aws_ssoadmin_permission_set: [{ path: "inline_policy", kind: "identity", isOwn: true }],
    aws_ssoadmin_permission_set_inline_policy: [identity("inline_policy", "permission_set")],
    aws_organizations_policy: [{ path: "content", kind: "service_control" }],
    aws_backup_vault_policy: resource("policy"),
    aws_cloudwatch_event_bus_policy: resource("policy"),
    aws_cloudwatch_log_resource_policy: resource("policy_document"),
    aws_dynamodb_resource_policy: resource("policy"),
    aws_ecr_repository_policy: resource("policy"),
    aws_efs_file_system_policy: resource("policy"),
    aws_glue_resource_policy: resource("policy"),
    aws_kms_external_key: resource("policy"),
    aws_kms_key: resource("policy"),
    aws_kms_key_policy: resource("policy"),
    aws_kms_replica_key: resource("policy"),
    aws_opensearch_domain: resource("access_policies"),
    aws_opensearch_domain_policy: resource("access_policies"),
    aws_redshift_resource_policy: resource("policy"),
    aws_s3_access_point: resource("policy"),
    aws_s3_bucket: resource("policy"),
    aws_s3_bucket_policy: resource("policy"),
    aws_secretsmanager_secret: resource("policy"),
    aws_secretsmanager_secret_policy: resource("policy"),
    aws_sns_topic: resource("policy"),
    aws_sns_topic_policy: resource("policy"),
    aws_sqs_queue: resource("policy"),
    aws_sqs_queue_policy: resource("policy"),
    aws_vpc_endpoint: resource("policy"),
    aws_vpc_endpoint_policy: resource("policy"),
};
/** Attributes that attach a managed policy by its ARN, and the links to whom. */
const ATTACHING_ATTRIBUTES = {
    aws_iam_role_policy_attachment: [identity("policy_arn", "role")],
    aws_iam_user_policy_attachment: [identity("policy_arn", "user")],
    aws_iam_group_policy_attachment: [identity("policy_arn", "group")],
    aws_iam_policy_attachment: [identity("policy_arn", "roles", "users", "groups")],
    aws_iam_role_policy_attachments_exclusive: [identity("policy_arns", "role")],
    aws_iam_role: [{ path: "managed_policy_arns", kind: "identity", isOwn: true }],
    aws_iam_user: [{ path: "managed_policy_arns", kind: "identity", isOwn: true }],
    aws_iam_group: [{ path: "managed_policy_arns", kind: "identity", isOwn: true }],
    aws_ssoadmin_managed_policy_attachment: [identity("managed_policy_arn", "permission_set")],
    aws_ssoadmin_permission_set: [{ path: "managed_policies", kind: "identity", isOwn: true }],
};
/** The data source that only puts a document together for others, and its attributes that take others in. */
const DOCUMENT_SOURCE = {
    type: "aws_iam_policy_document",
    path: "json",
    sources: ["source_policy_documents", "override_policy_documents", "source_json", "override_json"],
};
/** A policy file of a tree. */
const POLICY_FILE = { type: "iam_policy_document", path: "policy", kind: "kind" };


/***/ }),

/***/ 9516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   h: () => (/* binding */ readPolicies)
/* harmony export */ });
/* harmony import */ var _graph_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5650);
/* harmony import */ var _graph_inspect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3459);
/* harmony import */ var _graph_node_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2203);
/* harmony import */ var _attachments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5588);
/* harmony import */ var _holders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(757);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7210);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6939);







/**
 * All policy documents of a tree: those that resources hold, files, AWS managed policies that are attached, and policy
 * document data sources that nothing else of the tree takes in.
 */
function readPolicies(index) {
    const held = index.nodes.flatMap((node) => [...heldPolicies(node), ...attachedPolicies(node, index)]);
    const taken = takenSources(index, held);
    const unused = index.nodes.filter((node) => isDocumentSource(node) && !taken.has(node)).flatMap(sourcePolicy);
    return [...held, ...unused].map((each) => readHeld(each, index));
}
function readHeld(held, index) {
    const resolve = (reference) => index.resolve(held.holder.resource.stack, reference);
    const policy = (0,_statements_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T)(held.value, held.managed === undefined ? held.path : [], resolve);
    return { held, policy, kind: held.kind ?? kindOf(policy), resolve };
}
function heldPolicies(holder) {
    const { type, attributes } = holder.resource;
    if (type === _holders_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_FILE */ .CX.type)
        return filePolicy(holder);
    return (_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_ATTRIBUTES */ .Tv[type] ?? []).flatMap((attribute) => placesAt(attributes, attribute.path.split(".")).flatMap(({ value, path }) => {
        const isUnset = value.kind === "known" && (value.value === null || value.value === "");
        if (isUnset)
            return [];
        return kindsOf(holder, attribute).map(({ kind, principals }) => ({ holder, path, value, kind, principals }));
    }));
}
/** Values at a path with their own paths, a list on the way standing for each of its items. */
function placesAt(root, steps) {
    let level = [{ value: root, path: [] }];
    for (const step of steps) {
        level = level.flatMap(eachItem).flatMap(({ value, path }) => {
            const found = (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)(value, step);
            if (found !== undefined)
                return [{ value: found, path: [...path, step] }];
            return value.kind === "unknown" ? [{ value, path }] : unlisted(value, path);
        });
    }
    return level;
}
/** What may be there besides what the source says. */
function unlisted(value, path) {
    const rest = value.kind === "map" || value.kind === "list" ? value.rest : undefined;
    return rest === undefined ? [] : [{ value: { kind: "unknown", because: rest, span: value.span }, path }];
}
function eachItem(place) {
    const { value, path } = place;
    if (value.kind !== "list")
        return [place];
    return [...value.items.map((item, index) => ({ value: item, path: [...path, index] })), ...unlisted(value, path)];
}
/** What a policy is to whom. A managed policy may be permissions for some and a boundary for others. */
function kindsOf(holder, attribute) {
    const { kind } = attribute;
    if (kind === "service_control") {
        const organization = organizationKind(holder);
        return organization === undefined ? [] : [{ kind: organization, principals: [] }];
    }
    const principals = principalsOf(holder, attribute);
    const bounded = kind === "identity" ? (0,_graph_node_js__WEBPACK_IMPORTED_MODULE_5__/* .linked */ .q)(holder, "bounds") : [];
    if (bounded.length === 0)
        return [{ kind, principals }];
    const boundary = { kind: "boundary", principals: bounded };
    return principals.length === 0 ? [boundary] : [{ kind, principals }, boundary];
}
function principalsOf(holder, { principals = [], isOwn }) {
    return isOwn === true ? [holder] : [...new Set(principals.flatMap((role) => (0,_graph_node_js__WEBPACK_IMPORTED_MODULE_5__/* .linked */ .q)(holder, role)))];
}
/** Policies of an organisation are of several kinds, of which two are written in the language of IAM. */
function organizationKind({ resource }) {
    const type = resource.attributes.entries.get("type");
    if (type?.kind !== "known" || type.value === null)
        return "service_control";
    if (type.value === "RESOURCE_CONTROL_POLICY")
        return "resource_control";
    return type.value === "SERVICE_CONTROL_POLICY" ? "service_control" : undefined;
}
const KINDS = new Set(_graph_document_js__WEBPACK_IMPORTED_MODULE_6__/* .POLICY_KINDS */ .vE);
function filePolicy(holder) {
    const { entries } = holder.resource.attributes;
    const value = entries.get(_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_FILE */ .CX.path);
    const kind = entries.get(_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_FILE */ .CX.kind);
    if (value === undefined)
        return [];
    const named = kind?.kind === "known" && typeof kind.value === "string" && isKind(kind.value) ? kind.value : undefined;
    return [{ holder, path: [_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_FILE */ .CX.path], value, kind: named, principals: [] }];
}
function isKind(name) {
    return KINDS.has(name);
}
/** AWS managed policies that a resource attaches, and what may be one. */
function attachedPolicies(holder, index) {
    const { type, stack, attributes } = holder.resource;
    const resolve = (reference) => index.resolve(stack, reference);
    return (_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .ATTACHING_ATTRIBUTES */ .w7[type] ?? []).flatMap((attribute) => placesAt(attributes, attribute.path.split("."))
        .flatMap(eachItem)
        .flatMap(({ value, path }) => {
        const attachment = (0,_attachments_js__WEBPACK_IMPORTED_MODULE_0__/* .readAttachment */ .G)(value, path, resolve);
        if (attachment === undefined)
            return [];
        return [{ holder, path, kind: "identity", principals: principalsOf(holder, attribute), ...attachment }];
    }));
}
function isDocumentSource({ resource }) {
    return resource.mode === "data" && resource.type === _holders_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCUMENT_SOURCE */ .S8.type;
}
/** The policy document data sources that a policy of the tree is made of, or that another one takes in. */
function takenSources(index, held) {
    const taken = new Set();
    const sources = index.nodes.filter(isDocumentSource);
    if (sources.length === 0)
        return taken;
    const take = (from, value) => {
        for (const reference of (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_4__/* .allReferences */ .ur)(value)) {
            for (const node of index.resolve(from.resource.stack, reference))
                if (isDocumentSource(node))
                    taken.add(node);
        }
    };
    for (const { holder, value } of held)
        take(holder, value);
    for (const node of sources) {
        for (const attribute of _holders_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCUMENT_SOURCE */ .S8.sources) {
            const value = node.resource.attributes.entries.get(attribute);
            if (value !== undefined)
                take(node, value);
        }
    }
    return taken;
}
function sourcePolicy(holder) {
    const value = holder.resource.attributes.entries.get(_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCUMENT_SOURCE */ .S8.path);
    return value === undefined ? [] : [{ holder, path: [_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCUMENT_SOURCE */ .S8.path], value, kind: undefined, principals: [] }];
}
/** What a document is by itself: policies of roles and resources say whom they are about. */
function kindOf({ statements }) {
    const about = statements.filter(({ principals, notPrincipals }) => (principals ?? notPrincipals) !== undefined);
    if (about.length === 0)
        return "identity";
    const assumes = about.every(({ actions, resources }) => {
        const names = (actions ?? []).map(_text_js__WEBPACK_IMPORTED_MODULE_3__/* .literalOf */ .Zc);
        return (resources === undefined &&
            names.length > 0 &&
            names.every((name) => name?.toLowerCase().startsWith("sts:") === true));
    });
    return assumes ? "trust" : "resource";
}


/***/ }),

/***/ 7245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ refusedPolicies),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _graph_inspect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3459);
/* harmony import */ var _graph_locate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3821);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4341);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7210);
/* harmony import */ var _validity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6194);





/** A complaint of IAM, where it stands. */
function refusal({ message }, span) {
    const text = `IAM does not accept this policy: ${message}`;
    const firstLine = { ...span, endLine: span.startLine, endColumn: span.startColumn + 1 };
    return {
        code: "iam-invalid-policy",
        severity: "warning",
        message: text,
        span: span.endLine === span.startLine ? span : firstLine,
    };
}
/**
 * What IAM will say against the policies that resources of templates and configurations hold, when they are put: each
 * complaint once, wherever modules repeat it. What is read from files of their own is said there.
 */
function refusedPolicies(index, documents) {
    const refusals = new Map();
    for (const document of documents) {
        for (const found of refusalsOf(document, index)) {
            const { path, startLine, startColumn } = found.span;
            refusals.set(JSON.stringify([path, startLine, startColumn, found.message]), found);
        }
    }
    return [...refusals.values()];
}
function refusalsOf({ holder, path, kind, managed_policy }, index) {
    const resource = index.nodeOf(holder.type, holder.id)?.resource;
    if (resource === undefined || resource.format === "iam" || managed_policy !== undefined)
        return [];
    let value = resource.attributes;
    for (const step of path)
        value = value && (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(value, step);
    if (value === undefined)
        return [];
    const policy = (0,_statements_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T)(value, [], (reference) => index.resolve(resource.stack, reference));
    const json = value.kind === "known" || value.kind === "unknown" ? value.json : value;
    const complaints = [...(json?.kind === "map" ? (0,_elements_js__WEBPACK_IMPORTED_MODULE_0__/* .misspelled */ .v)(json) : []), ...(0,_validity_js__WEBPACK_IMPORTED_MODULE_2__/* .complaintsAbout */ .WC)(policy, kind)];
    return complaints
        .filter(({ message }) => !(WITHOUT_RESOURCE.has(resource.type) && message.endsWith(NO_RESOURCE)))
        .map((complaint) => refusal(complaint, (0,_graph_locate_js__WEBPACK_IMPORTED_MODULE_4__/* .locate */ .x)(resource, [...path, ...complaint.path]).span));
}
const NO_RESOURCE = "neither Resource nor NotResource";
/**
 * Resources whose policies are about themselves and need not say so
 * (https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html,
 * https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html).
 */
const WITHOUT_RESOURCE = new Set(["aws_ecr_repository_policy", "aws_efs_file_system_policy"]);


/***/ })

};
