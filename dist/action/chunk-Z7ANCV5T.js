import {
  SEVERITIES
} from "./chunk-PCF3E43Q.js";
import {
  GRAPH_SCHEMA_VERSION
} from "./chunk-XO53EMEX.js";

// build/policy/answer.js
function readAnswer(pack, answer, active) {
  const report = Array.isArray(answer) ? answer[0]?.result : void 0;
  const { schema_version: version, rules } = report ?? {};
  if (version !== GRAPH_SCHEMA_VERSION || !isMapping(rules)) {
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
    examined: checked(ruleId, examined, isPointer)
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
  return isAbsentOr(uncertain, isText) && isAbsentOr(fix, isFix) && isAbsentOr(related, isListOf(isRelated)) && isAbsentOr(severity, isSeverity) && isAbsentOr(key, isText) && isAbsentOr(paths, isListOf(isText));
}
function isSeverity(entry) {
  return SEVERITIES.some((severity) => severity === entry);
}
function isUndecided(entry) {
  if (!isMapping(entry) || !isPlace(entry))
    return false;
  return isAbsentOr(entry.because, isListOf(isText)) && isAbsentOr(entry.at, isPlace);
}
function isPointer(entry) {
  return isMapping(entry) && isText(entry.type) && isText(entry.id);
}
function isPlace(entry) {
  return isPointer(entry) && "path" in entry && isListOf(isStep)(entry.path);
}
function isRelated(entry) {
  return isMapping(entry) && isPlace(entry) && isText(entry.message);
}
function isFix(fix) {
  if (!isMapping(fix))
    return false;
  if (fix.replace === void 0)
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
  return value === void 0 || test(value);
}

// build/policy/instance.js
var PAGE_BYTES = 65536;
function instantiatePolicy(wasm, memoryMiB) {
  const pages = Math.ceil(memoryMiB * 1048576 / PAGE_BYTES);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const noBuiltin = () => {
    throw new Error("the policy calls a built-in function that OPA does not compile in, and there is none");
  };
  const env = {
    memory,
    opa_abort: (address) => {
      throw new Error(textAt(memory, address));
    },
    // OPA's runtime tells so what it is doing when it is built for that.
    opa_println: () => void 0,
    ...Object.fromEntries([0, 1, 2, 3, 4].map((values) => [`opa_builtin${values}`, noBuiltin]))
  };
  const instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), { env });
  const exports = instance.exports;
  const abi = exports.opa_wasm_abi_version.value;
  if (abi !== 1)
    throw new Error(`the policy is of version ${abi} of OPA's ABI, not of version 1`);
  const policy = { exports, memory };
  const entrypoints = readJsonAt(policy, exports.entrypoints());
  return { ...policy, entrypoints, heap: exports.opa_heap_ptr_get() };
}
function writeJson({ exports, memory }, json) {
  const address = exports.opa_malloc(json.byteLength);
  new Uint8Array(memory.buffer).set(json, address);
  const value = exports.opa_json_parse(address, json.byteLength);
  if (value === 0)
    throw new Error("the policy was given text that is no JSON");
  return value;
}
function readJsonAt({ exports, memory }, value) {
  return JSON.parse(textAt(memory, exports.opa_json_dump(value)));
}
function textAt(memory, address) {
  const bytes = Buffer.from(memory.buffer);
  return bytes.toString("utf8", address, bytes.indexOf(0, address));
}

// build/policy/resident.js
function withInput(policy, input) {
  const { exports } = policy;
  exports.opa_heap_ptr_set(policy.heap);
  const inputValue = writeJson(policy, input);
  const heap = exports.opa_heap_ptr_get();
  return {
    evaluate(entrypoint, data) {
      exports.opa_heap_ptr_set(heap);
      const dataValue = writeJson(policy, new TextEncoder().encode(JSON.stringify(data)));
      const context = exports.opa_eval_ctx_new();
      exports.opa_eval_ctx_set_input(context, inputValue);
      exports.opa_eval_ctx_set_data(context, dataValue);
      exports.opa_eval_ctx_set_entrypoint(context, entrypointOf(policy, entrypoint));
      exports.eval(context);
      return readJsonAt(policy, exports.opa_eval_ctx_get_result(context));
    },
    leftBehind: () => exports.opa_heap_ptr_get() - heap
  };
}
function entrypointOf({ entrypoints }, name) {
  const id = entrypoints[name];
  if (id === void 0)
    throw new Error(`the policy has no entry point ${name}`);
  return id;
}

// build/policy/evaluate.js
var BYTES_PER_RULE = 0.7;
var BATCH_BYTES = 96 * 1048576;
var MOST_GROWTH = 3;
function evaluatePack(request) {
  const { active, input } = request;
  const policy = withInput(instanceOf(request.wasm, request.memoryMiB), new Uint8Array(input));
  const evaluations = [];
  let size = batchSize(BYTES_PER_RULE * input.byteLength);
  for (let at = 0; at < active.length; ) {
    const batch = active.slice(at, at + size);
    evaluations.push(evaluateBatch(policy, request, batch));
    at += batch.length;
    size = Math.min(batchSize(policy.leftBehind() / batch.length), MOST_GROWTH * size);
  }
  return joined(evaluations);
}
function preparePolicy(wasm, memoryMiB) {
  instanceOf(wasm, memoryMiB);
}
var instances = /* @__PURE__ */ new WeakMap();
function instanceOf(wasm, memoryMiB) {
  const latest = instances.get(wasm);
  if (latest?.memoryMiB === memoryMiB)
    return latest.policy;
  const policy = instantiatePolicy(wasm, memoryMiB);
  instances.set(wasm, { policy, memoryMiB });
  return policy;
}
function batchSize(bytesPerRule) {
  return Math.max(1, Math.floor(BATCH_BYTES / Math.max(bytesPerRule, 1)));
}
function evaluateBatch(policy, request, batch) {
  const [first, ...others] = batch;
  if (first === void 0)
    return { results: [], failures: [] };
  try {
    const active = Object.fromEntries(batch.map((id) => [id, true]));
    const { params, examined = false } = request;
    const answer = policy.evaluate(request.entrypoint, { params, active, ...examined && { examined } });
    return { results: readAnswer(request.pack, answer, batch), failures: [] };
  } catch (error) {
    if (others.length === 0)
      return { results: [], failures: [{ ruleId: first, message: messageOf(error) }] };
    return joined(batch.map((ruleId) => evaluateBatch(policy, request, [ruleId])));
  }
}
function joined(evaluations) {
  return {
    results: evaluations.flatMap(({ results }) => results),
    failures: evaluations.flatMap(({ failures }) => failures)
  };
}
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

export {
  evaluatePack,
  preparePolicy
};
