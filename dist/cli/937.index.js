export const id = 937;
export const ids = [937];
export const modules = {

/***/ 3937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdownReport: () => (/* binding */ markdownReport)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1707);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1277);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9275);



const DEFAULT_MAX_BYTES = 65_000;
/** How much of one value is shown, in UTF-16 code units. */
const MAX_VALUE = 300;
const VERDICT_SIGNS = { pass: "✅", fail: "❌", incomplete: "⚠️" };
/**
 * The report as a summary for people on GitHub: verdict, counts, and tables of what was introduced (of a scan: found), could
 * not be read, is undecided, fixed, waived. Where the budget is too small the most severe rows are kept, and it is said how
 * many are not shown. Nothing in it can leave its place in a table, link, mention anybody, or be HTML.
 */
function markdownReport(report, { maxBytes = DEFAULT_MAX_BYTES } = {}) {
    const head = [
        `## ${VERDICT_SIGNS[report.summary.verdict]} RDS Gate: ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk[report.summary.verdict]}`,
        `**${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .outcome */ .bu)(report).join(", ")}**`,
        scope(report),
        "",
    ].join("\n\n");
    return fit(head, tables(report), maxBytes);
}
function scope(report) {
    const { comparison, tool } = report;
    const trees = comparison === null ? "" : `${value(comparison.base)} compared with ${value(comparison.head)}: `;
    const packs = tool.packs.map(({ name, version }) => `${value(name)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(version)}`).join(", ");
    return `Of ${trees}${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .extent */ .Xx)(report).join(", ")}. ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictReason */ .s_)(report)}${packs === "" ? "" : ` Packs: ${packs}.`}`;
}
/** In the order of what must not be missed. */
function tables(report) {
    const { judged, existing, fixed, waived } = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sortFindings */ .Tc)(report);
    const errors = report.diagnostics.filter(({ severity }) => severity === "error");
    const notes = report.diagnostics.filter(({ severity }) => severity !== "error");
    const isScan = report.comparison === null;
    const columns = ["Severity", "Where", "What", "Rule"];
    return [
        table(isScan ? "Findings" : "Introduced", columns, bySeverity(judged).map(findingRow), false),
        table("Not evaluated", ["Where", "What", "Code"], errors.map(diagnosticRow), false),
        table("Undecided", ["Severity", "Where", "What is not known", "Rule"], bySeverity(report.undecided).map(undecidedRow)),
        table("Fixed", columns, bySeverity(fixed).map(findingRow)),
        table("Ways to a database", ["Severity", "From", "To", "How"], bySeverity(report.accessPaths).map(pathRow)),
        table("Waived", [...columns, "Reason"], bySeverity(waived).map(waivedRow)),
        table("Notes", ["Where", "What", "Code"], notes.map(diagnosticRow)),
        table("Existing, not caused by this change", columns, bySeverity(existing).map(findingRow)),
    ].filter(({ rows }) => rows.length > 0);
}
function table(title, columns, rows, isFolded = true) {
    return { title: `${title} (${rows.length})`, columns, rows, isFolded };
}
function bySeverity(items) {
    return [...items].sort((a, b) => _result_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.indexOf(a.severity) - _result_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.indexOf(b.severity));
}
function findingRow({ severity, location, message, resource, ruleId }) {
    const address = message.includes(resource.address) ? "" : ` (${value(resource.address)})`;
    return row(severity, place(location), `${prose(message)}${address}`, value(ruleId));
}
function waivedRow(finding) {
    const { reason = "", owner = null, expires = null } = finding.waiver ?? {};
    const details = [owner, expires === null ? null : `until ${expires}`].filter((it) => it !== null).join(", ");
    return `${findingRow(finding)} ${prose(reason)}${details === "" ? "" : ` (${prose(details)})`} |`;
}
function undecidedRow({ severity, location, title, resource, because, ruleId }) {
    const reasons = because.map((it) => `${prose(it.reason)}${it.location === null ? "" : ` (${place(it.location)})`}`);
    return row(severity, place(location), `${prose(title)}? ${value(resource.address)}: ${reasons.join("; ")}`, value(ruleId));
}
function diagnosticRow({ location, message, code }) {
    return row(place(location), prose(message), value(code));
}
function pathRow(path) {
    const user = path.dbUser === null ? "" : ` as ${value(path.dbUser)}`;
    const via = path.via.length === 0 ? "" : ` through ${path.via.map(value).join(", ")}`;
    const certainty = path.certainty === "must" ? "" : ", perhaps";
    return row(path.severity, value(path.source), `${value(path.db)}${user}`, `${path.change}: ${prose(path.access)}${via}${certainty}`);
}
function row(...cells) {
    return `| ${cells.join(" | ")} |`;
}
function place(location) {
    return value((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(location));
}
function value(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, MAX_VALUE));
}
function prose(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, MAX_VALUE));
}
function bytes(text) {
    return Buffer.byteLength(text, "utf8");
}
/** Puts as many rows after the head as fit: those of earlier tables first, and of each table the first ones. */
function fit(head, all, maxBytes) {
    let room = maxBytes - bytes(head) - all.reduce((sum, it) => sum + frameBytes(it), 0);
    if (room < 0)
        return shorten(`${head}Too much was found to list it here.\n`, maxBytes);
    const parts = all.map((it) => {
        let shown = 0;
        for (const line of it.rows) {
            room -= bytes(line) + 1;
            if (room < 0) {
                room += bytes(line) + 1;
                break;
            }
            shown += 1;
        }
        return render(it, shown);
    });
    return head + parts.join("");
}
/** What a table takes besides its rows, at most. */
function frameBytes(it) {
    return bytes(render(it, 0)) + bytes(header(it).join("\n")) + 1;
}
function header({ columns }) {
    return [row(...columns), row(...columns.map(() => "---"))];
}
/** A table with its first rows. */
function render(it, shown) {
    const { title, rows, isFolded } = it;
    const left = rows.length - shown;
    const lines = [
        ...(shown === 0 ? [] : [...header(it), ...rows.slice(0, shown)]),
        ...(left === 0 ? [] : ["", `${left} not shown: see the other reports.`]),
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


/***/ }),

/***/ 9275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xx: () => (/* binding */ extent),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   qi: () => (/* binding */ firstSentence),
/* harmony export */   s_: () => (/* binding */ verdictReason)
/* harmony export */ });
/* unused harmony export severityCounts */
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1277);

/** `1 finding`, `2 findings`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
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
