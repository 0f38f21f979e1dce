export const id = 579;
export const ids = [579];
export const modules = {

/***/ 6606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ readAcceptedAccess),
/* harmony export */   Gj: () => (/* binding */ acceptedAccess),
/* harmony export */   Tx: () => (/* binding */ unacceptedPaths),
/* harmony export */   e8: () => (/* binding */ AcceptedAccessError)
/* harmony export */ });
/* unused harmony export ACCEPTED_SCHEMA_VERSION */
/* harmony import */ var _iam_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6607);

const ACCEPTED_SCHEMA_VERSION = "1.0";
/** A file of accepted paths that cannot be used. Its message names the file, what is wrong and the remedy. */
class AcceptedAccessError extends Error {
}
/**
 * Reads a file of accepted paths.
 *
 * @param path for messages
 * @throws AcceptedAccessError
 */
function readAcceptedAccess(path, text) {
    const remedy = `write it with rds-gate access --accept ${path}`;
    let data;
    try {
        data = JSON.parse(text);
    }
    catch (error) {
        throw new AcceptedAccessError(`${path} is not JSON: ${error.message}; ${remedy}`);
    }
    if (!isObject(data) || !Array.isArray(data.paths)) {
        throw new AcceptedAccessError(`${path} has no list "paths"; ${remedy}`);
    }
    if (data.schemaVersion !== ACCEPTED_SCHEMA_VERSION) {
        throw new AcceptedAccessError(`${path} has the schemaVersion ${JSON.stringify(data.schemaVersion)}, and this version reads ${ACCEPTED_SCHEMA_VERSION}; ${remedy}`);
    }
    const paths = data.paths.map((entry, index) => {
        if (!isAcceptedPath(entry)) {
            throw new AcceptedAccessError(`${path}: entry ${index + 1} of "paths" lacks one of ${TEXTS.join(", ")}, dbUser, via; ${remedy}`);
        }
        return entry;
    });
    return { schemaVersion: ACCEPTED_SCHEMA_VERSION, paths };
}
const TEXTS = ["id", "stack", "source", "access", "db", "severity"];
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isAcceptedPath(entry) {
    return (isObject(entry) &&
        TEXTS.every((name) => typeof entry[name] === "string") &&
        (entry.dbUser === null || typeof entry.dbUser === "string") &&
        Array.isArray(entry.via));
}
/** The file that accepts paths, in an order that does not depend on how they were found. */
function acceptedAccess(paths) {
    const entries = paths
        .map(({ id, stack, source, via, access, db, dbUser, severity }) => ({
        id,
        stack,
        source,
        via,
        access,
        db,
        dbUser,
        severity,
    }))
        .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    return `${JSON.stringify({ schemaVersion: ACCEPTED_SCHEMA_VERSION, paths: entries }, undefined, 2)}\n`;
}
/**
 * The paths that no accepted one contains: another source, another access, a database or a user beyond what is accepted. How
 * the way leads, and under which conditions, is not compared.
 */
function unacceptedPaths(paths, accepted) {
    const byStart = new Map();
    for (const one of accepted) {
        const group = byStart.get(startOf(one));
        if (group === undefined)
            byStart.set(startOf(one), [one]);
        else
            group.push(one);
    }
    return paths.filter((path) => !(byStart.get(startOf(path)) ?? []).some((one) => includes(one, path)));
}
function startOf({ stack, source, access }) {
    return JSON.stringify([stack, source, access]);
}
function keyOf({ stack, source, access, db, dbUser }) {
    return JSON.stringify([stack, source, access, db, dbUser]);
}
function includes(accepted, path) {
    return within(accepted.db, path.db) && withinUser(accepted.dbUser, path.dbUser);
}
function withinUser(accepted, user) {
    return accepted === null || user === null ? accepted === user : within(accepted, user);
}
function within(accepted, name) {
    return accepted === name || (0,_iam_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)((0,_iam_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(accepted), (0,_iam_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(name)) === "yes";
}


/***/ }),

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

/***/ 2579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   access: () => (/* binding */ access)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _access_accepted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6606);
/* harmony import */ var _access_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7817);
/* harmony import */ var _analysed_graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8369);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4702);
/* harmony import */ var _request_evaluation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6646);
/* harmony import */ var _request_trees_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6639);
/* harmony import */ var _source_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8759);
/* harmony import */ var _source_glob_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7896);
/* harmony import */ var _stacks_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6198);
/* harmony import */ var _complain_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6734);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9230);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5459);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(856);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8288);

















/**
 * `rds-gate access`: lists who can reach which database.
 *
 * @returns the exit code: 1 when a way that is not accepted fails, 2 when something could not be read, which may hide a way
 * @throws UsageError for a file of accepted ways that cannot be used
 */
async function access(paths, options) {
    const cwd = process.cwd();
    const isForFile = options.accept !== undefined || options.accepted !== undefined;
    const judged = isForFile ? fromHere(cwd, (0,_judged_js__WEBPACK_IMPORTED_MODULE_13__/* .judgedRoot */ .UF)(cwd, paths)) : (0,_judged_js__WEBPACK_IMPORTED_MODULE_13__/* .judgedRoot */ .UF)(cwd, paths);
    const { config } = await (0,_context_js__WEBPACK_IMPORTED_MODULE_12__/* .findConfig */ .u0)(cwd, judged.root, options.config);
    const tree = (0,_source_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .folderTree */ .j)(judged.root, (0,_request_trees_js__WEBPACK_IMPORTED_MODULE_7__/* .treeOptions */ .D)(paths.length === 0 ? (config.paths ?? judged.paths) : judged.paths));
    const stacks = await (0,_stacks_js__WEBPACK_IMPORTED_MODULE_9__/* .evaluateStacks */ .t)(tree, (0,_request_evaluation_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluationOf */ .S)(config, (0,_context_js__WEBPACK_IMPORTED_MODULE_12__/* .givenBy */ .ny)(cwd, judged.root, options)));
    const { settings } = config.access;
    const found = (0,_access_report_js__WEBPACK_IMPORTED_MODULE_3__/* .accessSummary */ .L)((0,_analysed_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .analysedGraph */ .o)(stacks, settings).access, settings.knownAccounts);
    const asked = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .inOrder */ .al)(found.paths).filter((path) => isAskedFor(path, options));
    const listed = options.accepted === undefined ? asked : (0,_access_accepted_js__WEBPACK_IMPORTED_MODULE_2__/* .unacceptedPaths */ .Tx)(asked, acceptedIn(cwd, options.accepted));
    const diagnostics = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .toldOnce */ .n3)([...tree.diagnostics, ...stacks.flatMap((stack) => stack.diagnostics)]).map(({ code, severity, message, span }) => ({ code, severity, message, location: span }));
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    if (options.accept !== undefined)
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_14__/* .write */ .M9)((0,_access_accepted_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptedAccess */ .Gj)(listed), options.accept);
    if (options.accept === undefined || options.output !== undefined || options.format !== "text") {
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_14__/* .write */ .M9)(await RENDERERS[options.format](listed, options, { prefix: judged.prefix, cut: found.cut, diagnostics }), options.output);
    }
    if (options.format !== "json") {
        for (const { message, location } of errors) {
            (0,_complain_js__WEBPACK_IMPORTED_MODULE_11__/* .complain */ .c)(`${judged.prefix}${location.path}:${location.startLine}:${location.startColumn}: ${message}\n`);
        }
    }
    const { failOn = "high" } = config.access;
    const fails = failOn !== "none" && listed.some(({ severity }) => (0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .isAtLeast */ .du)(severity, failOn));
    if (options.accepted !== undefined && fails)
        return 1;
    return errors.length > 0 ? 2 : 0;
}
/** Stacks are called in a file of accepted ways as the Action calls them, which reads from the root of the repository. */
function fromHere(cwd, judged) {
    const { root, paths, prefix } = judged;
    if (!(0,_judged_js__WEBPACK_IMPORTED_MODULE_13__/* .isWithin */ .UO)(cwd, root))
        return judged;
    return {
        root: cwd,
        paths: paths.map((path) => (path === "." ? prefix.slice(0, -1) || "." : prefix + path)),
        prefix: "",
    };
}
function acceptedIn(cwd, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_15__/* .UsageError */ .e(`there is no file ${file}; write it with rds-gate access --accept ${file}`);
    try {
        return (0,_access_accepted_js__WEBPACK_IMPORTED_MODULE_2__/* .readAcceptedAccess */ .C$)(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8")).paths;
    }
    catch (error) {
        if (error instanceof _access_accepted_js__WEBPACK_IMPORTED_MODULE_2__/* .AcceptedAccessError */ .e8)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_15__/* .UsageError */ .e(error.message);
        throw error;
    }
}
/** A path to any database is one to each. */
function isAskedFor(path, { from, to, minScore, external }) {
    const { source, db, score } = path;
    if (score < minScore || (external === true && !path.external))
        return false;
    if (from !== undefined && !(0,_source_glob_js__WEBPACK_IMPORTED_MODULE_16__/* .matchesName */ .Hj)(from, source))
        return false;
    return to === undefined || (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_16__/* .matchesName */ .Hj)(to, db === "*" ? "any" : db) || (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_16__/* .matchesName */ .Hj)(db, to);
}
/** A renderer is loaded when it is asked for. */
const RENDERERS = {
    text: async (paths, { external }, { prefix, cut }) => {
        const { accessTreeText } = await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 5421));
        return accessTreeText(paths, { prefix, cut, bySource: external === true });
    },
    json: async (accessPaths, _, { cut, diagnostics }) => {
        const { printableJson } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9924));
        return printableJson({ accessPaths, accessPathsCut: cut, diagnostics });
    },
    mermaid: (paths) => drawing(paths, "mermaid"),
    dot: (paths) => drawing(paths, "dot"),
};
/** A file may hold all of them. */
async function drawing(paths, language) {
    const [{ accessGraph }, drawings] = await Promise.all([
        __webpack_require__.e(/* import() */ 672).then(__webpack_require__.bind(__webpack_require__, 9672)),
        __webpack_require__.e(/* import() */ 778).then(__webpack_require__.bind(__webpack_require__, 2778)),
    ]);
    return `${drawings[language](accessGraph(paths, Infinity)).join("\n")}\n`;
}


/***/ })

};
