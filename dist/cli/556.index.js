export const id = 556;
export const ids = [556];
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
/* harmony import */ var _access_accepted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6606);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5169);
/* harmony import */ var _policy_pack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8618);
/* harmony import */ var _policy_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1015);
/* harmony import */ var _policy_toolchain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1265);
/* harmony import */ var _source_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8858);






/** Errors whose message says what to do. */
const EXPECTED = [
    _source_error_js__WEBPACK_IMPORTED_MODULE_5__/* .SourceError */ .c,
    _config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL,
    _access_accepted_js__WEBPACK_IMPORTED_MODULE_0__/* .AcceptedAccessError */ .e8,
    _policy_pack_js__WEBPACK_IMPORTED_MODULE_2__/* .PackError */ .ql,
    _policy_select_js__WEBPACK_IMPORTED_MODULE_3__/* .UnknownRuleError */ .t3,
    _policy_toolchain_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolchainError */ .g,
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


/***/ })

};
