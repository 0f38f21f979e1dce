/**
 * The functions of a compiled policy that are used here (https://www.openpolicyagent.org/docs/wasm#exports). Addresses are
 * offsets into its memory.
 */
interface PolicyExports {
  readonly opa_wasm_abi_version: { readonly value: number };
  /** Address of an object of names to numbers. */
  entrypoints(): number;
  opa_malloc(bytes: number): number;
  /** Zero when the text is no JSON. */
  opa_json_parse(address: number, bytes: number): number;
  /** Address of the value's JSON, ended by a zero. */
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

/** A compiled policy that can be called. */
export interface PolicyInstance {
  readonly exports: PolicyExports;
  readonly memory: WebAssembly.Memory;
  /** The numbers of the entry points, by their slash paths. */
  readonly entrypoints: Readonly<Record<string, number>>;
  /** Where what evaluations need begins in the memory. */
  readonly heap: number;
}

/** What reading and writing values takes. */
type Exported = Pick<PolicyInstance, "exports" | "memory">;

const PAGE_BYTES = 65_536;

/**
 * Instantiates a policy that OPA has compiled. OPA's own SDK does that, too, and brings a YAML parser and `sprintf` with it,
 * which no pack can use here and which cost more to load than this policy takes to evaluate a small tree.
 *
 * The memory has its full size from the start: the operating system gives pages when they are first used, so that the size
 * costs nothing, while a memory that grows page by page costs several times the evaluation.
 *
 * @throws Error when the policy is of another ABI
 */
export function instantiatePolicy(wasm: Uint8Array, memoryMiB: number): PolicyInstance {
  const pages = Math.ceil((memoryMiB * 1_048_576) / PAGE_BYTES);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  // Packs that call any are refused when they are loaded.
  const noBuiltin = (): never => {
    throw new Error("the policy calls a built-in function that OPA does not compile in, and there is none");
  };
  const env = {
    memory,
    opa_abort: (address: number) => {
      throw new Error(textAt(memory, address));
    },
    // OPA's runtime tells so what it is doing when it is built for that.
    opa_println: () => undefined,
    ...Object.fromEntries([0, 1, 2, 3, 4].map((values) => [`opa_builtin${values}`, noBuiltin])),
  };
  const instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), { env });
  const exports = instance.exports as unknown as PolicyExports;
  const abi = exports.opa_wasm_abi_version.value;
  if (abi !== 1) throw new Error(`the policy is of version ${abi} of OPA's ABI, not of version 1`);
  const policy = { exports, memory };
  const entrypoints = readJsonAt(policy, exports.entrypoints()) as PolicyInstance["entrypoints"];
  return { ...policy, entrypoints, heap: exports.opa_heap_ptr_get() };
}

/**
 * Copies JSON into the memory of a policy and has it parsed there.
 *
 * @param json as UTF-8
 * @returns the address of the value
 * @throws Error when it is no JSON
 */
export function writeJson({ exports, memory }: Exported, json: Uint8Array): number {
  const address = exports.opa_malloc(json.byteLength);
  new Uint8Array(memory.buffer).set(json, address);
  const value = exports.opa_json_parse(address, json.byteLength);
  if (value === 0) throw new Error("the policy was given text that is no JSON");
  return value;
}

/** A value in the memory of a policy. */
export function readJsonAt({ exports, memory }: Exported, value: number): unknown {
  return JSON.parse(textAt(memory, exports.opa_json_dump(value)));
}

/** The text that ends with a zero byte. */
function textAt(memory: WebAssembly.Memory, address: number): string {
  const bytes = Buffer.from(memory.buffer);
  return bytes.toString("utf8", address, bytes.indexOf(0, address));
}
