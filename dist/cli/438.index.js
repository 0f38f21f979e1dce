export const id = 438;
export const ids = [438];
export const modules = {

/***/ 7817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ accessSummary)
/* harmony export */ });
/* unused harmony export pathReport */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7326);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6948);


/**
 * The paths of a tree as the report has them.
 *
 * @param names of accounts, for those who do not know their ids
 */
function accessSummary({ paths, analysis }, names) {
    return { paths: paths.map((path) => pathReport(path, names)), cut: analysis.cut };
}
/**
 * A path as the report has it; whether it fails is decided with the verdict.
 *
 * @param names of accounts, for those who do not know their ids
 */
function pathReport({ path, change, place }, names) {
    const { source, capability } = path;
    const name = nameOf(path, names);
    return {
        id: path.id,
        source: source.label,
        ...(name !== undefined && { sourceName: name }),
        sourceKind: source.kind,
        external: source.isExternal,
        via: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .viaOf */ .wQ)(path),
        access: capability.access,
        method: capability.method,
        db: capability.database.label,
        dbUser: capability.user?.label ?? null,
        certainty: path.certainty,
        score: path.score,
        severity: path.severity,
        crossAccount: path.crossAccount,
        guards: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .guardsOf */ .g0)(path),
        alternatives: path.alternatives,
        change,
        why: path.why,
        stack: path.stack,
        fails: false,
        location: (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(place),
        because: reasons(path.because),
        evidence: (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X1)(path).map((evidence) => ({ message: evidence.message, location: (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .ee)(evidence) })),
    };
}
/** The name of the account that a source is or is in. */
function nameOf({ source }, names) {
    const account = /(?<!\d)\d{12}(?!\d)/.exec(source.label)?.[0];
    return account === undefined ? undefined : names.get(account);
}
/** Each reason once. */
function reasons(because) {
    const known = new Map(because.map((cause) => [JSON.stringify([cause.reason, cause.span]), cause]));
    return [...known.values()].map(({ reason, span }) => ({ reason, location: span ?? null }));
}


/***/ }),

/***/ 7383:
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


/** Sorts the findings of two trees into introduced, existing and fixed. Fixed ones keep their place in the base. */
function compareFindings(base, head, renames) {
    const { introduced, gone } = difference(base, head, renames);
    return [
        ...head.map((found) => (0,assemble/* findingReport */.AJ)(found, introduced.has(found) ? "introduced" : "existing")),
        ...gone.map((found) => (0,assemble/* findingReport */.AJ)(found, "fixed")),
    ];
}
/** Sorts what is undecided in the head by whether it was in the base, too. */
function compareUndecided(base, head, renames) {
    const { introduced } = difference(base, head, renames);
    return head.map((entry) => ({ ...entry.report, change: introduced.has(entry) ? "introduced" : "existing" }));
}
/** A scan compares nothing: everything exists. */
function uncompared(head) {
    return head.map((found) => (0,assemble/* findingReport */.AJ)(found, "existing"));
}
/** As {@link uncompared}. */
function uncomparedUndecided(head) {
    return head.map(({ report }) => ({ ...report, change: "existing" }));
}
/**
 * What of two trees has no partner in the other one, by fingerprint.
 *
 * A member of a list without a name has no fingerprint of its own: when others come before it, it is found again by what it
 * says. So the same text counts first, in its place or in another one of the same resource, and then the same place.
 */
function difference(base, head, renames) {
    const before = base.map((entry) => keyed(entry, renames));
    const after = head.map((entry) => keyed(entry));
    const [restOfBase, restOfHead] = KEYS.reduce(withoutPairs, [before, after]);
    return { introduced: new Set(restOfHead.map(({ entry }) => entry)), gone: restOfBase.map(({ entry }) => entry) };
}
function keyed(entry, renames) {
    const identity = renames === undefined ? entry.identity : (0,findings_identity/* renamed */.fN)(entry.identity, renames);
    const place = (0,findings_identity/* fingerprint */.Rj)(identity);
    return {
        entry,
        place,
        content: (0,findings_identity/* contentAt */.xv)(entry.resource, entry.path),
        placeless: identity.key === undefined ? (0,findings_identity/* fingerprint */.Rj)({ ...identity, path: (0,findings_identity/* placelessPath */.GB)(entry.path) }) : place,
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

// EXTERNAL MODULE: ./build/document/lines.js
var lines = __webpack_require__(9695);
// EXTERNAL MODULE: ./build/graph/locate.js
var locate = __webpack_require__(3821);
;// CONCATENATED MODULE: ./build/findings/fix.js


/** The writer of each format; loaded with the front end it belongs to. Policy documents are not mended by setting attributes. */
const WRITERS = {
    terraform: async (tree) => {
        const [{ hclFix }, { nativeFile }] = await Promise.all([
            __webpack_require__.e(/* import() */ 464).then(__webpack_require__.bind(__webpack_require__, 9083)),
            __webpack_require__.e(/* import() */ 367).then(__webpack_require__.bind(__webpack_require__, 1367)),
        ]);
        return ({ path, starts }, { header }, set) => {
            const file = nativeFile(tree, path);
            return file && hclFix(file, { start: (0,lines/* offsetOf */.b4)(starts, header.startLine, header.startColumn) }, set)?.edits;
        };
    },
    cloudformation: async () => {
        const { templateFix } = await Promise.all(/* import() */[__webpack_require__.e(865), __webpack_require__.e(396)]).then(__webpack_require__.bind(__webpack_require__, 1396));
        return ({ text, path }, { address }, set) => templateFix(text, path, { address }, set)?.edits;
    },
    iam: () => Promise.resolve(undefined),
};
/** Gives the function that writes fixes for resources of a tree, of the formats that it has. */
async function fixWriter(tree, formats) {
    const writers = new Map();
    for (const format of formats) {
        const write = await WRITERS[format](tree);
        if (write !== undefined)
            writers.set(format, write);
    }
    const open = lastOpened(tree);
    return (resource, fix) => {
        const isText = "replace" in fix;
        const source = open(isText ? (0,locate/* locate */.x)(resource, fix.replace.path).span.path : resource.header.path);
        const edits = source &&
            (isText ? replacement(source, resource, fix.replace) : writers.get(resource.format)?.(source, resource, fix.set));
        if (source === undefined || edits === undefined || edits.length === 0)
            return null;
        return {
            description: isText ? `Write ${fix.replace.to} in place of ${fix.replace.from}` : describe(resource, fix.set),
            edits: edits.map(({ start, end, replacement }) => ({
                location: (0,lines/* spanBetween */.Jr)(source.path, source.starts, start, end),
                replacement,
            })),
        };
    };
}
/** The edit that writes a piece of an attribute in another way; nothing when the source does not have it just so, and once. */
function replacement({ text, starts }, resource, { path, from, to }) {
    const { startLine, startColumn, endLine, endColumn } = (0,locate/* locate */.x)(resource, path).span;
    const first = (0,lines/* offsetOf */.b4)(starts, startLine, startColumn);
    const written = text.slice(first, (0,lines/* offsetOf */.b4)(starts, endLine, endColumn));
    const at = written.indexOf(from);
    if (at < 0 || written.includes(from, at + 1))
        return undefined;
    // In a template only a substitution takes references in.
    if (to.includes("${") && resource.format === "cloudformation" && !/\bSub\b/.test(written))
        return undefined;
    return [{ start: first + at, end: first + at + from.length, replacement: to }];
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
// EXTERNAL MODULE: ./build/graph/resource.js
var resource = __webpack_require__(4035);
// EXTERNAL MODULE: ./build/source/changes.js
var source_changes = __webpack_require__(405);
;// CONCATENATED MODULE: ./build/findings/renames.js


/**
 * What things of the base are called in the head: files and folders as the changes rename them, templates that were converted
 * from YAML to JSON or back, addresses as the `moved` blocks of the head's stacks do
 * (https://developer.hashicorp.com/terraform/language/moved).
 *
 * @param headFiles every file of the head tree
 * @param baseStacks for the root folders of those that are environments
 */
function renamesBetween(changes, headFiles, headStacks, baseStacks = []) {
    const paths = (0,source_changes/* findRenames */.Pr)(changes, headFiles);
    const conversions = findConversions(changes);
    const moves = new Map(headStacks.map((stack) => [stack.id, stack.moved]));
    const roots = new Map(baseStacks.map(({ id, root, environment }) => [id, { root, environment }]));
    const named = (path) => conversions.get(path) ?? (0,source_changes/* nameInHead */.Ly)(paths, path);
    return {
        path: named,
        stack: (id) => {
            const { root, environment } = roots.get(id) ?? {};
            return root === undefined || environment === undefined ? named(id) : (0,resource/* environmentStack */.M)(named(root), environment);
        },
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

// EXTERNAL MODULE: ./build/access/report.js
var report = __webpack_require__(7817);
// EXTERNAL MODULE: ./build/access/settings.js
var settings = __webpack_require__(6858);
// EXTERNAL MODULE: ./build/analysed-graph.js + 61 modules
var analysed_graph = __webpack_require__(8369);
// EXTERNAL MODULE: ./build/iam/index.js + 2 modules
var iam = __webpack_require__(6818);
// EXTERNAL MODULE: ./build/policy/select.js
var policy_select = __webpack_require__(1015);
// EXTERNAL MODULE: ./build/source/glob.js
var glob = __webpack_require__(7896);
;// CONCATENATED MODULE: ./build/ignores/directive.js

/** What the text of a comment must contain to be worth reading. */
const DIRECTIVE = /rds-gate:|checkov:skip=|(?:trivy|tfsec):ignore:|kics-scan ignore/;
const USAGE = "write rds-gate:ignore <rule> <reason> [until=YYYY-MM-DD]";
/**
 * Reads a comment: `rds-gate:ignore <rule>[,<rule>] <reason> [until=YYYY-MM-DD]`, and what other tools have in its place.
 *
 * @param text without the comment's markers
 * @param otherTools whether comments that are written for other tools count:
 *   https://www.checkov.io/2.Basics/Suppressing%20and%20Skipping%20Policies.html
 *   https://trivy.dev/latest/docs/scanner/misconfiguration/#skipping-resources-by-inline-comments
 *   https://docs.kics.io/latest/running-kics/#using_commands_on_scanned_files_as_comments
 */
function readDirectives(text, otherTools) {
    const own = /(?:^|\s)rds-gate:(\S*)\s*(.*)$/s.exec(text);
    if (own !== null)
        return readOwn(own[1] ?? "", own[2] ?? "");
    return otherTools ? OTHER_TOOLS.flatMap((read) => read(text)) : [];
}
function readOwn(verb, rest) {
    if (verb !== "ignore")
        return [{ problem: `rds-gate:${verb} means nothing; ${USAGE}` }];
    const untils = [...rest.matchAll(/(?:^|\s)until=(\S*)/g)].map(([, day = ""]) => day);
    const [rules = "", ...words] = rest
        .replace(/(?:^|\s)until=\S*/g, " ")
        .trim()
        .split(/\s+/);
    const reason = words.join(" ");
    const [until = null] = untils;
    if (rules === "")
        return [{ problem: `it does not say which rule it ignores; ${USAGE}` }];
    if (reason === "")
        return [{ problem: `it does not say why it ignores ${rules}; ${USAGE}` }];
    if (untils.length > 1)
        return [{ problem: `it has more than one last day; ${USAGE}` }];
    if (until !== null && !(0,findings_waivers/* isDay */.N)(until))
        return [{ problem: `until=${until} is no day; write it as until=YYYY-MM-DD` }];
    return rules
        .split(",")
        .filter((rule) => rule !== "")
        .map((rule) => ({ rule, reason, until, scope: "construct", isForeign: false }));
}
const OTHER_TOOLS = [
    // checkov:skip=CKV_AWS_16,CKV_AWS_17: why
    (text) => [...text.matchAll(/checkov:skip=([\w,-]+)(?::(.*))?$/gms)].flatMap(([, ids = "", reason = ""]) => ids.split(",").map((rule) => foreign(rule, reason, "resource"))),
    // trivy:ignore:AVD-AWS-0080:exp:2026-12-31 why
    (text) => [...text.matchAll(/(?:trivy|tfsec):ignore:([\w*-]+)((?::\w+:[^\s:]+)*)((?:(?!(?:trivy|tfsec):)[^:\n])*)/g)].map(([, id = "", options = "", reason = ""]) => {
        const day = /:exp:([^\s:]+)/.exec(options)?.[1];
        const until = day !== undefined && (0,findings_waivers/* isDay */.N)(day) ? day : null;
        return { ...foreign(id.replace(/^AVD-/i, ""), reason, "construct"), until };
    }),
    // kics-scan ignore-line, kics-scan ignore-block: all of its queries
    (text) => (/kics-scan ignore-(?:line|block)/.test(text) ? [foreign("kics:*", "", "construct")] : []),
];
function foreign(rule, reason, scope) {
    return { rule, reason: reason.trim() || "no reason is given", until: null, scope, isForeign: true };
}

// EXTERNAL MODULE: ./build/hcl/parser.js + 17 modules
var parser = __webpack_require__(1390);
;// CONCATENATED MODULE: ./build/ignores/hcl.js

/** The comments of a file of HCL that are worth reading, each with what it is about. */
function hclComments(text, isWorth) {
    const file = (0,parser/* parseHcl */.z4)(text);
    const worth = file.comments.filter(({ text: comment }) => isWorth(comment));
    if (worth.length === 0)
        return [];
    const outline = outlineOf(file);
    const lines = text.split("\n");
    const next = nextCodeLines(file, lines);
    return worth.map((comment) => place(comment, file, outline, lines, next));
}
/** In source order, what is outside before what is in it. */
function constructsOf(file) {
    const found = [];
    const lineOf = (offset) => file.lines.position(offset).line;
    const add = (start, end, anchor, depth) => {
        found.push({ lines: { from: lineOf(start), to: lineOf(Math.max(start, end - 1)) }, anchor, depth });
    };
    const visit = (body, prefix, depth) => {
        for (const { name, start, end } of body.attributes.values())
            add(start, end, `${prefix}${name}`, depth);
        for (const { type, labels, start, end, body: inner } of body.blocks) {
            const anchor = prefix + [type, ...labels.map(({ value }) => value)].join(".");
            add(start, end, anchor, depth);
            visit(inner, `${anchor}.`, depth + 1);
        }
    };
    visit(file.body, "", 0);
    return found.sort((a, b) => a.lines.from - b.lines.from || a.depth - b.depth);
}
function outlineOf(file) {
    const beginning = new Map();
    const innermost = [];
    const outermost = [];
    for (const construct of constructsOf(file)) {
        const { from, to } = construct.lines;
        if (!beginning.has(from))
            beginning.set(from, construct);
        for (let line = from; line <= to; line++) {
            innermost[line] = construct;
            if (construct.depth === 0)
                outermost[line] = construct;
        }
    }
    return { beginning, innermost, outermost };
}
function place(comment, file, { beginning, innermost, outermost }, lines, next) {
    const { line, column } = file.lines.position(comment.start);
    const end = file.lines.position(comment.end);
    const isAlone = (lines[line - 1] ?? "").slice(0, column - 1).trim() === "";
    const at = isAlone ? (next[end.line + 1] ?? end.line) : line;
    return {
        text: comment.text,
        line,
        startColumn: column,
        endColumn: end.line === line ? end.column : (lines[line - 1] ?? "").length + 1,
        construct: beginning.get(at) ?? {
            lines: { from: at, to: at },
            // Within a longer value the line itself has to tell.
            anchor: `${innermost[at]?.anchor ?? ""}:${(lines[at - 1] ?? "").replace(/(?:#|\/\/).*/, "").trim()}`,
        },
        resource: outermost[line],
    };
}
/** For each line, by its number, the first one from it on with more than comments. */
function nextCodeLines(file, lines) {
    const commented = new Set();
    for (const { start, end } of file.comments) {
        const last = file.lines.position(Math.max(start, end - 1)).line;
        for (let line = file.lines.position(start).line; line <= last; line++)
            commented.add(line);
    }
    const isCode = (line) => {
        const text = lines[line - 1] ?? "";
        return text.trim() !== "" && !(commented.has(line) && /^\s*(?:#|\/\/|\/\*|\*)/.test(text));
    };
    const next = [];
    let found = lines.length;
    for (let line = lines.length; line > 0; line--) {
        if (isCode(line))
            found = line;
        next[line] = found;
    }
    return next;
}

// EXTERNAL MODULE: ./build/document/json.js + 1 modules
var json = __webpack_require__(5802);
// EXTERNAL MODULE: ./build/document/yaml.js + 6 modules
var yaml = __webpack_require__(5109);
// EXTERNAL MODULE: ./build/graph/inspect.js
var inspect = __webpack_require__(3459);
;// CONCATENATED MODULE: ./build/ignores/metadata.js



/** What a template's text must contain to be worth reading. */
const SUPPRESSION = /rules_to_suppress|SuppressedRules|["']?checkov["']?\s*:/;
/**
 * What the metadata of a template's resources tell other tools to ignore:
 * https://github.com/stelligent/cfn_nag#per-resource-rule-suppression
 * https://github.com/aws-cloudformation/aws-guard-rules-registry#rule-suppression
 * https://www.checkov.io/2.Basics/Suppressing%20and%20Skipping%20Policies.html#cloudformation-metadata
 */
function metadataDirectives(path, text) {
    if (!SUPPRESSION.test(text))
        return [];
    return templatesIn(path, text).flatMap((template) => {
        const resources = (0,inspect/* member */.Dc)(template, "Resources");
        if (resources?.kind !== "map")
            return [];
        return [...resources.entries].flatMap(([id, resource]) => directivesOf(id, resource));
    });
}
function templatesIn(path, text) {
    if (!/^\s*\{/.test(text))
        return (0,yaml/* readYaml */.g)(path, text).documents;
    const { value } = (0,json/* readJson */.V)(path, text);
    return value === undefined ? [] : [value];
}
/** Where each tool has the list, and what an item of it says. */
const TOOLS = [
    { at: ["cfn_nag", "rules_to_suppress"], ruleOf: textOf("id"), reasonOf: textOf("reason") },
    { at: ["guard", "SuppressedRules"], ruleOf: ownText, reasonOf: () => undefined },
    { at: ["checkov", "skip"], ruleOf: textOf("id"), reasonOf: textOf("comment") },
];
function directivesOf(id, resource) {
    const metadata = (0,inspect/* member */.Dc)(resource, "Metadata");
    if (metadata === undefined)
        return [];
    const { startLine, endLine } = resource.span;
    const target = { lines: { from: startLine, to: endLine }, anchor: `Resources/${id}` };
    return TOOLS.flatMap(({ at, ruleOf, reasonOf }) => (0,inspect/* valuesAt */.I0)(metadata, at)
        .flatMap(inspect/* itemsOf */.S3)
        .flatMap((item) => {
        const rule = ruleOf(item);
        if (rule === undefined)
            return [];
        const { startLine: line, startColumn, endColumn } = item.span;
        const reason = reasonOf(item) ?? "no reason is given";
        return [
            {
                comment: { text: rule, line, startColumn, endColumn, construct: target, resource: target },
                directive: { rule, reason, until: null, scope: "resource", isForeign: true },
            },
        ];
    }));
}
function textOf(name) {
    return (item) => {
        const value = (0,inspect/* member */.Dc)(item, name);
        return value === undefined ? undefined : ownText(value);
    };
}
function ownText(value) {
    return value.kind === "known" && typeof value.value === "string" ? value.value : undefined;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/ignores/yaml.js

/**
 * The comments of a YAML file that are worth reading, each with what it is about: a key with all that is indented below it.
 * Only tokens and indentation are looked at, so that also a file with errors in it has its comments.
 */
function yamlComments(text, isWorth) {
    const lines = linesOf(text);
    const worth = lines.flatMap(({ comment }, index) => (comment !== undefined && isWorth(comment) ? [index] : []));
    if (worth.length === 0)
        return [];
    const outline = yaml_outlineOf(lines);
    const next = nextCode(lines);
    return worth.flatMap((index) => {
        const line = lines[index];
        if (line?.comment === undefined)
            return [];
        const at = line.code === "" ? (next[index] ?? index) : index;
        return [
            {
                text: line.comment,
                line: index + 1,
                startColumn: line.commentColumn + 1,
                endColumn: line.raw.length + 1,
                construct: targetAt(lines, outline, at),
                resource: resourceAround(lines, outline, at),
            },
        ];
    });
}
function linesOf(text) {
    const { comments, scalars } = tokensOf(text);
    let end = -1;
    let scalar = 0;
    return text.split("\n").map((whole) => {
        const start = end + 1;
        end = start + whole.length;
        const raw = whole.replace(/\r$/, "");
        while ((scalars[scalar]?.to ?? Infinity) <= start)
            scalar++;
        const { from, to } = scalars[scalar] ?? { from: Infinity, to: Infinity };
        const isText = from < start && to >= start + raw.trimEnd().length;
        const commentColumn = (comments.get(start) ?? -1) - start;
        const hasComment = commentColumn >= 0;
        return {
            raw,
            code: isText ? "" : (hasComment ? raw.slice(0, commentColumn) : raw).trim(),
            indent: raw.length - raw.trimStart().length,
            comment: hasComment ? raw.slice(commentColumn + 1) : undefined,
            commentColumn,
        };
    });
}
function tokensOf(text) {
    const comments = new Map();
    const scalars = [];
    let offset = 0;
    let header;
    let isPlain = false;
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        const type = isPlain ? "scalar" : dist/* CST */.DB.tokenType(token);
        isPlain = type === "scalar" && !isPlain;
        // Marks that are not in the text.
        if (isPlain || type === "doc-mode" || type === "flow-error-end")
            continue;
        if (type === "comment")
            comments.set(text.lastIndexOf("\n", offset) + 1, offset);
        if (type === "block-scalar-header")
            header = offset;
        if (type === "scalar" || type === "single-quoted-scalar" || type === "double-quoted-scalar") {
            scalars.push({ from: header ?? offset, to: offset + token.length });
            header = undefined;
        }
        offset += token.length;
    }
    return { comments, scalars };
}
/** For each line the index of the first line from it on that has code; the last line where there is none. */
function nextCode(lines) {
    const next = [];
    let found = lines.length - 1;
    for (let index = lines.length - 1; index >= 0; index--) {
        if (lines[index]?.code !== "")
            found = index;
        next[index] = found;
    }
    return next;
}
function yaml_outlineOf(lines) {
    const parent = new Map();
    const last = new Map();
    const open = [];
    let previous = 0;
    const close = () => {
        const closed = open.pop();
        if (closed !== undefined)
            last.set(closed, previous);
    };
    lines.forEach((line, index) => {
        if (line.code !== "") {
            for (let top = open.at(-1); top !== undefined && !isParent(lines[top], line); top = open.at(-1))
                close();
            const above = open.at(-1);
            if (above !== undefined)
                parent.set(index, above);
            open.push(index);
        }
        // Text of a block scalar belongs to the key above it; comments and empty lines belong to nothing.
        if (line.raw.trim() !== "" && (line.code !== "" || line.comment === undefined))
            previous = index;
    });
    while (open.length > 0)
        close();
    return { parent, last };
}
function isParent(upper, lower) {
    if (upper === undefined)
        return false;
    // The items of a list may stand as far left as their key.
    const isItemOfKey = lower.indent === upper.indent && isItem(lower) && !isItem(upper) && upper.code.endsWith(":");
    return lower.indent > upper.indent || isItemOfKey;
}
function isItem({ code }) {
    return code === "-" || code.startsWith("- ");
}
/** The key or item on a line, with what is below it. */
function targetAt(lines, outline, index) {
    return {
        lines: { from: index + 1, to: (outline.last.get(index) ?? index) + 1 },
        anchor: pathTo(outline, index)
            .map((at) => keyOf(lines[at]))
            .join("/"),
    };
}
/** Indexes of the lines on the way to a line, from outside, and its own. */
function pathTo({ parent }, index) {
    const path = [index];
    for (let at = parent.get(index); at !== undefined; at = parent.get(at))
        path.unshift(at);
    return path;
}
function keyOf(line) {
    return (line?.code ?? "").replace(/:(?:\s.*)?$/, "").replace(/^["'](.*)["']$/, "$1");
}
/** The entry of `Resources` that a line is in. */
function resourceAround(lines, outline, index) {
    const [section, resource] = pathTo(outline, index);
    if (section === undefined || resource === undefined || keyOf(lines[section]) !== "Resources")
        return undefined;
    return targetAt(lines, outline, resource);
}

;// CONCATENATED MODULE: ./build/ignores/index.js






/**
 * Reads the comments of files.
 *
 * In a comparison only what the base has counts: a comment is the same when it says the same about the same construct of the
 * same file, on whatever line. One that is new is told, with its reason, and counts once it is merged.
 *
 * @param paths of the files to read
 */
function findIgnores(head, base, paths, { all: rules, judged }, options) {
    const found = paths.flatMap((path) => ignoresOf(head, path, options));
    const problems = found.flatMap((ignore) => problemsOf(ignore, rules));
    const valid = found.filter(isValid).filter((ignore) => problemOf(ignore, rules) === undefined);
    const counts = base === undefined || options.inChange ? () => true : acceptedBy(base, valid, options);
    return {
        waivers: valid
            .filter(counts)
            .flatMap((ignore) => waiversOf(ignore, rules))
            .filter(({ rule }) => isNamed(rule, judged)),
        diagnostics: [...problems, ...valid.filter((ignore) => !counts(ignore)).map(proposed)],
    };
}
function ignoresOf(tree, path, { otherTools }) {
    const isTemplate = ignores_TEMPLATE.test(path);
    const commentsOf = READERS.find(({ of }) => of.test(path))?.read;
    const text = commentsOf === undefined && !isTemplate ? undefined : tree.read(path);
    if (text === undefined)
        return [];
    const metadata = isTemplate && otherTools ? metadataDirectives(path, text) : [];
    return [
        ...(commentsOf === undefined ? [] : commentsIn(path, text, commentsOf, otherTools)),
        ...metadata.map(({ comment, directive }) => ({ path, comment, ...directive })),
    ];
}
const ignores_TEMPLATE = /\.(?:json|ya?ml|template|cfn|cform)$/i;
function commentsIn(path, text, commentsOf, otherTools) {
    if (!DIRECTIVE.test(text))
        return [];
    return commentsOf(text, (comment) => DIRECTIVE.test(comment)).flatMap((comment) => readDirectives(comment.text, otherTools).map((directive) => ({ path, comment, ...directive })));
}
/** Languages with comments. JSON has none. */
const READERS = [
    { of: /\.(?:tf|tofu|tfvars)$/, read: hclComments },
    { of: /\.(?:ya?ml|template|cfn|cform)$/i, read: yamlComments },
];
function isValid(ignore) {
    return "rule" in ignore;
}
/** What another tool's comment says of its other rules is no business of ours. */
function problemOf({ rule, isForeign }, rules) {
    if (isForeign)
        return undefined;
    return (0,policy_select/* ruleProblem */["in"])(rule, rules.flatMap(namesOf));
}
function problemsOf(ignore, rules) {
    const problem = isValid(ignore) ? problemOf(ignore, rules) : ignore.problem;
    if (problem === undefined)
        return [];
    return [
        { code: "ignore-invalid", severity: "warning", message: `this comment ignores nothing: ${problem}`, ...at(ignore) },
    ];
}
function proposed(ignore) {
    const { rule, reason } = ignore;
    const message = `the change adds a comment that ignores ${rule} (${reason}); it counts once it is merged`;
    return { code: "ignore-proposed", severity: "note", message, ...at(ignore) };
}
function at({ path, comment: { line, startColumn, endColumn } }) {
    return { span: { path, startLine: line, startColumn, endLine: line, endColumn } };
}
function waiversOf(ignore, rules) {
    const { rule, reason, until, isForeign, path } = ignore;
    const tool = rule.endsWith(":*") ? rule.slice(0, -2) : undefined;
    const names = tool === undefined ? [rule] : rules.filter(({ aliases }) => aliases[tool]).map(({ id }) => id);
    return names.map((name) => ({
        rule: name,
        resource: "*",
        path,
        lines: targetOf(ignore).lines,
        reason,
        owner: null,
        until,
        origin: isForeign ? "other-tool" : "comment",
        ...at(ignore),
    }));
}
function isNamed(rule, rules) {
    return rules.some((metadata) => namesOf(metadata).some((name) => (0,glob/* matchesName */.Hj)(rule, name)));
}
function namesOf({ id, aliases }) {
    return [id, ...Object.values(aliases).flat()];
}
function targetOf({ scope, comment }) {
    return scope === "resource" ? (comment.resource ?? comment.construct) : comment.construct;
}
/** Tells which comments of the head the base has, each as often as it is there. */
function acceptedBy({ tree, nameInHead }, ignores, options) {
    const paths = new Set(ignores.map(({ path }) => path));
    const left = new Map();
    const before = paths.size === 0 ? [] : tree.entries.filter(({ path }) => paths.has(nameInHead(path)));
    for (const { path } of before) {
        for (const ignore of ignoresOf(tree, path, options).filter(isValid)) {
            const key = ignores_keyOf({ ...ignore, path: nameInHead(path) });
            left.set(key, (left.get(key) ?? 0) + 1);
        }
    }
    const accepted = new Set(ignores.filter((ignore) => {
        const count = left.get(ignores_keyOf(ignore)) ?? 0;
        left.set(ignores_keyOf(ignore), count - 1);
        return count > 0;
    }));
    return (ignore) => accepted.has(ignore);
}
/** Not the reason: who words it better asks for nothing new. */
function ignores_keyOf(ignore) {
    const { path, rule, until } = ignore;
    return JSON.stringify([path, rule, until, targetOf(ignore).anchor]);
}

// EXTERNAL MODULE: ./build/graph/document.js
var graph_document = __webpack_require__(5650);
;// CONCATENATED MODULE: ./build/policy/judge.js

/**
 * Ten times what 10,000 resources of `scripts/generate-repository.js` take, and far less than a runner has. Measured: 103 MiB, of
 * which 58 are the graph and the rest what one batch of rules leaves behind; for 20,000 resources 181 and 120.
 */
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
    const comparing = rules.filter((rule) => rule.base);
    const base = comparing.length === 0 ? undefined : document.base;
    return { ...partFor(document, rules), ...(base === undefined ? {} : { base: partFor(base, comparing) }) };
}
function partFor(whole, rules) {
    const types = new Set(rules.flatMap(({ resources, joins }) => [...resources, ...joins]));
    const iam = rules.some((rule) => rule.iam);
    return {
        schema_version: graph_document/* GRAPH_SCHEMA_VERSION */.Gm,
        resources: pick(whole.resources, types),
        iam: iam ? whole.iam : { documents: [] },
        access: iam ? whole.access : { paths: [], cut: 0 },
        labels: whole.labels,
    };
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

// EXTERNAL MODULE: ./build/source/lines.js
var source_lines = __webpack_require__(8939);
;// CONCATENATED MODULE: ./build/source/changed-lines.js

/** The changed lines between two trees, each file being compared when it is first asked for. */
function hunksBetweenTrees(base, head, changes) {
    const changed = new Map(changes.filter(({ status }) => status !== "removed").map((change) => [change.path, change]));
    const known = new Map();
    return (path) => {
        const change = changed.get(path);
        if (change === undefined)
            return [];
        let hunks = known.get(path);
        if (hunks === undefined) {
            const previous = change.status === "renamed" ? change.previousPath : path;
            const before = change.status === "added" ? "" : (base.read(previous) ?? "");
            known.set(path, (hunks = (0,source_lines/* changedLines */.M)(before, head.read(path) ?? "")));
        }
        return hunks;
    };
}

// EXTERNAL MODULE: ./build/source/paths.js
var paths = __webpack_require__(4900);
// EXTERNAL MODULE: ./build/stacks.js
var build_stacks = __webpack_require__(35);
// EXTERNAL MODULE: ./build/verdict.js + 1 modules
var verdict = __webpack_require__(6198);
;// CONCATENATED MODULE: ./build/gate.js



















/** The way of the data: trees, stacks, graph, packs, findings, comparison, verdict. Reporters get what it returns. */
async function runGate(request) {
    const { head, base, evaluation, packs, rules } = request;
    const stacks = await (0,build_stacks/* evaluateStacks */.t)(head, evaluation, { only: request.stacks, onStack: request.onStack });
    const known = base && { stacks, changes: base.changes };
    // Only stacks that the change can touch are evaluated twice.
    const baseStacks = base && (await (0,build_stacks/* evaluateStacks */.t)(base.tree, evaluation, { only: request.stacks, known }));
    const before = base && baseStacks && (await judgeTree(request, base.tree, baseStacks));
    const renames = base ? renamesBetween(base.changes, base.headFiles, stacks, baseStacks) : findings_identity/* NO_RENAMES */.Cp;
    const nameInHead = (place) => (0,findings_identity/* renamed */.fN)(place, renames);
    const hunksIn = base && hunksBetweenTrees(base.tree, head, base.changes);
    const after = await judgeTree(request, head, stacks, before && hunksIn && { ...before, nameInHead, hunksIn });
    const compared = before ? compareFindings(before.findings, after.findings, renames) : uncompared(after.findings);
    const undecided = before
        ? compareUndecided(before.undecided, after.undecided, renames)
        : uncomparedUndecided(after.undecided);
    const { environments, waivers = NO_WAIVERS, access = settings/* DEFAULT_SETTINGS */.a } = request;
    const heeded = (0,config_environments/* withEnvironmentRules */.k)(compared, environments, rules);
    const ignores = gate_ignoresOf(request, stacks, renames);
    const accepted = [...waivers.entries, ...ignores.waivers];
    const waived = (0,findings_waivers/* applyWaivers */.Kw)(heeded, accepted, waivers.today, waivers.proposed);
    const { index, document } = after.graph;
    const said = [
        ...head.diagnostics,
        ...stacks.flatMap(({ diagnostics }) => diagnostics),
        ...(0,iam/* refusedPolicies */.Lj)(index, document.iam.documents),
    ];
    return (0,verdict/* reportOf */.EI)({
        findings: waived.findings,
        undecided: (0,config_environments/* withEnvironmentRules */.k)(undecided, environments, rules),
        diagnostics: [
            ...(base ? aboutChange(said, base.changes, without(stacks, baseStacks)) : said),
            ...after.judgement.diagnostics,
            ...ignores.diagnostics,
            ...waived.diagnostics,
            ...(request.diagnostics ?? []),
            ...(before ? hiddenInBase(before, after) : []),
            ...notListed(after.access),
        ],
        access: (0,report/* accessSummary */.L)(after.access, access.knownAccounts),
        comparison: base?.names ?? null,
        tree: head,
        stacks,
        packs,
        rules,
        options: request.verdict,
        failOnIn: (environment) => environments?.rulesOf(environment).failOn,
    });
}
/** What comments in the files of the stacks ignore. */
function gate_ignoresOf({ head, base, packs, rules, ignores }, stacks, { path: nameInHead }) {
    if (ignores === undefined)
        return { waivers: [], diagnostics: [] };
    const paths = [...new Set(stacks.flatMap(({ files }) => files))].filter((path) => !path.endsWith("/"));
    const all = packs.flatMap(({ pack }) => pack.manifest.rules);
    const judged = [...rules.values()].map(({ metadata }) => metadata);
    return findIgnores(head, base && { tree: base.tree, nameInHead }, paths, { all, judged }, ignores);
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
/** Paths that are not listed are said. */
function notListed({ analysis: { cut, paths } }) {
    if (cut === 0)
        return [];
    const message = `${cut} ways to databases are not listed beside the ${paths.length} with the highest scores; name who may reach what more narrowly, or judge stacks by themselves`;
    const span = { path: ".", startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    return [{ code: "access-cut", severity: "warning", message, span }];
}
async function judgeTree(request, tree, stacks, base) {
    const { graph, access } = (0,analysed_graph/* analysedGraph */.o)(stacks, request.access ?? settings/* DEFAULT_SETTINGS */.a, base);
    const judgement = await judge(graph.document, request.packs, request.rules, request.isolate);
    const byId = new Map(stacks.map((stack) => [stack.id, stack]));
    const places = {
        resourceOf: (type, id) => graph.resourceOf(type, id),
        stackOf: (id) => byId.get(id),
        locate: locate/* locate */.x,
        causesAt: locate/* causesAt */.u,
        fixFor: await fixWriter(tree, new Set(stacks.map(({ format }) => format))),
    };
    return {
        stacks,
        graph,
        access,
        judgement,
        findings: (0,assemble/* findingsOf */.WX)(judgement.results, request.rules, places),
        undecided: (0,assemble/* undecidedOf */.dZ)(judgement.results, request.rules, places),
    };
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

/***/ 8939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ changedLines),
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
/** Beyond this many inserted and removed lines the rest counts as one change, so that cost stays linear in file size. */
const MAX_EDITS = 2000;
/**
 * The changed lines between two texts: a shortest edit script, as E. W. Myers, "An O(ND) Difference Algorithm and Its
 * Variations", Algorithmica 1 (1986), finds it. A line includes its end, so that a changed line end is a changed line.
 */
function changedLines(base, head) {
    const numbers = new Map();
    const before = numberLines(splitLines(base), numbers);
    const after = numberLines(splitLines(head), numbers);
    let start = 0;
    while (start < before.length && start < after.length && before[start] === after[start])
        start += 1;
    let end = 0;
    const most = Math.min(before.length, after.length) - start;
    while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end])
        end += 1;
    const old = before.subarray(start, before.length - end);
    const young = after.subarray(start, after.length - end);
    return gaps(keptRuns(old, young), old.length, young.length, start);
}
/** Lines with their ends; a text that ends in a line end has no further, empty line. */
function splitLines(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/** Equal lines get the same number. */
function numberLines(lines, numbers) {
    return Int32Array.from(lines, (line) => {
        const number = numbers.get(line) ?? numbers.size;
        numbers.set(line, number);
        return number;
    });
}
/** What a shortest edit script keeps; nothing when it would be longer than {@link MAX_EDITS}. */
function keptRuns(old, young) {
    const limit = Math.min(old.length + young.length, MAX_EDITS);
    const origin = limit + 1;
    // furthest[origin + k]: how far into `old` the paths of so many edits get on diagonal k (old index - young index).
    const furthest = new Int32Array(2 * limit + 3);
    const history = [];
    for (let edits = 0; edits <= limit; edits += 1) {
        for (let k = -edits; k <= edits; k += 2) {
            const above = furthest[origin + k + 1] ?? 0;
            const left = furthest[origin + k - 1] ?? 0;
            let x = k === -edits || (k !== edits && left < above) ? above : left + 1;
            while (x < old.length && x - k < young.length && old[x] === young[x - k])
                x += 1;
            furthest[origin + k] = x;
            if (x >= old.length && x - k >= young.length)
                return traceBack(history, old.length, young.length);
        }
        history.push(furthest.slice(origin - edits - 1, origin + edits + 2));
    }
    return [];
}
/** Follows the path back from the end; `history[edits]` holds the diagonals from `-edits - 1` to `edits + 1`. */
function traceBack(history, oldLength, youngLength) {
    const runs = [];
    let [x, y] = [oldLength, youngLength];
    for (let edits = history.length; edits > 0; edits -= 1) {
        const reached = (k) => history[edits - 1]?.[k + edits] ?? 0;
        const k = x - y;
        const isInsertion = k === -edits || (k !== edits && reached(k - 1) < reached(k + 1));
        const previous = reached(isInsertion ? k + 1 : k - 1);
        const start = isInsertion ? previous : previous + 1;
        if (x > start)
            runs.push({ old: start, young: start - k, length: x - start });
        x = previous;
        y = previous - (isInsertion ? k + 1 : k - 1);
    }
    if (x > 0)
        runs.push({ old: 0, young: 0, length: x });
    return runs.reverse();
}
/** The hunks between the runs of kept lines; both texts have `offset` lines before. */
function gaps(runs, oldLength, youngLength, offset) {
    const hunks = [];
    let [x, y] = [0, 0];
    for (const run of [...runs, { old: oldLength, young: youngLength, length: 0 }]) {
        const [baseLines, headLines] = [run.old - x, run.young - y];
        if (baseLines > 0 || headLines > 0) {
            const baseStart = offset + x + (baseLines > 0 ? 1 : 0);
            hunks.push({ baseStart, baseLines, headStart: offset + y + (headLines > 0 ? 1 : 0), headLines });
        }
        [x, y] = [run.old + run.length, run.young + run.length];
    }
    return hunks;
}


/***/ })

};
