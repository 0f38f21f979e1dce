export const id = 842;
export const ids = [842];
export const modules = {

/***/ 3287:
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

/***/ 856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   UF: () => (/* binding */ judgedRoot),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   oD: () => (/* binding */ varFilePaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5459);



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

/***/ 3313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ environmentRules),
/* harmony export */   k: () => (/* binding */ withEnvironmentRules)
/* harmony export */ });
/**
 * The rules of all environments.
 *
 * @param select the rules that are on by settings, later ones before earlier ones
 */
function environmentRules(config, select) {
    const common = { rules: select(config.rules) };
    const byName = new Map(config.environments.map(({ name, rules, failOn }) => [
        name,
        { rules: select(settingsIn(config.rules, rules)), ...(failOn !== undefined && { failOn }) },
    ]));
    const all = [...byName.values()].flatMap(({ rules }) => [...rules]);
    return {
        rules: new Map([...all, ...common.rules]),
        rulesOf: (environment) => byName.get(environment ?? "") ?? common,
    };
}
/** The settings of an environment come last, also those of a rule that has some for all. */
function settingsIn(common, own) {
    const before = Object.entries(common).filter(([name]) => !Object.hasOwn(own, name));
    const merged = Object.entries(own).map(([name, setting]) => [
        name,
        { ...common[name], ...setting },
    ]);
    return Object.fromEntries([...before, ...merged]);
}
/**
 * Findings, or undecided rules, as their stack's environment has it: without rules that are off there, and its severities. As
 * they are where nothing is configured.
 *
 * @param judged the rules as they were judged: a finding of another severity than its rule's has one of its own, which it keeps
 *   where none is configured
 */
function withEnvironmentRules(entries, environments, judged) {
    if (environments === undefined)
        return entries;
    return entries.flatMap((entry) => {
        const rule = environments.rulesOf(entry.resource.environment).rules.get(entry.ruleId);
        if (rule === undefined)
            return [];
        const isOwn = entry.severity !== judged.get(entry.ruleId)?.severity && rule.isSeveritySet !== true;
        return [isOwn || rule.severity === entry.severity ? entry : { ...entry, severity: rule.severity }];
    });
}


/***/ }),

/***/ 2311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText),
/* harmony export */   y: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** The places in a parsed file. */
function placesIn(name, document, lines) {
    const span = ([start, end]) => {
        const from = lines.linePos(start);
        const to = lines.linePos(Math.max(start, end));
        return { path: name, startLine: from.line, startColumn: from.col, endLine: to.line, endColumn: to.col };
    };
    const find = (path) => findIn(document.contents, path);
    return {
        key: (path) => span(find(path).key),
        value: (path) => span(find(path).value),
    };
}
function findIn(root, path) {
    let found = { key: rangeOf(root), value: rangeOf(root) };
    let node = root;
    for (const step of path) {
        const next = memberOf(node, step);
        if (next === undefined)
            return { key: found.key, value: found.key };
        found = { key: rangeOf(next.key), value: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(next.value) ? rangeOf(next.value) : rangeOf(next.key) };
        node = next.value;
    }
    return found;
}
function memberOf(node, step) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === String(step));
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return undefined;
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { key: item, value: item };
}
function rangeOf(node) {
    const range = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range : undefined;
    return range ? [range[0], range[1]] : [0, 0];
}
/** `file:line:column` */
function placeText({ path, startLine, startColumn }) {
    return `${path}:${startLine}:${startColumn}`;
}


/***/ }),

/***/ 130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ applyWaivers),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
/* harmony import */ var _source_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7896);

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
    const inForce = waivers.filter(({ until }) => until === null || until >= today);
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
            const { until, origin } = waiver;
            if (until !== null && until < today)
                return [expired(waiver, open.filter((found) => waives(waiver, found)).length, proposed)];
            // What another tool was told may well concern that tool only.
            if (!used.has(waiver))
                return origin === "other-tool" ? [] : [unused(waiver)];
            return until !== null && daysBetween(today, until) > LONG_DAYS ? [long(waiver)] : [];
        }),
    };
}
function waives({ rule, resource, path, lines, environment }, found) {
    if (![found.ruleId, ...found.aliases].some((id) => (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .Hj)(rule, id)))
        return false;
    if (environment !== undefined && environment !== found.resource.environment)
        return false;
    if (lines !== undefined) {
        const { path: file, startLine } = found.location;
        return file === path && lines.from <= startLine && startLine <= lines.to;
    }
    const { address, stack, root = stack, format } = found.resource;
    // Addresses in nested stacks are logical ids with `/` between them.
    const logicalId = format === "cloudformation" ? address.slice(address.lastIndexOf("/") + 1) : address;
    if (!(0,_source_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .Hj)(resource, address) && !(0,_source_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .Hj)(resource, logicalId))
        return false;
    return path === undefined || (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .coversPath */ .O9)(path, root) || (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .coversPath */ .O9)(path, found.location.path);
}
function expired(waiver, needing, proposed) {
    const owner = waiver.owner === null ? "" : ` (owner: ${waiver.owner})`;
    const name = `${nameOf(waiver)}${owner} expired after ${waiver.until ?? ""}`;
    const at = { code: "waiver-expired", span: waiver.span };
    if (needing === 0) {
        return { ...at, severity: "warning", message: `${name} and nothing needs it any more; remove it` };
    }
    const count = needing === 1 ? "1 finding that it accepted is" : `${needing} findings that it accepted are`;
    // A comment that the change renews or removes is not here any more.
    const isTouched = waiver.origin === "configuration" && proposed?.some((other) => isSame(waiver, other)) === false;
    if (isTouched) {
        const message = `${name}; ${count} open until this change, which renews or removes it, is merged`;
        return { ...at, severity: "warning", message };
    }
    const renewer = waiver.owner === null ? "set a later date" : "have its owner set a later date";
    const remedy = `mend what it accepted, or ${renewer}`;
    return { ...at, severity: "error", message: `${name}: ${count} open again; ${remedy}` };
}
/** Whether two waivers accept the same until the same day, wherever they are written. */
function isSame(one, other) {
    const keys = ["rule", "resource", "path", "environment", "until"];
    return keys.every((key) => one[key] === other[key]);
}
function unused(waiver) {
    const message = `${nameOf(waiver)} matches no finding; remove it if what it accepted is mended`;
    return { code: "waiver-unused", severity: "note", message, span: waiver.span };
}
function long(waiver) {
    const message = `${nameOf(waiver)} holds until ${waiver.until ?? ""}, for more than a year; choose a date at which somebody looks again`;
    return { code: "waiver-long", severity: "note", message, span: waiver.span };
}
function nameOf({ rule, resource, origin }) {
    return origin === "configuration" ? `the waiver of ${rule} for ${resource}` : `the comment that ignores ${rule}`;
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

/***/ 1955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g2: () => (/* binding */ CONFIG_FILE),
  FX: () => (/* binding */ corePack),
  y7: () => (/* binding */ requestWith)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/assets.js
var assets = __webpack_require__(3287);
// EXTERNAL MODULE: ./build/config/environments.js
var environments = __webpack_require__(3313);
// EXTERNAL MODULE: ./build/policy/select.js
var policy_select = __webpack_require__(1015);
// EXTERNAL MODULE: ./build/config/config.js
var config = __webpack_require__(5169);
// EXTERNAL MODULE: ./build/config/places.js
var places = __webpack_require__(2311);
;// CONCATENATED MODULE: ./build/config/rule-names.js



/**
 * Refuses names of rules and parameters that no pack has, so that a misspelt one is not silently without effect.
 *
 * @param rules of all packs
 * @throws ConfigError that names place and remedy of each: `.rds-gate.yml:12:3: there is no rule …; did you mean …?`
 */
function requireRuleNames(names, rules) {
    const problems = names.flatMap((name) => problemsOf(name, rules));
    if (problems.length > 0)
        throw new config/* ConfigError */.xL(problems.join("\n"));
}
function problemsOf({ name, span, isWaiver, parameters }, rules) {
    const ids = rules.map(({ id }) => id);
    // A waiver may speak of a rule as other tools do.
    const aliases = isWaiver ? rules.flatMap((rule) => Object.values(rule.aliases).flat()) : [];
    const problem = (0,policy_select/* ruleProblem */["in"])(name, [...ids, ...aliases]);
    if (problem !== undefined)
        return [`${(0,places/* placeText */.Z)(span)}: ${problem}`];
    return parameters.flatMap((parameter) => {
        const wrong = (0,policy_select/* parameterProblem */.PY)(name, parameter.name, rules);
        return wrong === undefined ? [] : [`${(0,places/* placeText */.Z)(parameter.span)}: ${wrong}`];
    });
}

// EXTERNAL MODULE: ./build/findings/waivers.js
var waivers = __webpack_require__(130);
// EXTERNAL MODULE: ./build/policy/pack.js
var pack = __webpack_require__(8618);
;// CONCATENATED MODULE: ./build/request/request.js







/** Where the configuration is, unless another file is named. */
const CONFIG_FILE = ".rds-gate.yml";
const WORKER_TIMEOUT_MS = 60_000;
/** The least severity that fails, where neither option nor configuration says another. */
const DEFAULT_FAIL_ON = "high";
/** The built-in pack. */
function corePack() {
    return { pack: (0,pack/* loadPack */.eC)((0,external_node_path_.join)((0,assets/* assetFolder */.$)(), "packs", "core")), trusted: true };
}
/**
 * The rules to judge, and which of them count for which stack.
 *
 * @throws ConfigError for a rule or parameter that the configuration names and no pack has
 */
function environmentsOf(packs, config, only) {
    requireRuleNames(config.ruleNames, packs.flatMap(({ pack }) => pack.manifest.rules));
    return (0,environments/* environmentRules */.T)(config, (settings) => (0,policy_select/* selectRules */.uE)(packs, { only, settings }));
}
/**
 * What is asked of the gate by configuration and overrides.
 *
 * @throws ConfigError for a rule or parameter that the configuration names and no pack has
 */
function requestWith(config, packs, evaluation, overrides) {
    const environments = environmentsOf(packs, config, overrides.rule ?? []);
    return {
        packs,
        rules: environments.rules,
        environments: overrides.failOn === undefined ? environments : withoutThresholds(environments),
        waivers: { entries: config.waivers, today: (0,waivers/* dayOf */.kb)(new Date()) },
        ...(config.ignores && { ignores: config.ignores }),
        access: config.access.settings,
        evaluation,
        verdict: {
            failOn: overrides.failOn ?? config.failOn ?? DEFAULT_FAIL_ON,
            ...(overrides.failOn === undefined &&
                config.access.failOn !== undefined && { failOnPaths: config.access.failOn }),
            failOnIncomplete: overrides.failOnIncomplete ?? config.failOnIncomplete ?? true,
        },
        isolate,
    };
}
/** What fails is asked for: no environment has its own threshold then. */
function withoutThresholds({ rulesOf }) {
    return { rulesOf: (environment) => ({ rules: rulesOf(environment).rules }) };
}
async function isolate(request) {
    const { evaluateInWorker } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1881));
    return evaluateInWorker(process.argv[1] ?? "", request, { timeoutMs: WORKER_TIMEOUT_MS });
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
