export const id = 150;
export const ids = [150];
export const modules = {

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

/***/ 5150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifReport: () => (/* binding */ sarifReport)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4702);


const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/** The name that uploaders replace by the root of the repository; GitHub's own tools use it, too. */
const ROOT = "%SRCROOT%";
/**
 * Limits of GitHub code scanning, beyond which it refuses a file or cuts a text
 * (https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
 */
const MAX_RESULTS = 25_000;
const MAX_RELATED = 100;
const MAX_DESCRIPTION = 1024;
const MAX_NAME = 255;
/** SARIF's level, and the score by which GitHub names a severity (over 9.0 critical, from 7.0 high, from 4.0 medium). */
const LEVELS = {
    critical: { level: "error", score: "9.5" },
    high: { level: "error", score: "8.0" },
    medium: { level: "warning", score: "5.5" },
    low: { level: "note", score: "2.0" },
    info: { level: "note", score: undefined },
};
const DIAGNOSTIC_LEVELS = {
    error: "error",
    warning: "warning",
    note: "note",
};
/** What has become of a result since the base. Fixed findings are no results: consumers would open them as new ones. */
const BASELINE_STATES = {
    introduced: "new",
    existing: "unchanged",
};
/**
 * The report in the Static Analysis Results Interchange Format 2.1.0 (OASIS). Findings of the head tree are results;
 * diagnostics and undecided rules are notifications, because consumers take every result for a problem.
 */
function sarifReport(report) {
    const ruleIndexes = new Map(report.rules.map((rule, index) => [rule.id, index]));
    const present = report.findings.filter(({ change }) => change !== "fixed");
    const kept = mostSevere(present, MAX_RESULTS);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.printableJson)({
        $schema: SCHEMA,
        version: "2.1.0",
        runs: [
            {
                tool: tool(report),
                columnKind: "utf16CodeUnits",
                originalUriBaseIds: { [ROOT]: { description: { text: "The folder that was judged." } } },
                invocations: [
                    {
                        executionSuccessful: !report.diagnostics.some(({ severity }) => severity === "error"),
                        toolExecutionNotifications: [
                            ...report.diagnostics.map(diagnosticNotification),
                            ...report.undecided.map((undecided) => undecidedNotification(undecided, ruleIndexes)),
                            ...(kept.length < present.length ? [leftOutNotification(present.length - kept.length)] : []),
                        ],
                    },
                ],
                results: kept.map((finding) => result(finding, ruleIndexes, report.comparison !== null)),
                properties: { verdict: report.summary.verdict, summary: report.summary },
            },
        ],
    });
}
function tool({ tool: { name, version, informationUri, packs }, rules }) {
    return {
        driver: {
            name,
            version,
            semanticVersion: version,
            ...(informationUri === undefined ? {} : { informationUri }),
            rules: rules.map(ruleDescriptor),
        },
        extensions: packs.map((pack) => ({ name: pack.name, version: pack.version })),
    };
}
function ruleDescriptor(rule) {
    const { level, score } = LEVELS[rule.severity];
    const page = [rule.helpUri, ...rule.references].find((url) => url !== null && (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .isWebAddress */ .d3)(url));
    return {
        id: rule.id,
        name: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(rule.title, MAX_NAME),
        shortDescription: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifText */ .BC)(rule.title), MAX_DESCRIPTION) },
        fullDescription: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifText */ .BC)(rule.description), MAX_DESCRIPTION) },
        help: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifText */ .BC)(helpText(rule)), markdown: helpMarkdown(rule) },
        ...(page === undefined ? {} : { helpUri: page }),
        defaultConfiguration: { level },
        properties: {
            tags: ["security", "aws", "rds", rule.id.split("/")[0]],
            ...(score === undefined ? {} : { "security-severity": score }),
            precision: "very-high",
            severity: rule.severity,
            pack: rule.pack,
            aliases: rule.aliases,
        },
    };
}
function helpText({ description, remediation, references }) {
    return [description, remediation, ...references].filter((text) => text !== "").join("\n\n");
}
function helpMarkdown({ description, remediation, references }) {
    const paragraphs = [
        ["Why it matters", description],
        ["How to fix it", remediation],
    ];
    const prose = paragraphs
        .filter(([, text]) => text !== "")
        .map(([heading, text]) => `**${heading}.** ${sarifBraces((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h$)(text))}`);
    const links = references.filter(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .isWebAddress */ .d3).map((url) => `- <${url}>`);
    return [...prose, ...(links.length === 0 ? [] : [links.join("\n")])].join("\n\n");
}
/** Doubled braces, which every message string needs (SARIF 2.1.0, section 3.11.5). */
function sarifBraces(text) {
    return text.replace(/[{}]/g, "$&$&");
}
function result(finding, ruleIndexes, isComparison) {
    const ruleIndex = ruleIndexes.get(finding.ruleId);
    return {
        ruleId: finding.ruleId,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: LEVELS[finding.severity].level,
        message: message(`${finding.message}${environmentNote(finding.resource)}`),
        locations: [{ ...physical(finding.location), logicalLocations: logicalLocations(finding.resource) }],
        ...(finding.related.length === 0 ? {} : { relatedLocations: relatedLocations(finding.related) }),
        partialFingerprints: {
            // GitHub tells alerts apart by this one; left to itself it would compute it from the line's text.
            primaryLocationLineHash: `${finding.fingerprint}:1`,
            "rdsGate/v1": finding.fingerprint,
        },
        ...(isComparison && finding.change !== "fixed" ? { baselineState: BASELINE_STATES[finding.change] } : {}),
        suppressions: finding.waiver === undefined ? [] : [suppression(finding.waiver)],
        ...(finding.fix === null ? {} : { fixes: [fix(finding.fix)] }),
        properties: {
            severity: finding.severity,
            attribute: finding.attribute,
            stack: finding.resource.stack,
            aliases: finding.aliases,
        },
    };
}
function suppression({ reason, owner, expires }) {
    return { kind: "external", status: "accepted", justification: reason, properties: { owner, expires } };
}
/** A message on one line; SARIF forbids an empty one. */
function message(text) {
    return { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifText */ .BC)(text === "" ? "(no message)" : text) };
}
function physical(location) {
    return { physicalLocation: { artifactLocation: artifact(location.path), region: region(location) } };
}
function artifact(path) {
    return { uri: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .pathToUri */ .TA)(path), uriBaseId: ROOT };
}
function region({ startLine, startColumn, endLine, endColumn }) {
    return { startLine, startColumn, endLine, endColumn };
}
function logical({ address, type }) {
    return {
        name: address.split(".").at(-1) ?? address,
        fullyQualifiedName: address,
        kind: "resource",
        properties: { type },
    };
}
/** Alerts are listed by their messages, which are the same in all environments of a root. */
function environmentNote({ root, environment }) {
    return root === undefined || environment === undefined ? "" : ` (environment ${environment})`;
}
/** The resource, and the stack that it is in. */
function logicalLocations(resource) {
    const { stack, environment } = resource;
    const properties = environment === undefined ? {} : { properties: { environment } };
    return [logical(resource), { name: stack, fullyQualifiedName: stack, kind: "stack", ...properties }];
}
function relatedLocations(related) {
    return related
        .slice(0, MAX_RELATED)
        .map((it, id) => ({ id, ...physical(it.location), message: message(it.message) }));
}
function fix({ description, edits }) {
    const paths = [...new Set(edits.map(({ location }) => location.path))];
    return {
        description: message(description),
        artifactChanges: paths.map((path) => ({
            artifactLocation: artifact(path),
            replacements: edits
                .filter(({ location }) => location.path === path)
                .map(({ location, replacement }) => ({
                deletedRegion: region(location),
                insertedContent: { text: replacement },
            })),
        })),
    };
}
function diagnosticNotification({ code, severity, message: text, location }) {
    return {
        descriptor: { id: code },
        level: DIAGNOSTIC_LEVELS[severity],
        message: message(text),
        locations: [physical(location)],
    };
}
function undecidedNotification(undecided, ruleIndexes) {
    const index = ruleIndexes.get(undecided.ruleId);
    const reasons = undecided.because.map(reasonText).join("; ");
    return {
        descriptor: { id: "undecided" },
        associatedRule: { id: undecided.ruleId, ...(index === undefined ? {} : { index }) },
        level: "note",
        message: message(`Undecided for ${undecided.resource.address}: ${undecided.title}. Not known, because ${reasons}`),
        locations: [{ ...physical(undecided.location), logicalLocations: logicalLocations(undecided.resource) }],
    };
}
function reasonText({ reason, location }) {
    return location === null ? reason : `${reason} (${location.path}:${location.startLine})`;
}
function leftOutNotification(number) {
    const text = `${number} findings of least severity were left out: a consumer takes at most ${MAX_RESULTS} results.`;
    return { descriptor: { id: "report-too-many-results" }, level: "warning", message: message(text) };
}
/** At most so many, the least severe ones left out, in their order. */
function mostSevere(findings, limit) {
    if (findings.length <= limit)
        return findings;
    const worst = [...findings.entries()].sort(([, a], [, b]) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(a, b)).slice(0, limit);
    const kept = new Set(worst.map(([index]) => index));
    return findings.filter((_, index) => kept.has(index));
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


/***/ })

};
