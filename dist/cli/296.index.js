export const id = 296;
export const ids = [296];
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

/***/ 7234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ secretRanges)
/* harmony export */ });
/** A name that ends in a word for something secret: `master_password`, `"MasterUserPassword"`, `api_key`. */
const SECRET_NAME = /["']?[\w-]*(?:pass(?:word|wd|phrase)?|pwd|secret|token|credentials?|(?:private|api|access|secret)_?key|auth_?key)(?:_?string|_?value)?["']?\s*[=:]\s*/gi;
/** Secrets that show by themselves, the secret in the group: AWS access keys, passwords in URLs, private keys. */
const SECRET_VALUES = [
    /\b((?:AKIA|ASIA)[A-Z0-9]{16})\b/dg,
    /\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@"']*:([^\s@"']+)@/dgi,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----\s*(\S.*)/dg,
];
const QUOTED = /^(["'])((?:\\.|(?!\1)[^\\])*)\1?/;
/** A value that is written elsewhere: only an interpolation, a dynamic reference, or a word that is no secret. */
const REFERENCE = /^(?:\$\{[^}]*\}|\{\{resolve:[^}]*\}\})*$|^(?:true|false|null|)$/i;
/** A bare YAML or HCL value that is no literal: a tag, an anchor, a block, a reference, a call, or a word that is no secret. */
const BARE_REFERENCE = /^(?:[!&*|>[{<(]|[A-Za-z_]\w*[.([]|(?:true|false|null|~|required|optional|string|number|bool)\b)/i;
/**
 * Where a line of a Terraform file, a template or a JSON document most likely holds a secret, so that it is not shown in an
 * excerpt. Values that are only references (`var.password`, `{{resolve:secretsmanager:…}}`) are none.
 *
 * @param everyLiteral whether every quoted text counts, for lines that a rule has found a secret in
 */
function secretRanges(line, everyLiteral = false) {
    const ranges = [...namedSecrets(line), ...shownSecrets(line), ...(everyLiteral ? literals(line) : [])];
    return merge(ranges);
}
function namedSecrets(line) {
    // The names in a reference are no names of what is set here.
    const names = line.replace(/\$\{[^}]*\}|\{\{resolve:[^}]*\}\}/g, (reference) => " ".repeat(reference.length));
    return [...names.matchAll(SECRET_NAME)].flatMap((match) => {
        const start = match.index + match[0].length;
        const rest = line.slice(start);
        const quoted = QUOTED.exec(rest)?.[2];
        if (quoted !== undefined)
            return textRange(start + 1, quoted);
        const bare = /^[^#]*/.exec(rest)?.[0].replace(/[\s,;}\]]+$/, "") ?? "";
        return BARE_REFERENCE.test(bare) ? [] : textRange(start, bare);
    });
}
/** The range of a literal, unless it is none. */
function textRange(start, text) {
    return REFERENCE.test(text) ? [] : [{ start, end: start + text.length }];
}
function shownSecrets(line) {
    return SECRET_VALUES.flatMap((pattern) => [...line.matchAll(pattern)].flatMap(({ indices }) => {
        const [start, end] = indices?.[1] ?? [0, 0];
        return start === end ? [] : [{ start, end }];
    }));
}
/** Quoted texts that are no names, which are followed by a colon or an equals sign. */
function literals(line) {
    return [...line.matchAll(/(["'])((?:\\.|(?!\1)[^\\])*)\1/g)].flatMap(({ index, 0: quoted, 2: text = "" }) => /^\s*[:=]/.test(line.slice(index + quoted.length)) ? [] : textRange(index + 1, text));
}
function merge(ranges) {
    const merged = [];
    for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last !== undefined && range.start < last.end) {
            merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
        }
        else
            merged.push(range);
    }
    return merged;
}


/***/ }),

/***/ 2296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  textReport: () => (/* binding */ textReport)
});

// EXTERNAL MODULE: ./build/report/alike.js
var alike = __webpack_require__(235);
// EXTERNAL MODULE: ./build/report/access-words.js
var access_words = __webpack_require__(7233);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/redact.js
var redact = __webpack_require__(7234);
;// CONCATENATED MODULE: ./build/report/width.js
/**
 * How many terminal cells a character takes: 2 for wide ones (East Asian Width W and F of Unicode Standard Annex 11, and
 * emoji), 0 for combining marks and joiners, otherwise 1.
 */
function cellWidth(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x300)
        return 1;
    if (/^[\p{Mn}\p{Me}\p{Cf}]/u.test(character))
        return 0;
    if (code < 0x1100)
        return 1;
    return WIDE.some(([first, last]) => code >= first && code <= last) || /^\p{Emoji_Presentation}/u.test(character)
        ? 2
        : 1;
}
/** Blocks of wide characters, from the first to the last code point. */
const WIDE = [
    [0x1100, 0x115f],
    [0x2e80, 0x303e],
    [0x3041, 0x33ff],
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
    [0xa000, 0xa4cf],
    [0xa960, 0xa97f],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe10, 0xfe19],
    [0xfe30, 0xfe6f],
    [0xff00, 0xff60],
    [0xffe0, 0xffe6],
    [0x1b000, 0x1b2fb],
    [0x1f200, 0x1f2ff],
    [0x20000, 0x2fffd],
    [0x30000, 0x3fffd],
];
function textWidth(text) {
    let width = 0;
    for (const character of text)
        width += cellWidth(character);
    return width;
}

// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/excerpt.js




/** How many lines of a long range are shown. */
const MAX_RANGE_LINES = 4;
/** How much of a line is looked at, in UTF-16 code units; minified documents have lines of megabytes. */
const MAX_LINE = 4096;
/** Where tab stops are, as in most editors' views of code. */
const TAB_CELLS = 4;
const HIDDEN = "********";
/**
 * The lines of a range with marks under its characters, and some lines around it; nothing when the file does not have that
 * range. A line that does not fit is shown from near the first mark on.
 */
function excerpt(lines, location, options) {
    if (location.startLine > lines.length)
        return [];
    const endLine = (0,words/* lastLineOf */.SH)(location);
    const last = Math.min(endLine, location.startLine + MAX_RANGE_LINES - 1, lines.length);
    const isCut = last < Math.min(endLine, lines.length);
    const final = isCut ? last : Math.min(lines.length, last + options.context);
    const shown = [];
    for (let number = Math.max(1, location.startLine - options.context); number <= final; number += 1) {
        const line = (lines[number - 1] ?? "").replace(/\r$/, "");
        const isMarked = number >= location.startLine && number <= last;
        const range = isMarked ? rangeIn(location, number, line) : undefined;
        const cells = toCells(line, isMarked && options.isSecret, range?.start);
        shown.push(...showLine(number, cells, range, options.width));
    }
    return isCut ? [...shown, { number: undefined, text: "…" }] : shown;
}
/** The lines of a file, as locations count them. */
function linesOf(text) {
    return text.split("\n");
}
/** A line as it is shown without marks, in at most so many cells. */
function plainLine(line, width, isSecret = false) {
    return join(cut(toCells(line, isSecret), 0, width));
}
/** The part of the range on one of its lines, without indentation, at least one character wide. */
function rangeIn(location, number, line) {
    const start = number === location.startLine ? location.startColumn - 1 : line.search(/\S|$/);
    const end = number === location.endLine ? location.endColumn - 1 : line.length;
    return { start, end: Math.max(end, start + 1) };
}
function showLine(number, cells, range, width) {
    if (range === undefined)
        return [{ number, text: join(cut(cells, 0, width)) }];
    const isIn = (cell) => cell.end > range.start && cell.start < range.end;
    // One more cell, so that the place behind the last character can be marked.
    const end = Math.max(range.start, cells.at(-1)?.end ?? 0);
    const all = [...cells, { text: " ", width: 1, start: end, end: end + 1 }];
    const shown = cut(all, all.findIndex(isIn), width);
    const marks = shown.map((cell) => (isIn(cell) ? "^" : " ").repeat(cell.width)).join("");
    return [
        { number, text: join(shown).trimEnd() },
        { number: undefined, text: marks.trimEnd() },
    ];
}
function join(cells) {
    return cells.map(({ text }) => text).join("");
}
const ELLIPSIS = { text: "…", width: 1, start: -1, end: -1 };
/** The cells that fit into a width, so that the one of interest is among them; an ellipsis stands for what is left out. */
function cut(cells, interest, width) {
    if (cells.reduce((sum, cell) => sum + cell.width, 0) <= width)
        return cells;
    const widthBefore = cells.slice(0, interest).reduce((sum, cell) => sum + cell.width, 0);
    let start = 0;
    // When the interesting cell is not well within the line, the line starts a third of the width before it.
    const isFarOut = widthBefore > (width * 2) / 3 || widthBefore + (cells[interest]?.width ?? 0) >= width;
    if (isFarOut) {
        for (let skipped = 0; skipped < widthBefore - width / 3; start += 1)
            skipped += cells[start]?.width ?? 0;
    }
    const shown = start > 0 ? [ELLIPSIS] : [];
    let room = width - shown.length - 1;
    for (const cell of cells.slice(start)) {
        if (cell.width > room)
            return [...shown, ELLIPSIS];
        shown.push(cell);
        room -= cell.width;
    }
    return shown;
}
/** What is shown in place of the bracket of `##[`, with which a line would give the runner of GitHub Actions a command. */
const BRACKET = "\\x5b";
/** The cells of a line; of a very long one, those around `interest` (in UTF-16 code units). */
function toCells(line, isSecret, interest = 0) {
    const from = line.length > MAX_LINE ? Math.max(0, interest - MAX_LINE / 4) : 0;
    const part = line.slice(from, from + MAX_LINE);
    const cells = [];
    let position = 0;
    let column = 0;
    const add = (text, width, length) => {
        cells.push({ text, width, start: from + position, end: from + position + length });
        position += length;
        column += width;
    };
    const addText = (end) => {
        for (const character of part.slice(position, end)) {
            const tab = TAB_CELLS - (column % TAB_CELLS);
            if (character === "\t")
                add(" ".repeat(tab), tab, 1);
            else if (part.startsWith("##[", position - 2))
                add(BRACKET, BRACKET.length, 1);
            else {
                const text = (0,report_escape/* visible */.RK)(character);
                add(text, text === character ? cellWidth(character) : text.length, character.length);
            }
        }
    };
    for (const { start, end } of (0,redact/* secretRanges */.x)(part, isSecret)) {
        addText(start);
        add(HIDDEN, HIDDEN.length, end - start);
    }
    addText(part.length);
    return from > 0 ? [ELLIPSIS, ...cells] : cells;
}

;// CONCATENATED MODULE: ./build/report/fix-diff.js
/**
 * The lines of one file that edits change. Edits that touch the same or the next line are shown together.
 *
 * @param edits of that file, not overlapping, in any order
 */
function fixDiff(lines, edits) {
    const sorted = [...edits].sort((a, b) => a.location.startLine - b.location.startLine || a.location.startColumn - b.location.startColumn);
    const groups = [];
    let end = -1;
    for (const edit of sorted) {
        const group = groups.at(-1);
        if (group !== undefined && edit.location.startLine <= end + 1)
            group.push(edit);
        else
            groups.push([edit]);
        end = Math.max(end, edit.location.endLine);
    }
    let growth = 0;
    return groups.flatMap((group) => {
        const { before, after, first } = changeLines(lines, group);
        const start = before.findIndex((line, index) => line !== after[index]);
        const same = start < 0 ? Math.min(before.length, after.length) : start;
        let tail = 0;
        while (tail < Math.min(before.length, after.length) - same &&
            before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
            tail += 1;
        }
        const shift = growth;
        growth += after.length - before.length;
        return [
            ...numbered("-", before.slice(same, before.length - tail), first + same),
            ...numbered("+", after.slice(same, after.length - tail), first + same + shift),
        ];
    });
}
function numbered(sign, texts, first) {
    return texts.map((text, index) => ({ sign, number: first + index, text: text.replace(/\r$/, "") }));
}
/** The lines that a group of edits touches, before and after. */
function changeLines(lines, edits) {
    const first = Math.min(...edits.map(({ location }) => location.startLine));
    const last = Math.max(...edits.map(({ location }) => location.endLine));
    const before = lines.slice(first - 1, last);
    const text = before.join("\n");
    const starts = before.reduce((all, line) => [...all, (all.at(-1) ?? 0) + line.length + 1], [0]);
    const offset = (line, column) => (starts[line - first] ?? text.length) + column - 1;
    let after = "";
    let position = 0;
    for (const { location, replacement } of edits) {
        after += text.slice(position, offset(location.startLine, location.startColumn)) + replacement;
        position = offset(location.endLine, location.endColumn);
    }
    return { before, after: (after + text.slice(position)).split("\n"), first };
}

;// CONCATENATED MODULE: ./build/report/text.js






const DEFAULT_WIDTH = 100;
/** How many of the findings that a change did not cause are listed. */
const MAX_EXISTING = 10;
/** What an ANSI "select graphic rendition" sequence can make of a text (ECMA-48, section 8.3.117). */
const CODES = {
    bold: 1,
    dim: 2,
    underline: 4,
    red: 31,
    green: 32,
    yellow: 33,
    blue: 34,
    magenta: 35,
    cyan: 36,
};
const SEVERITY_STYLES = {
    critical: ["bold", "magenta"],
    high: ["bold", "red"],
    error: ["bold", "red"],
    medium: ["yellow"],
    warning: ["yellow"],
    low: ["blue"],
    info: ["cyan"],
    note: ["cyan"],
};
/**
 * The report for a person at a terminal: findings with excerpts, why they matter and how to mend them, what else there is
 * to know, and the verdict as the last line. What comes from files is escaped, and what looks like a secret is hidden.
 */
function textReport(report, source, options = {}) {
    const pen = makePen(report, source, options);
    const { judged, existing, fixed, waived } = (0,words/* sortFindings */.Tc)(report);
    const paths = (0,access_words/* sortPaths */.fs)(report);
    const sections = [
        ...byFile(judged).map((findings) => fileSection(pen, findings)),
        pathSection(pen, "New ways to a database", paths.opened),
        section(pen, "Existing, not caused by this change", 
        // Only some are shown: the worst.
        (0,alike/* alikeFindings */.DB)([...existing].sort(words/* bySeverity */.Np)).map((finding) => entry(pen, finding)), { limit: MAX_EXISTING, total: existing.length }),
        section(pen, "Waived", (0,alike/* alikeFindings */.DB)(waived).map((finding) => [...entry(pen, finding), ...waiverLines(finding.one)]), { total: waived.length }),
        section(pen, "Fixed", (0,alike/* alikeFindings */.DB)(fixed).map((finding) => entry(pen, finding)), { total: fixed.length }),
        section(pen, "Undecided, because a value is not known", (0,alike/* alikeUndecided */.qU)(report.undecided).map((it) => undecidedEntry(pen, it)), { total: report.undecided.length }),
        section(pen, "Diagnostics", report.diagnostics.map((it) => diagnosticEntry(pen, it))),
        pathSection(pen, "Ways to a database that this change closes or limits", paths.closed),
        pathSection(pen, report.comparison === null ? "Ways to a database" : "Ways to a database that were there before", paths.existing, MAX_EXISTING),
        verdictLines(pen, report),
    ];
    const text = sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n");
    return `${(0,report_escape/* withoutLogCommands */.n9)(text)}\n`;
}
function makePen(report, source, options) {
    const { color = false, width = DEFAULT_WIDTH, prefix = "", basePrefix = prefix } = options;
    const files = new Map();
    const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
    return {
        paint: (text, ...styles) => color ? `${styles.map((style) => `\u001b[${CODES[style]}m`).join("")}${text}\u001b[0m` : text,
        width,
        path: (path) => (0,report_escape/* visible */.RK)(prefix + path),
        place: (location, side = "head") => (0,report_escape/* visible */.RK)((side === "base" ? basePrefix : prefix) + (0,words/* placeOf */.$t)(location)),
        lines: (path, side) => {
            const key = `${side}:${path}`;
            const known = files.get(key) ?? linesOf(source(path, side) ?? "");
            files.set(key, known);
            return known;
        },
        rule: (id) => rules.get(id),
    };
}
function section(pen, title, entries, { limit = Infinity, total = entries.length } = {}) {
    if (entries.length === 0)
        return [];
    const left = entries.length - limit;
    const note = left > 0 ? [pen.paint(`  … and ${left} more; --format json has them all`, "dim")] : [];
    return [pen.paint(`${title} (${total})`, "bold"), ...entries.slice(0, limit).flat(), ...note];
}
/** Runs of findings in the same file. */
function byFile(findings) {
    return [...grouped(findings, ({ location }) => location.path).values()];
}
function fileSection(pen, findings) {
    const path = pen.path(findings[0]?.location.path ?? "");
    const heading = pen.paint(`${path} (${(0,words/* count */.U9)(findings.length, "finding")})`, "bold", "underline");
    // One place in a module is the same finding for each of its instances.
    const alike = grouped(findings, ({ ruleId, location }) => `${ruleId}\n${JSON.stringify(location)}`);
    return [heading, ...[...alike.values()].flatMap((instances) => ["", ...findingBlock(pen, instances)])];
}
/** The address of a resource, with its stacks where the place does not say them. */
function nameBeside({ one, all }, named) {
    const { address, stack } = one.resource;
    const names = (0,alike/* stackNames */.zD)(all);
    if (names.length > 0)
        return `${address} in ${names.join(", ")}`;
    return address === named.resource.address ? `${address} in ${stack}` : address;
}
/** The stacks, where the place does not say them. */
function stackLines(pen, all) {
    const names = (0,alike/* stackNames */.zD)(all);
    return names.length === 0 ? [] : [labelled(pen, "in", (0,report_escape/* visible */.RK)(names.join(", ")))];
}
function findingBlock(pen, instances) {
    const [first, ...others] = (0,alike/* alikeFindings */.DB)(instances);
    if (first === undefined)
        return [];
    const { one: finding } = first;
    const rule = pen.rule(finding.ruleId);
    const related = new Map(instances.flatMap((it) => it.related).map((it) => [`${(0,words/* placeOf */.$t)(it.location)} ${it.message}`, it]));
    return [
        ...entry(pen, first),
        ...excerptLines(pen, finding.location, finding.change === "fixed" ? "base" : "head", isAboutSecret(finding)),
        ...others.map((other) => labelled(pen, "also", (0,report_escape/* visible */.RK)(nameBeside(other, finding)))),
        ...(rule === undefined ? [] : wrapped(pen, "why", (0,words/* firstSentence */.qi)(rule.description))),
        ...fixLines(pen, finding, rule),
        ...[...related.values()].map(({ message, location }) => labelled(pen, "see", `${pen.place(location)}  ${(0,report_escape/* visible */.RK)(message)}`)),
        ...moreLines(pen, rule),
    ];
}
/** The place, severity and rule of a finding, and below it what is wrong. */
function entry(pen, { one: finding, all }) {
    return [
        headLine(pen, { ...finding, id: finding.ruleId }, finding.change === "fixed" ? "base" : "head"),
        `  ${(0,report_escape/* visible */.RK)(finding.message)}${addressNote(pen, finding.message, finding.resource.address)}`,
        ...stackLines(pen, all),
    ];
}
/** The address of the resource, unless the message names it. */
function addressNote(pen, message, address) {
    return message.includes(address) ? "" : `  ${pen.paint(`(${(0,report_escape/* visible */.RK)(address)})`, "dim")}`;
}
function headLine(pen, { location, severity, id }, side = "head") {
    const place = pen.paint(pen.place(location, side), "bold");
    return `${place}  ${pen.paint(severity, ...SEVERITY_STYLES[severity])}  ${pen.paint((0,report_escape/* visible */.RK)(id), "cyan")}`;
}
/** Rules of this family are about values that must not be shown. */
function isAboutSecret({ ruleId }) {
    return ruleId.startsWith("secrets/");
}
function excerptLines(pen, location, side, isSecret) {
    const gutter = String(location.endLine + 1).length;
    const width = Math.max(20, pen.width - gutter - 7);
    const lines = excerpt(pen.lines(location.path, side), location, { width, context: 1, isSecret });
    if (lines.length === 0)
        return [];
    return [
        "",
        ...lines.map(({ number, text }) => {
            const margin = pen.paint(`    ${String(number ?? "").padStart(gutter)} |`, "dim");
            const shown = number === undefined ? pen.paint(text, "bold", "red") : text;
            return `${margin} ${shown}`.trimEnd();
        }),
        "",
    ];
}
function fixLines(pen, finding, rule) {
    if (finding.fix === null)
        return rule === undefined || rule.remediation === "" ? [] : wrapped(pen, "fix", rule.remediation);
    const files = grouped(finding.fix.edits, ({ location }) => location.path);
    return [
        ...wrapped(pen, "fix", finding.fix.description),
        ...[...files].flatMap(([path, edits]) => {
            const diff = fixDiff(pen.lines(path, "head"), edits);
            const gutter = Math.max(...diff.map(({ number }) => String(number).length));
            const name = path === finding.location.path ? [] : [`       ${pen.path(path)}`];
            const lines = diff.map(({ sign, number, text }) => {
                const shown = plainLine(text, Math.max(20, pen.width - gutter - 12), isAboutSecret(finding));
                return pen.paint(`       ${sign} ${String(number).padStart(gutter)} | ${shown}`, sign === "+" ? "green" : "red");
            });
            return [...name, ...lines];
        }),
    ];
}
function moreLines(pen, rule) {
    const page = rule?.helpUri ?? rule?.references[0];
    return page === undefined ? [] : [labelled(pen, "more", pen.paint((0,report_escape/* visible */.RK)(page), "dim"))];
}
function waiverLines({ waiver }) {
    if (waiver === undefined)
        return [];
    const details = [waiver.owner, waiver.expires === null ? null : `until ${waiver.expires}`].filter((it) => it !== null);
    const suffix = details.length === 0 ? "" : ` (${details.join(", ")})`;
    return [`  waived: ${(0,report_escape/* visible */.RK)(waiver.reason + suffix)}`];
}
function undecidedEntry(pen, { one, all }) {
    const { ruleId, severity, title, resource, location, because } = one;
    return [
        headLine(pen, { location, severity, id: ruleId }),
        `  Cannot tell: ${(0,report_escape/* visible */.RK)(title)}${addressNote(pen, title, resource.address)}`,
        ...stackLines(pen, all),
        ...because.map(({ reason, location: place }) => {
            const where = place === null ? "" : `  ${pen.paint(pen.place(place), "dim")}`;
            return `  because ${(0,report_escape/* visible */.RK)(reason)}${where}`;
        }),
    ];
}
function diagnosticEntry(pen, { code, severity, message, location }) {
    const isWholeFile = location.startLine === location.endLine && location.startColumn === location.endColumn;
    return [
        headLine(pen, { location, severity, id: code }),
        `  ${(0,report_escape/* visible */.RK)(message)}`,
        ...(isWholeFile ? [] : excerptLines(pen, location, "head", false)),
    ];
}
function pathSection(pen, title, paths, limit = paths.length) {
    return section(pen, title, paths.map((path) => pathEntry(pen, path)), { limit, total: paths.length });
}
function pathEntry(pen, path) {
    const { via, change, certainty, alternatives, why, location, score } = path;
    const severity = pen.paint(path.severity, ...SEVERITY_STYLES[path.severity]);
    const steps = [(0,access_words/* sourceText */.rI)(path), ...via].map(report_escape/* visible */.RK).join(" → ");
    const notes = [
        access_words/* CHANGE_WORDS */.r8[change],
        ...(certainty === "must" ? [] : ["perhaps"]),
        ...(alternatives === 0 ? [] : [`${alternatives} more like it`]),
        `score ${score}`,
    ];
    return [
        `${pen.paint(pen.place(location, change === "removed" ? "base" : "head"), "bold")}  ${severity}  ${steps} → ${(0,access_words/* accessText */.cd)(path, { name: report_escape/* visible */.RK, word: report_escape/* visible */.RK })}  ${pen.paint(`(${notes.join(", ")})`, "dim")}`,
        ...wrapped(pen, "why", why),
    ];
}
function verdictLines(pen, report) {
    const { verdict } = report.summary;
    const styles = ["bold", verdict === "pass" ? "green" : verdict === "fail" ? "red" : "yellow"];
    const compared = report.comparison === null ? [] : [`${(0,report_escape/* visible */.RK)(report.comparison.base)} to ${(0,report_escape/* visible */.RK)(report.comparison.head)}`];
    return [
        `${pen.paint(words/* VERDICTS */.bk[verdict], ...styles)}  ${(0,words/* outcome */.bu)(report).join(", ")}`,
        pen.paint(`${[...compared, (0,words/* extent */.Xx)(report).join(", ")].join("; ")}. ${(0,words/* verdictReason */.s_)(report)}`, "dim"),
    ];
}
const LABEL_WIDTH = 5;
function labelled(pen, label, text) {
    return `  ${pen.paint(label.padEnd(LABEL_WIDTH), "bold")}${text}`;
}
/** A labelled paragraph, broken between words. */
function wrapped(pen, label, text) {
    const room = Math.max(20, pen.width - LABEL_WIDTH - 2);
    const lines = [];
    for (const word of text
        .split(/\s+/)
        .filter((it) => it !== "")
        .map(report_escape/* visible */.RK)) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= room)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines.map((line, index) => (index === 0 ? labelled(pen, label, line) : `  ${" ".repeat(LABEL_WIDTH)}${line}`));
}
function grouped(items, key) {
    const groups = new Map();
    for (const item of items) {
        const name = key(item);
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [item]);
        else
            group.push(item);
    }
    return groups;
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
