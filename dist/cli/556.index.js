export const id = 556;
export const ids = [556];
export const modules = {

/***/ 5169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ EVERY_ENVIRONMENT),
/* harmony export */   H5: () => (/* binding */ NO_CONFIG),
/* harmony export */   xL: () => (/* binding */ ConfigError)
/* harmony export */ });
/** In place of a name: every environment that a variable file is found for, its name being what `*` stands for in the file's. */
const EVERY_ENVIRONMENT = "*";
/** What holds without a configuration file. */
const NO_CONFIG = {
    varFiles: [],
    variables: {},
    deployment: {},
    roots: [],
    cloudformation: {},
    templates: [],
    policies: [],
    rules: {},
    environments: [],
    waivers: [],
    ignores: { otherTools: false, inChange: false },
    packs: [],
    ruleNames: [],
};
/** A configuration file that cannot be used: each line of the message is `file:line:column: what is wrong; remedy`. */
class ConfigError extends Error {
}


/***/ }),

/***/ 8618:
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

/***/ 1015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PY: () => (/* binding */ parameterProblem),
/* harmony export */   "in": () => (/* binding */ ruleProblem),
/* harmony export */   t3: () => (/* binding */ UnknownRuleError),
/* harmony export */   uE: () => (/* binding */ selectRules)
/* harmony export */ });
/* harmony import */ var _source_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7896);
/* harmony import */ var _source_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3186);
/* harmony import */ var _pack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8618);



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
    const settings = Object.entries(selection.settings);
    const active = all.flatMap(({ pack, metadata }) => {
        const own = settings.filter(([name]) => (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesName */ .Hj)(name, metadata.id)).map(([, setting]) => setting);
        const setting = own.reduce((before, next) => ({ ...before, ...next, params: { ...before.params, ...next.params } }), {});
        if (!isOn(metadata, setting, selection.only))
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
        return only.some((name) => (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesName */ .Hj)(name, rule.id));
    return setting.enabled ?? !rule.optIn;
}
function requireRule(name, ids) {
    const problem = ruleProblem(name, ids);
    if (problem !== undefined)
        throw new UnknownRuleError(problem);
}
/**
 * What is wrong with an id or glob of rules: that it names none of them.
 *
 * @param ids all that it may name
 */
function ruleProblem(name, ids) {
    if (ids.some((id) => (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesName */ .Hj)(name, id)))
        return undefined;
    const nearest = (0,_source_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestOf */ .q)(name, ids);
    return `there is no rule ${name}; ${nearest === undefined ? '"rds-gate rules" lists them' : `did you mean ${nearest}?`}`;
}
function requireParameters(name, params, rules) {
    for (const parameter of Object.keys(params)) {
        const problem = parameterProblem(name, parameter, rules);
        if (problem !== undefined)
            throw new UnknownRuleError(problem);
    }
}
/** What is wrong with a parameter: that no rule of the name has it. A glob may set one that only some of its rules have. */
function parameterProblem(name, parameter, rules) {
    const known = rules.filter(({ id }) => (0,_source_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesName */ .Hj)(name, id)).flatMap(({ parameters }) => Object.keys(parameters));
    if (known.includes(parameter))
        return undefined;
    const nearest = (0,_source_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestOf */ .q)(parameter, known);
    const hint = nearest === undefined ? `"rds-gate explain ${name}" tells those that it has` : `did you mean ${nearest}?`;
    return `rule ${name} has no parameter ${parameter}; ${hint}`;
}


/***/ }),

/***/ 1265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* reexport */ ToolchainError),
  s: () => (/* binding */ openToolchain)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/policy/toolchain-process.js

/** The toolchain itself has failed: it is missing, broke down, or took too long. */
class ToolchainError extends Error {
}
/**
 * Only the baseline compiler: V8's optimising one spends four seconds on Go's giant functions and gains nothing in a process
 * that lives a few seconds.
 */
const NODE_OPTIONS = ["--liftoff-only"];
/**
 * @param script of the child.
 * @param wasm path that is handed to it.
 * @param timeoutMs what one request may take, for the first one with the start of the child.
 */
function toolchainProcess(script, wasm, timeoutMs) {
    let child;
    let closed = false;
    const isClosed = () => closed;
    let lastId = 0;
    let last = Promise.resolve();
    const exchange = async (operation, request) => {
        if (isClosed())
            throw new ToolchainError("the Rego toolchain is closed");
        const used = (child ??= start(script, wasm));
        try {
            return await ask(used, { id: ++lastId, operation, request }, timeoutMs);
        }
        catch (error) {
            child = undefined;
            used.kill("SIGKILL");
            const reason = isClosed() ? "was closed" : error instanceof Error ? error.message : String(error);
            throw new ToolchainError(`the Rego toolchain ${reason} (operation ${operation})`, { cause: error });
        }
    };
    return {
        call: (operation, request) => {
            const answer = last.then(() => exchange(operation, request));
            last = answer.catch(() => undefined);
            return answer;
        },
        close: async () => {
            closed = true;
            if (child !== undefined)
                await end(child);
        },
    };
}
/**
 * The child gets nothing of ours: no input and no environment (but what Windows needs to load its libraries); nothing it prints
 * is shown. It never outlives the program.
 */
function start(script, wasm) {
    const { SystemRoot } = process.env;
    const child = (0,external_node_child_process_.fork)(script, [wasm], {
        execArgv: NODE_OPTIONS,
        env: SystemRoot === undefined ? {} : { SystemRoot },
        stdio: ["ignore", "ignore", "ignore", "ipc"],
        serialization: "advanced",
    });
    const kill = () => {
        child.kill("SIGKILL");
    };
    process.once("exit", kill);
    child.once("exit", () => process.off("exit", kill));
    return child;
}
/** Sends one request and waits for its answer; an idle child does not keep the program alive. Rejects with the reason. */
function ask(child, message, timeoutMs) {
    return new Promise((resolve, reject) => {
        const settle = (finish) => {
            clearTimeout(timer);
            child.off("message", onMessage).off("exit", onExit).off("error", onError);
            child.unref();
            child.channel?.unref();
            finish();
        };
        const fail = (reason) => {
            settle(() => {
                reject(new Error(reason));
            });
        };
        const onMessage = (answer) => {
            if ("breakdown" in answer) {
                fail(`broke down: ${answer.breakdown}`);
            }
            else {
                settle(() => {
                    resolve(answer.response);
                });
            }
        };
        const onExit = (code, signal) => {
            fail(`ended unexpectedly with ${signal ?? `code ${code ?? "unknown"}`}`);
        };
        const onError = (error) => {
            fail(`could not be started: ${error.message}`);
        };
        const timer = setTimeout(fail, timeoutMs, `was not done after ${timeoutMs / 1000} s`);
        child.on("message", onMessage).on("exit", onExit).on("error", onError);
        child.ref();
        child.channel?.ref();
        child.send(message, (error) => {
            if (error !== null)
                onError(error);
        });
    });
}
function end(child) {
    return new Promise((resolve) => {
        child.once("exit", () => {
            resolve();
        });
        child.ref();
        child.kill("SIGKILL");
    });
}

;// CONCATENATED MODULE: ./build/policy/toolchain.js





const DEFAULT_TIMEOUT_MS = 120_000;
/**
 * Opens the toolchain. The child process starts with the first request and serves all that follow, one after the other;
 * after a breakdown or a timeout the next request starts a new one. An idle child does not keep the program alive.
 *
 * By default the child's script is `../toolchain/index.js` from the running script, and the module lies beside it.
 *
 * @throws ToolchainError when one of the two files does not exist.
 */
function openToolchain(options = {}) {
    const child = options.child ?? (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), "..", "toolchain", "index.js");
    const wasm = options.wasm ?? (0,external_node_path_.join)((0,external_node_path_.dirname)(child), "opa.wasm.br");
    for (const file of [child, wasm]) {
        if (!(0,external_node_fs_.existsSync)(file))
            throw new ToolchainError(`the Rego toolchain is not installed: there is no ${file}`);
    }
    const { call, close } = toolchainProcess(child, wasm, options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    const run = async (operation, request) => {
        const response = await call(operation, JSON.stringify(request));
        const { result, failure } = JSON.parse(response);
        if (result === undefined)
            throw new ToolchainError(`the Rego toolchain failed in ${operation}: ${failure ?? response}`);
        return result;
    };
    return {
        describe: () => run("describe", {}),
        check: (request) => run("check", request),
        format: (request) => run("format", request),
        inspect: (request) => run("inspect", request),
        test: (request) => run("test", request),
        compile: async (request) => {
            const { policy, errors } = await run("compile", request);
            return policy === undefined ? { errors } : { policy: Buffer.from(policy, "base64"), errors };
        },
        evaluate: (request) => run("evaluate", request),
        close,
    };
}


/***/ }),

/***/ 8556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeFailure: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5169);
/* harmony import */ var _policy_pack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8618);
/* harmony import */ var _policy_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1015);
/* harmony import */ var _policy_toolchain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1265);
/* harmony import */ var _source_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8858);





/** Errors whose message says what to do. */
const EXPECTED = [
    _source_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceError */ .c,
    _config_config_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL,
    _policy_pack_js__WEBPACK_IMPORTED_MODULE_1__/* .PackError */ .ql,
    _policy_select_js__WEBPACK_IMPORTED_MODULE_2__/* .UnknownRuleError */ .t3,
    _policy_toolchain_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolchainError */ .g,
];
/**
 * What to say of an error: the message of those that explain themselves, everything of a fault of the program.
 *
 * @param expected more classes of errors that explain themselves
 */
function describeFailure(error, expected = []) {
    for (const kind of [...EXPECTED, ...expected])
        if (error instanceof kind)
            return error.message;
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `this is a fault of RDS Gate, please report it:\n${details}`;
}


/***/ }),

/***/ 8858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SourceError)
/* harmony export */ });
/** The caller asked for something that is not there (a ref, a repository, common history); the message is for the user. */
class SourceError extends Error {
    name = "SourceError";
}


/***/ }),

/***/ 7896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ matchesPath),
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   O9: () => (/* binding */ coversPath),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
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


/***/ })

};
