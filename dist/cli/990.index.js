export const id = 990;
export const ids = [990];
export const modules = {

/***/ 3798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   rules: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var _source_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3186);
/* harmony import */ var _findings_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2999);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9230);
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
        const nearest = (0,_source_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestOf */ .q)(name, all.map(({ id }) => id));
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


/***/ })

};
