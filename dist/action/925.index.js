export const id = 925;
export const ids = [925];
export const modules = {

/***/ 2925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluatePolicyFile: () => (/* binding */ evaluatePolicyFile)
});

// EXTERNAL MODULE: ./build/document/json.js + 1 modules
var document_json = __webpack_require__(5802);
// EXTERNAL MODULE: ./build/graph/inspect.js
var inspect = __webpack_require__(3459);
;// CONCATENATED MODULE: ./build/iam/decode.js

/**
 * The document that a text holds: JSON, percent-encoded where it comes from the IAM API itself; everything in it is at the
 * place of the text. https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html
 *
 * @returns the value itself when it is no text, and `undefined` when the text is no JSON
 */
function decodedDocument(value) {
    if (value.kind !== "known" || typeof value.value !== "string")
        return value;
    const { value: json, diagnostics } = (0,document_json/* readJson */.V)(value.span.path, percentDecoded(value.value.trim()));
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

;// CONCATENATED MODULE: ./build/iam/encode.js
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

;// CONCATENATED MODULE: ./build/iam/account-details.js


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
/** Whether a document is what `aws iam get-account-authorization-details`, `get-role` or `list-roles` prints. */
function isAccountDetails(root) {
    const isRole = ({ entries }) => entries.has("AssumeRolePolicyDocument");
    return (["RoleDetailList", "UserDetailList", "GroupDetailList"].some((list) => root.entries.get(list)?.kind === "list") ||
        ["Role", "Roles"].some((member) => itemsOf(root.entries.get(member)).some(isRole)));
}
/** The identities and policies of an account's authorization details, as resources of the file. */
function accountResources(path, root) {
    return Object.entries(DETAILS).flatMap(([list, detail]) => itemsOf(root.entries.get(list)).flatMap((item) => [
        detailResource(path, item, detail),
        ...itemsOf(item.entries.get("InstanceProfileList")).map((profile) => profileResource(path, profile, item)),
    ]));
}
/** The accounts that the identities are in, by their ARNs. */
function accountsOf(root) {
    const arns = Object.keys(DETAILS).flatMap((list) => itemsOf(root.entries.get(list)).map(({ entries }) => textOf(entries.get("Arn"))));
    return [...new Set(arns.flatMap((arn) => /^arn:[^:]*:iam::(\d{12}):/.exec(arn ?? "")?.[1] ?? []))].sort();
}
function itemsOf(value) {
    if (value?.kind === "map")
        return [value];
    return value?.kind === "list" ? value.items.filter((item) => item.kind === "map") : [];
}
function detailResource(path, item, detail) {
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
    return resourceOf(path, detail.type, name, item, entries);
}
/** An instance profile, which stands with the role that it holds. */
function profileResource(path, profile, role) {
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
    return resourceOf(path, "aws_iam_instance_profile", textOf(name) ?? "", profile, entries);
}
function tagsOf(list) {
    const pairs = itemsOf(list).flatMap(({ entries }) => {
        const key = textOf(entries.get("Key"));
        const value = entries.get("Value");
        return key === undefined || value === undefined ? [] : [[key, value]];
    });
    return { kind: "map", entries: new Map(pairs), span: list.span };
}
/** The attribute that a document is, which the IAM API gives as encoded text and the AWS CLI as it is. */
function policyText(document) {
    const decoded = decodedDocument(document) ?? document;
    return decoded.kind === "map" ? encode(decoded) : decoded;
}
function resourceOf(path, type, name, item, entries) {
    const { startLine, startColumn } = item.span;
    return {
        address: `${type}.${name}`,
        type,
        nativeType: type,
        name,
        format: "iam",
        mode: "managed",
        stack: path,
        calls: [],
        span: item.span,
        header: { ...item.span, endLine: startLine, endColumn: startColumn + 1 },
        attributes: { kind: "map", entries, span: item.span },
    };
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
function textOf(value) {
    return value?.kind === "known" && typeof value.value === "string" ? value.value : undefined;
}

// EXTERNAL MODULE: ./build/iam/holders.js
var holders = __webpack_require__(757);
// EXTERNAL MODULE: ./build/iam/documents.js + 8 modules
var documents = __webpack_require__(1553);
;// CONCATENATED MODULE: ./build/iam/elements.js
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

// EXTERNAL MODULE: ./build/iam/statements.js
var statements = __webpack_require__(7210);
// EXTERNAL MODULE: ./build/iam/text.js
var iam_text = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/iam/validity.js
var validity = __webpack_require__(6194);
;// CONCATENATED MODULE: ./build/iam/files.js











/**
 * Evaluates a JSON file as IAM policy: one document, alone or in what the AWS CLI prints it in, or an account's authorization
 * details. What IAM would refuse is a diagnostic.
 *
 * @returns `undefined` when the file is not there or holds something else
 */
function evaluatePolicyFile(tree, path, options = {}) {
    const text = tree.read(path);
    if (text === undefined || !/^\uFEFF?\s*\{/.test(text))
        return undefined;
    const { value, diagnostics } = (0,document_json/* readJson */.V)(path, text);
    const content = value?.kind === "map" ? contentOf(path, value, options.kindOf?.(path)) : undefined;
    // Of a broken file without statements it is enough to say that it is broken.
    const found = diagnostics.length > 0 && content?.isEmpty === true ? undefined : content;
    if (found === undefined && diagnostics.length === 0)
        return undefined;
    return {
        id: path,
        format: "iam",
        files: [path],
        resources: found?.resources ?? [],
        diagnostics: [...diagnostics, ...(found?.diagnostics ?? [])],
        moved: [],
        ...(found?.accounts === undefined || found.accounts.length === 0 ? {} : { accounts: found.accounts }),
    };
}
function contentOf(path, root, configured) {
    if (isAccountDetails(root))
        return { resources: accountResources(path, root), accounts: accountsOf(root) };
    const document = unwrapped(root);
    if (document === undefined)
        return undefined;
    const policy = (0,statements/* readPolicy */.T)(document, [], () => []);
    const kind = configured ?? printedKind(root) ?? fileKind(path, policy);
    if (kind === undefined)
        return undefined;
    return {
        resources: [policyResource(path, document, kind)],
        diagnostics: refusals(document, policy, kind),
        isEmpty: policy.statements.length === 0,
    };
}
/** What IAM says against a document when it is put, statement by statement. */
function refusals(document, policy, kind) {
    const complaints = [...misspelled(document), ...(0,validity/* complaintsAbout */.WC)(policy, kind)];
    return complaints.map(({ message, path: at }) => ({
        code: "iam-invalid-policy",
        severity: "warning",
        message: `IAM does not accept this policy: ${message}`,
        span: firstLine(placeOf(document, at)),
    }));
}
/** Where a path leads, as far as the document has it. */
function placeOf(document, path) {
    let at = document;
    for (const step of path) {
        const next = (0,inspect/* member */.Dc)(at, step);
        if (next === undefined)
            break;
        at = next;
    }
    return at.span;
}
function policyResource(path, document, kind) {
    const label = { kind: "known", value: kind, span: document.span };
    const attributes = {
        kind: "map",
        entries: new Map([
            [holders/* POLICY_FILE */.CX.path, encode(document)],
            [holders/* POLICY_FILE */.CX.kind, label],
        ]),
        span: document.span,
    };
    return {
        address: path,
        type: holders/* POLICY_FILE */.CX.type,
        nativeType: holders/* POLICY_FILE */.CX.type,
        name: path.slice(path.lastIndexOf("/") + 1),
        format: "iam",
        mode: "managed",
        stack: path,
        calls: [],
        span: document.span,
        header: firstLine(document.span),
        attributes,
    };
}
/**
 * Members that the AWS CLI prints a document in, some as text: get-policy-version, get-role-policy, get-key-policy,
 * get-bucket-policy, get-resource-policy of Secrets Manager, describe-policy of Organizations, and their like.
 */
const WRAPPERS = [
    [],
    ["Document"],
    ["PolicyVersion", "Document"],
    ["PolicyDocument"],
    ["Policy"],
    ["Policy", "PolicyDocument"],
    ["Policy", "Content"],
    ["ResourcePolicy"],
    ["InlinePolicy"],
];
function unwrapped(root) {
    for (const steps of WRAPPERS) {
        let value = root;
        for (const step of steps)
            value = value?.kind === "map" ? value.entries.get(step) : undefined;
        const document = value === undefined || steps.length === 0 ? value : decodedDocument(value);
        if (document?.kind === "map" && isPolicy(document))
            return document;
    }
    return undefined;
}
/** Also a document without statements is one when it says that it is in the language of policies. */
function isPolicy({ entries }) {
    const version = entries.get("Version");
    return isStatement(entries.get("Statement")) || (version?.kind === "known" && (0,validity/* isLanguageVersion */.JI)(version.value));
}
/** Statements have an effect on actions. Other languages have statements, too. */
function isStatement(value) {
    if (value?.kind === "list")
        return value.items.some(isStatement);
    if (value?.kind !== "map")
        return false;
    return value.entries.has("Effect") || value.entries.has("Action") || value.entries.has("NotAction");
}
/** Where the name of a file or folder says what kind of policy is in it. */
const HINTS = [
    ["resource_control", /(?:^|[/_.-])(?:rcps?|resource[-_]?control)(?:[/_.-]|$)/i],
    ["service_control", /(?:^|[/_.-])(?:scps?|service[-_]?control|organizations?|guard-?rails?)(?:[/_.-]|$)/i],
    ["boundary", /boundar(?:y|ies)/i],
];
/** The kind that Organizations prints beside a policy. */
function printedKind(root) {
    const policy = root.entries.get("Policy");
    const summary = policy?.kind === "map" ? policy.entries.get("PolicySummary") : undefined;
    const type = summary?.kind === "map" ? summary.entries.get("Type") : undefined;
    const name = type?.kind === "known" ? String(type.value) : "";
    return Object.hasOwn(ORGANIZATION_KINDS, name) ? ORGANIZATION_KINDS[name] : undefined;
}
const ORGANIZATION_KINDS = {
    SERVICE_CONTROL_POLICY: "service_control",
    RESOURCE_CONTROL_POLICY: "resource_control",
};
/** The kind of a document in a file; `undefined` for one that is no IAM policy, though it looks like one. */
function fileKind(path, { statements }) {
    const actions = statements.flatMap((statement) => [...(statement.actions ?? []), ...(statement.notActions ?? [])]);
    // CloudFormation's stack policies: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html
    const isStackPolicy = actions.length > 0 && actions.every((action) => (0,iam_text/* literalOf */.Zc)(action)?.startsWith("Update:") === true);
    if (isStackPolicy)
        return undefined;
    const written = (0,documents/* kindOf */.I)({ statements });
    const hinted = HINTS.find(([, pattern]) => pattern.test(path))?.[0];
    if (written === "identity")
        return hinted === "resource_control" ? "identity" : (hinted ?? "identity");
    const isControl = hinted === "resource_control" && statements.every(({ effect }) => effect === "Deny");
    return isControl ? "resource_control" : written;
}
function firstLine(span) {
    return span.endLine === span.startLine ? span : { ...span, endLine: span.startLine, endColumn: span.startColumn + 1 };
}


/***/ })

};
