import type { LoadedPolicy } from "@open-policy-agent/opa-wasm";

/**
 * The functions of a compiled policy that are used here (https://www.openpolicyagent.org/docs/wasm#exports). Addresses are
 * offsets into its memory.
 */
interface PolicyExports {
  opa_malloc(bytes: number): number;
  /** Zero when the text is no JSON. */
  opa_json_parse(address: number, bytes: number): number;
  opa_json_dump(value: number): number;
  opa_heap_ptr_get(): number;
  opa_heap_ptr_set(address: number): void;
  opa_eval_ctx_new(): number;
  opa_eval_ctx_set_input(context: number, value: number): void;
  opa_eval_ctx_set_data(context: number, value: number): void;
  opa_eval_ctx_set_entrypoint(context: number, entrypoint: number): void;
  opa_eval_ctx_get_result(context: number): number;
  eval(context: number): number;
}

/** A policy that keeps its input, so that it can be evaluated many times for the cost of parsing once. */
export interface ResidentPolicy {
  /**
   * Evaluates an entry point on the input with `data`.
   *
   * @returns the result set, as OPA gives it: `[{result}]`, or `[]` when the entry point is undefined
   * @throws what the policy aborts with: a text
   */
  evaluate(entrypoint: string, data: unknown): unknown;
}

/**
 * Gives a policy its input. The SDK parses it anew in each evaluation, which for a large graph costs more than the evaluation,
 * and takes malformed input for none without a word.
 *
 * @param input JSON as UTF-8
 * @throws Error when the input is no JSON
 */
export function withInput(policy: LoadedPolicy, input: Uint8Array): ResidentPolicy {
  const wasm = exportsOf(policy);
  wasm.opa_heap_ptr_set(policy.baseHeapPtr as number);
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
      return JSON.parse(textAt(policy, wasm.opa_json_dump(wasm.opa_eval_ctx_get_result(context)))) as unknown;
    },
  };
}

/** The SDK keeps the instance, or it with its module. */
function exportsOf(policy: LoadedPolicy): PolicyExports {
  interface Instance {
    readonly exports: PolicyExports;
  }
  const { wasmInstance } = policy as unknown as { readonly wasmInstance: Instance | { readonly instance: Instance } };
  return "exports" in wasmInstance ? wasmInstance.exports : wasmInstance.instance.exports;
}

function entrypointOf(policy: LoadedPolicy, name: string): number {
  const id = (policy.entrypoints as Readonly<Record<string, number>>)[name];
  if (id === undefined) throw new Error(`the policy has no entry point ${name}`);
  return id;
}

/** Copies JSON into the memory of the policy and has it parsed there. */
function load(policy: LoadedPolicy, wasm: PolicyExports, json: Uint8Array): number {
  const address = wasm.opa_malloc(json.byteLength);
  new Uint8Array(policy.mem.buffer).set(json, address);
  const value = wasm.opa_json_parse(address, json.byteLength);
  if (value === 0) throw new Error("the policy was given text that is no JSON");
  return value;
}

/** The text that ends with a zero byte. */
function textAt(policy: LoadedPolicy, address: number): string {
  const memory = new Uint8Array(policy.mem.buffer);
  return new TextDecoder().decode(memory.subarray(address, memory.indexOf(0, address)));
}
