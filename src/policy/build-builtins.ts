/** The exports of a policy that OPA has compiled (https://www.openpolicyagent.org/docs/wasm#exports). */
interface PolicyExports {
  /** Address of an object of names to numbers. */
  builtins(): number;
  /** Address of the value's JSON, ended by a zero. */
  opa_json_dump(value: number): number;
}

/** Enough for the data segments of a big policy, which lie above the least size that it declares; committed only when used. */
const MEMORY_PAGES = 1024;

/**
 * Names of the built-in functions that a compiled policy calls on its host, sorted.
 *
 * @param policy `policy.wasm`.
 */
export function hostBuiltins(policy: Uint8Array): string[] {
  const memory = new WebAssembly.Memory({ initial: MEMORY_PAGES });
  const notCalled = (): number => 0;
  const dispatchers = Array.from({ length: 5 }, (_, arity) => [`opa_builtin${arity}`, notCalled] as const);
  const env = { memory, opa_abort: notCalled, opa_println: notCalled, ...Object.fromEntries(dispatchers) };
  const instance = new WebAssembly.Instance(new WebAssembly.Module(policy), { env });
  const exports = instance.exports as unknown as PolicyExports;
  const bytes = new Uint8Array(memory.buffer);
  const start = exports.opa_json_dump(exports.builtins());
  const json = Buffer.from(bytes.subarray(start, bytes.indexOf(0, start))).toString("utf8");
  return Object.keys(JSON.parse(json) as Record<string, number>).sort();
}
