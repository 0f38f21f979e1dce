export const id = 420;
export const ids = [420];
export const modules = {

/***/ 6590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ assetFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);



/**
 * Folder of what the program ships beside its code (`packs`, `toolchain`): the one that holds the running bundle's folder,
 * or `dist` of the project when it runs from its sources.
 *
 * @throws Error when it is not installed as a whole.
 */
function assetFolder() {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    const candidates = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(own), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(own), "dist")];
    const found = candidates.find((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "packs")));
    if (found === undefined) {
        throw new Error(`the packs of RDS Gate are missing beside ${own}; install it again, or run "npm run build"`);
    }
    return found;
}


/***/ }),

/***/ 1605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SV: () => (/* binding */ evaluationOf),
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   g2: () => (/* binding */ CONFIG_FILE),
/* harmony export */   rn: () => (/* binding */ loadPacks),
/* harmony export */   u0: () => (/* binding */ findConfig)
/* harmony export */ });
/* unused harmony exports activeRules, isolate */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6590);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8310);
/* harmony import */ var _findings_waivers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2111);
/* harmony import */ var _policy_pack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4521);
/* harmony import */ var _policy_select_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3816);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7152);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1777);









const CONFIG_FILE = ".rds-gate.yml";
const WORKER_TIMEOUT_MS = 60_000;
/** The least severity that fails, where neither option nor configuration says another. */
const DEFAULT_FAIL_ON = "high";
/**
 * The configuration file that `--config` names, else the one of the judged root, else none.
 *
 * @param text of the root's own file, when that comes from elsewhere than the disk (the base of a comparison)
 */
async function findConfig(cwd, root, named, text) {
    const path = named === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, CONFIG_FILE) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, named);
    if (named !== undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`there is no configuration file ${named}`);
    const content = named === undefined && text !== undefined ? text : readIfThere(path);
    if (content === undefined)
        return { config: _config_config_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_CONFIG */ .H, folder: root };
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(207), __webpack_require__.e(344), __webpack_require__.e(424)]).then(__webpack_require__.bind(__webpack_require__, 4424));
    return { config: readConfig(named ?? CONFIG_FILE, content), folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) };
}
function readIfThere(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8") : undefined;
}
/** The built-in pack, and those that configuration and options name. */
function loadPacks({ config, folder }, cwd, named) {
    return [
        { pack: (0,_policy_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPack */ .eC)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .assetFolder */ .$)(), "packs", "core")), trusted: true },
        ...config.packs.map((path) => ({ pack: (0,_policy_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPack */ .eC)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path)), trusted: false })),
        ...named.map((path) => ({ pack: (0,_policy_pack_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPack */ .eC)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)), trusted: false })),
    ];
}
function activeRules(packs, config, only) {
    return (0,_policy_select_js__WEBPACK_IMPORTED_MODULE_5__/* .selectRules */ .uE)(packs, { only, settings: config.rules });
}
/** All of a gate request that does not concern the trees. Options win over configuration. */
function requestOf(cwd, root, found, options) {
    const packs = loadPacks(found, cwd, options.pack);
    return {
        packs,
        rules: activeRules(packs, found.config, options.rule),
        evaluation: evaluationOf(cwd, root, found.config, options),
        waivers: { entries: found.config.waivers, today: (0,_findings_waivers_js__WEBPACK_IMPORTED_MODULE_8__/* .dayOf */ .kb)(new Date()) },
        verdict: {
            failOn: options.failOn ?? found.config.failOn ?? DEFAULT_FAIL_ON,
            failOnIncomplete: found.config.failOnIncomplete ?? true,
        },
        isolate,
    };
}
/** What trees are evaluated with. */
function evaluationOf(cwd, root, config, options) {
    const workspace = options.workspace ?? config.workspace;
    return {
        terraform: {
            varFiles: [...config.varFiles, ...(0,_judged_js__WEBPACK_IMPORTED_MODULE_6__/* .varFilePaths */ .oD)(cwd, root, options.varFile)],
            variables: { ...config.variables, ...options.var },
            ...(workspace !== undefined && { workspace }),
        },
        roots: config.roots,
        cloudformation: config.cloudformation,
    };
}
async function isolate(request) {
    const { evaluateInWorker } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 395));
    return evaluateInWorker(process.argv[1] ?? "", request, { timeoutMs: WORKER_TIMEOUT_MS });
}


/***/ }),

/***/ 7152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** What the user asked for cannot be done: printed as one message, exit code 2. */
class UsageError extends Error {
}


/***/ }),

/***/ 1777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   UF: () => (/* binding */ judgedRoot),
/* harmony export */   oD: () => (/* binding */ varFilePaths)
/* harmony export */ });
/* unused harmony export isWithin */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7152);



/**
 * One folder is itself the judged root. Several paths, or a file, are judged within the deepest folder that holds them all,
 * so that modules beside them can be read.
 *
 * @throws UsageError when a path does not exist
 */
function judgedRoot(cwd, paths) {
    const absolute = (paths.length === 0 ? ["."] : paths).map((path) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full))
            throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`there is no ${path}; name a folder or file to judge`);
        return full;
    });
    const [only] = absolute;
    const root = absolute.length === 1 && only !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(only).isDirectory() ? only : commonFolder(absolute, cwd);
    const within = absolute.map((path) => slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path)) || ".");
    return { root, paths: within, prefix: prefixOf(cwd, root) };
}
/** What leads from the current folder to a path below `root`. */
function prefixOf(cwd, root) {
    const way = slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, root));
    return way === "" ? "" : `${way}/`;
}
/** The current folder when it holds all paths, else the deepest folder that does. */
function commonFolder(paths, cwd) {
    let folder = cwd;
    while (paths.some((path) => !isWithin(folder, path)))
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return folder;
}
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
}
function slashed(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
}
/**
 * `--var-file` arguments as the evaluation wants them: relative to the judged root where the file is there, else as given,
 * to be looked for in each root module.
 */
function varFilePaths(cwd, root, varFiles) {
    return varFiles.map((path) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full) && isWithin(root, full) ? slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, full)) : slashed(path);
    });
}


/***/ }),

/***/ 9897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7152);


/** Exit codes of the verdicts; misuse shares that of `incomplete`. */
const EXIT_CODES = { pass: 0, fail: 1, incomplete: 2 };
function exitCode(report, options) {
    return options.exitZero === true ? 0 : EXIT_CODES[report.summary.verdict];
}
/** A renderer is loaded when it is asked for. */
const RENDERERS = {
    text: async (report, options, { source, prefix, basePrefix = prefix }) => {
        const { textReport } = await __webpack_require__.e(/* import() */ 8).then(__webpack_require__.bind(__webpack_require__, 9008));
        const isTerminal = process.stdout.isTTY && options.output === undefined;
        const color = options.color ?? (isTerminal && !process.env.NO_COLOR);
        const width = isTerminal ? process.stdout.columns : undefined;
        return textReport(report, source, { color, prefix, basePrefix, ...(width !== undefined && { width }) });
    },
    json: async (report) => {
        const { jsonReport } = await __webpack_require__.e(/* import() */ 818).then(__webpack_require__.bind(__webpack_require__, 9818));
        return jsonReport(report);
    },
    sarif: async (report) => {
        const { sarifReport } = await __webpack_require__.e(/* import() */ 935).then(__webpack_require__.bind(__webpack_require__, 8935));
        return sarifReport(report);
    },
    markdown: async (report) => {
        const { markdownReport } = await __webpack_require__.e(/* import() */ 937).then(__webpack_require__.bind(__webpack_require__, 3937));
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

/***/ 8310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ NO_CONFIG),
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/** What holds without a configuration file. */
const NO_CONFIG = {
    varFiles: [],
    variables: {},
    roots: [],
    cloudformation: {},
    rules: {},
    waivers: [],
    packs: [],
};
/** A configuration file that cannot be used: each line of the message is `file:line:column: what is wrong; remedy`. */
class ConfigError extends Error {
}


/***/ }),

/***/ 2111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ applyWaivers),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/* harmony import */ var _source_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7991);

/** A waiver that holds longer than this is worth a note: nobody will remember it. */
const LONG_DAYS = 366;
/**
 * Marks the findings that a waiver in force accepts, and says what is wrong with the waivers: one that has expired is an
 * error as long as a finding still needs it, so that a forgotten one cannot go on accepting.
 *
 * Fixed findings need none. The first waiver that matches counts.
 *
 * @param waivers of the base when trees are compared: a change cannot accept its own findings
 * @param today `YYYY-MM-DD`, in UTC
 * @param proposed the waivers of the head when trees are compared. An expired one that the change renews or removes is a
 *   warning only, as else the change that deals with it could not pass. Nothing is accepted by them.
 */
function applyWaivers(findings, waivers, today, proposed) {
    const inForce = waivers.filter(({ until }) => until >= today);
    const used = new Set();
    const marked = findings.map((found) => {
        if (found.change === "fixed")
            return found;
        const matching = inForce.filter((waiver) => waives(waiver, found));
        for (const waiver of matching)
            used.add(waiver);
        const [first] = matching;
        if (first === undefined)
            return found;
        const { reason, owner, until } = first;
        return { ...found, status: "waived", waiver: { reason, owner, expires: until } };
    });
    const open = marked.filter(({ status, change }) => status === "open" && change !== "fixed");
    return {
        findings: marked,
        diagnostics: waivers.flatMap((waiver) => {
            if (waiver.until < today)
                return [expired(waiver, open.filter((found) => waives(waiver, found)).length, proposed)];
            if (!used.has(waiver))
                return [unused(waiver)];
            return daysBetween(today, waiver.until) > LONG_DAYS ? [long(waiver)] : [];
        }),
    };
}
function waives({ rule, resource, path }, found) {
    if (![found.ruleId, ...found.aliases].some((id) => (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .Hj)(rule, id)))
        return false;
    const { address, stack, format } = found.resource;
    // Addresses in nested stacks are logical ids with `/` between them.
    const logicalId = format === "cloudformation" ? address.slice(address.lastIndexOf("/") + 1) : address;
    if (!(0,_source_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .Hj)(resource, address) && !(0,_source_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .Hj)(resource, logicalId))
        return false;
    return path === undefined || (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .coversPath */ .O9)(path, stack) || (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .coversPath */ .O9)(path, found.location.path);
}
function expired(waiver, needing, proposed) {
    const name = `the waiver of ${waiver.rule} for ${waiver.resource} (owner: ${waiver.owner}) expired after ${waiver.until}`;
    const at = { code: "waiver-expired", span: waiver.span };
    if (needing === 0) {
        return { ...at, severity: "warning", message: `${name} and nothing needs it any more; remove it` };
    }
    const count = needing === 1 ? "1 finding that it accepted is" : `${needing} findings that it accepted are`;
    if (proposed !== undefined && !proposed.some((other) => isSame(waiver, other))) {
        const message = `${name}; ${count} open until this change, which renews or removes it, is merged`;
        return { ...at, severity: "warning", message };
    }
    const remedy = "mend what it accepted, or have its owner set a later date";
    return { ...at, severity: "error", message: `${name}: ${count} open again; ${remedy}` };
}
/** Whether two waivers accept the same until the same day, wherever they are written. */
function isSame(one, other) {
    const { rule, resource, path, until } = other;
    return one.rule === rule && one.resource === resource && one.path === path && one.until === until;
}
function unused({ rule, resource, span }) {
    const message = `the waiver of ${rule} for ${resource} matches no finding; remove it if what it accepted is mended`;
    return { code: "waiver-unused", severity: "note", message, span };
}
function long({ rule, resource, until, span }) {
    const message = `the waiver of ${rule} for ${resource} holds until ${until}, for more than a year; choose a date at which somebody looks again`;
    return { code: "waiver-long", severity: "note", message, span };
}
function daysBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(text);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** The day of a moment in UTC, as waivers count: `YYYY-MM-DD`. */
function dayOf(moment) {
    return moment.toISOString().slice(0, 10);
}


/***/ }),

/***/ 1028:
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


/***/ }),

/***/ 4521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eC: () => (/* binding */ loadPack),
/* harmony export */   ql: () => (/* binding */ PackError)
/* harmony export */ });
/* unused harmony export PACK_FILES */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** A pack that cannot be used; the message names the pack, what is wrong and the remedy. */
class PackError extends Error {
}
/** Built-in functions that the SDK implements faithfully; packs that need others are refused when they are loaded. */
const HOST_BUILTINS = new Set(["json.is_valid"]);
/** The files that a pack consists of. */
const PACK_FILES = (/* unused pure expression or super */ null && (["manifest.json", "policy.wasm", "data.json"]));
/**
 * Reads the pack in `folder` and verifies hash, format and built-ins.
 *
 * @param read where its files come from; by default from the folder on disk
 * @throws PackError
 */
function loadPack(folder, read = diskReader(folder)) {
    const manifest = readJsonFile(folder, read, "manifest.json");
    if (manifest?.format !== 1 || !Array.isArray(manifest.rules) || typeof manifest.entrypoint !== "string") {
        throw new PackError(`${folder}: manifest.json is not that of a pack of format 1; build it with "rds-gate policy build"`);
    }
    const checked = manifest;
    const wasm = readPackFile(folder, read, "policy.wasm");
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(wasm).digest("hex");
    if (sha256 !== checked.sha256) {
        throw new PackError(`${folder}: policy.wasm does not have the hash that manifest.json names; build the pack again`);
    }
    const missing = checked.builtins.filter((name) => !HOST_BUILTINS.has(name));
    if (missing.length > 0) {
        throw new PackError(`${folder}: the pack calls built-in functions that are not available: ${missing.join(", ")}`);
    }
    const data = readJsonFile(folder, read, "data.json");
    return { manifest: checked, wasm, params: data?.params ?? {} };
}
function diskReader(folder) {
    return (name) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        }
        catch {
            return undefined;
        }
    };
}
function readPackFile(folder, read, name) {
    const content = read(name);
    if (content !== undefined)
        return content;
    throw new PackError(`${folder}: no ${name}; a pack is a folder that "rds-gate policy build" has written`);
}
function readJsonFile(folder, read, name) {
    const text = Buffer.from(readPackFile(folder, read, name)).toString("utf8");
    try {
        return JSON.parse(text);
    }
    catch {
        throw new PackError(`${folder}: ${name} is not JSON; build the pack again`);
    }
}


/***/ }),

/***/ 3816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qw: () => (/* binding */ nearestOf),
/* harmony export */   t3: () => (/* binding */ UnknownRuleError),
/* harmony export */   uE: () => (/* binding */ selectRules)
/* harmony export */ });
/* harmony import */ var _pack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4521);

/** A name of no rule, or of no parameter of a rule; the message has the nearest one. */
class UnknownRuleError extends Error {
}
/**
 * The rules to judge.
 *
 * @throws UnknownRuleError when an id or glob names no rule of any pack, or a parameter none of these rules', so that a
 *   misspelt one cannot pass silently; and
 *   when two packs have a rule of the same id. PackError when two packs have the same name, by which findings are told apart.
 */
function selectRules(packs, selection) {
    const names = packs.map(({ pack }) => pack.manifest.name);
    const sameName = names.find((name, index) => names.indexOf(name) !== index);
    if (sameName !== undefined) {
        throw new _pack_js__WEBPACK_IMPORTED_MODULE_0__/* .PackError */ .ql(`two packs are called ${sameName}; build one of them with another --name`);
    }
    const all = packs.flatMap(({ pack }) => pack.manifest.rules.map((metadata) => ({ pack: pack.manifest.name, metadata })));
    const ids = all.map(({ metadata }) => metadata.id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined)
        throw new UnknownRuleError(`two packs have a rule ${twice}; rename one of them`);
    for (const name of [...selection.only, ...Object.keys(selection.settings)])
        requireRule(name, ids);
    const rules = all.map(({ metadata }) => metadata);
    for (const [name, { params }] of Object.entries(selection.settings))
        requireParameters(name, params ?? {}, rules);
    const settings = Object.entries(selection.settings).map(([name, setting]) => ({ matches: matcher(name), setting }));
    const only = selection.only.map(matcher);
    const active = all.flatMap(({ pack, metadata }) => {
        const own = settings.filter(({ matches }) => matches(metadata.id)).map(({ setting }) => setting);
        const setting = own.reduce((before, next) => ({ ...before, ...next, params: { ...before.params, ...next.params } }), {});
        if (!isOn(metadata, setting, only))
            return [];
        const rule = {
            pack,
            metadata,
            severity: setting.severity ?? metadata.severity,
            params: setting.params ?? {},
        };
        return [[metadata.id, rule]];
    });
    return new Map(active);
}
function isOn(rule, setting, only) {
    if (only.length > 0)
        return only.some((matches) => matches(rule.id));
    return setting.enabled ?? !rule.optIn;
}
function requireRule(name, ids) {
    const matches = matcher(name);
    if (ids.some((id) => matches(id)))
        return;
    const nearest = nearestOf(name, ids);
    const hint = nearest === undefined ? '"rds-gate rules" lists them' : `did you mean ${nearest}?`;
    throw new UnknownRuleError(`there is no rule ${name}; ${hint}`);
}
/** A glob may set a parameter that only some of its rules have. */
function requireParameters(name, params, rules) {
    const matches = matcher(name);
    const known = rules.filter(({ id }) => matches(id)).flatMap(({ parameters }) => Object.keys(parameters));
    const unknown = Object.keys(params).find((parameter) => !known.includes(parameter));
    if (unknown === undefined)
        return;
    const nearest = nearestOf(unknown, known);
    const hint = nearest === undefined ? `"rds-gate explain ${name}" tells those that it has` : `did you mean ${nearest}?`;
    throw new UnknownRuleError(`rule ${name} has no parameter ${unknown}; ${hint}`);
}
/** `*` stands for any characters, also `/`. */
function matcher(glob) {
    if (!glob.includes("*"))
        return (id) => id === glob;
    const pattern = new RegExp(`^${glob.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`);
    return (id) => pattern.test(id);
}
/** The candidate with the least edit distance, when that is less than half of the name. */
function nearestOf(name, candidates) {
    const ranked = candidates
        .map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best !== undefined && best.distance < name.length / 2 ? best.candidate : undefined;
}
/** Levenshtein distance. */
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 7991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ matchesPath),
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   O9: () => (/* binding */ coversPath)
/* harmony export */ });
/* unused harmony export isExact */
/**
 * A glob of names: `*` stands for any characters, also `/` and `.`; everything else, brackets too, stands for itself.
 * The time it takes is linear, whatever the glob.
 */
function matchesName(glob, name) {
    const [first = "", ...rest] = glob.split("*");
    const last = rest.pop();
    if (last === undefined)
        return glob === name;
    if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last))
        return false;
    const end = name.length - last.length;
    let from = first.length;
    for (const part of rest) {
        const at = name.indexOf(part, from);
        if (at < 0 || at + part.length > end)
            return false;
        from = at + part.length;
    }
    return true;
}
/** A glob of paths, as in `.gitignore`: `*` stands for characters of one segment, `**` for any number of segments. */
function matchesPath(glob, path) {
    const segments = segmentsOf(path);
    // Which beginnings of the path the glob matches so far, by their number of segments.
    let reached = new Set([0]);
    for (const pattern of segmentsOf(glob)) {
        const next = new Set();
        if (pattern === "**") {
            const least = Math.min(...reached);
            for (let length = least; length <= segments.length; length++)
                next.add(length);
        }
        else {
            for (const length of reached) {
                const segment = segments[length];
                if (segment !== undefined && matchesName(pattern, segment))
                    next.add(length + 1);
            }
        }
        if (next.size === 0)
            return false;
        reached = next;
    }
    return reached.has(segments.length);
}
/** Whether a glob of paths matches a path or a folder that it is in; `.` holds everything. */
function coversPath(glob, path) {
    const segments = segmentsOf(path);
    return Array.from({ length: segments.length + 1 }, (_, length) => segments.slice(0, length).join("/")).some((part) => matchesPath(glob, part));
}
/** Whether a glob names one path or name only. */
function isExact(glob) {
    return !glob.includes("*");
}
/** `./a/` is `a`; the root has no segments. */
function segmentsOf(path) {
    return path.split("/").filter((segment) => segment !== "" && segment !== ".");
}


/***/ }),

/***/ 9729:
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
