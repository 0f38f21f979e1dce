import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { createWasi, ProcessExit } from "./toolchain-wasi.js";

/** What the toolchain can be asked; each is an export of the same name of `tools/opa`. */
export type Operation = "describe" | "check" | "format" | "inspect" | "test" | "compile" | "evaluate";

/** The exports of the reactor; addresses and sizes are in bytes. */
interface Exports extends Record<Operation, () => number> {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  allocate(size: number): number;
  response(): number;
}

/** A started toolchain: takes a JSON request and gives the JSON response. */
export type Instance = (operation: Operation, request: string) => string;

/**
 * Starts the toolchain in this thread. It blocks: half a second for the start, and as long as each operation takes.
 *
 * @param path of the module, compressed with brotli.
 * @throws Error from the instance when the toolchain has broken down, with what it said; it cannot be used any more.
 */
export function startInstance(path: string): Instance {
  const module = new WebAssembly.Module(brotliDecompressSync(readFileSync(path)));
  let said = "";
  const wasi = createWasi(module, {
    memory: () => exports.memory,
    write: (text) => {
      said += text;
    },
  });
  const exports = new WebAssembly.Instance(module, { wasi_snapshot_preview1: wasi }).exports as unknown as Exports;
  exports._initialize();
  return (operation, request) => {
    said = "";
    try {
      return call(exports, operation, request);
    } catch (error) {
      throw new Error(breakdown(error, said), { cause: error });
    }
  };
}

function call(exports: Exports, operation: Operation, request: string): string {
  const bytes = Buffer.from(request, "utf8");
  const address = exports.allocate(bytes.length);
  new Uint8Array(exports.memory.buffer, address, bytes.length).set(bytes);
  const size = exports[operation]();
  return Buffer.from(exports.memory.buffer, exports.response(), size).toString("utf8");
}

/** Go writes why it gives up and where: the first line says enough. */
function breakdown(error: unknown, said: string): string {
  const reason = said.split("\n").find((line) => line.trim() !== "");
  if (error instanceof ProcessExit) return reason ?? `it ended with ${error.message}`;
  return `${error instanceof Error ? error.message : String(error)}${reason === undefined ? "" : ` (${reason})`}`;
}
