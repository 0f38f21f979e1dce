export const id = 798;
export const ids = [798];
export const modules = {

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
        const { textReport } = await __webpack_require__.e(/* import() */ 836).then(__webpack_require__.bind(__webpack_require__, 3836));
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

/***/ 3798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   rules: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8029);
/* harmony import */ var _findings_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2999);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9041);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5459);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8288);





/** `rds-gate rules`: lists the rules of all packs. */
async function rules(options) {
    const all = (await packsFor(options)).flatMap(({ pack }) => pack.manifest.rules);
    const sorted = [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .write */ .M9)(options.format === "json" ? `${JSON.stringify(sorted, undefined, 2)}\n` : ruleTable(sorted));
    return 0;
}
/** `rds-gate explain`: everything about one rule, named by its id or by a peer's id for the same control. */
async function explain(name, options) {
    const all = (await packsFor(options)).flatMap(({ pack }) => pack.manifest.rules);
    const found = all.filter((rule) => rule.id === name || (0,_findings_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasesOf */ .QI)(rule).includes(name));
    if (found.length === 0) {
        const nearest = (0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestOf */ .q)(name, all.map(({ id }) => id));
        const hint = nearest === undefined ? '"rds-gate rules" lists them' : `did you mean ${nearest}?`;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`there is no rule ${name}; ${hint}`);
    }
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .write */ .M9)(options.format === "json" ? `${JSON.stringify(found, undefined, 2)}\n` : found.map(explanation).join("\n\n"));
    return 0;
}
async function packsFor(options) {
    const cwd = process.cwd();
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPacks */ .rn)(await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .findConfig */ .u0)(cwd, cwd, options.config), cwd, options.pack);
}
function ruleTable(rules) {
    const width = Math.max(...rules.map(({ id }) => id.length));
    const lines = rules.map(({ id, severity, title, optIn }) => `${id.padEnd(width)}  ${severity.padEnd(8)}  ${title}${optIn ? " (only when asked for)" : ""}`);
    return `${lines.join("\n")}\n\n${rules.length} rules; "rds-gate explain <rule>" tells more\n`;
}
function explanation(rule) {
    const parameters = Object.entries(rule.parameters).map(([name, { description, default: value }]) => `  ${name}: ${description} Default: ${JSON.stringify(value)}`);
    const aliases = Object.entries(rule.aliases).map(([peer, ids]) => `  ${peer}: ${ids.join(", ")}`);
    const sections = [
        ["How to fix it", [rule.remediation]],
        ["Judges", [rule.resources.join(", ")]],
        ["Parameters", parameters],
        ["Elsewhere known as", aliases],
        ["See also", rule.references],
    ];
    const body = sections
        .filter(([, lines]) => lines.length > 0)
        .map(([heading, lines]) => `${heading}:\n${indent(lines)}`);
    return [`${rule.id} (${rule.severity})\n${rule.title}`, rule.description, ...body].join("\n\n") + "\n";
}
function indent(lines) {
    return lines.map((line) => `  ${line.trim()}`).join("\n");
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
    const own = ownReferences(value);
    return [...own, ...children(value).flatMap(allReferences)];
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
/** `aws_kms_key.main.arn`. */
function referenceName({ address, attribute }) {
    return attribute === "" ? address : `${address}.${attribute}`;
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


/***/ })

};
