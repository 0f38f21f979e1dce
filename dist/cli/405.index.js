export const id = 405;
export const ids = [405];
export const modules = {

/***/ 7081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hB: () => (/* binding */ decideConditions),
  tV: () => (/* binding */ withValues)
});

// UNUSED EXPORTS: resolved

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/iam/arn.js
var arn = __webpack_require__(9369);
// EXTERNAL MODULE: ./build/iam/logic.js
var logic = __webpack_require__(6508);
// EXTERNAL MODULE: ./build/iam/patterns.js
var patterns = __webpack_require__(6607);
;// CONCATENATED MODULE: ./build/iam/condition-operators.js




/** By name, in lower case, without `Not`. */
const FITS = {
    stringequals: (requested, written) => (0,patterns/* contains */.gR)(withoutWildcards(written), requested),
    stringequalsignorecase: (requested, written) => (0,patterns/* contains */.gR)(lowerCase(withoutWildcards(written)), lowerCase(requested)),
    stringlike: (requested, written) => (0,patterns/* contains */.gR)(written, requested),
    arnequals: fitsArn,
    arnlike: fitsArn,
    binaryequals: (requested, written) => (0,patterns/* contains */.gR)(withoutWildcards(written), requested),
    bool: (requested, written) => (0,patterns/* contains */.gR)(lowerCase(written), lowerCase(requested)),
    ipaddress: literally(isInNetwork),
    ...compared("numeric", numberOf),
    ...compared("date", timeOf),
};
/** Operators that are said the other way round, and what they are without. */
const NEGATED = {
    stringnotequals: "stringequals",
    stringnotequalsignorecase: "stringequalsignorecase",
    stringnotlike: "stringlike",
    arnnotequals: "arnequals",
    arnnotlike: "arnlike",
    notipaddress: "ipaddress",
    numericnotequals: "numericequals",
    datenotequals: "dateequals",
};
const NAME = /^(?:(forallvalues|foranyvalue):)?(.*?)(ifexists)?$/;
/**
 * Reads the name of a condition operator other than `Null`
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).
 *
 * @returns `undefined` when there is no such operator
 */
function conditionOperator(name) {
    const [, set, base = "", ifExists] = NAME.exec(name.toLowerCase()) ?? [];
    const isNegated = Object.hasOwn(NEGATED, base);
    const plain = isNegated ? (NEGATED[base] ?? "") : base;
    const fits = Object.hasOwn(FITS, plain) ? FITS[plain] : undefined;
    if (fits === undefined)
        return undefined;
    return {
        set: set === undefined ? "single" : set === "forallvalues" ? "all" : "any",
        ifExists: ifExists !== undefined,
        isNegated,
        fits,
    };
}
/** Whether values of a request fulfil an operator with the values of a policy. */
function fulfils({ set, isNegated, fits }, requested, written) {
    const one = (value) => {
        const found = (0,logic/* any */.bz)(written.map((each) => fits(value, each)));
        return isNegated ? (0,logic/* not */.AU)(found) : found;
    };
    if (set === "any")
        return (0,logic/* any */.bz)(requested.map(one));
    // Of several values that are compared as one, all have to stand it when it is said the other way round.
    return set === "all" || isNegated ? (0,logic/* not */.AU)((0,logic/* any */.bz)(requested.map((value) => (0,logic/* not */.AU)(one(value))))) : (0,logic/* any */.bz)(requested.map(one));
}
/** Wildcards are characters like others to operators that compare for equality. */
function withoutWildcards(pattern) {
    return pattern.map((letter) => ((0,patterns/* isWildcard */.z2)(letter) ? letter.wildcard : letter));
}
function lowerCase(pattern) {
    return pattern.map((letter) => (typeof letter === "string" ? letter.toLowerCase() : letter));
}
/** Both operators compare ARNs segment by segment, with wildcards. */
function fitsArn(requested, written) {
    return (0,arn/* containsArn */.z2)((0,arn/* parseArn */.Lw)(written), (0,arn/* parseArn */.Lw)(requested));
}
/** A comparison of texts, undecided where one of them is not known. */
function literally(compare) {
    return (requested, written) => {
        const [left, right] = [textOf(requested), textOf(written)];
        return left === undefined || right === undefined ? "unknown" : (0,logic/* decided */.rc)(compare(left, right));
    };
}
function textOf(pattern) {
    return (0,patterns/* hasHole */.dI)(pattern) || pattern.some(patterns/* isSymbol */.Bm) ? undefined : (0,patterns/* literalText */.bK)(withoutWildcards(pattern));
}
function compared(kind, read) {
    const by = (compare) => literally((requested, written) => compare(read(requested), read(written)));
    return {
        [`${kind}equals`]: by((requested, written) => requested === written),
        [`${kind}lessthan`]: by((requested, written) => requested < written),
        [`${kind}lessthanequals`]: by((requested, written) => requested <= written),
        [`${kind}greaterthan`]: by((requested, written) => requested > written),
        [`${kind}greaterthanequals`]: by((requested, written) => requested >= written),
    };
}
/** NaN, which compares to nothing, for what is no number. */
function numberOf(text) {
    return text.trim() === "" ? NaN : Number(text);
}
/** ISO 8601, or seconds since 1970. */
function timeOf(text) {
    return /^\d+$/.test(text.trim()) ? Number(text) * 1000 : Date.parse(text);
}
/** Whether an address, or all of a network, is within a network. */
function isInNetwork(address, network) {
    const [base = "", length] = network.split("/");
    const [first = "", own] = address.split("/");
    const family = (0,external_node_net_.isIP)(base);
    if (family === 0 || (0,external_node_net_.isIP)(first) !== family)
        return false;
    const bits = family === 4 ? 32 : 128;
    const [prefix, ownPrefix] = [Number(length ?? bits), Number(own ?? bits)];
    if (!(prefix >= 0 && prefix <= bits) || !(ownPrefix >= prefix))
        return false;
    const list = new external_node_net_.BlockList();
    list.addSubnet(base, prefix, family === 4 ? "ipv4" : "ipv6");
    return list.check(first, family === 4 ? "ipv4" : "ipv6");
}

// EXTERNAL MODULE: ./build/iam/conditions.js
var conditions = __webpack_require__(6990);
// EXTERNAL MODULE: ./build/iam/text.js
var iam_text = __webpack_require__(6939);
;// CONCATENATED MODULE: ./build/iam/condition-decision.js





const HOLDS = { decision: "yes", because: [], residual: [] };
/** Decides the conditions of a statement: all of them have to hold. */
function decideConditions(conditions, lookup, context) {
    if (conditions.length === 0)
        return HOLDS;
    const results = conditions.map((condition) => ({ condition, ...decideCondition(condition, lookup, context) }));
    const decision = (0,logic/* all */.Q7)(results.map((result) => result.decision));
    if (decision !== "unknown")
        return { decision, because: [], residual: [] };
    const open = results.filter((result) => result.decision === "unknown");
    return {
        decision,
        because: open.flatMap(({ because }) => because),
        residual: open.map(({ condition }) => condition),
    };
}
function decideCondition(condition, lookup, context) {
    const { operator: name, key, unknown } = condition;
    const unknowns = unknown === undefined ? [] : [{ reason: unknown }];
    if (key === "")
        return { decision: "unknown", because: unknowns };
    const { presence, values, because } = lookup(key);
    if (name.toLowerCase() === "null")
        return { decision: decideNull(condition, presence, context), because };
    const operator = conditionOperator(name);
    if (operator === undefined)
        return { decision: "unknown", because: [{ reason: `there is no operator ${name}` }] };
    const absent = (0,logic/* decided */.rc)((0,conditions/* holdsWithoutKey */.Yy)(condition));
    if (presence === "no")
        return { decision: absent, because: [] };
    const written = condition.texts.map((text) => resolved(text, lookup, context));
    const texts = written.flatMap((text) => (text === "no value" ? [] : [text]));
    const there = values === undefined ? "unknown" : fulfils(operator, values, texts);
    const decision = presence === "yes" || there === absent ? there : "unknown";
    return { decision, because: decision === "unknown" ? [...because, ...unknowns] : [] };
}
function decideNull({ texts }, presence, context) {
    if (presence === "unknown")
        return "unknown";
    const wanted = presence === "no" ? "true" : "false";
    const values = texts.map((text) => (0,patterns/* literalText */.bK)((0,iam_text/* patternOf */.Id)(text, context.resolve, false).pattern)?.toLowerCase());
    return (0,logic/* any */.bz)(values.map((value) => (value === undefined ? "unknown" : (0,logic/* decided */.rc)(value === wanted))));
}
/**
 * A text of a policy for one request: variables are the values that the request has for them
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html).
 *
 * @returns `no value` when the request has none for one of them, so that the text matches nothing
 */
function resolved(text, lookup, context) {
    const { pattern, bindings } = (0,iam_text/* patternOf */.Id)(text, context.resolve, context.variables ?? true);
    return withValues(pattern, bindings, lookup);
}
/** The same for a pattern that has been read. */
function withValues(pattern, bindings, lookup) {
    if (!pattern.some((letter) => (0,patterns/* isSymbol */.Bm)(letter) && letter.sort === "variable"))
        return pattern;
    const letters = [];
    for (const letter of pattern) {
        const binding = (0,patterns/* isSymbol */.Bm)(letter) ? bindings.get(letter.key) : undefined;
        if (binding?.sort !== "variable") {
            letters.push(letter);
            continue;
        }
        const { presence, values } = lookup(binding.name);
        const [value] = values ?? [];
        if (presence === "yes" && value !== undefined)
            letters.push(...value);
        else if (presence === "no" && binding.fallback !== undefined)
            letters.push(...(0,patterns/* literalPattern */.Kf)(binding.fallback));
        else if (presence === "no" && !binding.hasDefault)
            return "no value";
        else
            letters.push(letter);
    }
    return letters;
}


/***/ }),

/***/ 6990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ unsupportedKey),
/* harmony export */   Yy: () => (/* binding */ holdsWithoutKey),
/* harmony export */   wq: () => (/* binding */ unsupportedConditions)
/* harmony export */ });
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
        .filter(({ key }) => unsupportedKey(key.toLowerCase()))
        .map((condition) => ({
        key: condition.key,
        operator: condition.operator,
        effect: holdsWithoutKey(condition) ? "always_matches" : "never_matches",
    }));
}
/** Whether requests for `rds-db:connect` never have a key; its name is in lower case. */
function unsupportedKey(key) {
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


/***/ }),

/***/ 4446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ identities),
  X: () => (/* binding */ literalAt)
});

// EXTERNAL MODULE: ./build/graph/inspect.js
var inspect = __webpack_require__(3459);
// EXTERNAL MODULE: ./build/graph/node.js
var graph_node = __webpack_require__(2203);
// EXTERNAL MODULE: ./build/iam/attachments.js
var attachments = __webpack_require__(5588);
// EXTERNAL MODULE: ./build/iam/statements.js
var statements = __webpack_require__(7210);
;// CONCATENATED MODULE: ./build/iam/boundaries.js




const ATTRIBUTE = "permissions_boundary";
/**
 * The policies that bound a role or user: those of the tree, AWS managed ones by their name, and for an ARN of which the tree
 * has no policy one that could not be read.
 *
 * @param own boundaries that the tree attaches to the node
 * @param all every boundary of the tree
 * @returns `undefined` when nothing bounds it
 */
function boundariesOf(node, own, all, index) {
    if (own.length > 0)
        return own;
    const [value] = [
        ...(0,inspect/* valuesAt */.I0)(node.resource.attributes, [ATTRIBUTE]),
        // Those of permission sets are attached by resources of their own.
        ...(0,graph_node/* linked */.q)(node, "boundary_attachments").flatMap(({ resource }) => boundaryIn(resource.attributes)),
    ];
    if (value === undefined || (value.kind === "known" && (value.value === null || value.value === "")))
        return undefined;
    const policies = new Set((0,graph_node/* linked */.q)(node, ATTRIBUTE));
    const ofTree = all.filter(({ held }) => policies.has(held.holder));
    return ofTree.length > 0 ? ofTree : [elsewhere(node, value, index)];
}
/** What names the boundary: the ARN of an AWS managed policy, or the name of one that each account has. */
function boundaryIn(attachment) {
    return [["managed_policy_arn"], ["customer_managed_policy_reference", "name"]].flatMap((path) => (0,inspect/* valuesAt */.I0)(attachment, [ATTRIBUTE, ...path]));
}
function elsewhere(holder, value, index) {
    const path = [ATTRIBUTE];
    const resolve = (reference) => index.resolve(holder.resource.stack, reference);
    const attachment = (0,attachments/* readAttachment */.G)(value, path, resolve);
    const document = attachment?.value ?? {
        kind: "unknown",
        because: [{ reason: "the permissions boundary is not in the repository", span: value.span }],
        span: value.span,
    };
    return {
        held: {
            holder,
            path,
            value: document,
            kind: "boundary",
            principals: [holder],
            ...(attachment?.managed === undefined ? {} : { managed: attachment.managed }),
        },
        policy: (0,statements/* readPolicy */.T)(document, [], resolve),
        kind: "boundary",
        resolve,
    };
}

// EXTERNAL MODULE: ./build/iam/logic.js
var logic = __webpack_require__(6508);
;// CONCATENATED MODULE: ./build/iam/controls.js



/**
 * The service control policies that may apply in accounts. An account is within the root, and may be within any unit
 * (https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html).
 *
 * @param accounts those that the identity may be in; empty when they are not known
 */
function appliedControls(controls, accounts) {
    return controls.flatMap((read) => {
        const applies = appliesTo(read.held.holder, accounts);
        return applies === "no" ? [] : [{ read, applies }];
    });
}
function appliesTo(policy, accounts) {
    const own = (0,inspect/* valuesAt */.I0)(policy.resource.attributes, ["target_ids"]).flatMap((value) => value.kind === "list" ? value.items : [value]);
    const attached = (0,graph_node/* linked */.q)(policy, "attachments").flatMap(({ resource }) => (0,inspect/* valuesAt */.I0)(resource.attributes, ["target_id"]));
    const targets = [...own, ...attached].filter((value) => !(value.kind === "known" && value.value === null));
    // It may be attached elsewhere.
    if (targets.length === 0)
        return "unknown";
    return (0,logic/* any */.bz)(targets.map((target) => {
        const id = target.kind === "known" ? String(target.value) : undefined;
        if (id === undefined)
            return "unknown";
        if (/^r-[0-9a-z]{4,32}$/.test(id))
            return "yes";
        if (!/^\d{12}$/.test(id) || accounts.length === 0)
            return "unknown";
        if (!accounts.includes(id))
            return "no";
        return accounts.length === 1 ? "yes" : "unknown";
    }));
}

;// CONCATENATED MODULE: ./build/iam/identities.js




const KINDS = {
    aws_iam_role: "role",
    aws_iam_user: "user",
    aws_iam_group: "group",
    aws_ssoadmin_permission_set: "permission-set",
};
/** All identities of a tree with what decides about them; policies that are attached to nobody are one each. */
function identities(index, policies, { accountsOf = () => [] } = {}) {
    const byPrincipal = groupByPrincipal(policies);
    const controls = policies.filter(({ kind }) => kind === "service_control");
    const bounding = policies.filter(({ kind }) => kind === "boundary");
    const build = (node, kind, applied) => {
        const { resource } = node;
        const accounts = accountsOf(resource.stack);
        const account = accountIn(resource.attributes) ?? (accounts.length === 1 ? accounts[0] : undefined);
        const name = kind === "unattached" ? undefined : literalAt(resource.attributes, "name");
        const own = byPrincipal.get(node) ?? NO_POLICIES;
        return {
            node,
            kind,
            policies: applied,
            boundaries: kind === "unattached" ? undefined : boundariesOf(node, own.boundary, bounding, index),
            controls: appliedControls(controls, account === undefined ? accounts : [account]),
            trust: own.trust,
            ...tagsOf(resource.attributes),
            ...(account === undefined ? {} : { account }),
            ...(name === undefined ? {} : { name }),
        };
    };
    const found = index.nodes.flatMap((node) => {
        const kind = KINDS[node.resource.type];
        if (kind === undefined || node.resource.mode !== "managed")
            return [];
        if (kind === "group" && (0,graph_node/* linked */.q)(node, "users").length > 0)
            return [];
        const own = (byPrincipal.get(node) ?? NO_POLICIES).identity.map((read) => ({ read }));
        const ofGroups = kind !== "user"
            ? []
            : (0,graph_node/* linked */.q)(node, "groups").flatMap((group) => (byPrincipal.get(group) ?? NO_POLICIES).identity.map((read) => ({ read, through: group })));
        return [build(node, kind, [...own, ...ofGroups])];
    });
    const unattached = policies
        .filter(({ kind, held }) => kind === "identity" && held.principals.length === 0)
        .map((read) => build(read.held.holder, "unattached", [{ read }]));
    return [...found, ...unattached];
}
const NO_POLICIES = { identity: [], boundary: [], trust: [] };
function groupByPrincipal(policies) {
    const grouped = new Map();
    for (const read of policies) {
        const { kind, held } = read;
        if (kind !== "identity" && kind !== "boundary" && kind !== "trust")
            continue;
        for (const principal of held.principals) {
            let own = grouped.get(principal);
            if (own === undefined)
                grouped.set(principal, (own = { identity: [], boundary: [], trust: [] }));
            own[kind].push(read);
        }
    }
    return grouped;
}
/** The text of an attribute, where the source says one that is not empty. */
function literalAt(attributes, path) {
    const [value, ...others] = (0,inspect/* valuesAt */.I0)(attributes, path.split("."));
    if (value?.kind !== "known" || others.length > 0 || typeof value.value !== "string")
        return undefined;
    return value.value === "" ? undefined : value.value;
}
/** The account in the ARN, which the description of a deployed identity has. */
function accountIn(attributes) {
    return /^arn:[^:]*:iam::(\d{12}):/.exec(literalAt(attributes, "arn") ?? "")?.[1];
}
function tagsOf(attributes) {
    const [tags] = (0,inspect/* valuesAt */.I0)(attributes, ["tags"]);
    if (tags === undefined || (tags.kind === "known" && tags.value === null))
        return { tags: new Map(), tagsUnknown: false };
    return tags.kind === "map"
        ? { tags: tags.entries, tagsUnknown: tags.rest !== undefined }
        : { tags: new Map(), tagsUnknown: true };
}


/***/ }),

/***/ 1592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ requestKeys)
/* harmony export */ });
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6990);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6607);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6939);



const ABSENT = { presence: "no", values: undefined, because: [] };
/** Keys with the prefix of a service that requests to all services have. */
const OF_EVERY_SERVICE = new Set(["ec2:sourceinstancearn", "ec2:roledelivery", "lambda:sourcefunctionarn"]);
/** Prefixes of services, whose keys come with their own actions only. */
const SERVICES = new Set([
    ...["backup", "codebuild", "dms", "ec2", "ecs", "glue", "iam", "kms", "lambda", "logs", "organizations", "pi", "ram"],
    ...["rds", "rds-data", "rds-db", "s3", "secretsmanager", "sso", "ssm", "sts"],
]);
/**
 * What requests of a principal for an action have of condition keys
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).
 */
function requestKeys(requester, { literal }, context) {
    const service = literal?.split(":")[0];
    return (written) => {
        const key = written.toLowerCase();
        const given = context.keys?.get(key);
        if (given !== undefined)
            return given;
        if (literal === "rds-db:connect" && (0,_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupportedKey */ .BB)(key))
            return ABSENT;
        const [prefix = ""] = key.split(":");
        const isOther = prefix !== service && SERVICES.has(prefix) && !OF_EVERY_SERVICE.has(key);
        if (isOther && service !== undefined)
            return ABSENT;
        return ofPrincipal(key, written, requester, context) ?? open(written);
    };
}
function ofPrincipal(key, written, requester, { organization }) {
    const { kind, account, arn, name } = requester;
    if (key.startsWith("aws:principaltag/"))
        return tagValue(written.slice("aws:principaltag/".length), requester);
    switch (key) {
        case "aws:principalaccount":
            return present(account, written);
        case "aws:principalarn":
            return present(arn, written);
        case "aws:principaltype":
            return present(kind === "user" ? "User" : kind === "role" ? "AssumedRole" : undefined, written);
        case "aws:username":
            // Sessions of roles have none.
            return kind === "role" ? ABSENT : present(name, written);
        case "aws:principalorgid":
            return organization === undefined ? open(written) : present(organization, written);
        case "aws:principalisawsservice":
        case "aws:viaawsservice":
            return present("false", written);
        // Whoever asks can ask over TLS.
        case "aws:securetransport":
            return present("true", written);
        case "aws:calledvia":
        case "aws:calledviafirst":
        case "aws:calledvialast":
        case "aws:principalservicename":
            return ABSENT;
        case "aws:currenttime":
        case "aws:epochtime":
        case "aws:userid":
            return present(undefined, written);
        default:
            return undefined;
    }
}
/** A tag that is not on a role may come with its session (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html). */
function tagValue(name, { tags, resolve }) {
    const [, value] = [...tags].find(([tag]) => tag.toLowerCase() === name.toLowerCase()) ?? [];
    const key = `aws:PrincipalTag/${name}`;
    if (value === undefined)
        return open(key);
    const { pattern } = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .patternOf */ .Id)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(value, ["tags", name], resolve), resolve, false);
    return { presence: "yes", values: [literalOnly(pattern)], because: [] };
}
/** In a value of a request nothing is a wildcard. */
function literalOnly(pattern) {
    return pattern.map((letter) => (typeof letter === "object" && "wildcard" in letter ? letter.wildcard : letter));
}
/** A key that the request has, with its value if that is known. */
function present(value, key) {
    return value === undefined
        ? { presence: "yes", values: undefined, because: causesOf(key) }
        : { presence: "yes", values: [(0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPattern */ .Kf)(value)], because: [] };
}
/** A key of which nothing is known. */
function open(key) {
    return { presence: "unknown", values: undefined, because: causesOf(key) };
}
function causesOf(key) {
    return [{ reason: `${key} of the request is not known` }];
}


/***/ }),

/***/ 9256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ requesterOf)
/* harmony export */ });
/* harmony import */ var _identities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4446);

/** Who asks when an identity of the tree does. */
function requesterOf(identity) {
    const { kind, account, name, tags, node } = identity;
    const resolve = identity.policies[0]?.read.resolve ?? (() => []);
    return {
        kind: kind === "role" || kind === "permission-set" ? "role" : kind === "user" ? "user" : "other",
        account,
        arn: arnOf(identity),
        name: kind === "user" ? (name ?? (0,_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .literalAt */ .X)(node.resource.attributes, "name")) : name,
        tags,
        resolve,
    };
}
/** The ARN of a role or user whose account, path and name the source says. */
function arnOf({ kind, account, name, node }) {
    if (kind !== "role" && kind !== "user")
        return undefined;
    const { attributes } = node.resource;
    const written = (0,_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .literalAt */ .X)(attributes, "arn");
    if (written !== undefined)
        return written;
    const path = (0,_identities_js__WEBPACK_IMPORTED_MODULE_0__/* .literalAt */ .X)(attributes, "path") ?? "/";
    return account === undefined || name === undefined ? undefined : `arn:aws:iam::${account}:${kind}${path}${name}`;
}


/***/ }),

/***/ 2126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ decideStatement),
/* harmony export */   DQ: () => (/* binding */ boundPattern),
/* harmony export */   Gv: () => (/* binding */ validityOf),
/* harmony export */   Je: () => (/* binding */ textContext),
/* harmony export */   kK: () => (/* binding */ openVariables),
/* harmony export */   uG: () => (/* binding */ patternFor)
/* harmony export */ });
/* unused harmony export covering */
/* harmony import */ var _actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5305);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9369);
/* harmony import */ var _condition_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7081);
/* harmony import */ var _logic_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6508);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6607);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6939);
/* harmony import */ var _validity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6194);







/** Decides whether a statement is about a request: its action, resource, conditions, and principals where it names them. */
function decideStatement(read, statement, request, lookup, isPrincipal) {
    const path = statement.path;
    const none = { decision: "no", because: [], residual: [], path };
    const action = (0,_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAction */ .ob)(statement, request.action).decision;
    if (action === "no")
        return none;
    const principal = isPrincipal === undefined ? "yes" : decidePrincipals(statement, isPrincipal);
    if (principal === "no")
        return none;
    const resource = decideResources(read, statement, request.resource, lookup);
    if (resource.decision === "no")
        return none;
    const conditions = (0,_condition_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .decideConditions */ .hB)(statement.conditions, lookup, textContext(read));
    if (conditions.decision === "no")
        return none;
    const doubts = [
        ...(principal === "unknown" ? [{ reason: "whether it names the principal is not known" }] : []),
        ...resource.because,
        ...conditions.because,
    ];
    const decision = (0,_logic_js__WEBPACK_IMPORTED_MODULE_6__/* .all */ .Q7)([action, principal, resource.decision, conditions.decision, validityOf(read)]);
    return { decision, because: doubts, residual: conditions.residual, path };
}
const VALIDITIES = new WeakMap();
/** IAM does not take an invalid policy, so that what it says is not in force; that does not make it harmless. */
function validityOf(read) {
    let decision = VALIDITIES.get(read);
    if (decision === undefined) {
        const isInvalid = read.held.managed === undefined && (0,_validity_js__WEBPACK_IMPORTED_MODULE_5__/* .invalidity */ .EX)(read.policy, read.kind) !== undefined;
        VALIDITIES.set(read, (decision = isInvalid ? "unknown" : "yes"));
    }
    return decision;
}
function textContext({ resolve, policy }) {
    return { resolve, variables: policy.variables };
}
function decidePrincipals({ principals, notPrincipals }, test) {
    if (principals !== undefined)
        return test(principals);
    return notPrincipals === undefined ? "unknown" : (0,_logic_js__WEBPACK_IMPORTED_MODULE_6__/* .not */ .AU)(test(notPrincipals));
}
/** Statements of trust policies have no resource: they are about the role that has them. */
function decideResources(read, { resources, notResources }, requested, lookup) {
    const texts = resources ?? notResources;
    if (texts === undefined)
        return { decision: read.kind === "trust" ? "yes" : "no", because: [] };
    const decisions = texts.map((text) => {
        const pattern = patternFor(read, text, lookup);
        if (pattern === "no value")
            return { decision: "no", because: [] };
        const outer = (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArn */ .Lw)(openVariables(pattern));
        const decision = covering(outer, requested);
        return { decision, because: decision === "unknown" ? (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .holesOf */ .V6)(text) : [] };
    });
    const covered = (0,_logic_js__WEBPACK_IMPORTED_MODULE_6__/* .any */ .bz)(decisions.map(({ decision }) => decision));
    const because = decisions.flatMap((each) => each.because);
    return { decision: resources === undefined ? (0,_logic_js__WEBPACK_IMPORTED_MODULE_6__/* .not */ .AU)(covered) : covered, because };
}
/** Whether a pattern covers what is asked for: all of it, none of it, or it is not known or only a part. */
function covering(outer, inner) {
    const decision = (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .containsArn */ .z2)(outer, inner);
    if (decision !== "no")
        return decision;
    return (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .intersectsArn */ ._7)(outer, inner) === "no" ? "no" : "unknown";
}
const READ = new WeakMap();
/** The pattern of a text of a policy; each is read once. */
function boundPattern(read, text) {
    let bound = READ.get(text);
    if (bound === undefined)
        READ.set(text, (bound = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .patternOf */ .Id)(text, read.resolve, read.policy.variables ?? true)));
    return bound;
}
/** The pattern of a text for one request. */
function patternFor(read, text, lookup) {
    const { pattern, bindings } = boundPattern(read, text);
    return (0,_condition_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .withValues */ .tV)(pattern, bindings, lookup);
}
/** A variable of which the request's value is not known may be any text. */
function openVariables(pattern) {
    if (!pattern.some((letter) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .isSymbol */ .Bm)(letter) && letter.sort === "variable"))
        return pattern;
    return pattern.map((letter) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .isSymbol */ .Bm)(letter) && letter.sort === "variable" ? { sort: "hole", key: letter.key } : letter);
}


/***/ }),

/***/ 3710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ statementsAbout)
/* harmony export */ });
const INDEXES = new WeakMap();
/** The statements of a policy that may be about an action, in their order. Most policies have none for most actions. */
function statementsAbout(read, { literal }) {
    if (literal === undefined)
        return read.policy.statements;
    const { byAction, wide } = indexOf(read);
    const named = byAction.get(literal);
    if (named === undefined)
        return wide;
    return wide.length === 0 ? named : [...new Set([...named, ...wide])].sort((a, b) => a.index - b.index);
}
function indexOf(read) {
    let index = INDEXES.get(read);
    if (index === undefined)
        INDEXES.set(read, (index = build(read.policy.statements)));
    return index;
}
function build(statements) {
    const byAction = new Map();
    const wide = [];
    for (const statement of statements) {
        const { actions, notActions } = statement;
        const isWide = actions === undefined ? notActions !== undefined : actions.some(({ action }) => action === undefined);
        if (isWide) {
            wide.push(statement);
            continue;
        }
        for (const name of new Set((actions ?? []).map(({ action = "" }) => action))) {
            const named = byAction.get(name);
            if (named === undefined)
                byAction.set(name, [statement]);
            else
                named.push(statement);
        }
    }
    return { byAction, wide };
}


/***/ })

};
