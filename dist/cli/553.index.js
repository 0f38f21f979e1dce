export const id = 553;
export const ids = [553,650];
export const modules = {

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ GRAPH_SCHEMA_VERSION),
/* harmony export */   v: () => (/* binding */ POLICY_KINDS)
/* harmony export */ });
/**
 * The graph document: what the policies see as `input`. Its JSON Schema is `schemas/graph.json`; rules are type-checked on
 * it. Additions raise the minor number, anything else the major.
 */
const GRAPH_SCHEMA_VERSION = "1.3";
/** What a policy is to those whom it concerns. */
const POLICY_KINDS = [
    "identity",
    "trust",
    "resource",
    "boundary",
    "service_control",
    "resource_control",
];


/***/ }),

/***/ 3459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ isHole),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   A_: () => (/* binding */ isReference),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   I0: () => (/* binding */ valuesAt),
/* harmony export */   PD: () => (/* binding */ ownReferences),
/* harmony export */   Q6: () => (/* binding */ holeKey),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   ur: () => (/* binding */ allReferences),
/* harmony export */   vs: () => (/* binding */ template),
/* harmony export */   z$: () => (/* binding */ referenceName)
/* harmony export */ });
/**
 * The member of a value that one step leads to. Text that encodes JSON is stepped into as if it were the document.
 *
 * @returns `undefined` when there is no such member
 */
function member(value, step) {
    switch (value.kind) {
        case "map":
            return value.entries.get(String(step));
        case "list":
            return typeof step === "number" ? value.items[step] : undefined;
        case "known":
        case "unknown":
            return value.json === undefined ? undefined : member(value.json, step);
    }
}
/**
 * All values that a path leads to, where every list on the way (nested blocks) stands for each of its items, and a block that
 * is not known for whatever is below it.
 */
function valuesAt(value, path) {
    let level = [value];
    for (const step of path)
        level = level.flatMap(itemsOf).flatMap((item) => memberOrUnknown(item, step));
    return level;
}
/** The items of a list, of lists in it too, or the value itself. */
function itemsOf(value) {
    return value.kind === "list" ? value.items.flatMap(itemsOf) : [value];
}
function memberOrUnknown(value, step) {
    if (value.kind === "unknown" && value.json === undefined)
        return [value];
    const found = member(value, step);
    return found === undefined ? [] : [found];
}
/** References to resources that one value makes, without those of its members. */
function ownReferences(value) {
    const named = value.references ?? [];
    if (value.kind !== "unknown" || value.text === undefined)
        return named;
    const within = value.text.flatMap((part) => (isReference(part) ? [part.reference] : []));
    return within.length === 0 ? named : [...within, ...named];
}
/** References that a value and everything below it make, text that encodes JSON included. */
function allReferences(value) {
    const found = [];
    collectReferences(value, found);
    return found;
}
function collectReferences(value, into) {
    for (const reference of ownReferences(value))
        into.push(reference);
    for (const child of children(value))
        collectReferences(child, into);
}
/** Every reason why something in a value is not known; each reason once. */
function causesOf(value) {
    const causes = new Map();
    collectCauses(value, causes);
    return [...causes.values()];
}
function collectCauses(value, into) {
    for (const cause of ownCauses(value)) {
        const key = causeKey(cause);
        if (!into.has(key))
            into.set(key, cause);
    }
    for (const child of children(value))
        collectCauses(child, into);
}
/** Why a value itself, not something below it, is not known. A reference that is fixed at apply is a reason, too. */
function ownCauses(value) {
    switch (value.kind) {
        case "known":
            return [];
        case "list":
        case "map":
            return value.rest ?? [];
        case "unknown": {
            const parts = value.text ?? [];
            const holes = parts.flatMap((part) => (isHole(part) ? part.unknown : []));
            const causes = [...value.because, ...holes];
            if (causes.length > 0)
                return causes;
            const fixed = parts.flatMap((part) => (isReference(part) ? [referenceName(part.reference)] : []));
            return (fixed.length > 0 ? fixed : ["the value"]).map((name) => ({
                reason: `${name} is known only after apply`,
                span: value.span,
            }));
        }
    }
}
function children(value) {
    switch (value.kind) {
        case "list":
            return value.items;
        case "map":
            return [...value.entries.values()];
        case "known":
        case "unknown":
            return value.json === undefined ? [] : [value.json];
    }
}
/** Reasons why a value is not known, in one line. */
function reasonOf(value) {
    const reasons = new Set(ownCauses(value).map((cause) => cause.reason));
    return [...reasons].join("; ");
}
/** Distinguishes holes: two with the same key have the same value, whatever it is. `undefined` when that is not certain. */
function holeKey(causes) {
    if (causes.length === 0 || causes.some((cause) => cause.span === undefined))
        return undefined;
    return causes.map(causeKey).join("|");
}
function causeKey({ reason, span }) {
    return span === undefined ? reason : `${reason}@${span.path}:${span.startLine}:${span.startColumn}`;
}
/** `aws_kms_key.main.arn`; with the stack before it when that is another one: `network.yaml:Vpc.id`. */
function referenceName({ stack, address, attribute }) {
    const name = attribute === "" ? address : `${address}.${attribute}`;
    return stack === undefined ? name : `${stack}:${name}`;
}
/** What is known of a text, in words: literal characters, and `${…}` for what is not. */
function template(parts) {
    return parts
        .map((part) => {
        if (typeof part === "string")
            return part;
        if (isReference(part))
            return `\${${referenceName(part.reference)}}`;
        return "${…}";
    })
        .join("");
}
function isReference(part) {
    return typeof part !== "string" && "reference" in part;
}
function isHole(part) {
    return typeof part !== "string" && "unknown" in part;
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

/***/ 5305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZW: () => (/* binding */ askedAction),
/* harmony export */   mP: () => (/* binding */ isEveryAction),
/* harmony export */   ob: () => (/* binding */ matchAction)
/* harmony export */ });
/* harmony import */ var _logic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6508);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6607);


function askedAction(action) {
    const pattern = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(action.toLowerCase());
    return { action, pattern, literal: (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .literalText */ .bK)(pattern) };
}
/**
 * Whether a statement is about an action (or about all actions that a pattern such as `rds:*` matches).
 *
 * A wildcard in the service part is refused by IAM, except in `*` and `*:*`; it is undecided what such a document would do.
 */
function matchAction(statement, { pattern: asked, literal }) {
    const { actions, notActions } = statement;
    if (actions === undefined && notActions !== undefined) {
        const listed = (0,_logic_js__WEBPACK_IMPORTED_MODULE_1__/* .any */ .bz)(notActions.map(({ pattern }) => meetsAction(pattern, asked)));
        return { decision: (0,_logic_js__WEBPACK_IMPORTED_MODULE_1__/* .not */ .AU)(listed), via: "not_action" };
    }
    const texts = actions ?? [];
    if (literal !== undefined && texts.some(({ action }) => action === literal))
        return { decision: "yes", via: "exact" };
    // Two different actions have nothing in common; most questions are of that kind.
    const wider = literal === undefined ? texts : texts.filter(({ action }) => action === undefined);
    return { decision: (0,_logic_js__WEBPACK_IMPORTED_MODULE_1__/* .any */ .bz)(wider.map(({ pattern }) => coversAction(pattern, asked))), via: "wildcard" };
}
function coversAction(pattern, action) {
    return isEveryAction(pattern) ? "yes" : doubted((0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(pattern, action), pattern);
}
function meetsAction(pattern, action) {
    return isEveryAction(pattern) ? "yes" : doubted((0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .intersects */ .HY)(pattern, action), pattern);
}
function doubted(decision, pattern) {
    return decision === "yes" && hasServiceWildcard(pattern) ? "unknown" : decision;
}
/** `*` or `*:*`. */
function isEveryAction(pattern) {
    const colons = pattern.filter((letter) => letter === ":").length;
    return colons < 2 && pattern.length > colons && pattern.every((letter) => letter === ":" || letter === _patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .STAR */ .Vw);
}
function hasServiceWildcard(pattern) {
    const colon = pattern.indexOf(":");
    return !(0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .hasHole */ .dI)(pattern) && pattern.slice(0, colon < 0 ? pattern.length : colon).some(_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .isWildcard */ .z2);
}


/***/ }),

/***/ 9369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ parseArn),
/* harmony export */   _7: () => (/* binding */ intersectsArn),
/* harmony export */   mf: () => (/* binding */ arnPattern),
/* harmony export */   z2: () => (/* binding */ containsArn)
/* harmony export */ });
/* harmony import */ var _logic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6508);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6607);


function parseArn(pattern) {
    if ((0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .isEverything */ .CM)(pattern))
        return { kind: "everything" };
    const [prefix, partition, service, region, account, ...rest] = split(pattern);
    if (prefix !== undefined &&
        partition !== undefined &&
        service !== undefined &&
        region !== undefined &&
        account !== undefined &&
        rest.length > 0) {
        const head = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .literalText */ .bK)(prefix);
        if (head === "arn" || (head === undefined && (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(prefix, ["a", "r", "n"]) !== "no")) {
            const resource = rest.flatMap((part, index) => (index === 0 ? part : [":", ...part]));
            return { kind: "arn", segments: { partition, service, region, account, resource } };
        }
    }
    // A whole ARN may be in a symbol: `${aws_db_instance.main.arn}`, `${var.prefix}:dbuser:…`.
    return pattern.some((letter) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .isSymbol */ .Bm)(letter) && letter.sort !== "variable")
        ? { kind: "open", pattern }
        : { kind: "invalid" };
}
/** An ARN pattern from its written form, for tables. */
function arnPattern(text) {
    return parseArn((0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(text));
}
function split(pattern) {
    const parts = [[]];
    for (const letter of pattern) {
        if (letter === ":")
            parts.push([]);
        else
            parts.at(-1)?.push(letter);
    }
    return parts;
}
const SEGMENTS = ["partition", "service", "region", "account", "resource"];
/** Whether every ARN that `inner` matches is matched by `outer`. */
function containsArn(outer, inner) {
    if (outer.kind === "everything")
        return "yes";
    if (outer.kind === "invalid" || inner.kind === "invalid")
        return "no";
    if (inner.kind === "everything") {
        if (outer.kind === "open")
            return (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .hasHole */ .dI)(outer.pattern) ? "unknown" : "no";
        return (0,_logic_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(SEGMENTS.map((segment) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(outer.segments[segment], (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)("*"))));
    }
    if (outer.kind === "arn" && inner.kind === "arn") {
        return (0,_logic_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(SEGMENTS.map((segment) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(outer.segments[segment], inner.segments[segment])));
    }
    const decision = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(joined(outer), joined(inner));
    // A symbol for a whole ARN is within the patterns of its service, though as a text it is equal only to itself.
    return decision === "no" && inner.kind === "open" ? "unknown" : decision;
}
/** Whether some ARN is matched by both. */
function intersectsArn(a, b) {
    if (a.kind === "invalid" || b.kind === "invalid")
        return "no";
    if (a.kind === "everything" || b.kind === "everything")
        return "yes";
    if (a.kind === "arn" && b.kind === "arn") {
        return (0,_logic_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(SEGMENTS.map((segment) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .intersects */ .HY)(a.segments[segment], b.segments[segment])));
    }
    const decision = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .intersects */ .HY)(joined(a), joined(b));
    return decision === "no" ? "unknown" : decision;
}
function joined(arn) {
    if (arn.kind === "open")
        return arn.pattern;
    if (arn.kind !== "arn")
        return (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)("*");
    const { partition, service, region, account, resource } = arn.segments;
    return [...(0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPattern */ .Kf)("arn:"), ...partition, ":", ...service, ":", ...region, ":", ...account, ":", ...resource];
}


/***/ }),

/***/ 9060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ onlyBinding),
/* harmony export */   GD: () => (/* binding */ kindsCovered),
/* harmony export */   QU: () => (/* binding */ kindsReached),
/* harmony export */   _E: () => (/* binding */ readTarget),
/* harmony export */   hg: () => (/* binding */ CONNECT),
/* harmony export */   t3: () => (/* binding */ KIND_PATTERNS)
/* harmony export */ });
/* unused harmony export ID_KINDS */
/* harmony import */ var _graph_inspect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3459);
/* harmony import */ var _actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5305);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9369);
/* harmony import */ var _logic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6508);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6607);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6939);






/** Kinds of ids: of an instance, of an Aurora or Multi-AZ cluster, of a proxy. */
const ID_KINDS = { instance: "db-", cluster: "cluster-", proxy: "prx-" };
const KIND_PATTERNS = {
    instance: (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .EY)("db-*"),
    cluster: (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .EY)("cluster-*"),
    proxy: (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .EY)("prx-*"),
};
/** The action that logs in to a database as one of its users. */
const CONNECT = (0,_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .askedAction */ .ZW)("rds-db:connect");
const EVERYTHING = [_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .STAR */ .Vw];
const SERVICE = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .EY)("rds-db");
const RESOURCE_TYPE = "dbuser:";
const RESOURCE_TYPE_LETTERS = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .literalPattern */ .Kf)(RESOURCE_TYPE);
const ACCOUNT = Array.from({ length: 12 }, () => _patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .ONE */ .xr);
const PARTITIONS = ["aws", "aws-cn", "aws-us-gov", "aws-iso*", "aws-eusc"].map(_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .EY);
/** Attributes that look like an id of a database and are not: what they are instead. */
const WRONG_ATTRIBUTES = {
    aws_db_instance: {
        identifier: "the name of the instance",
        arn: "an ARN of the RDS API",
    },
    aws_rds_cluster: {
        id: "the name of the cluster",
        cluster_identifier: "the name of the cluster",
        arn: "an ARN of the RDS API",
    },
    aws_db_proxy: { arn: "an ARN of the RDS API", id: "the name of the proxy", name: "the name of the proxy" },
};
/**
 * Takes a resource pattern apart as one of `rds-db:connect`, which is
 * `arn:PARTITION:rds-db:REGION:ACCOUNT:dbuser:RESOURCE_ID/DB_USER`
 * (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html).
 */
function readTarget(text, resolve, variables) {
    const { pattern, bindings } = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .patternOf */ .Id)(text, resolve, variables);
    const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArn */ .Lw)(pattern);
    if (arn.kind === "everything")
        return { kind: "target", target: { arn, id: EVERYTHING, user: EVERYTHING, bindings } };
    if (arn.kind === "invalid")
        return foreign(`"${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h$)(text)}" is not an ARN`);
    if (arn.kind === "open")
        return readOpen(text, arn.pattern, bindings);
    const { partition, service, region, account, resource } = arn.segments;
    if (!mayBe(service, [SERVICE])) {
        const name = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .literalText */ .bK)(service) ?? "another service";
        return foreign(`an ARN of ${name} never matches a database user, whose ARNs are of rds-db`);
    }
    if (service.some(_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .isWildcard */ .z2))
        return dead("IAM refuses a wildcard in the service part of an ARN");
    if (!mayBe(partition, PARTITIONS)) {
        return dead(`there is no partition "${(0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .literalText */ .bK)(partition) ?? ""}"`);
    }
    const mismatch = regionMismatch((0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .literalText */ .bK)(partition), (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .literalText */ .bK)(region));
    if (mismatch !== undefined)
        return dead(mismatch);
    if (!mayBe(account, [ACCOUNT]))
        return dead("the account of the ARN is not one of twelve digits");
    const rest = afterResourceType(resource);
    if (rest === undefined)
        return dead(`the resource part of the ARN does not begin with ${RESOURCE_TYPE}`);
    return readUser(arn, rest, bindings);
}
/** Whether a segment can be one of some texts. What a symbol stands for is taken to be right. */
function mayBe(segment, texts) {
    return segment.some(_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .isSymbol */ .Bm) || texts.some((text) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .intersects */ .HY)(segment, text) !== "no");
}
/**
 * Partitions have Regions of their own
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html#arns-syntax).
 */
function regionMismatch(partition, region) {
    if (partition === undefined || region === undefined)
        return undefined;
    if (region === "")
        return "the ARN names no Region";
    const own = region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    const isMismatch = ["aws", "aws-cn", "aws-us-gov"].includes(partition) && /^[a-z]{2}-/.test(region) && own !== partition;
    return isMismatch ? `the Region ${region} is in the partition ${own}, not ${partition}` : undefined;
}
function dead(reason) {
    return { kind: "dead", reason, foreign: false };
}
function foreign(reason) {
    return { kind: "dead", reason, foreign: true };
}
/** A pattern of which an unknown part may hold several segments. */
function readOpen(text, pattern, bindings) {
    const start = indexOf(pattern, `:${RESOURCE_TYPE}`);
    const arn = { kind: "open", pattern };
    if (start >= 0)
        return readUser(arn, pattern.slice(start + 1 + RESOURCE_TYPE.length), bindings);
    const holes = pattern.filter((letter) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .isSymbol */ .Bm)(letter) && letter.sort === "hole");
    if (holes.length === 0)
        return foreign(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h$)(text)} is not the ARN of a database user`);
    return { kind: "target", target: { arn, id: holes, user: holes, bindings } };
}
function indexOf(pattern, text) {
    return pattern.findIndex((_, index) => Array.from(text).every((char, offset) => pattern[index + offset] === char));
}
/** What follows `dbuser:`; from the first star or hole on, if one may stand for part of it. */
function afterResourceType(resource) {
    for (const [index, char] of RESOURCE_TYPE_LETTERS.entries()) {
        const letter = resource[index];
        if (letter === _patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .STAR */ .Vw || (letter !== undefined && (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .isSymbol */ .Bm)(letter) && letter.sort === "hole")) {
            return resource.slice(index);
        }
        if (letter !== char && letter !== _patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .ONE */ .xr)
            return undefined;
    }
    return resource.slice(RESOURCE_TYPE.length);
}
function readUser(arn, rest, bindings) {
    const [writtenId, user] = splitUser(rest);
    if (user === undefined || user.length === 0)
        return dead("the ARN names no database user: RESOURCE_ID/DB_USER is missing its user");
    const wrong = wrongAttribute(writtenId, bindings);
    if (wrong !== undefined)
        return dead(wrong);
    const id = withProxyPrefix(writtenId, bindings);
    const kinds = Object.values(KIND_PATTERNS).map((kind) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .intersects */ .HY)(id, kind));
    if ((0,_logic_js__WEBPACK_IMPORTED_MODULE_4__/* .any */ .bz)(kinds) === "no" && !id.some((letter) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .isSymbol */ .Bm)(letter) && letter.sort === "fixed")) {
        const name = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .literalText */ .bK)(id);
        return dead(name === undefined
            ? "the pattern matches no resource id: those begin with db-, cluster- or prx-"
            : `"${name}" is not a resource id: those begin with db-, cluster- or prx-`);
    }
    return { kind: "target", target: { arn, id, user, bindings } };
}
/** A wildcard before the slash, or without one, reaches over it. */
function splitUser(rest) {
    const slash = rest.indexOf("/");
    if (slash >= 0)
        return [rest.slice(0, slash), rest.slice(slash + 1)];
    const reaching = rest.map((letter) => letter === _patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .STAR */ .Vw || ((0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .isSymbol */ .Bm)(letter) && letter.sort === "hole"));
    const first = reaching.indexOf(true);
    return first < 0 ? [rest, undefined] : [rest.slice(0, first + 1), rest.slice(reaching.lastIndexOf(true))];
}
function wrongAttribute(id, bindings) {
    const binding = onlyBinding(id, bindings);
    const type = binding?.nodes[0]?.resource.type;
    if (binding === undefined || type === undefined || binding.reference.derived === true)
        return undefined;
    const what = WRONG_ATTRIBUTES[type]?.[binding.reference.attribute];
    return what === undefined ? undefined : `${(0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_5__/* .referenceName */ .z$)(binding.reference)} is ${what}, not its resource id`;
}
/** The last part of a proxy's ARN is its id, and the only attribute that has it. */
function withProxyPrefix(id, bindings) {
    const binding = onlyBinding(id, bindings);
    const isProxy = binding?.nodes[0]?.resource.type === "aws_db_proxy" && binding.reference.derived === true;
    return isProxy && id.length === 1 ? [...(0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .literalPattern */ .Kf)(ID_KINDS.proxy), ...id] : id;
}
/** What the only symbol of a pattern stands for, when that is an attribute. */
function onlyBinding(pattern, bindings) {
    const symbols = pattern.filter(_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .isSymbol */ .Bm);
    const [symbol] = symbols;
    if (symbol === undefined || symbols.length > 1 || pattern.some(_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .isWildcard */ .z2))
        return undefined;
    const binding = bindings.get(symbol.key);
    return binding?.sort === "fixed" ? binding : undefined;
}
/** Which kinds of ids a pattern matches all of. */
function kindsCovered(id) {
    return kindsWhere((kind) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(id, kind) === "yes");
}
/** Which kinds of ids a pattern may match one of. */
function kindsReached(id) {
    return (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .hasHole */ .dI)(id) ? kindsWhere(() => true) : kindsWhere((kind) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .intersects */ .HY)(id, kind) !== "no");
}
function kindsWhere(test) {
    return ["instance", "cluster", "proxy"].filter((kind) => test(KIND_PATTERNS[kind]));
}


/***/ }),

/***/ 1553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ kindOf),
  r: () => (/* binding */ policyDocuments)
});

// EXTERNAL MODULE: ./build/graph/document.js
var graph_document = __webpack_require__(5650);
// EXTERNAL MODULE: ./build/graph/inspect.js
var inspect = __webpack_require__(3459);
// EXTERNAL MODULE: ./build/graph/node.js
var graph_node = __webpack_require__(2203);
// EXTERNAL MODULE: ./build/iam/actions.js
var iam_actions = __webpack_require__(5305);
;// CONCATENATED MODULE: ./build/iam/conditions.js
/**
 * Keys that IAM database authentication does not evaluate
 * (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html, "Unsupported AWS global condition
 * context keys").
 */
const UNSUPPORTED_KEYS = new Set([
    "aws:referer",
    "aws:sourceip",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:useragent",
    "aws:vpcsourceip",
]);
/** Services whose own condition keys never come with `rds-db:connect`, which has none. */
const OTHER_SERVICES = /^(?:ec2|iam|kms|logs|rds|rds-data|rds-db|s3|secretsmanager|ssm):/;
/** The conditions of a statement about `rds-db:connect` whose key is never in the request, and what that does. */
function unsupportedConditions(conditions) {
    return conditions
        .filter(({ key }) => isUnsupported(key.toLowerCase()))
        .map((condition) => ({
        key: condition.key,
        operator: condition.operator,
        effect: holdsWithoutKey(condition) ? "always_matches" : "never_matches",
    }));
}
function isUnsupported(key) {
    return UNSUPPORTED_KEYS.has(key) || OTHER_SERVICES.test(key);
}
/**
 * Whether a condition is true when its key is not in the request
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).
 */
function holdsWithoutKey({ operator, values }) {
    const name = operator.toLowerCase();
    if (name === "null")
        return values.includes("true");
    if (name.startsWith("forallvalues:"))
        return true;
    if (name.startsWith("foranyvalue:"))
        return false;
    return name.endsWith("ifexists") || /^(?:\w+not|not)/.test(name);
}

// EXTERNAL MODULE: ./build/iam/arn.js
var arn = __webpack_require__(9369);
// EXTERNAL MODULE: ./build/iam/connect-target.js
var connect_target = __webpack_require__(9060);
// EXTERNAL MODULE: ./build/iam/logic.js
var logic = __webpack_require__(6508);
// EXTERNAL MODULE: ./build/iam/patterns.js
var iam_patterns = __webpack_require__(6607);
;// CONCATENATED MODULE: ./build/iam/connect-deny.js






/**
 * The Deny statements of a policy that take database users off its grants. Conditions are about the request: one that may
 * be false lets some requests by, so that its statement leaves every grant in being.
 */
function readDenies(policy, resolve) {
    return policy.statements.flatMap((statement) => {
        if (statement.effect !== "Deny")
            return [];
        const certainty = (0,logic/* all */.Q7)([(0,iam_actions/* matchAction */.ob)(statement, connect_target/* CONNECT */.hg).decision, isUnconditional(statement)]);
        if (certainty === "no")
            return [];
        const read = (texts) => texts.flatMap((text) => {
            const reading = (0,connect_target/* readTarget */._E)(text, resolve, policy.variables ?? true);
            return reading.kind === "target" ? [{ text, target: reading.target }] : [];
        });
        const { resources = [], notResources } = statement;
        return [
            {
                certainty,
                resources: read(resources).map(({ target }) => target),
                spared: notResources === undefined ? undefined : read(notResources),
            },
        ];
    });
}
function isUnconditional({ conditions, unknown }) {
    if (conditions.some(({ key }) => key === "") || "" in unknown)
        return "unknown";
    const alwaysTrue = unsupportedConditions(conditions).filter(({ effect }) => effect === "always_matches");
    return alwaysTrue.length === conditions.length ? "yes" : "no";
}
/** Whether the Deny statements leave nothing of a target. */
function isDenied(target, denies) {
    return (0,logic/* any */.bz)(denies.map(({ certainty, resources, spared }) => {
        const covered = spared === undefined
            ? (0,logic/* any */.bz)(resources.map((outer) => containsTarget(outer, target)))
            : (0,logic/* all */.Q7)(spared.map((inner) => (0,logic/* not */.AU)(intersectsTarget(target, inner.target))));
        return (0,logic/* all */.Q7)([certainty, covered]);
    }));
}
/** For users of a target, whether the Deny statements leave nothing of them in its databases. */
function deniedUsers(target, users, denies) {
    const relevant = denies.flatMap((deny) => {
        if (deny.spared !== undefined)
            return [(user) => isDenied({ ...target, user }, [deny])];
        return deny.resources.map((outer) => {
            const databases = (0,logic/* all */.Q7)([deny.certainty, containsDatabases(outer, target)]);
            return (user) => (databases === "no" ? "no" : (0,logic/* all */.Q7)([databases, (0,iam_patterns/* contains */.gR)(outer.user, user)]));
        });
    });
    return users.map((user) => (0,logic/* any */.bz)(relevant.map((denies) => denies(user))));
}
/** Whether every database user that `inner` means is one that `outer` means. */
function containsTarget(outer, inner) {
    return (0,logic/* all */.Q7)([containsDatabases(outer, inner), (0,iam_patterns/* contains */.gR)(outer.user, inner.user)]);
}
function containsDatabases(outer, inner) {
    return (0,logic/* all */.Q7)([containsPlaces(outer.arn, inner.arn), (0,iam_patterns/* contains */.gR)(outer.id, inner.id)]);
}
const ANYWHERE = [iam_patterns/* STAR */.Vw];
/**
 * Compares where patterns reach: their Regions. Partitions are not compared, and accounts only when both are named: one logs
 * in within one's own.
 */
function containsPlaces(outer, inner) {
    if (outer.kind === "everything")
        return "yes";
    if (outer.kind !== "arn")
        return (0,arn/* containsArn */.z2)(outer, inner) === "yes" ? "yes" : "unknown";
    if (inner.kind === "everything")
        return (0,iam_patterns/* contains */.gR)(outer.segments.region, ANYWHERE);
    if (inner.kind !== "arn")
        return "unknown";
    const accounts = [outer.segments.account, inner.segments.account].map(iam_patterns/* literalText */.bK);
    const isOtherAccount = accounts.every((account) => account !== undefined) && accounts[0] !== accounts[1];
    return isOtherAccount ? "no" : (0,iam_patterns/* contains */.gR)(outer.segments.region, inner.segments.region);
}
/** Whether some database user is meant by both. */
function intersectsTarget(a, b) {
    const places = a.arn.kind === "arn" && b.arn.kind === "arn" ? (0,iam_patterns/* intersects */.HY)(a.arn.segments.region, b.arn.segments.region) : "yes";
    return (0,logic/* all */.Q7)([places, (0,iam_patterns/* intersects */.HY)(a.id, b.id), (0,iam_patterns/* intersects */.HY)(a.user, b.user)]);
}

// EXTERNAL MODULE: ./build/iam/privileged-users.js
var privileged_users = __webpack_require__(1448);
// EXTERNAL MODULE: ./build/iam/text.js
var iam_text = __webpack_require__(6939);
;// CONCATENATED MODULE: ./build/iam/connect.js








const SOME_USER = (0,iam_patterns/* parsePattern */.EY)("?*");
/**
 * The grants of `rds-db:connect` in an identity policy: one for each resource pattern of each Allow statement that is about
 * it, with what it covers and what the Deny statements of the policy and of those beside it leave of it.
 */
function connectGrants(policy, context) {
    const denies = [policy, ...context.beside].flatMap((each) => readDenies(each, context.resolve));
    return policy.statements
        .filter(({ effect }) => effect === "Allow")
        .flatMap((statement) => statementGrants(statement, policy, denies, context));
}
function statementGrants(statement, policy, denies, context) {
    const { decision, via } = (0,iam_actions/* matchAction */.ob)(statement, connect_target/* CONNECT */.hg);
    if (decision === "no")
        return [];
    const shared = {
        via,
        unsupported_conditions: unsupportedConditions(statement.conditions),
        doubts: doubtsOf(statement, decision),
    };
    if (statement.resources === undefined) {
        return exceptResources(statement, policy, context).map((grant) => describe({ ...shared, ...grant }, denies, context));
    }
    const readings = statement.resources.map((text) => ({
        text,
        reading: (0,connect_target/* readTarget */._E)(text, context.resolve, policy.variables ?? true),
    }));
    const isAboutConnect = namesOnlyDatabaseLogins(statement);
    const isLive = readings.some(({ reading }) => reading.kind === "target");
    return readings.flatMap(({ text, reading }) => {
        const dead = deadReason(text, reading, policy, context);
        if (dead !== undefined) {
            const isMistake = !isForeign(reading) || isAboutConnect || (!isLive && namesDatabaseLogins(statement));
            return isMistake ? [deadGrant(text, dead, shared)] : [];
        }
        if (reading.kind === "dead")
            return [];
        return describeAll({ ...shared, text, target: reading.target }, denies, context);
    });
}
function isForeign(reading) {
    return reading.kind === "dead" && reading.foreign;
}
/** Why it is unknown whether a statement allows the action. */
function doubtsOf(statement, decision) {
    const effect = statement.unknown.Effect;
    const doubts = effect === undefined ? [] : [effect];
    if (decision === "yes")
        return doubts;
    const actions = Object.entries(statement.unknown).filter(([path]) => /^(?:Not)?Action/.test(path));
    const reasons = actions.map(([, reason]) => reason);
    return [...doubts, ...(reasons.length > 0 ? reasons : ["IAM refuses a wildcard in the service part of an action"])];
}
function namesDatabaseLogins({ actions }) {
    return (actions ?? []).some(isDatabaseLogin);
}
function namesOnlyDatabaseLogins({ actions }) {
    return actions !== undefined && actions.length > 0 && actions.every(isDatabaseLogin);
}
function isDatabaseLogin({ pattern }) {
    return (0,iam_patterns/* literalText */.bK)(pattern.slice(0, "rds-db:".length)) === "rds-db:";
}
/** Why a pattern can never match, by itself or for those who have the policy. */
function deadReason(text, reading, policy, context) {
    if (reading.kind === "dead")
        return reading.reason;
    if (policy.variables === false && text.parts.some((part) => typeof part === "string" && /\$\{[^{}]+\}/.test(part))) {
        const version = policy.version === undefined ? "a policy without a version" : `version ${policy.version}`;
        return `policy variables need version 2012-10-17; in ${version} they are plain text that no database user has`;
    }
    const { id, user, bindings } = reading.target;
    const variables = [...id, ...user].flatMap((letter) => ((0,iam_patterns/* isSymbol */.Bm)(letter) ? (bindings.get(letter.key) ?? []) : []));
    const isForUsers = variables.some((binding) => binding.sort === "variable" && !binding.hasDefault && binding.name.toLowerCase() === "aws:username");
    return isForUsers && context.isForRoles
        ? "aws:username has no value in the session of a role, and only roles have this policy"
        : undefined;
}
function deadGrant(text, dead, shared) {
    return {
        path: text.path,
        via: shared.via,
        pattern: (0,iam_text/* showText */.h$)(text),
        database: "one",
        user: "one",
        privileged_users: [],
        privileged_unknown: false,
        dead,
        denied: "no",
        unsupported_conditions: shared.unsupported_conditions,
        because: [],
    };
}
/** Allow with NotResource: every database user but those that are listed. */
function exceptResources(statement, policy, context) {
    const excepted = statement.notResources;
    const [first] = excepted ?? [];
    if (excepted === undefined || first === undefined)
        return [];
    const everything = { arn: { kind: "everything" }, id: [iam_patterns/* STAR */.Vw], user: [iam_patterns/* STAR */.Vw], bindings: new Map() };
    const leavesNothing = excepted.some((text) => {
        const reading = (0,connect_target/* readTarget */._E)(text, context.resolve, policy.variables ?? true);
        return reading.kind === "target" && containsTarget(reading.target, everything) === "yes";
    });
    if (leavesNothing)
        return [];
    const path = [...statement.path, "NotResource"];
    return [
        {
            text: { path, parts: ["*"] },
            target: everything,
            pattern: `everything but ${excepted.map(iam_text/* showText */.h$).join(", ")}`,
        },
    ];
}
/**
 * A grant as it is, or, when a Deny with NotResource spares only parts of it, those parts in its place.
 */
function describeAll(grant, denies, context) {
    const narrowing = denies.find(({ certainty, spared }) => certainty === "yes" && spared !== undefined);
    if (narrowing?.spared === undefined)
        return [describe(grant, denies, context)];
    const others = denies.filter((deny) => deny !== narrowing);
    const { target } = grant;
    if (narrowing.spared.some((spared) => containsTarget(spared.target, target) === "yes")) {
        return describeAll(grant, others, context);
    }
    const parts = narrowing.spared.filter((spared) => intersectsTarget(target, spared.target) !== "no");
    if (parts.length === 0)
        return [{ ...describe(grant, others, context), denied: "yes" }];
    return parts.flatMap((part) => {
        if (containsTarget(target, part.target) !== "yes") {
            return [{ ...describe(grant, others, context), denied: "unknown" }];
        }
        return describeAll({ ...grant, target: part.target, pattern: (0,iam_text/* showText */.h$)(part.text) }, others, context);
    });
}
/** Describes a grant that can match. */
function describe(grant, denies, context) {
    const { text, target, doubts } = grant;
    const database = doubtful(databaseScope(target.id), doubts);
    const user = doubtful(userScope(target.user), doubts);
    const userName = (0,iam_patterns/* literalText */.bK)(target.user);
    const bound = (0,connect_target/* onlyBinding */.EN)(target.id, target.bindings)?.nodes ?? [];
    const [node] = bound;
    const database_link = node === undefined || bound.length > 1 ? undefined : (0,graph_node/* linkTo */.u)(node);
    const privileged = (0,privileged_users/* privilegedUsers */.IH)(target, database_link === undefined ? undefined : node, context.privilegedUsers, context.masterUsers);
    const patterns = privileged.certain.map(({ pattern }) => pattern);
    const taken = deniedUsers(target, patterns, denies);
    const left = privileged.certain.map(({ name }, index) => ({ name, denied: taken[index] ?? "no" }));
    const holes = (0,iam_text/* holesOf */.V6)(text).map(({ reason }) => reason);
    return {
        path: text.path,
        via: grant.via,
        pattern: grant.pattern ?? (0,iam_text/* showText */.h$)(text),
        database,
        ...(database_link === undefined ? {} : { database_link }),
        user,
        ...(userName === undefined ? {} : { user_name: userName }),
        privileged_users: doubts.length > 0 ? [] : left.filter(({ denied }) => denied === "no").map(({ name }) => name),
        privileged_unknown: privileged.possible.length > 0 ||
            left.some(({ denied }) => denied === "unknown") ||
            (doubts.length > 0 && left.some(({ denied }) => denied !== "yes")),
        denied: isDenied(target, denies),
        unsupported_conditions: grant.unsupported_conditions,
        because: [...new Set([...doubts, ...holes, ...privileged.possible])],
    };
}
function doubtful(scope, doubts) {
    return doubts.length === 0 || scope === "one" || scope === "variable" ? scope : "unknown";
}
/** A hole beside literal characters leaves a part of the kind at most: `db-ABC${var.rest}`. */
function databaseScope(id) {
    const kinds = Object.values(connect_target/* KIND_PATTERNS */.t3).map((kind) => (0,iam_patterns/* contains */.gR)(id, kind));
    if (kinds.every((covered) => covered === "yes"))
        return "any";
    if (kinds.includes("unknown"))
        return "unknown";
    return kinds.includes("yes") ? "kind" : narrowScope(id);
}
function userScope(user) {
    const covered = (0,iam_patterns/* contains */.gR)(user, SOME_USER);
    if (covered !== "no")
        return covered === "yes" ? "any" : "unknown";
    return narrowScope(user);
}
function narrowScope(pattern) {
    if (pattern.some(iam_patterns/* isWildcard */.z2) || (0,iam_patterns/* hasHole */.dI)(pattern))
        return "partial";
    return pattern.some((letter) => (0,iam_patterns/* isSymbol */.Bm)(letter) && letter.sort === "variable") ? "variable" : "one";
}

;// CONCATENATED MODULE: ./build/iam/databases.js




const KINDS = {
    aws_db_instance: "instance",
    aws_rds_cluster_instance: "instance",
    aws_rds_cluster: "cluster",
    aws_db_proxy: "proxy",
};
const USER_ATTRIBUTES = {
    aws_db_instance: "username",
    aws_rds_cluster: "master_username",
};
/** Links that lead from a database to the one that it has its users from. */
const ORIGINS = ["cluster", "source", "snapshot", "instance", "targets"];
const MOST_HOPS = 8;
function masterUsers(index) {
    const known = new Map();
    const of = (database) => {
        let users = known.get(database);
        if (users === undefined)
            known.set(database, (users = distinct(usersOf(database, index, MOST_HOPS))));
        return users;
    };
    const byKind = new Map();
    return {
        of,
        ofKind(kind) {
            let users = byKind.get(kind);
            if (users === undefined) {
                const databases = index.nodes.filter(({ resource }) => KINDS[resource.type] === kind);
                byKind.set(kind, (users = distinct(databases.flatMap(of))));
            }
            return users;
        },
    };
}
function usersOf(database, index, hops) {
    const { resource } = database;
    const attribute = USER_ATTRIBUTES[resource.type];
    const [value] = attribute === undefined ? [] : (0,inspect/* valuesAt */.I0)(resource.attributes, [attribute]);
    if (attribute !== undefined && value !== undefined && !(value.kind === "known" && value.value === null)) {
        const resolve = (reference) => index.resolve(resource.stack, reference);
        const text = (0,iam_text/* readText */.yR)(value, [attribute], resolve);
        const { pattern } = (0,iam_text/* patternOf */.Id)(text, resolve, false);
        return [{ name: (0,iam_text/* showText */.h$)(text), pattern, isKnown: !(0,iam_patterns/* hasHole */.dI)(pattern), database }];
    }
    if (hops === 0)
        return [];
    return ORIGINS.flatMap((role) => (0,graph_node/* linked */.q)(database, role)).flatMap((origin) => usersOf(origin, index, hops - 1));
}
function distinct(users) {
    return [...new Map(users.map((user) => [user.name, user])).values()];
}

;// CONCATENATED MODULE: ./build/iam/sensitive-actions.js


/**
 * Resource types and their actions
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).
 */
const TABLE = [
    // Actions without resource types are granted by `*` only.
    ["*", "rds:CreateDBProxy", "secretsmanager:BatchGetSecretValue"],
    ["arn:*:rds-db:*:*:dbuser:*/*", "rds-db:connect"],
    ["arn:*:rds:*:*:*", "rds:*", "rds:AddTagsToResource", "rds:RemoveTagsFromResource"],
    [
        "arn:*:rds:*:*:db:*",
        "rds:AddRoleToDBInstance",
        "rds:CreateDBInstanceReadReplica",
        "rds:CreateDBSnapshot",
        "rds:DeleteDBInstance",
        "rds:DownloadCompleteDBLogFile",
        "rds:DownloadDBLogFilePortion",
        "rds:ModifyDBInstance",
        "rds:RestoreDBInstanceFromDBSnapshot",
        "rds:RestoreDBInstanceFromS3",
        "rds:RestoreDBInstanceToPointInTime",
        "rds:StartDBInstanceAutomatedBackupsReplication",
        "rds:StopDBInstanceAutomatedBackupsReplication",
    ],
    [
        "arn:*:rds:*:*:cluster:*",
        "rds:AddRoleToDBCluster",
        "rds:BacktrackDBCluster",
        "rds:CreateDBClusterSnapshot",
        "rds:CreateIntegration",
        "rds:DeleteDBCluster",
        "rds:EnableHttpEndpoint",
        "rds:ModifyActivityStream",
        "rds:ModifyDBCluster",
        "rds:RestoreDBClusterFromS3",
        "rds:RestoreDBClusterFromSnapshot",
        "rds:RestoreDBClusterToPointInTime",
        "rds:StopActivityStream",
    ],
    ["arn:*:rds:*:*:snapshot:*", "rds:CopyDBSnapshot", "rds:DeleteDBSnapshot", "rds:ModifyDBSnapshotAttribute"],
    [
        "arn:*:rds:*:*:cluster-snapshot:*",
        "rds:CopyDBClusterSnapshot",
        "rds:DeleteDBClusterSnapshot",
        "rds:ModifyDBClusterSnapshotAttribute",
    ],
    ["arn:*:rds:*:*:*snapshot:*", "rds:StartExportTask"],
    ["arn:*:rds:*:*:auto-backup:*", "rds:DeleteDBInstanceAutomatedBackup"],
    ["arn:*:rds:*:*:cluster-auto-backup:*", "rds:DeleteDBClusterAutomatedBackup"],
    ["arn:*:rds:*:*:pg:*", "rds:ModifyDBParameterGroup", "rds:ResetDBParameterGroup"],
    ["arn:*:rds:*:*:cluster-pg:*", "rds:ModifyDBClusterParameterGroup", "rds:ResetDBClusterParameterGroup"],
    ["arn:*:rds:*:*:og:*", "rds:ModifyOptionGroup"],
    ["arn:*:rds:*:*:db-proxy:*", "rds:ModifyDBProxy"],
    ["arn:*:rds:*:*:target-group:*", "rds:ModifyDBProxyTargetGroup", "rds:RegisterDBProxyTargets"],
    ["arn:*:rds:*:*:cluster:*", "rds-data:BatchExecuteStatement", "rds-data:ExecuteSql", "rds-data:ExecuteStatement"],
    [
        "arn:*:secretsmanager:*:*:secret:*",
        "secretsmanager:DeleteResourcePolicy",
        "secretsmanager:GetSecretValue",
        "secretsmanager:PutResourcePolicy",
        "secretsmanager:PutSecretValue",
        "secretsmanager:RotateSecret",
        "secretsmanager:UpdateSecret",
    ],
    [
        "arn:*:kms:*:*:key/*",
        "kms:CreateGrant",
        "kms:Decrypt",
        "kms:DisableKey",
        "kms:PutKeyPolicy",
        "kms:ReEncryptFrom",
        "kms:ReplicateKey",
        "kms:ScheduleKeyDeletion",
    ],
    [
        "arn:*:iam::*:role/*",
        "iam:AttachRolePolicy",
        "iam:DeleteRolePermissionsBoundary",
        "iam:DeleteRolePolicy",
        "iam:DetachRolePolicy",
        "iam:PassRole",
        "iam:PutRolePermissionsBoundary",
        "iam:PutRolePolicy",
        "iam:TagRole",
        "iam:UpdateAssumeRolePolicy",
        "sts:AssumeRole",
        "sts:AssumeRoleWithSAML",
        "sts:AssumeRoleWithWebIdentity",
        "sts:TagSession",
    ],
    [
        "arn:*:iam::*:user/*",
        "iam:AttachUserPolicy",
        "iam:CreateAccessKey",
        "iam:CreateLoginProfile",
        "iam:DeleteUserPermissionsBoundary",
        "iam:PutUserPermissionsBoundary",
        "iam:PutUserPolicy",
        "iam:TagUser",
        "iam:UpdateLoginProfile",
    ],
    ["arn:*:iam::*:group/*", "iam:AddUserToGroup", "iam:AttachGroupPolicy", "iam:PutGroupPolicy"],
    ["arn:*:iam::*:policy/*", "iam:CreatePolicyVersion", "iam:SetDefaultPolicyVersion"],
    ["arn:*:lambda:*:*:function:*", "lambda:CreateFunction", "lambda:UpdateFunctionCode"],
    ["arn:*:ec2:*:*:security-group/*", "ec2:AuthorizeSecurityGroupIngress", "ec2:ModifySecurityGroupRules"],
    ["arn:*:ec2:*:*:instance/*", "ec2:RunInstances", "ssm:SendCommand", "ssm:StartSession"],
    ["arn:*:ecs:*:*:*", "ecs:ExecuteCommand"],
    ["arn:*:dms:*:*:*", "dms:CreateEndpoint", "dms:StartReplicationTask"],
    ["arn:*:backup:*:*:*", "backup:DeleteBackupVault", "backup:DeleteRecoveryPoint", "backup:PutBackupVaultAccessPolicy"],
    ["arn:*:*:*:*:*", "backup:StartCopyJob", "backup:StartRestoreJob"],
    ["arn:*:ram:*:*:resource-share/*", "ram:AssociateResourceShare", "ram:CreateResourceShare"],
    ["arn:*:logs:*:*:log-group:*", "logs:DeleteLogGroup"],
    ["arn:*:pi:*:*:metrics/*", "pi:GetDimensionKeyDetails"],
];
const SENSITIVE_ACTIONS = TABLE.flatMap(([resources, ...actions]) => {
    const pattern = (0,arn/* arnPattern */.mf)(resources);
    return actions.map((action) => ({ ...(0,iam_actions/* askedAction */.ZW)(action), resources: pattern }));
});

;// CONCATENATED MODULE: ./build/iam/grants.js






/** Kinds whose resource is the one that holds the policy, whatever `Resource` says. */
const OF_ONE_RESOURCE = ["resource", "trust"];
/**
 * Computes for each statement of a policy which sensitive actions it grants; none for Deny statements.
 *
 * @param beside other policies of everybody who has the policy, whose Deny statements count as well
 */
function sensitiveGrants(policy, kind, resolve, beside = []) {
    const read = readStatements(policy, resolve);
    const denies = [...read, ...beside.flatMap((each) => readStatements(each, resolve))].filter(({ statement }) => statement.effect === "Deny" && statement.conditions.length === 0);
    return read.map((each) => (each.statement.effect === "Deny" ? [] : grants_statementGrants(each, kind, denies)));
}
function readStatements(policy, resolve) {
    const parse = (text) => (0,arn/* parseArn */.Lw)((0,iam_text/* patternOf */.Id)(text, resolve, policy.variables ?? true).pattern);
    return policy.statements.map((statement) => ({
        statement,
        resources: (statement.resources ?? []).map(parse),
        notResources: statement.notResources?.map(parse),
    }));
}
function grants_statementGrants(read, kind, denies) {
    // Actions on the same type of resource share its pattern.
    const reaches = new Map();
    const reachOf = (whole) => {
        if (!reaches.has(whole))
            reaches.set(whole, OF_ONE_RESOURCE.includes(kind) ? holderItself(read, whole) : reached(read, whole));
        return reaches.get(whole);
    };
    return actionsToAsk(read.statement).flatMap((sensitive) => {
        const { decision, via } = (0,iam_actions/* matchAction */.ob)(read.statement, sensitive);
        const reach = decision === "no" ? undefined : reachOf(sensitive.resources);
        if (reach === undefined)
            return [];
        const denied = deniedBy(reach.patterns, sensitive, denies);
        if (denied === "yes")
            return [];
        return [{ action: sensitive.action, via, resources: decision === "unknown" ? "unknown" : reach.extent, denied }];
    });
}
const SENSITIVE_NAMES = new Set(SENSITIVE_ACTIONS.map(({ literal }) => literal));
/** The sensitive actions that a statement may be about: most statements only name single actions, and are about no others. */
function actionsToAsk({ actions, notActions }) {
    const onlyNames = actions?.every(({ action }) => action !== undefined) ?? notActions === undefined;
    if (!onlyNames)
        return SENSITIVE_ACTIONS;
    const named = new Set((actions ?? []).map(({ action }) => action));
    return [...named].some((action) => SENSITIVE_NAMES.has(action))
        ? SENSITIVE_ACTIONS.filter(({ literal }) => named.has(literal))
        : [];
}
function holderItself({ resources }, whole) {
    return { extent: "some", patterns: resources.length === 0 ? [whole] : resources };
}
function reached({ resources, notResources }, whole) {
    if (notResources !== undefined) {
        const isSpared = (0,logic/* any */.bz)(notResources.map((spared) => (0,arn/* containsArn */.z2)(spared, whole))) === "yes";
        return isSpared ? undefined : { extent: "any", patterns: [whole] };
    }
    if (whole.kind === "everything") {
        return resources.some(({ kind }) => kind === "everything") ? { extent: "any", patterns: [whole] } : undefined;
    }
    const patterns = resources.filter((pattern) => (0,arn/* intersectsArn */._7)(pattern, whole) !== "no");
    if (patterns.length === 0)
        return undefined;
    const decision = (0,logic/* any */.bz)(patterns.map((pattern) => containsWhole(pattern, whole)));
    return { extent: EXTENTS[decision], patterns };
}
const EXTENTS = { yes: "any", no: "some", unknown: "unknown" };
/** Whether a pattern covers a resource type: Region, account and partition aside, which a policy is often written for. */
function containsWhole(pattern, whole) {
    if (pattern.kind !== "arn" || whole.kind !== "arn")
        return (0,arn/* containsArn */.z2)(pattern, whole);
    const { service, resource } = whole.segments;
    return (0,arn/* containsArn */.z2)(pattern, { kind: "arn", segments: { ...pattern.segments, service, resource } });
}
/** Whether Deny statements without condition take an action off patterns altogether. */
function deniedBy(patterns, sensitive, denies) {
    let result = "no";
    for (const deny of denies) {
        const { decision } = (0,iam_actions/* matchAction */.ob)(deny.statement, sensitive);
        if (decision === "no")
            continue;
        const covered = patterns.map((pattern) => coveredBy(deny, pattern.kind === "everything" ? sensitive.resources : pattern));
        const denied = (0,logic/* all */.Q7)([decision, ...covered]);
        if (denied === "yes")
            return "yes";
        if (denied === "unknown")
            result = "unknown";
    }
    return result;
}
function coveredBy({ resources, notResources }, granted) {
    if (notResources !== undefined)
        return (0,logic/* all */.Q7)(notResources.map((spared) => (0,logic/* not */.AU)((0,arn/* intersectsArn */._7)(granted, spared))));
    return (0,logic/* any */.bz)(resources.map((outer) => (0,arn/* containsArn */.z2)(outer, inPartitionOf(outer, granted))));
}
/** An account is in one partition only: a Deny that names one covers a grant that names none. */
function inPartitionOf(outer, granted) {
    if (outer.kind !== "arn" || granted.kind !== "arn" || (0,iam_patterns/* literalText */.bK)(granted.segments.partition) !== undefined)
        return granted;
    return { kind: "arn", segments: { ...granted.segments, partition: outer.segments.partition } };
}
/** Whether a statement allows every action on every resource, without condition and without a Deny that limits it. */
function isAdministrator(statement, policy, kind, resolve) {
    if (kind !== "identity" || statement.effectText !== "Allow" || statement.conditions.length > 0)
        return false;
    const parse = (text) => (0,arn/* parseArn */.Lw)((0,iam_text/* patternOf */.Id)(text, resolve, policy.variables ?? true).pattern);
    const everywhere = (statement.resources ?? []).some((text) => parse(text).kind === "everything");
    if (!everywhere || !(statement.actions ?? []).some(({ pattern }) => (0,iam_actions/* isEveryAction */.mP)(pattern)))
        return false;
    return !policy.statements.some((deny) => deny.effect === "Deny" &&
        deny.conditions.length === 0 &&
        (deny.notActions !== undefined || (deny.actions ?? []).some(({ pattern }) => (0,iam_actions/* isEveryAction */.mP)(pattern))));
}

// EXTERNAL MODULE: ./build/iam/holders.js
var holders = __webpack_require__(757);
;// CONCATENATED MODULE: ./build/iam/managed-policies.js
/**
 * AWS managed policies that give access to databases or their secrets, cut to what they say of it
 * (https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html, read in March 2026).
 *
 * `rds-db:connect` is granted by AdministratorAccess, PowerUserAccess and ConsoleFullAccessFromVercel only. A policy that is
 * not here grants neither that nor the management of databases nor the reading of their master secrets.
 */
const POLICIES = {
    AdministratorAccess: [{ Action: ["*"], Resource: "*" }],
    PowerUserAccess: [{ NotAction: ["iam:*", "organizations:*", "account:*"], Resource: "*" }],
    ConsoleFullAccessFromVercel: [
        { Action: ["rds-db:connect", "rds:ModifyDBCluster", "rds:ModifyDBInstance"], Resource: "*" },
    ],
    AmazonRDSFullAccess: [{ Action: ["rds:*"], Resource: "*" }],
    DatabaseAdministrator: [{ Action: ["rds:*"], Resource: "*" }],
    DataScientist: [{ Action: ["rds:*"], Resource: "*" }],
    AmazonDocDBFullAccess: [
        { Action: ["rds:ModifyDBCluster", "rds:ModifyDBClusterSnapshotAttribute", "rds:ModifyDBInstance"], Resource: "*" },
    ],
    AmazonDocDBConsoleFullAccess: [
        { Action: ["rds:ModifyDBCluster", "rds:ModifyDBClusterSnapshotAttribute", "rds:ModifyDBInstance"], Resource: "*" },
    ],
    NeptuneFullAccess: [
        { Action: ["rds:ModifyDBCluster", "rds:ModifyDBClusterSnapshotAttribute", "rds:ModifyDBInstance"], Resource: "*" },
    ],
    NeptuneConsoleFullAccess: [
        { Action: ["rds:ModifyDBCluster", "rds:ModifyDBClusterSnapshotAttribute", "rds:ModifyDBInstance"], Resource: "*" },
    ],
    AWSElasticBeanstalkFullAccess: [{ Action: ["rds:*", "iam:PassRole"], Resource: "*" }],
    "AdministratorAccess-AWSElasticBeanstalk": [{ Action: ["rds:ModifyDBInstance"], Resource: "*" }],
    AmazonRDSDataFullAccess: [
        { Action: ["rds-data:*"], Resource: "*" },
        { Action: ["secretsmanager:GetSecretValue"], Resource: "arn:aws:secretsmanager:*:*:secret:rds-db-credentials/*" },
    ],
    SecretsManagerReadWrite: [{ Action: ["secretsmanager:*"], Resource: "*" }],
    AWSSecretsManagerClientReadOnlyAccess: [{ Action: ["secretsmanager:GetSecretValue"], Resource: "*" }],
    IAMFullAccess: [{ Action: ["iam:*"], Resource: "*" }],
    AWSLambdaFullAccess: [{ Action: ["iam:PassRole"], Resource: "*" }],
    AmazonElasticMapReduceFullAccess: [{ Action: ["iam:PassRole"], Resource: "*" }],
    AWSBackupFullAccess: [{ Action: ["backup:*"], Resource: "*" }],
    AWSBackupAdminPolicy: [{ Action: ["backup:*"], Resource: "*" }],
    AWSBackupOperatorAccess: [{ Action: ["backup:StartRestoreJob"], Resource: "*" }],
    AmazonSSMFullAccess: [{ Action: ["ssm:*"], Resource: "*" }],
    ReadOnlyAccess: [{ Action: ["rds:Download*", "pi:GetDimensionKeyDetails"], Resource: "*" }],
    SecurityAudit: [{ Action: ["rds:DownloadDBLogFilePortion"], Resource: "*" }],
};
/** Names of the AWS managed policies that say something of databases. */
const MANAGED_POLICIES = Object.keys(POLICIES);
/** The name of the AWS managed policy that an ARN is of. */
function managedPolicyName(arn) {
    return /^arn:(?:[a-z-]+|\$\{[^}]*\}):iam::aws:policy\/(?:.*\/)?([^/]+)$/.exec(arn)?.[1];
}
/** What an AWS managed policy says of databases, as if it were written at a place; `undefined` when it says nothing. */
function managedPolicy(name, span) {
    if (!Object.hasOwn(POLICIES, name))
        return undefined;
    const statements = (POLICIES[name] ?? []).map((statement) => ({ Effect: "Allow", ...statement }));
    return managed_policies_valueOf({ Version: "2012-10-17", Statement: statements }, span);
}
function managed_policies_valueOf(data, span) {
    if (typeof data === "string")
        return { kind: "known", value: data, span };
    if (isList(data))
        return { kind: "list", items: data.map((item) => managed_policies_valueOf(item, span)), span };
    const entries = Object.entries(data).map(([key, member]) => [key, managed_policies_valueOf(member, span)]);
    return { kind: "map", entries: new Map(entries), span };
}
function isList(data) {
    return Array.isArray(data);
}

;// CONCATENATED MODULE: ./build/iam/attachments.js




/**
 * Reads the ARN by which a policy is attached.
 *
 * @returns `undefined` for policies of the account, which are resources of their own, and for AWS managed policies that say
 *   nothing of databases
 */
function readAttachment(value, path, resolve) {
    const text = policyArn((0,iam_text/* readText */.yR)(value, path, resolve), path, resolve);
    const name = managedPolicyName((0,iam_text/* showText */.h$)(text));
    const holes = (0,iam_text/* holesOf */.V6)(text);
    if (holes.length > 0) {
        return mayBeManaged(text, resolve)
            ? { value: { kind: "unknown", because: attachments_distinct(holes), span: value.span } }
            : undefined;
    }
    const policy = name === undefined ? undefined : managedPolicy(name, value.span);
    return name === undefined || policy === undefined ? undefined : { value: policy, managed: name };
}
/**
 * The ARN itself, or for a data source that finds the policy by its name one with that name
 * (https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy).
 */
function policyArn(text, path, resolve) {
    const [part, ...others] = text.parts;
    if (part === undefined || others.length > 0 || !(0,inspect/* isReference */.A_)(part))
        return text;
    const [node, ...more] = resolve(part.reference);
    if (node === undefined || more.length > 0)
        return text;
    const { type, mode, attributes } = node.resource;
    const name = attributes.entries.get("name");
    if (type !== "aws_iam_policy" || mode !== "data" || name === undefined)
        return text;
    return { path, parts: ["arn:aws:iam::aws:policy/", ...(0,iam_text/* readText */.yR)(name, path, resolve).parts] };
}
const ARNS = MANAGED_POLICIES.map((name) => (0,iam_patterns/* parsePattern */.EY)(`arn:*:iam::aws:policy/*${name}`));
function mayBeManaged(text, resolve) {
    const { pattern } = (0,iam_text/* patternOf */.Id)(text, resolve, false);
    return ARNS.some((arn) => (0,iam_patterns/* intersects */.HY)(pattern, arn) !== "no");
}
function attachments_distinct(causes) {
    return [...new Map(causes.map((cause) => [cause.reason, cause])).values()];
}

// EXTERNAL MODULE: ./build/iam/statements.js
var statements = __webpack_require__(7210);
// EXTERNAL MODULE: ./build/iam/validity.js
var validity = __webpack_require__(6194);
;// CONCATENATED MODULE: ./build/iam/documents.js















/**
 * All policy documents of a tree, analysed: those that resources hold, files, AWS managed policies that are attached, and
 * policy document data sources that nothing else of the tree takes in.
 */
function policyDocuments(index, options = {}) {
    const privileged = (options.privilegedUsers ?? privileged_users/* PRIVILEGED_USERS */.Lo).map(privileged_users/* privilegedName */.T2);
    const masters = masterUsers(index);
    const held = index.nodes.flatMap((node) => [...heldPolicies(node), ...attachedPolicies(node, index)]);
    const taken = takenSources(index, held);
    const unused = index.nodes.filter((node) => isDocumentSource(node) && !taken.has(node)).flatMap(sourcePolicy);
    const read = [...held, ...unused].map((each) => readHeld(each, index));
    const beside = denyingBeside(read);
    return read.map((each) => policyDocument(each, beside(each), privileged, masters));
}
function readHeld(held, index) {
    const resolve = (reference) => index.resolve(held.holder.resource.stack, reference);
    const policy = (0,statements/* readPolicy */.T)(held.value, held.managed === undefined ? held.path : [], resolve);
    return { held, policy, kind: held.kind ?? kindOf(policy), resolve };
}
/**
 * Denying policies beside one that are looked at. IAM lets nobody have more: 20 managed policies, and inline ones of 10,240
 * characters together (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html).
 */
const MOST_BESIDE = 100;
/** Finds the other identity policies with Deny statements that everybody has who has a policy. */
function denyingBeside(read) {
    const byPrincipal = new Map();
    for (const each of read) {
        if (each.kind !== "identity" || !each.policy.statements.some(({ effect }) => effect === "Deny"))
            continue;
        for (const principal of each.held.principals) {
            const denying = byPrincipal.get(principal);
            if (denying === undefined)
                byPrincipal.set(principal, [each]);
            else if (denying.length < MOST_BESIDE)
                denying.push(each);
        }
    }
    return (one) => {
        const [first, ...others] = one.held.principals;
        if (first === undefined)
            return [];
        return (byPrincipal.get(first) ?? [])
            .filter((each) => each !== one && others.every((principal) => each.held.principals.includes(principal)))
            .map(({ policy }) => policy);
    };
}
function heldPolicies(holder) {
    const { type, attributes } = holder.resource;
    if (type === holders/* POLICY_FILE */.CX.type)
        return filePolicy(holder);
    return (holders/* POLICY_ATTRIBUTES */.Tv[type] ?? []).flatMap((attribute) => placesAt(attributes, attribute.path.split(".")).flatMap(({ value, path }) => {
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
            const found = (0,inspect/* member */.Dc)(value, step);
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
    const bounded = kind === "identity" ? (0,graph_node/* linked */.q)(holder, "bounds") : [];
    if (bounded.length === 0)
        return [{ kind, principals }];
    const boundary = { kind: "boundary", principals: bounded };
    return principals.length === 0 ? [boundary] : [{ kind, principals }, boundary];
}
function principalsOf(holder, { principals = [], isOwn }) {
    return isOwn === true ? [holder] : [...new Set(principals.flatMap((role) => (0,graph_node/* linked */.q)(holder, role)))];
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
const documents_KINDS = new Set(graph_document/* POLICY_KINDS */.v);
function filePolicy(holder) {
    const { entries } = holder.resource.attributes;
    const value = entries.get(holders/* POLICY_FILE */.CX.path);
    const kind = entries.get(holders/* POLICY_FILE */.CX.kind);
    if (value === undefined)
        return [];
    const named = kind?.kind === "known" && typeof kind.value === "string" && isKind(kind.value) ? kind.value : undefined;
    return [{ holder, path: [holders/* POLICY_FILE */.CX.path], value, kind: named, principals: [] }];
}
function isKind(name) {
    return documents_KINDS.has(name);
}
/** AWS managed policies that a resource attaches, and what may be one. */
function attachedPolicies(holder, index) {
    const { type, stack, attributes } = holder.resource;
    const resolve = (reference) => index.resolve(stack, reference);
    return (holders/* ATTACHING_ATTRIBUTES */.w7[type] ?? []).flatMap((attribute) => placesAt(attributes, attribute.path.split("."))
        .flatMap(eachItem)
        .flatMap(({ value, path }) => {
        const attachment = readAttachment(value, path, resolve);
        if (attachment === undefined)
            return [];
        return [{ holder, path, kind: "identity", principals: principalsOf(holder, attribute), ...attachment }];
    }));
}
function isDocumentSource({ resource }) {
    return resource.mode === "data" && resource.type === holders/* DOCUMENT_SOURCE */.S8.type;
}
/** The policy document data sources that a policy of the tree is made of, or that another one takes in. */
function takenSources(index, held) {
    const taken = new Set();
    const sources = index.nodes.filter(isDocumentSource);
    if (sources.length === 0)
        return taken;
    const take = (from, value) => {
        for (const reference of (0,inspect/* allReferences */.ur)(value)) {
            for (const node of index.resolve(from.resource.stack, reference))
                if (isDocumentSource(node))
                    taken.add(node);
        }
    };
    for (const { holder, value } of held)
        take(holder, value);
    for (const node of sources) {
        for (const attribute of holders/* DOCUMENT_SOURCE */.S8.sources) {
            const value = node.resource.attributes.entries.get(attribute);
            if (value !== undefined)
                take(node, value);
        }
    }
    return taken;
}
function sourcePolicy(holder) {
    const value = holder.resource.attributes.entries.get(holders/* DOCUMENT_SOURCE */.S8.path);
    return value === undefined ? [] : [{ holder, path: [holders/* DOCUMENT_SOURCE */.S8.path], value, kind: undefined, principals: [] }];
}
function policyDocument({ held, policy, kind, resolve }, beside, privilegedUsers, masters) {
    const { holder, path, managed } = held;
    const grants = sensitiveGrants(policy, kind, resolve, beside);
    const statements = policy.statements.map((statement, position) => ({
        ...statementDocument(statement),
        grants: grants[position] ?? [],
        admin: isAdministrator(statement, policy, kind, resolve),
    }));
    const connect = kind === "identity"
        ? connectGrants(policy, { resolve, privilegedUsers, masterUsers: masters, isForRoles: isForRoles(held), beside })
        : [];
    const invalid = managed === undefined ? (0,validity/* invalidity */.EX)(policy, kind) : undefined;
    return {
        holder: (0,graph_node/* linkTo */.u)(holder),
        path,
        kind,
        principals: held.principals.map((node) => (0,graph_node/* linkTo */.u)(node)),
        ...(policy.version === undefined ? {} : { version: policy.version }),
        ...(managed === undefined ? {} : { managed_policy: managed }),
        // What an AWS managed policy says is not written in the tree; its place is where it is attached.
        statements: managed === undefined ? statements : statements.map((statement) => ({ ...statement, path })),
        connect: managed === undefined ? connect : connect.map((grant) => ({ ...grant, path })),
        ...(policy.unknown === undefined ? {} : { unknown: policy.unknown }),
        ...(invalid === undefined ? {} : { invalid }),
    };
}
function isForRoles({ principals }) {
    return principals.length > 0 && principals.every(({ resource }) => resource.type === "aws_iam_role");
}
/** What a document is by itself: policies of roles and resources say whom they are about. */
function kindOf({ statements }) {
    const about = statements.filter(({ principals, notPrincipals }) => (principals ?? notPrincipals) !== undefined);
    if (about.length === 0)
        return "identity";
    const assumes = about.every(({ actions, resources }) => {
        const names = (actions ?? []).map(iam_text/* literalOf */.Zc);
        return (resources === undefined &&
            names.length > 0 &&
            names.every((name) => name?.toLowerCase().startsWith("sts:") === true));
    });
    return assumes ? "trust" : "resource";
}
function statementDocument(statement) {
    const { index, sid, effect, path, conditions, unknown } = statement;
    const isAboutConnect = (0,iam_actions/* matchAction */.ob)(statement, connect_target/* CONNECT */.hg).decision !== "no";
    const unsupported = isAboutConnect ? unsupportedConditions(conditions) : [];
    return {
        index,
        ...(sid === undefined ? {} : { sid }),
        effect,
        path,
        actions: shown(statement.actions),
        not_actions: shown(statement.notActions),
        resources: shown(statement.resources),
        not_resources: shown(statement.notResources),
        principals: statement.principals ?? [],
        not_principals: statement.notPrincipals ?? [],
        conditions,
        ...(unsupported.length === 0 ? {} : { unsupported_conditions: unsupported }),
        unknown,
    };
}
function shown(texts) {
    return (texts ?? []).map(iam_text/* showText */.h$);
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
    aws_ssoadmin_permission_set_inline_policy: [identity("inline_policy")],
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
    aws_ssoadmin_managed_policy_attachment: [identity("managed_policy_arn")],
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

/***/ 6508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   bz: () => (/* binding */ any)
/* harmony export */ });
/* unused harmony export decided */
function decided(truth) {
    return truth ? "yes" : "no";
}
/** `no` when one is, else `unknown` when one is, else `yes`. */
function all(decisions) {
    let result = "yes";
    for (const decision of decisions) {
        if (decision === "no")
            return "no";
        if (decision === "unknown")
            result = "unknown";
    }
    return result;
}
/** `yes` when one is, else `unknown` when one is, else `no`. */
function any(decisions) {
    let result = "no";
    for (const decision of decisions) {
        if (decision === "yes")
            return "yes";
        if (decision === "unknown")
            result = "unknown";
    }
    return result;
}
function not(decision) {
    if (decision === "unknown")
        return "unknown";
    return decision === "yes" ? "no" : "yes";
}


/***/ }),

/***/ 6607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ isSymbol),
/* harmony export */   CM: () => (/* binding */ isEverything),
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   HY: () => (/* binding */ intersects),
/* harmony export */   Kf: () => (/* binding */ literalPattern),
/* harmony export */   Vw: () => (/* binding */ STAR),
/* harmony export */   bK: () => (/* binding */ literalText),
/* harmony export */   dI: () => (/* binding */ hasHole),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   xr: () => (/* binding */ ONE),
/* harmony export */   z2: () => (/* binding */ isWildcard)
/* harmony export */ });
/* unused harmony export matches */
const STAR = { wildcard: "*" };
const ONE = { wildcard: "?" };
/** Steps of a comparison after which it is given up as undecided, under a millisecond; real patterns need some hundred. */
const MOST_STEPS = 30_000;
/** A pattern as it is written in a policy, `*` and `?` being wildcards. */
function parsePattern(text) {
    return Array.from(text).map((char) => (char === "*" ? STAR : char === "?" ? ONE : char));
}
/** A text that matches nothing but itself. */
function literalPattern(text) {
    return Array.from(text);
}
function isSymbol(letter) {
    return typeof letter !== "string" && "sort" in letter;
}
function isWildcard(letter) {
    return typeof letter !== "string" && "wildcard" in letter;
}
function hasHole(pattern) {
    return pattern.some((letter) => isSymbol(letter) && letter.sort === "hole");
}
/** The text of a pattern of characters only; `undefined` for others. */
function literalText(pattern) {
    return pattern.every((letter) => typeof letter === "string") ? pattern.join("") : undefined;
}
/** Whether every text that `inner` matches is matched by `outer`, whatever their unknown parts are. */
function contains(outer, inner) {
    const start = commonStart(outer, inner);
    if (start === undefined)
        return "no";
    return start === 0 ? containsRest(outer, inner) : containsRest(outer.slice(start), inner.slice(start));
}
function containsRest(outer, inner) {
    const certainly = covers(outer, inner, "whatever they are");
    if (certainly !== false)
        return certainly === true ? "yes" : "unknown";
    const open = hasHole(outer) || hasHole(inner) || (outer.includes(ONE) && inner.some(isSymbol));
    return open && covers(loosen(outer), inner, "as it suits") !== false ? "unknown" : "no";
}
/** Whether some text is matched by both patterns. */
function intersects(a, b) {
    const start = commonStart(a, b);
    if (start === undefined)
        return "no";
    return start === 0 ? intersectsRest(a, b) : intersectsRest(a.slice(start), b.slice(start));
}
function intersectsRest(a, b) {
    if (meetsExactly(a, b) === true)
        return "yes";
    return meetsExactly(openEnded(a), openEnded(b)) === false ? "no" : "unknown";
}
/** How many characters both begin with; `undefined` when they differ before the first wildcard or symbol of either. */
function commonStart(a, b) {
    let at = 0;
    while (at < a.length && at < b.length) {
        const [left, right] = [a[at], b[at]];
        if (typeof left !== "string" || typeof right !== "string")
            return at;
        if (left !== right)
            return undefined;
        at += 1;
    }
    return at;
}
/** Whether a text matches a pattern. */
function matches(pattern, text) {
    return contains(pattern, literalPattern(text));
}
/** The pattern with a star in place of every hole: whatever the holes are, it matches no more than this. */
function loosen(pattern) {
    return pattern.map((letter) => (isSymbol(letter) && letter.sort === "hole" ? STAR : letter));
}
/** The pattern with a star in place of everything that may turn out to be some text or other. */
function openEnded(pattern) {
    return pattern.map((letter) => (isSymbol(letter) && letter.sort !== "fixed" ? STAR : letter));
}
function accepts(letter, input) {
    if (letter === STAR)
        return true;
    if (letter === ONE)
        return input === undefined || typeof input === "string";
    if (typeof letter === "string")
        return letter === input;
    return isSymbol(letter) && typeof input === "object" && sameSymbol(letter, input);
}
function sameSymbol(a, b) {
    return a.sort === b.sort && a.key === b.key;
}
/**
 * Whether `outer` contains `inner`, if the symbols of `inner` are letters that nothing but stars and equal symbols match
 * (`whatever they are`), or if they are what makes it so (`as it suits`: no less than the truth).
 *
 * Reads all texts of `inner` at once through `outer` as an automaton: a state is a position in `inner` with the set of
 * positions that `outer` may be at.
 *
 * @returns `undefined` when it takes too long to decide
 */
function covers(outer, inner, symbols) {
    if (isEverything(outer))
        return true;
    if (symbols === "whatever they are") {
        // Most of what is not contained shows at the first text that one thinks of.
        const isMatched = matchesInput(outer, inner.map(inputFor));
        if (!isMatched || !inner.some(isWildcard))
            return isMatched;
    }
    const characters = new Set(outer.filter((letter) => typeof letter === "string"));
    // Characters that `outer` does not name are all the same to it.
    const anyCharacter = [...characters, undefined];
    const closure = (positions) => {
        const closed = new Set();
        for (let position of positions) {
            closed.add(position);
            while (outer[position] === STAR)
                closed.add(++position);
        }
        return [...closed].sort((a, b) => a - b);
    };
    const read = (positions, input) => {
        const next = new Set();
        for (const position of positions) {
            const letter = outer[position];
            if (letter !== undefined && accepts(letter, input))
                next.add(letter === STAR ? position : position + 1);
        }
        return closure(next);
    };
    const readSymbol = (positions, symbol) => {
        const next = read(positions, symbol);
        if (symbols === "whatever they are")
            return next;
        const first = positions[0] ?? outer.length + 1;
        const reached = new Set(next);
        // A hole may be whatever `outer` has from here on; another symbol may be as long as question marks ask.
        for (const start of symbol.sort === "hole" ? [first] : positions) {
            for (let at = start; at <= outer.length; at += 1) {
                if (at > start || symbol.sort === "hole")
                    reached.add(at);
                if (symbol.sort !== "hole" && outer[at] !== ONE && outer[at] !== STAR)
                    break;
            }
        }
        return closure(reached);
    };
    let steps = 0;
    const seen = new Set();
    const pending = [];
    const visit = (at, positions) => {
        const key = `${at}:${positions.join(",")}`;
        if (seen.has(key))
            return;
        seen.add(key);
        pending.push({ at, positions });
    };
    visit(0, closure([0]));
    for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
        const { at, positions } = state;
        steps += positions.length * (isWildcard(inner[at] ?? "") ? anyCharacter.length : 1);
        if (steps > MOST_STEPS)
            return undefined;
        // What is left of `inner` matches some text, and nothing of `outer` is left for it.
        if (positions.length === 0)
            return false;
        const letter = inner[at];
        if (letter === undefined) {
            if (!positions.includes(outer.length))
                return false;
        }
        else if (letter === STAR) {
            visit(at + 1, positions);
            for (const input of anyCharacter)
                visit(at, read(positions, input));
        }
        else if (letter === ONE) {
            for (const input of anyCharacter)
                visit(at + 1, read(positions, input));
        }
        else if (typeof letter === "string") {
            visit(at + 1, read(positions, letter));
        }
        else if (isSymbol(letter)) {
            visit(at + 1, readSymbol(positions, letter));
        }
    }
    return true;
}
/** A letter of a text that a pattern matches: itself, or for wildcards a character that no pattern names. */
function inputFor(letter) {
    return isWildcard(letter) ? undefined : letter;
}
/** Whether a pattern matches a text, found by going back to the last star where it does not fit. */
function matchesInput(pattern, text) {
    let at = 0;
    let star = -1;
    let afterStar = 0;
    for (let read = 0; read < text.length;) {
        const letter = pattern[at];
        if (letter === STAR) {
            star = at++;
            afterStar = read;
        }
        else if (letter !== undefined && accepts(letter, text[read])) {
            at += 1;
            read += 1;
        }
        else if (star >= 0) {
            at = star + 1;
            read = ++afterStar;
        }
        else {
            return false;
        }
    }
    while (pattern[at] === STAR)
        at += 1;
    return at === pattern.length;
}
/**
 * Whether both patterns match some text in common, with symbols as letters of their own.
 *
 * @returns `undefined` when only a symbol as long as question marks would do, or when it takes too long to decide
 */
function meetsExactly(a, b) {
    const width = b.length + 1;
    if (a.length * width > MOST_STEPS)
        return undefined;
    const seen = new Set();
    const pending = [0];
    let guessed = false;
    const visit = (i, j) => {
        const key = i * width + j;
        if (seen.has(key))
            return;
        seen.add(key);
        pending.push(key);
    };
    for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
        const i = Math.floor(key / width);
        const j = key % width;
        const [left, right] = [a[i], b[j]];
        if (left === undefined && right === undefined)
            return true;
        if (left === STAR) {
            visit(i + 1, j);
            if (right !== undefined)
                visit(i, j + 1);
        }
        if (right === STAR) {
            visit(i, j + 1);
            if (left !== undefined)
                visit(i + 1, j);
        }
        if (left === undefined || right === undefined || left === STAR || right === STAR)
            continue;
        if (letterMeets(left, right))
            visit(i + 1, j + 1);
        else if ((left === ONE && isSymbol(right)) || (right === ONE && isSymbol(left)))
            guessed = true;
    }
    return guessed ? undefined : false;
}
function letterMeets(a, b) {
    if (isSymbol(a) && isSymbol(b))
        return sameSymbol(a, b);
    if (isSymbol(a) || isSymbol(b))
        return false;
    return a === ONE || b === ONE || a === b;
}
/** Whether a pattern is nothing but stars. */
function isEverything(pattern) {
    return pattern.length > 0 && pattern.every((letter) => letter === STAR);
}


/***/ }),

/***/ 1448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ privilegedUsers),
/* harmony export */   Lo: () => (/* binding */ PRIVILEGED_USERS),
/* harmony export */   T2: () => (/* binding */ privilegedName)
/* harmony export */ });
/* harmony import */ var _connect_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9060);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6607);


/**
 * User names that are those of a master or of the service itself, in the engines that have IAM database authentication and
 * elsewhere (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.MasterAccounts.html).
 */
const PRIVILEGED_USERS = [
    "admin",
    "administrator",
    "awsuser",
    "dba",
    "dbadmin",
    "master",
    "mysql",
    "oracle",
    "postgres",
    "rds_password",
    "rds_replication",
    "rds_superuser",
    "rdsadmin",
    "rdsproxyadmin",
    "rdsrepladmin",
    "root",
    "sa",
    "superuser",
    "sys",
    "system",
];
function privilegedName(name) {
    return { name, pattern: (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPattern */ .Kf)(name), folded: (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPattern */ .Kf)(name.toLowerCase()) };
}
/**
 * Privileged users that a pattern covers: those of the configured names, and the master users of the databases that its id
 * reaches.
 *
 * @param database the one that the id is of, when it is of one of the tree
 */
function privilegedUsers(target, database, names, masters) {
    const user = lowerCase(target.user);
    const certain = new Map();
    const possible = new Set();
    const holes = target.user.flatMap((letter) => reasonsOf((0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .isSymbol */ .Bm)(letter) ? target.bindings.get(letter.key) : undefined));
    const maybe = (reasons) => {
        for (const reason of reasons)
            possible.add(reason);
    };
    for (const named of names) {
        const decision = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(user, named.folded);
        if (decision === "yes")
            certain.set(named.name, named);
        else if (decision === "unknown")
            maybe(holes);
    }
    const consider = ({ name, pattern, isKnown, database: owner }, isReached) => {
        const decision = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(user, lowerCase(pattern));
        if (decision === "no")
            return;
        const { address } = owner.resource;
        if (decision === "yes" && isReached)
            certain.set(name, { name, pattern });
        else if (decision === "yes")
            maybe([`"${name}" is the master user of ${address}, which the id may be of`]);
        else if (isReached && !isKnown)
            maybe([`the master user of ${address} is not known`]);
        else
            maybe(holes);
    };
    if (database !== undefined) {
        for (const master of masters.of(database))
            consider(master, true);
    }
    else {
        const covered = new Set((0,_connect_target_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsCovered */ .GD)(target.id));
        for (const kind of (0,_connect_target_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsReached */ .QU)(target.id)) {
            for (const master of masters.ofKind(kind))
                if (master.isKnown)
                    consider(master, covered.has(kind));
        }
    }
    return { certain: [...certain.values()], possible: [...possible] };
}
function reasonsOf(binding) {
    return binding?.sort === "hole" ? binding.because.map(({ reason }) => reason) : [];
}
function lowerCase(pattern) {
    return pattern.map((letter) => (typeof letter === "string" ? letter.toLowerCase() : letter));
}


/***/ }),

/***/ 7210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var _graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3459);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6607);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6939);



/** The version with policy variables. A document without a version has the older one. */
const VARIABLES_SINCE = "2012-10-17";
/**
 * Values and characters that a document may have. IAM takes at most 20,480 characters and KMS 32,768, in which there is no
 * room for more (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html).
 */
const MOST_VALUES = 5000;
const MOST_CHARACTERS = 40_000;
/**
 * Reads a policy document (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html).
 *
 * @param value the document itself, or the text that encodes it
 * @param path attribute path of the document in its holder
 */
function readPolicy(value, path, resolve) {
    const document = value.kind === "known" || value.kind === "unknown" ? value.json : value;
    if (document === undefined) {
        return value.kind === "unknown"
            ? unreadable((0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(value))
            : { ...unreadable(undefined), invalid: "the policy is not a JSON object" };
    }
    if (document.kind === "unknown")
        return unreadable((0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(document));
    if (document.kind !== "map")
        return { ...unreadable(undefined), invalid: "the policy is not a JSON object" };
    const tooLarge = countValues(document) > MOST_VALUES || countCharacters(document) > MOST_CHARACTERS;
    if (tooLarge) {
        return {
            ...unreadable(`the policy has more than ${MOST_VALUES} values or ${MOST_CHARACTERS} characters`),
            invalid: "the policy is larger than IAM allows",
        };
    }
    const versionText = document.entries.get("Version");
    const version = versionText === undefined ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(versionText, path, resolve);
    const knownVersion = version === undefined ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .literalOf */ .Zc)(version);
    const statements = statementsOf(document, path, resolve);
    return {
        version: knownVersion,
        variables: version !== undefined && knownVersion === undefined ? undefined : knownVersion === VARIABLES_SINCE,
        statements: statements.read,
        unknown: joinReasons([
            ...statements.unknown,
            ...(document.rest === undefined ? [] : [(0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(document)]),
            ...(version !== undefined && knownVersion === undefined ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownReason */ .$h)(version) ?? ""] : []),
        ]),
        invalid: undefined,
    };
}
function countValues(value) {
    if (value.kind === "list")
        return value.items.reduce((sum, item) => sum + countValues(item), 1);
    if (value.kind !== "map")
        return 1;
    let sum = 1;
    for (const member of value.entries.values())
        sum += countValues(member);
    return sum;
}
/** Characters of the texts of a value; those of a JSON text are more. */
function countCharacters(value) {
    if (value.kind === "known")
        return typeof value.value === "string" ? value.value.length : 0;
    const members = value.kind === "list" ? value.items : value.kind === "map" ? value.entries.values() : [];
    let sum = 0;
    for (const member of members)
        sum += countCharacters(member);
    return sum;
}
function unreadable(unknown) {
    return { version: undefined, variables: undefined, statements: [], unknown, invalid: undefined };
}
function statementsOf(document, path, resolve) {
    const element = document.entries.get("Statement");
    if (element === undefined)
        return { read: [], unknown: [] };
    const read = [];
    const unknown = element.kind === "list" && element.rest !== undefined ? [(0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(element)] : [];
    for (const [index, item] of members(element, [...path, "Statement"]).entries()) {
        if (item.value.kind === "map")
            read.push(readStatement(item.value, index, item.path, resolve));
        else if (item.value.kind === "unknown")
            unknown.push((0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(item.value));
    }
    return { read, unknown };
}
/** The members of an element that may be one value or a list of them. */
function members(element, path) {
    if (element.kind !== "list")
        return [{ value: element, path }];
    return element.items.map((value, index) => ({ value, path: [...path, index] }));
}
function readStatement(statement, index, path, resolve) {
    const unknown = {};
    const note = (below, reason) => {
        if (reason !== undefined)
            unknown[below.slice(path.length).join(".")] = reason;
    };
    const texts = (name) => {
        const element = statement.entries.get(name);
        if (element === undefined || isUnset(element))
            return undefined;
        return readTexts(element, [...path, name], resolve, note);
    };
    const principals = (name) => {
        const element = statement.entries.get(name);
        return element === undefined || isUnset(element)
            ? undefined
            : readPrincipals(element, [...path, name], resolve, note);
    };
    const single = (name) => {
        const text = texts(name)?.[0];
        return text === undefined ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .literalOf */ .Zc)(text);
    };
    if (statement.rest !== undefined)
        note(path, (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(statement));
    const effectText = single("Effect");
    return {
        index,
        sid: single("Sid"),
        effect: effectText === "Deny" ? "Deny" : "Allow",
        effectText,
        path,
        actions: texts("Action")?.map(actionText),
        notActions: texts("NotAction")?.map(actionText),
        resources: texts("Resource"),
        notResources: texts("NotResource"),
        principals: principals("Principal"),
        notPrincipals: principals("NotPrincipal"),
        conditions: readConditions(statement.entries.get("Condition"), [...path, "Condition"], resolve, note),
        unknown,
    };
}
/** Actions have no policy variables. */
function actionText(text) {
    const { pattern } = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .patternOf */ .Id)(text, () => [], false);
    const lowerCase = pattern.map((letter) => (typeof letter === "string" ? letter.toLowerCase() : letter));
    return { ...text, pattern: lowerCase, action: (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .literalText */ .bK)(lowerCase) };
}
function isUnset(value) {
    return value.kind === "known" && value.value === null;
}
/** The texts of an element. What a list may have beside its items is one more text of which nothing is known. */
function readTexts(element, path, resolve, note) {
    const texts = members(element, path).map(({ value, path: at }) => {
        const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(value, at, resolve);
        note(at, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownReason */ .$h)(text));
        return text;
    });
    if (element.kind !== "list" || element.rest === undefined)
        return texts;
    note(path, (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(element));
    return [...texts, { path, parts: [{ unknown: element.rest }] }];
}
const PRINCIPAL_TYPES = {
    AWS: "AWS",
    Service: "Service",
    Federated: "Federated",
    CanonicalUser: "CanonicalUser",
};
const ACCOUNT = /^(?:arn:[^:]*:(?:iam|sts)::)?(\d{12})(?::|$)/;
/** Principals of a statement (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html). */
function readPrincipals(element, path, resolve, note) {
    if (element.kind !== "map") {
        return readTexts(element, path, resolve, note).map((text) => {
            const isEverybody = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .literalOf */ .Zc)(text) === "*";
            return principal(isEverybody ? "*" : "unknown", text);
        });
    }
    if (element.rest !== undefined)
        note(path, (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(element));
    return [...element.entries].flatMap(([name, value]) => readTexts(value, [...path, name], resolve, note).map((text) => principal(PRINCIPAL_TYPES[name] ?? "unknown", text)));
}
function principal(type, text) {
    const value = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$)(text);
    const account = type === "AWS" ? ACCOUNT.exec(value)?.[1] : undefined;
    const unknown = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownReason */ .$h)(text);
    return {
        type,
        value,
        ...(account === undefined ? {} : { account }),
        path: text.path,
        ...(unknown === undefined ? {} : { unknown }),
    };
}
function readConditions(element, path, resolve, note) {
    if (element === undefined || isUnset(element))
        return [];
    if (element.kind !== "map") {
        const reason = element.kind === "unknown" ? (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(element) : "the condition is not an object";
        note(path, reason);
        return [{ operator: "", key: "", values: [], unknown: reason }];
    }
    if (element.rest !== undefined)
        note(path, (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(element));
    return [...element.entries].flatMap(([operator, keys]) => {
        if (keys.kind !== "map") {
            const reason = keys.kind === "unknown" ? (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(keys) : "the condition is not an object";
            note([...path, operator], reason);
            return [{ operator, key: "", values: [], unknown: reason }];
        }
        return [...keys.entries].map(([key, value]) => {
            const texts = readTexts(value, [...path, operator, key], resolve, note);
            const unknown = joinReasons(texts.flatMap((text) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownReason */ .$h)(text) ?? []));
            return { operator, key, values: texts.map(_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$), ...(unknown === undefined ? {} : { unknown }) };
        });
    });
}
function joinReasons(reasons) {
    return reasons.length === 0 ? undefined : [...new Set(reasons)].join("; ");
}


/***/ }),

/***/ 6939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ unknownReason),
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   V6: () => (/* binding */ holesOf),
/* harmony export */   Zc: () => (/* binding */ literalOf),
/* harmony export */   h$: () => (/* binding */ showText),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3459);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6607);


/** References that are followed for one text, through attributes that are made of other attributes. */
const MOST_FOLLOWED = 500;
/** `${aws:username}`, `${aws:PrincipalTag/team, 'none'}`, and the escapes `${*}`, `${?}`, `${$}`. */
const VARIABLE = /\$\{([^{}]*)\}/g;
/**
 * What is known of a text, with references followed to what the source sets the attribute to. What is left are literal
 * characters, attributes that a resource has of its own, and holes.
 */
function readText(value, path, resolve) {
    return { path, parts: partsOf(value, resolve, { left: MOST_FOLLOWED }) };
}
function partsOf(value, resolve, budget) {
    if (value.kind === "known")
        return [String(value.value)];
    if (value.kind !== "unknown")
        return [{ unknown: [{ reason: "a text is expected here", span: value.span }] }];
    if (value.text === undefined || value.text.length === 0)
        return [{ unknown: value.because }];
    return value.text.flatMap((part) => typeof part !== "string" && (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .isReference */ .A_)(part) ? followed(part.reference, resolve, budget) : [part]);
}
function followed(reference, resolve, budget) {
    const nodes = resolve(reference);
    const [node] = nodes;
    if (node !== undefined && nodes.length === 1 && budget.left > 0 && reference.attribute !== "") {
        const [value, ...others] = (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesAt */ .I0)(node.resource.attributes, reference.attribute.split("."));
        const isText = value?.kind === "unknown" || (value?.kind === "known" && value.value !== null);
        if (value !== undefined && others.length === 0 && isText) {
            budget.left -= 1;
            const { stack } = reference;
            const there = stack === undefined ? resolve : (inner) => resolve({ ...inner, stack: inner.stack ?? stack });
            const parts = partsOf(value, there, budget).map((part) => inStack(part, stack));
            const holes = parts.filter(_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .isHole */ .$Q);
            // Which piece of it is meant is not said, but it is open when the whole is.
            return reference.derived === true ? (holes.length > 0 ? holes : [{ reference }]) : parts;
        }
    }
    if (isFreeText(reference, node)) {
        return [{ unknown: [{ reason: `${(0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceName */ .z$)(reference)} is read from outside the repository` }] }];
    }
    return [{ reference }];
}
/** A piece of a text of another stack, whose references are to that stack's resources. */
function inStack(part, stack) {
    if (stack === undefined || typeof part === "string" || !(0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .isReference */ .A_)(part))
        return part;
    return { reference: { ...part.reference, stack: part.reference.stack ?? stack } };
}
/** Data sources and resources whose attributes are whatever somebody has written elsewhere. */
const FREE_TEXT = new Set([
    "aws_cloudformation_stack",
    "aws_secretsmanager_secret_version",
    "aws_ssm_parameter",
    "aws_ssm_parameters_by_path",
    "external",
    "http",
    "local_file",
    "template_file",
    "terraform_data",
    "terraform_remote_state",
]);
/** What a template reads from a parameter or secret when it is deployed. */
const DYNAMIC_REFERENCE = "dynamic-reference";
/** Names and ids of AWS hold no wildcards; a parameter's value, a custom resource's or another stack's output may. */
function isFreeText({ address }, node) {
    const type = node?.resource.type ?? typeOf(address);
    return (address === DYNAMIC_REFERENCE ||
        FREE_TEXT.has(type) ||
        type.startsWith("Custom::") ||
        type.startsWith("AWS::CloudFormation::"));
}
/** The resource type that a Terraform address names. */
function typeOf(address) {
    return address.replace(/^(?:module\.[^.[]+(?:\[[^\]]*\])?\.)*(?:data\.)?/, "").split(".")[0] ?? "";
}
/** A literal text of a policy, when nothing of it is unknown. */
function literalOf({ parts }) {
    return parts.every((part) => typeof part === "string") ? parts.join("") : undefined;
}
/** The text in words: `arn:aws:iam::${data.aws_caller_identity.me.account_id}:root`, holes as `${var.user}`. */
function showText({ parts }) {
    return parts
        .map((part) => {
        if (typeof part === "string")
            return part;
        if ((0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .isReference */ .A_)(part))
            return `\${${(0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceName */ .z$)(part.reference)}}`;
        return (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .isHole */ .$Q)(part) ? `\${${holeName(part.unknown)}}` : "";
    })
        .join("");
}
/** What would decide a hole: reasons begin with its name, as in `var.user has no value` or `parameter User has no value`. */
function holeName(because) {
    const reason = because[0]?.reason ?? "";
    const name = /^(?:parameter )?([A-Za-z_][\w.:[\]"-]*)\s/.exec(reason)?.[1];
    return name !== undefined && (name.includes(".") || reason.startsWith("parameter ")) ? name : "…";
}
/** Reasons why parts of a text are not known; none for attributes that are fixed at apply. */
function holesOf({ parts }) {
    return parts.flatMap((part) => ((0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .isHole */ .$Q)(part) ? part.unknown : []));
}
/** The reasons in one line, or `undefined` when there are none. */
function unknownReason(text) {
    const reasons = new Set(holesOf(text).map(({ reason }) => reason));
    return reasons.size === 0 ? undefined : [...reasons].join("; ");
}
/**
 * The pattern that a text is as a resource or action.
 *
 * @param variables whether `${…}` is a policy variable: in version 2012-10-17 only
 *   (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html)
 */
function patternOf({ parts, path }, resolve, variables) {
    const letters = [];
    const bindings = new Map();
    for (const [index, part] of parts.entries()) {
        if (typeof part === "string") {
            letters.push(...(variables ? withVariables(part, bindings) : (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(part)));
        }
        else if ((0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .isReference */ .A_)(part)) {
            const nodes = resolve(part.reference);
            const key = symbolKey(part.reference, nodes);
            bindings.set(key, { sort: "fixed", reference: part.reference, nodes });
            letters.push(...(0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPattern */ .Kf)(idPrefix(part.reference, nodes)), { sort: "fixed", key });
        }
        else if ((0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .isHole */ .$Q)(part)) {
            const key = (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .holeKey */ .Q6)(part.unknown) ?? `${path.join(".")}#${index}`;
            bindings.set(key, { sort: "hole", because: part.unknown });
            letters.push({ sort: "hole", key });
        }
    }
    return { pattern: letters, bindings };
}
function withVariables(text, bindings) {
    const letters = [];
    let end = 0;
    for (const match of text.matchAll(VARIABLE)) {
        letters.push(...(0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(text.slice(end, match.index)));
        end = match.index + match[0].length;
        const content = match[1] ?? "";
        if (content === "*" || content === "?" || content === "$") {
            letters.push(content);
            continue;
        }
        const [name = "", ...fallback] = content.split(",");
        const key = content.replaceAll(" ", "").toLowerCase();
        bindings.set(key, { sort: "variable", name: name.trim(), hasDefault: fallback.length > 0 });
        letters.push({ sort: "variable", key });
    }
    letters.push(...(0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(text.slice(end)));
    return letters;
}
function symbolKey(reference, nodes) {
    const [node] = nodes;
    const piece = reference.derived === true ? "~" : "";
    if (node === undefined || nodes.length > 1)
        return (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceName */ .z$)(reference) + piece;
    return `${node.resource.type}/${node.id}/${reference.attribute}${piece}`;
}
/** What the ids of databases begin with, by type and attribute. */
const ID_PREFIXES = {
    aws_db_instance: { resource_id: "db-", id: "db-" },
    aws_rds_cluster_instance: { dbi_resource_id: "db-" },
    aws_rds_cluster: { cluster_resource_id: "cluster-" },
};
function idPrefix({ address, attribute, derived }, nodes) {
    if (derived === true)
        return "";
    const type = nodes[0]?.resource.type ?? typeOf(address);
    return ID_PREFIXES[type]?.[attribute] ?? "";
}


/***/ }),

/***/ 6194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ invalidity),
/* harmony export */   JI: () => (/* binding */ isLanguageVersion),
/* harmony export */   WC: () => (/* binding */ complaintsAbout)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6939);

const VERSIONS = new Set(["2012-10-17", "2008-10-17"]);
/** Kinds of policies whose principal is the identity, account or organisation that they are attached to. */
const WITHOUT_PRINCIPAL = ["identity", "boundary", "service_control"];
/** Whether this is a version of the policy language. */
function isLanguageVersion(version) {
    return typeof version === "string" && VERSIONS.has(version);
}
const has = (texts) => texts !== undefined && texts.length > 0;
/** Whether it is certain what a statement has of the elements. */
const isKnown = (statement, ...names) => !Object.keys(statement.unknown).some((path) => path === "" || names.includes(path.split(".")[0] ?? ""));
/**
 * What IAM checks when a policy is put
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html#policies-grammar-notes).
 */
const CHECKS = [
    ({ effectText, unknown }) => {
        if (effectText === "Allow" || effectText === "Deny" || "Effect" in unknown || "" in unknown)
            return undefined;
        return effectText === undefined ? "it has no Effect" : `there is no Effect "${effectText}"`;
    },
    (statement) => {
        const { actions, notActions } = statement;
        if (has(actions) && has(notActions))
            return "it has both Action and NotAction";
        const given = has(actions) || has(notActions) || !isKnown(statement, "Action", "NotAction");
        return given ? undefined : "it has neither Action nor NotAction";
    },
    (statement, kind) => {
        const { resources, notResources } = statement;
        if (has(resources) && has(notResources))
            return "it has both Resource and NotResource";
        const given = has(resources) || has(notResources);
        if (kind === "trust")
            return given ? "a trust policy has no Resource" : undefined;
        return given || !isKnown(statement, "Resource", "NotResource")
            ? undefined
            : "it has neither Resource nor NotResource";
    },
    (statement, kind) => {
        const given = has(statement.principals) || has(statement.notPrincipals);
        if (WITHOUT_PRINCIPAL.includes(kind))
            return given ? "only resource and trust policies have a Principal" : undefined;
        return given || !isKnown(statement, "Principal", "NotPrincipal") ? undefined : "it has no Principal";
    },
    ({ actions, notActions }, kind) => {
        if (kind === "service_control" || kind === "resource_control")
            return undefined;
        const bad = [...(actions ?? []), ...(notActions ?? [])].map(malformedAction).find((action) => action !== undefined);
        return bad;
    },
    ({ resources, notResources }, kind) => {
        if (kind !== "identity" && kind !== "boundary")
            return undefined;
        const bad = [...(resources ?? []), ...(notResources ?? [])]
            .map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .literalOf */ .Zc)
            .find((text) => text !== undefined && !/^(?:\*|arn:)/.test(text));
        return bad === undefined ? undefined : `the resource "${bad}" is neither an ARN nor "*"`;
    },
    ({ conditions }) => {
        const bad = conditions.find(({ operator, key }) => key !== "" && !CONDITION_OPERATOR.test(operator));
        return bad === undefined ? undefined : `there is no condition operator "${bad.operator}"`;
    },
];
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
const CONDITION_OPERATOR = new RegExp("^(?:ForAllValues:|ForAnyValue:)?(?:(?:String(?:(?:Not)?Equals(?:IgnoreCase)?|(?:Not)?Like)" +
    "|(?:Numeric|Date)(?:(?:Not)?Equals|(?:Less|Greater)Than(?:Equals)?)|Bool|BinaryEquals|(?:Not)?IpAddress" +
    "|Arn(?:Not)?(?:Equals|Like))(?:IfExists)?|Null)$", "i");
/** IAM's complaints about a policy of a kind, in one line; `undefined` when it has none. */
function invalidity(policy, kind) {
    const complaints = complaintsAbout(policy, kind);
    return complaints.length === 0 ? undefined : complaints.map(({ message }) => message).join("; ");
}
/** IAM's complaints about a policy of a kind. Parts that are not known are taken to be right. */
function complaintsAbout(policy, kind) {
    const complaints = policy.invalid === undefined ? [] : [{ message: policy.invalid, path: [] }];
    if (policy.version !== undefined && !VERSIONS.has(policy.version)) {
        complaints.push({ message: `there is no policy version "${policy.version}"`, path: ["Version"] });
    }
    if (policy.statements.length === 0 && policy.unknown === undefined && policy.invalid === undefined) {
        complaints.push({ message: "the policy has no statement", path: ["Statement"] });
    }
    const repeated = repeatedSid(policy.statements);
    if (repeated !== undefined) {
        complaints.push({ message: `the statement id "${repeated.sid}" is used twice`, path: [...repeated.path, "Sid"] });
    }
    for (const statement of policy.statements) {
        for (const check of CHECKS) {
            const complaint = check(statement, kind);
            if (complaint === undefined)
                continue;
            complaints.push({ message: `statement ${nameOf(statement)}: ${complaint}`, path: statement.path });
        }
    }
    return complaints;
}
function nameOf({ sid, index }) {
    return sid === undefined || sid === "" ? String(index + 1) : `"${sid}"`;
}
function repeatedSid(statements) {
    const seen = new Set();
    for (const statement of statements) {
        const { sid } = statement;
        if (sid === undefined || sid === "")
            continue;
        if (seen.has(sid))
            return statement;
        seen.add(sid);
    }
    return undefined;
}
function malformedAction(text) {
    const action = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .literalOf */ .Zc)(text);
    if (action === undefined || action === "*")
        return undefined;
    const [vendor, name] = action.split(":");
    if (name === undefined)
        return `the action "${action}" does not begin with a service and a colon`;
    return vendor !== "*" && /[*?]/.test(vendor ?? "")
        ? `the service of the action "${action}" has a wildcard`
        : undefined;
}


/***/ })

};
