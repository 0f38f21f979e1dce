export const id = 198;
export const ids = [198];
export const modules = {

/***/ 7326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _P: () => (/* binding */ accessDocument),
/* harmony export */   g0: () => (/* binding */ guardsOf),
/* harmony export */   wQ: () => (/* binding */ viaOf)
/* harmony export */ });
/* unused harmony export reasonsOf */
/* harmony import */ var _graph_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2203);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6948);


/** What rules are told of a change: to them, what a path has lost is as if it had always been so. */
const CHANGES = {
    new: "new",
    widened: "widened",
    "guard-lost": "guard_lost",
    existing: "existing",
    "guard-gained": "existing",
    narrowed: "existing",
    removed: undefined,
};
/**
 * The paths of a tree as rules see them.
 *
 * @param isCompared whether there is another tree; without one no path has a change
 * @param cut how many paths are not listed
 */
function accessDocument(paths, isCompared, cut) {
    return {
        paths: paths.flatMap((each) => {
            const change = CHANGES[each.change];
            if (change === undefined)
                return [];
            return [{ ...pathDocument(each), ...(isCompared && { change }) }];
        }),
        cut,
    };
}
function pathDocument({ path, place }) {
    const { source, capability } = path;
    const { database, user, blocked } = capability;
    return {
        id: path.id,
        source: source.label,
        source_kind: source.kind,
        exposure: source.exposure,
        external: source.isExternal,
        via: viaOf(path),
        access: capability.access,
        method: capability.method,
        database: database.label,
        ...(database.node && { database_link: (0,_graph_node_js__WEBPACK_IMPORTED_MODULE_0__/* .linkTo */ .u)(database.node) }),
        ...(user && { user: user.label }),
        user_privileged: user?.isPrivileged ?? false,
        ...(blocked && { blocked }),
        certainty: path.certainty,
        score: path.score,
        severity: path.severity,
        cross_account: path.crossAccount,
        guards: guardsOf(path),
        because: reasonsOf(path),
        why: path.why,
        stack: path.stack,
        place: { ...(0,_graph_node_js__WEBPACK_IMPORTED_MODULE_0__/* .linkTo */ .u)(place.node), path: place.path },
        evidence: (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X1)(path).map(({ node, path: at, message }) => ({ ...(0,_graph_node_js__WEBPACK_IMPORTED_MODULE_0__/* .linkTo */ .u)(node), path: at, message })),
    };
}
/** The hops of a path in the words of a report: `assume:role/api`. */
function viaOf({ hops, capability }) {
    return [...hops, ...(capability.hops ?? [])].map(({ kind, target }) => `${kind}:${target}`);
}
/** What limits a path, each condition key once. */
function guardsOf({ guards }) {
    return [...new Set(guards.map(({ key }) => key))];
}
/** What a path depends on, each reason once. */
function reasonsOf({ because }) {
    return [...new Set(because.map(({ reason }) => reason))];
}


/***/ }),

/***/ 6948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   ee: () => (/* binding */ spanOf)
/* harmony export */ });
/* harmony import */ var _graph_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3821);

/** All evidence of a path in the order of its hops, the capability last. */
function evidenceOf({ hops, capability }) {
    return [
        ...hops.flatMap(({ evidence }) => evidence),
        ...(capability.hops ?? []).flatMap(({ evidence }) => evidence),
        ...capability.evidence,
    ];
}
/** Where a place is written. */
function spanOf({ node, path, span }) {
    return span ?? (0,_graph_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x)(node.resource, path).span;
}
/**
 * Where to speak of a path: at the evidence that the change has added or altered; else, as it may have taken away what limited the
 * path, where it altered a resource of the path or a policy of one of its identities; else at what grants the access.
 *
 * @param blame absent when nothing is compared
 */
function placeOf(path, blame) {
    const inOrder = evidenceOf(path);
    // Who comes from outside is let in by the first hop; all others are only as good as what they are granted.
    const preferred = path.source.isExternal ? inOrder : [...path.capability.evidence, ...[...inOrder].reverse()];
    const caused = blame &&
        (preferred.find((evidence) => isAltered(evidence, blame.hunksIn)) ?? alteredBeside(path, preferred, blame));
    const { evidence } = path.capability;
    return caused ?? evidence[0] ?? inOrder.at(-1) ?? placeOfNode(path.capability.database.node ?? path.source.node);
}
function placeOfNode(node) {
    return node && { node, path: [] };
}
/** Whether the change has altered a line of the evidence, or one that its value comes from. */
function isAltered({ node, path, span }, hunksIn) {
    const { span: own, via } = (0,_graph_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x)(node.resource, path);
    return [span ?? own, ...via].some((place) => hunksIn(place.path).some((hunk) => isWithin(hunk, place)));
}
/** Whether lines of a span are new. */
function isWithin({ headStart, headLines }, { startLine, endLine }) {
    return headLines > 0 && headStart <= endLine && startLine < headStart + headLines;
}
/** What is closest to where the change altered something that is no evidence: a Deny, a boundary, an attachment. */
function alteredBeside(path, evidence, blame) {
    const hops = [...path.hops, ...(path.capability.hops ?? [])].flatMap(({ node }) => node ?? []);
    const identities = [...hops, ...(path.source.node === undefined ? [] : [path.source.node])].reverse();
    const nodes = new Set([
        ...evidence.map(({ node }) => node),
        ...identities,
        ...identities.flatMap((identity) => blame.policiesOf(identity)),
    ]);
    for (const node of nodes) {
        const { span } = node.resource;
        const hunk = blame.hunksIn(span.path).find((each) => isWithin(each, span) || isTakenOutOf(each, span));
        if (hunk !== undefined)
            return { node, path: nearestTo(node.resource, hunk) };
    }
    return undefined;
}
/** Whether lines were taken out between the first and the last line of a span. */
function isTakenOutOf({ headStart, headLines }, { startLine, endLine }) {
    return headLines === 0 && startLine <= headStart && headStart < endLine;
}
/** The path of the value of a resource that is closest to changed lines. */
function nearestTo({ attributes, span }, hunk) {
    const path = [];
    let value = attributes;
    while (value !== undefined) {
        const members = membersOf(value).filter((member) => member.value.span.path === span.path);
        const [nearest] = [...members].sort((a, b) => distance(a.value.span, hunk) - distance(b.value.span, hunk));
        if (nearest === undefined)
            return path;
        // Between the members of something, that is what was changed; what it was made of is closest to it, though.
        path.push(nearest.step);
        value = distance(nearest.value.span, hunk) === 0 ? nearest.value : undefined;
    }
    return path;
}
function membersOf(value) {
    switch (value.kind) {
        case "map":
            return [...value.entries].map(([step, member]) => ({ step, value: member }));
        case "list":
            return value.items.map((member, step) => ({ step, value: member }));
        case "known":
        case "unknown":
            return value.json === undefined ? [] : membersOf(value.json);
    }
}
/** How many lines are between a span and changed lines; what was taken out was between two lines. */
function distance({ startLine, endLine }, { headStart, headLines }) {
    const [first, last] = headLines === 0 ? [headStart, headStart + 1] : [headStart, headStart + headLines - 1];
    if (headLines === 0 && startLine <= first && last <= endLine)
        return 0;
    if (headLines > 0 && startLine <= last && first <= endLine)
        return 0;
    return Math.max(1, startLine - last, first - endLine);
}


/***/ }),

/***/ 8369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ analysedGraph)
});

// EXTERNAL MODULE: ./build/graph/group.js
var group = __webpack_require__(4928);
// EXTERNAL MODULE: ./build/iam/index.js + 2 modules
var iam = __webpack_require__(6818);
// EXTERNAL MODULE: ./build/iam/patterns.js
var patterns = __webpack_require__(6607);
;// CONCATENATED MODULE: ./build/access/compare.js

/** A scan compares nothing: every path exists. */
function uncomparedPaths({ paths }) {
    return paths.map((path) => ({ path, change: "existing" }));
}
/**
 * Compares who can reach what, and not how it is written: a path is new when no path of the base covers its source, access,
 * database and user. Policies, conditions, lines and the hops between are no part of that.
 *
 * @param nameInHead the stack and address that a resource of the base has in the head
 * @returns those of the head in their order, then the removed ones of the base
 */
function comparePaths(base, head, nameInHead) {
    const before = base.paths.map((path) => entryOf(path, nameInHead));
    const after = head.paths.map((path) => entryOf(path, (place) => place));
    const coveringBefore = coverers(before);
    const coveringAfter = coverers(after);
    const gone = new Set(before.filter((entry) => coveringAfter(entry).length === 0));
    const containedIn = containers(after);
    const widenedFrom = new Map();
    for (const entry of before) {
        for (const wider of containedIn(entry))
            if (!widenedFrom.has(wider))
                widenedFrom.set(wider, entry);
    }
    return [
        ...after.map((entry) => compared(entry, coveringBefore(entry), gone, widenedFrom.get(entry))),
        ...[...gone].map(({ path }) => ({ path, change: "removed" })),
    ];
}
function compared(entry, covering, gone, inside) {
    const { path } = entry;
    const [first] = covering;
    if (first === undefined) {
        return inside === undefined ? { path, change: "new" } : { path, change: "widened", before: inside.path };
    }
    const open = covering.filter(({ path: other }) => isAsOpenAs(other, path));
    if (open.length === 0)
        return { path, change: "guard-lost", before: first.path };
    const equal = covering.filter((other) => covers(entry, other));
    const [wider] = equal.length === 0 && covering.every((other) => gone.has(other)) ? covering : [];
    if (wider !== undefined)
        return { path, change: "narrowed", before: wider.path };
    const [freer] = equal;
    return freer !== undefined && equal.every(({ path: other }) => !isAsOpenAs(path, other))
        ? { path, change: "guard-gained", before: freer.path }
        : { path, change: "existing" };
}
/** Whether a path has no guard and no doubt that another one has not. */
function isAsOpenAs({ certainty, guards, capability }, other) {
    if (certainty === "may" && other.certainty === "must")
        return false;
    if (capability.blocked !== undefined && other.capability.blocked === undefined)
        return false;
    const factors = strongest(other.guards);
    return [...strongest(guards)].every(([key, factor]) => (factors.get(key) ?? 1) <= factor);
}
/** The least factor of each guard. */
function strongest(guards) {
    const factors = new Map();
    for (const { key, factor } of guards) {
        const name = key.toLowerCase();
        factors.set(name, Math.min(factor, factors.get(name) ?? 1));
    }
    return factors;
}
function entryOf(path, nameInHead) {
    const { stack, source, capability } = path;
    const nameOf = (node) => {
        if (node === undefined)
            return undefined;
        const place = nameInHead({ stack: node.resource.stack, address: node.resource.address });
        return JSON.stringify([node.resource.type, place.stack, place.address]);
    };
    return {
        path,
        stack: nameInHead({ stack, address: stack }).stack,
        source: nameOf(source.node),
        databaseNode: nameOf(capability.database.node),
        database: placeless(capability.database.pattern),
        user: capability.user && placeless(capability.user.pattern),
    };
}
/**
 * A pattern whose holes are told apart by what would decide them and not by where that is written, so that what the same
 * expression leaves open is the same when its lines have moved.
 */
function placeless(pattern) {
    return pattern.map((letter) => (0,patterns/* isSymbol */.Bm)(letter) && letter.sort === "hole"
        ? { ...letter, key: letter.key.replace(/@[^@|]*:\d+:\d+(?=\||$)/g, "") }
        : letter);
}
/** Finds what covers an entry among others. */
function coverers(others) {
    const candidates = candidatesAmong(others);
    return (entry) => candidates(entry).filter((other) => covers(other, entry));
}
/** Finds what an entry is strictly inside of among others. */
function containers(others) {
    const covering = coverers(others);
    return (entry) => covering(entry).filter((other) => !covers(entry, other));
}
/** Finds the entries whose source and database may cover those of an entry, by what they are called. */
function candidatesAmong(entries) {
    const index = new Map();
    for (const entry of entries) {
        for (const source of WIDE.has(entry.path.source.kind) ? [ANY] : sourceNames(entry)) {
            for (const database of entry.database.some(patterns/* isWildcard */.z2) ? [ANY] : databaseNames(entry)) {
                const key = JSON.stringify([entry.stack, source, database]);
                const found = index.get(key);
                if (found === undefined)
                    index.set(key, [entry]);
                else
                    found.push(entry);
            }
        }
    }
    return (entry) => {
        const found = new Set();
        for (const source of [ANY, ...sourceNames(entry)]) {
            for (const database of [ANY, ...databaseNames(entry)]) {
                for (const each of index.get(JSON.stringify([entry.stack, source, database])) ?? [])
                    found.add(each);
            }
        }
        return [...found];
    };
}
/** In place of the names of what has more than one. */
const ANY = "*";
function sourceNames({ source, path }) {
    return source === undefined ? [path.source.label] : [path.source.label, source];
}
function databaseNames({ database, databaseNode }) {
    const name = JSON.stringify(database);
    return databaseNode === undefined ? [name] : [name, databaseNode];
}
/** Sources that are more than one principal. */
const WIDE = new Set(["public", "account", "federated"]);
/** Principals of AWS, whom `*` means; a service or an identity provider is none of them. */
const OF_AWS = new Set(["public", "account", "org", "user", "role"]);
function coversSource({ source, path: { source: outer } }, { path: { source: inner }, ...entry }) {
    if (outer.label === inner.label || (source !== undefined && source === entry.source))
        return true;
    if (outer.kind === "public")
        return OF_AWS.has(inner.kind);
    // `account:999988887777` takes in what is in it; `(delegated)` is up to the account.
    if (outer.kind === "account")
        return inner.label.startsWith(`${outer.label}:`);
    if (inner.kind !== "federated")
        return false;
    const pattern = (0,patterns/* parsePattern */.EY)(outer.label);
    return pattern.some(patterns/* isWildcard */.z2) && (0,patterns/* contains */.gR)(pattern, (0,patterns/* parsePattern */.EY)(inner.label)) === "yes";
}
/** Whether all that a path gives is given by another one. */
function covers(outer, inner) {
    return (outer.stack === inner.stack &&
        coversAccess(outer, inner) &&
        coversSource(outer, inner) &&
        coversDatabase(outer, inner) &&
        coversUser(outer.user, inner.user));
}
/** Who administers all may do all. */
const ALL = "admin-all";
function coversAccess({ path: outer }, { path: inner }) {
    return outer.capability.method === ALL || outer.capability.access === inner.capability.access;
}
function coversDatabase(outer, inner) {
    const isSame = outer.databaseNode !== undefined && outer.databaseNode === inner.databaseNode;
    return isSame || (0,patterns/* contains */.gR)(outer.database, inner.database) === "yes";
}
/** Access that needs no user is that of all users. */
function coversUser(outer, inner) {
    if (outer === undefined)
        return true;
    return inner === undefined ? (0,patterns/* isEverything */.CM)(outer) : (0,patterns/* contains */.gR)(outer, inner) === "yes";
}

// EXTERNAL MODULE: ./build/access/document.js
var access_document = __webpack_require__(7326);
// EXTERNAL MODULE: ./build/iam/identities.js + 2 modules
var identities = __webpack_require__(4446);
;// CONCATENATED MODULE: ./build/access/accounts.js
/** ARNs of databases and their users are of the account that they are in: logging in takes a principal of the same one. */
const DATABASE_ARN = /^arn:[^:]*:(?:rds|rds-db):[^:]*:(\d{12}):/;
const IDENTITY_ARN = /^arn:[^:]*:iam::(\d{12}):(role|user|group)\/(?:.*\/)?([^/]+)$/;
const TYPES = { role: "aws_iam_role", user: "aws_iam_user", group: "aws_iam_group" };
/**
 * The accounts that a tree is deployed in: those that configuration and the tree name, else those of the ARNs by which
 * policies of the tree mean databases, else its own identities.
 */
function findAccounts(index, policies, { accounts, trustedAccounts }) {
    const stacks = new Set(index.nodes.map(({ resource }) => resource.stack));
    const named = new Set([...accounts, ...[...stacks].flatMap((stack) => index.accountsOf(stack))]);
    const own = named.size > 0 ? named : accountsInArns(index, policies);
    const trusted = new Set(trustedAccounts);
    return {
        own: [...own],
        foundBy: named.size > 0 ? "named" : own.size > 0 ? "arns" : "nothing",
        of(stack) {
            const ofStack = index.accountsOf(stack);
            return ofStack.length > 0 ? ofStack : [...own];
        },
        standingOf: (account) => (own.has(account) ? "own" : trusted.has(account) ? "trusted" : "untrusted"),
    };
}
function accountsInArns(index, policies) {
    const byDatabase = new Set();
    const byIdentity = new Set();
    const names = new Set(index.nodes.flatMap(({ resource }) => {
        const name = resource.attributes.entries.get("name");
        return name?.kind === "known" && typeof name.value === "string" ? [`${resource.type}/${name.value}`] : [];
    }));
    for (const { policy, kind } of policies) {
        if (kind !== "identity" && kind !== "boundary")
            continue;
        for (const { resources = [], notResources = [] } of policy.statements) {
            for (const { parts } of [...resources, ...notResources]) {
                const [start] = parts;
                if (typeof start !== "string")
                    continue;
                const database = DATABASE_ARN.exec(start)?.[1];
                if (database !== undefined)
                    byDatabase.add(database);
                const [, account, kindOfIdentity = "", name = ""] = (parts.length === 1 ? IDENTITY_ARN.exec(start) : undefined) ?? [];
                if (account !== undefined && names.has(`${TYPES[kindOfIdentity] ?? ""}/${name}`))
                    byIdentity.add(account);
            }
        }
    }
    return byDatabase.size > 0 ? byDatabase : byIdentity;
}

// EXTERNAL MODULE: ./build/iam/actions.js
var iam_actions = __webpack_require__(5305);
// EXTERNAL MODULE: ./build/iam/arn.js
var iam_arn = __webpack_require__(9369);
// EXTERNAL MODULE: ./build/iam/decode.js
var decode = __webpack_require__(3670);
// EXTERNAL MODULE: ./build/iam/condition-decision.js + 1 modules
var condition_decision = __webpack_require__(7081);
// EXTERNAL MODULE: ./build/iam/logic.js
var logic = __webpack_require__(6508);
// EXTERNAL MODULE: ./build/iam/requester.js
var requester = __webpack_require__(9256);
// EXTERNAL MODULE: ./build/iam/request-keys.js
var request_keys = __webpack_require__(1592);
// EXTERNAL MODULE: ./build/iam/sensitive-actions.js
var sensitive_actions = __webpack_require__(6308);
// EXTERNAL MODULE: ./build/iam/statement-decision.js
var statement_decision = __webpack_require__(2126);
// EXTERNAL MODULE: ./build/iam/statement-index.js
var statement_index = __webpack_require__(3710);
// EXTERNAL MODULE: ./build/iam/text.js
var iam_text = __webpack_require__(6939);
;// CONCATENATED MODULE: ./build/iam/effective.js










/**
 * What an identity is granted of an action: its Allow statements without what Deny statements, permissions boundaries and
 * service control policies certainly take away. What they may take away stays, undecided.
 */
function effectiveGrants(identity, action, context = {}) {
    const allows = identity.policies.flatMap((policy) => (0,statement_index/* statementsAbout */.m)(policy.read, action)
        .filter(({ effect }) => effect === "Allow")
        .map((statement) => ({ policy, statement })));
    if (allows.length === 0)
        return [];
    const lookup = (0,request_keys/* requestKeys */.Q)((0,requester/* requesterOf */.i)(identity), action, context);
    const granted = allows.flatMap(({ policy, statement }) => statementGrants(policy, statement, action, lookup));
    if (granted.length === 0)
        return [];
    const whole = WHOLE.get(action.literal ?? "") ?? EVERYTHING;
    const denies = deniesOf(identity, action, lookup);
    const bounds = boundsOf(identity, action, lookup);
    return granted
        .flatMap((grant) => withoutDenied(grant, denies, whole))
        .flatMap((grant) => bounds.reduce((left, bound) => left.flatMap(bound), [grant]));
}
const EVERYTHING = { kind: "everything" };
/** All resources that an action can be about, by its name in lower case. */
const WHOLE = new Map(sensitive_actions/* SENSITIVE_ACTIONS */.l.map(({ literal, resources }) => [literal ?? "", resources]));
function statementGrants(policy, statement, action, lookup) {
    const { read } = policy;
    const { decision, via } = (0,iam_actions/* matchAction */.ob)(statement, action);
    if (decision === "no")
        return [];
    const conditions = (0,condition_decision/* decideConditions */.hB)(statement.conditions, lookup, (0,statement_decision/* textContext */.Je)(read));
    if (conditions.decision === "no")
        return [];
    const certainty = (0,logic/* all */.Q7)([decision, conditions.decision, (0,statement_decision/* validityOf */.Gv)(read)]);
    const isNotResource = statement.resources === undefined;
    if (isNotResource && statement.notResources === undefined)
        return [];
    const texts = statement.resources ?? [undefined];
    return texts.flatMap((text) => {
        const pattern = text === undefined ? undefined : (0,statement_decision/* patternFor */.uG)(read, text, lookup);
        if (pattern === "no value")
            return [];
        return [
            {
                action: action.action,
                resource: pattern === undefined ? EVERYTHING : (0,iam_arn/* parseArn */.Lw)(pattern),
                text,
                bindings: text === undefined ? NO_BINDINGS : (0,statement_decision/* boundPattern */.DQ)(read, text).bindings,
                except: (statement.notResources ?? []).flatMap((spared) => arnFor(read, spared, lookup)),
                via,
                isNotResource,
                certainty: certainty === "yes" ? "yes" : "unknown",
                because: certainty === "yes" ? [] : [...conditions.because, ...doubtsOf(read, statement)],
                conditions: conditions.residual,
                policy,
                statement,
                path: text?.path ?? [...statement.path, "NotResource"],
            },
        ];
    });
}
const NO_BINDINGS = new Map();
function doubtsOf(read, { actions, notActions, unknown }) {
    const invalid = (0,statement_decision/* validityOf */.Gv)(read) === "yes" ? [] : [{ reason: "IAM does not accept the policy as it is" }];
    const effect = unknown.Effect === undefined ? [] : [{ reason: unknown.Effect }];
    return [...invalid, ...effect, ...[...(actions ?? []), ...(notActions ?? [])].flatMap(iam_text/* holesOf */.V6)];
}
function arnFor(read, text, lookup) {
    const pattern = (0,statement_decision/* patternFor */.uG)(read, text, lookup);
    return pattern === "no value" ? [] : [(0,iam_arn/* parseArn */.Lw)((0,statement_decision/* openVariables */.kK)(pattern))];
}
function deniesOf(identity, action, lookup) {
    const own = [...identity.policies.map(({ read }) => read), ...(identity.boundaries ?? [])];
    const sources = [
        ...own.map((read) => ({ read, applies: "yes" })),
        ...identity.controls.map(({ read, applies }) => ({ read, applies })),
    ];
    return sources.flatMap(({ read, applies }) => (0,statement_index/* statementsAbout */.m)(read, action).flatMap((statement) => {
        if (statement.effect !== "Deny")
            return [];
        const conditions = (0,condition_decision/* decideConditions */.hB)(statement.conditions, lookup, (0,statement_decision/* textContext */.Je)(read));
        const decision = (0,logic/* all */.Q7)([(0,iam_actions/* matchAction */.ob)(statement, action).decision, conditions.decision, (0,statement_decision/* validityOf */.Gv)(read), applies]);
        if (decision === "no")
            return [];
        const applying = applies === "yes" ? [] : [{ reason: "whether the service control policy applies is not known" }];
        return [
            {
                decision,
                because: [...conditions.because, ...applying, ...doubtsOf(read, statement)],
                resources: statement.resources?.flatMap((text) => arnFor(read, text, lookup)),
                spared: (statement.notResources ?? []).flatMap((text) => arnFor(read, text, lookup)),
            },
        ];
    }));
}
function withoutDenied(grant, denies, whole) {
    const granted = opened(grant.resource.kind === "everything" ? whole : grant.resource);
    const except = [];
    const because = [];
    for (const deny of denies) {
        const covered = coveredBy(deny, granted);
        const decision = (0,logic/* all */.Q7)([deny.decision, covered]);
        if (decision === "yes")
            return [];
        if (decision === "unknown")
            because.push(...deny.because, ...(covered === "unknown" ? OVERLAP : []));
        else if (deny.decision === "yes") {
            except.push(...(deny.resources ?? []).filter((part) => (0,iam_arn/* intersectsArn */._7)(part, granted) !== "no"));
        }
    }
    if (because.length === 0 && except.length === 0)
        return [grant];
    return [
        {
            ...grant,
            except: [...grant.except, ...except],
            ...(because.length > 0 && { certainty: "unknown", because: [...grant.because, ...because] }),
        },
    ];
}
const OVERLAP = [{ reason: "whether a Deny statement covers it is not known" }];
/** Whether a Deny takes all of what is granted. */
function coveredBy({ resources, spared }, granted) {
    if (resources === undefined)
        return (0,logic/* all */.Q7)(spared.map((each) => (0,logic/* not */.AU)((0,iam_arn/* intersectsArn */._7)(granted, each))));
    return (0,logic/* any */.bz)(resources.map((outer) => (0,iam_arn/* containsArn */.z2)(outer, inPartitionOf(outer, granted))));
}
/** An account is in one partition only: a policy that names one covers a grant that names none. */
function inPartitionOf(outer, granted) {
    if (outer.kind !== "arn" || granted.kind !== "arn")
        return granted;
    const isNamed = granted.segments.partition.every((letter) => typeof letter === "string");
    return isNamed ? granted : { kind: "arn", segments: { ...granted.segments, partition: outer.segments.partition } };
}
function opened(arn) {
    if (arn.kind !== "arn")
        return arn;
    const { partition, service, region, account, resource } = arn.segments;
    return {
        kind: "arn",
        segments: {
            partition: (0,statement_decision/* openVariables */.kK)(partition),
            service,
            region: (0,statement_decision/* openVariables */.kK)(region),
            account: (0,statement_decision/* openVariables */.kK)(account),
            resource: (0,statement_decision/* openVariables */.kK)(resource),
        },
    };
}
/** What has to allow an action besides: the permissions boundary, and service control policies that list what is allowed. */
function boundsOf(identity, action, lookup) {
    const { boundaries, controls } = identity;
    const listing = controls.filter(({ read }) => read.policy.statements.some(({ effect }) => effect === "Allow"));
    return [
        ...(boundaries === undefined ? [] : [boundBy(boundaries, action, lookup, [])]),
        // AWS attaches one that allows everything unless somebody takes it off, which the tree need not say.
        ...(listing.length === 0
            ? []
            : [
                boundBy(listing.map(({ read }) => read), action, lookup, [{ reason: "whether other service control policies allow it is not known" }]),
            ]),
    ];
}
/** @param otherwise why what none of the policies allows may be allowed all the same; empty when it is not */
function boundBy(policies, action, lookup, otherwise) {
    const allowed = policies.flatMap((read) => allowedBy(read, action, lookup));
    const unread = policies.flatMap(({ policy }) => (policy.unknown === undefined ? [] : [{ reason: policy.unknown }]));
    return (grant) => {
        const granted = opened(grant.resource);
        const full = allowed.filter(({ resource }) => (0,iam_arn/* containsArn */.z2)(resource, inPartitionOf(resource, granted)) === "yes");
        if (full.some(({ decision }) => decision === "yes"))
            return [grant];
        const doubted = (because) => ({
            ...grant,
            certainty: "unknown",
            because: [...grant.because, ...because],
        });
        const [open] = full;
        if (open !== undefined)
            return [doubted(open.because)];
        const parts = allowed.filter(({ resource }) => (0,iam_arn/* intersectsArn */._7)(resource, granted) !== "no");
        if (parts.length === 0) {
            const reasons = [...unread, ...otherwise];
            return reasons.length === 0 ? [] : [doubted(reasons)];
        }
        return parts.map(({ resource, decision, because }) => {
            const isNarrower = (0,iam_arn/* containsArn */.z2)(granted, resource) === "yes";
            const narrowed = isNarrower ? { ...grant, resource } : doubted([]);
            return decision === "yes" && isNarrower
                ? narrowed
                : {
                    ...narrowed,
                    certainty: "unknown",
                    because: [...grant.because, ...because, ...(isNarrower ? [] : OVERLAPS)],
                };
        });
    };
}
const OVERLAPS = [{ reason: "only a part of it is within what bounds it" }];
function allowedBy(read, action, lookup) {
    return (0,statement_index/* statementsAbout */.m)(read, action).flatMap((statement) => {
        if (statement.effect !== "Allow")
            return [];
        const conditions = (0,condition_decision/* decideConditions */.hB)(statement.conditions, lookup, (0,statement_decision/* textContext */.Je)(read));
        const decision = (0,logic/* all */.Q7)([(0,iam_actions/* matchAction */.ob)(statement, action).decision, conditions.decision, (0,statement_decision/* validityOf */.Gv)(read)]);
        if (decision === "no")
            return [];
        const because = [...conditions.because, ...doubtsOf(read, statement)];
        // What NotResource spares is not taken off: it is a part of what is bounded.
        const resources = statement.resources?.flatMap((text) => arnFor(read, text, lookup)) ?? [EVERYTHING];
        return resources.map((resource) => ({ decision, because, resource }));
    });
}

// EXTERNAL MODULE: ./build/iam/statements.js
var statements = __webpack_require__(7210);
// EXTERNAL MODULE: ./build/graph/inspect.js
var inspect = __webpack_require__(3459);
;// CONCATENATED MODULE: ./build/access/assuming.js







const ASSUME = (0,iam_actions/* askedAction */.ZW)("sts:AssumeRole");
const ROLES = (0,iam_arn/* arnPattern */.mf)("arn:*:iam::*:role/*");
const ROLE_TYPES = ["aws_iam_role"];
function findAssuming(identities, directory, context) {
    const whole = [];
    const single = new Map();
    const named = namedRoles(directory);
    for (const identity of identities) {
        if (!identity.policies.some(isAboutAssuming))
            continue;
        for (const grant of effectiveGrants(identity, ASSUME, context)) {
            const roles = named(grant);
            if (roles === "any")
                whole.push({ identity, grant, certainty: "yes" });
            else if (roles === "unknown")
                whole.push({ identity, grant, certainty: "unknown" });
            else {
                for (const { node, certainty } of roles) {
                    const found = single.get(node);
                    const entry = { identity, grant, certainty };
                    if (found === undefined)
                        single.set(node, [entry]);
                    else
                        found.push(entry);
                }
            }
        }
    }
    return {
        by: (role) => [...(single.get(role) ?? []), ...whole].filter(({ identity, grant }) => identity.node !== role && !isSpared(grant, role, named)),
        limitsOf: (identity, role) => limits(identity, role, named, context),
    };
}
const ABOUT = new WeakMap();
/** Whether an Allow statement of a policy may be about assuming roles; found once, however many have the policy. */
function isAboutAssuming({ read: { policy } }) {
    let found = ABOUT.get(policy);
    if (found === undefined) {
        found = policy.statements.some((statement) => statement.effect === "Allow" && (0,iam_actions/* matchAction */.ob)(statement, ASSUME).decision !== "no");
        ABOUT.set(policy, found);
    }
    return found;
}
/** Finds the roles that grants are of, once for each pattern of a stack. */
function namedRoles(directory) {
    const known = new Map();
    return (grant) => {
        const { stack } = grant.policy.read.held.holder.resource;
        const key = JSON.stringify([stack, grant.text === undefined ? grant.path : (0,iam_text/* showText */.h$)(grant.text), grant.resource]);
        let roles = known.get(key);
        if (roles === undefined)
            known.set(key, (roles = rolesOf(grant, directory)));
        return roles;
    };
}
function rolesOf(grant, directory) {
    const named = directory.named(grant, ROLES, ROLE_TYPES);
    if (named.kind === "any")
        return "any";
    if (named.kind === "nodes")
        return named.nodes;
    // Of a resource that is nothing but unknown it may be any role.
    const isWhollyOpen = grant.text?.parts.every(inspect/* isHole */.$Q) === true && grant.text.parts.length > 0;
    return isWhollyOpen ? "unknown" : [];
}
function reaches(roles, role) {
    return typeof roles === "string" || roles.some(({ node }) => node === role);
}
/** Whether a role is among what is taken off a grant. */
function isSpared(grant, role, named) {
    return grant.except.some((resource) => {
        const roles = named({ ...grant, resource, text: undefined, except: [] });
        return (roles === "any" ||
            (roles !== "unknown" && roles.some(({ node, certainty }) => node === role && certainty === "yes")));
    });
}
function limits(identity, role, named, context) {
    const isRole = identity.kind === "role";
    const isLimited = identity.controls.length > 0 ||
        (isRole && identity.boundaries !== undefined) ||
        identity.policies.some(({ read }) => read.policy.statements.some((statement) => statement.effect === "Deny" && (0,iam_actions/* matchAction */.ob)(statement, ASSUME).decision !== "no"));
    if (!isLimited)
        return "none";
    const { boundaries, ...others } = identity;
    const asIfGranted = {
        ...others,
        boundaries: isRole ? boundaries : undefined,
        policies: [grantedBy(identity), ...identity.policies.map(withoutAllows)],
    };
    for (const grant of effectiveGrants(asIfGranted, ASSUME, context)) {
        if (reaches(named(grant), role) && !isSpared(grant, role, named)) {
            return grant.certainty === "yes" ? "none" : grant;
        }
    }
    return "denied";
}
const GRANT = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}}';
/** The permission that naming an identity in a trust policy amounts to. */
function grantedBy({ node }) {
    const { span } = node.resource;
    const text = { kind: "known", value: GRANT, span };
    const document = (0,decode/* decodedDocument */.u)(text) ?? text;
    const policy = (0,statements/* readPolicy */.T)(document, [], () => []);
    return {
        read: {
            held: { holder: node, path: [], value: document, kind: "identity", principals: [node] },
            policy,
            kind: "identity",
            resolve: () => [],
        },
    };
}
function withoutAllows(applied) {
    const { read } = applied;
    const statements = read.policy.statements.filter(({ effect }) => effect === "Deny");
    return { ...applied, read: { ...read, policy: { ...read.policy, statements } } };
}

// EXTERNAL MODULE: ./build/source/paths.js
var paths = __webpack_require__(4900);
// EXTERNAL MODULE: ./build/graph/node.js
var graph_node = __webpack_require__(2203);
;// CONCATENATED MODULE: ./build/access/names.js

/** What an identity is called in a report, and in patterns of names in configuration: `role/api`, `user/dev`. */
function identityLabel({ node, kind, name }) {
    if (kind === "unattached")
        return `unattached:${node.resource.address}`;
    // Where the name is generated, the resource is called by what stands for it in its format.
    return name === undefined ? node.resource.address : `${kind}/${name}`;
}
const ATTACHED_TO = [
    ["role", "role"],
    ["user", "user"],
    ["group", "group"],
];
/** The identity that is not in the tree and that a resource gives a policy to. */
function absentIdentity({ resource, }) {
    if (!/^aws_iam_(?:role|user|group)_policy(?:_attachment)?$/.test(resource.type))
        return undefined;
    for (const [attribute, kind] of ATTACHED_TO) {
        const [value] = (0,inspect/* valuesAt */.I0)(resource.attributes, [attribute]);
        if (value?.kind === "known" && typeof value.value === "string" && value.value !== "") {
            return { kind, label: `${kind}/${value.value}` };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/access/trust/sources.js

/** The exposure of an account by how it stands to the tree. */
const ACCOUNT_EXPOSURES = {
    own: "role",
    trusted: "trusted-account",
    untrusted: "untrusted-account",
};
const EVERYBODY = { kind: "public", label: "public", exposure: "public", isExternal: true };
/** All identities of an own account that its policies let through: what the root of an account in a trust policy means. */
function delegated(account) {
    return { kind: "account", label: `account:${account} (delegated)`, exposure: "role", isExternal: false };
}
function organization(id) {
    return { kind: "org", label: `org:${id}`, exposure: "public", isExternal: true };
}
function service(name) {
    return { kind: "service", label: `service:${name}`, exposure: "service", isExternal: false };
}
function unresolved(text) {
    return { kind: "unresolved", label: `unresolved:${text}`, exposure: "untrusted-account", isExternal: true };
}
/** Sources that are for emergencies by configuration, which is only said of principals that somebody has in hand. */
function asBreakGlass(source, labels) {
    if (source.exposure === "public" || source.exposure === "untrusted-account")
        return source;
    const isListed = labels.some((label) => (0,patterns/* matches */.cK)((0,patterns/* parsePattern */.EY)(label), source.label) === "yes");
    return isListed ? { ...source, exposure: "break-glass" } : source;
}

;// CONCATENATED MODULE: ./build/access/entries.js



/**
 * What a path that an identity itself takes begins with.
 *
 * @returns `undefined` for those that somebody has to become first: roles, and permission sets that are assigned to somebody
 */
function entries_entryOf(identity, settings) {
    const source = sourceOf(identity);
    return source && asBreakGlass(source, settings.breakGlass);
}
function sourceOf(identity) {
    const { kind, node, trust } = identity;
    const label = identityLabel(identity);
    switch (kind) {
        case "role":
            // Whom it trusts is not told at all.
            return trust.length > 0 ? undefined : { kind, label, node, exposure: "role", isExternal: false };
        case "permission-set":
            return isAssigned(identity) ? undefined : { kind, label, node, exposure: "human", isExternal: false };
        case "user":
        case "group":
            return { kind, label, node, exposure: "human", isExternal: false };
        case "unattached": {
            const absent = absentIdentity(node);
            if (absent === undefined)
                return { kind, label, node, exposure: "unattached", isExternal: false };
            return { ...absent, node, exposure: absent.kind === "role" ? "role" : "human", isExternal: false };
        }
    }
}
function isAssigned({ node }) {
    return (0,graph_node/* linked */.q)(node, "attachments").some(({ resource }) => resource.type === "aws_ssoadmin_account_assignment");
}
/** Why it is not sure that what begins with a source exists: a policy that nobody has may never be given to somebody. */
function doubtOf(source) {
    return source.kind === "unattached"
        ? { doubt: "unresolved", reason: "the repository gives the policy to nobody" }
        : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/access/identity.js

/**
 * The id of a path: sixteen hex digits. Conditions, certainty, files and lines are no part of it, so that it stays the same while
 * they change.
 *
 * @param own the accounts that the tree is deployed in, which are the same whatever their numbers
 * @param nameInHead the stack and address that a resource of the base has in the head; without it, names are the head's
 */
function pathId({ stack, source, hops, capability }, own, nameInHead = (place) => place) {
    const accountless = (text) => own.reduce((replaced, account) => replaced.replaceAll(account, "SELF"), text);
    const named = (label, node) => {
        if (node === undefined)
            return accountless(label);
        // What has no name of its own in the cloud is called by its address.
        const { address, stack: home } = node.resource;
        return accountless(label.endsWith(address) ? label.replace(address, nameInHead({ stack: home, address }).address) : label);
    };
    const hop = ({ kind, target, node }) => `${kind}:${named(target, node)}`;
    const parts = [
        nameInHead({ stack, address: stack }).stack,
        named(source.label, source.node),
        ...[...hops, ...(capability.hops ?? [])].map(hop),
        capability.access,
        named(databaseName(capability), capability.database.node),
        capability.user?.label ?? "",
    ];
    return (0,external_node_crypto_.createHash)("sha256").update(parts.join("|")).digest("hex").slice(0, 16);
}
const IDENTIFIERS = ["identifier", "cluster_identifier", "name"];
/** What a database is called in the cloud, else its address. */
function databaseName({ database: { node, label } }) {
    if (node === undefined)
        return label;
    for (const attribute of IDENTIFIERS) {
        const value = node.resource.attributes.entries.get(attribute);
        if (value?.kind === "known" && typeof value.value === "string")
            return `${node.resource.type}/${value.value}`;
    }
    return node.resource.address;
}

;// CONCATENATED MODULE: ./build/access/score.js
function certaintyFactor({ certainty, doubt = "unresolved" }, weights) {
    return certainty === "must" ? weights.certainty.must : weights.certainty[doubt];
}
/**
 * How much a path is to be worried about: ten times the impact of what is at its end, with what certainty, exposure of who
 * begins it, guards, length, breadth and the class of the data leave or add; 0 to 100.
 */
function scoreOf({ source, hops, capability, doubt }, weights) {
    const all = [...hops, ...(capability.hops ?? [])];
    const certainty = Math.min(doubt === undefined ? 1 : weights.certainty[doubt], ...[...all, capability].map((part) => certaintyFactor(part, weights)));
    const blocked = capability.blocked === undefined ? 1 : weights.certainty.iamAuthOff;
    const length = Math.max(weights.hop ** Math.max(0, all.length - 1), weights.lengthFloor);
    const product = capability.impact *
        certainty *
        blocked *
        weights.exposure[source.exposure] *
        guardFactor(guardsOf(all, capability), weights) *
        length *
        weights.breadth[capability.database.breadth] *
        dataFactor(capability.database.node, weights.dataClasses);
    return bounded(10 * product);
}
/** Rounded, half a point up, and within the scale. */
function bounded(score) {
    // What is half a point but for the last binary digit is half a point.
    return Math.max(0, Math.min(100, Math.floor(score + 0.5 + 1e-9)));
}
/** All guards of a path, each condition key once with what it leaves the least of. */
function guardsOf(hops, capability) {
    const byKey = new Map();
    for (const guard of [...hops.flatMap(({ guards }) => guards), ...capability.guards]) {
        const key = guard.key.toLowerCase();
        const known = byKey.get(key);
        if (known === undefined || guard.factor < known.factor)
            byKey.set(key, guard);
    }
    return [...byKey.values()];
}
function guardFactor(guards, { guardFloor }) {
    return Math.max(guards.reduce((product, { factor }) => product * factor, 1), guardFloor);
}
/** By the tags of a database, what its data is. */
function dataFactor(database, classes) {
    const tags = database?.resource.attributes.entries.get("tags");
    if (tags?.kind !== "map")
        return 1;
    const values = new Map([...tags.entries].flatMap(([key, value]) => value.kind === "known" ? [[key.toLowerCase(), String(value.value).toLowerCase()]] : []));
    const found = classes.find(({ tag, values: meant }) => {
        const value = values.get(tag.toLowerCase());
        return value !== undefined && meant.some((each) => each.toLowerCase() === value);
    });
    return found?.factor ?? 1;
}
function severityOf(score, { severities }) {
    const named = ["critical", "high", "medium", "low"];
    return named.find((severity) => score >= severities[severity]) ?? "info";
}

;// CONCATENATED MODULE: ./build/access/why.js
/** What a path means to a reviewer, in one sentence: who can become whom, and may then do what to which database. */
function whyOf(source, hops, capability, names = new Map()) {
    const all = [...hops, ...(capability.hops ?? [])];
    const steps = all.map((hop) => `${HOPS[hop.kind](hop.target)}${hop.certainty === "may" ? " if conditions allow it" : ""}`);
    const end = ENDS[capability.access](capability);
    const blocked = capability.blocked === undefined ? "" : ", which does not take IAM logins as it is";
    const clauses = [...steps, end];
    return `${who(source, names)} ${clauses.join(", which ")}${blocked}.`;
}
const HOPS = {
    assume: (target) => `can assume ${target}`,
    member: (target) => `is in ${target}`,
    assigned: (target) => `is assigned ${target}`,
    passrole: (target) => {
        const [service = "", ...role] = target.split(":");
        return role.length === 0 ? `can run code as ${target}` : `can run code in ${service} as ${role.join(":")}`;
    },
    control: (target) => `can take over ${target}`,
    "runs-as": (target) => `acts as ${target}`,
    escalate: (target) => `can call ${target}`,
    share: (target) => `has ${target} shared with it`,
    targets: (target) => `leads to ${target}`,
};
const ENDS = {
    connect: (capability) => `may log in to ${database(capability)}${user(capability)}`,
    secret: (capability) => `may read a password of ${database(capability)}${user(capability)}`,
    sql: (capability) => `may run SQL in ${database(capability)}${user(capability)} through the Data API`,
    admin: (capability) => `may take over ${database(capability)}`,
    exfil: (capability) => `may carry away the data of ${database(capability)}`,
    escalate: () => "may give itself any access to any database",
    weaken: (capability) => `may take protection off ${database(capability)}`,
    destroy: (capability) => `may delete ${database(capability)} or its backups`,
    leak: (capability) => `may read pieces of the data of ${database(capability)}`,
};
function database({ database: { label, breadth } }) {
    return label === "*" || (breadth === "any" && label === "") ? "any database" : label;
}
function user({ user: named }) {
    if (named === undefined)
        return "";
    return named.label === "*" ? " as any user" : ` as ${named.label}`;
}
const PROVIDERS = [
    {
        issuer: /^oidc:token\.actions\.githubusercontent\.com/,
        everybody: "Anybody's GitHub workflow",
        some: (subject) => `A GitHub workflow of ${subject}`,
    },
    { issuer: /^oidc:gitlab\.com/, everybody: "Anybody's GitLab job", some: (subject) => `A GitLab job of ${subject}` },
    {
        issuer: /^oidc:app\.terraform\.io/,
        everybody: "Anybody's Terraform Cloud workspace",
        some: (subject) => `Terraform Cloud in ${subject}`,
    },
    {
        issuer: /^oidc:cognito-identity\.amazonaws\.com/,
        everybody: "Anybody with a Cognito identity",
        some: (subject) => `A user of the Cognito pool ${subject}`,
    },
];
const WHO = {
    public: () => "Everybody",
    org: (name) => `Every account of the organisation ${name}`,
    service: (name) => `What runs in ${name}`,
    unattached: (name) => `Whoever is given the policy ${name}`,
    unresolved: (name) => `Whoever ${name} turns out to be`,
};
function who(source, names) {
    const { kind, label } = source;
    const name = label.slice(label.indexOf(":") + 1);
    const phrase = WHO[kind];
    if (phrase !== undefined)
        return phrase(name, source);
    if (kind === "account")
        return account(name, names);
    if (kind === "federated")
        return federated(source, name);
    return label;
}
function account(name, names) {
    const [id = name, delegated] = name.split(" ");
    const known = names.get(id);
    const called = known === undefined ? id : `${id} (${known})`;
    return delegated === undefined ? `The account ${called}` : `Whoever the policies of the account ${called} allow`;
}
function federated({ label, exposure }, name) {
    if (label.startsWith("saml:"))
        return `A user of ${name}`;
    const provider = PROVIDERS.find(({ issuer }) => issuer.test(label));
    const subject = /^oidc:[^:]+:(.+)$/.exec(label)?.[1];
    if (provider === undefined)
        return subject === undefined || subject === "*" ? `Any token of ${name.replace(/:\*$/, "")}` : `A token of ${name}`;
    return exposure === "public" || subject === undefined || subject === "*"
        ? provider.everybody
        : provider.some(subject);
}

;// CONCATENATED MODULE: ./build/access/collect.js






/**
 * The paths to list: of those with the same source, database, access and user the best one, and no more than the limits allow,
 * the best ones first.
 *
 * @param own the accounts that the tree is deployed in
 */
function collect(candidates, settings, own) {
    const best = raised(bestDrafts(candidates, settings), settings);
    const sorted = best.sort(inOrder);
    const counts = new Map();
    const kept = [];
    for (const draft of sorted) {
        const key = accessKey(draft);
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        if (count <= settings.limits.perAccess && kept.length < settings.limits.paths)
            kept.push(draft);
    }
    return { paths: kept.map((draft) => pathOf(draft, settings, own)), cut: sorted.length - kept.length };
}
function bestDrafts(candidates, { weights }) {
    const best = new Map();
    for (const { stack, routes, capabilities } of candidates) {
        const bySource = (0,group/* groupBy */.$)(routes, ({ source }) => source.label);
        const ends = capabilities.map((capability) => ({ capability, key: endKey(capability) }));
        for (const [label, [route, ...others]] of bySource) {
            if (route === undefined)
                continue;
            const hops = route.ways.flatMap((way) => way.hops);
            for (const { capability, key: end } of ends) {
                const key = `${stack}\n${label}\n${end}`;
                const known = best.get(key);
                const score = scoreOf({ source: route.source, hops, capability, doubt: doubtOf(route.source)?.doubt }, weights);
                const draft = { stack, route, hops, capability, score, alternatives: others.length };
                if (known === undefined)
                    best.set(key, draft);
                else {
                    const alternatives = known.alternatives + others.length + 1;
                    best.set(key, { ...(isBetter(draft, known) ? draft : known), alternatives });
                }
            }
        }
    }
    return [...best.values()];
}
/** What is at the end of a path, to tell it from others of the same source. */
function endKey({ database, access, user }) {
    return JSON.stringify([database.node?.id ?? "", database.label, access, user?.label ?? ""]);
}
function isBetter(one, other) {
    if (one.score !== other.score)
        return one.score > other.score;
    return one.hops.length < other.hops.length;
}
/** Counts for more who has several kinds of access to one database. */
function raised(drafts, { weights }) {
    const { atLeast, bonus } = weights.severalAccesses;
    const accesses = new Map();
    for (const draft of drafts) {
        const key = databaseKey(draft);
        const found = accesses.get(key);
        if (found === undefined)
            accesses.set(key, new Set([draft.capability.access]));
        else
            found.add(draft.capability.access);
    }
    return drafts.map((draft) => (accesses.get(databaseKey(draft))?.size ?? 0) >= atLeast
        ? { ...draft, score: bounded(draft.score + bonus) }
        : draft);
}
function databaseKey({ stack, route, capability }) {
    const { node, label } = capability.database;
    return `${stack}\n${route.source.label}\n${node?.id ?? ""}\n${label}`;
}
function accessKey(draft) {
    return `${databaseKey(draft)}\n${draft.capability.access}`;
}
/** The worst first, then as they are called. */
function inOrder(one, other) {
    return other.score - one.score || (0,paths/* byCodeUnits */.CA)(orderKey(one), orderKey(other));
}
function orderKey(draft) {
    return `${draft.route.source.label}\n${endKey(draft.capability)}\n${draft.stack}`;
}
function pathOf(draft, settings, own) {
    const { stack, route, hops, capability, score, alternatives } = draft;
    const { source } = route;
    const doubt = doubtOf(source);
    const all = [...hops, ...(capability.hops ?? [])];
    const isSure = doubt === undefined && [...all, capability].every(({ certainty }) => certainty === "must");
    const identified = { stack, source, hops, capability };
    return {
        id: pathId(identified, own),
        ...identified,
        certainty: isSure ? "must" : "may",
        guards: guardsOf(all, capability),
        because: [
            ...(doubt === undefined ? [] : [{ reason: doubt.reason }]),
            ...all.flatMap(({ because }) => because),
            ...capability.because,
        ],
        crossAccount: source.isExternal && source.kind !== "federated",
        score,
        severity: severityOf(score, settings.weights),
        alternatives,
        why: whyOf(source, hops, capability, settings.knownAccounts),
    };
}

;// CONCATENATED MODULE: ./build/access/capabilities/actions.js


/** Services of the resources of actions, where they are not the one that the action begins with. */
const SERVICES = {
    backup: ["*"],
    "ec2-instance-connect": ["ec2"],
    "rds-data": ["rds"],
    ram: ["*"],
    ssm: ["ssm", "ec2"],
    sts: ["iam"],
};
/**
 * The actions that the analysis asks for, by what they are authorised on
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).
 */
const TABLE = [
    [
        "db",
        `rds:AddRoleToDBInstance rds:CreateDBInstanceReadReplica rds:CreateDBSnapshot rds:DeleteDBInstance
     rds:DeleteTenantDatabase rds:DownloadCompleteDBLogFile rds:DownloadDBLogFilePortion rds:ModifyDBInstance
     rds:ModifyTenantDatabase rds:RestoreDBInstanceToPointInTime rds:StartDBInstanceAutomatedBackupsReplication
     rds:StopDBInstanceAutomatedBackupsReplication`,
    ],
    // These are authorised on the database that they make, whose name is free: they lead to every snapshot that is granted.
    ["db", "rds:CreateDBInstance rds:RestoreDBInstanceFromS3"],
    [
        "snapshot",
        "rds:CopyDBSnapshot rds:DeleteDBSnapshot rds:ModifyDBSnapshotAttribute rds:RestoreDBInstanceFromDBSnapshot",
    ],
    [
        "cluster",
        `rds:AddRoleToDBCluster rds:BacktrackDBCluster rds:CreateDBClusterSnapshot rds:DeleteDBCluster rds:EnableHttpEndpoint
     rds:FailoverDBCluster rds:ModifyDBCluster rds:PromoteReadReplicaDBCluster rds:RestoreDBClusterFromS3
     rds:RestoreDBClusterToPointInTime`,
    ],
    [
        "cluster-snapshot",
        `rds:CopyDBClusterSnapshot rds:DeleteDBClusterSnapshot rds:ModifyDBClusterSnapshotAttribute
     rds:RestoreDBClusterFromSnapshot`,
    ],
    ["snapshot cluster-snapshot cluster", "rds:StartExportTask"],
    ["db cluster", "rds:CreateBlueGreenDeployment rds:CreateIntegration rds:ModifyActivityStream rds:StopActivityStream"],
    [
        "cluster other",
        "rds:CreateGlobalCluster rds:DeleteGlobalCluster rds:FailoverGlobalCluster rds:ModifyGlobalCluster",
    ],
    ["other", "rds:SwitchoverBlueGreenDeployment rds:DeleteDBClusterAutomatedBackup rds:DeleteDBInstanceAutomatedBackup"],
    ["other", "rds:CreateCustomDBEngineVersion rds:ModifyCustomDBEngineVersion"],
    ["pg", "rds:ModifyDBParameterGroup rds:ResetDBParameterGroup"],
    ["cluster-pg", "rds:ModifyDBClusterParameterGroup rds:ResetDBClusterParameterGroup"],
    ["og", "rds:ModifyOptionGroup"],
    ["db-proxy", "rds:ModifyDBProxy"],
    ["other", "rds:ModifyDBProxyTargetGroup rds:RegisterDBProxyTargets"],
    ["none", "rds:CreateDBProxy"],
    ["db cluster snapshot cluster-snapshot db-proxy", "rds:AddTagsToResource rds:RemoveTagsFromResource"],
    ["cluster", "rds-data:BatchExecuteStatement rds-data:ExecuteSql rds-data:ExecuteStatement"],
    ["other", "rds-db:connect"],
    [
        "other",
        `secretsmanager:DeleteResourcePolicy secretsmanager:GetSecretValue secretsmanager:PutResourcePolicy
     secretsmanager:PutSecretValue secretsmanager:RotateSecret secretsmanager:UpdateSecret`,
    ],
    ["none", "secretsmanager:BatchGetSecretValue"],
    [
        "key",
        `kms:CreateGrant kms:Decrypt kms:DeleteImportedKeyMaterial kms:DescribeKey kms:DisableKey kms:PutKeyPolicy
     kms:ReEncryptFrom kms:ReplicateKey kms:ScheduleKeyDeletion`,
    ],
    [
        "other",
        `iam:AddClientIDToOpenIDConnectProvider iam:AddRoleToInstanceProfile iam:AddUserToGroup iam:AttachGroupPolicy
     iam:AttachRolePolicy iam:AttachUserPolicy iam:CreateAccessKey iam:CreateLoginProfile iam:CreateOpenIDConnectProvider
     iam:CreatePolicyVersion iam:CreateSAMLProvider iam:CreateServiceSpecificCredential iam:DeleteRolePermissionsBoundary
     iam:DeleteRolePolicy iam:DeleteUserPermissionsBoundary iam:DeleteUserPolicy iam:DetachRolePolicy iam:DetachUserPolicy
     iam:PassRole iam:PutGroupPolicy iam:PutRolePermissionsBoundary iam:PutRolePolicy iam:PutUserPermissionsBoundary
     iam:PutUserPolicy iam:SetDefaultPolicyVersion iam:UpdateAssumeRolePolicy iam:UpdateLoginProfile iam:UpdateSAMLProvider`,
    ],
    ["other", "sts:AssumeRole rolesanywhere:CreateProfile rolesanywhere:CreateTrustAnchor"],
    [
        "other",
        `sso:AttachCustomerManagedPolicyReferenceToPermissionSet sso:AttachManagedPolicyToPermissionSet
     sso:CreateAccountAssignment sso:PutInlinePolicyToPermissionSet`,
    ],
    [
        "other",
        "organizations:DeletePolicy organizations:DetachPolicy organizations:LeaveOrganization organizations:UpdatePolicy",
    ],
    ["cluster other", "ram:AssociateResourceShare ram:CreateResourceShare"],
    [
        "other",
        `backup:CopyIntoBackupVault backup:CreateBackupAccessPoint backup:DeleteBackupPlan backup:DeleteBackupSelection
     backup:DeleteBackupVault backup:DeleteBackupVaultLockConfiguration backup:DeleteRecoveryPoint
     backup:DisassociateRecoveryPoint backup:PutBackupVaultAccessPolicy backup:PutBackupVaultSharingPolicy
     backup:StartCopyJob backup:StartRestoreJob backup:UpdateRecoveryPointLifecycle`,
    ],
    [
        "other",
        `dms:CreateDataMigration dms:CreateEndpoint dms:CreateReplicationConfig dms:CreateReplicationInstance
     dms:CreateReplicationTask dms:StartDataMigration dms:StartReplication dms:StartReplicationTask`,
    ],
    ["other", "logs:DeleteLogGroup logs:GetLogEvents logs:PutRetentionPolicy"],
    ["other", "pi:DescribeDimensionKeys pi:GetDimensionKeyDetails pi:GetResourceMetrics"],
    ["none", "dbqms:DescribeFavoriteQueries dbqms:DescribeQueryHistory dbqms:GetQueryString"],
    [
        "other",
        `ec2:AssociateIamInstanceProfile ec2:AuthorizeSecurityGroupIngress ec2:CreateLaunchTemplateVersion ec2:CreateRoute
     ec2:CreateVpcPeeringConnection ec2:ModifyInstanceAttribute ec2:ModifyLaunchTemplate ec2:ModifyNetworkInterfaceAttribute
     ec2:ModifySecurityGroupRules ec2:RequestSpotInstances ec2:RunInstances ec2:StartInstances ec2:StopInstances
     ec2-instance-connect:SendSSHPublicKey`,
    ],
    ["other", "ssm:SendCommand ssm:StartAutomationExecution ssm:StartSession"],
    [
        "other",
        `lambda:AddPermission lambda:CreateEventSourceMapping lambda:CreateFunction lambda:CreateFunctionUrlConfig
     lambda:InvokeFunction lambda:UpdateFunctionCode lambda:UpdateFunctionConfiguration`,
    ],
    ["other", "ecs:CreateService ecs:ExecuteCommand ecs:RegisterTaskDefinition ecs:RunTask ecs:StartTask"],
    [
        "other",
        `glue:CreateDevEndpoint glue:CreateJob glue:CreateSession glue:CreateTrigger glue:GetConnection glue:GetConnections
     glue:StartJobRun glue:UpdateDevEndpoint glue:UpdateJob`,
    ],
    [
        "other",
        `cloudformation:CreateChangeSet cloudformation:CreateStack cloudformation:CreateStackInstances
     cloudformation:CreateStackSet cloudformation:ExecuteChangeSet cloudformation:UpdateStack cloudformation:UpdateStackSet`,
    ],
    ["other", "codebuild:CreateProject codebuild:StartBuild codebuild:StartBuildBatch codebuild:UpdateProject"],
    [
        "other",
        `sagemaker:CreateNotebookInstance sagemaker:CreatePresignedNotebookInstanceUrl sagemaker:CreateProcessingJob
     sagemaker:CreateTrainingJob`,
    ],
    [
        "other",
        `states:CreateStateMachine states:StartExecution states:UpdateStateMachine scheduler:CreateSchedule events:PutRule
     events:PutTargets apprunner:CreateService apprunner:UpdateService datapipeline:CreatePipeline
     datapipeline:PutPipelineDefinition datapipeline:ActivatePipeline batch:RegisterJobDefinition batch:SubmitJob
     bedrock-agentcore:CreateCodeInterpreter bedrock-agentcore:StartCodeInterpreterSession
     bedrock-agentcore:InvokeCodeInterpreter eks:CreatePodIdentityAssociation eks:UpdatePodIdentityAssociation`,
    ],
];
/** Every action that the analysis asks for, by its name in lower case. */
const ACTIONS = new Map(TABLE.flatMap(([on, actions]) => actions
    .trim()
    .split(/\s+/)
    .map((action) => [
    action.toLowerCase(),
    { ...(0,iam_actions/* askedAction */.ZW)(action), on: on.split(" "), services: servicesOf(action) },
])));
function servicesOf(action) {
    const service = action.slice(0, action.indexOf(":"));
    return (SERVICES[service] ?? [service]).map(patterns/* parsePattern */.EY);
}
/** An action of the table. @throws when the table does not have it, which is a mistake of the program */
function actionNamed(name) {
    const action = ACTIONS.get(name.toLowerCase());
    if (action === undefined)
        throw new Error(`${name} is not among the actions of the analysis`);
    return action;
}

;// CONCATENATED MODULE: ./build/access/capabilities/catalogue.js
/** Alternatives are separated by `|`. */
function rows(access, kind, lines) {
    return lines.map(([method, score, needs, options = {}]) => ({
        method,
        access,
        kind,
        score,
        needs: needs.map((need) => need.split("|").map((alternative) => alternative.trim())),
        ...options,
    }));
}
const RDS = { isRdsOnly: true };
const MODIFY = "rds:ModifyDBInstance | rds:ModifyDBCluster";
/**
 * Ways to the data, and to take its protection away. Scores are proposals; sources of what the actions do:
 * https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/Welcome.html and the user guides that it links.
 */
const ROWS = [
    ...rows("admin", "takeover", [
        [
            "rds-master-credential-reset",
            95,
            ["rds:ModifyDBInstance | rds:ModifyDBCluster | rds:ModifyTenantDatabase"],
            { asMaster: true, isRdsOnly: true },
        ],
    ]),
    ...rows("exfil", "exfiltration", [
        [
            "rds-snapshot-share",
            95,
            [
                `rds:CreateDBSnapshot + rds:ModifyDBSnapshotAttribute | rds:CopyDBSnapshot + rds:ModifyDBSnapshotAttribute |
         rds:CreateDBClusterSnapshot + rds:ModifyDBClusterSnapshotAttribute |
         rds:CopyDBClusterSnapshot + rds:ModifyDBClusterSnapshotAttribute`,
            ],
            { isRdsOnly: true, includes: ["rds-snapshot-attribute"] },
        ],
        ["rds-snapshot-attribute", 85, ["rds:ModifyDBSnapshotAttribute | rds:ModifyDBClusterSnapshotAttribute"], RDS],
        [
            "rds-snapshot-copy-out",
            85,
            ["rds:CopyDBSnapshot | rds:CopyDBClusterSnapshot", "kms:CreateGrant + kms:DescribeKey"],
        ],
        [
            "rds-restore-clone",
            90,
            [
                `rds:RestoreDBInstanceFromDBSnapshot + rds:ModifyDBInstance |
         rds:RestoreDBInstanceToPointInTime + rds:ModifyDBInstance |
         rds:CreateDBInstanceReadReplica + rds:ModifyDBInstance |
         rds:RestoreDBClusterFromSnapshot + rds:CreateDBInstance + rds:ModifyDBCluster |
         rds:RestoreDBClusterToPointInTime + rds:CreateDBInstance + rds:ModifyDBCluster`,
            ],
            { isRdsOnly: true, includes: ["rds-restore-copy"] },
        ],
        [
            "rds-restore-copy",
            60,
            [
                `rds:RestoreDBInstanceFromDBSnapshot | rds:RestoreDBInstanceToPointInTime | rds:CreateDBInstanceReadReplica |
         rds:RestoreDBClusterFromSnapshot + rds:CreateDBInstance | rds:CreateBlueGreenDeployment |
         rds:RestoreDBClusterToPointInTime + rds:CreateDBInstance`,
            ],
            RDS,
        ],
        ["rds-restore-from-s3", 35, ["rds:RestoreDBInstanceFromS3 | rds:RestoreDBClusterFromS3", "pass:rds.amazonaws.com"]],
        [
            "rds-export-s3",
            90,
            ["rds:StartExportTask", "pass:export.rds.amazonaws.com", "kms:CreateGrant + kms:DescribeKey"],
        ],
        ["rds-role-attach", 65, ["rds:AddRoleToDBInstance | rds:AddRoleToDBCluster", "pass:rds.amazonaws.com"]],
        ["rds-zero-etl", 75, ["rds:CreateIntegration"], RDS],
        [
            "rds-cross-region-replica",
            55,
            ["rds:CreateGlobalCluster | rds:ModifyGlobalCluster | rds:StartDBInstanceAutomatedBackupsReplication"],
            RDS,
        ],
        ["rds-cluster-share-ram", 85, ["ram:CreateResourceShare | ram:AssociateResourceShare"]],
        [
            "dms-exfil",
            80,
            [
                "dms:CreateEndpoint",
                `dms:CreateReplicationTask + dms:StartReplicationTask + dms:CreateReplicationInstance |
         dms:CreateReplicationConfig + dms:StartReplication | dms:CreateDataMigration + dms:StartDataMigration`,
                "pass:dms.amazonaws.com",
            ],
        ],
        ["backup-restore-exfil", 75, ["backup:StartRestoreJob", "pass:backup.amazonaws.com"]],
        [
            "backup-share",
            80,
            [
                `backup:PutBackupVaultAccessPolicy | backup:StartCopyJob + backup:CopyIntoBackupVault |
         backup:PutBackupVaultSharingPolicy | backup:CreateBackupAccessPoint`,
            ],
        ],
    ]),
    ...rows("secret", "secret", [
        ["glue-connection-job", 75, ["glue:CreateJob + glue:StartJobRun", "pass:glue.amazonaws.com"]],
        ["glue-connection-read", 60, ["glue:GetConnection | glue:GetConnections"]],
    ]),
    ...rows("leak", "leak", [
        ["rds-log-download", 50, ["rds:DownloadDBLogFilePortion | rds:DownloadCompleteDBLogFile"], RDS],
        ["rds-pi-querytext", 30, ["pi:DescribeDimensionKeys | pi:GetDimensionKeyDetails | pi:GetResourceMetrics"]],
        ["rds-dbqms-history", 20, ["dbqms:GetQueryString | dbqms:DescribeQueryHistory | dbqms:DescribeFavoriteQueries"]],
    ]),
    ...rows("weaken", "weakening", [
        [
            "rds-make-public",
            80,
            [
                `rds:ModifyDBInstance + ec2:AuthorizeSecurityGroupIngress | rds:ModifyDBInstance + ec2:ModifySecurityGroupRules |
         rds:ModifyDBInstance + ec2:ModifyNetworkInterfaceAttribute`,
            ],
            { includes: ["rds-public-endpoint", "rds-network-open"] },
        ],
        [
            "rds-public-endpoint",
            65,
            ["rds:ModifyDBInstance | rds:CreateDBInstanceReadReplica | rds:RestoreDBInstanceFromDBSnapshot"],
            RDS,
        ],
        [
            "rds-network-open",
            50,
            [
                `ec2:AuthorizeSecurityGroupIngress | ec2:ModifySecurityGroupRules | ec2:ModifyNetworkInterfaceAttribute |
         ec2:CreateVpcPeeringConnection + ec2:CreateRoute`,
            ],
        ],
        [
            "rds-param-weaken",
            50,
            [
                `rds:ModifyDBParameterGroup | rds:ModifyDBClusterParameterGroup | rds:ResetDBParameterGroup |
         rds:ResetDBClusterParameterGroup`,
            ],
            RDS,
        ],
        ["rds-option-weaken", 45, ["rds:ModifyOptionGroup"], RDS],
        ["rds-audit-off", 50, ["rds:StopActivityStream | rds:ModifyActivityStream"], RDS],
        ["rds-log-retention", 50, ["logs:DeleteLogGroup | logs:PutRetentionPolicy"]],
        ["rds-deletion-protection-off", 40, [`${MODIFY} | rds:ModifyGlobalCluster`], RDS],
        ["rds-proxy-modify", 60, ["rds:ModifyDBProxy | rds:ModifyDBProxyTargetGroup | rds:RegisterDBProxyTargets"], RDS],
        ["rds-proxy-create", 70, ["rds:CreateDBProxy", "pass:rds.amazonaws.com"]],
        ["rds-tag-tamper", 40, ["rds:AddTagsToResource | rds:RemoveTagsFromResource"], RDS],
        ["rds-custom-engine", 40, ["rds:CreateCustomDBEngineVersion | rds:ModifyCustomDBEngineVersion"], RDS],
        [
            "org-guard-removal",
            60,
            [
                `organizations:DetachPolicy | organizations:UpdatePolicy | organizations:DeletePolicy |
         organizations:LeaveOrganization`,
            ],
        ],
        ["kms-db-grant", 65, ["kms:CreateGrant"]],
        ["kms-db-policy", 75, ["kms:PutKeyPolicy"]],
    ]),
    ...rows("destroy", "destruction", [
        [
            "rds-destroy",
            75,
            ["rds:DeleteDBInstance | rds:DeleteDBCluster | rds:DeleteGlobalCluster | rds:DeleteTenantDatabase"],
            RDS,
        ],
        [
            "rds-backup-destroy",
            70,
            [
                `rds:DeleteDBSnapshot | rds:DeleteDBClusterSnapshot | rds:DeleteDBInstanceAutomatedBackup |
         rds:DeleteDBClusterAutomatedBackup | rds:StopDBInstanceAutomatedBackupsReplication | ${MODIFY}`,
            ],
            RDS,
        ],
        [
            "backup-destroy",
            70,
            [
                `backup:DeleteRecoveryPoint | backup:DeleteBackupVault | backup:DeleteBackupVaultLockConfiguration |
         backup:UpdateRecoveryPointLifecycle | backup:DisassociateRecoveryPoint | backup:DeleteBackupPlan |
         backup:DeleteBackupSelection`,
            ],
        ],
        [
            "rds-backtrack",
            45,
            [
                `rds:BacktrackDBCluster | rds:SwitchoverBlueGreenDeployment | rds:FailoverDBCluster | rds:FailoverGlobalCluster |
         rds:PromoteReadReplicaDBCluster`,
            ],
            RDS,
        ],
        ["kms-db-destroy", 80, ["kms:ScheduleKeyDeletion | kms:DisableKey | kms:DeleteImportedKeyMaterial"]],
    ]),
];
/** Ways that include others beyond their own row: of which the parts come from different places of the analysis. */
const INCLUDES = {
    ...Object.fromEntries(ROWS.flatMap(({ method, includes }) => (includes === undefined ? [] : [[method, includes]]))),
    "rds-iam-auth-takeover": ["rds-master-credential-reset"],
    "rds-managed-secret-takeover": ["rds-master-credential-reset"],
    "rds-destroy-with-backups": ["rds-destroy", "rds-backup-destroy", "backup-destroy"],
};

// EXTERNAL MODULE: ./build/access/settings.js
var access_settings = __webpack_require__(6858);
;// CONCATENATED MODULE: ./build/access/capabilities/resource-types.js


/** Databases that have data of their own. */
const DATABASE_TYPES = ["aws_db_instance", "aws_rds_cluster"];
const itself = (node) => [node];
const along = (...roles) => (node) => [...new Set(roles.flatMap((role) => (0,graph_node/* linked */.q)(node, role)))];
/** The database that a snapshot is of, or the one that the snapshot that it copies is of. */
function databasesOfSnapshot(node) {
    const seen = new Set();
    const found = new Set();
    const pending = [node];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
        if (seen.has(at))
            continue;
        seen.add(at);
        for (const database of along("instance", "cluster")(at))
            found.add(database);
        pending.push(...(0,graph_node/* linked */.q)(at, "source"));
    }
    return [...found];
}
/**
 * Resource types of RDS and what hangs on them
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_rds.html).
 */
const resource_types_ROWS = [
    ["db", "arn:*:rds:*:*:db:*", ["aws_db_instance"], itself],
    ["cluster", "arn:*:rds:*:*:cluster:*", ["aws_rds_cluster"], itself],
    ["snapshot", "arn:*:rds:*:*:snapshot:*", ["aws_db_snapshot", "aws_db_snapshot_copy"], databasesOfSnapshot],
    [
        "cluster-snapshot",
        "arn:*:rds:*:*:cluster-snapshot:*",
        ["aws_db_cluster_snapshot", "aws_rds_cluster_snapshot_copy"],
        databasesOfSnapshot,
    ],
    ["pg", "arn:*:rds:*:*:pg:*", ["aws_db_parameter_group"], along("instances")],
    ["cluster-pg", "arn:*:rds:*:*:cluster-pg:*", ["aws_rds_cluster_parameter_group"], along("clusters")],
    ["og", "arn:*:rds:*:*:og:*", ["aws_db_option_group"], along("instances")],
    ["db-proxy", "arn:*:rds:*:*:db-proxy:*", ["aws_db_proxy"], along("targets")],
    [
        "key",
        "arn:*:kms:*:*:key/*",
        ["aws_kms_key", "aws_kms_replica_key", "aws_kms_external_key", "aws_kms_replica_external_key"],
        along("databases"),
    ],
    ["none", "*", [], () => []],
    ["other", "arn:*:*:*:*:*", [], () => []],
];
const RESOURCE_TYPES = new Map(resource_types_ROWS.map(([name, whole, nodes, databasesOf]) => [name, { name, whole: (0,iam_arn/* arnPattern */.mf)(whole), nodes, databasesOf }]));

;// CONCATENATED MODULE: ./build/access/capabilities/reach.js




const ANY_DATABASE = { label: "*", pattern: (0,patterns/* parsePattern */.EY)("*"), breadth: "any" };
const ARN_PREFIXES = {
    aws_db_instance: ["identifier", "db:"],
    aws_rds_cluster_instance: ["identifier", "db:"],
    aws_rds_cluster: ["cluster_identifier", "cluster:"],
    aws_db_proxy: ["name", "db-proxy:"],
};
/**
 * A database of the tree as a target. Its pattern is by its name, as ARNs have it, and by its address where the source does
 * not say the name, so that it is the same for the same database in two trees.
 */
function databaseTarget(node) {
    const { type, address, attributes } = node.resource;
    const [attribute, prefix = ""] = ARN_PREFIXES[type] ?? [];
    const [name] = attribute === undefined ? [] : (0,inspect/* valuesAt */.I0)(attributes, [attribute]);
    const pattern = name?.kind === "known" && typeof name.value === "string" && name.value !== ""
        ? (0,patterns/* literalPattern */.Kf)(prefix + name.value.toLowerCase())
        : [...(0,patterns/* literalPattern */.Kf)(prefix), { sort: "fixed", key: `${type}/${address}` }];
    return { label: address, node, pattern, breadth: "one" };
}
/** What an identity reaches with one action: a reach for each grant and database. */
function reachOfAction(permissions, name, context, keys) {
    const grants = keys === undefined ? permissions.of(name) : permissions.with(name, keys);
    if (grants.length === 0)
        return [];
    const { on, services } = actionNamed(name);
    return distinctReaches(on.flatMap((typeName) => {
        const type = RESOURCE_TYPES.get(typeName);
        return type === undefined ? [] : grants.flatMap((grant) => reachOfGrant(grant, type, services, context));
    }));
}
function reachOfGrant(grant, type, services, context) {
    const reach = (target, more = {}) => ({
        target,
        certainty: more.certainty === "unknown" ? "unknown" : grant.certainty,
        because: [...grant.because, ...(more.because ?? [])],
        grants: [grant],
    });
    if (type.name === "none") {
        return grant.resource.kind === "everything" && grant.except.length === 0 ? [reach(undefined)] : [];
    }
    if (type.name === "other")
        return isOfService(grant, services) ? [reach(undefined)] : [];
    const named = context.directory.named(grant, type.whole, type.nodes);
    if (named.kind === "none")
        return [];
    if (named.kind === "any")
        return [reach(ANY_DATABASE)];
    if (named.kind === "elsewhere") {
        const { label, pattern, because } = named;
        const isOpen = because.length > 0;
        const target = { label, pattern, breadth: named.isOne ? "one" : "several" };
        return [reach(target, { certainty: isOpen ? "unknown" : "yes", because })];
    }
    return named.nodes.flatMap(({ node, certainty }) => {
        const databases = type.databasesOf(node);
        const targets = databases.length > 0 ? databases : type.nodes.includes("aws_kms_key") ? [] : [node];
        return targets.map((database) => reach(databaseTarget(database), { certainty }));
    });
}
/** Whether a grant can be about resources of one of the services. */
function isOfService({ resource }, services) {
    if (resource.kind === "invalid")
        return false;
    return resource.kind !== "arn" || services.some((service) => (0,patterns/* intersects */.HY)(resource.segments.service, service) !== "no");
}
/** What is reached with both. */
function both(some, others) {
    return distinctReaches(some.flatMap((one) => others.flatMap((other) => {
        const target = commonTarget(one.target, other.target);
        if (target === null)
            return [];
        const certainty = one.certainty === "unknown" || other.certainty === "unknown" ? "unknown" : "yes";
        const because = [...one.because, ...other.because];
        return [{ target, certainty, because, grants: [...one.grants, ...other.grants] }];
    })));
}
/** `null` when nothing is in both. */
function commonTarget(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    if (one.breadth === "any")
        return other;
    if (other.breadth === "any")
        return one;
    if (one.label === other.label && one.node === other.node)
        return one;
    if ((0,patterns/* contains */.gR)(one.pattern, other.pattern) === "yes")
        return other;
    return (0,patterns/* contains */.gR)(other.pattern, one.pattern) === "yes" ? one : null;
}
/** The best reach of each database; none of single ones where all are reached as surely. */
function distinctReaches(reaches) {
    if (reaches.length < 2)
        return reaches;
    const best = new Map();
    for (const reach of reaches) {
        const key = keyOfTarget(reach.target);
        const known = best.get(key);
        if (known === undefined || isSurer(reach, known))
            best.set(key, reach);
    }
    const all = best.get(keyOfTarget(ANY_DATABASE)) ?? best.get(keyOfTarget(undefined));
    if (all === undefined)
        return [...best.values()];
    return [...best.values()].filter((reach) => reach === all || isSurer(reach, all));
}
/** Tells targets apart, within one tree. */
function keyOfTarget(target) {
    if (target === undefined)
        return "";
    return target.node === undefined ? target.label : `${target.node.resource.type}/${target.node.id}`;
}
function isSurer(one, other) {
    return one.certainty === "yes" && other.certainty === "unknown";
}

;// CONCATENATED MODULE: ./build/access/capabilities/describe.js


function partsOf(reach, settings) {
    const grants = distinctGrants(reach.grants);
    const isCertain = reach.certainty === "yes";
    return {
        certainty: isCertain ? "must" : "may",
        ...(isCertain ? {} : { doubt: describe_doubtOf(reach) }),
        guards: describe_guardsOf(grants, settings),
        because: isCertain ? [] : causesOf(reach),
        evidence: grants.map(evidenceOf),
    };
}
/** Puts a capability together from what is reached by which grants. */
function capabilityOf(reach, wording, settings) {
    const parts = partsOf(reach, settings);
    const hops = [...memberHops(reach.grants), ...(wording.hops ?? [])];
    return {
        access: wording.access,
        method: wording.method,
        database: reach.target ?? ANY_DATABASE,
        ...(wording.user === undefined ? {} : { user: wording.user }),
        impact: wording.impact,
        ...(wording.blocked === undefined ? {} : { blocked: wording.blocked }),
        ...parts,
        evidence: [...parts.evidence, ...(wording.evidence ?? [])],
        ...(hops.length === 0 ? {} : { hops }),
    };
}
function distinctGrants(grants) {
    const seen = new Map();
    for (const grant of grants) {
        const { holder, path } = grant.policy.read.held;
        const key = [holder.resource.stack, holder.id, ...path, ...grant.path, grant.action].join("\n");
        if (!seen.has(key))
            seen.set(key, grant);
    }
    return [...seen.values()];
}
/** A grant as evidence: where the tree writes it, or where it attaches the AWS managed policy that has it. */
function evidenceOf({ action, policy, path, text }) {
    const { holder, managed, path: attached } = policy.read.held;
    const message = managed === undefined ? `allows ${action}` : `attaches ${managed}, which allows ${action}`;
    return { node: holder, path: managed === undefined ? (text?.path ?? path) : attached, message };
}
/** The groups that permissions come through. */
function memberHops(grants) {
    const groups = new Map();
    for (const grant of grants) {
        const group = grant.policy.through;
        if (group !== undefined && !groups.has(group))
            groups.set(group, grant);
    }
    return [...groups.keys()].map((node) => ({
        kind: "member",
        target: `group/${nameOf(node)}`,
        node,
        certainty: "must",
        guards: [],
        because: [],
        evidence: [{ node, path: [], message: "is a group of the user" }],
    }));
}
/** The name of a resource when the source says it, else its address. */
function nameOf(node) {
    const name = node.resource.attributes.entries.get("name");
    return name?.kind === "known" && typeof name.value === "string" && name.value !== ""
        ? name.value
        : node.resource.address;
}
function causesOf({ because, grants }) {
    const conditions = grants.flatMap((grant) => grant.conditions.map(({ operator, key }) => ({ reason: `the condition ${operator} ${key} may be false` })));
    const causes = because.length > 0 ? because : conditions;
    return [...new Map(causes.map((cause) => [cause.reason, cause])).values()];
}
function describe_doubtOf({ grants, because }) {
    const isInvalid = grants.some(({ policy }) => policy.read.policy.invalid !== undefined);
    if (isInvalid)
        return "invalid";
    const hasConditions = grants.some(({ conditions, certainty }) => certainty === "unknown" && conditions.length > 0);
    return hasConditions || because.length === 0 ? "condition" : "unresolved";
}
/** Which guard a condition key is (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html). */
const GUARDS = [
    [/^aws:multifactorauth(?:present|age)$/, "multiFactor"],
    [/^aws:principalorg(?:id|paths)$/, "ownOrganization"],
    [/^aws:(?:sourceip|sourcevpc|sourcevpce|vpcsourceip)$/, "network"],
    [/^aws:source(?:arn|account)$/, "sourceOfService"],
    [/^(?:sts:rolesessionname|aws:sourceidentity|aws:tokenissuetime)$/, "session"],
];
function describe_guardsOf(grants, { weights }) {
    const guards = new Map();
    for (const { conditions } of grants) {
        for (const { key, operator } of conditions) {
            if (operator.toLowerCase().endsWith("ifexists"))
                continue;
            const guard = GUARDS.find(([pattern]) => pattern.test(key.toLowerCase()))?.[1];
            if (guard !== undefined)
                guards.set(key, { key, factor: weights.guards[guard] });
        }
    }
    return [...guards.values()];
}
/** The impact of a way with a score of its own, as far as configuration leaves that class of access its weight. */
function impactOf(kind, score, { weights }) {
    const weight = weights.impact[kind];
    return Math.min(10, (score / 10) * (weight / access_settings/* DEFAULT_WEIGHTS */.k.impact[kind]));
}

;// CONCATENATED MODULE: ./build/access/capabilities/administration.js





/** Who may do all of these everywhere may do everything that is asked of here. */
const OF_ADMINISTRATORS = [
    "rds:ModifyDBInstance",
    "rds:ModifyDBCluster",
    "rds:ModifyDBSnapshotAttribute",
    "rds:DeleteDBInstance",
    "rds-db:connect",
    "rds-data:ExecuteStatement",
    "secretsmanager:GetSecretValue",
    "kms:Decrypt",
    "kms:PutKeyPolicy",
    "iam:PassRole",
    "iam:PutRolePolicy",
    "iam:AttachRolePolicy",
];
/** Actions of `rds:` that change something; with this many of them everywhere one administers RDS. */
const WRITING = /^rds:(?!describe|list|download)/;
const MANY = 25;
/** One capability in place of all others for who may do everything everywhere. */
function administrator(permissions, context) {
    const grants = [];
    for (const action of OF_ADMINISTRATORS) {
        const grant = everywhere(permissions, action).find(({ statement }) => (statement.actions ?? []).some(({ pattern }) => (0,iam_actions/* isEveryAction */.mP)(pattern)));
        if (grant === undefined)
            return undefined;
        grants.push(grant);
    }
    const [first] = grants;
    if (first === undefined)
        return undefined;
    // One statement does all of it: the first action stands for all.
    const reach = reachOf(grants, [{ ...first, action: "*" }]);
    const { settings } = context;
    return capabilityOf(reach, { access: "admin", method: "admin-all", impact: impactOf("takeover", 100, settings) }, settings);
}
/**
 * For who administers RDS everywhere: one capability for the administration, and for each other class of access only the worst
 * of the ways that need nothing but RDS.
 */
function rdsAdministrator(permissions, capabilities, context) {
    const writing = [...ACTIONS.values()].filter(({ literal }) => literal !== undefined && WRITING.test(literal));
    const granted = writing.flatMap(({ action }) => everywhere(permissions, action).slice(0, 1));
    if (granted.length < MANY)
        return capabilities;
    const { settings } = context;
    const [first] = granted;
    const reach = reachOf(granted, first === undefined ? [] : [{ ...first, action: "rds:*" }]);
    const impact = impactOf("takeover", 100, settings);
    const full = capabilityOf(reach, { access: "admin", method: "rds-full-control", impact }, settings);
    const rdsOnly = new Set(ROWS.filter(({ isRdsOnly }) => isRdsOnly === true).map(({ method }) => method));
    const isPart = ({ method, database, certainty }) => rdsOnly.has(method) && (database.breadth !== "any" || certainty === full.certainty);
    const worst = new Map();
    for (const one of capabilities.filter((each) => isPart(each) && each.access !== "admin" && each.database.breadth === "any")) {
        const known = worst.get(one.access);
        if (known === undefined || one.impact > known.impact)
            worst.set(one.access, one);
    }
    const others = capabilities.filter((one) => !isPart(one) || worst.get(one.access) === one);
    return [full, ...others];
}
/** The grants of an action on everything, the surest first. */
function everywhere(permissions, action) {
    const all = permissions
        .of(action)
        .filter(({ resource, except }) => resource.kind === "everything" && except.length === 0);
    return [...all.filter(({ certainty }) => certainty === "yes"), ...all.filter(({ certainty }) => certainty !== "yes")];
}
function reachOf(granted, shown) {
    const unsure = granted.filter(({ certainty }) => certainty === "unknown");
    return {
        target: ANY_DATABASE,
        certainty: unsure.length > 0 ? "unknown" : "yes",
        because: unsure.flatMap(({ because }) => because),
        grants: shown,
    };
}

// EXTERNAL MODULE: ./build/iam/connect-deny.js
var connect_deny = __webpack_require__(7267);
// EXTERNAL MODULE: ./build/iam/connect.js
var connect = __webpack_require__(2284);
// EXTERNAL MODULE: ./build/iam/connect-target.js
var connect_target = __webpack_require__(9060);
// EXTERNAL MODULE: ./build/iam/privileged-users.js
var privileged_users = __webpack_require__(1448);
;// CONCATENATED MODULE: ./build/access/capabilities/iam-login.js

/**
 * Whether a database may take logins by IAM: it is off where the source does not turn it on
 * (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.Enabling.html).
 */
function acceptsIam({ resource }) {
    const [enabled] = (0,inspect/* valuesAt */.I0)(resource.attributes, ["iam_database_authentication_enabled"]);
    if (enabled === undefined)
        return resource.mode === "data" || resource.type === "aws_rds_cluster_instance";
    return enabled.kind !== "known" || (enabled.value !== false && enabled.value !== null && enabled.value !== "false");
}
/**
 * Whether a proxy may take logins by IAM: one of its ways to log in has IAM on, or all do
 * (https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_UserAuthConfig.html).
 */
function proxyAcceptsIam({ resource }) {
    const scheme = (0,inspect/* valuesAt */.I0)(resource.attributes, ["default_auth_scheme"]);
    if (scheme.some((value) => mayBe(value, "IAM_AUTH")))
        return true;
    const auth = resource.attributes.entries.get("auth");
    if (resource.mode === "data" || (auth !== undefined && auth.kind !== "list" && auth.kind !== "map"))
        return true;
    if (auth?.kind === "list" && auth.rest !== undefined)
        return true;
    return (0,inspect/* valuesAt */.I0)(resource.attributes, ["auth", "iam_auth"]).some((value) => mayBe(value, "REQUIRED") || mayBe(value, "ENABLED"));
}
function mayBe(value, text) {
    return value.kind === "known" ? value.value === text : value.kind === "unknown";
}

;// CONCATENATED MODULE: ./build/access/capabilities/connect.js











/** What an identity may log in to with `rds-db:connect`. */
function connectReaches(permissions, context) {
    const found = permissions.of("rds-db:connect").flatMap((grant) => reachesOf(grant, context));
    const best = new Map();
    for (const each of found) {
        const { database, user, certainty, blocked } = each.capability;
        const key = `${database.label}\n${user?.label ?? ""}\n${blocked ?? ""}`;
        const known = best.get(key);
        if (known === undefined || (known.capability.certainty === "may" && certainty === "must"))
            best.set(key, each);
    }
    return [...best.values()];
}
function reachesOf(grant, context) {
    const shown = grant.text === undefined ? "*" : (0,iam_text/* showText */.h$)(grant.text);
    const reading = (0,connect_target/* readArnTarget */.nt)(grant.resource, grant.bindings, shown);
    if (reading.kind === "dead")
        return [];
    const { target } = reading;
    const excepted = grant.except.flatMap((arn) => {
        const spared = (0,connect_target/* readArnTarget */.nt)(arn, grant.bindings, "");
        return spared.kind === "target" ? [spared.target] : [];
    });
    if (excepted.some((spared) => (0,connect_deny/* containsTarget */.d)(spared, target) === "yes"))
        return [];
    const user = userTarget(target, excepted, shown, context);
    return loginTargets(target, shown, context).map((login) => {
        const method = methodOf(grant, target, user);
        const because = [...grant.because, ...login.because, ...connect_causesOf(target.user, target)];
        const isOpen = login.because.length > 0 || (0,patterns/* hasHole */.dI)(target.user);
        const certainty = isOpen ? "unknown" : grant.certainty;
        const reach = { target: login.database, certainty, because, grants: [grant] };
        const capability = capabilityOf({ ...reach, target: login.target }, {
            access: "connect",
            method,
            user: user.target,
            impact: context.settings.weights.impact[impactOfLogin(target, user)],
            hops: login.hops,
            ...(login.isOff ? { blocked: "iam-auth-off" } : {}),
        }, context.settings);
        return { reach, capability, isPrivileged: user.target.isPrivileged };
    });
}
function userTarget(target, excepted, shown, context) {
    const [node] = (0,connect_target/* onlyBinding */.EN)(target.id, target.bindings)?.nodes ?? [];
    const { certain } = (0,privileged_users/* privilegedUsers */.IH)(target, node, context.privileged, context.masters);
    const left = certain.filter(({ pattern }) => excepted.every((spared) => (0,connect_deny/* containsTarget */.d)(spared, { ...target, user: pattern }) !== "yes"));
    const scope = (0,connect/* userScope */.GJ)(target.user);
    const label = labelOf(target.user, target, userPart(shown));
    const isPrivileged = left.length > 0 || (scope === "any" && certain.length === 0);
    return {
        target: { label, pattern: target.user, isPrivileged },
        scope,
        isGuarded: certain.length > 0 && left.length === 0,
    };
}
/** The matrix of `reference/iam.md` 1.3: how broad a grant is in its databases and users. */
function methodOf(grant, target, { target: user, scope }) {
    if (grant.isNotResource)
        return "connect-notresource";
    const databases = (0,connect/* databaseScope */.kN)(target.id);
    const isAnyDatabase = databases === "any" || databases === "kind";
    if (scope === "any")
        return isAnyDatabase ? "connect-any-db-any-user" : "connect-any-user";
    if (user.isPrivileged)
        return scope === "one" && !isPartial(databases) ? "connect-privileged-user" : "connect-broad-pattern";
    if ((0,patterns/* hasHole */.dI)(target.user))
        return "connect-unresolved-user";
    if ((0,patterns/* hasHole */.dI)(target.id))
        return "connect-unresolved-id";
    if (scope === "partial" || isPartial(databases))
        return "connect-broad-pattern";
    return isAnyDatabase ? "connect-any-db" : "connect-exact";
}
function isPartial(scope) {
    return scope === "partial";
}
function impactOfLogin(target, { target: user, scope, isGuarded }) {
    const databases = (0,connect/* databaseScope */.kN)(target.id);
    const isAnyDatabase = databases === "any" || databases === "kind";
    if (scope === "any" && isAnyDatabase)
        return isGuarded ? "connectPrivileged" : "connectAnyDatabaseAnyUser";
    if (scope === "any" && isGuarded)
        return "connectAnyDatabase";
    if (scope === "any" || user.isPrivileged)
        return "connectPrivileged";
    return isAnyDatabase ? "connectAnyDatabase" : "connectExact";
}
function loginTargets(target, shown, context) {
    const { id } = target;
    const scope = (0,connect/* databaseScope */.kN)(id);
    if (scope === "any")
        return [elsewhere(ANY_DATABASE, [])];
    const nodes = (0,connect_target/* onlyBinding */.EN)(id, target.bindings)?.nodes ?? nodesWithId(id, context);
    const isOneOfSeveral = (0,connect_target/* onlyBinding */.EN)(id, target.bindings) !== undefined && nodes.length > 1;
    if (nodes.length > 0 && scope !== "kind") {
        const because = isOneOfSeveral ? [{ reason: "which of the instances is meant is not known" }] : [];
        return nodes.flatMap((node) => loginsOf(node, because));
    }
    const label = labelOf(id, target, idPart(shown));
    const breadth = scope === "kind" ? "any" : id.some(patterns/* isWildcard */.z2) ? "several" : "one";
    return [elsewhere({ label, pattern: id, breadth }, connect_causesOf(id, target))];
}
function elsewhere(target, because) {
    return { target, database: target, hops: [], isOff: false, because };
}
/** The database itself, or those behind a proxy. */
function loginsOf(node, because) {
    const { type } = node.resource;
    if (type === "aws_rds_cluster_instance") {
        const clusters = (0,graph_node/* linked */.q)(node, "cluster");
        return (clusters.length > 0 ? clusters : [node]).map((each) => direct(each, because));
    }
    if (type !== "aws_db_proxy")
        return [direct(node, because)];
    const isOff = !proxyAcceptsIam(node);
    const behind = (0,graph_node/* linked */.q)(node, "targets");
    if (behind.length === 0)
        return [{ ...direct(node, because), isOff }];
    const hop = {
        kind: "targets",
        target: nameOf(node),
        node,
        certainty: "must",
        guards: [],
        because: [],
        evidence: [{ node, path: [], message: "is a proxy of the database" }],
    };
    return behind.map((database) => ({ ...direct(database, because), hops: [hop], isOff }));
}
function direct(node, because) {
    const database = databaseTarget(node);
    const target = { ...database, pattern: loginPattern(node, database.pattern) };
    return { target, database, hops: [], isOff: !acceptsIam(node), because };
}
const IDS = {
    aws_db_instance: ["resource_id", "db-"],
    aws_rds_cluster_instance: ["dbi_resource_id", "db-"],
    aws_rds_cluster: ["cluster_resource_id", "cluster-"],
    aws_db_proxy: ["", "prx-"],
};
/** The resource id, which is the same only for the same database, where the source does not say it. */
function loginPattern(node, name) {
    const known = resourceId(node);
    if (known !== undefined)
        return (0,patterns/* literalPattern */.Kf)(known);
    const [, prefix = ""] = IDS[node.resource.type] ?? [];
    const key = name.map((letter) => (typeof letter === "string" ? letter : (0,patterns/* isSymbol */.Bm)(letter) ? letter.key : "")).join("");
    return [...(0,patterns/* literalPattern */.Kf)(prefix), { sort: "fixed", key }];
}
/** The resource id of a database that is deployed, as its description has it. */
function resourceId({ resource }) {
    const [attribute] = IDS[resource.type] ?? [];
    if (attribute === undefined)
        return undefined;
    const [value] = (0,inspect/* valuesAt */.I0)(resource.attributes, [attribute === "" ? "arn" : attribute]);
    if (value?.kind !== "known" || typeof value.value !== "string")
        return undefined;
    return attribute === "" ? /:db-proxy:(prx-[^:]+)$/.exec(value.value)?.[1] : value.value;
}
const BY_ID = new WeakMap();
function nodesWithId(id, context) {
    let known = BY_ID.get(context);
    if (known === undefined) {
        const nodes = Object.keys(IDS).flatMap((type) => context.directory.ofType(type));
        known = nodes.flatMap((node) => {
            const text = resourceId(node);
            return text === undefined ? [] : [[(0,patterns/* literalPattern */.Kf)(text), node]];
        });
        BY_ID.set(context, known);
    }
    return known.filter(([text]) => (0,patterns/* contains */.gR)(id, text) === "yes").map(([, node]) => node);
}
/** Reasons why a part of the pattern is not known. */
function connect_causesOf(pattern, { bindings }) {
    return pattern.flatMap((letter) => {
        const binding = (0,patterns/* isSymbol */.Bm)(letter) ? bindings.get(letter.key) : undefined;
        return binding?.sort === "hole" ? binding.because : [];
    });
}
/** A pattern in words; with holes it is taken from the text. */
function labelOf(pattern, { bindings }, written) {
    if ((0,patterns/* hasHole */.dI)(pattern))
        return written;
    return pattern
        .map((letter) => {
        if (typeof letter === "string")
            return letter;
        if ((0,patterns/* isWildcard */.z2)(letter))
            return letter.wildcard;
        const binding = bindings.get(letter.key);
        if (binding?.sort === "variable")
            return `\${${binding.name}}`;
        return binding?.sort === "fixed" ? `\${${(0,inspect/* referenceName */.z$)(binding.reference)}}` : "";
    })
        .join("");
}
const MARKER = "dbuser:";
function idPart(shown) {
    const rest = afterMarker(shown);
    const slash = rest.indexOf("/");
    return slash < 0 ? rest : rest.slice(0, slash);
}
function userPart(shown) {
    const rest = afterMarker(shown);
    const slash = rest.indexOf("/");
    return slash < 0 ? rest : rest.slice(slash + 1);
}
function afterMarker(shown) {
    const at = shown.indexOf(MARKER);
    return at < 0 ? shown : shown.slice(at + MARKER.length);
}

;// CONCATENATED MODULE: ./build/access/capabilities/users.js

/**
 * The master user of a database. Its label is `master` whatever its name is: the name is in the database, which may be any.
 */
function masterUser(target, context) {
    const [master] = target?.node === undefined ? [] : context.masters.of(target.node);
    const isNamed = master?.isKnown === true;
    return {
        label: isNamed ? master.name : "master",
        pattern: isNamed ? master.pattern : (0,patterns/* literalPattern */.Kf)("master"),
        isPrivileged: true,
    };
}

;// CONCATENATED MODULE: ./build/access/capabilities/data-api.js




const VERBS = ["rds-data:ExecuteStatement", "rds-data:BatchExecuteStatement", "rds-data:ExecuteSql"];
const SWITCHES = ["rds:EnableHttpEndpoint", "rds:ModifyDBCluster"];
/**
 * SQL through the Data API: a verb of it and a secret with a database's password, on a cluster whose endpoint is on or can be
 * turned on (https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.html).
 */
function dataApi(permissions, secrets, context) {
    if (secrets.length === 0)
        return [];
    const verbs = distinctReaches(VERBS.flatMap((verb) => reachOfAction(permissions, verb, context)));
    if (verbs.length === 0)
        return [];
    const switches = distinctReaches(SWITCHES.flatMap((action) => reachOfAction(permissions, action, context)));
    return secrets.flatMap((secret) => both(verbs, [secret]).flatMap((reach) => {
        const { method, reach: through, evidence } = throughEndpoint(reach, switches);
        if (through === undefined)
            return [];
        const { settings } = context;
        const score = method === "rds-data-api-enable" ? 80 : secret.isMaster ? 90 : 75;
        return [
            capabilityOf(through, {
                access: "sql",
                method,
                ...(secret.isMaster ? { user: masterUser(through.target, context) } : {}),
                impact: impactOf("sqlAsMaster", score, settings),
                evidence: [...secret.evidence, ...evidence],
            }, settings),
        ];
    }));
}
/** What the endpoint of the cluster lets through, and by what. */
function throughEndpoint(reach, switches) {
    const node = reach.target?.node;
    const direct = { method: "rds-data-api-sql", reach, evidence: [] };
    if (node === undefined)
        return direct;
    // Instances have no Data API.
    if (node.resource.type !== "aws_rds_cluster")
        return { ...direct, reach: undefined };
    const [enabled] = (0,inspect/* valuesAt */.I0)(node.resource.attributes, ["enable_http_endpoint"]);
    const isOn = enabled === undefined
        ? node.resource.mode === "data"
            ? "unknown"
            : "no"
        : enabled.kind !== "known"
            ? "unknown"
            : enabled.value === true || enabled.value === "true"
                ? "yes"
                : "no";
    const path = ["enable_http_endpoint"];
    if (isOn === "yes")
        return { ...direct, evidence: [{ node, path, message: "has its Data API on" }] };
    const [turnedOn] = both([reach], switches);
    if (turnedOn !== undefined)
        return { method: "rds-data-api-enable", reach: turnedOn, evidence: [] };
    if (isOn === "no")
        return { ...direct, reach: undefined };
    const because = [...reach.because, { reason: "whether the Data API is on is not known", span: node.resource.header }];
    return { ...direct, reach: { ...reach, certainty: "unknown", because } };
}

;// CONCATENATED MODULE: ./build/access/capabilities/fold.js


/**
 * Leaves out what is part of something bigger on the same database that is as certain: the parts of a combination, whose
 * evidence the combination has, and the same on one database where it is on all.
 */
function fold(capabilities) {
    return capabilities.filter((one) => !capabilities.some((other) => other !== one && isIncluded(one, other) && !isWeaker(other, one)));
}
function isIncluded(one, other) {
    if (one.access !== other.access || one.database.label === other.database.label) {
        return one.database.label === other.database.label && isPartOf(one.method, other.method);
    }
    const isSameWay = one.method === other.method || isPartOf(one.method, other.method);
    if (!isSameWay || other.database.breadth === "one")
        return false;
    const isSameUser = one.access !== "connect" || one.user?.label === other.user?.label;
    return isSameUser && (0,patterns/* contains */.gR)(other.database.pattern, one.database.pattern) === "yes";
}
function isPartOf(part, whole) {
    return INCLUDES[whole]?.includes(part) === true;
}
function isWeaker(one, other) {
    const isLessCertain = one.certainty === "may" && other.certainty === "must";
    return isLessCertain || (one.blocked !== undefined && other.blocked === undefined);
}

;// CONCATENATED MODULE: ./build/access/verbs/trusted-services.js


const trusted_services_ASSUME = (0,iam_actions/* askedAction */.ZW)("sts:AssumeRole");
const KNOWN = new WeakMap();
/** Stands for every service where the trust policy does not say which. */
const SOME_SERVICE = "";
/** Whether a role lets an AWS service assume it: `lambda.amazonaws.com`. */
function trustsService(role, service) {
    let services = KNOWN.get(role);
    if (services === undefined)
        KNOWN.set(role, (services = trusted_services_servicesOf(role)));
    return (0,logic/* any */.bz)([services.get(service) ?? "no", services.get(SOME_SERVICE) ?? "no"]);
}
function trusted_services_servicesOf({ trust }) {
    const services = new Map();
    const add = (service, decision) => {
        services.set(service, (0,logic/* any */.bz)([services.get(service) ?? "no", decision]));
    };
    for (const { policy } of trust) {
        if (policy.unknown !== undefined)
            add(SOME_SERVICE, "unknown");
        for (const statement of policy.statements) {
            const { decision } = (0,iam_actions/* matchAction */.ob)(statement, trusted_services_ASSUME);
            if (statement.effect === "Deny" || decision === "no")
                continue;
            for (const { type, value, unknown } of statement.principals ?? []) {
                if (unknown !== undefined && (type === "Service" || type === "unknown"))
                    add(SOME_SERVICE, "unknown");
                else if (type === "Service")
                    add(withoutRegion(value), decision);
            }
        }
    }
    for (const { policy } of trust) {
        for (const statement of policy.statements) {
            if (statement.effect !== "Deny" || statement.conditions.length > 0)
                continue;
            if ((0,iam_actions/* matchAction */.ob)(statement, trusted_services_ASSUME).decision !== "yes")
                continue;
            for (const { type, value } of statement.principals ?? []) {
                if (type === "*" || (type === "AWS" && value === "*"))
                    return new Map();
                if (type === "Service")
                    services.delete(withoutRegion(value));
            }
        }
    }
    return services;
}
/** `ec2.amazonaws.com.cn`, `states.eu-west-1.amazonaws.com` and `ec2.amazonaws.com` are one service. */
function withoutRegion(service) {
    return service
        .toLowerCase()
        .replace(/\.[a-z]{2}(?:-[a-z]+)+-\d\./, ".")
        .replace(/\.amazonaws\.com\.cn$/, ".amazonaws.com");
}
/** Whether a role can be handed to a service, by what is certain of both. */
function canBePassed(role, service, granted) {
    return (0,logic/* all */.Q7)([granted, trustsService(role, service)]);
}

;// CONCATENATED MODULE: ./build/access/verbs/pass-role.js


const pass_role_ROLES = (0,iam_arn/* arnPattern */.mf)("arn:*:iam::*:role/*");
const pass_role_ROLE_TYPES = ["aws_iam_role"];
/**
 * Grants of the right to pass a role to a service: those whose `iam:PassedToService` is another are none
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#ck_passedtoservice).
 */
function passGrants(permissions, service) {
    return permissions.with("iam:PassRole", keysOfPassing(service));
}
function keysOfPassing(service) {
    return new Map([["iam:passedtoservice", { presence: "yes", values: [(0,patterns/* literalPattern */.Kf)(service)], because: [] }]]);
}

;// CONCATENATED MODULE: ./build/access/capabilities/rows.js



const PASS = "pass:";
/** The databases that an identity reaches by a way; none when a part of it is missing. */
function reachOfRow({ needs }, permissions, context) {
    let found;
    for (const alternatives of needs) {
        const reached = distinctReaches(alternatives.flatMap((alternative) => reachOfAlternative(alternative, permissions, context)));
        if (reached.length === 0)
            return [];
        found = found === undefined ? reached : both(found, reached);
    }
    return found ?? [];
}
function reachOfAlternative(alternative, permissions, context) {
    if (alternative.startsWith(PASS))
        return reachOfPassing(alternative.slice(PASS.length), permissions, context);
    let found;
    for (const action of alternative.split("+")) {
        const reached = reachOfAction(permissions, action.trim(), context);
        if (reached.length === 0)
            return [];
        found = found === undefined ? reached : both(found, reached);
    }
    return found ?? [];
}
/** Whether there is a role that can be passed to a service, which is about no database by itself. */
function reachOfPassing(service, permissions, context) {
    const reaches = passGrants(permissions, service).flatMap((grant) => {
        const reach = (certainty, because) => ({
            target: undefined,
            certainty,
            because: [...grant.because, ...because],
            grants: [grant],
        });
        const named = context.directory.named(grant, pass_role_ROLES, pass_role_ROLE_TYPES);
        if (named.kind === "none")
            return [];
        if (named.kind === "any")
            return [reach(grant.certainty, [])];
        if (named.kind === "elsewhere") {
            return [reach("unknown", [{ reason: `whether ${named.label} trusts ${service} is not in the repository` }])];
        }
        return named.nodes.flatMap(({ node, certainty }) => {
            const role = context.identityOf(node);
            const decision = role === undefined ? "unknown" : canBePassed(role, service, certainty);
            return decision === "no" ? [] : [reach(decision === "yes" ? grant.certainty : "unknown", [])];
        });
    });
    return distinctReaches(reaches);
}

;// CONCATENATED MODULE: ./build/access/capabilities/keys.js






const KEYS = RESOURCE_TYPES.get("key");
const keys_WHOLE = KEYS?.whole ?? (0,iam_arn/* arnPattern */.mf)("arn:*:kms:*:*:key/*");
/**
 * Whether an identity may do something with a key of the tree: its own permissions allow it, or the key's policy names it.
 * A key whose policy leaves out its account would not let the first count
 * (https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html); policies seldom do, and it is not looked for.
 */
function keyUse(key, action, permissions, context) {
    let best = { decision: "no", because: [], grants: [], evidence: [] };
    for (const grant of permissions.of(action)) {
        const named = context.directory.named(grant, keys_WHOLE, KEYS?.nodes ?? []);
        const isNamed = named.kind === "any" || (named.kind === "nodes" && named.nodes.some(({ node }) => node === key));
        if (!isNamed && !(named.kind === "elsewhere" && named.because.length > 0))
            continue;
        const because = named.kind === "elsewhere" ? named.because : [];
        const decision = named.kind === "elsewhere" ? "unknown" : grant.certainty;
        const use = { decision, because: [...grant.because, ...because], grants: [grant], evidence: [] };
        if (decision === "yes")
            return use;
        best = use;
    }
    for (const read of policiesOfKey(key, context)) {
        const use = usedByPolicy(read, action, permissions.identity);
        if (use.decision === "yes")
            return use;
        if (use.decision === "unknown")
            best = use;
    }
    return best;
}
/** The policies of a key, its own and those that are attached to it. */
function policiesOfKey(key, { resourcePolicies }) {
    return [key, ...(0,graph_node/* linked */.q)(key, "policy")].flatMap((holder) => resourcePolicies.get(holder) ?? []);
}
function usedByPolicy({ policy, held }, action, identity) {
    const none = { decision: "no", because: [], grants: [], evidence: [] };
    if (policy.unknown !== undefined)
        return { ...none, decision: "unknown", because: [{ reason: policy.unknown }] };
    for (const statement of policy.statements) {
        if (statement.effect === "Deny" || (0,iam_actions/* matchAction */.ob)(statement, actionNamed(action)).decision === "no")
            continue;
        const found = (statement.principals ?? []).find(({ type, value }) => isPrincipal(type, value, identity));
        if (found === undefined)
            continue;
        const isSure = statement.conditions.length === 0;
        const evidence = [{ node: held.holder, path: found.path, message: `allows ${action}` }];
        const because = statement.conditions.map(({ operator, key }) => ({
            reason: `the condition ${operator} ${key} may be false`,
        }));
        return { ...none, decision: isSure ? "yes" : "unknown", because, evidence };
    }
    return none;
}
/** Whether a principal of a policy is an identity itself, or everybody. */
function isPrincipal(type, value, { node, name }) {
    if (type === "*" || (type === "AWS" && value === "*"))
        return true;
    if (type !== "AWS")
        return false;
    const { address } = node.resource;
    const references = ["arn", "unique_id"].map((attribute) => `\${${(0,inspect/* referenceName */.z$)({ address, attribute })}}`);
    return (references.includes(value) ||
        (name !== undefined && new RegExp(`:(?:role|user)/(?:.*/)?${escaped(name)}$`).test(value)));
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

;// CONCATENATED MODULE: ./build/access/capabilities/secrets.js







const SECRETS = (0,iam_arn/* arnPattern */.mf)("arn:*:secretsmanager:*:*:secret:*");
const SECRET_TYPES = ["aws_secretsmanager_secret"];
/** RDS calls the secrets that it manages so (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html). */
const MANAGED = [
    (0,iam_arn/* arnPattern */.mf)("arn:*:secretsmanager:*:*:secret:rds!db-*"),
    (0,iam_arn/* arnPattern */.mf)("arn:*:secretsmanager:*:*:secret:rds!cluster-*"),
];
/** Names that say that a secret is of a database. */
const DATABASE_NAME = /(?:^|[^a-z])(?:db|dbs|rds|aurora|postgres|postgresql|mysql|mariadb|oracle|sqlserver|mssql|database)(?:[^a-z]|$)/i;
/** The databases whose passwords an identity can read from Secrets Manager. */
function secretReaches(permissions, context) {
    const grants = permissions.of("secretsmanager:GetSecretValue");
    return distinct(grants.flatMap((grant) => secrets_reachesOf(grant, permissions, context)));
}
function secrets_reachesOf(grant, permissions, context) {
    const common = { certainty: grant.certainty, because: grant.because, grants: [grant], evidence: [] };
    const managed = managedDatabases(grant) ?? describedDatabases(grant, context);
    if (managed !== undefined)
        return ofManaged(managed, common, permissions, context);
    const named = context.directory.named(grant, SECRETS, SECRET_TYPES);
    if (named.kind === "any")
        return [{ ...common, target: ANY_DATABASE, isMaster: true, isEverySecret: true }];
    if (named.kind === "nodes") {
        const masters = coversManaged(grant)
            ? [{ ...common, target: ANY_DATABASE, isMaster: true, isEverySecret: false }]
            : [];
        const ofTree = named.nodes.flatMap(({ node, certainty }) => ofSecret(node, { ...common, certainty: certainty === "unknown" ? "unknown" : grant.certainty }, permissions, context));
        return [...masters, ...ofTree];
    }
    if (named.kind === "none")
        return [];
    const { label, pattern, isOne, because } = named;
    if (coversManaged(grant)) {
        const target = isOne ? { label, pattern, breadth: "one" } : ANY_DATABASE;
        return [{ ...common, target, isMaster: true, isEverySecret: false }];
    }
    if (!DATABASE_NAME.test(label))
        return [];
    const target = { label, pattern, breadth: isOne ? "one" : "several" };
    const reason = { reason: `only its name says that ${label} is of a database` };
    const reach = { ...common, certainty: "unknown", because: [...because, ...grant.because, reason] };
    return [{ ...reach, target, isMaster: false, isEverySecret: false }];
}
/** The databases of the tree whose attribute with the ARN of the secret that RDS manages a grant names. */
function managedDatabases({ resource, bindings }) {
    if (resource.kind !== "open")
        return undefined;
    const nodes = [...bindings.values()].flatMap((binding) => binding.sort === "fixed" && binding.reference.attribute.startsWith("master_user_secret") ? binding.nodes : []);
    return nodes.length === 0 ? undefined : nodes;
}
/** The databases of a described account whose managed secret a grant names by its ARN. */
function describedDatabases({ resource }, { directory }) {
    if (resource.kind !== "arn" || (0,patterns/* literalText */.bK)(resource.segments.resource) === undefined)
        return undefined;
    const nodes = DATABASE_TYPES.flatMap((type) => directory.ofType(type)).filter((node) => (0,inspect/* valuesAt */.I0)(node.resource.attributes, ["master_user_secret", "secret_arn"]).some((arn) => arn.kind === "known" && (0,iam_arn/* containsArn */.z2)(resource, (0,iam_arn/* arnPattern */.mf)(String(arn.value))) === "yes"));
    return nodes.length === 0 ? undefined : nodes;
}
function ofManaged(databases, common, permissions, context) {
    return databases.flatMap((node) => {
        const usable = usableWith((0,graph_node/* linked */.q)(node, "master_user_secret_key"), common, permissions, context);
        return usable === undefined
            ? []
            : [{ ...usable, target: databaseTarget(node), isMaster: true, isEverySecret: false }];
    });
}
function ofSecret(secret, common, permissions, context) {
    const usable = usableWith((0,graph_node/* linked */.q)(secret, "kms_key"), common, permissions, context);
    if (usable === undefined)
        return [];
    const bound = databasesOfSecret(secret, context);
    if (bound.length > 0) {
        return bound.map(({ database, isMaster, evidence }) => ({
            ...usable,
            target: databaseTarget(database),
            isMaster,
            isEverySecret: false,
            evidence: [...usable.evidence, evidence],
        }));
    }
    const name = secretName(secret);
    if (!DATABASE_NAME.test(name))
        return [];
    const target = {
        label: secret.resource.address,
        pattern: (0,patterns/* literalPattern */.Kf)(`secret:${name}`),
        breadth: "one",
    };
    const reason = {
        reason: `only its name says that ${secret.resource.address} is of a database`,
        span: secret.resource.header,
    };
    const because = [...usable.because, reason];
    return [{ ...usable, certainty: "unknown", because, target, isMaster: false, isEverySecret: false }];
}
/** The reach with what the secret's keys ask for; `undefined` when they are certainly out of reach. */
function usableWith(keys, common, permissions, context) {
    let usable = common;
    for (const key of keys) {
        const use = keyUse(key, "kms:Decrypt", permissions, context);
        if (use.decision === "no")
            return undefined;
        usable = {
            certainty: use.decision === "unknown" ? "unknown" : usable.certainty,
            because: [...usable.because, ...use.because],
            grants: [...usable.grants, ...use.grants],
            evidence: [...usable.evidence, ...use.evidence],
        };
    }
    return usable;
}
const BOUND = new WeakMap();
/** The databases that a secret of the tree is bound to. */
function databasesOfSecret(secret, context) {
    let bound = BOUND.get(context);
    if (bound === undefined)
        BOUND.set(context, (bound = bindSecrets(context)));
    return bound.get(secret) ?? [];
}
function bindSecrets({ directory }) {
    const bound = new Map();
    const bind = (secret, database, isMaster, evidence) => {
        const of = bound.get(secret) ?? new Map();
        bound.set(secret, of);
        const known = of.get(database);
        if (known === undefined || (isMaster && !known.isMaster))
            of.set(database, { database, isMaster, evidence });
    };
    for (const proxy of directory.ofType("aws_db_proxy")) {
        for (const secret of (0,graph_node/* linked */.q)(proxy, "secrets")) {
            const evidence = { node: proxy, path: ["auth"], message: "logs in to its databases with the secret" };
            for (const database of (0,graph_node/* linked */.q)(proxy, "targets"))
                bind(secret, database, false, evidence);
        }
    }
    for (const secret of directory.ofType("aws_secretsmanager_secret")) {
        for (const attachment of (0,graph_node/* linked */.q)(secret, "target_attachments")) {
            const evidence = { node: attachment, path: [], message: "is the secret of the database" };
            for (const database of (0,graph_node/* linked */.q)(attachment, "databases"))
                bind(secret, database, true, evidence);
        }
        for (const version of (0,graph_node/* linked */.q)(secret, "versions")) {
            const evidence = { node: version, path: ["secret_string"], message: "holds a password of the database" };
            for (const database of (0,graph_node/* linked */.q)(version, "databases"))
                bind(secret, database, holdsMaster(version, database), evidence);
        }
    }
    for (const database of DATABASE_TYPES.flatMap((type) => directory.ofType(type))) {
        for (const source of (0,graph_node/* linked */.q)(database, "password_source")) {
            const evidence = {
                node: database,
                path: [passwordAttribute(database)],
                message: "has the password of the secret",
            };
            if (source.resource.type === "aws_secretsmanager_secret")
                bind(source, database, true, evidence);
            if (source.resource.type === "aws_secretsmanager_secret_version") {
                for (const secret of (0,graph_node/* linked */.q)(source, "secret"))
                    bind(secret, database, true, evidence);
            }
        }
    }
    for (const version of directory.ofType("aws_secretsmanager_secret_version")) {
        const passwords = new Set((0,graph_node/* linked */.q)(version, "password_source"));
        if (passwords.size === 0)
            continue;
        for (const database of DATABASE_TYPES.flatMap((type) => directory.ofType(type))) {
            if (!(0,graph_node/* linked */.q)(database, "password_source").some((source) => passwords.has(source)))
                continue;
            const evidence = { node: version, path: ["secret_string"], message: "holds the master password of the database" };
            for (const secret of (0,graph_node/* linked */.q)(version, "secret"))
                bind(secret, database, true, evidence);
        }
    }
    return new Map([...bound].map(([secret, of]) => [secret, [...of.values()]]));
}
/** A text that has the database's outputs has its master password when both take it from one source. */
function holdsMaster(version, database) {
    const passwords = new Set((0,graph_node/* linked */.q)(version, "password_source"));
    return (0,graph_node/* linked */.q)(database, "password_source").some((source) => passwords.has(source));
}
function passwordAttribute({ resource }) {
    return resource.type === "aws_rds_cluster" ? "master_password" : "password";
}
function coversManaged({ resource }) {
    return MANAGED.some((managed) => (0,iam_arn/* intersectsArn */._7)(resource, managed) === "yes");
}
function secretName({ resource }) {
    const [name] = (0,inspect/* valuesAt */.I0)(resource.attributes, ["name"]);
    return name?.kind === "known" && typeof name.value === "string" ? name.value : resource.name;
}
/** Every secret leaves the rest out; of a database the master's password leaves others out. */
function distinct(reaches) {
    const rank = ({ certainty, isMaster }) => (certainty === "yes" ? 2 : 0) + (isMaster ? 1 : 0);
    const best = new Map();
    for (const reach of reaches) {
        const key = reach.target?.label ?? "";
        const known = best.get(key);
        if (known === undefined || rank(reach) > rank(known))
            best.set(key, reach);
    }
    const every = [...best.values()].find(({ isEverySecret, certainty }) => isEverySecret && certainty === "yes");
    return every === undefined ? [...best.values()] : [every];
}

// EXTERNAL MODULE: ./build/iam/managed-policies.js
var managed_policies = __webpack_require__(1798);
;// CONCATENATED MODULE: ./build/access/capabilities/itself.js

const ROLE = (0,iam_arn/* arnPattern */.mf)("arn:*:iam::*:role/*");
const USER = (0,iam_arn/* arnPattern */.mf)("arn:*:iam::*:user/*");
/**
 * Whether a grant is about one of some resources: an identity itself, its groups, its policies.
 *
 * @returns `undefined` when it is not; what it depends on when it may be
 */
function about(grant, whole, nodes, context) {
    if (nodes.length === 0)
        return undefined;
    const types = [...new Set(nodes.map(({ resource }) => resource.type))];
    const named = context.directory.named(grant, whole, types);
    if (named.kind === "any")
        return [];
    if (named.kind === "elsewhere")
        return named.because.length > 0 ? named.because : undefined;
    if (named.kind === "none")
        return undefined;
    const own = named.nodes.filter(({ node }) => nodes.includes(node));
    if (own.length === 0)
        return undefined;
    return own.some(({ certainty }) => certainty === "yes") ? [] : [{ reason: "which resource is meant is not known" }];
}
/** The managed policies of the tree that an identity has. */
function ownPolicies({ policies }) {
    const holders = policies.map(({ read }) => read.held.holder);
    return holders.filter(({ resource }) => resource.type === "aws_iam_policy" && resource.nativeType !== "AWS::IAM::Policy");
}

;// CONCATENATED MODULE: ./build/access/capabilities/supposed.js




/** One of these gives access to a database, or to a copy of it. */
const ACCESS = [
    "rds-db:connect",
    "rds:ModifyDBInstance",
    "rds:ModifyDBCluster",
    "rds:ModifyDBSnapshotAttribute",
    "rds:ModifyDBClusterSnapshotAttribute",
    "secretsmanager:GetSecretValue",
].map(actionNamed);
/**
 * Whether an identity would have access to databases, under the boundaries and controls that it has.
 *
 * @param managed the AWS managed policy that it is supposed to have instead of its own policies
 */
function reachesDatabasesAs(identity, context, managed) {
    const supposed = managed === undefined ? identity : withManaged(identity, managed);
    return ACCESS.some((action) => effectiveGrants(supposed, action, context.decision).length > 0);
}
function withManaged(identity, name) {
    const { node } = identity;
    const value = (0,managed_policies/* managedPolicy */.kL)(name, node.resource.header);
    if (value === undefined)
        return { ...identity, policies: [] };
    const held = { holder: node, path: [], value, kind: "identity", principals: [node], managed: name };
    const read = { held, policy: (0,statements/* readPolicy */.T)(value, [], () => []), kind: "identity", resolve: () => [] };
    const policy = { read };
    return { ...identity, policies: [policy] };
}

;// CONCATENATED MODULE: ./build/access/capabilities/boundary-removal.js





const REMOVALS = {
    role: {
        whole: ROLE,
        boundary: ["iam:DeleteRolePermissionsBoundary", "iam:PutRolePermissionsBoundary"],
        inline: ["iam:DeleteRolePolicy", "iam:PutRolePolicy"],
        attached: ["iam:DetachRolePolicy"],
    },
    user: {
        whole: USER,
        boundary: ["iam:DeleteUserPermissionsBoundary", "iam:PutUserPermissionsBoundary"],
        inline: ["iam:DeleteUserPolicy", "iam:PutUserPolicy"],
        attached: ["iam:DetachUserPolicy"],
    },
};
const GIVING = {
    role: ["iam:AttachRolePolicy", "iam:PutRolePolicy"],
    user: ["iam:AttachUserPolicy", "iam:PutUserPolicy"],
};
/** Taking off what limits the identity: its boundary, or a policy of it that denies. */
function boundaryRemoval(permissions, context) {
    const { identity } = permissions;
    if (identity.kind !== "role" && identity.kind !== "user")
        return undefined;
    const { whole, boundary, inline, attached } = REMOVALS[identity.kind];
    const denying = identity.policies.filter(({ read, through }) => through === undefined && deniesDatabases(read.policy.statements));
    const isAttached = ({ read }) => read.held.managed !== undefined || ownPolicies(identity).includes(read.held.holder);
    const actions = [
        ...(identity.boundaries === undefined ? [] : boundary),
        ...(denying.some((policy) => !isAttached(policy)) ? inline : []),
        ...(denying.some(isAttached) ? attached : []),
    ];
    // Without it, what the identity has or can give itself has to lead to a database.
    const freed = {
        ...identity,
        boundaries: undefined,
        policies: identity.policies.filter((each) => !denying.includes(each)),
    };
    const givesItself = GIVING[identity.kind].some((action) => permissions.of(action).length > 0);
    for (const action of actions) {
        for (const grant of permissions.of(action)) {
            const self = about(grant, whole, [identity.node], context);
            if (self === undefined || !(givesItself || reachesDatabasesAs(freed, context)))
                continue;
            const isSure = grant.certainty === "yes" && self.length === 0;
            const because = [...grant.because, ...self];
            const reach = { target: ANY_DATABASE, certainty: isSure ? "yes" : "unknown", because, grants: [grant] };
            return { reach, action };
        }
    }
    return undefined;
}
function deniesDatabases(statements) {
    return statements.some((statement) => statement.effect === "Deny" &&
        [...ACTIONS.values()].some((asked) => (0,iam_actions/* matchAction */.ob)(statement, asked).decision === "yes"));
}

;// CONCATENATED MODULE: ./build/graph/link-table.js
const INSTANCE = ["aws_db_instance"];
const CLUSTER = ["aws_rds_cluster"];
const MEMBER = ["aws_rds_cluster_instance"];
const PROXY = ["aws_db_proxy"];
const DATABASE = [...INSTANCE, ...CLUSTER];
const link_table_ANY_DATABASE = [...DATABASE, ...MEMBER];
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
const PEERING = ["aws_vpc_peering_connection"];
const NETWORK_ACL = ["aws_network_acl", "aws_default_network_acl"];
const GATEWAY = ["aws_internet_gateway", "aws_vpn_gateway"];
const link_table_ROLE = ["aws_iam_role"];
const link_table_USER = ["aws_iam_user"];
const GROUP = ["aws_iam_group"];
const POLICY = ["aws_iam_policy"];
const PERMISSION_SET = ["aws_ssoadmin_permission_set"];
const KEY = ["aws_kms_key", "aws_kms_replica_key", "aws_kms_external_key", "aws_kms_replica_external_key"];
const ALIAS = ["aws_kms_alias"];
const SECRET = ["aws_secretsmanager_secret"];
const FUNCTION = ["aws_lambda_function"];
const ALARM = ["aws_cloudwatch_metric_alarm"];
const LOG_GROUP = ["aws_cloudwatch_log_group"];
const LOG_FILTER = ["aws_cloudwatch_log_metric_filter", "aws_cloudwatch_log_subscription_filter"];
const VAULT = ["aws_backup_vault"];
const PASSWORD_SOURCE = [
    "aws_secretsmanager_secret",
    "aws_secretsmanager_secret_version",
    "aws_secretsmanager_random_password",
    "aws_ssm_parameter",
    "random_password",
    "random_string",
];
const link_table_ROWS = [
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
    [CLUSTER, "iam_roles", "roles", link_table_ROLE],
    [CLUSTER, "master_password", "password_source", PASSWORD_SOURCE],
    [CLUSTER, "master_password_wo", "password_source", PASSWORD_SOURCE],
    [MEMBER, "cluster_identifier", "cluster", CLUSTER, "members"],
    [MEMBER, "db_parameter_group_name", "parameter_group", ["aws_db_parameter_group"], "instances"],
    [["aws_rds_global_cluster"], "source_db_cluster_identifier", "source", CLUSTER],
    [link_table_ANY_DATABASE, "db_subnet_group_name", "subnet_group", SUBNET_GROUP, "databases"],
    [DATABASE, "vpc_security_group_ids", "security_groups", SECURITY_GROUP, "databases"],
    [link_table_ANY_DATABASE, "kms_key_id", "kms_key", KEY, "databases"],
    [link_table_ANY_DATABASE, "kms_key_id", "kms_alias", ALIAS],
    [link_table_ANY_DATABASE, "performance_insights_kms_key_id", "performance_insights_kms_key", KEY],
    [link_table_ANY_DATABASE, "performance_insights_kms_key_id", "performance_insights_kms_alias", ALIAS],
    [DATABASE, "master_user_secret_kms_key_id", "master_user_secret_key", KEY],
    [DATABASE, "master_user_secret_kms_key_id", "master_user_secret_alias", ALIAS],
    [link_table_ANY_DATABASE, "monitoring_role_arn", "monitoring_role", link_table_ROLE],
    [DATABASE, "domain_iam_role_name", "domain_role", link_table_ROLE],
    [INSTANCE, "domain_auth_secret_arn", "domain_secret", SECRET],
    [["aws_db_instance_role_association"], "db_instance_identifier", "instance", INSTANCE, "role_associations"],
    [["aws_db_instance_role_association"], "role_arn", "role", link_table_ROLE],
    [["aws_rds_cluster_role_association"], "db_cluster_identifier", "cluster", CLUSTER, "role_associations"],
    [["aws_rds_cluster_role_association"], "role_arn", "role", link_table_ROLE],
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
    [["aws_rds_export_task"], "iam_role_arn", "role", link_table_ROLE],
    [["aws_rds_export_task"], "kms_key_id", "kms_key", KEY],
    // RDS Proxy
    [PROXY, "role_arn", "role", link_table_ROLE],
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
    [ROUTE_TABLE, "route.vpc_peering_connection_id", "peerings", PEERING],
    [["aws_route"], "vpc_peering_connection_id", "peerings", PEERING],
    [PEERING, "vpc_id", "vpc", VPC, "peerings"],
    [PEERING, "peer_vpc_id", "peer_vpc", VPC, "peerings"],
    [["aws_network_acl"], "vpc_id", "vpc", VPC],
    [["aws_network_acl"], "subnet_ids", "subnets", SUBNET, "network_acls"],
    [["aws_default_network_acl"], "default_network_acl_id", "vpc", VPC, "default_network_acls"],
    [["aws_network_acl_association"], "network_acl_id", "network_acl", NETWORK_ACL],
    [["aws_network_acl_association"], "subnet_id", "subnet", SUBNET, "network_acl_associations"],
    [["aws_network_acl_rule"], "network_acl_id", "network_acl", NETWORK_ACL, "rules"],
    // A template has the subnet's id in the same place.
    [["aws_flow_log"], "vpc_id", "vpc", [...VPC, ...SUBNET], "flow_logs"],
    [["aws_flow_log"], "subnet_id", "subnet", SUBNET, "flow_logs"],
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
    [["AWS::SecretsManager::SecretTargetAttachment"], "TargetId", "databases", link_table_ANY_DATABASE],
    [["aws_secretsmanager_secret_version"], "secret_string", "databases", DATABASE],
    [["aws_secretsmanager_secret_version"], "secret_string", "password_source", PASSWORD_SOURCE],
    [["aws_secretsmanager_secret_version"], "secret_string_wo", "password_source", PASSWORD_SOURCE],
    // Monitoring
    ...["dimensions", "metric_query.metric.dimensions"].flatMap((dimensions) => [
        [ALARM, `${dimensions}.DBInstanceIdentifier`, "databases", [...INSTANCE, ...MEMBER], "alarms"],
        [ALARM, `${dimensions}.DBClusterIdentifier`, "databases", CLUSTER, "alarms"],
    ]),
    [LOG_FILTER, "log_group_name", "log_group", LOG_GROUP],
    [LOG_FILTER, "log_group_name", "databases", link_table_ANY_DATABASE],
    [LOG_GROUP, "name", "databases", link_table_ANY_DATABASE],
    // Functions and other compute
    [FUNCTION, "role", "role", link_table_ROLE],
    [FUNCTION, "vpc_config.subnet_ids", "subnets", SUBNET],
    [FUNCTION, "vpc_config.security_group_ids", "security_groups", SECURITY_GROUP],
    [FUNCTION, "kms_key_arn", "kms_key", KEY],
    [["aws_lambda_permission"], "function_name", "function", FUNCTION, "permissions"],
    [["aws_lambda_permission"], "source_arn", "source", SECRET],
    [["aws_instance"], "subnet_id", "subnet", SUBNET],
    [["aws_instance"], "vpc_security_group_ids", "security_groups", SECURITY_GROUP],
    [["aws_instance"], "iam_instance_profile", "instance_profile", ["aws_iam_instance_profile"]],
    [["aws_ecs_task_definition"], "task_role_arn", "role", link_table_ROLE],
    [["aws_ecs_task_definition"], "execution_role_arn", "execution_role", link_table_ROLE],
    [["aws_launch_template"], "iam_instance_profile.name", "instance_profile", ["aws_iam_instance_profile"]],
    [["aws_launch_template"], "iam_instance_profile.arn", "instance_profile", ["aws_iam_instance_profile"]],
    [["aws_glue_job", "aws_glue_dev_endpoint"], "role_arn", "role", link_table_ROLE],
    [["aws_cloudformation_stack"], "iam_role_arn", "role", link_table_ROLE],
    [["aws_codebuild_project"], "service_role", "role", link_table_ROLE],
    [["aws_sagemaker_notebook_instance"], "role_arn", "role", link_table_ROLE],
    [["aws_apprunner_service"], "instance_configuration.instance_role_arn", "role", link_table_ROLE],
    [["aws_sfn_state_machine"], "role_arn", "role", link_table_ROLE],
    [["aws_eks_pod_identity_association"], "role_arn", "role", link_table_ROLE],
    // Identities and their policies
    [["aws_iam_role_policy"], "role", "role", link_table_ROLE, "policies"],
    [["aws_iam_role_policy_attachment"], "role", "role", link_table_ROLE, "attachments"],
    [["aws_iam_user_policy"], "user", "user", link_table_USER, "policies"],
    [["aws_iam_user_policy_attachment"], "user", "user", link_table_USER, "attachments"],
    [["aws_iam_group_policy"], "group", "group", GROUP, "policies"],
    [["aws_iam_group_policy_attachment"], "group", "group", GROUP, "attachments"],
    [["aws_iam_policy_attachment"], "roles", "roles", link_table_ROLE, "attachments"],
    [["aws_iam_policy_attachment"], "users", "users", link_table_USER, "attachments"],
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
    [POLICY, "roles", "roles", link_table_ROLE, "direct_policies"],
    [POLICY, "users", "users", link_table_USER, "direct_policies"],
    [POLICY, "groups", "groups", GROUP, "direct_policies"],
    [[...link_table_ROLE, ...link_table_USER, ...GROUP], "managed_policy_arns", "direct_policies", POLICY, "attached_to"],
    [[...link_table_ROLE, ...link_table_USER], "permissions_boundary", "permissions_boundary", POLICY, "bounds"],
    [["aws_iam_user_group_membership"], "user", "user", link_table_USER, "memberships"],
    [["aws_iam_user_group_membership"], "groups", "groups", GROUP, "memberships"],
    [["aws_iam_group_membership"], "users", "users", link_table_USER, "memberships"],
    [["aws_iam_group_membership"], "group", "group", GROUP, "memberships"],
    [link_table_USER, "groups", "groups", GROUP, "users"],
    [["aws_iam_instance_profile"], "role", "role", link_table_ROLE, "instance_profiles"],
    [
        [
            "aws_ssoadmin_permission_set_inline_policy",
            "aws_ssoadmin_managed_policy_attachment",
            "aws_ssoadmin_customer_managed_policy_attachment",
            "aws_ssoadmin_account_assignment",
        ],
        "permission_set_arn",
        "permission_set",
        PERMISSION_SET,
        "attachments",
    ],
    [
        ["aws_ssoadmin_permissions_boundary_attachment"],
        "permission_set_arn",
        "permission_set",
        PERMISSION_SET,
        "boundary_attachments",
    ],
    [
        ["aws_ssoadmin_customer_managed_policy_attachment"],
        "customer_managed_policy_reference.name",
        "policy",
        POLICY,
        "attachments",
    ],
    [
        ["aws_ssoadmin_permissions_boundary_attachment"],
        "permissions_boundary.customer_managed_policy_reference.name",
        "policy",
        POLICY,
        "bounding_attachments",
    ],
    // Keys
    [ALIAS, "target_key_id", "key", KEY, "aliases"],
    [["aws_kms_key_policy"], "key_id", "key", KEY, "policy"],
    [["aws_kms_grant"], "key_id", "key", KEY, "grants"],
    [["aws_kms_grant"], "grantee_principal", "grantee", [...link_table_ROLE, ...link_table_USER]],
    [["aws_kms_replica_key"], "primary_key_arn", "primary", KEY],
    // Sharing with other accounts
    [["aws_ram_resource_association"], "resource_share_arn", "share", ["aws_ram_resource_share"], "resources"],
    [["aws_ram_resource_association"], "resource_arn", "cluster", CLUSTER, "resource_shares"],
    [["aws_ram_principal_association"], "resource_share_arn", "share", ["aws_ram_resource_share"], "principals"],
    // Backup
    [["aws_backup_selection"], "resources", "databases", link_table_ANY_DATABASE, "backup_selections"],
    [["aws_backup_selection"], "plan_id", "plan", ["aws_backup_plan"], "selections"],
    [["aws_backup_selection"], "iam_role_arn", "role", link_table_ROLE],
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
const LINK_RULES = link_table_ROWS.map(([from, path, role, to, reverse]) => ({
    from,
    path,
    role,
    to,
    ...(reverse === undefined ? {} : { reverse }),
}));
/** Evaluated in this order, after all links of {@link LINK_RULES}; a step may be a derived role of a row above. */
const DERIVED_LINK_RULES = [
    { from: [...link_table_ANY_DATABASE, ...SNAPSHOT, ...SECRET], role: "kms_key", steps: ["kms_alias", "key"] },
    {
        from: link_table_ANY_DATABASE,
        role: "performance_insights_kms_key",
        steps: ["performance_insights_kms_alias", "key"],
    },
    { from: DATABASE, role: "master_user_secret_key", steps: ["master_user_secret_alias", "key"] },
    { from: PROXY, role: "targets", steps: ["registrations", "database"], reverse: "proxies" },
    { from: PROXY, role: "targets", steps: ["target_groups", "databases"], reverse: "proxies" },
    { from: PROXY, role: "targets", steps: ["target_groups", "registrations", "database"], reverse: "proxies" },
    { from: SUBNET, role: "route_tables", steps: ["route_table_associations", "route_table"], reverse: "subnets" },
    { from: SUBNET, role: "network_acls", steps: ["network_acl_associations", "network_acl"] },
    { from: VPC, role: "main_route_tables", steps: ["main_route_table_associations", "route_table"] },
    {
        from: [...link_table_ROLE, ...link_table_USER, ...GROUP],
        role: "managed_policies",
        steps: ["attachments", "policy"],
        reverse: "attached_to",
    },
    { from: [...link_table_ROLE, ...link_table_USER, ...GROUP], role: "managed_policies", steps: ["direct_policies"], reverse: "attached_to" },
    {
        from: PERMISSION_SET,
        role: "managed_policies",
        steps: ["attachments", "policy"],
        reverse: "attached_to",
    },
    { from: PERMISSION_SET, role: "permissions_boundary", steps: ["boundary_attachments", "policy"], reverse: "bounds" },
    { from: ["aws_instance", "aws_launch_template"], role: "role", steps: ["instance_profile", "role"] },
    { from: link_table_USER, role: "groups", steps: ["memberships", "groups"], reverse: "users" },
    { from: link_table_USER, role: "groups", steps: ["memberships", "group"], reverse: "users" },
];
const rds = (attribute, arn) => ({
    attributes: [attribute],
    ignoreCase: true,
    ...(arn === undefined ? {} : { arn }),
});
const link_table_iam = (arn) => ({ attributes: ["name"], arn });
/**
 * Names by type; every type is also known by its `id` and `arn` where the source gives them.
 * ARN formats: https://docs.aws.amazon.com/service-authorization/latest/reference/list_rds.html and its sister pages.
 */
const NAMES = {
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
    aws_iam_role: link_table_iam("role/"),
    aws_iam_user: link_table_iam("user/"),
    aws_iam_group: link_table_iam("group/"),
    aws_iam_policy: link_table_iam("policy/"),
    aws_iam_instance_profile: link_table_iam("instance-profile/"),
    aws_kms_alias: { attributes: ["name"], arn: "" },
    aws_secretsmanager_secret: { attributes: ["name"], arn: "secret:", suffix: /-[A-Za-z0-9]{6}$/ },
    aws_lambda_function: { attributes: ["function_name"], arn: "function:" },
    aws_backup_vault: { attributes: ["name"], arn: "backup-vault:" },
    aws_cloudwatch_log_group: { attributes: ["name"], arn: "log-group:" },
    aws_s3_bucket: { attributes: ["bucket"] },
};

;// CONCATENATED MODULE: ./build/access/capabilities/node-arn.js





const node_arn_ANY = (0,patterns/* parsePattern */.EY)("*");
/** Secrets Manager adds a hyphen and six characters to the name. */
const SECRET_SUFFIX = (0,patterns/* parsePattern */.EY)("-??????");
/** What stands before the name in ARNs of the types that are asked for, where {@link NAMES} has no name of them. */
const OTHERS = {
    aws_kms_key: { service: "kms", arn: "key/", attribute: "key_id" },
    aws_kms_external_key: { service: "kms", arn: "key/", attribute: "key_id" },
    aws_kms_replica_key: { service: "kms", arn: "key/", attribute: "key_id" },
    aws_kms_replica_external_key: { service: "kms", arn: "key/", attribute: "key_id" },
    aws_instance: { service: "ec2", arn: "instance/", attribute: "id" },
    aws_ecs_task_definition: { service: "ecs", arn: "task-definition/", attribute: "family" },
    aws_glue_job: { service: "glue", arn: "job/", attribute: "name" },
    aws_glue_dev_endpoint: { service: "glue", arn: "devEndpoint/", attribute: "name" },
    aws_codebuild_project: { service: "codebuild", arn: "project/", attribute: "name" },
    aws_cloudformation_stack: { service: "cloudformation", arn: "stack/", attribute: "name" },
    aws_sagemaker_notebook_instance: { service: "sagemaker", arn: "notebook-instance/", attribute: "name" },
    aws_apprunner_service: { service: "apprunner", arn: "service/", attribute: "service_name" },
    aws_sfn_state_machine: { service: "states", arn: "stateMachine:", attribute: "name" },
};
const node_arn_SERVICES = [
    [/^aws_(?:db|rds)_/, "rds"],
    [/^aws_iam_/, "iam"],
    [/^aws_secretsmanager_/, "secretsmanager"],
    [/^aws_lambda_/, "lambda"],
    [/^aws_backup_/, "backup"],
];
/** Types whose ARN has something after the name. */
const SUFFIXES = {
    aws_secretsmanager_secret: SECRET_SUFFIX,
    aws_cloudformation_stack: (0,patterns/* parsePattern */.EY)("/*"),
    aws_ecs_task_definition: (0,patterns/* parsePattern */.EY)(":*"),
    aws_apprunner_service: (0,patterns/* parsePattern */.EY)("/*"),
};
/** The ARN of a resource, of which the name may be unknown, and Region and account are. */
function nodeArn(node, index) {
    const { type, stack, attributes } = node.resource;
    const [known] = (0,inspect/* valuesAt */.I0)(attributes, ["arn"]);
    if (known?.kind === "known" && typeof known.value === "string" && known.value.startsWith("arn:")) {
        return (0,iam_arn/* parseArn */.Lw)((0,patterns/* literalPattern */.Kf)(known.value));
    }
    const naming = NAMES[type];
    const other = OTHERS[type];
    const service = other?.service ?? node_arn_SERVICES.find(([pattern]) => pattern.test(type))?.[1];
    const attribute = other?.attribute ?? naming?.attributes[0];
    const before = other?.arn ?? naming?.arn;
    if (service === undefined || attribute === undefined || before === undefined)
        return undefined;
    const resolve = (reference) => index.resolve(stack, reference);
    const name = node_arn_nameOf(node, attribute, naming?.ignoreCase === true, resolve);
    const path = service === "iam" ? node_arn_pathOf(node, resolve) : [];
    const resource = [...(0,patterns/* literalPattern */.Kf)(before), ...path, ...name, ...(SUFFIXES[type] ?? [])];
    const segments = { partition: node_arn_ANY, service: (0,patterns/* literalPattern */.Kf)(service), region: node_arn_ANY, account: node_arn_ANY, resource };
    return { kind: "arn", segments };
}
function node_arn_nameOf(node, attribute, ignoreCase, resolve) {
    const { address, attributes } = node.resource;
    const [value] = (0,inspect/* valuesAt */.I0)(attributes, [attribute]);
    const isUnset = value === undefined || (value.kind === "known" && (value.value === null || value.value === ""));
    const text = isUnset
        ? { path: [attribute], parts: [{ reference: { address, attribute } }] }
        : (0,iam_text/* readText */.yR)(value, [attribute], resolve);
    const { pattern } = (0,iam_text/* patternOf */.Id)(text, resolve, false);
    return ignoreCase ? pattern.map((letter) => (typeof letter === "string" ? letter.toLowerCase() : letter)) : pattern;
}
/** The path of an identity or policy without its first slash: ARNs have `role/path/name`. */
function node_arn_pathOf(node, resolve) {
    const [value] = (0,inspect/* valuesAt */.I0)(node.resource.attributes, ["path"]);
    if (value === undefined || (value.kind === "known" && value.value === null))
        return [];
    const { pattern } = (0,iam_text/* patternOf */.Id)((0,iam_text/* readText */.yR)(value, ["path"], resolve), resolve, false);
    return pattern[0] === "/" ? pattern.slice(1) : pattern;
}

;// CONCATENATED MODULE: ./build/access/capabilities/permissions.js




function permissionsOf(identity, context) {
    const about = actionsOf(identity);
    const asked = new Map();
    const ask = (action, keys) => {
        if (!about.has(action.toLowerCase()))
            return [];
        const circumstances = keys === undefined ? context : { ...context, keys: new Map([...(context.keys ?? []), ...keys]) };
        return effectiveGrants(identity, actionNamed(action), circumstances);
    };
    return {
        identity,
        isEmpty: about.size === 0,
        of(action) {
            let grants = asked.get(action);
            if (grants === undefined)
                asked.set(action, (grants = ask(action, undefined)));
            return grants;
        },
        with: ask,
    };
}
const NONE = new Set();
/** The actions of the table that some Allow statement of an identity may be about, in lower case. */
function actionsOf({ policies }) {
    const found = policies.map(({ read }) => actionsOfPolicy(read.policy)).filter(({ size }) => size > 0);
    const [first, ...others] = found;
    if (first === undefined)
        return NONE;
    return others.length === 0 ? first : new Set(found.flatMap((actions) => [...actions]));
}
const OF_POLICY = new WeakMap();
/** Read once for each policy, however many identities have it. */
function actionsOfPolicy(policy) {
    let actions = OF_POLICY.get(policy);
    if (actions === undefined) {
        const allows = policy.statements.filter(({ effect }) => effect === "Allow");
        const found = allows.flatMap(actionsOfStatement);
        OF_POLICY.set(policy, (actions = found.length === 0 ? NONE : new Set(found)));
    }
    return actions;
}
/** Whether a policy grants any action of the table to somebody. */
function isAboutDatabases(policy) {
    return actionsOfPolicy(policy).size > 0;
}
function actionsOfStatement(statement) {
    const { actions, notActions } = statement;
    if (actions === undefined || notActions !== undefined)
        return matched(statement);
    return actions.flatMap((text) => {
        if (text.action !== undefined)
            return ACTIONS.has(text.action) ? [text.action] : [];
        return text.pattern.some(patterns/* isSymbol */.Bm) ? matched(statement) : ofPattern(text);
    });
}
function matched(statement) {
    return [...ACTIONS].flatMap(([name, asked]) => ((0,iam_actions/* matchAction */.ob)(statement, asked).decision === "no" ? [] : [name]));
}
const OF_PATTERN = new Map();
/** Policies of a tree have far fewer; a tree that means harm gains nothing by more. */
const MOST_PATTERNS = 10_000;
/** The same few patterns are in most policies: `s3:Get*`. */
function ofPattern(text) {
    const key = text.pattern
        .map((letter) => (typeof letter === "string" ? letter : (0,patterns/* isWildcard */.z2)(letter) ? letter.wildcard : ""))
        .join("");
    let names = OF_PATTERN.get(key);
    if (names === undefined) {
        names = matched({ actions: [text], notActions: undefined });
        if (OF_PATTERN.size < MOST_PATTERNS)
            OF_PATTERN.set(key, names);
    }
    return names;
}

;// CONCATENATED MODULE: ./build/access/capabilities/self-escalation.js













const SELF = "iam-self-escalate";
const PROVIDER = "iam-idp-tamper";
/**
 * Ways of an identity to give itself more
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html; pathfinding.cloud lists them).
 */
const ESCALATIONS = [
    { method: SELF, score: 95, changes: "role", actions: ["iam:PutRolePolicy"], limits: "boundary" },
    { method: SELF, score: 95, changes: "role", actions: ["iam:AttachRolePolicy"], limits: "boundary and policy" },
    { method: SELF, score: 95, changes: "user", actions: ["iam:PutUserPolicy"], limits: "boundary" },
    { method: SELF, score: 95, changes: "user", actions: ["iam:AttachUserPolicy"], limits: "boundary and policy" },
    { method: SELF, score: 95, changes: "own-group", actions: ["iam:PutGroupPolicy"] },
    { method: SELF, score: 95, changes: "own-group", actions: ["iam:AttachGroupPolicy"], limits: "boundary and policy" },
    { method: SELF, score: 95, changes: "some-group", actions: ["iam:AddUserToGroup"] },
    { method: SELF, score: 95, changes: "own-policy", actions: ["iam:CreatePolicyVersion"] },
    {
        method: SELF,
        score: 95,
        changes: "own-policy",
        actions: ["iam:SetDefaultPolicyVersion"],
        doubt: "it helps if an older version of the policy allows more",
    },
    {
        method: "sso-escalate",
        score: 85,
        changes: "anything",
        actions: [
            "sso:PutInlinePolicyToPermissionSet",
            "sso:AttachManagedPolicyToPermissionSet",
            "sso:AttachCustomerManagedPolicyReferenceToPermissionSet",
            "sso:CreateAccountAssignment",
        ],
    },
    {
        method: PROVIDER,
        score: 75,
        changes: "anything",
        actions: [
            "iam:UpdateSAMLProvider",
            "iam:AddClientIDToOpenIDConnectProvider",
            "iam:CreateOpenIDConnectProvider",
            "iam:CreateSAMLProvider",
            "rolesanywhere:CreateTrustAnchor",
            "rolesanywhere:CreateProfile",
        ],
        doubt: "a role with access has to trust the provider",
    },
];
const self_escalation_GROUP = (0,iam_arn/* arnPattern */.mf)("arn:*:iam::*:group/*");
const self_escalation_POLICY = (0,iam_arn/* arnPattern */.mf)("arn:*:iam::*:policy/*");
/** Ways of an identity to get at any database by giving itself permissions, one for each method. */
function selfEscalation(permissions, context) {
    const { identity } = permissions;
    const found = new Map();
    for (const escalation of ESCALATIONS) {
        for (const action of escalation.actions) {
            const [reach] = distinctReaches(self_escalation_reachesOf(escalation, action, permissions, context));
            const known = found.get(escalation.method);
            if (reach === undefined)
                continue;
            if (known === undefined || (known.reach.certainty === "unknown" && reach.certainty === "yes")) {
                found.set(escalation.method, { reach, action, score: escalation.score });
            }
        }
    }
    const removal = boundaryRemoval(permissions, context);
    const isCapped = !reachesDatabasesAs(identity, context, "AdministratorAccess");
    const kept = [...found].filter(([method]) => !isCapped || method === "sso-escalate");
    const lifted = removal === undefined ? [] : [["iam-boundary-removal", { ...removal, score: 70 }]];
    return [...kept, ...lifted].map(([method, { reach, action, score }]) => {
        const { settings } = context;
        const hop = escalateHop(action, reach);
        const impact = impactOf("takeover", score, settings);
        return capabilityOf(reach, { access: "escalate", method, impact, hops: [hop] }, settings);
    });
}
function escalateHop(action, reach) {
    return {
        kind: "escalate",
        target: action.slice(action.indexOf(":") + 1),
        certainty: reach.certainty === "yes" ? "must" : "may",
        guards: [],
        because: reach.certainty === "yes" ? [] : reach.because,
        evidence: [],
    };
}
function self_escalation_reachesOf({ changes, limits, doubt }, action, permissions, context) {
    if (permissions.of(action).length === 0)
        return [];
    const { identity } = permissions;
    return grantsWithin(limits, action, permissions, context).flatMap((grant) => {
        const self = changesItself(grant, changes, identity, context);
        if (self === undefined)
            return [];
        const because = [...grant.because, ...self, ...(doubt === undefined ? [] : [{ reason: doubt }])];
        const isSure = grant.certainty === "yes" && self.length === 0 && doubt === undefined;
        return [{ target: ANY_DATABASE, certainty: isSure ? "yes" : "unknown", because, grants: [grant] }];
    });
}
/** The grants of an action for what would help: a policy that gives access, under the boundary that the identity has. */
function grantsWithin(limits, action, permissions, context) {
    if (limits === undefined)
        return permissions.of(action);
    const keys = boundaryKeys(permissions.identity, context);
    if (limits === "boundary")
        return permissions.with(action, keys);
    for (const policy of helpfulPolicies(permissions.identity, context)) {
        const grants = permissions.with(action, new Map([...keys, ["iam:policyarn", present(policy)]]));
        if (grants.length > 0)
            return grants;
    }
    return [];
}
/** `iam:PermissionsBoundary` of a request that changes the identity: the boundary that it has. */
function boundaryKeys({ node, boundaries }, { index }) {
    if (boundaries === undefined)
        return new Map([["iam:permissionsboundary", { presence: "no", values: [], because: [] }]]);
    const [value] = (0,inspect/* valuesAt */.I0)(node.resource.attributes, ["permissions_boundary"]);
    const resolve = (reference) => index.resolve(node.resource.stack, reference);
    const values = value === undefined ? undefined : [(0,iam_text/* patternOf */.Id)((0,iam_text/* readText */.yR)(value, [], resolve), resolve, false).pattern];
    return new Map([["iam:permissionsboundary", { presence: "yes", values, because: [] }]]);
}
function present(pattern) {
    return { presence: "yes", values: [pattern], because: [] };
}
/** ARNs of policies that would give access when attached: the strongest of AWS first, then those of the tree. */
function helpfulPolicies(identity, context) {
    const managed = managed_policies/* MANAGED_POLICIES */.vf.filter((name) => reachesDatabasesAs(identity, context, name));
    const ofTree = context.policies.filter(({ held, kind, policy }) => kind === "identity" && held.holder.resource.type === "aws_iam_policy" && isAboutDatabases(policy));
    const arns = ofTree.flatMap(({ held }) => patternOfArn(nodeArn(held.holder, context.index)));
    return [...managed.map((name) => (0,patterns/* literalPattern */.Kf)(`arn:aws:iam::aws:policy/${name}`)), ...arns];
}
function patternOfArn(arn) {
    if (arn?.kind !== "arn")
        return [];
    const { partition, service, region, account, resource } = arn.segments;
    const [colon] = (0,patterns/* literalPattern */.Kf)(":");
    const parts = [(0,patterns/* literalPattern */.Kf)("arn"), partition, service, region, account, resource];
    return [parts.flatMap((part, at) => (at === 0 || colon === undefined ? part : [colon, ...part]))];
}
/**
 * Whether a grant is about the identity itself.
 *
 * @returns `undefined` when it is not; what it depends on when it may be
 */
function changesItself(grant, changes, identity, context) {
    const { node, kind } = identity;
    switch (changes) {
        case "anything":
            return grant.resource.kind === "invalid" ? undefined : [];
        case "role":
            if (kind === "role")
                return about(grant, ROLE, [node], context);
            return everything(grant, ROLE, "aws_iam_role", context, "it helps if the identity may assume one of the roles");
        case "user":
            if (kind === "user")
                return about(grant, USER, [node], context);
            return kind === "unattached"
                ? everything(grant, USER, "aws_iam_user", context, "it helps if a user has the policy")
                : undefined;
        case "own-group":
            if (kind === "user")
                return about(grant, self_escalation_GROUP, (0,graph_node/* linked */.q)(node, "groups"), context);
            return kind === "group" ? about(grant, self_escalation_GROUP, [node], context) : undefined;
        case "some-group":
            return kind === "user" || kind === "group" || kind === "unattached" ? strongGroup(grant, context) : undefined;
        case "own-policy":
            return about(grant, self_escalation_POLICY, ownPolicies(identity), context);
    }
}
function everything(grant, whole, type, context, reason) {
    return context.directory.named(grant, whole, [type]).kind === "any" ? [{ reason }] : undefined;
}
/** A group helps when it has permissions for databases; one that the tree does not have may. */
function strongGroup(grant, context) {
    const named = context.directory.named(grant, self_escalation_GROUP, ["aws_iam_group"]);
    if (named.kind === "none")
        return undefined;
    if (named.kind === "any")
        return [];
    if (named.kind === "elsewhere")
        return [{ reason: `what ${named.label} may do is not in the repository` }];
    const groups = new Set(named.nodes.map(({ node }) => node));
    const isStrong = context.policies.some(({ kind, held, policy }) => kind === "identity" && held.principals.some((principal) => groups.has(principal)) && isAboutDatabases(policy));
    return isStrong ? [] : undefined;
}

;// CONCATENATED MODULE: ./build/access/capabilities/synergy.js


/** Ways that make others worse when one has both on the same databases: tracks are covered, keys are given away. */
const AMPLIFIERS = [
    { by: ["rds-audit-off", "rds-log-retention"], access: ["exfil"] },
    { by: ["kms-db-policy"], access: ["exfil", "admin"] },
];
/** A tenth of the score, as impacts are tenths of scores. */
const AMPLIFIED = 1;
const MOST = 10;
const BACKUPS = ["rds-backup-destroy", "backup-destroy"];
/** Counts combinations for more than their parts. */
function strengthen(capabilities, settings) {
    const amplified = capabilities.map((one) => AMPLIFIERS.reduce((found, { by, access }) => {
        const amplifier = access.includes(one.access)
            ? capabilities.find((other) => by.includes(other.method) && isOnSame(one, other))
            : undefined;
        return amplifier === undefined
            ? found
            : {
                ...found,
                impact: Math.min(MOST, found.impact + AMPLIFIED),
                evidence: [...found.evidence, ...amplifier.evidence],
            };
    }, one));
    return fold([...amplified, ...destructions(capabilities, settings)]);
}
/** Deleting a database together with its backups leaves nothing. */
function destructions(capabilities, settings) {
    return capabilities
        .filter(({ method }) => method === "rds-destroy")
        .flatMap((one) => {
        const backups = capabilities.find((other) => BACKUPS.includes(other.method) && isOnSame(one, other));
        if (backups === undefined)
            return [];
        const certainty = backups.certainty === "may" ? "may" : one.certainty;
        return [
            {
                ...one,
                method: "rds-destroy-with-backups",
                impact: impactOf("destruction", 90, settings),
                certainty,
                ...(certainty === "may" ? { doubt: one.doubt ?? backups.doubt ?? "unresolved" } : {}),
                because: [...one.because, ...backups.because],
                evidence: [...one.evidence, ...backups.evidence],
            },
        ];
    });
}
function isOnSame(one, other) {
    return other.database.breadth === "any" || other.database.label === one.database.label;
}

;// CONCATENATED MODULE: ./build/access/capabilities/takeover.js



const takeover_MODIFY = ["rds:ModifyDBInstance", "rds:ModifyDBCluster"];
/** Databases that an identity can change. */
function modifiable(permissions, context) {
    return distinctReaches(takeover_MODIFY.flatMap((action) => reachOfAction(permissions, action, context)));
}
/**
 * Taking a database over by changing how its master user logs in: to IAM, with the right to log in as it; to a password in
 * Secrets Manager, with the right to read that
 * (https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBInstance.html).
 */
function takeovers(modify, connects, secrets, context) {
    if (modify.length === 0)
        return [];
    const logins = connects.filter(({ isPrivileged }) => isPrivileged).map(({ reach }) => reach);
    const managed = secrets.filter(({ target, isMaster }) => isMaster && target?.breadth === "any");
    return [
        ...both(modify, logins).map((reach) => takeover("rds-iam-auth-takeover", 100, reach, context)),
        ...both(modify, managed).map((reach) => takeover("rds-managed-secret-takeover", 95, reach, context)),
    ];
}
function takeover(method, score, reach, context) {
    const { settings } = context;
    const user = masterUser(reach.target, context);
    return capabilityOf(reach, { access: "admin", method, user, impact: impactOf("takeover", score, settings) }, settings);
}

;// CONCATENATED MODULE: ./build/access/capabilities/sharing.js










const SNAPSHOTS = [
    "aws_db_snapshot",
    "aws_db_snapshot_copy",
    "aws_db_cluster_snapshot",
    "aws_rds_cluster_snapshot_copy",
];
/** All that the tree shares with other accounts: snapshots, clusters, secrets, recovery points. */
function sharedWith(context, accounts) {
    return [
        ...SNAPSHOTS.flatMap((type) => context.directory.ofType(type)).flatMap((each) => ofSnapshot(each, context, accounts)),
        ...context.directory.ofType("aws_ram_resource_association").flatMap((each) => ofCluster(each, context, accounts)),
        ...ofPolicies("aws_secretsmanager_secret", "secretsmanager:GetSecretValue", context, accounts),
        ...ofPolicies("aws_backup_vault", "backup:StartCopyJob", context, accounts),
    ];
}
const EXPOSURES = {
    trusted: "trusted-account",
    untrusted: "untrusted-account",
};
const PUBLIC = { kind: "public", label: "public", exposure: "public", isExternal: true };
function accountNamed(account, accounts) {
    const standing = accounts.standingOf(account);
    if (standing === "own")
        return undefined;
    const source = {
        kind: "account",
        label: `account:${account}`,
        exposure: EXPOSURES[standing],
        isExternal: true,
    };
    return { source, account, because: [] };
}
/** Reads an account of a list of them; `all` is everybody. */
function granteeOf(value, context, holder, accounts) {
    if (value.kind === "known") {
        if (value.value === null)
            return [];
        if (value.value === "all" || value.value === "*")
            return [{ source: PUBLIC, because: [] }];
        const account = /(?:^|:)(\d{12})(?::|$)/.exec(String(value.value))?.[1];
        const found = account === undefined ? undefined : accountNamed(account, accounts);
        return found === undefined ? [] : [found];
    }
    if (value.kind !== "unknown")
        return [];
    const text = (0,iam_text/* showText */.h$)((0,iam_text/* readText */.yR)(value, [], (reference) => context.index.resolve(holder.resource.stack, reference)));
    const because = value.because.length > 0 ? value.because : [{ reason: `${text} is not known`, span: value.span }];
    const source = {
        kind: "unresolved",
        label: `unresolved:${text}`,
        exposure: "untrusted-account",
        isExternal: true,
    };
    return [{ source, because }];
}
function shareHop(node, evidence, because) {
    const certainty = because.length === 0 ? "must" : "may";
    return {
        kind: "share",
        target: node.resource.address,
        node,
        certainty,
        ...(certainty === "may" ? { doubt: "unresolved" } : {}),
        guards: [],
        because,
        evidence: [evidence],
    };
}
/** https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html */
function ofSnapshot(snapshot, context, accounts) {
    const values = (0,inspect/* valuesAt */.I0)(snapshot.resource.attributes, ["shared_accounts"]).flatMap(inspect/* itemsOf */.S3);
    const databases = databasesOfSnapshot(snapshot);
    return values.flatMap((value) => granteeOf(value, context, snapshot, accounts).flatMap((grantee) => {
        const opening = opens(snapshot, databases, grantee, context);
        if (opening.decision === "no")
            return [];
        const because = [...grantee.because, ...opening.because];
        const evidence = {
            node: snapshot,
            path: ["shared_accounts"],
            message: `is shared with ${grantee.source.label}`,
            span: value.span,
        };
        const targets = databases.length > 0 ? databases : [snapshot];
        return targets.map((database) => shared(grantee, "snapshot-shared-external", "exfil", database, [shareHop(snapshot, evidence, because)], because, [...opening.evidence], context));
    }));
}
/** Whether who has the snapshot can open it: an encrypted one needs its key, which is never shared with everybody. */
function opens(snapshot, databases, grantee, context) {
    const open = { decision: "yes", because: [], evidence: [] };
    const keys = [snapshot, ...databases].flatMap((node) => (0,graph_node/* linked */.q)(node, "kms_key"));
    const named = [snapshot, ...databases].flatMap((node) => (0,inspect/* valuesAt */.I0)(node.resource.attributes, ["kms_key_id"]));
    const hasKey = keys.length > 0 || named.some((value) => !(value.kind === "known" && value.value === null));
    const encrypted = hasKey ? "yes" : encryptedBy(databases);
    if (encrypted === "no")
        return open;
    const maybe = (reason) => ({
        decision: "unknown",
        because: [{ reason, span: snapshot.resource.header }],
        evidence: [],
    });
    if (encrypted === "unknown")
        return maybe("whether the snapshot is encrypted is not known");
    // The key of the service is its account's own, and encrypted snapshots are never public.
    if (!hasKey || grantee.source.kind === "public")
        return { ...open, decision: "no" };
    for (const key of keys) {
        const evidence = keyShare(key, grantee, context);
        if (evidence !== undefined)
            return { ...open, evidence: [evidence] };
    }
    return maybe("whether the key of the encrypted snapshot is shared is not in the repository");
}
function encryptedBy(databases) {
    const decisions = databases.map(({ resource }) => {
        const [value] = (0,inspect/* valuesAt */.I0)(resource.attributes, ["storage_encrypted"]);
        if (value === undefined)
            return resource.mode === "data" ? "unknown" : "no";
        if (value.kind !== "known")
            return "unknown";
        return value.value === true || value.value === "true" ? "yes" : "no";
    });
    if (decisions.includes("yes"))
        return "yes";
    return decisions.length === 0 || decisions.includes("unknown") ? "unknown" : "no";
}
/** What shares a key with an account: its policy, or a grant. */
function keyShare(key, { account }, context) {
    for (const { policy, held } of policiesOfKey(key, context)) {
        for (const statement of policy.statements) {
            if (statement.effect === "Deny")
                continue;
            const isUse = ["kms:CreateGrant", "kms:Decrypt"].some((action) => (0,iam_actions/* matchAction */.ob)(statement, actionNamed(action)).decision === "yes");
            const principal = (statement.principals ?? []).find((each) => each.value === "*" || (account !== undefined && each.account === account));
            if (isUse && principal !== undefined) {
                return { node: held.holder, path: principal.path, message: "shares the key of the snapshot" };
            }
        }
    }
    for (const grant of (0,graph_node/* linked */.q)(key, "grants")) {
        const [grantee] = (0,inspect/* valuesAt */.I0)(grant.resource.attributes, ["grantee_principal"]);
        if (account !== undefined && grantee?.kind === "known" && String(grantee.value).includes(`:${account}:`)) {
            return { node: grant, path: ["grantee_principal"], message: "grants the key of the snapshot" };
        }
    }
    return undefined;
}
/** https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Clone.Cross-Account.html */
function ofCluster(association, context, accounts) {
    return (0,graph_node/* linked */.q)(association, "cluster").flatMap((cluster) => (0,graph_node/* linked */.q)(association, "share")
        .flatMap((share) => (0,graph_node/* linked */.q)(share, "principals"))
        .flatMap((principal) => (0,inspect/* valuesAt */.I0)(principal.resource.attributes, ["principal"]).flatMap((value) => granteeOf(value, context, principal, accounts).map((grantee) => {
        const evidence = {
            node: principal,
            path: ["principal"],
            message: `shares the cluster with ${grantee.source.label}`,
        };
        const hop = shareHop(association, evidence, grantee.because);
        return shared(grantee, "rds-cluster-share-ram", "exfil", cluster, [hop], grantee.because, [], context);
    }))));
}
/** Policies of secrets and backup vaults that let in principals of other accounts. */
function ofPolicies(type, action, context, accounts) {
    return context.directory.ofType(type).flatMap((node) => {
        const policies = [node, ...(0,graph_node/* linked */.q)(node, "policy")].flatMap((holder) => context.resourcePolicies.get(holder) ?? []);
        const isVault = type === "aws_backup_vault";
        const databases = isVault ? [undefined] : databasesOfSecret(node, context).map(({ database }) => database);
        return policies.flatMap((read) => outsiders(read, action, accounts).flatMap(({ grantee, evidence }) => databases.map((database) => shared(grantee, isVault ? "backup-share" : "secret-shared-external", isVault ? "exfil" : "secret", database, [shareHop(node, evidence, grantee.because)], grantee.because, [], context))));
    });
}
function outsiders({ policy, held }, action, accounts) {
    return policy.statements.flatMap((statement) => {
        if (statement.effect === "Deny" || (0,iam_actions/* matchAction */.ob)(statement, actionNamed(action)).decision === "no")
            return [];
        const because = statement.conditions.map(({ operator, key }) => ({
            reason: `the condition ${operator} ${key} may be false`,
        }));
        return (statement.principals ?? []).flatMap(({ type, value, account, path }) => {
            const isEverybody = type === "*" || (type === "AWS" && value === "*");
            const found = isEverybody
                ? { source: PUBLIC, because: [] }
                : account === undefined
                    ? undefined
                    : accountNamed(account, accounts);
            const evidence = { node: held.holder, path, message: `allows ${action} to ${value}` };
            return found === undefined ? [] : [{ grantee: { ...found, because }, evidence }];
        });
    });
}
function shared({ source }, method, access, database, hops, because, evidence, { settings }) {
    const isSure = because.length === 0;
    const target = database === undefined ? ANY_DATABASE : databaseTarget(database);
    return {
        source,
        capability: {
            access,
            method,
            database: target,
            impact: access === "exfil" ? impactOf("exfiltration", 90, settings) : impactOf("secret", 70, settings),
            certainty: isSure ? "must" : "may",
            ...(isSure ? {} : { doubt: "unresolved" }),
            guards: [],
            because,
            evidence: [...hops.flatMap((hop) => hop.evidence), ...evidence],
            hops,
        },
    };
}

// EXTERNAL MODULE: ./build/iam/databases.js
var databases = __webpack_require__(7492);
;// CONCATENATED MODULE: ./build/access/capabilities/named.js






function directory(index) {
    const byType = new Map();
    for (const node of index.nodes) {
        const ofType = byType.get(node.resource.type);
        if (ofType === undefined)
            byType.set(node.resource.type, [node]);
        else
            ofType.push(node);
    }
    const arns = new Map();
    const known = new Map();
    const entriesOf = (type) => {
        let entries = known.get(type);
        if (entries === undefined)
            known.set(type, (entries = readEntries(byType.get(type) ?? [], index)));
        return entries;
    };
    return {
        named: (grant, whole, types) => named(grant, whole, types, entriesOf),
        match(grant, node) {
            let arn = arns.get(node);
            if (arn === undefined)
                arns.set(node, (arn = nodeArn(node, index) ?? { kind: "invalid" }));
            return matchGrant(grant, node, arn);
        },
        ofType: (type) => byType.get(type) ?? [],
    };
}
function readEntries(nodes, index) {
    const all = nodes.flatMap((node) => {
        const arn = nodeArn(node, index);
        return arn === undefined ? [] : [{ node, arn }];
    });
    const byResource = new Map();
    for (const entry of all) {
        const name = entry.arn.kind === "arn" ? (0,patterns/* literalText */.bK)(entry.arn.segments.resource) : undefined;
        if (name === undefined)
            continue;
        const found = byResource.get(name);
        if (found === undefined)
            byResource.set(name, [entry]);
        else
            found.push(entry);
    }
    return { all, byResource };
}
function named(grant, whole, types, entriesOf) {
    const { resource } = grant;
    if (grant.except.some((spared) => (0,iam_arn/* containsArn */.z2)(spared, whole) === "yes"))
        return { kind: "none" };
    if (resource.kind === "everything")
        return { kind: "any" };
    if (resource.kind === "invalid" || whole.kind === "everything")
        return { kind: "none" };
    if (resource.kind === "open")
        return namedByReference(grant, resource.pattern, types);
    if ((0,iam_arn/* intersectsArn */._7)(resource, whole) === "no")
        return { kind: "none" };
    if (isWhole(resource, whole))
        return { kind: "any" };
    const stack = grant.policy.read.held.holder.resource.stack;
    const literal = (0,patterns/* literalText */.bK)(resource.segments.resource);
    const nodes = types.flatMap((type) => {
        const entries = entriesOf(type);
        const exact = literal === undefined ? undefined : entries.byResource.get(literal);
        return (exact ?? entries.all).flatMap(({ node, arn }) => {
            const certainty = matchNode(resource, arn);
            return certainty === "no" ? [] : [{ node, certainty }];
        });
    });
    if (nodes.length > 0)
        return { kind: "nodes", nodes: preferred(nodes, stack) };
    return named_elsewhere(grant, resource.segments.resource);
}
/** In the stack of the policy, when some are there; names are often the same in several environments. */
function preferred(nodes, stack) {
    const near = nodes.filter(({ node }) => node.resource.stack === stack);
    return near.length > 0 ? near : nodes;
}
/** Whether a pattern covers a resource type: Region, account and partition aside, which a policy is often written for. */
function isWhole(pattern, whole) {
    if (pattern.kind !== "arn" || whole.kind !== "arn")
        return (0,iam_arn/* containsArn */.z2)(pattern, whole) === "yes";
    const [outer, inner] = [pattern.segments, whole.segments];
    return (0,patterns/* contains */.gR)(outer.service, inner.service) === "yes" && (0,patterns/* contains */.gR)(outer.resource, inner.resource) === "yes";
}
function matchNode(pattern, arn) {
    if (pattern.kind === "everything")
        return "yes";
    if (pattern.kind !== "arn" || arn.kind !== "arn")
        return (0,iam_arn/* containsArn */.z2)(pattern, arn);
    const { service, resource, account } = arn.segments;
    // Of a name of which only the end is open (a secret's), one pattern that fits is as good as all.
    const covers = resource.some(patterns/* isWildcard */.z2) ? patterns/* intersects */.HY : patterns/* contains */.gR;
    const covered = (0,logic/* all */.Q7)([(0,patterns/* contains */.gR)(pattern.segments.service, service), covers(pattern.segments.resource, resource)]);
    if (covered === "no")
        return "no";
    const accounts = [(0,patterns/* literalText */.bK)(pattern.segments.account), (0,patterns/* literalText */.bK)(account)];
    const isOther = accounts.every((id) => id !== undefined && /^\d{12}$/.test(id)) && accounts[0] !== accounts[1];
    return isOther ? "no" : covered;
}
function matchGrant(grant, node, arn) {
    const { resource, except } = grant;
    if (except.some((spared) => matchNode(spared, arn) === "yes"))
        return "no";
    if (resource.kind === "everything")
        return "yes";
    if (resource.kind === "arn")
        return matchNode(resource, arn);
    if (resource.kind === "invalid")
        return "no";
    const named = namedByReference(grant, resource.pattern, [node.resource.type]);
    if (named.kind === "elsewhere")
        return "unknown";
    return named.kind === "nodes" ? (named.nodes.find((each) => each.node === node)?.certainty ?? "no") : "no";
}
/** A pattern with an unknown part that may be a whole ARN: an attribute of a resource, or a variable. */
function namedByReference(grant, pattern, types) {
    const symbols = pattern.filter(patterns/* isSymbol */.Bm);
    const bindings = symbols.map(({ key }) => grant.bindings.get(key));
    const nodes = bindings.flatMap((binding) => binding?.sort === "fixed" && isArn(binding.reference.attribute)
        ? binding.nodes.map((node) => ({ node, certainty: binding.nodes.length > 1 ? "unknown" : "yes" }))
        : []);
    if (nodes.length > 0) {
        const ofType = nodes.filter(({ node }) => types.includes(node.resource.type));
        return ofType.length > 0 ? { kind: "nodes", nodes: ofType } : { kind: "none" };
    }
    const because = bindings.flatMap((binding) => {
        if (binding?.sort === "hole")
            return binding.because;
        return binding?.sort === "fixed" && binding.nodes.length === 0
            ? [{ reason: `${(0,inspect/* referenceName */.z$)(binding.reference)} is not in the repository` }]
            : [];
    });
    return because.length === 0 ? { kind: "none" } : { ...named_elsewhere(grant, pattern), because };
}
/** The ARN of a resource, or what stands for it: that of an alias, of a version, the URL of a queue. */
function isArn(attribute) {
    return attribute === "arn" || attribute === "" || attribute === "id" || attribute.endsWith("_arn");
}
function named_elsewhere(grant, pattern) {
    const shown = grant.text === undefined ? "*" : (0,iam_text/* showText */.h$)(grant.text);
    const label = shown.startsWith("arn:") ? resourcePart(shown) : shown;
    const holes = pattern.flatMap((letter) => {
        const binding = (0,patterns/* isSymbol */.Bm)(letter) ? grant.bindings.get(letter.key) : undefined;
        return binding?.sort === "hole" ? binding.because : [];
    });
    return { kind: "elsewhere", label, pattern, isOne: !pattern.some(patterns/* isWildcard */.z2), because: holes };
}
/** The sixth part of an ARN and what follows; colons within `${…}` do not count. */
function resourcePart(arn) {
    let colons = 0;
    let depth = 0;
    for (const [index, char] of Array.from(arn).entries()) {
        if (char === "{")
            depth += 1;
        else if (char === "}")
            depth -= 1;
        else if (char === ":" && depth === 0 && ++colons === 5)
            return Array.from(arn)
                .slice(index + 1)
                .join("");
    }
    return arn;
}

;// CONCATENATED MODULE: ./build/access/capabilities/context.js





function capabilityContext(index, policies, identities, { settings = access_settings/* DEFAULT_SETTINGS */.a, decision = {} } = {}) {
    const byNode = new Map(identities.filter(({ kind }) => kind !== "unattached").map((each) => [each.node, each]));
    const permissions = new Map();
    const resourcePolicies = new Map();
    for (const read of policies) {
        if (read.kind !== "resource")
            continue;
        const found = resourcePolicies.get(read.held.holder);
        if (found === undefined)
            resourcePolicies.set(read.held.holder, [read]);
        else
            found.push(read);
    }
    return {
        index,
        policies,
        decision,
        settings,
        directory: directory(index),
        masters: (0,databases/* masterUsers */.l)(index),
        privileged: settings.privilegedUsers.map(privileged_users/* privilegedName */.T2),
        resourcePolicies,
        identityOf: (node) => byNode.get(node),
        permissions(identity) {
            let known = permissions.get(identity);
            if (known === undefined)
                permissions.set(identity, (known = permissionsOf(identity, decision)));
            return known;
        },
    };
}

;// CONCATENATED MODULE: ./build/access/capabilities/index.js
















/**
 * What an identity can do to which database by its own permissions, after all that limits them. Combinations are reported
 * once, with their parts as evidence; who may do everything has one capability.
 */
function capabilitiesOf(identity, context) {
    const permissions = context.permissions(identity);
    if (permissions.isEmpty)
        return [];
    const everything = administrator(permissions, context);
    if (everything !== undefined)
        return [everything];
    const connects = connectReaches(permissions, context);
    const secrets = secretReaches(permissions, context);
    const modify = modifiable(permissions, context);
    const taken = takeovers(modify, connects, secrets, context);
    // A login that the database does not take is none for who can turn it on: that is the takeover.
    const logins = connects.filter(({ capability, reach }) => capability.blocked === undefined || both(modify, [reach]).length === 0);
    const found = [
        ...logins.map(({ capability }) => capability),
        ...secrets.map((secret) => secretCapability(secret, context)),
        ...dataApi(permissions, secrets, context),
        ...taken,
        ...ROWS.flatMap((row) => rowCapabilities(row, permissions, modify, context)),
        ...selfEscalation(permissions, context),
    ];
    return strengthen(fold(rdsAdministrator(permissions, found, context)), context.settings);
}
function secretCapability(secret, context) {
    const { settings } = context;
    const { isMaster, isEverySecret, evidence } = secret;
    const score = isEverySecret || isMaster ? 90 : 70;
    return capabilityOf(secret, {
        access: "secret",
        method: isMaster ? "rds-master-secret-read" : "rds-secret-read",
        ...(isMaster ? { user: masterUser(secret.target, context) } : {}),
        impact: isMaster ? impactOf("sqlAsMaster", score, settings) : impactOf("secret", score, settings),
        evidence,
    }, settings);
}
function rowCapabilities(row, permissions, modify, context) {
    const { access, method, kind, score, asMaster } = row;
    const { settings } = context;
    return reachOfRow(row, permissions, context).flatMap((reach) => {
        const possible = method === "rds-destroy" ? unprotected(reach, modify) : reach;
        if (possible === undefined)
            return [];
        const user = asMaster === true ? { user: masterUser(possible.target, context) } : {};
        return [capabilityOf(possible, { access, method, ...user, impact: impactOf(kind, score, settings) }, settings)];
    });
}
/** A database with deletion protection can be deleted by who can take that off first. */
function unprotected(reach, modify) {
    const node = reach.target?.node;
    if (node === undefined)
        return reach;
    const [value] = (0,inspect/* valuesAt */.I0)(node.resource.attributes, ["deletion_protection"]);
    if (value?.kind !== "known" || (value.value !== true && value.value !== "true"))
        return reach;
    return both([reach], modify)[0];
}

// EXTERNAL MODULE: ./build/iam/validity.js
var validity = __webpack_require__(6194);
;// CONCATENATED MODULE: ./build/access/trust/keys.js


const keys_ALL = { aws: "sometimes", service: "sometimes", web: "sometimes", saml: "sometimes" };
const ALWAYS = { aws: "always", service: "always", web: "always", saml: "always" };
/**
 * Condition keys that requests to assume a role have
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).
 */
const keys_KEYS = [
    { keys: /^sts:externalid$/, present: { aws: "sometimes" }, means: { guard: "externalId" } },
    // Accounts that are in no organisation have no such key.
    { keys: /^aws:principalorg(?:id|paths)$/, present: { aws: "sometimes" }, means: { narrows: "organization" } },
    { keys: /^aws:principalarn$/, present: { aws: "always" }, means: { narrows: "arn" } },
    { keys: /^aws:principalaccount$/, present: { aws: "always" }, means: { narrows: "account" } },
    { keys: /^aws:multifactorauth(?:present|age)$/, present: { aws: "sometimes" }, means: { guard: "multiFactor" } },
    { keys: /^aws:sourceip$/, present: ALWAYS, means: { guard: "network" } },
    {
        keys: /^aws:(?:vpcsourceip|sourcevpc|sourcevpce|sourcevpcarn|vpce\w+)$/,
        present: keys_ALL,
        means: { guard: "network" },
    },
    {
        keys: /^aws:source(?:arn|account|orgid|orgpaths)$/,
        present: { service: "sometimes" },
        means: { guard: "sourceOfService" },
    },
    // Sessions of pods are tagged by the service, as the pod is.
    { keys: /^aws:requesttag\//, present: { service: "sometimes" }, means: { guard: "sourceOfService" } },
    {
        keys: /^(?:sts:(?:rolesessionname|sourceidentity|transitivetagkeys|durationseconds)|aws:(?:sourceidentity|tagkeys)|aws:requesttag\/.*)$/,
        present: keys_ALL,
        means: { guard: "session" },
    },
    { keys: /^aws:principaltag\//, present: { aws: "sometimes" }, means: { guard: "other" } },
    { keys: /^aws:(?:username|userid|principaltype)$/, present: { aws: "sometimes" }, means: "doubt" },
    {
        keys: /^aws:principalisawsservice$/,
        present: ALWAYS,
        means: { is: { service: "true", aws: "false", web: "false", saml: "false" } },
    },
    { keys: /^aws:principalservicename(?:slist)?$/, present: { service: "always" }, means: "nothing" },
    {
        keys: /^aws:securetransport$/,
        present: ALWAYS,
        means: { is: { aws: "true", service: "true", web: "true", saml: "true" } },
    },
    {
        keys: /^aws:viaawsservice$/,
        present: ALWAYS,
        means: { is: { aws: "false", service: "false", web: "false", saml: "false" } },
    },
    { keys: /^aws:requestedregion$/, present: ALWAYS, means: "nothing" },
    { keys: /^aws:federatedprovider$/, present: { web: "always", saml: "always" }, means: "nothing" },
    { keys: /^aws:(?:currenttime|epochtime|tokenissuetime|useragent|referer)$/, present: keys_ALL, means: "doubt" },
    { keys: /^saml:aud$/, present: { saml: "always" }, means: "nothing" },
    { keys: /^saml:/, present: { saml: "sometimes" }, means: { guard: "other" } },
];
const keys_NONE = { kind: "none" };
const FAILS = { kind: "fails" };
/** What a requirement means for callers of a kind. Claims of identity providers are for the provider to judge. */
function effectOf(requirement, caller, weights) {
    const { key, written, comparison, negated, withoutKey, forAllValues, values, unknown } = requirement;
    if (key === "")
        return doubt("unresolved", unknown ?? "the condition is not known");
    const row = keys_KEYS.find(({ keys, present }) => keys.test(key) && caller in present);
    if (row === undefined && caller === "web" && isClaim(key))
        return { kind: "narrows", by: "claim" };
    const presence = row?.present[caller];
    if (comparison === "null")
        return existence(requirement, presence, row, weights);
    if (row === undefined || presence === undefined)
        return withoutKey ? keys_NONE : FAILS;
    const { means } = row;
    if (means === "nothing")
        return keys_NONE;
    if (means === "doubt")
        return doubt("condition", `it depends on ${written}`);
    if ("is" in means)
        return meetsConstant(requirement, means.is[caller]);
    // Whoever may leave the key out, or give any other value, is not limited.
    if (forAllValues)
        return doubt("condition", `ForAllValues lets requests without ${written} through`);
    if (negated || (withoutKey && presence === "sometimes"))
        return keys_NONE;
    if (comparison !== "bool" && values.some((text) => isAnything(text, comparison)))
        return keys_NONE;
    if ("narrows" in means)
        return { kind: "narrows", by: means.narrows };
    if (comparison === "bool" && values.every((text) => (0,iam_text/* literalOf */.Zc)(text) === "false"))
        return keys_NONE;
    return { kind: "guard", guard: { key: written, factor: weights.guards[means.guard] } };
}
function doubt(kind, reason) {
    return { kind: "doubt", doubt: kind, cause: { reason } };
}
/** `Null`: whether the key is to be missing. */
function existence({ written, values, unknown }, presence, row, weights) {
    if (unknown !== undefined)
        return doubt("unresolved", unknown);
    const isToBeMissing = values.some((text) => (0,iam_text/* literalOf */.Zc)(text) === "true");
    if (isToBeMissing)
        return presence === "always" ? FAILS : keys_NONE;
    if (presence === undefined)
        return FAILS;
    const isMultiFactor = row !== undefined && typeof row.means === "object" && "guard" in row.means && row.means.guard === "multiFactor";
    return isMultiFactor ? { kind: "guard", guard: { key: written, factor: weights.guards.multiFactor } } : keys_NONE;
}
function meetsConstant({ values, negated, unknown }, constant) {
    if (unknown !== undefined)
        return doubt("unresolved", unknown);
    const isMet = values.some((text) => (0,iam_text/* literalOf */.Zc)(text)?.toLowerCase() === constant) !== negated;
    return isMet ? keys_NONE : FAILS;
}
/** Keys of identity providers: the provider's host and path, and the claim. */
function isClaim(key) {
    return (/^(?!aws:|sts:|saml:|iam:)[^:]*[.$].*:[a-z_]+$/.test(key) || /^(?:graph\.facebook\.com|www\.amazon\.com):/.test(key));
}
/** Addresses from which anybody may come, or which nobody on the Internet has. */
const NO_LIMIT = /^(?:0\.0\.0\.0\/0|::\/0|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|fd|fc)/i;
function isAnything(text, comparison) {
    if (comparison === "like")
        return (0,patterns/* isEverything */.CM)((0,iam_text/* patternOf */.Id)(text, () => [], false).pattern);
    return comparison === "address" && NO_LIMIT.test((0,iam_text/* showText */.h$)(text));
}

;// CONCATENATED MODULE: ./build/access/trust/oidc.js

/** What a hole of a text stands for when its pattern is judged: something without a separator. */
const HOLE = /\$\{[^}]*\}/g;
const NOTHING = /(?!)/;
/**
 * Identity providers and what their subjects look like
 * (https://docs.github.com/en/actions/reference/security/oidc, https://docs.gitlab.com/ci/secrets/id_token_authentication/,
 * https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/aws-configuration,
 * https://docs.aws.amazon.com/eks/latest/userguide/iam-roles-for-service-accounts.html).
 */
const oidc_PROVIDERS = [
    {
        issuer: /^token\.actions\.githubusercontent\.com/,
        reach: "shared",
        organization: /^(?:repo|repository|repository_owner|repository_owner_id|repository_id|job_workflow_ref|enterprise):[^/:]+[/:]/,
        project: /^(?:(?:repo|repository):[^/]+\/[^/:]+:|repository_id:[^:]+:)/,
        open: /:pull_request$/,
    },
    {
        issuer: /^token\.actions\..+\.ghe\.com/,
        reach: "private",
        organization: /^[a-z_]+:/,
        project: /^(?:repo|repository):[^/]+\/[^/:]+:/,
        open: /:pull_request$/,
    },
    {
        issuer: /^gitlab\.com$/,
        reach: "shared",
        organization: /^project_path:[^/:]+\//,
        project: /^project_path:[^:]+:/,
    },
    {
        issuer: /^app\.terraform\.io$/,
        reach: "shared",
        organization: /^organization:[^:]+:/,
        project: /^organization:[^:]+:project:[^:]+:workspace:[^:]+:/,
    },
    {
        issuer: /^(?:oidc\.eks\.|oidc-eks\.)|aws_eks_cluster|eks.*oidc|oidc.*eks/i,
        reach: "private",
        organization: /^/,
        project: NOTHING,
    },
];
/** A provider of which nothing is known belongs to whoever runs it. */
const UNKNOWN_PROVIDER = { issuer: /^/, reach: "private", organization: /^/, project: NOTHING };
/** Providers of people's accounts, for which the audience and not the subject tells the application. */
const APPLICATIONS = new Set(["accounts.google.com", "graph.facebook.com", "www.amazon.com"]);
const COGNITO = "cognito-identity.amazonaws.com";
/** Claims beside the subject that say whose a token is, and of how much. */
const OWNERS = {
    repository: "exact-subject",
    repository_id: "exact-subject",
    project_id: "exact-subject",
    terraform_workspace_id: "exact-subject",
    job_workflow_ref: "organization-subject",
    repository_owner: "organization-subject",
    repository_owner_id: "organization-subject",
    namespace_id: "organization-subject",
    terraform_organization_id: "organization-subject",
    enterprise_id: "organization-subject",
    actor_id: "organization-subject",
};
/**
 * The subjects of an identity provider that get through.
 *
 * @param requirements those whose keys are claims of a provider
 * @returns none when no token meets them
 */
function subjectsOf(issuer, requirements) {
    const claims = [];
    for (const requirement of requirements) {
        if (isOfIssuer(requirement.key, issuer))
            claims.push(requirement);
        else if (!requirement.withoutKey)
            return [];
    }
    const of = (name) => claims.filter(({ key }) => claimOf(key) === name);
    const dead = claims.some((claim) => isDead(claim));
    if (dead)
        return [];
    if (issuer === COGNITO)
        return [pool(of("aud"), of("amr"))];
    if (APPLICATIONS.has(issuer))
        return application(of("aud"), [...of("sub"), ...of("user_id"), ...of("app_id")]);
    const provider = oidc_PROVIDERS.find((each) => each.issuer.test(issuer)) ?? UNKNOWN_PROVIDER;
    const subject = of("sub");
    const sure = subject.filter((each) => !each.negated && !each.forAllValues && each.comparison !== "null");
    if (sure.length === 0 && subject.some((each) => each.forAllValues)) {
        const cause = { reason: "ForAllValues lets tokens without the claim through" };
        return [{ exposure: widest(provider, false), doubts: [{ doubt: "condition", cause }] }];
    }
    const narrowest = sure.find(({ comparison }) => comparison === "equals") ?? sure[0];
    if (narrowest !== undefined) {
        return narrowest.values
            .filter((text) => narrowest.comparison === "like" || !hasWildcard(text))
            .map((text) => subjectOf(text, narrowest, provider));
    }
    const owner = claims
        .filter((each) => !each.negated && !each.forAllValues)
        .map((each) => ({ each, exposure: OWNERS[claimOf(each.key)] }))
        .find(({ exposure }) => exposure !== undefined);
    if (owner?.exposure !== undefined) {
        const { each, exposure } = owner;
        return each.values.map((text) => {
            const isOpen = each.comparison === "like" && /^[^/]*[*?]/.test((0,iam_text/* literalOf */.Zc)(text) ?? "");
            return {
                suffix: `${claimOf(each.key)}:${(0,iam_text/* showText */.h$)(text)}`,
                exposure: isOpen ? widest(provider, true) : exposure,
                doubts: oidc_doubtsOf(each),
            };
        });
    }
    return [{ suffix: "*", exposure: widest(provider, of("aud").length > 0), doubts: [] }];
}
/** Everybody who can have a token. */
function widest({ reach }, hasAudience) {
    if (reach === "shared")
        return "public";
    return hasAudience ? "organization-subject" : "any-tenant";
}
function subjectOf(text, requirement, provider) {
    const written = (0,iam_text/* showText */.h$)(text);
    const pattern = written.replace(HOLE, "…");
    const hasWildcard = requirement.comparison === "like" && /[*?]/.test(pattern);
    const start = hasWildcard ? pattern.slice(0, pattern.search(/[*?]/)) : pattern;
    return {
        suffix: written,
        exposure: exposureOf(start, pattern, hasWildcard, provider),
        doubts: oidc_doubtsOf(requirement),
    };
}
function exposureOf(start, pattern, hasWildcard, provider) {
    if (provider.open?.test(pattern) === true && provider.organization.test(start))
        return "organization-subject";
    if (!hasWildcard || provider.project.test(start))
        return "exact-subject";
    return provider.organization.test(start) ? "organization-subject" : widest(provider, true);
}
function oidc_doubtsOf({ unknown }) {
    return unknown === undefined ? [] : [{ doubt: "unresolved", cause: { reason: unknown } }];
}
/** Whether a condition compares with wildcards that it takes for characters, so that no token meets it. */
function isDead({ comparison, negated, forAllValues, values, unknown }) {
    if (comparison !== "equals" || negated || forAllValues || unknown !== undefined || values.length === 0)
        return false;
    return values.every(hasWildcard);
}
function hasWildcard(text) {
    return /[*?]/.test((0,iam_text/* showText */.h$)(text).replace(HOLE, ""));
}
/** Pools of Cognito: https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html */
function pool(audience, methods) {
    const id = audience[0]?.values[0];
    const suffix = id === undefined ? "*" : (0,iam_text/* showText */.h$)(id);
    const isFor = (method) => methods.some(({ values, negated }) => !negated && values.some((text) => (0,iam_text/* literalOf */.Zc)(text) === method));
    const doubts = audience.flatMap(oidc_doubtsOf);
    if (id === undefined || isFor("unauthenticated"))
        return { suffix, exposure: "public", doubts };
    return { suffix, exposure: isFor("authenticated") ? "human" : "any-tenant", doubts };
}
function application(audience, users) {
    const [user] = users.filter(({ key, negated }) => !negated && claimOf(key) !== "app_id");
    if (user !== undefined) {
        return user.values.map((text) => ({
            suffix: (0,iam_text/* showText */.h$)(text),
            exposure: "exact-subject",
            doubts: oidc_doubtsOf(user),
        }));
    }
    const hasApplication = audience.length > 0 || users.length > 0;
    return [{ suffix: "*", exposure: hasApplication ? "any-tenant" : "public", doubts: [] }];
}
function claimOf(key) {
    return key.slice(key.lastIndexOf(":") + 1);
}
/** Whether a key is a claim of the provider. Where either is not wholly known, it is taken to be. */
function isOfIssuer(key, issuer) {
    const host = key.slice(0, key.lastIndexOf(":"));
    return host.includes("${") || issuer.includes("${") || host === issuer.toLowerCase();
}

;// CONCATENATED MODULE: ./build/access/trust/principals.js


/** Stand for parts of a text that are not literal while it is taken apart. */
const OPEN = "\uE000";
const CLOSE = "\uE001";
const OWN = "\uE002";
const PART = new RegExp(`${OPEN}(\\d+)${CLOSE}`, "g");
const ARN = new RegExp(`^arn:[^:]*:(?:iam|sts)::(\\d{12}|${OWN}|\\*|${OPEN}\\d+${CLOSE}):` +
    "(root|\\*|(?:role|user|group|assumed-role|federated-user|oidc-provider|saml-provider)/.+)$");
const BARE_ACCOUNT = new RegExp(`^(?:\\d{12}|${OWN})$`);
/** Ids that IAM puts in place of a principal that is no more, and that no other will have. */
const UNIQUE_ID = /^A(?:ROA|IDA|GPA|NPA|CCA|KIA|SIA)[A-Z0-9]{12,}$/;
/** Identity providers that trust policies name by their host. */
const KNOWN_ISSUERS = new Set([
    "accounts.google.com",
    "cognito-identity.amazonaws.com",
    "graph.facebook.com",
    "www.amazon.com",
]);
/** The account that a text is deployed in, in the words of both formats. */
function isOwnAccount({ address, attribute }) {
    if (address === "AWS::AccountId")
        return true;
    return /(?:^|\.)data\.aws_caller_identity\./.test(address) && (attribute === "account_id" || attribute === "id");
}
/** A principal as it is written, or the value of a condition on `aws:PrincipalArn`, under the type that it is written under. */
function readPrincipal(type, text, resolve) {
    const [part, ...others] = text.parts;
    if (part !== undefined && others.length === 0 && typeof part !== "string" && (0,inspect/* isReference */.A_)(part)) {
        const named = referredPrincipal(part.reference, resolve);
        if (named !== undefined)
            return named;
    }
    const unresolved = { kind: "unresolved", text: (0,iam_text/* showText */.h$)(text), because: principals_causesOf(text) };
    if (type === "*" || (0,iam_text/* literalOf */.Zc)(text) === "*") {
        return type === "Federated" || type === "Service"
            ? { kind: "nobody", reason: "no wildcard is allowed" }
            : { kind: "everybody" };
    }
    if (type === "Service")
        return readService(text);
    const { coded, shown } = encode(text);
    if (type === "Federated")
        return readFederated(coded, shown) ?? unresolved;
    if (type === "CanonicalUser")
        return { kind: "nobody", reason: "a canonical user cannot assume a role" };
    if (BARE_ACCOUNT.test(coded))
        return { kind: "account", account: accountName(coded, text, shown) };
    if (UNIQUE_ID.test(coded))
        return { kind: "nobody", reason: `${coded} is the id of a principal that was deleted` };
    const [, account = "", rest = ""] = ARN.exec(coded) ?? [];
    if (rest === "") {
        return (0,iam_text/* literalOf */.Zc)(text) === undefined
            ? unresolved
            : { kind: "nobody", reason: `"${(0,iam_text/* showText */.h$)(text)}" is no principal of IAM` };
    }
    const name = accountName(account, text, shown);
    if (rest === "root" || rest === "*")
        return { kind: "account", account: name };
    return readIdentity(rest, name, shown) ?? { kind: "nobody", reason: `"${(0,iam_text/* showText */.h$)(text)}" cannot assume a role` };
}
function principals_causesOf(text) {
    const holes = (0,iam_text/* holesOf */.V6)(text);
    if (holes.length > 0)
        return holes;
    return text.parts.flatMap((part) => typeof part !== "string" && (0,inspect/* isReference */.A_)(part) ? [{ reason: `${(0,inspect/* referenceName */.z$)(part.reference)} is not known` }] : []);
}
/** A text with one character sequence for each part that is not literal, so that they can be told from what is around them. */
function encode(text) {
    const coded = text.parts
        .map((part, index) => {
        if (typeof part === "string")
            return part;
        if ((0,inspect/* isReference */.A_)(part) && isOwnAccount(part.reference))
            return OWN;
        return `${OPEN}${index}${CLOSE}`;
    })
        .join("");
    const shown = (piece) => piece.replace(PART, (_, index) => {
        const part = text.parts[Number(index)];
        return part === undefined ? "" : (0,iam_text/* showText */.h$)({ path: text.path, parts: [part] });
    });
    return { coded, shown };
}
function accountName(coded, text, shown) {
    if (coded === OWN)
        return { kind: "own" };
    if (coded === "*")
        return { kind: "any" };
    if (/^\d{12}$/.test(coded))
        return { kind: "id", id: coded };
    return { kind: "unresolved", text: shown(coded), because: principals_causesOf(text) };
}
function readIdentity(rest, account, shown) {
    const [type = "", ...path] = rest.split("/");
    // A session is of the role that comes first; roles and users are called by what comes after their path.
    const name = type === "assumed-role" ? path[0] : path.at(-1);
    if (name === undefined || name === "")
        return undefined;
    if (type === "role" || type === "assumed-role")
        return { kind: "identity", type: "role", account, name: shown(name) };
    if (type === "user" || type === "federated-user")
        return { kind: "identity", type: "user", account, name: shown(name) };
    return undefined;
}
function readService(text) {
    const name = text.parts
        .map((part) => {
        if (typeof part === "string")
            return part;
        // The suffix of a partition's services is known well enough.
        const isSuffix = (0,inspect/* isReference */.A_)(part) && (part.reference.address === "AWS::URLSuffix" || part.reference.attribute === "dns_suffix");
        return isSuffix ? "amazonaws.com" : (0,iam_text/* showText */.h$)({ path: text.path, parts: [part] });
    })
        .join("");
    return { kind: "service", name, because: (0,iam_text/* holesOf */.V6)(text) };
}
function readFederated(coded, shown) {
    if (KNOWN_ISSUERS.has(coded))
        return { kind: "oidc", issuer: coded };
    const [, , rest = ""] = ARN.exec(coded) ?? [];
    const provider = /(?:^|:)(oidc|saml)-provider\/(.+)$/.exec(rest === "" ? coded : rest);
    if (provider?.[1] === undefined || provider[2] === undefined)
        return undefined;
    const name = shown(provider[2]);
    return provider[1] === "oidc" ? { kind: "oidc", issuer: name } : { kind: "saml", name };
}
const IDENTITIES = new Set(["aws_iam_role", "aws_iam_user"]);
/** A principal by reference to what it is of. */
function referredPrincipal(reference, resolve) {
    const nodes = resolve(reference);
    const [node] = nodes;
    if (node === undefined || !["arn", "id", ""].includes(reference.attribute)) {
        return isOwnAccount(reference) ? { kind: "account", account: { kind: "own" } } : undefined;
    }
    const { type, mode, attributes } = node.resource;
    const named = (attribute) => {
        const value = attributes.entries.get(attribute);
        return value === undefined ? undefined : (0,iam_text/* showText */.h$)((0,iam_text/* readText */.yR)(value, [attribute], resolve));
    };
    if (IDENTITIES.has(type)) {
        const name = named("name");
        if (mode === "managed" || name === undefined)
            return { kind: "nodes", nodes };
        return { kind: "identity", type: type === "aws_iam_role" ? "role" : "user", account: { kind: "own" }, name };
    }
    if (type === "aws_iam_openid_connect_provider") {
        const url = named("url") ?? named("arn")?.replace(/^.*:oidc-provider\//, "") ?? (0,inspect/* referenceName */.z$)(reference);
        return { kind: "oidc", issuer: url.replace(/^https:\/\//, "").replace(/\/$/, ""), node };
    }
    if (type === "aws_iam_saml_provider") {
        return { kind: "saml", name: named("name") ?? node.resource.name, node };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/access/trust/grantees.js






/** As which callers principals assume roles. */
const CALLERS = {
    everybody: "aws",
    account: "aws",
    identity: "aws",
    nodes: "aws",
    unresolved: "aws",
    service: "service",
    oidc: "web",
    saml: "saml",
    nobody: "aws",
};
/** Whom of a principal requirements let through. */
function granteesOf(principal, requirements, context) {
    if (principal.kind === "nobody")
        return [];
    const caller = CALLERS[principal.kind];
    const guards = [];
    const doubts = "because" in principal ? principal.because.map(unresolvedCause) : [];
    const narrowing = [];
    for (const requirement of requirements) {
        const effect = effectOf(requirement, caller, context.settings.weights);
        if (effect.kind === "fails" && principal.kind !== "unresolved")
            return [];
        if (effect.kind === "guard")
            guards.push(effect.guard);
        if (effect.kind === "doubt")
            doubts.push(effect);
        if (effect.kind === "narrows")
            narrowing.push({ by: effect.by, requirement });
    }
    const by = (what) => narrowing.filter((each) => each.by === what).map(({ requirement }) => requirement);
    const tags = caller === "aws" ? requirements.filter(({ key }) => key.startsWith("aws:principaltag/")) : [];
    const whole = { principal, guards, doubts, tags, isDirect: principal.kind !== "account" };
    if (principal.kind === "oidc") {
        return subjectsOf(principal.issuer, by("claim")).map((subject) => ({
            ...whole,
            subject,
            doubts: [...doubts, ...subject.doubts],
        }));
    }
    let narrowed = [whole];
    for (const requirement of by("arn")) {
        const principals = requirement.values.map((text) => readPrincipal("AWS", text, context.resolve));
        narrowed = narrowed.flatMap((each) => principals.flatMap((other) => intersection(each, other, context)));
    }
    for (const requirement of by("account")) {
        const accounts = requirement.values.map((text) => readPrincipal("AWS", text, context.resolve));
        narrowed = narrowed.flatMap((each) => accounts.flatMap((other) => intersection(each, other, context)));
    }
    for (const requirement of by("organization")) {
        narrowed = narrowed.flatMap((each) => withinOrganizations(each, requirement, context));
    }
    return narrowed;
}
function unresolvedCause(cause) {
    return { doubt: "unresolved", cause };
}
/** Those of a grantee that are another principal, too. */
function intersection(grantee, other, { mayBeSame }) {
    const { principal } = grantee;
    if (other.kind === "everybody")
        return [grantee];
    if (other.kind === "unresolved") {
        const doubts = [...grantee.doubts, ...other.because.map(unresolvedCause)];
        return [{ ...grantee, doubts, principal: principal.kind === "everybody" ? other : principal }];
    }
    if (principal.kind === "everybody") {
        return other.kind === "account" || other.kind === "identity" || other.kind === "nodes"
            ? [{ ...grantee, principal: other }]
            : [];
    }
    if (other.kind === "account") {
        if (principal.kind !== "account" && principal.kind !== "identity")
            return [grantee];
        return mayBeSame(principal.account, other.account) ? [grantee] : [];
    }
    if (principal.kind === "account") {
        if (other.kind === "nodes")
            return [{ ...grantee, principal: other }];
        if (other.kind !== "identity" || !mayBeSame(principal.account, other.account))
            return [];
        const account = other.account.kind === "any" ? principal.account : other.account;
        return [{ ...grantee, principal: { ...other, account } }];
    }
    if (principal.kind === "identity" && other.kind === "identity") {
        const isSame = principal.type === other.type &&
            mayBeSame(principal.account, other.account) &&
            (0,patterns/* matches */.cK)((0,patterns/* parsePattern */.EY)(other.name), principal.name) !== "no";
        return isSame ? [grantee] : [];
    }
    return [grantee];
}
function withinOrganizations(grantee, { values, written, unknown }, { settings, accounts }) {
    const { principal } = grantee;
    const organizations = [...new Map(values.map((text) => [organizationOf(text), text]))].map(([id, text]) => ({
        id,
        isOwn: settings.organizations.includes(id) || isOwnOrganization(text),
    }));
    const guard = { key: written, factor: settings.weights.guards.ownOrganization };
    if (principal.kind === "everybody") {
        return organizations.map(({ id, isOwn }) => ({
            ...grantee,
            organization: id,
            guards: isOwn ? [...grantee.guards, guard] : grantee.guards,
            doubts: unknown === undefined || isOwn ? grantee.doubts : [...grantee.doubts, unresolvedCause({ reason: unknown })],
        }));
    }
    const isOwnAccount = principal.kind === "nodes" ||
        ((principal.kind === "account" || principal.kind === "identity") &&
            (principal.account.kind === "own" ||
                (principal.account.kind === "id" && accounts.standingOf(principal.account.id) === "own")));
    // The own accounts are taken to be in the organisation that a policy of theirs asks for.
    const isGuarded = !isOwnAccount && organizations.length > 0 && organizations.every(({ isOwn }) => isOwn);
    return [isGuarded ? { ...grantee, guards: [...grantee.guards, guard] } : grantee];
}
/** The organisation of `aws:PrincipalOrgID`, or of `aws:PrincipalOrgPaths`, which begin with it. */
function organizationOf(text) {
    const shown = (0,iam_text/* showText */.h$)(text);
    return shown.startsWith("${") ? shown : (shown.split("/")[0] ?? shown);
}
/** The organisation that the account itself is in, as Terraform reads it. */
function isOwnOrganization({ parts }) {
    const [part] = parts;
    return (part !== undefined &&
        typeof part !== "string" &&
        (0,inspect/* isReference */.A_)(part) &&
        /(?:^|\.)data\.aws_organizations_organization\./.test(part.reference.address));
}

;// CONCATENATED MODULE: ./build/access/trust/requirements.js

const COMPARISONS = [
    [/^null$/, "null"],
    [/^bool/, "bool"],
    [/ipaddress/, "address"],
    [/like|^arn/, "like"],
    [/^(?:string|binary)/, "equals"],
];
/** The conditions of a statement. Those that are not known have no key. */
function requirementsOf({ conditions }) {
    return conditions.map((condition) => {
        const { operator, key, texts, unknown } = condition;
        const name = operator.toLowerCase();
        const base = name.replace(/^for(?:all|any)values?:/, "").replace(/ifexists$/, "");
        const negated = base.includes("not");
        const forAllValues = name.startsWith("forallvalues:");
        return {
            key: key.toLowerCase(),
            written: key,
            comparison: COMPARISONS.find(([pattern]) => pattern.test(base))?.[1] ?? "order",
            negated,
            withoutKey: forAllValues || (!name.startsWith("foranyvalue:") && (negated || name.endsWith("ifexists"))),
            forAllValues,
            values: texts,
            unknown,
            condition,
            isInverse: false,
        };
    });
}
/** What a request has to meet so that a condition is false: what a Deny with that condition leaves. */
function negation(requirement) {
    const { comparison, negated, withoutKey, values, isInverse } = requirement;
    const inverse = { ...requirement, isInverse: !isInverse };
    if (comparison === "bool")
        return { ...inverse, values: values.map(flipped), withoutKey: !withoutKey };
    if (comparison === "null")
        return { ...inverse, values: values.map(flipped) };
    return { ...inverse, negated: !negated, withoutKey: !withoutKey, forAllValues: false };
}
function flipped(text) {
    const value = (0,iam_text/* literalOf */.Zc)(text);
    return value === "true" || value === "false" ? { ...text, parts: [value === "true" ? "false" : "true"] } : text;
}

;// CONCATENATED MODULE: ./build/access/trust/denies.js




function readDeny(statement, principals) {
    return {
        statement,
        principals,
        spares: statement.principals === undefined && statement.notPrincipals !== undefined,
        requirements: requirementsOf(statement),
    };
}
/** What the Deny statements of a trust policy leave to a principal that assumes the role by an action. */
function remains(principal, action, denies, { settings, mayBeSame }) {
    const caller = CALLERS[principal.kind];
    const requirements = [];
    const doubts = [];
    for (const { statement, principals, spares, requirements: conditions } of denies) {
        const { decision } = (0,iam_actions/* matchAction */.ob)(statement, action);
        const isMeant = principals.some((other) => isWithin(principal, other, mayBeSame));
        if (decision === "no" || isMeant === spares)
            continue;
        const effects = conditions.map((each) => effectOf(each, caller, settings.weights));
        // A condition that none of its requests meets keeps the Deny from them.
        if (effects.some(({ kind }) => kind === "fails"))
            continue;
        const [only, ...others] = conditions;
        if (decision === "yes" && only === undefined && Object.keys(statement.unknown).length === 0)
            return { kind: "denied" };
        if (decision === "yes" && only !== undefined && others.length === 0 && only.unknown === undefined) {
            requirements.push(negation(only));
        }
        else {
            doubts.push({ doubt: "condition", cause: { reason: "a Deny statement of the trust policy may apply" } });
        }
    }
    return { kind: "left", requirements, doubts };
}
/** Whether all that a principal stands for is within another one. */
function isWithin(inner, outer, mayBeSame) {
    if (outer.kind === "everybody")
        return true;
    if (inner.kind === "identity" && outer.kind === "identity") {
        return inner.type === outer.type && inner.name === outer.name && mayBeSame(inner.account, outer.account);
    }
    if (outer.kind === "account") {
        if (inner.kind === "nodes")
            return mayBeSame({ kind: "own" }, outer.account);
        return (inner.kind === "account" || inner.kind === "identity") && mayBeSame(inner.account, outer.account);
    }
    if (inner.kind === "nodes" && outer.kind === "nodes")
        return inner.nodes.every((node) => outer.nodes.includes(node));
    if (inner.kind === "service" && outer.kind === "service")
        return inner.name === outer.name;
    if (inner.kind === "oidc" && outer.kind === "oidc")
        return inner.issuer === outer.issuer;
    return inner.kind === "saml" && outer.kind === "saml" && inner.name === outer.name;
}

;// CONCATENATED MODULE: ./build/access/trust/resolve.js

/** Finds out who a grantee is: identities of the tree, or where a path begins. */
function resolveGrantee(grantee, role, context, evidence) {
    const { principal, guards, tags } = grantee;
    const trusted = (who, more = []) => ({
        who: who.kind === "source" ? { kind: "source", source: asBreakGlass(who.source, context.settings.breakGlass) } : who,
        guards,
        doubts: [...grantee.doubts, ...more],
        tags,
        evidence,
    });
    const from = (source, more = []) => [
        trusted({ kind: "source", source }, more),
    ];
    const identity = (each) => {
        const isElsewhere = each.account !== undefined && role.account !== undefined && each.account !== role.account;
        return trusted({ kind: "identity", identity: each, needsPermission: isElsewhere || !grantee.isDirect });
    };
    switch (principal.kind) {
        case "nobody":
            return [];
        case "everybody":
            return from(grantee.organization === undefined ? EVERYBODY : organization(grantee.organization));
        case "service":
            return from(service(principal.name));
        case "unresolved":
            return from(unresolved(principal.text), resolve_open(grantee, `${principal.text} is not known`));
        case "saml":
            return from({
                kind: "federated",
                label: `saml:${principal.name}`,
                ...nodeOf(principal.node),
                exposure: "human",
                isExternal: true,
            });
        case "oidc": {
            const { suffix, exposure = "public" } = grantee.subject ?? {};
            const label = suffix === undefined ? `oidc:${principal.issuer}` : `oidc:${principal.issuer}:${suffix}`;
            return from({ kind: "federated", label, ...nodeOf(principal.node), exposure, isExternal: true });
        }
        case "nodes":
            return principal.nodes.flatMap((node) => {
                const found = context.people.of(node);
                const doubts = principal.nodes.length > 1
                    ? [{ doubt: "unresolved", cause: { reason: "it is not known which instance is meant" } }]
                    : [];
                return found === undefined ? [] : [{ ...identity(found), doubts: [...grantee.doubts, ...doubts] }];
            });
        case "account":
            return ofAccount(principal.account, role, context).flatMap((each) => {
                if (each.kind !== "delegated")
                    return from(each.source, each.doubts);
                const cause = { reason: "it is not known whose policies in the account allow it" };
                const source = delegated(each.account ?? "own");
                return [trusted(each), ...from(source, [{ doubt: "unresolved", cause }])];
            });
        case "identity": {
            const [account] = ofAccount(principal.account, role, context);
            if (account === undefined)
                return [];
            const isUnknownHome = context.accounts.foundBy === "nothing" && principal.account.kind === "id";
            if (account.kind !== "delegated" && !isUnknownHome)
                return from(account.source, account.doubts);
            const id = account.kind === "delegated" ? account.account : undefined;
            const found = context.people.named(principal.type, principal.name, id, role.node.resource.stack);
            if (found.length > 0)
                return found.filter((each) => each !== role).map(identity);
            const isPerson = principal.type === "user" || principal.name.startsWith("AWSReservedSSO_");
            const cause = { reason: "the policies of the principal are not in the repository" };
            return from({
                kind: principal.type,
                label: `${principal.type}/${principal.name}`,
                exposure: isUnknownHome ? "untrusted-account" : isPerson ? "human" : "role",
                isExternal: isUnknownHome,
            }, grantee.isDirect ? [] : [{ doubt: "unresolved", cause }]);
        }
    }
}
function nodeOf(node) {
    return node === undefined ? {} : { node };
}
function resolve_open({ doubts }, reason) {
    return doubts.length > 0 ? [] : [{ doubt: "unresolved", cause: { reason } }];
}
/** What an account is to a role: one of the own ones, whose policies decide further, or somebody else. */
function ofAccount(name, role, { accounts }) {
    if (name.kind === "own") {
        const [only, ...others] = role.account === undefined ? accounts.of(role.node.resource.stack) : [role.account];
        return [{ kind: "delegated", account: others.length === 0 ? only : undefined }];
    }
    if (name.kind === "any")
        return [{ kind: "source", source: EVERYBODY, doubts: [] }];
    if (name.kind === "unresolved") {
        const doubts = name.because.map((cause) => ({ doubt: "unresolved", cause }));
        return [{ kind: "source", source: unresolved(name.text), doubts }];
    }
    const standing = name.id === role.account ? "own" : accounts.standingOf(name.id);
    if (standing === "own")
        return [{ kind: "delegated", account: name.id }];
    const source = {
        kind: "account",
        label: `account:${name.id}`,
        exposure: ACCOUNT_EXPOSURES[standing],
        isExternal: true,
    };
    return [{ kind: "source", source, doubts: [] }];
}

;// CONCATENATED MODULE: ./build/access/trust/index.js










const trust_ASSUME = (0,iam_actions/* askedAction */.ZW)("sts:AssumeRole");
const ASSUME_SAML = (0,iam_actions/* askedAction */.ZW)("sts:AssumeRoleWithSAML");
const ASSUME_WEB = (0,iam_actions/* askedAction */.ZW)("sts:AssumeRoleWithWebIdentity");
/** The action by which a principal assumes a role, and as which caller. */
function actionOf({ kind }, type) {
    if (kind === "saml")
        return ASSUME_SAML;
    if (kind === "oidc")
        return ASSUME_WEB;
    return type === "Federated" ? ASSUME_WEB : trust_ASSUME;
}
/** All whom the trust policies of a role let assume it. What the source does not tell is a principal that is not resolved. */
function trustOf(role, context) {
    return role.trust.flatMap((read) => trustOfPolicy(role, read, context));
}
function trustOfPolicy(role, read, context) {
    const { policy, held } = read;
    const evidenceAt = (path, message) => ({ node: held.holder, path, message });
    const mayBeSame = sameAccounts(role, context.accounts);
    const grantees = { ...context, resolve: read.resolve, mayBeSame };
    const invalid = (0,validity/* invalidity */.EX)(policy, "trust");
    const ofDocument = invalid === undefined ? [] : [{ doubt: "invalid", cause: { reason: `IAM refuses the trust policy: ${invalid}` } }];
    const denies = policy.statements
        .filter(({ effect }) => effect === "Deny")
        .map((statement) => readDeny(statement, principalsOf(statement, read).map(({ principal }) => principal)));
    const found = policy.statements
        .filter(({ effect }) => effect === "Allow")
        .flatMap((statement) => [
        ...principalsOf(statement, read).flatMap((named) => trustOfPrincipal(named, statement, denies, grantees).flatMap((grantee) => resolveGrantee({ ...grantee, doubts: [...ofDocument, ...named.doubts, ...grantee.doubts] }, role, context, evidenceAt(named.path, `trusts ${named.shown}`)))),
        ...trustOfOthers(statement, evidenceAt([...statement.path, "NotPrincipal"], "trusts everybody else")),
    ]);
    if (policy.unknown === undefined)
        return found;
    const reason = policy.unknown;
    return [
        ...found,
        {
            who: { kind: "source", source: unresolved(`trust of ${role.name ?? role.node.resource.address}`) },
            guards: [],
            doubts: [{ doubt: "unresolved", cause: { reason, span: held.value.span } }],
            tags: [],
            evidence: evidenceAt(held.path, "trusts whom the source does not say"),
        },
    ];
}
/** Names of accounts that may be of the same one, as seen from a role. */
function sameAccounts(role, accounts) {
    const own = role.account === undefined ? accounts.of(role.node.resource.stack) : [role.account];
    return (one, other) => {
        if (one.kind === "any" || other.kind === "any" || one.kind === "unresolved" || other.kind === "unresolved")
            return true;
        if (one.kind === "own" || other.kind === "own") {
            const id = one.kind === "id" ? one.id : other.kind === "id" ? other.id : undefined;
            return id === undefined || own.length === 0 || own.includes(id);
        }
        return one.id === other.id;
    };
}
/** Allow with NotPrincipal, which IAM does not take in a trust policy. */
function trustOfOthers(statement, evidence) {
    if (statement.principals !== undefined || statement.notPrincipals === undefined)
        return [];
    if ((0,iam_actions/* matchAction */.ob)(statement, trust_ASSUME).decision === "no")
        return [];
    const cause = { reason: "IAM refuses NotPrincipal in a trust policy" };
    return [
        {
            who: { kind: "source", source: EVERYBODY },
            guards: [],
            doubts: [{ doubt: "invalid", cause }],
            tags: [],
            evidence,
        },
    ];
}
function principalsOf(statement, read) {
    return (statement.principals ?? statement.notPrincipals ?? []).map(({ type, value, path, unknown }) => {
        const element = valueAt(read.held.holder.resource.attributes, path);
        // Of a list that may have more members, the rest is one principal that nothing is known of.
        const text = element === undefined || element.kind === "list"
            ? { path, parts: [{ unknown: [{ reason: unknown ?? "the principals are not known" }] }] }
            : (0,iam_text/* readText */.yR)(element, path, read.resolve);
        const plain = readPrincipal(type, text, read.resolve);
        const principal = plain.kind === "unresolved" && type === "Federated" && (0,iam_actions/* matchAction */.ob)(statement, ASSUME_WEB).decision === "yes"
            ? { kind: "oidc", issuer: plain.text }
            : plain;
        const isPattern = principal.kind === "identity" && /[*?]/.test(principal.name);
        const cause = { reason: `IAM refuses wildcards in a principal: ${value}` };
        return { principal, type, shown: value, path, doubts: isPattern ? [{ doubt: "invalid", cause }] : [] };
    });
}
function valueAt(root, path) {
    let value = root;
    for (const step of path)
        value = value === undefined ? undefined : (0,inspect/* member */.Dc)(value, step);
    return value;
}
function trustOfPrincipal({ principal, type }, statement, denies, context) {
    if (statement.principals === undefined)
        return [];
    const action = actionOf(principal, type);
    const { decision } = (0,iam_actions/* matchAction */.ob)(statement, action);
    if (decision === "no")
        return [];
    const left = remains(principal, action, denies, context);
    if (left.kind === "denied")
        return [];
    const doubts = [...left.doubts];
    const unknown = statement.unknown.Effect ?? statement.unknown[""];
    if (unknown !== undefined)
        doubts.push({ doubt: "unresolved", cause: { reason: unknown } });
    if (decision === "unknown")
        doubts.push({ doubt: "unresolved", cause: { reason: actionReason(statement) } });
    return granteesOf(principal, [...requirementsOf(statement), ...left.requirements], context).map((grantee) => ({
        ...grantee,
        doubts: [...doubts, ...grantee.doubts],
    }));
}
function actionReason({ unknown }) {
    const reason = Object.entries(unknown).find(([path]) => /^(?:Not)?Action/.test(path))?.[1];
    return reason ?? "IAM refuses a wildcard in the service part of an action";
}

;// CONCATENATED MODULE: ./build/access/ways.js
/** The worst comes first: what IAM would refuse is less likely to be than what a condition decides. */
const DOUBTS = ["invalid", "condition", "unresolved"];
/** A hop to a node, as certain as its doubts leave it. */
function hopTo(kind, target, node, { guards, doubts, evidence }) {
    const worst = DOUBTS.find((each) => doubts.some(({ doubt }) => doubt === each));
    const certainty = worst === undefined ? "must" : "may";
    return {
        kind,
        target,
        ...(node === undefined ? {} : { node }),
        certainty,
        ...(worst === undefined ? {} : { doubt: worst }),
        guards,
        because: doubts.map(({ cause }) => cause),
        evidence,
    };
}

;// CONCATENATED MODULE: ./build/access/incoming.js











/** All ways into an identity. */
function waysInto(identity, context) {
    const ways = [
        ...(identity.kind === "role" ? waysByTrust(identity, context) : []),
        ...(identity.kind === "permission-set" ? assignments(identity, context) : []),
        ...context.byVerbs(identity),
    ];
    return ways.filter(({ from }) => from.kind === "source" || !context.isFolded(from.identity, identity));
}
function waysByTrust(role, context) {
    const allowed = lazily(() => context.assuming.by(role.node));
    const runners = lazily(() => runsAs(role.node));
    return incoming_distinct(trustOf(role, context).flatMap((trusted) => {
        const { who } = trusted;
        if (who.kind === "source") {
            const evidence = who.source.kind === "service" ? [trusted.evidence, ...runners()] : [trusted.evidence];
            return [{ from: who, hops: [assumeHop(role, { ...trusted, evidence })] }];
        }
        if (who.kind === "identity" && !who.needsPermission)
            return incoming_named(role, who.identity, trusted, context);
        const callers = allowed().filter(({ identity }) => who.kind === "identity" ? identity === who.identity : isIn(who.account, identity, role));
        return callers.flatMap((grant) => permitted(role, grant, trusted));
    }));
}
/** An identity that the trust policy names, which is enough unless something else forbids it. */
function incoming_named(role, identity, trusted, { assuming }) {
    const tags = meetsTags(identity, trusted.tags, role);
    const limit = assuming.limitsOf(identity, role.node);
    if (tags === "no" || limit === "denied" || identity === role)
        return [];
    const doubts = [...trusted.doubts, ...tagDoubts(tags), ...(limit === "none" ? [] : grantDoubts(limit))];
    return [
        {
            from: { kind: "identity", identity },
            hops: [assumeHop(role, { ...trusted, doubts, evidence: [trusted.evidence] })],
        },
    ];
}
/** An identity whose policies let it assume the role, as the trust policy asks for. */
function permitted(role, { identity, grant, certainty }, trusted) {
    const tags = meetsTags(identity, trusted.tags, role);
    if (tags === "no")
        return [];
    const doubts = [...trusted.doubts, ...tagDoubts(tags), ...grantDoubts(grant)];
    if (certainty === "unknown") {
        doubts.push({ doubt: "unresolved", cause: { reason: "it is not known whether the permission is of this role" } });
    }
    const { holder } = grant.policy.read.held;
    const allows = { node: holder, path: grant.path, message: "allows sts:AssumeRole" };
    const hop = assumeHop(role, { guards: trusted.guards, doubts, evidence: [allows, trusted.evidence] });
    return [{ from: { kind: "identity", identity }, hops: [...incoming_memberHops(grant), hop] }];
}
function assumeHop(role, parts) {
    return hopTo("assume", identityLabel(role), role.node, parts);
}
/** The group that a permission comes through. */
function incoming_memberHops({ policy }) {
    const { through } = policy;
    if (through === undefined)
        return [];
    const name = literalAt(through, "name");
    const target = name === undefined ? through.resource.address : `group/${name}`;
    const evidence = [{ node: through, path: [], message: "is the group" }];
    return [hopTo("member", target, through, { guards: [], doubts: [], evidence })];
}
function grantDoubts({ certainty, because, conditions }) {
    if (certainty === "yes")
        return [];
    const doubt = conditions.length > 0 ? "condition" : "unresolved";
    const causes = because.length > 0 ? because : [{ reason: "its permission to assume the role is not certain" }];
    return causes.map((cause) => ({ doubt, cause }));
}
/** Whether an identity is one of an account's. */
function isIn(account, identity, role) {
    const own = identity.account;
    if (account !== undefined && own !== undefined)
        return account === own;
    return own === undefined || role.account === undefined || own === role.account;
}
/** Whether the tags of an identity are those that a trust policy asks for. */
function meetsTags(identity, requirements, role) {
    if (requirements.length === 0)
        return "yes";
    const lookup = (0,request_keys/* requestKeys */.Q)((0,requester/* requesterOf */.i)(identity), ASSUME, {});
    const resolve = role.trust[0]?.resolve ?? (() => []);
    return (0,logic/* all */.Q7)(requirements.map(({ condition, isInverse }) => {
        const { decision } = (0,condition_decision/* decideConditions */.hB)([condition], lookup, { resolve, variables: undefined });
        return isInverse ? (0,logic/* not */.AU)(decision) : decision;
    }));
}
function tagDoubts(tags) {
    if (tags !== "unknown")
        return [];
    return [{ doubt: "condition", cause: { reason: "it depends on the tags of the principal" } }];
}
/** Links to what acts as a role: functions, instances, tasks. */
const RUNNERS = ["functions", "tasks", "instances"];
const MOST_RUNNERS = 3;
/** What of the tree acts as a role, which shows that its trust of a service is used. */
function runsAs(role) {
    return RUNNERS.flatMap((link) => (0,graph_node/* linked */.q)(role, link))
        .slice(0, MOST_RUNNERS)
        .map((node) => ({ node, path: [], message: "acts as the role" }));
}
/** Who is assigned a permission set (https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_AccountAssignment.html). */
function assignments(set, { index }) {
    return (0,graph_node/* linked */.q)(set.node, "attachments")
        .filter(({ resource }) => resource.type === "aws_ssoadmin_account_assignment")
        .map((assignment) => {
        const kind = literalAt(assignment, "principal_type") === "USER" ? "user" : "group";
        const source = {
            kind,
            label: `${kind}/${assigned(assignment, index)}`,
            exposure: "human",
            isExternal: false,
        };
        const evidence = [{ node: assignment, path: ["principal_id"], message: `assigns ${source.label}` }];
        const hop = hopTo("assigned", identityLabel(set), set.node, { guards: [], doubts: [], evidence });
        return { from: { kind: "source", source }, hops: [hop] };
    });
}
/** The name of an assigned user or group, or the expression of its id. */
function assigned(assignment, index) {
    const { stack, attributes } = assignment.resource;
    const [id] = (0,inspect/* valuesAt */.I0)(attributes, ["principal_id"]);
    if (id === undefined)
        return assignment.resource.address;
    const [node] = (0,inspect/* allReferences */.ur)(id).flatMap((reference) => index.resolve(stack, reference));
    const name = node &&
        (literalAt(node, "display_name") ??
            literalAt(node, "user_name") ??
            literalAt(node, "alternate_identifier.unique_attribute.attribute_value"));
    return name ?? (0,iam_text/* showText */.h$)((0,iam_text/* readText */.yR)(id, ["principal_id"], (reference) => index.resolve(stack, reference)));
}
function literalAt({ resource }, path) {
    const [value] = (0,inspect/* valuesAt */.I0)(resource.attributes, path.split("."));
    return value?.kind === "known" && typeof value.value === "string" ? value.value : undefined;
}
/** The surest way from each origin; a trust policy may let somebody in twice. */
function incoming_distinct(ways) {
    const best = new Map();
    for (const way of ways) {
        const key = way.from.kind === "source" ? way.from.source.label : way.from.identity;
        const known = best.get(key);
        if (known === undefined || incoming_isSurer(way, known))
            best.set(key, way);
    }
    return [...best.values()];
}
function incoming_isSurer(one, other) {
    const [a, b] = [one, other].map(({ hops }) => ({
        doubts: hops.filter(({ certainty }) => certainty === "may").length,
        guards: hops.flatMap(({ guards }) => guards).reduce((product, { factor }) => product * factor, 1),
    }));
    if (a === undefined || b === undefined)
        return false;
    return a.doubts === b.doubts ? a.guards > b.guards : a.doubts < b.doubts;
}
function lazily(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}

;// CONCATENATED MODULE: ./build/access/people.js

/**
 * Roles that Identity Center makes for a permission set in an account
 * (https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html).
 */
const RESERVED_ROLE = "AWSReservedSSO_";
const RESERVED_SUFFIX = "_0123456789abcdef";
function findPeople(identities) {
    const byNode = new Map(identities.filter(({ kind }) => kind !== "unattached").map((each) => [each.node, each]));
    const byName = new Map();
    for (const identity of identities) {
        const name = roleName(identity);
        if (name === undefined)
            continue;
        const key = `${identity.kind === "user" ? "user" : "role"}/${name}`;
        const found = byName.get(key);
        if (found === undefined)
            byName.set(key, [identity]);
        else
            found.push(identity);
    }
    const byPattern = new Map();
    const fitting = (key) => {
        let found = byPattern.get(key);
        if (found === undefined) {
            const pattern = (0,patterns/* parsePattern */.EY)(key);
            found = [...byName].flatMap(([name, ofName]) => ((0,patterns/* matches */.cK)(pattern, name) === "yes" ? ofName : []));
            byPattern.set(key, found);
        }
        return found;
    };
    return {
        all: identities,
        of: (node) => byNode.get(node),
        named(type, name, account, stack) {
            const key = `${type}/${name}`;
            const candidates = /[*?]/.test(name) ? fitting(key) : (byName.get(key) ?? fittingReserved(key, fitting));
            const found = candidates.filter((each) => account === undefined || each.account === undefined || each.account === account);
            const near = found.filter(({ node }) => node.resource.stack === stack);
            return near.length > 0 ? near : found;
        },
    };
}
/** The name of the role that an identity acts as. */
function roleName({ kind, name }) {
    if (name === undefined || kind === "group" || kind === "unattached")
        return undefined;
    return kind === "permission-set" ? `${RESERVED_ROLE}${name}${RESERVED_SUFFIX}` : name;
}
/** A reserved role by its real name, whose end nobody knows beforehand. */
function fittingReserved(key, fitting) {
    if (!key.startsWith(`role/${RESERVED_ROLE}`))
        return [];
    return fitting(key.replace(/_[0-9a-f]{16}$/, "_*"));
}

;// CONCATENATED MODULE: ./build/access/verbs/compute.js
const compute_service = (name, principal, ...needs) => ({
    name,
    principal,
    needs: needs.map((need) => need.split("|").map((alternative) => alternative.trim())),
});
/** Verbs that run something new (https://pathfinding.cloud lists the paths). */
const COMPUTE_SERVICES = [
    compute_service("lambda", "lambda.amazonaws.com", "lambda:CreateFunction", "lambda:InvokeFunction | lambda:AddPermission | lambda:CreateEventSourceMapping | lambda:CreateFunctionUrlConfig"),
    compute_service("ec2", "ec2.amazonaws.com", "ec2:RunInstances | ec2:RequestSpotInstances | ec2:AssociateIamInstanceProfile"),
    compute_service("ecs", "ecs-tasks.amazonaws.com", "ecs:RegisterTaskDefinition", "ecs:RunTask | ecs:StartTask | ecs:CreateService"),
    compute_service("glue", "glue.amazonaws.com", `glue:CreateJob + glue:StartJobRun | glue:CreateJob + glue:CreateTrigger | glue:UpdateJob + glue:StartJobRun |
     glue:CreateDevEndpoint | glue:CreateSession`),
    compute_service("cloudformation", "cloudformation.amazonaws.com", `cloudformation:CreateStack | cloudformation:CreateStackSet + cloudformation:CreateStackInstances |
     cloudformation:UpdateStackSet`),
    compute_service("codebuild", "codebuild.amazonaws.com", "codebuild:CreateProject | codebuild:UpdateProject", "codebuild:StartBuild | codebuild:StartBuildBatch"),
    compute_service("ssm", "ssm.amazonaws.com", "ssm:StartAutomationExecution"),
    compute_service("sagemaker", "sagemaker.amazonaws.com", "sagemaker:CreateNotebookInstance | sagemaker:CreateTrainingJob | sagemaker:CreateProcessingJob"),
    compute_service("states", "states.amazonaws.com", "states:CreateStateMachine | states:UpdateStateMachine", "states:StartExecution"),
    compute_service("scheduler", "scheduler.amazonaws.com", "scheduler:CreateSchedule"),
    compute_service("events", "events.amazonaws.com", "events:PutRule", "events:PutTargets"),
    compute_service("apprunner", "tasks.apprunner.amazonaws.com", "apprunner:CreateService"),
    compute_service("datapipeline", "datapipeline.amazonaws.com", "datapipeline:CreatePipeline", "datapipeline:PutPipelineDefinition", "datapipeline:ActivatePipeline"),
    compute_service("batch", "batch.amazonaws.com", "batch:RegisterJobDefinition", "batch:SubmitJob"),
    compute_service("bedrock-agentcore", "bedrock-agentcore.amazonaws.com", "bedrock-agentcore:CreateCodeInterpreter", "bedrock-agentcore:InvokeCodeInterpreter"),
    compute_service("eks", "pods.eks.amazonaws.com", "eks:CreatePodIdentityAssociation | eks:UpdatePodIdentityAssociation"),
];
const EXISTING_COMPUTE = [
    { type: "aws_lambda_function", verbs: [["lambda:UpdateFunctionCode"], ["lambda:UpdateFunctionConfiguration"]] },
    {
        type: "aws_instance",
        verbs: [
            ["ec2:ModifyInstanceAttribute", "ec2:StopInstances", "ec2:StartInstances"],
            ["ec2-instance-connect:SendSSHPublicKey"],
            ["ssm:StartSession"],
            ["ssm:SendCommand"],
        ],
    },
    {
        type: "aws_launch_template",
        verbs: [["ec2:CreateLaunchTemplateVersion", "ec2:ModifyLaunchTemplate"]],
        isElsewhere: true,
    },
    { type: "aws_ecs_task_definition", verbs: [["ecs:ExecuteCommand"]], isElsewhere: true },
    { type: "aws_glue_dev_endpoint", verbs: [["glue:UpdateDevEndpoint"]] },
    {
        type: "aws_cloudformation_stack",
        verbs: [["cloudformation:UpdateStack"], ["cloudformation:CreateChangeSet", "cloudformation:ExecuteChangeSet"]],
    },
    { type: "aws_codebuild_project", verbs: [["codebuild:StartBuild"], ["codebuild:StartBuildBatch"]] },
    { type: "aws_sagemaker_notebook_instance", verbs: [["sagemaker:CreatePresignedNotebookInstanceUrl"]] },
    { type: "aws_apprunner_service", verbs: [["apprunner:UpdateService"]] },
];
/** What lets its holder log in as a user of IAM. */
const USER_CREDENTIALS = [
    "iam:CreateAccessKey",
    "iam:CreateLoginProfile",
    "iam:UpdateLoginProfile",
    "iam:CreateServiceSpecificCredential",
];

;// CONCATENATED MODULE: ./build/access/verbs/index.js







/**
 * Ways into identities that take verbs: passing a role to a service that runs something as it, taking over what runs as it,
 * rewriting its trust policy, giving oneself credentials of a user.
 *
 * @param label what an identity is called: `role/fn`
 */
function verbWays(identities, context, label) {
    const offers = new Map();
    const offersOf = (service) => {
        let found = offers.get(service.name);
        if (found === undefined) {
            offers.set(service.name, (found = holdersOf("iam:PassRole").flatMap((from) => offer(from, service, context))));
        }
        return found;
    };
    const holders = new Map();
    const holdersOf = (action) => {
        let found = holders.get(action);
        if (found === undefined) {
            found = identities.filter((identity) => context.permissions(identity).of(action).length > 0);
            holders.set(action, found);
        }
        return found;
    };
    const shared = { context, label, holdersOf };
    return {
        into(target) {
            if (target.kind === "user")
                return USER_CREDENTIALS.flatMap((action) => changes(target, action, shared));
            if (target.kind !== "role")
                return [];
            return [
                ...COMPUTE_SERVICES.flatMap((service) => {
                    const trusted = trustsService(target, service.principal);
                    return trusted === "no" ? [] : passes(target, trusted, offersOf(service), shared);
                }),
                ...verbs_takeovers(target, shared),
                ...changes(target, "iam:UpdateAssumeRolePolicy", shared),
            ];
        },
    };
}
function offer(from, service, context) {
    const permissions = context.permissions(from);
    const passing = passGrants(permissions, service.principal);
    if (passing.length === 0)
        return [];
    const [running] = [...reachOfRow(service, permissions, context)].sort(surestFirst);
    return running === undefined ? [] : [{ from, service, passing, running }];
}
function surestFirst(one, other) {
    return Number(one.certainty === "unknown") - Number(other.certainty === "unknown");
}
function passes(target, trusted, offers, shared) {
    return offers.flatMap(({ from, service, passing, running }) => {
        if (from === target)
            return [];
        const best = bestGrant(passing, target.node, shared.context);
        if (best === undefined)
            return [];
        const doubts = [...(trusted === "unknown" ? [TRUST] : []), ...profileDoubts(service, target, from, shared.context)];
        const decision = (0,logic/* all */.Q7)([best.decision, doubts.length > 0 ? "unknown" : "yes", running.certainty]);
        const reach = verbs_reachOf([best.grant, ...running.grants], decision, [...running.because, ...doubts]);
        return [wayOf("passrole", `${service.name}:${shared.label(target)}`, target.node, from, reach, shared)];
    });
}
const TRUST = { reason: "whom the role trusts is not known" };
/** An instance gets a role by an instance profile that has it. */
function profileDoubts({ name }, { node }, from, context) {
    if (name !== "ec2" || (0,graph_node/* linked */.q)(node, "instance_profiles").length > 0)
        return [];
    if (context.permissions(from).of("iam:AddRoleToInstanceProfile").length > 0)
        return [];
    return [{ reason: "whether an instance profile has the role is not in the repository", span: node.resource.header }];
}
/** What of the tree acts as a role, taken over. */
function verbs_takeovers(target, shared) {
    return EXISTING_COMPUTE.flatMap(({ type, verbs, isElsewhere }) => {
        const running = runningAs(type, target.node, shared.context);
        return running.flatMap((compute) => verbs_distinct(verbs.flatMap((actions) => {
            const [first = ""] = actions;
            return shared.holdersOf(first).flatMap((from) => {
                if (from === target)
                    return [];
                const reach = onCompute(from, actions, compute, isElsewhere === true, shared.context);
                return reach === undefined
                    ? []
                    : [wayOf("control", compute.resource.address, compute, from, reach, shared)];
            });
        })));
    });
}
const RUNNING = new WeakMap();
function runningAs(type, role, context) {
    let known = RUNNING.get(context);
    if (known === undefined) {
        const found = new Map();
        for (const compute of EXISTING_COMPUTE.flatMap((each) => context.directory.ofType(each.type))) {
            for (const each of (0,graph_node/* linked */.q)(compute, "role"))
                found.set(each, [...(found.get(each) ?? []), compute]);
        }
        RUNNING.set(context, (known = found));
    }
    return (known.get(role) ?? []).filter(({ resource }) => resource.type === type);
}
/** All actions on something that runs; `undefined` when one is missing. */
function onCompute(from, actions, compute, isElsewhere, context) {
    const grants = [];
    let decision = "yes";
    for (const action of actions) {
        const found = context.permissions(from).of(action);
        const best = isElsewhere ? broadest(found) : bestGrant(found, compute, context);
        if (best === undefined)
            return undefined;
        decision = (0,logic/* all */.Q7)([decision, best.decision]);
        grants.push(best.grant);
    }
    return verbs_reachOf(grants, decision, []);
}
/** Taking an identity itself over: its trust policy, its credentials. */
function changes(target, action, { context, label, holdersOf }) {
    return holdersOf(action).flatMap((from) => {
        if (from === target)
            return [];
        const best = bestGrant(context.permissions(from).of(action), target.node, context);
        if (best === undefined)
            return [];
        const verb = action.slice(action.indexOf(":") + 1);
        const reach = verbs_reachOf([best.grant], best.decision, []);
        return [wayOf("escalate", `${verb}:${label(target)}`, target.node, from, reach, { context })];
    });
}
/** The surest grant that is about a resource. */
function bestGrant(grants, node, { directory }) {
    let best;
    for (const grant of grants) {
        const decision = (0,logic/* all */.Q7)([directory.match(grant, node), grant.certainty]);
        if (decision === "yes")
            return { grant, decision };
        if (decision === "unknown")
            best ??= { grant, decision };
    }
    return best;
}
function broadest(grants) {
    const sure = grants.find(({ certainty, resource }) => certainty === "yes" && resource.kind === "everything");
    if (sure !== undefined)
        return { grant: sure, decision: "yes" };
    const [grant] = grants.filter(({ resource }) => resource.kind !== "invalid");
    return grant === undefined ? undefined : { grant, decision: "unknown" };
}
function verbs_reachOf(grants, decision, because) {
    const certainty = decision === "yes" ? "yes" : "unknown";
    return { target: undefined, certainty, because: [...grants.flatMap((grant) => grant.because), ...because], grants };
}
function wayOf(kind, target, node, from, reach, { context }) {
    const hop = { kind, target, node, ...partsOf(reach, context.settings) };
    return { from, hops: [...memberHops(reach.grants), hop] };
}
/** The surest way from each identity. */
function verbs_distinct(ways) {
    const best = new Map();
    for (const way of ways) {
        const known = best.get(way.from);
        if (known === undefined || (known.hops.at(-1)?.certainty === "may" && way.hops.at(-1)?.certainty === "must")) {
            best.set(way.from, way);
        }
    }
    return [...best.values()];
}

;// CONCATENATED MODULE: ./build/access/walk.js

/** How often an identity is gone through on the way to one other: what leads there in still more ways has no other beginnings. */
const MOST_VISITS = 4;
/** Steps of all walks of a tree: a role that a thousand may assume is at the end of more routes than anybody reads. */
const MOST_STEPS = 400_000;
function stepBudget() {
    return { left: MOST_STEPS };
}
/**
 * All routes to an identity that repeat no identity, walked backwards, the shortest first; of those that begin with the same
 * source the surest first, and no more than the limit of one source.
 */
function routesTo(target, { waysInto, entryOf, limits, weights, budget }) {
    const bySource = new Map();
    let cut = 0;
    const found = (source, step, way) => {
        const route = { source, ways: way === undefined ? waysFrom(step) : [way, ...waysFrom(step)] };
        const routes = bySource.get(source.label);
        if (routes === undefined)
            bySource.set(source.label, [route]);
        else if (routes.length < limits.perAccess)
            routes.push(route);
        else
            cut += 1;
    };
    const pending = [{ identity: target, way: undefined, next: undefined, hops: 0 }];
    const visits = new Map();
    let isEnded = false;
    // What is pushed while it runs is gone through, too.
    for (const step of pending) {
        const entry = entryOf(step.identity);
        if (entry !== undefined)
            found(entry, step, undefined);
        for (const way of waysInto(step.identity)) {
            const { from } = way;
            if (step.hops === limits.hops)
                isEnded = true;
            else if (from.kind === "source")
                found(from.source, step, way);
            else if (!isOnRoute(from.identity, step)) {
                const count = visits.get(from.identity) ?? 0;
                if (budget.left === 0)
                    isEnded = true;
                else if (count < MOST_VISITS) {
                    visits.set(from.identity, count + 1);
                    budget.left -= 1;
                    pending.push({ identity: from.identity, way, next: step, hops: step.hops + 1 });
                }
            }
        }
    }
    if (isEnded)
        cut += 1;
    const surest = (route) => routeFactor(route, weights);
    return {
        routes: [...bySource.values()].flatMap((routes) => routes.length === 1 ? routes : [...routes].sort((a, b) => surest(b) - surest(a))),
        cut,
    };
}
function waysFrom(step) {
    const ways = [];
    for (let here = step; here !== undefined; here = here.next) {
        if (here.way !== undefined)
            ways.push(here.way);
    }
    return ways;
}
function isOnRoute(identity, step) {
    for (let here = step; here !== undefined; here = here.next) {
        if (here.identity === identity)
            return true;
    }
    return false;
}
/** What a route leaves of a score, to tell the better of two. */
function routeFactor({ ways }, weights) {
    const hops = ways.flatMap((way) => way.hops);
    const guards = hops.flatMap((hop) => hop.guards).reduce((product, { factor }) => product * factor, 1);
    const certainty = Math.min(1, ...hops.map((hop) => certaintyFactor(hop, weights)));
    return Math.max(guards, weights.guardFloor) * certainty * weights.hop ** hops.length;
}

;// CONCATENATED MODULE: ./build/access/index.js












/**
 * All ways of principals to the databases of a tree: what every identity can do, who can become it, and by which way.
 *
 * @param policies all policies of the tree, as `readPolicies` gives them
 */
function analyseAccess(index, policies, settings) {
    const accounts = findAccounts(index, policies, settings);
    const all = (0,identities/* identities */.t)(index, policies, { accountsOf: accounts.of });
    const [organization] = settings.organizations;
    const decision = settings.organizations.length === 1 && organization !== undefined ? { organization } : {};
    const context = capabilityContext(index, policies, all, { settings, decision });
    const capabilities = new Map();
    for (const identity of all) {
        const found = capabilitiesOf(identity, context);
        if (found.length > 0)
            capabilities.set(identity, found);
    }
    const people = findPeople(all);
    const verbs = verbWays(all, context, identityLabel);
    const incoming = {
        index,
        settings,
        accounts,
        people,
        assuming: findAssuming(all, context.directory, decision),
        byVerbs: (identity) => verbs.into(identity).map(({ from, hops }) => ({ from: { kind: "identity", identity: from }, hops })),
        isFolded: (from, to) => isAdministrator(capabilities.get(from)) && isSameAccount(from, to),
    };
    const known = new Map();
    const walk = {
        waysInto(identity) {
            let ways = known.get(identity);
            if (ways === undefined)
                known.set(identity, (ways = waysInto(identity, incoming)));
            return ways;
        },
        entryOf: (identity) => entries_entryOf(identity, settings),
        limits: settings.limits,
        weights: settings.weights,
        budget: stepBudget(),
    };
    const candidates = [];
    let cut = 0;
    for (const [identity, found] of capabilities) {
        const { routes, cut: unfollowed } = routesTo(identity, walk);
        cut += unfollowed;
        candidates.push({ stack: stackOf(identity.node), routes, capabilities: found });
    }
    for (const { source, capability } of sharedWith(context, accounts)) {
        const [first] = capability.evidence;
        const stack = first === undefined ? "" : stackOf(first.node);
        candidates.push({ stack, routes: [{ source, ways: [] }], capabilities: [capability] });
    }
    const collected = collect(candidates, settings, accounts.own);
    return { paths: collected.paths, cut: cut + collected.cut };
}
function stackOf({ resource }) {
    return resource.stack;
}
/** Whoever may do everything has one path for all; that it may also become others adds nothing. */
function isAdministrator(capabilities) {
    return capabilities?.some(({ method, certainty }) => method === "admin-all" && certainty === "must") === true;
}
function isSameAccount(one, other) {
    return one.account === undefined || other.account === undefined || one.account === other.account;
}

// EXTERNAL MODULE: ./build/access/place.js
var access_place = __webpack_require__(6948);
;// CONCATENATED MODULE: ./build/access/tree.js






/** Reads the policies of a tree once, and finds and compares what can be reached with them. */
function treeAccess(index, settings, before) {
    const policies = (0,iam/* readPolicies */.h9)(index);
    const analysis = analyseAccess(index, policies, settings);
    const compared = before ? comparePaths(before.analysis, analysis, before.nameInHead) : uncomparedPaths(analysis);
    const blame = before && { hunksIn: before.hunksIn, policiesOf: holdersByPrincipal(policies) };
    const paths = compared.flatMap((each) => {
        // What was there before stays where it is spoken of.
        const place = (0,access_place/* placeOf */.$t)(each.path, OPENED.has(each.change) ? blame : undefined);
        return place === undefined ? [] : [{ ...each, place }];
    });
    return {
        analysis,
        documents: (0,iam/* policyDocuments */.rq)(index, { privilegedUsers: settings.privilegedUsers }, policies),
        document: (0,access_document/* accessDocument */._P)(paths, before !== undefined, analysis.cut),
        paths,
    };
}
/** Changes that something in the head has caused. */
const OPENED = new Set(["new", "widened", "guard-lost"]);
/** Finds the resources that hold the policies and boundaries of an identity. */
function holdersByPrincipal(policies) {
    const byPrincipal = (0,group/* groupBy */.$)(policies.flatMap(({ held }) => held.principals.map((principal) => ({ principal, holder: held.holder }))), ({ principal }) => principal);
    return (identity) => [...new Set((byPrincipal.get(identity) ?? []).map(({ holder }) => holder))];
}

// EXTERNAL MODULE: ./build/graph/document.js
var graph_document = __webpack_require__(5650);
;// CONCATENATED MODULE: ./build/graph/environment.js
const TAG_KEYS = new Set(["environment", "env", "stage"]);
/** First match counts: `preprod` is no production. */
const environment_NAMES = [
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
    return environment_NAMES.find(([pattern]) => pattern.test(lower))?.[1];
}

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

;// CONCATENATED MODULE: ./build/graph/names.js


const UNNAMED = { attributes: [] };
/** Indexes resources of one type by what the source says of their names, `id` and `arn`. */
function indexNames(type, nodes) {
    const naming = NAMES[type] ?? UNNAMED;
    const index = new Map();
    for (const node of nodes) {
        for (const attribute of [...naming.attributes, "id", "arn"]) {
            const value = node.resource.attributes.entries.get(attribute);
            const name = value === undefined ? undefined : names_nameOf(value, naming);
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
    const naming = NAMES[type] ?? UNNAMED;
    const candidates = [names_nameOf(value, naming), nameInArn(value, naming)];
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
function names_nameOf(value, naming) {
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
                    links_connect(node, rule.role, target, rule.reverse);
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
        links_connect(node, rule.role, target, rule.reverse);
}
function links_connect(from, role, to, reverse) {
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

;// CONCATENATED MODULE: ./build/graph/build.js






/** Links the resources of a tree and writes the document that the policies see. */
function buildGraph(stacks, options = {}) {
    const { index = indexGraph(stacks) } = options;
    const documents = options.policyDocuments?.(index) ?? [];
    const document = {
        schema_version: graph_document/* GRAPH_SCHEMA_VERSION */.Gm,
        resources: resourceDocuments(index.nodes, configuredEnvironments(stacks), previousOf(options.base)),
        iam: { documents, accounts: [...new Set(stacks.flatMap(({ accounts = [] }) => accounts))].sort() },
        access: options.access?.(index) ?? { paths: [], cut: 0 },
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
    const accounts = new Map(stacks.map((stack) => [stack.id, stack.accounts ?? []]));
    return {
        nodes: [...byId.values()].flatMap((ofType) => [...ofType.values()]),
        nodeOf: (type, id) => byId.get(type)?.get(id),
        resolve,
        accountsOf: (stack) => accounts.get(stack) ?? [],
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
        links: Object.fromEntries([...links].map(([role, targets]) => [role, [...targets].map(graph_node/* linkTo */.u)])),
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

;// CONCATENATED MODULE: ./build/analysed-graph.js


/** Links the resources of a tree, reads its policies, and writes the document that the policies see. */
function analysedGraph(stacks, settings, base) {
    const index = indexGraph(stacks);
    const access = treeAccess(index, withAccounts(settings, stacks), base && { analysis: base.access.analysis, nameInHead: base.nameInHead, hunksIn: base.hunksIn });
    const graph = buildGraph(stacks, {
        index,
        policyDocuments: () => access.documents,
        access: () => access.document,
        ...(base && { base: { document: base.graph.document, nameInHead: base.nameInHead } }),
    });
    return { graph, access };
}
/** The settings with the accounts that the stacks name. */
function withAccounts(settings, stacks) {
    const named = stacks.flatMap(({ accounts = [] }) => accounts);
    return { ...settings, accounts: [...new Set([...settings.accounts, ...named])] };
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

/***/ 7267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   d: () => (/* binding */ containsTarget),
/* harmony export */   oc: () => (/* binding */ deniedUsers),
/* harmony export */   s_: () => (/* binding */ intersectsTarget),
/* harmony export */   z2: () => (/* binding */ readDenies)
/* harmony export */ });
/* harmony import */ var _actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5305);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9369);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6990);
/* harmony import */ var _connect_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9060);
/* harmony import */ var _logic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6508);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6607);






/**
 * The Deny statements of a policy that take database users off its grants. Conditions are about the request: one that may
 * be false lets some requests by, so that its statement leaves every grant in being.
 */
function readDenies(policy, resolve) {
    return policy.statements.flatMap((statement) => {
        if (statement.effect !== "Deny")
            return [];
        const certainty = (0,_logic_js__WEBPACK_IMPORTED_MODULE_5__/* .all */ .Q7)([(0,_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAction */ .ob)(statement, _connect_target_js__WEBPACK_IMPORTED_MODULE_3__/* .CONNECT */ .hg).decision, isUnconditional(statement)]);
        if (certainty === "no")
            return [];
        const read = (texts) => texts.flatMap((text) => {
            const reading = (0,_connect_target_js__WEBPACK_IMPORTED_MODULE_3__/* .readTarget */ ._E)(text, resolve, policy.variables ?? true);
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
    const alwaysTrue = (0,_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupportedConditions */ .wq)(conditions).filter(({ effect }) => effect === "always_matches");
    return alwaysTrue.length === conditions.length ? "yes" : "no";
}
/** Whether the Deny statements leave nothing of a target. */
function isDenied(target, denies) {
    return (0,_logic_js__WEBPACK_IMPORTED_MODULE_5__/* .any */ .bz)(denies.map(({ certainty, resources, spared }) => {
        const covered = spared === undefined
            ? (0,_logic_js__WEBPACK_IMPORTED_MODULE_5__/* .any */ .bz)(resources.map((outer) => containsTarget(outer, target)))
            : (0,_logic_js__WEBPACK_IMPORTED_MODULE_5__/* .all */ .Q7)(spared.map((inner) => (0,_logic_js__WEBPACK_IMPORTED_MODULE_5__/* .not */ .AU)(intersectsTarget(target, inner.target))));
        return (0,_logic_js__WEBPACK_IMPORTED_MODULE_5__/* .all */ .Q7)([certainty, covered]);
    }));
}
/** For users of a target, whether the Deny statements leave nothing of them in its databases. */
function deniedUsers(target, users, denies) {
    const relevant = denies.flatMap((deny) => {
        if (deny.spared !== undefined)
            return [(user) => isDenied({ ...target, user }, [deny])];
        return deny.resources.map((outer) => {
            const databases = (0,_logic_js__WEBPACK_IMPORTED_MODULE_5__/* .all */ .Q7)([deny.certainty, containsDatabases(outer, target)]);
            return (user) => (databases === "no" ? "no" : (0,_logic_js__WEBPACK_IMPORTED_MODULE_5__/* .all */ .Q7)([databases, (0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .contains */ .gR)(outer.user, user)]));
        });
    });
    return users.map((user) => (0,_logic_js__WEBPACK_IMPORTED_MODULE_5__/* .any */ .bz)(relevant.map((denies) => denies(user))));
}
/** Whether every database user that `inner` means is one that `outer` means. */
function containsTarget(outer, inner) {
    return (0,_logic_js__WEBPACK_IMPORTED_MODULE_5__/* .all */ .Q7)([containsDatabases(outer, inner), (0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .contains */ .gR)(outer.user, inner.user)]);
}
function containsDatabases(outer, inner) {
    return (0,_logic_js__WEBPACK_IMPORTED_MODULE_5__/* .all */ .Q7)([containsPlaces(outer.arn, inner.arn), (0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .contains */ .gR)(outer.id, inner.id)]);
}
const ANYWHERE = [_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .STAR */ .Vw];
/**
 * Compares where patterns reach: their Regions. Partitions are not compared, and accounts only when both are named: one logs
 * in within one's own.
 */
function containsPlaces(outer, inner) {
    if (outer.kind === "everything")
        return "yes";
    if (outer.kind !== "arn")
        return (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .containsArn */ .z2)(outer, inner) === "yes" ? "yes" : "unknown";
    if (inner.kind === "everything")
        return (0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .contains */ .gR)(outer.segments.region, ANYWHERE);
    if (inner.kind !== "arn")
        return "unknown";
    const accounts = [outer.segments.account, inner.segments.account].map(_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .literalText */ .bK);
    const isOtherAccount = accounts.every((account) => account !== undefined) && accounts[0] !== accounts[1];
    return isOtherAccount ? "no" : (0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .contains */ .gR)(outer.segments.region, inner.segments.region);
}
/** Whether some database user is meant by both. */
function intersectsTarget(a, b) {
    const places = a.arn.kind === "arn" && b.arn.kind === "arn" ? (0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .intersects */ .HY)(a.arn.segments.region, b.arn.segments.region) : "yes";
    return (0,_logic_js__WEBPACK_IMPORTED_MODULE_5__/* .all */ .Q7)([places, (0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .intersects */ .HY)(a.id, b.id), (0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .intersects */ .HY)(a.user, b.user)]);
}


/***/ }),

/***/ 2284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ userScope),
/* harmony export */   a7: () => (/* binding */ connectGrants),
/* harmony export */   kN: () => (/* binding */ databaseScope)
/* harmony export */ });
/* harmony import */ var _graph_node_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2203);
/* harmony import */ var _actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5305);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6990);
/* harmony import */ var _connect_deny_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7267);
/* harmony import */ var _connect_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9060);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6607);
/* harmony import */ var _privileged_users_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1448);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6939);








const SOME_USER = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePattern */ .EY)("?*");
/**
 * The grants of `rds-db:connect` in an identity policy: one for each resource pattern of each Allow statement that is about
 * it, with what it covers and what the Deny statements of the policy and of those beside it leave of it.
 */
function connectGrants(policy, context) {
    const denies = [policy, ...context.beside].flatMap((each) => (0,_connect_deny_js__WEBPACK_IMPORTED_MODULE_2__/* .readDenies */ .z2)(each, context.resolve));
    return policy.statements
        .filter(({ effect }) => effect === "Allow")
        .flatMap((statement) => statementGrants(statement, policy, denies, context));
}
function statementGrants(statement, policy, denies, context) {
    const { decision, via } = (0,_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAction */ .ob)(statement, _connect_target_js__WEBPACK_IMPORTED_MODULE_3__/* .CONNECT */ .hg);
    if (decision === "no")
        return [];
    const shared = {
        via,
        unsupported_conditions: (0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupportedConditions */ .wq)(statement.conditions),
        doubts: doubtsOf(statement, decision),
    };
    if (statement.resources === undefined) {
        return exceptResources(statement, policy, context).map((grant) => describe({ ...shared, ...grant }, denies, context));
    }
    const readings = statement.resources.map((text) => ({
        text,
        reading: (0,_connect_target_js__WEBPACK_IMPORTED_MODULE_3__/* .readTarget */ ._E)(text, context.resolve, policy.variables ?? true),
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
    return (0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .literalText */ .bK)(pattern.slice(0, "rds-db:".length)) === "rds-db:";
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
    const variables = [...id, ...user].flatMap((letter) => ((0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .isSymbol */ .Bm)(letter) ? (bindings.get(letter.key) ?? []) : []));
    const isForUsers = variables.some((binding) => binding.sort === "variable" && !binding.hasDefault && binding.name.toLowerCase() === "aws:username");
    return isForUsers && context.isForRoles
        ? "aws:username has no value in the session of a role, and only roles have this policy"
        : undefined;
}
function deadGrant(text, dead, shared) {
    return {
        path: text.path,
        via: shared.via,
        pattern: (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .showText */ .h$)(text),
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
    const everything = { arn: { kind: "everything" }, id: [_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .STAR */ .Vw], user: [_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .STAR */ .Vw], bindings: new Map() };
    const leavesNothing = excepted.some((text) => {
        const reading = (0,_connect_target_js__WEBPACK_IMPORTED_MODULE_3__/* .readTarget */ ._E)(text, context.resolve, policy.variables ?? true);
        return reading.kind === "target" && (0,_connect_deny_js__WEBPACK_IMPORTED_MODULE_2__/* .containsTarget */ .d)(reading.target, everything) === "yes";
    });
    if (leavesNothing)
        return [];
    const path = [...statement.path, "NotResource"];
    return [
        {
            text: { path, parts: ["*"] },
            target: everything,
            pattern: `everything but ${excepted.map(_text_js__WEBPACK_IMPORTED_MODULE_6__/* .showText */ .h$).join(", ")}`,
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
    if (narrowing.spared.some((spared) => (0,_connect_deny_js__WEBPACK_IMPORTED_MODULE_2__/* .containsTarget */ .d)(spared.target, target) === "yes")) {
        return describeAll(grant, others, context);
    }
    const parts = narrowing.spared.filter((spared) => (0,_connect_deny_js__WEBPACK_IMPORTED_MODULE_2__/* .intersectsTarget */ .s_)(target, spared.target) !== "no");
    if (parts.length === 0)
        return [{ ...describe(grant, others, context), denied: "yes" }];
    return parts.flatMap((part) => {
        if ((0,_connect_deny_js__WEBPACK_IMPORTED_MODULE_2__/* .containsTarget */ .d)(target, part.target) !== "yes") {
            return [{ ...describe(grant, others, context), denied: "unknown" }];
        }
        return describeAll({ ...grant, target: part.target, pattern: (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .showText */ .h$)(part.text) }, others, context);
    });
}
/** Describes a grant that can match. */
function describe(grant, denies, context) {
    const { text, target, doubts } = grant;
    const database = doubtful(databaseScope(target.id), doubts);
    const user = doubtful(userScope(target.user), doubts);
    const userName = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .literalText */ .bK)(target.user);
    const bound = (0,_connect_target_js__WEBPACK_IMPORTED_MODULE_3__/* .onlyBinding */ .EN)(target.id, target.bindings)?.nodes ?? [];
    const [node] = bound;
    const database_link = node === undefined || bound.length > 1 ? undefined : (0,_graph_node_js__WEBPACK_IMPORTED_MODULE_7__/* .linkTo */ .u)(node);
    const privileged = (0,_privileged_users_js__WEBPACK_IMPORTED_MODULE_5__/* .privilegedUsers */ .IH)(target, database_link === undefined ? undefined : node, context.privilegedUsers, context.masterUsers);
    const patterns = privileged.certain.map(({ pattern }) => pattern);
    const taken = (0,_connect_deny_js__WEBPACK_IMPORTED_MODULE_2__/* .deniedUsers */ .oc)(target, patterns, denies);
    const left = privileged.certain.map(({ name }, index) => ({ name, denied: taken[index] ?? "no" }));
    const holes = (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .holesOf */ .V6)(text).map(({ reason }) => reason);
    return {
        path: text.path,
        via: grant.via,
        pattern: grant.pattern ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .showText */ .h$)(text),
        database,
        ...(database_link === undefined ? {} : { database_link }),
        user,
        ...(userName === undefined ? {} : { user_name: userName }),
        privileged_users: doubts.length > 0 ? [] : left.filter(({ denied }) => denied === "no").map(({ name }) => name),
        privileged_unknown: privileged.possible.length > 0 ||
            left.some(({ denied }) => denied === "unknown") ||
            (doubts.length > 0 && left.some(({ denied }) => denied !== "yes")),
        denied: (0,_connect_deny_js__WEBPACK_IMPORTED_MODULE_2__/* .isDenied */ .GZ)(target, denies),
        unsupported_conditions: grant.unsupported_conditions,
        because: [...new Set([...doubts, ...holes, ...privileged.possible])],
    };
}
function doubtful(scope, doubts) {
    return doubts.length === 0 || scope === "one" || scope === "variable" ? scope : "unknown";
}
/** Which databases an id is of. A hole beside literal characters leaves a part of the kind at most: `db-ABC${var.rest}`. */
function databaseScope(id) {
    const kinds = Object.values(_connect_target_js__WEBPACK_IMPORTED_MODULE_3__/* .KIND_PATTERNS */ .t3).map((kind) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .contains */ .gR)(id, kind));
    if (kinds.every((covered) => covered === "yes"))
        return "any";
    if (kinds.includes("unknown"))
        return "unknown";
    return kinds.includes("yes") ? "kind" : narrowScope(id);
}
/** Which database users a name is of. */
function userScope(user) {
    const covered = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .contains */ .gR)(user, SOME_USER);
    if (covered !== "no")
        return covered === "yes" ? "any" : "unknown";
    return narrowScope(user);
}
function narrowScope(pattern) {
    if (pattern.some(_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .isWildcard */ .z2) || (0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .hasHole */ .dI)(pattern))
        return "partial";
    return pattern.some((letter) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .isSymbol */ .Bm)(letter) && letter.sort === "variable") ? "variable" : "one";
}


/***/ }),

/***/ 7492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ masterUsers)
/* harmony export */ });
/* harmony import */ var _graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3459);
/* harmony import */ var _graph_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2203);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6607);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6939);




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
    const [value] = attribute === undefined ? [] : (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesAt */ .I0)(resource.attributes, [attribute]);
    if (attribute !== undefined && value !== undefined && !(value.kind === "known" && value.value === null)) {
        const resolve = (reference) => index.resolve(resource.stack, reference);
        const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(value, [attribute], resolve);
        const { pattern } = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .patternOf */ .Id)(text, resolve, false);
        return [{ name: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h$)(text), pattern, isKnown: !(0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .hasHole */ .dI)(pattern), database }];
    }
    if (hops === 0)
        return [];
    return ORIGINS.flatMap((role) => (0,_graph_node_js__WEBPACK_IMPORTED_MODULE_3__/* .linked */ .q)(database, role)).flatMap((origin) => usersOf(origin, index, hops - 1));
}
function distinct(users) {
    return [...new Map(users.map((user) => [user.name, user])).values()];
}


/***/ }),

/***/ 6818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rq: () => (/* reexport */ policyDocuments),
  h9: () => (/* reexport */ read/* readPolicies */.h),
  Lj: () => (/* reexport */ refusals/* refusedPolicies */.L)
});

// UNUSED EXPORTS: PRIVILEGED_USERS

// EXTERNAL MODULE: ./build/iam/privileged-users.js
var privileged_users = __webpack_require__(1448);
// EXTERNAL MODULE: ./build/graph/node.js
var graph_node = __webpack_require__(2203);
// EXTERNAL MODULE: ./build/iam/actions.js
var actions = __webpack_require__(5305);
// EXTERNAL MODULE: ./build/iam/conditions.js
var iam_conditions = __webpack_require__(6990);
// EXTERNAL MODULE: ./build/iam/connect.js
var iam_connect = __webpack_require__(2284);
// EXTERNAL MODULE: ./build/iam/connect-target.js
var connect_target = __webpack_require__(9060);
// EXTERNAL MODULE: ./build/iam/databases.js
var databases = __webpack_require__(7492);
// EXTERNAL MODULE: ./build/iam/arn.js
var arn = __webpack_require__(9369);
// EXTERNAL MODULE: ./build/iam/logic.js
var logic = __webpack_require__(6508);
// EXTERNAL MODULE: ./build/iam/patterns.js
var patterns = __webpack_require__(6607);
// EXTERNAL MODULE: ./build/iam/sensitive-actions.js
var sensitive_actions = __webpack_require__(6308);
// EXTERNAL MODULE: ./build/iam/text.js
var iam_text = __webpack_require__(6939);
;// CONCATENATED MODULE: ./build/iam/grants.js






/** Kinds whose resource is the one that holds the policy, whatever `Resource` says. */
const OF_ONE_RESOURCE = ["resource", "trust"];
/**
 * Computes for each statement of a policy which sensitive actions it grants; none for Deny statements.
 *
 * @param beside other policies of everybody who has the policy, whose Deny statements count as well
 */
function sensitiveGrants(policy, kind, resolve, beside = []) {
    const asked = policy.statements.map((statement) => (statement.effect === "Deny" ? [] : actionsToAsk(statement)));
    // Most policies are about nothing that is asked for.
    if (asked.every((actions) => actions.length === 0))
        return asked.map(() => []);
    const read = readStatements(policy, resolve);
    const denies = [...read, ...beside.flatMap((each) => readStatements(each, resolve))].filter(({ statement }) => statement.effect === "Deny" && statement.conditions.length === 0);
    return read.map((each, position) => statementGrants(each, asked[position] ?? [], kind, denies));
}
function readStatements(policy, resolve) {
    const parse = (text) => (0,arn/* parseArn */.Lw)((0,iam_text/* patternOf */.Id)(text, resolve, policy.variables ?? true).pattern);
    return policy.statements.map((statement) => ({
        statement,
        resources: (statement.resources ?? []).map(parse),
        notResources: statement.notResources?.map(parse),
    }));
}
function statementGrants(read, asked, kind, denies) {
    // Actions on the same type of resource share its pattern.
    const reaches = new Map();
    const reachOf = (whole) => {
        if (!reaches.has(whole))
            reaches.set(whole, OF_ONE_RESOURCE.includes(kind) ? holderItself(read, whole) : reached(read, whole));
        return reaches.get(whole);
    };
    return asked.flatMap((sensitive) => {
        const { decision, via } = (0,actions/* matchAction */.ob)(read.statement, sensitive);
        const reach = decision === "no" ? undefined : reachOf(sensitive.resources);
        if (reach === undefined)
            return [];
        const denied = deniedBy(reach.patterns, sensitive, denies);
        if (denied === "yes")
            return [];
        return [{ action: sensitive.action, via, resources: decision === "unknown" ? "unknown" : reach.extent, denied }];
    });
}
const SENSITIVE_NAMES = new Set(sensitive_actions/* SENSITIVE_ACTIONS */.l.map(({ literal }) => literal));
/** The sensitive actions that a statement may be about: most statements only name single actions, and are about no others. */
function actionsToAsk({ actions, notActions }) {
    const onlyNames = actions?.every(({ action }) => action !== undefined) ?? notActions === undefined;
    if (!onlyNames)
        return sensitive_actions/* SENSITIVE_ACTIONS */.l;
    const named = new Set((actions ?? []).map(({ action }) => action));
    return [...named].some((action) => SENSITIVE_NAMES.has(action))
        ? sensitive_actions/* SENSITIVE_ACTIONS */.l.filter(({ literal }) => named.has(literal))
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
        const { decision } = (0,actions/* matchAction */.ob)(deny.statement, sensitive);
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
    if (outer.kind !== "arn" || granted.kind !== "arn" || (0,patterns/* literalText */.bK)(granted.segments.partition) !== undefined)
        return granted;
    return { kind: "arn", segments: { ...granted.segments, partition: outer.segments.partition } };
}
/** Whether a statement allows every action on every resource, without condition and without a Deny that limits it. */
function isAdministrator(statement, policy, kind, resolve) {
    if (kind !== "identity" || statement.effectText !== "Allow" || statement.conditions.length > 0)
        return false;
    if (!(statement.actions ?? []).some(({ pattern }) => (0,actions/* isEveryAction */.mP)(pattern)))
        return false;
    const parse = (text) => (0,arn/* parseArn */.Lw)((0,iam_text/* patternOf */.Id)(text, resolve, policy.variables ?? true).pattern);
    const everywhere = (statement.resources ?? []).some((text) => parse(text).kind === "everything");
    if (!everywhere)
        return false;
    return !policy.statements.some((deny) => deny.effect === "Deny" &&
        deny.conditions.length === 0 &&
        (deny.notActions !== undefined || (deny.actions ?? []).some(({ pattern }) => (0,actions/* isEveryAction */.mP)(pattern))));
}

// EXTERNAL MODULE: ./build/iam/read.js
var read = __webpack_require__(9516);
// EXTERNAL MODULE: ./build/iam/validity.js
var validity = __webpack_require__(6194);
;// CONCATENATED MODULE: ./build/iam/documents.js











/**
 * All policy documents of a tree, analysed.
 *
 * @param policies as {@link readPolicies} gives them, where they have been read already
 */
function policyDocuments(index, options = {}, policies = (0,read/* readPolicies */.h)(index)) {
    const privileged = (options.privilegedUsers ?? privileged_users/* PRIVILEGED_USERS */.Lo).map(privileged_users/* privilegedName */.T2);
    const masters = (0,databases/* masterUsers */.l)(index);
    const beside = denyingBeside(policies);
    return policies.map((each) => policyDocument(each, beside(each), privileged, masters));
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
function policyDocument({ held, policy, kind, resolve }, beside, privilegedUsers, masters) {
    const { holder, path, managed } = held;
    const grants = sensitiveGrants(policy, kind, resolve, beside);
    const statements = policy.statements.map((statement, position) => ({
        ...statementDocument(statement),
        grants: grants[position] ?? [],
        admin: isAdministrator(statement, policy, kind, resolve),
    }));
    const connect = kind === "identity"
        ? (0,iam_connect/* connectGrants */.a7)(policy, { resolve, privilegedUsers, masterUsers: masters, isForRoles: isForRoles(held), beside })
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
function statementDocument(statement) {
    const { index, sid, effect, path, conditions, unknown } = statement;
    const isAboutConnect = (0,actions/* matchAction */.ob)(statement, connect_target/* CONNECT */.hg).decision !== "no";
    const unsupported = isAboutConnect ? (0,iam_conditions/* unsupportedConditions */.wq)(conditions) : [];
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
        conditions: conditions.map(conditionDocument),
        ...(unsupported.length === 0 ? {} : { unsupported_conditions: unsupported }),
        unknown,
    };
}
function conditionDocument({ operator, key, values, unknown }) {
    return { operator, key, values, ...(unknown === undefined ? {} : { unknown }) };
}
function shown(texts) {
    return (texts ?? []).map(iam_text/* showText */.h$);
}

// EXTERNAL MODULE: ./build/iam/refusals.js
var refusals = __webpack_require__(7245);
;// CONCATENATED MODULE: ./build/iam/index.js






/***/ }),

/***/ 6308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ SENSITIVE_ACTIONS)
/* harmony export */ });
/* harmony import */ var _actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5305);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9369);


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
    const pattern = (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .arnPattern */ .mf)(resources);
    return actions.map((action) => ({ ...(0,_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .askedAction */ .ZW)(action), resources: pattern }));
});


/***/ }),

/***/ 7233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cd: () => (/* binding */ accessText),
/* harmony export */   fs: () => (/* binding */ sortPaths),
/* harmony export */   r8: () => (/* binding */ CHANGE_WORDS),
/* harmony export */   rI: () => (/* binding */ sourceText)
/* harmony export */ });
const PARTS = {
    new: "opened",
    widened: "opened",
    "guard-lost": "opened",
    existing: "existing",
    "guard-gained": "closed",
    narrowed: "closed",
    removed: "closed",
};
/** The paths of a report by what a reader does with them, each in the report's order. */
function sortPaths({ accessPaths }) {
    const of = (part) => accessPaths.filter(({ change }) => PARTS[change] === part);
    return { opened: of("opened"), existing: of("existing"), closed: of("closed") };
}
/** How a path stands, in words. */
const CHANGE_WORDS = {
    new: "new",
    widened: "widened",
    "guard-lost": "a guard is lost",
    existing: "existing",
    "guard-gained": "a guard is gained",
    narrowed: "narrowed",
    removed: "removed",
};
/** `account:999988887777 (vendor)`. */
function sourceText({ source, sourceName }) {
    return sourceName === undefined ? source : `${source} (${sourceName})`;
}
/** `connect to aws_db_instance.orders as app`. */
function accessText({ access, db, dbUser }, { name, word }) {
    const database = db === "*" ? "any database" : name(db);
    const user = dbUser === null ? "" : ` as ${dbUser === "*" ? "any user" : name(dbUser)}`;
    return `${word(access)} to ${database}${user}`;
}


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
/* harmony import */ var _access_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7233);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9778);


/** `1 finding`, `2 findings`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
/** Orders by severity, the worst first. */
function bySeverity(a, b) {
    return _result_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.indexOf(a.severity) - _result_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.indexOf(b.severity);
}
/** Whether a severity is that bad, or worse. */
function isAtLeast(severity, least) {
    return _result_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.indexOf(severity) <= _result_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.indexOf(least);
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
    return _result_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.map((severity) => ({ severity, number: findings.filter((it) => it.severity === severity).length }))
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
    const { opened } = (0,_access_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sortPaths */ .fs)(report);
    const severities = judged.length === 0 ? "" : ` (${severityCounts(judged)})`;
    const errors = report.diagnostics.filter(({ severity }) => severity === "error").length;
    return [
        `${judged.length === 0 ? "no findings" : count(judged.length, "finding")}${report.comparison === null ? "" : " introduced"}${severities}`,
        ...several(opened.length, opened.length === 1 ? "new way to a database" : "new ways to a database"),
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

/***/ 6198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  al: () => (/* binding */ inOrder),
  EI: () => (/* binding */ reportOf),
  n3: () => (/* binding */ toldOnce)
});

// EXTERNAL MODULE: ./build/findings/assemble.js
var assemble = __webpack_require__(2999);
;// CONCATENATED MODULE: ./build/report/result.js


/**
 * The JSON report: what `--format json` prints and what every other renderer is a pure function of. Its JSON Schema is
 * `schemas/report.json`. Additions raise the minor number, anything else the major.
 */
const REPORT_SCHEMA_VERSION = "1.1";
/** How an access path stands in a comparison; in a scan all are `existing`. */
const PATH_CHANGES = [
    /** Nobody had that access before. */
    "new",
    /** It contains one that was there before, and is more than that. */
    "widened",
    /** The access was there, but a condition that limited it, or a doubt about it, is gone. */
    "guard-lost",
    "existing",
    /** The access was there without a condition that limits it now. */
    "guard-gained",
    /** It is what is left of one that was there before. */
    "narrowed",
    /** It was there before, and nobody has that access now. */
    "removed",
];

// EXTERNAL MODULE: ./build/policy/result.js
var result = __webpack_require__(9778);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
// EXTERNAL MODULE: ./build/source/paths.js
var source_paths = __webpack_require__(4900);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/verdict.js





/** Decides the verdict and writes the report, everything in a stable order. */
function reportOf(outcome) {
    const { undecided, diagnostics, stacks, rules, options } = outcome;
    const findings = outcome.findings.map((found) => ({ ...found, fails: isFailing(found, outcome) }));
    const open = findings.filter(({ status }) => status === "open");
    const present = open.filter(({ change }) => change !== "fixed");
    const accessPaths = pathsOf(outcome.access.paths, findings);
    const counted = (change) => open.filter((found) => found.change === change).length;
    return {
        schemaVersion: REPORT_SCHEMA_VERSION,
        tool: {
            name: "rds-gate",
            version: version/* VERSION */.x,
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
            .sort((a, b) => compareLocations(a.location, b.location) || (0,source_paths/* byCodeUnits */.CA)(a.code, b.code)),
        accessPaths,
        rules: [...rules.values()].map(ruleReport).sort((a, b) => (0,source_paths/* byCodeUnits */.CA)(a.id, b.id)),
        summary: {
            verdict: verdictOf(findings, outcome),
            files: filesRead(outcome),
            resources: stacks.reduce((sum, stack) => sum + stack.resources.length, 0),
            rules: rules.size,
            bySeverity: Object.fromEntries(result/* SEVERITIES */.o.map((severity) => [severity, present.filter((found) => found.severity === severity).length])),
            introduced: counted("introduced"),
            existing: counted("existing"),
            fixed: counted("fixed"),
            waived: findings.length - open.length,
            undecided: undecided.length,
            accessPaths: Object.fromEntries(PATH_CHANGES.map((change) => [change, accessPaths.filter((path) => path.change === change).length])),
            accessPathsCut: outcome.access.cut,
            failOn: options.failOn,
        },
    };
}
/** The paths of a report; those fail that a failing finding is about. */
function pathsOf(paths, findings) {
    const failing = new Set(findings.filter(({ fails }) => fails).flatMap((found) => found.accessPaths ?? []));
    return inOrder(paths.map((path) => (path.change === "removed" ? path : { ...path, fails: failing.has(path.id) })));
}
/** Access paths in the order of a report. */
function inOrder(paths) {
    return [...paths].sort((a, b) => (0,words/* bySeverity */.Np)(a, b) ||
        PATH_CHANGES.indexOf(a.change) - PATH_CHANGES.indexOf(b.change) ||
        b.score - a.score ||
        compareLocations(a.location, b.location) ||
        (0,source_paths/* byCodeUnits */.CA)(a.source, b.source) ||
        (0,source_paths/* byCodeUnits */.CA)(a.id, b.id));
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
    const { severity, change, status, resource, accessPaths } = found;
    if (status !== "open" || change !== (comparison === null ? "existing" : "introduced"))
        return false;
    const ofPaths = accessPaths === undefined ? undefined : options.failOnPaths;
    const least = ofPaths ?? failOnIn?.(resource.environment) ?? options.failOn;
    return least !== "none" && (0,words/* isAtLeast */.du)(severity, least);
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
        aliases: (0,assemble/* aliasesOf */.QI)(metadata),
        helpUri: null,
    };
}
function byPlace(a, b) {
    return (compareLocations(a.location, b.location) ||
        (0,source_paths/* byCodeUnits */.CA)(a.ruleId, b.ruleId) ||
        (0,source_paths/* byCodeUnits */.CA)(a.resource.address, b.resource.address) ||
        (0,source_paths/* byCodeUnits */.CA)(a.attribute, b.attribute) ||
        (0,source_paths/* byCodeUnits */.CA)(a.resource.stack, b.resource.stack));
}
function compareLocations(a, b) {
    return (0,source_paths/* byCodeUnits */.CA)(a.path, b.path) || a.startLine - b.startLine || a.startColumn - b.startColumn;
}


/***/ })

};
