export const id = 447;
export const ids = [447,672,778];
export const modules = {

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

/***/ 2778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dot: () => (/* binding */ dot),
/* harmony export */   mermaid: () => (/* binding */ mermaid)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);

/** How much of one text a drawing shows. */
const MAX_LABEL = 80;
/** What stands around the label of a node (https://mermaid.js.org/syntax/flowchart.html#node-shapes). */
const SHAPES = {
    source: ['(["', '"])'],
    hop: ['["', '"]'],
    database: ['[("', '")]'],
};
/**
 * A graph as a Mermaid flowchart, which GitHub draws in Markdown
 * (https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/creating-diagrams).
 *
 * @returns lines without the fence
 */
function mermaid({ nodes, edges }) {
    const outside = nodes.flatMap(({ external }, position) => (external ? [`n${position}`] : []));
    return [
        "flowchart LR",
        ...nodes.map(({ kind, label }, position) => {
            const [open, close] = SHAPES[kind];
            return `  n${position}${open}${mermaidText(label)}${close}`;
        }),
        ...edges.map(({ from, to, label }) => `  n${from} -->|"${mermaidText(label)}"| n${to}`),
        ...(outside.length === 0
            ? []
            : ["  classDef external stroke:#cf222e,stroke-width:2px", `  class ${outside.join(",")} external`]),
    ];
}
/**
 * A text within quotes: everything that Mermaid, its Markdown, or HTML could take for something else is an entity code
 * (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters).
 */
function mermaidText(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), MAX_LABEL).replace(/[^A-Za-z0-9 ./:=,()-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}
const DOT_SHAPES = {
    source: "oval",
    hop: "box",
    database: "cylinder",
};
/** A graph in the language of Graphviz (https://graphviz.org/doc/info/lang.html). */
function dot({ nodes, edges }) {
    return [
        "digraph access {",
        "  rankdir=LR;",
        ...nodes.map(({ kind, label, external }, position) => `  n${position} [label=${dotText(label)}, shape=${DOT_SHAPES[kind]}${external ? ', color="#cf222e"' : ""}];`),
        ...edges.map(({ from, to, label }) => `  n${from} -> n${to} [label=${dotText(label)}];`),
        "}",
    ];
}
/** A quoted string, in which only a quote is not itself, and a backslash begins an escape of labels. */
function dotText(text) {
    return `"${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), MAX_LABEL).replace(/[\\"]/g, "\\$&")}"`;
}


/***/ }),

/***/ 9672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accessGraph: () => (/* binding */ accessGraph)
/* harmony export */ });
/** As many of the paths, the first ones first, as have no more edges together. */
function accessGraph(paths, mostEdges) {
    const nodes = new Map();
    const edges = new Map();
    const areSeveral = new Set(paths.map(({ stack }) => stack)).size > 1;
    let left = 0;
    for (const path of paths) {
        const steps = stepsOf(path, areSeveral);
        const names = steps.map(({ from, to, label }) => JSON.stringify([keyOf(from), keyOf(to), label]));
        if (edges.size + new Set(names.filter((name) => !edges.has(name))).size > mostEdges) {
            left += 1;
            continue;
        }
        const positionOf = (node) => {
            const key = keyOf(node);
            const known = nodes.get(key) ?? { position: nodes.size, node };
            nodes.set(key, known);
            return known.position;
        };
        for (const [index, { from, to, label }] of steps.entries()) {
            const edge = { from: positionOf(from), to: positionOf(to), label };
            edges.set(names[index] ?? "", edge);
        }
    }
    return { nodes: [...nodes.values()].map(({ node }) => node), edges: [...edges.values()], left };
}
/** What is called the same in several stacks is not the same there. */
function stepsOf(path, areSeveral) {
    const { source, sourceName, external, via, access, db, dbUser, stack } = path;
    const inStack = (label) => (areSeveral ? `${label} (${stack})` : label);
    const hops = via.map((hop) => {
        const colon = hop.indexOf(":");
        return { kind: hop.slice(0, colon), target: hop.slice(colon + 1) };
    });
    const start = {
        kind: "source",
        label: sourceName === undefined ? source : `${source} (${sourceName})`,
        external,
    };
    const between = hops.map(({ target }) => ({ kind: "hop", label: inStack(target), external: false }));
    const end = { kind: "database", label: db === "*" ? "any database" : inStack(db), external: false };
    const reached = [...between, end];
    return reached.map((to, index) => ({
        from: index === 0 ? start : (between[index - 1] ?? start),
        to,
        label: hops[index]?.kind ?? (dbUser === null ? access : `${access} as ${dbUser === "*" ? "any user" : dbUser}`),
    }));
}
function keyOf({ kind, label }) {
    // Where a path begins, another one may lead through.
    return `${kind === "database" ? "database" : "principal"}\n${label}`;
}


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

/***/ 235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ alikeFindings),
/* harmony export */   qU: () => (/* binding */ alikeUndecided),
/* harmony export */   zD: () => (/* binding */ stackNames)
/* harmony export */ });
/* unused harmony exports findingsByComment, commentedWith */
/* harmony import */ var _graph_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4928);
/* harmony import */ var _source_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4900);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4702);



/** Findings that are equal but for the stack and the severity that it has there, together. The order is that of the first of each. */
function alikeFindings(findings) {
    return together(findings, ({ ruleId, resource, attribute, location, message, change, status, waiver }) => [
        [ruleId, resource.address, attribute, location, message],
        [change, status, waiver],
    ]);
}
/** Undecided rules that are equal but for the stack, together. */
function alikeUndecided(undecided) {
    return together(undecided, ({ ruleId, resource, attribute, location, because, change }) => [
        [ruleId, resource.address, attribute, location],
        [because, change],
    ]);
}
function together(entries, partsOf) {
    // In one stack, what looks the same is several things.
    const counts = new Map();
    const groups = (0,_graph_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(entries, (entry) => {
        const parts = partsOf(entry);
        const own = JSON.stringify([parts, entry.resource.stack]);
        const count = (counts.get(own) ?? 0) + 1;
        counts.set(own, count);
        return JSON.stringify([parts, count]);
    });
    return [...groups.values()].flatMap((group) => {
        const all = [...group].sort((a, b) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(a, b) || (0,_source_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnits */ .CA)(a.resource.stack, b.resource.stack));
        const [one] = all;
        return one === undefined ? [] : [{ one, all }];
    });
}
/** More than these are not named. */
const MOST_NAMED = 12;
/**
 * What a reader has to be told of the stacks of things that are alike: environments by their names, other stacks by their ids
 * where there are several; nothing where the place says it.
 */
function stackNames(entries) {
    const resources = entries.map(({ resource }) => resource);
    const ids = [...new Set(resources.map(({ stack }) => stack))];
    if (ids.length < 2 && resources.every(({ root }) => root === undefined))
        return [];
    const roots = new Set(resources.map(({ root }) => root));
    const isOfOneRoot = roots.size === 1 && !roots.has(undefined);
    const names = isOfOneRoot ? [...new Set(resources.map(({ environment = "" }) => environment))] : ids;
    const sorted = [...names].sort(_source_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnits */ .CA);
    const left = sorted.length - MOST_NAMED;
    return left > 0 ? [...sorted.slice(0, MOST_NAMED), `${left} more`] : sorted;
}
/**
 * Findings by the comment that tells of them: those that are alike, and what other rules say of the same attribute of the same
 * resource in the same stacks, such as that it was weakened and that it is too weak. The first is the most severe.
 */
function findingsByComment(findings) {
    const groups = groupBy(alikeFindings(findings), ({ one, all }) => {
        const { resource, attribute, location, change, status, waiver, fingerprint } = one;
        // Of a resource as a whole there are several things to say.
        if (attribute === "")
            return fingerprint;
        const stacks = all.map((finding) => finding.resource.stack).sort(byCodeUnits);
        return JSON.stringify([resource.address, attribute, location, change, status, waiver, stacks]);
    });
    return [...groups.values()].flatMap((group) => {
        const [first] = [...group].sort((a, b) => bySeverity(a.one, b.one));
        if (first === undefined)
            return [];
        const others = group.filter((alike) => alike !== first).flatMap(({ all }) => all);
        return [{ one: first.one, all: [...first.all, ...others] }];
    });
}
/** Tells of each finding of a report which are told of in one comment with it, itself among them. */
function commentedWith({ findings, }) {
    const groups = new Map(findingsByComment(findings).flatMap(({ all }) => all.map(({ fingerprint }) => [fingerprint, all])));
    return (finding) => groups.get(finding.fingerprint) ?? [finding];
}


/***/ }),

/***/ 447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdownReport: () => (/* binding */ markdownReport)
});

// UNUSED EXPORTS: pathTable

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/alike.js
var alike = __webpack_require__(235);
// EXTERNAL MODULE: ./build/report/access-graph.js
var access_graph = __webpack_require__(9672);
// EXTERNAL MODULE: ./build/report/access-drawing.js
var access_drawing = __webpack_require__(2778);
// EXTERNAL MODULE: ./build/report/access-words.js
var access_words = __webpack_require__(7233);
;// CONCATENATED MODULE: ./build/report/markdown-table.js
/** A row of cells that are Markdown already. */
function row(...cells) {
    return `| ${cells.join(" | ")} |`;
}
/** Rows of each table that come before the rest of any other: no long table leaves others without a row. */
const AT_LEAST = 3;
/**
 * A text with as many rows as fit in a number of bytes of UTF-8: those of earlier tables first, and of each table the first
 * ones. It is said of each table how many are left out.
 */
function fitTables({ head, tail, elsewhere }, tables, maxBytes) {
    let room = maxBytes - bytes(head) - bytes(tail) - tables.reduce((sum, it) => sum + frameBytes(it, elsewhere), 0);
    if (room < 0)
        return withoutTables(head, tail, maxBytes);
    const shown = tables.map(() => 0);
    const fill = (most) => {
        for (const [index, { rows }] of tables.entries()) {
            for (const line of rows.slice(shown[index], most)) {
                const size = bytes(line) + 1;
                if (size > room)
                    break;
                room -= size;
                shown[index] = (shown[index] ?? 0) + 1;
            }
        }
    };
    fill(AT_LEAST);
    const pictures = tables.map(({ picture = "" }) => {
        const size = bytes(picture) + 2;
        if (picture === "" || size > room)
            return "";
        room -= size;
        return picture;
    });
    fill(Infinity);
    const parts = tables.map((it, index) => render(it, shown[index] ?? 0, elsewhere, pictures[index]));
    return head + parts.join("") + tail;
}
function withoutTables(head, tail, maxBytes) {
    const text = `${head}Too much was found to list it here.\n`;
    const withTail = tail === "" ? text : `${text}\n${tail}`;
    return bytes(withTail) <= maxBytes ? withTail : shorten(text, maxBytes);
}
function bytes(text) {
    return Buffer.byteLength(text, "utf8");
}
/** What a table takes besides its rows, at most. */
function frameBytes(it, elsewhere) {
    return bytes(render(it, 0, elsewhere)) + bytes(header(it).join("\n")) + 1;
}
function header({ columns }) {
    return [row(...columns), row(...columns.map(() => "---"))];
}
/** A table with its first rows, and the picture of it if there is room. */
function render(it, shown, elsewhere, picture = "") {
    const { title, rows, isFolded } = it;
    const left = rows.length - shown;
    const lines = [
        ...(shown === 0 ? [] : [...header(it), ...rows.slice(0, shown)]),
        ...(left === 0 ? [] : ["", `${left} not shown: ${elsewhere}.`]),
        ...(picture === "" ? [] : ["", picture]),
    ].join("\n");
    return isFolded
        ? `<details><summary>${title}</summary>\n\n${lines}\n\n</details>\n\n`
        : `### ${title}\n\n${lines}\n\n`;
}
/** The beginning of a text, cut between characters. */
function shorten(text, maxBytes) {
    let size = 0;
    let end = 0;
    for (const character of text) {
        size += bytes(character);
        if (size > maxBytes)
            break;
        end += character.length;
    }
    return text.slice(0, end);
}

// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/markdown.js







const DEFAULT_MAX_BYTES = 65_000;
/** How much of one value is shown, in UTF-16 code units. */
const MAX_VALUE = 300;
/** Errors of GitHub are longer than values, and nothing of their remedy may be missing. */
const MAX_SENTENCES = 800;
const VERDICT_SIGNS = { pass: "✅", fail: "❌", incomplete: "⚠️" };
/**
 * The report as a summary for people on GitHub: verdict, counts, and tables of what was introduced (of a scan: found), could
 * not be read, is undecided, fixed, waived. Where the budget is too small the most severe rows are kept, and it is said how
 * many are not shown. Nothing in it can leave its place in a table, mention anybody, or be HTML, and nothing links but to `links`.
 */
function markdownReport(report, { maxBytes = DEFAULT_MAX_BYTES, links, problems = [] } = {}) {
    const head = [
        `## ${VERDICT_SIGNS[report.summary.verdict]} RDS Gate: ${words/* VERDICTS */.bk[report.summary.verdict]}`,
        `**${(0,words/* outcome */.bu)(report).join(", ")}**`,
        scope(report),
        "",
    ].join("\n\n");
    const run = links?.run ?? null;
    const isLinked = run !== null && (0,report_escape/* isWebAddress */.d3)(run);
    const frame = {
        head,
        tail: isLinked ? `${(0,report_escape/* markdownLink */.iQ)("The full report is with the run", run)}\n` : "",
        elsewhere: isLinked ? `see the ${(0,report_escape/* markdownLink */.iQ)("full report", run)}` : "see the other reports",
    };
    return fitTables(frame, tables(report, problems, cellsFor(report, links)), maxBytes);
}
function cellsFor(report, links) {
    const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
    return {
        place: (location, side) => {
            // A diagnostic may be about all of the tree.
            const isFile = location.path !== "" && location.path !== ".";
            return (0,report_escape/* markdownLink */.iQ)(value((0,words/* placeOf */.$t)(location)), isFile ? links?.permalink(location, side) : undefined);
        },
        rule: (id) => {
            const rule = rules.get(id);
            return (0,report_escape/* markdownLink */.iQ)(value(id), rule === undefined ? undefined : links?.rule(rule));
        },
    };
}
function scope(report) {
    const { comparison, tool } = report;
    const trees = comparison === null ? "" : `${value(comparison.base)} compared with ${value(comparison.head)}: `;
    const packs = tool.packs.map(({ name, version }) => `${value(name)} ${(0,report_escape/* markdownText */.p7)(version)}`).join(", ");
    return `Of ${trees}${(0,words/* extent */.Xx)(report).join(", ")}. ${(0,words/* verdictReason */.s_)(report)}${packs === "" ? "" : ` Packs: ${packs}.`}`;
}
/** In the order of what must not be missed. */
function tables(report, problems, cells) {
    const { judged, existing, fixed, waived } = (0,words/* sortFindings */.Tc)(report);
    const errors = report.diagnostics.filter(({ severity }) => severity === "error");
    const notes = report.diagnostics.filter(({ severity }) => severity !== "error");
    const isScan = report.comparison === null;
    const isJudged = ({ change }) => isScan || change === "introduced";
    const paths = (0,access_words/* sortPaths */.fs)(report);
    const columns = ["Severity", "Where", "What", "Rule"];
    const ways = ["Severity", "Way", "Why", "Where"];
    const unknowns = ["Severity", "Where", "What is not known", "Rule"];
    const findings = (items) => ({
        count: items.length,
        rows: (0,alike/* alikeFindings */.DB)([...items].sort(words/* bySeverity */.Np)).map((it) => findingRow(it, cells)),
    });
    const undecided = (items) => ({
        count: items.length,
        rows: (0,alike/* alikeUndecided */.qU)([...items].sort(words/* bySeverity */.Np)).map((it) => undecidedRow(it, cells)),
    });
    const diagnostics = (items) => each(items.map((it) => diagnosticRow(it, cells)));
    return [
        table(isScan ? "Findings" : "Introduced", columns, findings(judged), false),
        table("Not evaluated", ["Where", "What", "Code"], diagnostics(errors), false),
        table("Could not be posted", ["What", "What to do"], each(problems.map(problemRow)), false),
        pathTable("New ways to a database", ways, paths.opened, cells, false),
        table("Undecided", unknowns, undecided(report.undecided.filter(isJudged))),
        table("Fixed", columns, findings(fixed)),
        ...(isScan ? [pathTable("Ways to a database", ways, paths.existing, cells)] : []),
        table("Ways to a database that this change closes or limits", ways, pathRows(paths.closed, cells)),
        table("Waived", [...columns, "Reason"], {
            count: waived.length,
            rows: (0,alike/* alikeFindings */.DB)([...waived].sort(words/* bySeverity */.Np)).map((it) => waivedRow(it, cells)),
        }),
        table("Notes", ["Where", "What", "Code"], diagnostics(notes)),
        table("Existing, not caused by this change", columns, findings(existing)),
        ...(isScan ? [] : [table("Ways to a database that were there before", ways, pathRows(paths.existing, cells))]),
        table("Undecided before, too", unknowns, undecided(report.undecided.filter((it) => !isJudged(it)))),
    ].filter(({ rows }) => rows.length > 0);
}
function each(rows) {
    return { count: rows.length, rows };
}
function table(title, columns, { count, rows }, isFolded = true) {
    return { title: `${title} (${count})`, columns, rows, isFolded };
}
/** ` in production, staging`; empty where the place says it. */
function stacksText(all) {
    const names = (0,alike/* stackNames */.zD)(all);
    return names.length === 0 ? "" : ` in ${names.map(value).join(", ")}`;
}
function findingRow({ one, all }, cells) {
    const { severity, location, message, resource, ruleId, change } = one;
    const where = cells.place(location, change === "fixed" ? "base" : "head");
    const address = message.includes(resource.address) ? "" : ` (${value(resource.address)})`;
    return row(severity, where, `${prose(message)}${address}${stacksText(all)}`, cells.rule(ruleId));
}
function waivedRow(finding, cells) {
    const { reason = "", owner = null, expires = null } = finding.one.waiver ?? {};
    const details = [owner, expires === null ? null : `until ${expires}`].filter((it) => it !== null).join(", ");
    return `${findingRow(finding, cells)} ${prose(reason)}${details === "" ? "" : ` (${prose(details)})`} |`;
}
function undecidedRow({ one, all }, cells) {
    const { severity, location, title, resource, because, ruleId } = one;
    const reasons = because.map((it) => `${prose(it.reason)}${it.location === null ? "" : ` (${cells.place(it.location)})`}`);
    return row(severity, cells.place(location), `${prose(title)}? ${value(resource.address)}${stacksText(all)}: ${reasons.join("; ")}`, cells.rule(ruleId));
}
function diagnosticRow({ location, message, code }, cells) {
    return row(cells.place(location), prose(message), value(code));
}
function problemRow({ what, remedy }) {
    return row(prose(what, MAX_SENTENCES), prose(remedy, MAX_SENTENCES));
}
/** More edges than these are no picture. */
const MOST_EDGES = 25;
/** A table of paths with a picture of the first ones. */
function pathTable(title, columns, paths, cells, isFolded = true) {
    const graph = (0,access_graph.accessGraph)(paths, MOST_EDGES);
    const more = graph.left === 0 ? [] : ["", `And ${graph.left} more, which the picture does not show.`];
    const picture = ["```mermaid", ...(0,access_drawing.mermaid)(graph), "```", ...more].join("\n");
    return {
        ...table(title, columns, pathRows(paths, cells), isFolded),
        ...(graph.edges.length > 0 && { picture }),
    };
}
function pathRows(paths, cells) {
    return each(paths.map((path) => pathRow(path, cells)));
}
function pathRow(path, cells) {
    const { severity, via, change, certainty, alternatives, why, location } = path;
    const way = [
        value((0,access_words/* sourceText */.rI)(path)),
        ...via.map(value),
        (0,access_words/* accessText */.cd)(path, { name: value, word: (text) => prose(text) }),
    ].join(" → ");
    const notes = [
        ...(change === "new" || change === "existing" ? [] : [access_words/* CHANGE_WORDS */.r8[change]]),
        ...(certainty === "must" ? [] : ["perhaps"]),
        ...(alternatives === 0 ? [] : [`${alternatives} more like it`]),
    ];
    const noted = notes.length === 0 ? way : `${way} (${notes.join(", ")})`;
    return row(severity, noted, prose(why), cells.place(location, change === "removed" ? "base" : "head"));
}
function value(text) {
    return (0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)(text, MAX_VALUE));
}
function prose(text, length = MAX_VALUE) {
    return (0,report_escape/* markdownText */.p7)((0,report_escape/* clip */.$Q)(text, length));
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

/***/ 4900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ byCodeUnits),
/* harmony export */   Fd: () => (/* binding */ normalizePath),
/* harmony export */   NU: () => (/* binding */ commonEnd),
/* harmony export */   VZ: () => (/* binding */ isPassedOver),
/* harmony export */   sp: () => (/* binding */ isSelected),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Folders that hold copies, caches and build output of tools; nothing in them is an entry unless it is asked for by path. */
const PASSED_OVER = new Set([
    ".git",
    ".hg",
    ".svn",
    "node_modules",
    ".terraform",
    ".terragrunt-cache",
    ".aws-sam",
]);
/** Whether entries are not looked for in a folder of this (base) name. */
function isPassedOver(folderName) {
    return PASSED_OVER.has(folderName);
}
/** The folder that a path is directly in: `.` for the root. */
function folderOf(path) {
    const slash = path.lastIndexOf("/");
    return slash < 0 ? "." : path.slice(0, slash);
}
/**
 * A path relative to the root in its shortest spelling (`./a/../b/` is `b`, the root is `.`), or `undefined` when it leaves
 * the root, is absolute or cannot be a path.
 */
function normalizePath(path) {
    if (path === "" || path.startsWith("/") || path.includes("\0"))
        return undefined;
    const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/\/+$/, "");
    return normal === ".." || normal.startsWith("../") ? undefined : normal === "" ? "." : normal;
}
/** Whether a path is one of the `starts` or below one; a start of `.` holds everything. */
function isBelow(path, start) {
    return start === "." || path === start || path.startsWith(`${start}/`);
}
/**
 * Whether a file is to be an entry by its place: below one of the (normal) `starts`, and between the start and the file no
 * folder that is passed over.
 */
function isSelected(path, starts) {
    return starts.some((start) => {
        if (!isBelow(path, start))
            return false;
        const rest = start === "." ? path : path.slice(start.length + 1);
        return !rest.split("/").slice(0, -1).some(isPassedOver);
    });
}
/** Code unit order, as git sorts and the same on every machine. */
function byCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** How many names two paths have in common, from the end. */
function commonEnd(a, b) {
    const [left, right] = [a.split("/").reverse(), b.split("/").reverse()];
    const length = left.findIndex((name, index) => name !== right[index]);
    return length < 0 ? left.length : length;
}


/***/ })

};
