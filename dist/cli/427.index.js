export const id = 427;
export const ids = [427];
export const modules = {

/***/ 9695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ spanBetween),
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   xV: () => (/* binding */ lineStartsOf)
/* harmony export */ });
/* unused harmony export lineOf */
/** Offsets of the first character of each line; `\n` and `\r\n` end lines. */
function lineStartsOf(text) {
    const starts = [0];
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1))
        starts.push(end + 1);
    return starts;
}
/** The index in `starts` of the line that an offset is on. */
function lineOf(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** The span of the characters from `start` up to `end`, which are offsets in the text that `starts` is of. */
function spanBetween(path, starts, start, end) {
    const startLine = lineOf(starts, start);
    const endLine = lineOf(starts, end);
    return {
        path,
        startLine: startLine + 1,
        startColumn: start - (starts[startLine] ?? 0) + 1,
        endLine: endLine + 1,
        endColumn: end - (starts[endLine] ?? 0) + 1,
    };
}
/** The offset of a line and column, both counted from 1, in the text that `starts` is of. */
function offsetOf(starts, line, column) {
    return (starts[line - 1] ?? 0) + column - 1;
}


/***/ }),

/***/ 2999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ findingReport),
/* harmony export */   QI: () => (/* binding */ aliasesOf),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   dZ: () => (/* binding */ undecidedOf)
/* harmony export */ });
/* harmony import */ var _source_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4900);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7941);


/**
 * Turns what the rules said into findings with positions, identity and fix.
 *
 * @throws Error when a rule names a resource that is not in the graph: that is a fault of the rule, and no pass.
 */
function findingsOf(results, rules, places) {
    const denials = results.flatMap(({ ruleId, deny }) => {
        const rule = ruleOf(rules, ruleId);
        return deny.filter(isCertain).map((denial) => ({ rule, denial, resource: resourceNamed(rule, denial, places) }));
    });
    // File by file: a fix writer reads the file that it mends.
    denials.sort((a, b) => (0,_source_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnits */ .CA)(a.resource.header.path, b.resource.header.path));
    return distinguished(denials.map(({ rule, denial, resource }) => finding(rule, denial, resource, places)));
}
/**
 * Several denials of a rule may concern the same attribute. They are told apart by their order, which must not depend on that
 * of a set: so by their messages.
 */
function distinguished(findings) {
    const seen = new Map();
    const byMessage = [...findings].sort((a, b) => (0,_source_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnits */ .CA)(a.message, b.message));
    return byMessage.map((found) => {
        const key = JSON.stringify(found.identity);
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        if (count === 1)
            return found;
        return { ...found, identity: { ...found.identity, path: [...found.identity.path, `#${count}`] } };
    });
}
/** Turns what the rules could not decide into report entries that say what would decide it. */
function undecidedOf(results, rules, places) {
    return results.flatMap((result) => {
        const rule = ruleOf(rules, result.ruleId);
        const uncertain = result.deny.filter((denial) => !isCertain(denial));
        return [...result.undecided, ...uncertain].map((entry) => undecided(rule, entry, places));
    });
}
/** A denial of a resource that may not exist would hold only if it did. */
function isCertain(denial) {
    return denial.uncertain === undefined;
}
function finding(rule, denial, resource, places) {
    const { span, via } = places.locate(resource, denial.path);
    const joined = (denial.related ?? []).map((related) => ({
        message: related.message,
        location: places.locate(resourceNamed(rule, related, places), related.path).span,
    }));
    const chain = via.map((location) => ({ message: "the value comes from here", location }));
    const calls = resource.calls.map((call) => ({ message: `called as ${call.address}`, location: call.span }));
    return {
        identity: {
            pack: rule.pack,
            ruleId: rule.metadata.id,
            stack: resource.stack,
            address: resource.address,
            path: (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .stablePath */ .$d)(resource, denial.path),
        },
        rule: rule.metadata,
        severity: rule.severity,
        message: denial.message,
        resource,
        path: denial.path,
        location: span,
        related: [...joined, ...chain, ...calls],
        fix: denial.fix ? places.fixFor(resource, denial.fix.set) : null,
    };
}
function undecided(rule, entry, places) {
    const resource = resourceNamed(rule, entry, places);
    return {
        ruleId: rule.metadata.id,
        aliases: aliasesOf(rule.metadata),
        severity: rule.severity,
        title: rule.metadata.title,
        resource: resourceReport(resource),
        attribute: entry.path.join("."),
        location: places.locate(resource, entry.path).span,
        because: causesOf(rule, entry, resource, places),
    };
}
function causesOf(rule, entry, resource, places) {
    if ("message" in entry) {
        return resource.uncertain?.map(becauseOf) ?? [{ reason: entry.uncertain ?? "", location: null }];
    }
    if (entry.because !== undefined)
        return entry.because.map((reason) => ({ reason, location: null }));
    const asked = entry.at ?? entry;
    return places.causesAt(resourceNamed(rule, asked, places), asked.path).map(becauseOf);
}
function becauseOf({ reason, span }) {
    return { reason, location: span ?? null };
}
/** The report's form of a finding, once its change is known. */
function findingReport(found, change) {
    return {
        ruleId: found.rule.id,
        aliases: aliasesOf(found.rule),
        severity: found.severity,
        title: found.rule.title,
        message: found.message,
        resource: resourceReport(found.resource),
        attribute: found.path.join("."),
        location: found.location,
        related: found.related,
        change,
        status: "open",
        fingerprint: (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .Rj)(found.identity),
        fix: found.fix,
    };
}
/** Peers' bare ids of a rule, whoever they come from. */
function aliasesOf(rule) {
    return [...new Set(Object.values(rule.aliases).flat())].sort();
}
function resourceReport(resource) {
    const { address, type, nativeType, format, stack } = resource;
    return { address, type, nativeType, format, stack };
}
function ruleOf(rules, id) {
    const rule = rules.get(id);
    if (rule === undefined)
        throw new Error(`a pack reports on the rule ${id}, which its manifest does not name`);
    return rule;
}
function resourceNamed(rule, { type, id }, places) {
    const resource = places.resourceOf(type, id);
    if (resource === undefined)
        throw new Error(`rule ${rule.metadata.id} reports on ${type} ${id}, which does not exist`);
    return resource;
}


/***/ }),

/***/ 7941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ stablePath),
/* harmony export */   GB: () => (/* binding */ placelessPath),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   fN: () => (/* binding */ renamed),
/* harmony export */   xv: () => (/* binding */ contentAt)
/* harmony export */ });
/* unused harmony export NO_RENAMES */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3459);


const NO_RENAMES = { path: (path) => path, address: (_stack, address) => address };
/** Hex SHA-256 over the parts of an identity. */
function fingerprint(identity) {
    const { pack, ruleId, stack, address, path } = identity;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify([pack, ruleId, stack, address, path]))
        .digest("hex");
}
/** The identity that a finding of the base has in the head. */
function renamed(identity, renames) {
    const stack = renames.path(identity.stack);
    const address = identity.address === identity.stack ? stack : renames.address(stack, identity.address);
    return { ...identity, stack, address };
}
/** Entries that name a member of a list, in order of preference. */
const NAMING_ENTRIES = ["Sid", "sid", "name", "identifier", "id"];
/**
 * An attribute path in which a list member is named by its content where it has a name (a scalar, or an entry such as `Sid`
 * or `name`), so that inserting a member before it does not make it another one.
 */
function stablePath(resource, path) {
    let value = resource.attributes;
    return path.map((segment) => {
        value = value && (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(value, segment);
        return typeof segment === "number" ? (nameOf(value) ?? String(segment)) : segment;
    });
}
function nameOf(value) {
    if (value?.kind === "known")
        return `=${String(value.value)}`;
    if (value?.kind !== "map")
        return undefined;
    for (const entry of NAMING_ENTRIES) {
        const name = value.entries.get(entry);
        if (name?.kind === "known" && name.value !== null)
            return `${entry}=${String(name.value)}`;
    }
    return undefined;
}
/** An attribute path without the positions in lists, for members that are recognised by what they say. */
function placelessPath(path) {
    return path.filter((segment) => typeof segment === "string");
}
/** What stands at an attribute path, as a text that is equal for equal values; empty for the resource as a whole. */
function contentAt(resource, path) {
    if (path.length === 0)
        return "";
    const value = path.reduce((at, step) => at && (0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(at, step), resource.attributes);
    return value === undefined ? "" : contentOf(value);
}
function contentOf(value) {
    switch (value.kind) {
        case "known":
            return value.json === undefined ? JSON.stringify(value.value) : contentOf(value.json);
        case "unknown":
            if (value.json !== undefined)
                return contentOf(value.json);
            return value.text === undefined ? "?" : JSON.stringify((0,_graph_inspect_js__WEBPACK_IMPORTED_MODULE_1__/* .template */ .vs)(value.text));
        case "list":
            return `[${value.items.map(contentOf).join()}]`;
        case "map":
            return `{${[...value.entries].map(([key, member]) => `${JSON.stringify(key)}:${contentOf(member)}`).join()}}`;
    }
}


/***/ }),

/***/ 7232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./build/findings/assemble.js
var assemble = __webpack_require__(2999);
// EXTERNAL MODULE: ./build/findings/identity.js
var findings_identity = __webpack_require__(7941);
;// CONCATENATED MODULE: ./build/findings/compare.js


/**
 * Sorts the findings of two trees into introduced, existing and fixed by fingerprint. Fixed ones keep their place in the
 * base.
 *
 * A member of a list without a name has no fingerprint of its own: when others come before it, it is found again by what it
 * says. So the same text counts first, in its place or in another one of the same resource, and then the same place.
 */
function compareFindings(base, head, renames) {
    const before = base.map((found) => keyed(found, renames));
    const after = head.map((found) => keyed(found));
    const [restOfBase, restOfHead] = KEYS.reduce(withoutPairs, [before, after]);
    const introduced = new Set(restOfHead.map(({ found }) => found));
    return [
        ...head.map((found) => (0,assemble/* findingReport */.AJ)(found, introduced.has(found) ? "introduced" : "existing")),
        ...restOfBase.map(({ found }) => (0,assemble/* findingReport */.AJ)(found, "fixed")),
    ];
}
function keyed(found, renames) {
    const identity = renames === undefined ? found.identity : (0,findings_identity/* renamed */.fN)(found.identity, renames);
    return {
        found,
        place: (0,findings_identity/* fingerprint */.Rj)(identity),
        content: (0,findings_identity/* contentAt */.xv)(found.resource, found.path),
        placeless: (0,findings_identity/* fingerprint */.Rj)({ ...identity, path: (0,findings_identity/* placelessPath */.GB)(found.path) }),
    };
}
/** From the surest on. */
const KEYS = [
    ({ place, content }) => `${place}\n${content}`,
    ({ placeless, content }) => `${placeless}\n${content}`,
    ({ place }) => place,
];
function withoutPairs([base, head], keyOf) {
    const open = new Map();
    for (const each of base) {
        const key = keyOf(each);
        const same = open.get(key);
        if (same === undefined)
            open.set(key, [each]);
        else
            same.push(each);
    }
    const paired = new Set();
    const rest = head.filter((each) => {
        const partner = open.get(keyOf(each))?.shift();
        if (partner !== undefined)
            paired.add(partner);
        return partner === undefined;
    });
    return [base.filter((each) => !paired.has(each)), rest];
}
/** A scan compares nothing: everything exists. */
function uncompared(head) {
    return head.map((found) => (0,assemble/* findingReport */.AJ)(found, "existing"));
}

// EXTERNAL MODULE: ./build/document/lines.js
var lines = __webpack_require__(9695);
;// CONCATENATED MODULE: ./build/findings/fix.js

/** The writer of each format; loaded with the front end it belongs to. Policy documents are not mended by setting attributes. */
const WRITERS = {
    terraform: async () => {
        const { hclFix } = await Promise.all(/* import() */[__webpack_require__.e(390), __webpack_require__.e(464)]).then(__webpack_require__.bind(__webpack_require__, 9083));
        return ({ text, starts }, { header }, set) => hclFix(text, { start: (0,lines/* offsetOf */.b4)(starts, header.startLine, header.startColumn) }, set)?.edits;
    },
    cloudformation: async () => {
        const { templateFix } = await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(314), __webpack_require__.e(396)]).then(__webpack_require__.bind(__webpack_require__, 1396));
        return ({ text, path }, { address }, set) => templateFix(text, path, { address }, set)?.edits;
    },
    iam: () => Promise.resolve(undefined),
};
/** Gives the function that writes fixes for resources of a tree, of the formats that it has. */
async function fixWriter(tree, formats) {
    const writers = new Map();
    for (const format of formats) {
        const write = await WRITERS[format]();
        if (write !== undefined)
            writers.set(format, write);
    }
    const open = lastOpened(tree);
    return (resource, set) => {
        const source = open(resource.header.path);
        const edits = source && writers.get(resource.format)?.(source, resource, set);
        if (source === undefined || edits === undefined || edits.length === 0)
            return null;
        return {
            description: describe(resource, set),
            edits: edits.map(({ start, end, replacement }) => ({
                location: (0,lines/* spanBetween */.Jr)(source.path, source.starts, start, end),
                replacement,
            })),
        };
    };
}
/** Opens files of a tree; the one that was opened last is kept, since fixes are asked for file by file. */
function lastOpened(tree) {
    let last;
    return (path) => {
        if (last?.path === path)
            return last;
        const text = tree.read(path);
        last = text === undefined ? undefined : { path, text, starts: (0,lines/* lineStartsOf */.xV)(text) };
        return last;
    };
}
function describe(resource, set) {
    const settings = Object.entries(set).map(([attribute, value]) => `${resource.labels?.[attribute] ?? attribute} to ${value}`);
    return `Set ${settings.join(" and ")}`;
}

// EXTERNAL MODULE: ./build/config/environments.js
var config_environments = __webpack_require__(3313);
// EXTERNAL MODULE: ./build/findings/waivers.js
var findings_waivers = __webpack_require__(130);
// EXTERNAL MODULE: ./build/source/changes.js
var source_changes = __webpack_require__(405);
;// CONCATENATED MODULE: ./build/findings/renames.js

/**
 * What things of the base are called in the head: files and folders as the changes rename them, templates that were converted
 * from YAML to JSON or back, addresses as the `moved` blocks of the head's stacks do
 * (https://developer.hashicorp.com/terraform/language/moved).
 *
 * @param headFiles every file of the head tree
 */
function renamesBetween(changes, headFiles, headStacks) {
    const paths = (0,source_changes/* findRenames */.Pr)(changes, headFiles);
    const conversions = findConversions(changes);
    const moves = new Map(headStacks.map((stack) => [stack.id, stack.moved]));
    return {
        path: (path) => conversions.get(path) ?? (0,source_changes/* nameInHead */.Ly)(paths, path),
        address: (stack, address) => (moves.get(stack) ?? []).reduce(moveAddress, address),
    };
}
const TEMPLATE = /\.(?:ya?ml|json|template|cfn)$/i;
/** Removed templates whose name came back with another extension: not a line is the same, the resources are. */
function findConversions(changes) {
    const added = pathsByStem(changes, "added");
    const conversions = new Map();
    for (const [stem, olds] of pathsByStem(changes, "removed")) {
        const [old] = olds;
        const [young] = added.get(stem) ?? [];
        const isClear = olds.length === 1 && added.get(stem)?.length === 1;
        if (isClear && old !== undefined && young !== undefined)
            conversions.set(old, young);
    }
    return conversions;
}
/** Paths of templates without their extensions, with the paths that share them. */
function pathsByStem(changes, status) {
    const paths = new Map();
    for (const change of changes) {
        if (change.status !== status || !TEMPLATE.test(change.path))
            continue;
        const stem = change.path.replace(TEMPLATE, "");
        paths.set(stem, [...(paths.get(stem) ?? []), change.path]);
    }
    return paths;
}
/** A move concerns the address itself and what is below it: instances of a resource, resources of a module. */
function moveAddress(address, { from, to }) {
    const rest = address.slice(from.length);
    return address.startsWith(from) && (rest === "" || rest.startsWith(".") || rest.startsWith("["))
        ? to + rest
        : address;
}

// EXTERNAL MODULE: ./build/graph/build.js + 5 modules
var build = __webpack_require__(4401);
// EXTERNAL MODULE: ./build/graph/inspect.js
var inspect = __webpack_require__(3459);
;// CONCATENATED MODULE: ./build/graph/locate.js

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
    return { span: value.span, via: value.via ?? [] };
}
/**
 * Why the value at an attribute path is not known: the reasons of everything at and below it, each once. When the path
 * leads into something unknown these are the reasons for that; the empty path asks for the whole resource and whether it
 * exists at all.
 */
function causesAt(resource, path) {
    const existence = resource.uncertain ?? [];
    if (path.length === 0)
        return [...existence, ...(0,inspect/* causesOf */.cZ)(resource.attributes)];
    const { value, whole, incomplete } = reached(resource, path);
    const own = value !== undefined && (whole || value.kind === "unknown") ? (0,inspect/* causesOf */.cZ)(value) : [];
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
        const next = (0,inspect/* member */.Dc)(current, step);
        if (next === undefined)
            return { value: current === root ? undefined : current, whole: false, incomplete };
        current = next;
    }
    return { value: current === root ? undefined : current, whole: true, incomplete };
}

// EXTERNAL MODULE: ./build/iam/index.js
var iam = __webpack_require__(3850);
// EXTERNAL MODULE: ./build/graph/document.js
var graph_document = __webpack_require__(5650);
;// CONCATENATED MODULE: ./build/policy/judge.js

/** Far more than measured for 10,000 resources (110 MiB), far less than a runner has. */
const MEMORY_MIB = 1024;
/**
 * Judges a graph document by the active rules of all packs. A rule that cannot be evaluated is a diagnostic of severity
 * `error`, so that it makes the verdict incomplete.
 */
async function judge(document, packs, rules, isolate) {
    const results = [];
    const diagnostics = [];
    for (const { pack, trusted } of packs) {
        const own = [...rules.values()].filter((rule) => rule.pack === pack.manifest.name);
        if (own.length === 0)
            continue;
        const request = requestOf(pack, own, document);
        const evaluation = await evaluate(request, trusted, isolate);
        for (const result of evaluation.results) {
            const stray = strayReference(result, document);
            if (stray === undefined)
                results.push(result);
            else
                diagnostics.push(failure(result.ruleId, pack, `it reports on ${stray}, which does not exist`));
        }
        diagnostics.push(...evaluation.failures.map(({ ruleId, message }) => failure(ruleId, pack, message)));
    }
    return { results, diagnostics };
}
/** What a rule reports on although the graph does not have it: then nothing that it says can be trusted. */
function strayReference({ deny, undecided }, { resources }) {
    const named = [
        ...deny.flatMap((denial) => [denial, ...(denial.related ?? [])]),
        ...undecided.flatMap((entry) => [entry, ...(entry.at === undefined ? [] : [entry.at])]),
    ];
    const exists = (type, id) => Object.hasOwn(resources, type) && Object.hasOwn(resources[type] ?? {}, id);
    const stray = named.find(({ type, id }) => !exists(type, id));
    return stray && `${stray.type} ${stray.id}`;
}
async function evaluate(request, trusted, isolate) {
    if (trusted) {
        const { evaluatePack } = await Promise.all(/* import() */[__webpack_require__.e(774), __webpack_require__.e(952)]).then(__webpack_require__.bind(__webpack_require__, 2952));
        return evaluatePack(request);
    }
    try {
        return await isolate(request);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { results: [], failures: request.active.map((ruleId) => ({ ruleId, message })) };
    }
}
function requestOf(pack, rules, document) {
    const input = documentFor(document, rules.map(({ metadata }) => metadata));
    const bytes = new TextEncoder().encode(JSON.stringify(input));
    return {
        pack: pack.manifest.name,
        wasm: pack.wasm,
        entrypoint: pack.manifest.entrypoint,
        params: Object.fromEntries(rules.map(({ metadata: { id }, params }) => [id, { ...pack.params[id], ...params }])),
        active: rules.map(({ metadata }) => metadata.id),
        input: bytes.buffer,
        memoryMiB: MEMORY_MIB,
    };
}
/** The part of the document that the rules name: parsing it is what an evaluation costs. */
function documentFor(document, rules) {
    const types = new Set(rules.flatMap(({ resources, joins }) => [...resources, ...joins]));
    const iam = rules.some((rule) => rule.iam);
    const part = (whole) => ({
        schema_version: graph_document/* GRAPH_SCHEMA_VERSION */.G,
        resources: pick(whole.resources, types),
        iam: iam ? whole.iam : { documents: [] },
        access: iam ? whole.access : { paths: [] },
        labels: whole.labels,
    });
    return { ...part(document), ...(document.base === undefined ? {} : { base: part(document.base) }) };
}
function pick(resources, types) {
    return Object.fromEntries(Object.entries(resources).filter(([type]) => types.has(type)));
}
/** A broken rule has no place in the judged tree; its diagnostic stands at the pack. */
function failure(ruleId, { manifest }, message) {
    const place = { path: `pack:${manifest.name}`, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    return {
        code: "policy-rule-failed",
        severity: "error",
        message: `rule ${ruleId} of pack ${manifest.name} could not be evaluated: ${message}`,
        span: place,
    };
}

// EXTERNAL MODULE: ./build/source/paths.js
var paths = __webpack_require__(4900);
// EXTERNAL MODULE: ./build/stacks.js
var build_stacks = __webpack_require__(35);
// EXTERNAL MODULE: ./build/report/result.js
var result = __webpack_require__(9934);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/verdict.js





/** Decides the verdict and writes the report, everything in a stable order. */
function reportOf(outcome) {
    const { findings, undecided, diagnostics, stacks, rules, options } = outcome;
    const open = findings.filter(({ status }) => status === "open");
    const present = open.filter(({ change }) => change !== "fixed");
    const counted = (change) => open.filter((found) => found.change === change).length;
    return {
        schemaVersion: result/* REPORT_SCHEMA_VERSION */.W,
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
        diagnostics: diagnostics
            .map(({ code, severity, message, span }) => ({ code, severity, message, location: span }))
            .sort((a, b) => compareLocations(a.location, b.location) || (0,paths/* byCodeUnits */.CA)(a.code, b.code)),
        accessPaths: [],
        rules: [...rules.values()].map(ruleReport).sort((a, b) => (0,paths/* byCodeUnits */.CA)(a.id, b.id)),
        summary: {
            verdict: verdictOf(open, diagnostics, outcome),
            files: filesRead(outcome),
            resources: stacks.reduce((sum, stack) => sum + stack.resources.length, 0),
            rules: rules.size,
            bySeverity: Object.fromEntries(result/* SEVERITIES */.o.map((severity) => [severity, present.filter((found) => found.severity === severity).length])),
            introduced: counted("introduced"),
            existing: counted("existing"),
            fixed: counted("fixed"),
            waived: findings.length - open.length,
            undecided: undecided.length,
            failOn: options.failOn,
        },
    };
}
/** How many files the stacks were evaluated from; `Stack.files` also names folders, and files that were looked for in vain. */
function filesRead({ stacks, tree }) {
    const files = new Set(stacks.flatMap((stack) => stack.files));
    return [...files].filter((file) => !file.endsWith("/") && tree.read(file) !== undefined).length;
}
/** A failure counts for more than incompleteness: it is certain. */
function verdictOf(open, diagnostics, outcome) {
    const { failOn, failOnIncomplete } = outcome.options;
    const answerable = open.filter(({ change }) => change === (outcome.comparison === null ? "existing" : "introduced"));
    const fails = ({ severity, resource: { stack: id, format } }) => {
        const least = outcome.failOnIn?.({ id, format }) ?? failOn;
        return least !== "none" && (0,words/* isAtLeast */.du)(severity, least);
    };
    if (answerable.some(fails))
        return "fail";
    return failOnIncomplete && diagnostics.some(({ severity }) => severity === "error") ? "incomplete" : "pass";
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
        (0,paths/* byCodeUnits */.CA)(a.ruleId, b.ruleId) ||
        (0,paths/* byCodeUnits */.CA)(a.resource.address, b.resource.address) ||
        (0,paths/* byCodeUnits */.CA)(a.attribute, b.attribute));
}
function compareLocations(a, b) {
    return (0,paths/* byCodeUnits */.CA)(a.path, b.path) || a.startLine - b.startLine || a.startColumn - b.startColumn;
}

;// CONCATENATED MODULE: ./build/gate.js














/** The way of the data: trees, stacks, graph, packs, findings, comparison, verdict. Reporters get what it returns. */
async function runGate(request) {
    const { head, base, evaluation, packs, rules } = request;
    const stacks = await (0,build_stacks/* evaluateStacks */.t)(head, evaluation, { only: request.stacks, onStack: request.onStack });
    const known = base && { stacks, changes: base.changes };
    // Only stacks that the change can touch are evaluated twice.
    const baseStacks = base && (await (0,build_stacks/* evaluateStacks */.t)(base.tree, evaluation, { only: request.stacks, known }));
    const before = base && baseStacks && (await judgeTree(request, base.tree, baseStacks));
    const after = await judgeTree(request, head, stacks, before?.graph);
    const compared = base && before
        ? compareFindings(before.findings, after.findings, renamesBetween(base.changes, base.headFiles, stacks))
        : uncompared(after.findings);
    const { environments, waivers = NO_WAIVERS } = request;
    const heeded = (0,config_environments/* withEnvironmentRules */.k)(compared, environments);
    const waived = (0,findings_waivers/* applyWaivers */.Kw)(heeded, waivers.entries, waivers.today, waivers.proposed);
    const said = [...head.diagnostics, ...stacks.flatMap(({ diagnostics }) => diagnostics)];
    return reportOf({
        findings: waived.findings,
        undecided: (0,config_environments/* withEnvironmentRules */.k)((0,assemble/* undecidedOf */.dZ)(after.judgement.results, rules, after.places), environments),
        diagnostics: [
            ...(base ? aboutChange(said, base.changes, without(stacks, baseStacks)) : said),
            ...after.judgement.diagnostics,
            ...waived.diagnostics,
            ...(request.diagnostics ?? []),
            ...(before ? hiddenInBase(before, after) : []),
        ],
        comparison: base?.names ?? null,
        tree: head,
        stacks,
        packs,
        rules,
        options: request.verdict,
        failOnIn: (stack) => environments?.rulesOf(stack).failOn,
    });
}
const NO_WAIVERS = { entries: [], today: "" };
/** A stack that base and head share cannot be touched by the change. */
function without(stacks, others = []) {
    const left = new Set(others);
    return stacks.filter((stack) => !left.has(stack));
}
/**
 * Diagnostics of a head as they matter to a change: what could not be read hides something new only where the change or a
 * stack that it touches needs it. Elsewhere it must not fail every change to come.
 */
function aboutChange(diagnostics, changes, touched) {
    const isChanged = (0,source_changes/* touchedBy */.Oq)(changes);
    const needed = new Set(touched.flatMap(({ files }) => files));
    return diagnostics.map((diagnostic) => {
        const { path } = diagnostic.span;
        const matters = isChanged([path]) || needed.has(path) || needed.has(`${(0,paths/* folderOf */.yS)(path)}/`);
        return matters || diagnostic.severity !== "error"
            ? diagnostic
            : { ...diagnostic, severity: "note", message: `${diagnostic.message} (The change does not touch it.)` };
    });
}
/** What could not be read in the base hides findings there, which then count as introduced: a reader has to know. */
function hiddenInBase(before, after) {
    const keyOf = ({ code, message, span }) => JSON.stringify([code, message, span]);
    const inHead = new Set(diagnosticsOf(after).map(keyOf));
    return diagnosticsOf(before)
        .filter((diagnostic) => diagnostic.severity === "error" && !inHead.has(keyOf(diagnostic)))
        .map((diagnostic) => ({
        ...diagnostic,
        severity: "note",
        message: `in the base, ${diagnostic.message}; findings that this hides there count as introduced`,
    }));
}
function diagnosticsOf({ stacks, judgement }) {
    return [...stacks.flatMap(({ diagnostics }) => diagnostics), ...judgement.diagnostics];
}
async function judgeTree(request, tree, stacks, base) {
    const graph = (0,build/* buildGraph */.Z)(stacks, { policyDocuments: iam/* policyDocuments */.r, ...(base && { base: base.document }) });
    const judgement = await judge(graph.document, request.packs, request.rules, request.isolate);
    const places = {
        resourceOf: (type, id) => graph.resourceOf(type, id),
        locate: locate,
        causesAt: causesAt,
        fixFor: await fixWriter(tree, new Set(stacks.map(({ format }) => format))),
    };
    return { stacks, graph, judgement, places, findings: (0,assemble/* findingsOf */.WX)(judgement.results, request.rules, places) };
}


/***/ }),

/***/ 5364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ createProgress)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

/** How long a picture stays, in milliseconds. */
const INTERVAL = 80;
const BAR_CELLS = 24;
/** Back to the start of the line, and erase it (ECMA-48: CR, EL). */
const ERASE = "\r\u001b[2K";
/** A progress bar on one line of a terminal. Where the stream is no terminal nothing is written. */
function createProgress(stream, now = () => performance.now()) {
    if (stream.isTTY !== true)
        return { update: () => undefined, clear: () => undefined };
    let drawnAt = -Infinity;
    let drawnStep = "";
    let isShown = false;
    return {
        update(step, done, total) {
            const time = now();
            if (step === drawnStep && time - drawnAt < INTERVAL)
                return;
            [drawnAt, drawnStep, isShown] = [time, step, true];
            stream.write(ERASE + (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(drawBar(step, done, total), (stream.columns ?? 80) - 1));
        },
        clear() {
            if (isShown)
                stream.write(ERASE);
            [drawnAt, isShown] = [-Infinity, false];
        },
    };
}
function drawBar(step, done, total) {
    const label = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(step);
    if (total <= 0)
        return `${label} ${done}`;
    const filled = Math.round((Math.min(done, total) / total) * BAR_CELLS);
    return `${"█".repeat(filled)}${"░".repeat(BAR_CELLS - filled)} ${label} ${done}/${total}`;
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
function verdictReason({ summary, comparison }) {
    const threshold = summary.failOn === "info" ? "of any severity" : `of severity ${summary.failOn} or worse`;
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


/***/ })

};
