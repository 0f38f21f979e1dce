export const id = 369;
export const ids = [369,957];
export const modules = {

/***/ 1905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decide: () => (/* binding */ access_decide_decide)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/iam/statement-index.js
var statement_index = __webpack_require__(3710);
// EXTERNAL MODULE: ./build/iam/logic.js
var logic = __webpack_require__(6508);
// EXTERNAL MODULE: ./build/iam/requester.js
var requester = __webpack_require__(9256);
// EXTERNAL MODULE: ./build/iam/request-keys.js
var request_keys = __webpack_require__(1592);
// EXTERNAL MODULE: ./build/iam/statement-decision.js
var statement_decision = __webpack_require__(2126);
;// CONCATENATED MODULE: ./build/iam/decide.js





/** Decides a request of an identity of the tree. */
function decide(identity, request, context = {}) {
    const layers = {
        identity: identity.policies,
        boundaries: identity.boundaries,
        controls: [identity.controls],
    };
    return decideLayers(layers, requesterOf(identity), request, context);
}
/** Services whose resources resource control policies are about. */
const WITH_RESOURCE_CONTROLS = new Set(["s3", "sts", "kms", "sqs", "secretsmanager", "ecr", "dynamodb", "logs"]);
/**
 * Decides a request by all policies that apply
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html).
 */
function decideLayers(layers, requester, request, context = {}) {
    const lookup = (0,request_keys/* requestKeys */.Q)(requester, request.action, context);
    const of = (policies, test) => decide_layer(policies, request, lookup, test);
    const identity = of(layers.identity.map(({ read }) => read));
    const boundaries = layers.boundaries === undefined ? undefined : of(layers.boundaries);
    const sessions = layers.sessions === undefined ? undefined : of(layers.sessions);
    const controls = (layers.controls ?? []).filter((level) => level.length > 0).map((level) => controlLayer(level, of));
    const service = request.action.literal?.split(":")[0] ?? "";
    const isControlled = WITH_RESOURCE_CONTROLS.has(service) && (layers.resourceControls ?? []).length > 0;
    const resourceControls = isControlled ? of(layers.resourceControls ?? [], everybody) : undefined;
    const { session: bySession, itself: byItself, account: byAccount } = layers.naming ?? NO_NAMING;
    const named = (test) => of(layers.resource ?? [], test);
    const resource = named((principals) => (0,logic/* any */.bz)([bySession, byItself, byAccount].map((test) => test(principals))));
    const applying = [identity, boundaries, sessions, ...controls, resourceControls, resource].filter((each) => each !== undefined);
    const denying = applying.flatMap((each) => each.denying);
    const denied = (0,logic/* any */.bz)(denying.map(({ decision }) => decision));
    const sure = denying.filter(({ decision }) => decision === "yes");
    if (denied === "yes") {
        return {
            decision: "deny-explicit",
            because: sure.map((hit) => reason("denies", request, hit)),
            doubts: [],
            residual: [],
        };
    }
    const bounded = (0,logic/* all */.Q7)([boundaries?.allow ?? "yes", sessions?.allow ?? "yes"]);
    const direct = (0,logic/* any */.bz)([named(bySession).allow, (0,logic/* all */.Q7)([named(byItself).allow, bounded])]);
    const granted = grantedBy(layers, service, {
        identity: (0,logic/* all */.Q7)([identity.allow, bounded]),
        resource: resource.allow,
        direct,
    });
    const limits = [...controls.map(({ allow }) => allow), resourceControls?.allow ?? "yes"];
    const allowed = (0,logic/* all */.Q7)([granted, ...limits]);
    const allowing = applying.flatMap((each) => each.allowing);
    if (allowed === "no")
        return { decision: "deny-implicit", because: [], doubts: [], residual: [] };
    const decision = allowed === "yes" && denied === "no" ? "must-allow" : "may-allow";
    const own = [...identity.allowing, ...resource.allowing];
    const shown = decision === "must-allow" ? own.filter((hit) => hit.decision === "yes") : own;
    const open = decision === "must-allow" ? [] : [...allowing, ...denying].filter((hit) => hit.decision === "unknown");
    return {
        decision,
        because: [
            ...shown.map((hit) => reason("allows", request, hit)),
            ...(decision === "must-allow" ? [] : denying.map((hit) => reason("may deny", request, hit))),
        ],
        doubts: open.flatMap(({ because }) => because),
        residual: open.flatMap(({ residual }) => residual),
    };
}
const noOne = () => "no";
const NO_NAMING = { session: noOne, itself: noOne, account: noOne };
const everybody = (principals) => (0,logic/* any */.bz)(principals.map(({ type }) => (type === "*" ? "yes" : "unknown")));
/** Services whose resources have a policy that has to allow a request, or to leave it to the account's policies. */
const BY_RESOURCE_POLICY = new Set(["kms"]);
function grantedBy({ resource: policies = [], isCrossAccount = "no" }, service, { identity, resource, direct }) {
    const needsBoth = BY_RESOURCE_POLICY.has(service) && policies.length > 0;
    const across = (0,logic/* all */.Q7)([resource, identity]);
    const within = (0,logic/* any */.bz)([direct, needsBoth ? across : identity]);
    if (isCrossAccount === "yes")
        return across;
    return isCrossAccount === "no" || within === across ? within : "unknown";
}
function decide_layer(policies, request, lookup, test) {
    const allowing = [];
    const denying = [];
    let unread = "no";
    for (const read of policies) {
        if (read.policy.unknown !== undefined) {
            unread = "unknown";
            const because = [{ reason: read.policy.unknown }];
            denying.push({ read, decision: "unknown", because, residual: [], path: read.held.path });
        }
        for (const statement of (0,statement_index/* statementsAbout */.m)(read, request.action)) {
            const result = (0,statement_decision/* decideStatement */.CN)(read, statement, request, lookup, test);
            if (result.decision === "no")
                continue;
            // An Effect that is not known may be either.
            const isOpen = "Effect" in statement.unknown || "" in statement.unknown;
            const hit = isOpen ? { ...result, read, decision: "unknown" } : { ...result, read };
            if (isOpen || statement.effect === "Allow")
                allowing.push(hit);
            if (isOpen || statement.effect === "Deny")
                denying.push(hit);
        }
    }
    return { allow: (0,logic/* any */.bz)([...allowing.map(({ decision }) => decision), unread]), allowing, denying };
}
/** A level of service control policies: what it allows, and may deny where a policy may not apply. */
function controlLayer(level, of) {
    const sure = of(level.filter(({ applies }) => applies === "yes").map(({ read }) => read));
    const open = of(level.filter(({ applies }) => applies !== "yes").map(({ read }) => read));
    const doubted = (hits) => hits.map((hit) => ({ ...hit, decision: "unknown" }));
    const hasSure = level.some(({ applies }) => applies === "yes");
    // AWS attaches a policy that allows everything unless it is taken off; one that only denies says nothing of it.
    const isDenyList = !level.some(({ read }) => read.policy.statements.some(({ effect }) => effect === "Allow"));
    const allow = isDenyList
        ? "yes"
        : hasSure
            ? (0,logic/* any */.bz)([sure.allow, open.allow === "no" ? "no" : "unknown"])
            : "yes";
    return {
        allow: hasSure || isDenyList ? allow : "yes",
        allowing: [],
        denying: [...sure.denying, ...doubted(open.denying)],
    };
}
function reason(verb, { action }, { read, path }) {
    return { message: `${verb} ${action.action}`, read, path };
}

// EXTERNAL MODULE: ./build/document/json.js + 1 modules
var json = __webpack_require__(5802);
// EXTERNAL MODULE: ./build/iam/actions.js
var actions = __webpack_require__(5305);
// EXTERNAL MODULE: ./build/iam/arn.js
var iam_arn = __webpack_require__(9369);
// EXTERNAL MODULE: ./build/iam/decode.js
var decode = __webpack_require__(3670);
// EXTERNAL MODULE: ./build/iam/managed-policies.js
var managed_policies = __webpack_require__(1798);
// EXTERNAL MODULE: ./build/iam/patterns.js
var patterns = __webpack_require__(6607);
// EXTERNAL MODULE: ./build/iam/statements.js
var statements = __webpack_require__(7210);
;// CONCATENATED MODULE: ./build/iam/explicit-request.js








/** A file that asks nothing that can be answered; each diagnostic says what is wrong with which place of it. */
class RequestFileError extends Error {
    diagnostics;
    constructor(diagnostics) {
        super(diagnostics
            .map(({ message, span }) => `${span.path}:${span.startLine}:${span.startColumn}: ${message}`)
            .join("\n"));
        this.diagnostics = diagnostics;
    }
}
/** What the members of the file may be called; upper and lower case, hyphens and underscores do not matter. */
const NAMES = {
    principal: "principal",
    identitypolicies: "identity",
    identitypolicy: "identity",
    inlinepolicies: "identity",
    policies: "identity",
    managedpolicies: "managed",
    groups: "groups",
    grouppolicies: "identity",
    permissionsboundary: "boundary",
    permissionboundary: "boundary",
    permissionsboundaries: "boundary",
    boundary: "boundary",
    boundaries: "boundary",
    sessionpolicies: "session",
    sessionpolicy: "session",
    scps: "controls",
    scp: "controls",
    servicecontrolpolicies: "controls",
    rcps: "resourceControls",
    rcp: "resourceControls",
    resourcecontrolpolicies: "resourceControls",
    resourcepolicies: "resource",
    resourcepolicy: "resource",
    queries: "queries",
};
/**
 * Reads a file that asks what a principal may do: `{principal: {arn, type, tags}, identityPolicies: […], queries: [{action,
 * resource, context}]}`, with more policies as {@link NAMES} calls them. Policies are documents; where AWS managed ones may
 * be, also their names or ARNs.
 *
 * @throws RequestFileError
 */
function readRequestFile(path, text) {
    const { value, diagnostics } = (0,json/* readJson */.V)(path, text);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    if (errors.length > 0 || value?.kind !== "map") {
        const span = value?.span ?? { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
        throw new RequestFileError(errors.length > 0 ? errors : [problem("a JSON object is expected", span)]);
    }
    const problems = [];
    const parts = partsOf(value, problems);
    const principal = parts.get("principal");
    const { requester, organization } = requesterFrom(principal, value, problems);
    const holder = holderOf(path, value);
    const read = (part, kind) => {
        const given = parts.get(part);
        return given === undefined ? undefined : policiesOf(given, kind, holder, problems);
    };
    const identity = [
        ...(read("identity", "identity") ?? []),
        ...(read("managed", "identity") ?? []),
        ...groupPolicies(parts.get("groups"), holder, problems),
    ];
    const controls = levelsOf(parts.get("controls"), holder, problems);
    const layers = {
        identity: identity.map((policy) => ({ read: policy })),
        boundaries: read("boundary", "boundary"),
        sessions: read("session", "identity"),
        controls: controls.map((level) => level.map((policy) => ({ read: policy, applies: "yes" }))),
        resourceControls: read("resourceControls", "resource_control") ?? [],
        resource: read("resource", "resource") ?? [],
        naming: namingOf(requester),
    };
    const queries = queriesOf(parts.get("queries"), value, problems).map((query) => ({
        ...query,
        context: { ...query.context, ...(organization !== undefined && { organization }) },
        layers: { ...layers, isCrossAccount: crossAccount(requester, query.request) },
    }));
    if (problems.length > 0)
        throw new RequestFileError(problems);
    return { requester, queries };
}
function problem(message, span) {
    return { code: "access-request", severity: "error", message, span };
}
function partsOf(root, problems) {
    const parts = new Map();
    for (const [name, value] of root.entries) {
        const plain = name.toLowerCase().replace(/[^a-z]/g, "");
        const part = Object.hasOwn(NAMES, plain) ? NAMES[plain] : undefined;
        if (part === undefined) {
            const known = "principal, identityPolicies, managedPolicies, groups, permissionsBoundary, sessionPolicies";
            const more = "serviceControlPolicies, resourceControlPolicies, resourcePolicies, queries";
            problems.push(problem(`there is no "${name}" here; it has ${known}, ${more}`, value.span));
        }
        else
            parts.set(part, joined(parts.get(part), value));
    }
    return parts;
}
/** What two members that mean the same have together. */
function joined(a, b) {
    if (a === undefined)
        return b;
    const items = [a, b].flatMap((value) => (value.kind === "list" ? value.items : [value]));
    return { kind: "list", items, span: a.span };
}
function textOf(value) {
    return value?.kind === "known" && typeof value.value === "string" ? value.value : undefined;
}
const PRINCIPAL_ARN = /^arn:[^:]*:(?:iam|sts)::(\d{12}):(role|user|assumed-role|root|federated-user)(?:\/(?:.*\/)?([^/]+))?$/;
function requesterFrom(principal, root, problems) {
    const entries = principal?.kind === "map" ? principal.entries : new Map();
    const arn = textOf(entries.get("arn")) ?? textOf(principal);
    if (arn === undefined || !PRINCIPAL_ARN.test(arn)) {
        const remedy = 'write "principal": {"arn": "arn:aws:iam::111122223333:role/app", "type": "role", "tags": {}}';
        const message = arn === undefined ? "the principal has no arn" : `"${arn}" is not the ARN of a role or user`;
        problems.push(problem(`${message}; ${remedy}`, principal?.span ?? root.span));
    }
    const [, account, written = "", name] = PRINCIPAL_ARN.exec(arn ?? "") ?? [];
    const type = textOf(entries.get("type")) ?? written;
    const tags = entries.get("tags");
    return {
        requester: {
            kind: type === "user" ? "user" : type.endsWith("role") ? "role" : "other",
            account,
            arn,
            name,
            tags: tags?.kind === "map" ? tags.entries : new Map(),
            resolve: () => [],
        },
        organization: textOf(entries.get("organization") ?? entries.get("orgId")),
    };
}
/** What stands in for the resource that policies of a tree are held by. */
function holderOf(path, root) {
    const { span } = root;
    return {
        id: path,
        links: new Map(),
        resource: {
            address: path,
            type: "iam_policy_document",
            nativeType: "iam_policy_document",
            name: path,
            format: "iam",
            mode: "managed",
            stack: path,
            calls: [],
            span,
            header: span,
            attributes: root,
        },
    };
}
function policiesOf(given, kind, holder, problems) {
    const items = given.kind === "list" ? given.items : [given];
    return items.flatMap((item) => policyOf(item, kind, holder, problems));
}
function policyOf(item, kind, holder, problems) {
    const name = textOf(item);
    const managed = name === undefined || name.trim().startsWith("{") ? undefined : ((0,managed_policies/* managedPolicyName */.h$)(name) ?? name);
    const document = managed === undefined ? unwrapped(item) : managedDocument(managed, item.span);
    if (document?.kind !== "map" && managed === undefined) {
        problems.push(problem("a policy document is expected: an object with Version and Statement", item.span));
        return [];
    }
    if (document === undefined)
        return [];
    const held = { holder, path: [], value: document, kind, principals: [], ...(managed !== undefined && { managed }) };
    return [{ held, policy: (0,statements/* readPolicy */.T)(document, [], () => []), kind, resolve: () => [] }];
}
/**
 * What an AWS managed policy says of databases. One that is not in the catalogue gives no access to them, unless it is one of
 * those that give everything of something.
 */
function managedDocument(name, span) {
    const known = (0,managed_policies/* managedPolicy */.kL)(name, span);
    if (known !== undefined || !/Admin|FullAccess/i.test(name))
        return known;
    const reason = `the AWS managed policy ${name} is not in the catalogue; write its document in its place`;
    return { kind: "unknown", because: [{ reason, span }], span };
}
/** The document itself, or within `{name, document}` as people keep it. */
function unwrapped(item) {
    const document = (0,decode/* decodedDocument */.u)(item);
    if (document?.kind !== "map" || document.entries.has("Statement"))
        return document;
    const inner = [...document.entries].find(([name]) => /^(?:policy)?document$/i.test(name))?.[1];
    return inner === undefined ? document : (0,decode/* decodedDocument */.u)(inner);
}
function groupPolicies(groups, holder, problems) {
    const items = groups === undefined ? [] : groups.kind === "list" ? groups.items : [groups];
    return items.flatMap((group) => {
        const policies = group.kind === "map" ? [...group.entries].filter(([name]) => /polic/i.test(name)) : [];
        if (policies.length > 0)
            return policies.flatMap(([, value]) => policiesOf(value, "identity", holder, problems));
        return policiesOf(group, "identity", holder, problems);
    });
}
/** A flat list is one level; a list of lists has one for the root, one for each unit, and one for the account. */
function levelsOf(given, holder, problems) {
    if (given === undefined)
        return [];
    const items = given.kind === "list" ? given.items : [given];
    return items.some(({ kind }) => kind === "list")
        ? items.map((level) => policiesOf(level, "service_control", holder, problems))
        : [policiesOf(given, "service_control", holder, problems)];
}
function queriesOf(given, root, problems) {
    if (given === undefined) {
        problems.push(problem('there are no queries; write "queries": [{"action": …, "resource": …}]', root.span));
        return [];
    }
    const items = given.kind === "list" ? given.items : [given];
    return items.flatMap((item) => {
        const entries = item.kind === "map" ? item.entries : new Map();
        const [action, resource] = [textOf(entries.get("action")), textOf(entries.get("resource")) ?? "*"];
        if (action === undefined || !/^[^:\s]+:[^:\s]+$/.test(action)) {
            problems.push(problem('a query has an action such as "rds-db:connect"', item.span));
            return [];
        }
        const arn = (0,iam_arn/* parseArn */.Lw)((0,patterns/* parsePattern */.EY)(resource));
        if (arn.kind === "invalid") {
            problems.push(problem(`"${resource}" is neither an ARN nor "*"`, entries.get("resource")?.span ?? item.span));
            return [];
        }
        const request = { action: (0,actions/* askedAction */.ZW)(action), resource: arn };
        return [{ action, resource, request, context: { keys: contextKeys(entries.get("context")) } }];
    });
}
/** Condition keys with their values: a text, or a list of them; `null` for a key that the request does not have. */
function contextKeys(context) {
    const entries = context?.kind === "map" ? [...context.entries] : [];
    return new Map(entries.map(([key, value]) => {
        if (value.kind === "known" && value.value === null)
            return [key.toLowerCase(), { presence: "no", values: undefined, because: [] }];
        const items = value.kind === "list" ? value.items : [value];
        const values = items.flatMap((item) => (item.kind === "known" ? [(0,patterns/* literalPattern */.Kf)(String(item.value))] : []));
        return [key.toLowerCase(), { presence: "yes", values, because: [] }];
    }));
}
function crossAccount({ account }, { resource }) {
    if (resource.kind !== "arn" || account === undefined || resource.segments.account.length === 0)
        return "no";
    return (0,patterns/* contains */.gR)(resource.segments.account, (0,patterns/* literalPattern */.Kf)(account)) === "no" ? "yes" : "no";
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
function namingOf({ kind, account, arn, name }) {
    const test = (names) => (principals) => (0,logic/* any */.bz)(principals.map((principal) => (principal.unknown === undefined ? (0,logic/* decided */.rc)(names(principal)) : "unknown")));
    const isArn = ({ type, value }) => type === "AWS" && value === arn;
    const session = `:assumed-role/${name ?? ""}/`;
    return {
        session: test((it) => (kind === "user" && isArn(it)) ||
            (kind === "role" && it.type === "AWS" && it.account === account && it.value.includes(session))),
        itself: test((it) => (kind === "role" && isArn(it)) || it.type === "*" || (it.type === "AWS" && it.value === "*")),
        account: test((it) => it.type === "AWS" && it.account === account && (it.value === account || it.value.endsWith(":root"))),
    };
}

// EXTERNAL MODULE: ./build/iam/files.js
var files = __webpack_require__(9957);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/cli/error.js
var cli_error = __webpack_require__(5459);
// EXTERNAL MODULE: ./build/cli/output.js
var cli_output = __webpack_require__(8288);
;// CONCATENATED MODULE: ./build/cli/access-decide.js








/**
 * `rds-gate access decide`: says what IAM answers to the requests that a file asks about.
 *
 * @returns the exit code: 0 when every request was decided, whatever the decisions are
 * @throws UsageError for a file that cannot be used
 */
async function access_decide_decide(file, { format, output }) {
    const path = (0,external_node_path_.resolve)(process.cwd(), file);
    if (!(0,external_node_fs_.existsSync)(path))
        throw new cli_error/* UsageError */.e(`there is no file ${file}`);
    const decisions = decisionsOf(file, (0,external_node_fs_.readFileSync)(path, "utf8"));
    const text = format === "json" ? `${JSON.stringify({ decisions }, undefined, 2)}\n` : decisions.map(inWords).join("\n");
    await (0,cli_output/* write */.M9)(text, output);
    return 0;
}
function decisionsOf(file, text) {
    try {
        const { requester, queries } = readRequestFile(file, text);
        return queries.map((query) => report(query, decideLayers(query.layers, requester, query.request, query.context)));
    }
    catch (error) {
        if (error instanceof RequestFileError)
            throw new cli_error/* UsageError */.e(error.message);
        throw error;
    }
}
function report({ action, resource }, { decision, because, doubts, residual }) {
    const reasons = new Set(doubts.map(({ reason }) => reason));
    return {
        action,
        resource,
        decision,
        because: [
            ...because.map(({ message, read, path }) => ({
                message: read.held.managed === undefined ? message : `${message} (${read.held.managed})`,
                ...(0,files/* placeOf */.$)(read.held.value, path),
            })),
            ...[...reasons].map((message) => ({ message })),
        ],
        residual: residual.map(({ operator, key, values }) => ({ operator, key, values })),
    };
}
function inWords({ action, resource, decision, because, residual }) {
    const places = because.map(({ message, path, startLine, startColumn }) => {
        const place = path === undefined ? "" : `${path}:${startLine ?? 1}:${startColumn ?? 1}: `;
        return `  ${place}${message}`;
    });
    const conditions = residual.map(({ operator, key, values }) => `  depends on ${operator} ${key}: ${values.join(", ")}`);
    const lines = [`${decision}  ${action}  ${resource}`, ...places, ...conditions];
    return `${lines.map(report_escape/* terminalLine */.tL).join("\n")}\n`;
}


/***/ }),

/***/ 8288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5459);


/** Exit codes of the verdicts; misuse shares that of `incomplete`. */
const EXIT_CODES = { pass: 0, fail: 1, incomplete: 2 };
function exitCode(report, options) {
    return options.exitZero === true ? 0 : EXIT_CODES[report.summary.verdict];
}
/** A renderer is loaded when it is asked for. */
const RENDERERS = {
    text: async (report, options, { source, prefix, basePrefix = prefix }) => {
        const { textReport } = await __webpack_require__.e(/* import() */ 296).then(__webpack_require__.bind(__webpack_require__, 2296));
        const isTerminal = process.stdout.isTTY && options.output === undefined;
        const color = options.color ?? (isTerminal && !process.env.NO_COLOR);
        const width = isTerminal ? process.stdout.columns : undefined;
        return textReport(report, source, { color, prefix, basePrefix, ...(width !== undefined && { width }) });
    },
    json: async (report) => {
        const { jsonReport } = await __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 9665));
        return jsonReport(report);
    },
    sarif: async (report) => {
        const { sarifReport } = await __webpack_require__.e(/* import() */ 150).then(__webpack_require__.bind(__webpack_require__, 5150));
        return sarifReport(report);
    },
    markdown: async (report) => {
        const { markdownReport } = await __webpack_require__.e(/* import() */ 447).then(__webpack_require__.bind(__webpack_require__, 447));
        return markdownReport(report);
    },
};
/** Writes a report in the wanted format to the wanted place. */
async function writeReport(report, options, context) {
    await write(await RENDERERS[options.format](report, options, context), options.output);
}
/**
 * Writes text to a file, or to standard output until all of it is taken: a pipe may be slow, or closed early.
 *
 * @throws UsageError when the file cannot be written
 */
async function write(text, file) {
    if (file === undefined)
        await print(text);
    else
        writeFile(text, file);
}
function writeFile(text, file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
    }
    catch (error) {
        throw notWritten(file, error);
    }
}
function print(text) {
    return new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => {
            // The reader has had enough (`| head`): nothing is wrong.
            if (error && error.code !== "EPIPE")
                reject(notWritten("standard output", error));
            else
                resolve();
        });
    });
}
/** Node's message is `ENOSPC: no space left on device, write`. */
function notWritten(place, error) {
    const message = error instanceof Error ? error.message : String(error);
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${place} could not be written: ${/^E\w+: ([^,]*)/.exec(message)?.[1] ?? message}`);
}


/***/ }),

/***/ 6217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hv: () => (/* binding */ OPEN_BRACE),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   WL: () => (/* binding */ OPEN_BRACKET),
/* harmony export */   Xy: () => (/* binding */ NEWLINE),
/* harmony export */   jA: () => (/* binding */ QUOTE),
/* harmony export */   oH: () => (/* binding */ COLON),
/* harmony export */   r_: () => (/* binding */ BACKSLASH),
/* harmony export */   rc: () => (/* binding */ CLOSE_BRACE),
/* harmony export */   t6: () => (/* binding */ SPACE),
/* harmony export */   wn: () => (/* binding */ TAB),
/* harmony export */   wt: () => (/* binding */ CLOSE_BRACKET),
/* harmony export */   zg: () => (/* binding */ RETURN)
/* harmony export */ });
/** Codes of the characters that JSON is made of (RFC 8259, section 2). */
const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;


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


/***/ }),

/***/ 9957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   evaluatePolicyFile: () => (/* binding */ evaluatePolicyFile)
/* harmony export */ });
/* harmony import */ var _document_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5802);
/* harmony import */ var _graph_inspect_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3459);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3670);
/* harmony import */ var _holders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(757);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2650);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4341);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9516);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7245);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7210);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6939);
/* harmony import */ var _validity_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6194);











/**
 * Evaluates a JSON file as IAM policy: one document, alone or in what the AWS CLI prints it in. What IAM would refuse is a
 * diagnostic.
 *
 * @returns `undefined` when the file is not there or holds something else
 */
function evaluatePolicyFile(tree, path, options = {}) {
    const text = tree.read(path);
    if (text === undefined || !/^\uFEFF?\s*\{/.test(text))
        return undefined;
    const { value, diagnostics } = (0,_document_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(path, text);
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
    };
}
function contentOf(path, root, configured) {
    const document = unwrapped(root);
    if (document === undefined)
        return undefined;
    const policy = (0,_statements_js__WEBPACK_IMPORTED_MODULE_6__/* .readPolicy */ .T)(document, [], () => []);
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
    const complaints = [...(0,_elements_js__WEBPACK_IMPORTED_MODULE_3__/* .misspelled */ .v)(document), ...(0,_validity_js__WEBPACK_IMPORTED_MODULE_8__/* .complaintsAbout */ .WC)(policy, kind)];
    return complaints.map((complaint) => (0,_refusals_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x)(complaint, placeOf(document, complaint.path)));
}
/** Where a path leads, as far as the document has it. */
function placeOf(document, path) {
    let at = document;
    for (const step of path) {
        const next = (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_9__/* .member */ .Dc)(at, step);
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
            [_holders_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_FILE */ .CX.path, (0,_encode_js__WEBPACK_IMPORTED_MODULE_10__/* .encode */ .l)(document)],
            [_holders_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_FILE */ .CX.kind, label],
        ]),
        span: document.span,
    };
    return {
        address: path,
        type: _holders_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_FILE */ .CX.type,
        nativeType: _holders_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_FILE */ .CX.type,
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
        const document = value === undefined || steps.length === 0 ? value : (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodedDocument */ .u)(value);
        if (document?.kind === "map" && isPolicy(document))
            return document;
    }
    return undefined;
}
/** Also a document without statements is one when it says that it is in the language of policies. */
function isPolicy({ entries }) {
    const version = entries.get("Version");
    return isStatement(entries.get("Statement")) || (version?.kind === "known" && (0,_validity_js__WEBPACK_IMPORTED_MODULE_8__/* .isLanguageVersion */ .JI)(version.value));
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
    const isStackPolicy = actions.length > 0 && actions.every((action) => (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .literalOf */ .Zc)(action)?.startsWith("Update:") === true);
    if (isStackPolicy)
        return undefined;
    const written = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)({ statements });
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
