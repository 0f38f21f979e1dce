export const id = 571;
export const ids = [571,952,650];
export const modules = {

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ GRAPH_SCHEMA_VERSION),
/* harmony export */   b3: () => (/* binding */ EXPOSURES),
/* harmony export */   vE: () => (/* binding */ POLICY_KINDS)
/* harmony export */ });
/* unused harmony exports SOURCE_KINDS, ACCESSES */
/**
 * The graph document: what the policies see as `input`. Its JSON Schema is `schemas/graph.json`; rules are type-checked on
 * it. Additions raise the minor number, anything else the major.
 */
const GRAPH_SCHEMA_VERSION = "1.4";
/** What a policy is to those whom it concerns. */
const POLICY_KINDS = [
    "identity",
    "trust",
    "resource",
    "boundary",
    "service_control",
    "resource_control",
];
/** Who an access path begins with. */
const SOURCE_KINDS = (/* unused pure expression or super */ null && ([
    "public",
    "account",
    "org",
    "federated",
    "service",
    "user",
    "group",
    "role",
    "permission-set",
    "unattached",
    "unresolved",
]));
/** How exposed the beginning of a path is, the most exposed first. */
const EXPOSURES = [
    "public",
    "untrusted-account",
    "any-tenant",
    "organization-subject",
    "trusted-account",
    "human",
    "unattached",
    "role",
    "exact-subject",
    "service",
    "break-glass",
];
/** What can be done at the end of a path. */
const ACCESSES = (/* unused pure expression or super */ null && ([
    "connect",
    "secret",
    "sql",
    "admin",
    "exfil",
    "escalate",
    "weaken",
    "destroy",
    "leak",
]));


/***/ }),

/***/ 2952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluatePack: () => (/* binding */ evaluatePack)
});

// EXTERNAL MODULE: ./node_modules/@open-policy-agent/opa-wasm/src/index.mjs
var src = __webpack_require__(7774);
// EXTERNAL MODULE: ./build/graph/document.js
var graph_document = __webpack_require__(5650);
// EXTERNAL MODULE: ./build/policy/result.js
var result = __webpack_require__(9778);
;// CONCATENATED MODULE: ./build/policy/answer.js


/**
 * Checks that what a policy answered is a report on every active rule, and gives it. Malformed input makes `input` undefined
 * without an error, which would look like a pass: the echoed schema version proves that the policy has seen the document.
 *
 * @throws Error that says what is missing or malformed
 */
function readAnswer(pack, answer, active) {
    const report = Array.isArray(answer) ? answer[0]?.result : undefined;
    const { schema_version: version, rules } = (report ?? {});
    if (version !== graph_document/* GRAPH_SCHEMA_VERSION */.Gm || !isMapping(rules)) {
        throw new Error(`pack ${pack} did not see the graph document`);
    }
    return active.map((ruleId) => readRule(ruleId, rules[ruleId]));
}
function readRule(ruleId, sets) {
    const { deny, undecided, examined } = isMapping(sets) ? sets : {};
    if (!isList(deny) || !isList(undecided) || !isList(examined)) {
        throw new Error(`rule ${ruleId} gave no result; deny, undecided and examined have to be sets`);
    }
    return {
        ruleId,
        deny: checked(ruleId, deny, isDenial),
        undecided: checked(ruleId, undecided, isUndecided),
        examined: checked(ruleId, examined, isPointer),
    };
}
function checked(ruleId, entries, isEntry) {
    return entries.map((entry) => {
        if (isEntry(entry))
            return entry;
        throw new Error(`rule ${ruleId} reports ${JSON.stringify(entry)}; build results with data.kit.finding`);
    });
}
function isDenial(entry) {
    if (!isMapping(entry) || !isPlace(entry) || !isText(entry.message))
        return false;
    const { uncertain, fix, related, severity, key, access_paths: paths } = entry;
    return (isAbsentOr(uncertain, isText) &&
        isAbsentOr(fix, isFix) &&
        isAbsentOr(related, isListOf(isRelated)) &&
        isAbsentOr(severity, isSeverity) &&
        isAbsentOr(key, isText) &&
        isAbsentOr(paths, isListOf(isText)));
}
function isSeverity(entry) {
    return result/* SEVERITIES */.o.some((severity) => severity === entry);
}
function isUndecided(entry) {
    if (!isMapping(entry) || !isPlace(entry))
        return false;
    return isAbsentOr(entry.because, isListOf(isText)) && isAbsentOr(entry.at, isPlace);
}
function isPointer(entry) {
    return isMapping(entry) && isText(entry.type) && isText(entry.id);
}
/** An attribute of a resource. */
function isPlace(entry) {
    return isPointer(entry) && "path" in entry && isListOf(isStep)(entry.path);
}
function isRelated(entry) {
    return isMapping(entry) && isPlace(entry) && isText(entry.message);
}
function isFix(fix) {
    if (!isMapping(fix))
        return false;
    if (fix.replace === undefined)
        return isMapping(fix.set) && Object.values(fix.set).every(isScalar);
    const { replace } = fix;
    return isMapping(replace) && isListOf(isStep)(replace.path) && isText(replace.from) && isText(replace.to);
}
function isStep(step) {
    return typeof step === "string" || typeof step === "number";
}
function isScalar(value) {
    return isStep(value) || typeof value === "boolean";
}
function isText(value) {
    return typeof value === "string";
}
function isList(value) {
    return Array.isArray(value);
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isListOf(test) {
    return (value) => isList(value) && value.every(test);
}
function isAbsentOr(value, test) {
    return value === undefined || test(value);
}

;// CONCATENATED MODULE: ./build/policy/resident.js
/**
 * Gives a policy its input. The SDK parses it anew in each evaluation, which for a large graph costs more than the evaluation,
 * and takes malformed input for none without a word.
 *
 * @param input JSON as UTF-8
 * @throws Error when the input is no JSON
 */
function withInput(policy, input) {
    const wasm = exportsOf(policy);
    wasm.opa_heap_ptr_set(policy.baseHeapPtr);
    const inputValue = load(policy, wasm, input);
    const heap = wasm.opa_heap_ptr_get();
    return {
        evaluate(entrypoint, data) {
            // What the evaluation before this one has left behind is given up.
            wasm.opa_heap_ptr_set(heap);
            const dataValue = load(policy, wasm, new TextEncoder().encode(JSON.stringify(data)));
            const context = wasm.opa_eval_ctx_new();
            wasm.opa_eval_ctx_set_input(context, inputValue);
            wasm.opa_eval_ctx_set_data(context, dataValue);
            wasm.opa_eval_ctx_set_entrypoint(context, entrypointOf(policy, entrypoint));
            wasm.eval(context);
            return JSON.parse(textAt(policy, wasm.opa_json_dump(wasm.opa_eval_ctx_get_result(context))));
        },
    };
}
/** The SDK keeps the instance, or it with its module. */
function exportsOf(policy) {
    const { wasmInstance } = policy;
    return "exports" in wasmInstance ? wasmInstance.exports : wasmInstance.instance.exports;
}
function entrypointOf(policy, name) {
    const id = policy.entrypoints[name];
    if (id === undefined)
        throw new Error(`the policy has no entry point ${name}`);
    return id;
}
/** Copies JSON into the memory of the policy and has it parsed there. */
function load(policy, wasm, json) {
    const address = wasm.opa_malloc(json.byteLength);
    new Uint8Array(policy.mem.buffer).set(json, address);
    const value = wasm.opa_json_parse(address, json.byteLength);
    if (value === 0)
        throw new Error("the policy was given text that is no JSON");
    return value;
}
/** The text that ends with a zero byte. */
function textAt(policy, address) {
    const memory = new Uint8Array(policy.mem.buffer);
    return new TextDecoder().decode(memory.subarray(address, memory.indexOf(0, address)));
}

;// CONCATENATED MODULE: ./build/policy/evaluate.js



const PAGE_BYTES = 65_536;
/**
 * Measured for each byte of input: what each rule of the core pack leaves behind, since the target frees nothing within an
 * evaluation.
 */
const BYTES_PER_RULE = 0.7;
/** What one evaluation may leave behind; more rules than that are evaluated in several. */
const BATCH_BYTES = 96 * 1_048_576;
/** The SDK's asynchronous form makes Node load all of `fetch`; its types leave out where the synchronous one is. */
const { loadPolicySync } = src/* default */.A;
/**
 * Evaluates the active rules of a pack together, as many as fit into the memory of one evaluation; when that aborts, rule by
 * rule, so that a broken rule becomes a failure and the others still count.
 *
 * @throws when the policy cannot be loaded at all
 */
function evaluatePack(request) {
    const batches = batchesOf(request);
    const policy = withInput(instanceOf(request.wasm, request.memoryMiB), new Uint8Array(request.input));
    return joined(batches.map((batch) => evaluateBatch(policy, request, batch)));
}
/** The latest instance of each policy, for as long as its pack is in use: a comparison evaluates a pack twice. */
const instances = new WeakMap();
/**
 * An instance whose memory has its full size from the start. The operating system gives pages when they are first used, so
 * that the size costs nothing, while a memory that grows page by page costs several times the evaluation.
 */
function instanceOf(wasm, memoryMiB) {
    const latest = instances.get(wasm);
    if (latest?.memoryMiB === memoryMiB)
        return latest.policy;
    const pages = Math.ceil((memoryMiB * 1_048_576) / PAGE_BYTES);
    const policy = loadPolicySync(wasm, { initial: pages, maximum: pages });
    instances.set(wasm, { policy, memoryMiB });
    return policy;
}
/** The active rules in groups whose evaluation fits into {@link BATCH_BYTES}. */
function batchesOf({ active, input }) {
    const size = Math.max(1, Math.floor(BATCH_BYTES / (BYTES_PER_RULE * Math.max(input.byteLength, 1))));
    return Array.from({ length: Math.ceil(active.length / size) }, (_, index) => active.slice(index * size, (index + 1) * size));
}
/** An instance can be used again after an evaluation that aborted. */
function evaluateBatch(policy, request, batch) {
    const [first, ...others] = batch;
    if (first === undefined)
        return { results: [], failures: [] };
    try {
        const active = Object.fromEntries(batch.map((id) => [id, true]));
        const { params, examined = false } = request;
        const answer = policy.evaluate(request.entrypoint, { params, active, ...(examined && { examined }) });
        return { results: readAnswer(request.pack, answer, batch), failures: [] };
    }
    catch (error) {
        if (others.length === 0)
            return { results: [], failures: [{ ruleId: first, message: messageOf(error) }] };
        return joined(batch.map((ruleId) => evaluateBatch(policy, request, [ruleId])));
    }
}
function joined(evaluations) {
    return {
        results: evaluations.flatMap(({ results }) => results),
        failures: evaluations.flatMap(({ failures }) => failures),
    };
}
/** The SDK throws strings and plain objects. */
function messageOf(error) {
    if (typeof error === "string")
        return error;
    if (typeof error === "object" && error !== null && "message" in error)
        return String(error.message);
    return String(error);
}


/***/ })

};
