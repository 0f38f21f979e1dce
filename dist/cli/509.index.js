export const id = 509;
export const ids = [509];
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

/***/ 8288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5459);


/** Exit codes of the verdicts; misuse shares that of `incomplete`. */
const EXIT_CODES = { pass: 0, fail: 1, incomplete: 2 };
function exitCode(report, options) {
    return options.exitZero === true ? 0 : EXIT_CODES[report.summary.verdict];
}
/** A renderer is loaded when it is asked for. */
const RENDERERS = {
    text: async (report, options, { source, prefix, basePrefix = prefix }) => {
        const { textReport } = await __webpack_require__.e(/* import() */ 296).then(__webpack_require__.bind(__webpack_require__, 2296));
        const isTerminal = process.stdout.isTTY && options.output === undefined;
        const color = options.color ?? (isTerminal && !process.env.NO_COLOR);
        const width = isTerminal ? process.stdout.columns : undefined;
        return textReport(report, source, { color, prefix, basePrefix, ...(width !== undefined && { width }) });
    },
    json: async (report) => {
        const { jsonReport } = await __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 9665));
        return jsonReport(report);
    },
    sarif: async (report) => {
        const { sarifReport } = await __webpack_require__.e(/* import() */ 150).then(__webpack_require__.bind(__webpack_require__, 5150));
        return sarifReport(report);
    },
    markdown: async (report) => {
        const { markdownReport } = await __webpack_require__.e(/* import() */ 447).then(__webpack_require__.bind(__webpack_require__, 447));
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

/***/ 1509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  build: () => (/* binding */ build),
  check: () => (/* binding */ check),
  test: () => (/* binding */ test)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/assets.js
var build_assets = __webpack_require__(3287);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/policy/build-builtins.js
/** Enough for the data segments of a big policy, which lie above the least size that it declares; committed only when used. */
const MEMORY_PAGES = 1024;
/**
 * Names of the built-in functions that a compiled policy calls on its host, sorted.
 *
 * @param policy `policy.wasm`.
 */
function hostBuiltins(policy) {
    const memory = new WebAssembly.Memory({ initial: MEMORY_PAGES });
    const notCalled = () => 0;
    const dispatchers = Array.from({ length: 5 }, (_, arity) => [`opa_builtin${arity}`, notCalled]);
    const env = { memory, opa_abort: notCalled, opa_println: notCalled, ...Object.fromEntries(dispatchers) };
    const instance = new WebAssembly.Instance(new WebAssembly.Module(policy), { env });
    const exports = instance.exports;
    const bytes = new Uint8Array(memory.buffer);
    const start = exports.opa_json_dump(exports.builtins());
    const json = Buffer.from(bytes.subarray(start, bytes.indexOf(0, start))).toString("utf8");
    return Object.keys(JSON.parse(json)).sort();
}

;// CONCATENATED MODULE: ./build/policy/build-entrypoint.js
/** Path of the generated module in the compiled policy. */
const ENTRYPOINT_FILE = "rds_gate/entrypoint.rego";
/** Slash path of the rule that reports all active rules in one evaluation. */
const ENTRYPOINT = "rds_gate/report";
/**
 * The module that makes one decision of a set of rules: `report` echoes the version of the graph document, which proves that
 * the policy has seen it, and has the sets of each rule that `data.active` names. A rule that is not active costs nothing, and
 * neither does what a rule has examined, which is most of what it says, unless `data.examined` asks for it.
 *
 * @param ids `<family>/<name>` of each rule.
 */
function entrypointModule(ids) {
    return [
        "package rds_gate\n",
        'report := {"schema_version": input.schema_version, "rules": rules}\n',
        ...ids.map(definition),
    ].join("\n");
}
function definition(id) {
    const rule = `data.${reference(["rules", ...id.split("/")])}`;
    const sets = ["deny", "undecided"].map((set) => `\t${JSON.stringify(set)}: ${rule}.${set},\n`);
    const examined = `\t"examined": [resource | data.examined; some resource in ${rule}.examined],\n`;
    return `rules[${JSON.stringify(id)}] := {\n${sets.join("")}${examined}} if data.active[${JSON.stringify(id)}]\n`;
}
/** A Rego reference: parts that are no variable names are quoted. */
function reference(parts) {
    return parts.reduce((path, part) => {
        if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(part))
            return `${path}[${JSON.stringify(part)}]`;
        return path === "" ? part : `${path}.${part}`;
    }, "");
}

;// CONCATENATED MODULE: ./build/policy/build-layout.js
const RULE = /^rules\/([^/]+)\/([^/]+)\/rule\.rego$/;
const RULE_TEST = /^rules\/[^/]+\/[^/]+\/rule_test\.rego$/;
const LIBRARY = /^(?:kit|lib)\/.+\.rego$/;
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/**
 * Sorts the Rego files of a folder of rules into rules (`rules/<family>/<rule>/rule.rego`), their tests (`rule_test.rego`
 * beside them) and libraries (`kit/` for the core's, `lib/` for a pack's own). A file elsewhere is an error, because it would
 * otherwise be left out in silence.
 *
 * @param files by path relative to the folder, with `/`.
 */
function layoutOf(files) {
    const rules = [];
    const tests = {};
    const libraries = {};
    const errors = [];
    for (const [file, text] of Object.entries(files).sort(byKey)) {
        const [, family, name] = RULE.exec(file) ?? [];
        if (family !== undefined && name !== undefined) {
            errors.push(...checkName(file, family, "family"), ...checkName(file, name, "rule"));
            rules.push({ id: `${family}/${name}`, file, text });
        }
        else if (RULE_TEST.test(file) || (LIBRARY.test(file) && file.endsWith("_test.rego"))) {
            tests[file] = text;
        }
        else if (LIBRARY.test(file)) {
            libraries[file] = text;
        }
        else {
            errors.push(misplaced(file));
        }
    }
    return { rules, tests, libraries, errors };
}
function checkName(file, name, what) {
    if (NAME.test(name))
        return [];
    const message = `${JSON.stringify(name)} is not the name of a ${what}: lower-case words joined by dashes`;
    return [{ file, row: 1, column: 1, code: "layout", message, remedy: "rename the folder and the package" }];
}
function misplaced(file) {
    return {
        file,
        row: 1,
        column: 1,
        code: "layout",
        message: "this module belongs to no rule and no library",
        remedy: "a rule is rules/<family>/<rule>/rule.rego with its tests in rule_test.rego beside it; what rules share goes to lib/",
    };
}
function byKey([a], [b]) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/policy/build-block.js

const MARK = /^#\s*METADATA\s*$/;
/**
 * Reads a METADATA comment. OPA reads it too, but gives neither places nor keys that it does not know.
 *
 * @param row of the line `# METADATA`.
 */
function readBlock(file, text, row) {
    const lines = text.split("\n").slice(row);
    const end = lines.findIndex((line) => !line.startsWith("#"));
    // A space in the place of the mark keeps the columns.
    const yaml = lines.slice(0, end === -1 ? undefined : end).map((line) => line.replace("#", " "));
    const counter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(yaml.join("\n"), { lineCounter: counter });
    const at = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { file, row: row + line, column: col };
    };
    const errors = document.errors.map((error) => ({
        ...at(error.pos[0]),
        code: "metadata",
        message: `METADATA is not YAML: ${(error.message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "")}`,
    }));
    const locate = (path) => {
        const offset = keyOffset(document.contents, path);
        return offset === undefined ? { file, row, column: 1 } : at(offset);
    };
    const value = errors.length > 0 ? undefined : document.toJS();
    const isMapping = typeof value === "object" && value !== null && !Array.isArray(value);
    return { value: isMapping ? value : {}, locate, errors };
}
function keyOffset(contents, path) {
    let node = contents;
    let offset;
    for (const key of path) {
        const pair = (0,dist/* isMap */.jh)(node) ? node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && item.key.value === key) : undefined;
        if (pair === undefined)
            break;
        offset = (0,dist/* isScalar */.jn)(pair.key) ? pair.key.range?.[0] : undefined;
        node = pair.value;
    }
    return offset;
}
/**
 * What is wrong with the METADATA comment that OPA could not read, at the right places: OPA counts the lines of its YAML parser
 * from the wrong end.
 *
 * @param error one of OPA's parser whose message comes from its YAML parser.
 */
function metadataErrors(error, text) {
    const row = text
        .split("\n")
        .slice(0, error.row)
        .findLastIndex((line) => MARK.test(line)) + 1;
    if (row === 0)
        return [error];
    const { errors } = readBlock(error.file, text, row);
    if (errors.length > 0)
        return [...errors];
    const complaints = [...error.message.matchAll(/line (\d+): (.*)/g)];
    if (complaints.length === 0)
        return [error];
    return complaints.map(([, line, complaint]) => ({
        file: error.file,
        row: row + Number(line),
        column: 1,
        code: "metadata",
        message: `METADATA cannot be read: ${complaint ?? ""}`,
    }));
}

// EXTERNAL MODULE: ./build/policy/result.js
var result = __webpack_require__(9778);
;// CONCATENATED MODULE: ./build/policy/build-metadata.js


/** Terraform's spelling, or that of a CloudFormation type without counterpart. */
const RESOURCE_TYPE = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$|^[A-Za-z0-9]+(?:::[A-Za-z0-9]+)+$/;
const PARAMETER_NAME = /^[a-z][a-z0-9_]*$/;
const VERSION = /^\d+\.\d+\.\d+$/;
/** The keys of package METADATA that a rule has; OPA knows more of them, which would mean nothing here. */
const ANNOTATION_FIELDS = {
    title: { required: true, accepts: isText, wants: "a sentence that says what is wrong" },
    description: { required: true, accepts: isText, wants: "sentences that say what can happen" },
    related_resources: {
        required: false,
        accepts: (value) => isListOf(value, isReference),
        wants: "a list of `ref: https://…`",
    },
    custom: {
        required: true,
        accepts: isObject,
        wants: "a mapping with at least severity, remediation, resources, since",
    },
};
const CUSTOM_FIELDS = {
    severity: {
        required: true,
        accepts: (value) => result/* SEVERITIES */.o.some((severity) => severity === value),
        wants: `one of ${result/* SEVERITIES */.o.join(", ")}`,
    },
    remediation: { required: true, accepts: isText, wants: "the edit or command that mends it, in words" },
    resources: {
        required: true,
        accepts: (value) => isListOf(value, isResourceType) && !isListOf(value, () => false),
        wants: "a list of at least one resource type such as aws_db_instance",
    },
    since: {
        required: true,
        accepts: (value) => typeof value === "string" && VERSION.test(value),
        wants: "the version of the pack that brought the rule, such as 1.4.0",
    },
    joins: {
        required: false,
        accepts: (value) => isListOf(value, isResourceType),
        wants: "a list of resource types that the rule reads besides those in resources",
    },
    iam: { required: false, accepts: isBoolean, wants: "true or false: whether the rule reads input.iam" },
    base: { required: false, accepts: isBoolean, wants: "true or false: whether the rule reads input.base" },
    opt_in: { required: false, accepts: isBoolean, wants: "true or false: whether the rule is off unless asked for" },
    aliases: {
        required: false,
        accepts: (value) => isObject(value) && Object.values(value).every((ids) => isListOf(ids, isText)),
        wants: "a mapping of tools to lists of their ids, such as `checkov: [CKV_AWS_16]`",
    },
    parameters: {
        required: false,
        accepts: (value) => isObject(value) && Object.entries(value).every(isParameter),
        wants: "a mapping of names in snake_case to `description` and `default`",
    },
};
/**
 * Reads the METADATA of a rule's package.
 *
 * @param module what `inspect` says about `rule.rego`.
 */
function readMetadata(rule, module) {
    const annotation = module.annotations.find((one) => one.scope === "package");
    if (annotation === undefined) {
        const message = "the rule has no METADATA";
        const remedy = "write a comment block that begins with `# METADATA` directly above `package`";
        return { errors: [{ ...module.packageAt, code: "metadata", message, remedy }] };
    }
    const block = readBlock(rule.file, rule.text, annotation.at.row);
    if (block.errors.length > 0)
        return { errors: block.errors };
    const { custom, ...outer } = block.value;
    const complaints = [
        ...checkFields(block.value, ANNOTATION_FIELDS, []),
        ...(isObject(custom) ? checkFields(custom, CUSTOM_FIELDS, ["custom"]) : []),
    ];
    if (complaints.length > 0 || !isObject(custom)) {
        return {
            errors: complaints.map(({ path, ...complaint }) => ({ ...block.locate(path), code: "metadata", ...complaint })),
        };
    }
    return { metadata: toMetadata(rule.id, outer, custom), errors: [] };
}
/** The values have been checked, so that the conversions are safe. */
function toMetadata(id, outer, custom) {
    return {
        id,
        title: build_metadata_text(outer.title),
        description: build_metadata_text(outer.description),
        remediation: build_metadata_text(custom.remediation),
        severity: custom.severity,
        references: (outer.related_resources ?? []).map(({ ref }) => ref),
        aliases: (custom.aliases ?? {}),
        resources: custom.resources,
        joins: (custom.joins ?? []),
        iam: custom.iam === true,
        base: custom.base === true,
        optIn: custom.opt_in === true,
        parameters: (custom.parameters ?? {}),
        since: build_metadata_text(custom.since),
    };
}
function checkFields(value, fields, path) {
    const known = Object.keys(fields).join(", ");
    const unknown = Object.keys(value)
        .filter((key) => !Object.hasOwn(fields, key))
        .map((key) => ({
        path: [...path, key],
        message: `METADATA has no ${[...path, key].join(".")}`,
        remedy: `remove it, or write one of ${known}`,
    }));
    const wrong = Object.entries(fields).flatMap(([key, field]) => {
        const name = [...path, key].join(".");
        const given = value[key];
        if (given === undefined || given === null) {
            return field.required ? [{ path, message: `METADATA lacks ${name}`, remedy: `add ${name}: ${field.wants}` }] : [];
        }
        if (field.accepts(given))
            return [];
        return [{ path: [...path, key], message: `METADATA has a bad ${name}`, remedy: `it must be ${field.wants}` }];
    });
    return [...unknown, ...wrong];
}
function build_metadata_text(value) {
    return String(value).trim();
}
function isText(value) {
    return typeof value === "string" && value.trim() !== "";
}
function isBoolean(value) {
    return typeof value === "boolean";
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Nothing twice. */
function isListOf(value, accepts) {
    return Array.isArray(value) && value.every(accepts) && new Set(value).size === value.length;
}
function isResourceType(value) {
    return typeof value === "string" && RESOURCE_TYPE.test(value);
}
function isReference(value) {
    return isObject(value) && typeof value.ref === "string" && /^https:\/\/\S+$/.test(value.ref);
}
function isParameter([name, value]) {
    return (PARAMETER_NAME.test(name) &&
        isObject(value) &&
        isText(value.description) &&
        value.default !== undefined &&
        Object.keys(value).every((key) => key === "description" || key === "default"));
}

;// CONCATENATED MODULE: ./build/policy/build-remedies.js

/** What to use in the place of OPA functions that a policy compiled to WASM does not bring with it. */
const INSTEAD = {
    sprintf: 'a template string: $"{name} is open"',
    "regex.split": "split, or regex.find_all_string_submatch_n",
    "regex.replace": "replace, or regex.find_all_string_submatch_n and concat",
    "regex.find_n": "regex.find_all_string_submatch_n",
    "object.subset": "object.get for each key",
    "json.patch": "object.union",
    "strings.any_prefix_match": "some prefix in prefixes; startswith(text, prefix)",
    "strings.any_suffix_match": "some suffix in suffixes; endswith(text, suffix)",
    "strings.count": "count(split(text, part)) - 1",
    indexof_n: "indexof",
    "net.cidr_is_valid": "the values that kit and input give",
    "yaml.unmarshal": "the values that input has already parsed",
};
const UNDEFINED_FUNCTION = /^undefined function (\S+)$/;
/** Errors of OPA with their remedies, where there is one to tell, and those about METADATA at their places. */
function explain(errors, files) {
    return errors.flatMap((error) => {
        if (error.message.startsWith("yaml: "))
            return metadataErrors(error, files[error.file] ?? "");
        const name = UNDEFINED_FUNCTION.exec(error.message)?.[1];
        return [name === undefined || name.startsWith("data.") ? error : { ...error, remedy: remedyFor(name) }];
    });
}
function remedyFor(name) {
    const instead = INSTEAD[name];
    return instead === undefined
        ? "it does not exist, or not in policies compiled to WASM; write it with those that do"
        : `it is not available in policies compiled to WASM; use ${instead}`;
}

;// CONCATENATED MODULE: ./build/policy/build.js






/** Documents below `data` that the host provides; every other reference must lead to a rule. */
const HOST_DOCUMENTS = ["params", "active", "examined"];
/** The three sets of a rule. */
const RULE_SETS = ["deny", "undecided", "examined"];
/**
 * Compiles a folder of rules to a pack: `policy.wasm` with one entry point that reports all rules, the parameters' defaults
 * and the manifest.
 *
 * @throws ToolchainError when the toolchain itself fails.
 */
async function buildPack(toolchain, sources) {
    const set = await readRules(toolchain, sources);
    if (set.errors.length > 0)
        return { errors: await withCompileErrors(toolchain, sources, set) };
    const ids = set.metadata.map(({ id }) => id);
    const { policy, errors } = await toolchain.compile({
        ...compileRequest({ ...set.modules, [ENTRYPOINT_FILE]: entrypointModule(ids) }, sources.schema),
        entrypoints: [ENTRYPOINT],
    });
    if (policy === undefined)
        return { errors: explain(errors, set.modules) };
    const { opa } = await toolchain.describe();
    const manifest = {
        format: 1,
        name: sources.name,
        version: sources.version,
        opa,
        entrypoint: ENTRYPOINT,
        rules: set.metadata,
        builtins: hostBuiltins(policy),
        sha256: (0,external_node_crypto_.createHash)("sha256").update(policy).digest("hex"),
    };
    const data = { params: defaultParameters(set.metadata), active: {} };
    return {
        pack: { "policy.wasm": policy, "data.json": toJson(data), "manifest.json": toJson(manifest) },
        manifest,
        errors: [],
    };
}
/** Reads what the rules declare and checks layout, packages, METADATA and rule sets; does not compile. */
async function readRules(toolchain, { files, kit }) {
    const layout = layoutOf({ ...kit, ...files });
    const rules = Object.fromEntries(layout.rules.map(({ file, text }) => [file, text]));
    const sources = { ...rules, ...layout.libraries };
    const inspected = await toolchain.inspect({ files: { ...sources, ...layout.tests } });
    const modules = new Map(inspected.modules.map((module) => [module.file, module]));
    const read = layout.rules.map((rule) => readRule(rule, modules.get(rule.file)));
    const others = [...Object.keys(layout.libraries), ...Object.keys(layout.tests)];
    const metadata = read.flatMap((rule) => rule.metadata ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
    return {
        rules: layout.rules,
        metadata,
        modules: sources,
        tests: layout.tests,
        parsed: inspected.errors.length === 0,
        errors: inOrder([
            ...layout.errors,
            ...explain(inspected.errors, { ...sources, ...layout.tests }),
            ...read.flatMap((rule) => rule.errors),
            ...others.flatMap((file) => checkPackage(file, modules.get(file))),
        ]),
    };
}
/** How the modules of a pack are compiled and checked. */
function compileRequest(files, schema) {
    return {
        files,
        strict: true,
        builtins: "native",
        documents: HOST_DOCUMENTS,
        ...(schema === undefined ? {} : { inputSchema: schema }),
    };
}
/** The errors that were found, and those of the compiler if the modules can be parsed at all. */
async function withCompileErrors(toolchain, sources, set) {
    if (!set.parsed)
        return [...set.errors];
    const { errors } = await toolchain.check(compileRequest(set.modules, sources.schema));
    return inOrder([...set.errors, ...explain(errors, set.modules)]);
}
/** A module that does not parse has its error elsewhere. */
function readRule(rule, module) {
    if (module === undefined)
        return { errors: [] };
    const { metadata, errors } = readMetadata(rule, module);
    const all = [...checkPackage(rule.file, module), ...checkSets(module), ...errors];
    return all.length > 0 || metadata === undefined ? { errors: all } : { metadata, errors: [] };
}
/** The package is the folder: of a rule all of it, of a library the first part. */
function checkPackage(file, module) {
    if (module === undefined)
        return [];
    const [top = "", family = "", rule = ""] = file.split("/");
    const isTest = file.endsWith("_test.rego");
    const wanted = reference([top, family, isTest ? `${rule}_test` : rule]);
    const actual = reference(module.package);
    const right = top === "rules" ? actual === wanted : module.package[0] === top && module.package.length > 1;
    if (right && (top === "rules" || isTest === (module.package.at(-1)?.endsWith("_test") ?? false)))
        return [];
    const expected = top === "rules" ? wanted : `${top}.<name>${isTest ? "_test" : ""}`;
    const message = `package ${actual} does not say where the file is`;
    return [{ ...module.packageAt, code: "layout", message, remedy: `write: package ${expected}` }];
}
/**
 * A rule has the sets `deny`, `undecided` and `examined`, and nothing else that is public: a misspelt set would be a rule
 * that never denies anything.
 */
function checkSets(module) {
    const missing = RULE_SETS.filter((name) => !module.rules.some((rule) => rule.name === name)).map((name) => ({
        ...module.packageAt,
        code: "rule-sets",
        message: `the rule has no set ${name}`,
        remedy: name === "undecided"
            ? "add it; a rule that always decides says: undecided := set()"
            : `add: ${name} contains … if …`,
    }));
    const wrong = module.rules.flatMap(({ name, kind, at }) => {
        if (name.startsWith("_"))
            return [];
        if (!RULE_SETS.some((set) => set === name)) {
            const message = `${name} is none of the sets ${RULE_SETS.join(", ")}`;
            return [{ ...at, code: "rule-sets", message, remedy: `name a helper with a leading underscore: _${name}` }];
        }
        if (kind === "set" || (kind === "complete" && name === "undecided"))
            return [];
        return [{ ...at, code: "rule-sets", message: `${name} is not a set`, remedy: `write: ${name} contains … if …` }];
    });
    return [...missing, ...wrong];
}
/** The document `data.params` as it is without any configuration. */
function defaultParameters(rules) {
    return Object.fromEntries(rules
        .filter(({ parameters }) => Object.keys(parameters).length > 0)
        .map(({ id, parameters }) => [
        id,
        Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, parameter.default])),
    ]));
}
function inOrder(errors) {
    return [...errors].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.row - b.row || a.column - b.column);
}
function toJson(value) {
    return `${JSON.stringify(value, undefined, 2)}\n`;
}

// EXTERNAL MODULE: ./build/policy/pack.js
var pack = __webpack_require__(8618);
;// CONCATENATED MODULE: ./build/policy/commands-folder.js



/** A folder that cannot be taken for one of rules; the message says why. */
class RulesFolderError extends pack/* PackError */.ql {
}
/** Examples are judged, not compiled; the others are no place for rules. */
const IGNORED_FOLDERS = new Set(["examples", "node_modules"]);
/** Bytes; OPA's own packages of rules stay far below. */
const LARGEST_FILE = 1_000_000;
/**
 * Reads the Rego files of a folder of rules. Symbolic links and huge files are refused, `examples` and hidden folders
 * ignored.
 *
 * @throws RulesFolderError when there is no such folder, or no rule in it.
 */
function readRulesFolder(folder) {
    const stats = (0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false });
    if (stats === undefined)
        throw new RulesFolderError(`${folder}: there is no such folder`);
    if (!stats.isDirectory())
        throw new RulesFolderError(`${folder} is not a folder; name the one that has rules/ in it`);
    const files = {};
    const errors = [];
    for (const path of regoPaths(folder, "")) {
        const refusal = refusalOf((0,external_node_path_.join)(folder, path));
        if (refusal === undefined)
            files[path] = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, path), "utf8");
        else
            errors.push({ file: path, row: 1, column: 1, code: "layout", message: refusal });
    }
    if (Object.keys(files).length === 0 && errors.length === 0) {
        throw new RulesFolderError(`${folder}: no .rego files; a rule is rules/<family>/<rule>/rule.rego`);
    }
    return { files, errors };
}
/** Paths of `.rego` files, sorted by folder. */
function regoPaths(folder, prefix) {
    const entries = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, prefix), { withFileTypes: true });
    return entries
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .flatMap((entry) => {
        const path = `${prefix}${entry.name}`;
        if (!entry.isDirectory())
            return entry.name.endsWith(".rego") ? [path] : [];
        if (entry.name.startsWith(".") || IGNORED_FOLDERS.has(entry.name))
            return [];
        return regoPaths(folder, `${path}/`);
    });
}
function refusalOf(path) {
    const stats = (0,external_node_fs_.lstatSync)(path);
    if (stats.isSymbolicLink())
        return "symbolic links are not followed";
    if (!stats.isFile())
        return "this is not a regular file";
    return stats.size > LARGEST_FILE ? `a module may have ${LARGEST_FILE} bytes, this one has ${stats.size}` : undefined;
}

;// CONCATENATED MODULE: ./build/policy/commands.js






/**
 * `rds-gate policy check`: syntax, types (of `input` on the graph document's schema), OPA's strict mode, references that lead
 * nowhere, functions that a compiled policy does not have, layout, METADATA, formatting.
 *
 * @throws RulesFolderError, ToolchainError
 */
async function checkRules(folder, context, options = {}) {
    if (options.format === true)
        await formatRules(folder, context);
    const { files, kit, refused } = openFolder(folder, context);
    const set = await readRules(context.toolchain, { files, kit });
    const compiled = set.parsed ? await compileErrors(context, set) : [];
    const { changed } = await context.toolchain.format({ files });
    const errors = inOrder([...refused, ...set.errors, ...compiled]);
    return {
        folder,
        rules: set.rules.length,
        tests: Object.keys(set.tests).length,
        errors,
        warnings: inOrder([
            ...Object.entries(changed).map(([file, formatted]) => unformatted(file, files[file] ?? "", formatted)),
            ...untested(set).map(({ file }) => withoutTests(file)),
        ]),
        ok: errors.length === 0,
    };
}
/** Writes the files that are not formatted; those that do not parse stay as they are. */
async function formatRules(folder, context) {
    const { files } = readRulesFolder(folder);
    const { changed } = await context.toolchain.format({ files });
    for (const [file, text] of Object.entries(changed))
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, file), text);
}
/**
 * `rds-gate policy test`: runs the tests with OPA's interpreter. `data.params` has the defaults of the METADATA, as in an
 * evaluation.
 *
 * @throws RulesFolderError, ToolchainError
 */
async function testRules(folder, context, options = {}) {
    const { files, kit, refused } = openFolder(folder, context);
    const set = await readRules(context.toolchain, { files, kit });
    const { tests, coverage, errors } = await context.toolchain.test({
        files: { ...set.modules, ...set.tests },
        data: { params: defaultParameters(set.metadata), active: {} },
        coverage: true,
        ...(options.filter === undefined ? {} : { filter: options.filter }),
    });
    const all = inOrder([...refused, ...explain(errors, files)]);
    const passed = tests.every(({ status }) => status === "pass" || status === "skip");
    return {
        folder,
        tests,
        coverage: (coverage ?? []).filter(({ file }) => Object.hasOwn(files, file)),
        errors: all,
        untested: untested(set).map(({ id }) => id),
        ok: all.length === 0 && passed && tests.length > 0,
    };
}
const PACK_NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const PACK_VERSION = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
/**
 * `rds-gate policy build`: compiles the folder to a pack.
 *
 * @throws RulesFolderError (also for a bad name or version), ToolchainError
 */
async function buildRules(folder, context, options) {
    const name = options.name ?? (0,external_node_path_.basename)((0,external_node_path_.resolve)(folder));
    if (!PACK_NAME.test(name)) {
        throw new RulesFolderError(`${JSON.stringify(name)} is not the name of a pack: lower-case words joined by dashes`);
    }
    if (!PACK_VERSION.test(options.version)) {
        throw new RulesFolderError(`${JSON.stringify(options.version)} is not a version of a pack such as 1.4.0`);
    }
    const { files, kit, refused } = openFolder(folder, context);
    const { toolchain, schema } = context;
    const { pack, manifest, errors } = await buildPack(toolchain, { files, kit, name, version: options.version, schema });
    const all = inOrder([...refused, ...errors]);
    const report = { folder, output: options.output, errors: all, ok: all.length === 0 };
    if (pack === undefined || manifest === undefined || !report.ok)
        return { ...report, ok: false, size: 0 };
    (0,external_node_fs_.mkdirSync)(options.output, { recursive: true });
    const written = { ...pack };
    for (const [file, content] of Object.entries(written))
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(options.output, file), content);
    return { ...report, manifest, size: pack["policy.wasm"].length };
}
function openFolder(folder, context) {
    const { files, errors } = readRulesFolder(folder);
    const hasKit = Object.keys(files).some((file) => file.startsWith("kit/"));
    return { files, kit: hasKit ? {} : context.kit, refused: errors };
}
/** First of what goes into the pack; when that is right, of the tests too, which may call all of OPA's functions. */
async function compileErrors({ toolchain, schema }, set) {
    const files = { ...set.modules, ...set.tests };
    const request = compileRequest(set.modules, schema);
    const own = await toolchain.check(request);
    if (own.errors.length > 0 || Object.keys(set.tests).length === 0)
        return explain(own.errors, files);
    const withTests = await toolchain.check({ ...request, files, builtins: "all" });
    return explain(withTests.errors, files);
}
function unformatted(file, text, formatted) {
    const lines = formatted.split("\n");
    const first = text.split("\n").findIndex((line, index) => line !== lines[index]);
    const wanted = lines[first]?.trim();
    return {
        file,
        row: first === -1 ? 1 : first + 1,
        column: 1,
        code: "format",
        message: "not formatted as opa fmt does it",
        remedy: wanted === undefined || wanted === "" ? "there should be an empty line" : `it writes: ${wanted}`,
    };
}
function untested({ rules, tests }) {
    return rules.filter(({ file }) => !Object.hasOwn(tests, file.replace(/\.rego$/, "_test.rego")));
}
function withoutTests(file) {
    const remedy = "write rule_test.rego beside it";
    return { file, row: 1, column: 1, code: "untested", message: "the rule has no tests", remedy };
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/policy/commands-text.js

/** Characters of an expression that a failed test shows. */
const EXPRESSION_LENGTH = 160;
/** What `rds-gate policy check` prints. */
function checkText(report) {
    const { folder, errors, warnings, rules, tests } = report;
    const summary = `checked ${counted(rules, "rule")} and ${counted(tests, "test file")} in ${folder}: ` +
        `${counted(errors.length, "error")}, ${counted(warnings.length, "warning")}`;
    return page([...errors.map(problem(folder, "error")), ...warnings.map(problem(folder, "warning")), [summary]]);
}
/** What `rds-gate policy build` prints. */
function buildText({ folder, output, manifest, size, errors }) {
    const summary = manifest === undefined
        ? `no pack was written: ${counted(errors.length, "error")} in ${folder}`
        : `pack ${manifest.name} ${manifest.version} with ${counted(manifest.rules.length, "rule")} (${size} bytes, ` +
            `OPA ${manifest.opa}) is in ${output}`;
    return page([...errors.map(problem(folder, "error")), [summary]]);
}
/**
 * What `rds-gate policy test` prints: what failed with its places, and how much of the rules the tests reach.
 *
 * @param lines whether to list the lines that no test reaches.
 */
function testText({ folder, tests, coverage, errors, untested }, lines = false) {
    const results = tests.flatMap(leaves);
    return page([
        ...errors.map(problem(folder, "error")),
        ...results.filter(({ status }) => status === "fail" || status === "error").map((result) => failure(folder, result)),
        ...(lines ? coverage.flatMap((file) => uncovered(folder, file)) : []),
        ...(untested.length > 0 ? [[`without tests: ${untested.join(", ")}`]] : []),
        [testSummary(folder, results), ...(coverage.length > 0 && results.length > 0 ? [coverageSummary(coverage)] : [])],
    ]);
}
function testSummary(folder, results) {
    if (results.length === 0)
        return `no tests were run in ${folder}; tests are rules named test_… in rule_test.rego`;
    const count = (status) => results.filter((result) => result.status === status).length;
    const rare = [
        [count("error"), "broke"],
        [count("skip"), "skipped"],
    ];
    const counts = [
        `${count("pass")} passed`,
        `${count("fail")} failed`,
        ...rare.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`),
    ];
    return `ran ${counted(results.length, "test")} in ${folder}: ${counts.join(", ")}`;
}
function leaves({ name, status, at, failed, error, output, cases }) {
    const own = { name, status, at, failed, reason: error?.message, output };
    if (cases.length === 0 || status === "error")
        return [own];
    return cases.map((one) => ({
        name: `${name}[${one.name.join("][")}]`,
        status: one.status,
        at,
        failed: one.failed,
        output,
    }));
}
function failure(folder, { name, status, at, failed, reason, output }) {
    return [
        `${place(folder, at)}: ${status === "fail" ? "failed" : "broke"}: ${name}`,
        ...(failed === undefined ? [] : [`  ${place(folder, failed.at)}: ${oneLine(failed.text)}`]),
        ...(reason === undefined ? [] : [`  ${reason}`]),
        ...printed(output),
    ];
}
function printed(output) {
    const lines = (output ?? "").split("\n").filter((line) => line !== "");
    return lines.map((line) => `  printed: ${line}`);
}
function uncovered(folder, { file, notCovered }) {
    if (notCovered.length === 0)
        return [];
    const ranges = joined(notCovered).map(({ start, end }) => (start === end ? `${start}` : `${start}-${end}`));
    return [[`${place(folder, { file, row: 0, column: 0 })}: no test reaches lines ${ranges.join(", ")}`]];
}
/** Pieces that touch become one. */
function joined(pieces) {
    const out = [];
    for (const { start, end } of pieces) {
        const last = out.at(-1);
        if (last !== undefined && start <= last.end + 1)
            last.end = Math.max(last.end, end);
        else
            out.push({ start, end });
    }
    return out;
}
function coverageSummary(coverage) {
    const covered = coverage.reduce((sum, file) => sum + file.coveredLines, 0);
    const all = coverage.reduce((sum, file) => sum + file.coveredLines + file.notCoveredLines, 0);
    // Rounded down, so that 100 % means all.
    return `coverage: ${all === 0 ? 100 : Math.floor((100 * covered) / all)} % of ${counted(all, "line")}`;
}
function problem(folder, severity) {
    return ({ message, code, details, remedy, ...position }) => [
        `${place(folder, position)}: ${severity}: ${message} (${code})`,
        ...(details ?? []).map((line) => `  | ${line}`),
        ...(remedy === undefined ? [] : [`  ${remedy}`]),
    ];
}
/** `folder/file:row:column`, as far as they are known. */
function place(folder, { file, row, column }) {
    const path = file === "" ? folder : `${folder.replace(/\/+$/, "")}/${file}`;
    return row === 0 ? path : `${path}:${row}:${column}`;
}
function oneLine(text) {
    return (0,report_escape/* clip */.$Q)(text.replace(/\s+/g, " "), EXPRESSION_LENGTH);
}
function counted(count, what) {
    return `${count} ${what}${count === 1 ? "" : "s"}`;
}
/** Blocks of lines, each line made safe for the terminal. Indentation is kept. */
function page(blocks) {
    return `${blocks.flat().map(report_escape/* terminalLine */.tL).join("\n")}\n`;
}

// EXTERNAL MODULE: ./build/policy/toolchain.js + 1 modules
var policy_toolchain = __webpack_require__(1265);
// EXTERNAL MODULE: ./build/version.js
var build_version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/cli/output.js
var cli_output = __webpack_require__(8288);
;// CONCATENATED MODULE: ./build/cli/policy.js








/** `rds-gate policy check`. */
function check(folder, options) {
    return withContext(async (context) => {
        const report = await checkRules(folder, context, { format: options.write ?? false });
        await (0,cli_output/* write */.M9)(checkText(report));
        return report.ok ? 0 : 1;
    });
}
/** `rds-gate policy test`. */
function test(folder, options) {
    return withContext(async (context) => {
        const report = await testRules(folder, context, options.run === undefined ? {} : { filter: options.run });
        await (0,cli_output/* write */.M9)(testText(report, options.lines ?? false));
        return report.ok ? 0 : 1;
    });
}
/** `rds-gate policy build`. */
function build(folder, options) {
    return withContext(async (context) => {
        const { output, name, packVersion: version = build_version/* VERSION */.x } = options;
        const report = await buildRules(folder, context, { output, version, ...(name !== undefined && { name }) });
        await (0,cli_output/* write */.M9)(buildText(report));
        return report.ok ? 0 : 1;
    });
}
/** Packs of others are compiled with the core's library and checked on the schema of the graph document. */
async function withContext(run) {
    const assets = (0,build_assets/* assetFolder */.$)();
    const kit = (0,external_node_path_.join)(assets, "authoring", "kit");
    const toolchain = (0,policy_toolchain/* openToolchain */.s)({
        child: (0,external_node_path_.join)(assets, "toolchain", "index.js"),
        wasm: (0,external_node_path_.join)(assets, "..", "tools", "opa", "opa.wasm.br"),
    });
    try {
        return await run({
            toolchain,
            kit: Object.fromEntries((0,external_node_fs_.readdirSync)(kit).map((file) => [`kit/${file}`, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(kit, file), "utf8")])),
            schema: JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(assets, "authoring", "graph.json"), "utf8")),
        });
    }
    finally {
        await toolchain.close();
    }
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


/***/ })

};
