// build/policy/toolchain-instance.js
import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

// build/policy/toolchain-wasi.js
import { randomFillSync } from "node:crypto";
var SUCCESS = 0;
var BAD_FILE_DESCRIPTOR = 8;
var NOT_SUPPORTED = 52;
var SUBSCRIPTION = { size: 48, userdata: 0, kind: 8, timeout: 24, flags: 40 };
var EVENT = { size: 32, userdata: 0, error: 8, kind: 10 };
var ABSOLUTE_TIME = 1;
var REALTIME = 0;
var ProcessExit = class extends Error {
  code;
  constructor(code) {
    super(`exit code ${code}`);
    this.code = code;
  }
};
function createWasi(module, host) {
  const refused = WebAssembly.Module.imports(module).filter((wanted) => wanted.module === "wasi_snapshot_preview1").map((wanted) => [wanted.name, () => NOT_SUPPORTED]);
  return { ...Object.fromEntries(refused), ...supported(host) };
}
function supported(host) {
  const view = () => new DataView(host.memory().buffer);
  const noneOf = (count, size) => {
    view().setUint32(count, 0, true);
    view().setUint32(size, 0, true);
    return SUCCESS;
  };
  return {
    args_get: () => SUCCESS,
    args_sizes_get: noneOf,
    environ_get: () => SUCCESS,
    environ_sizes_get: noneOf,
    sched_yield: () => SUCCESS,
    // No folder is open to the program.
    fd_prestat_get: () => BAD_FILE_DESCRIPTOR,
    fd_fdstat_get: () => BAD_FILE_DESCRIPTOR,
    clock_time_get: (clock, _precision, result) => {
      view().setBigUint64(result, now(clock), true);
      return SUCCESS;
    },
    random_get: (address, length) => {
      randomFillSync(new Uint8Array(host.memory().buffer, address, length));
      return SUCCESS;
    },
    fd_write: (descriptor, vectors, count, written) => {
      if (descriptor !== 1 && descriptor !== 2)
        return BAD_FILE_DESCRIPTOR;
      view().setUint32(written, writeVectors(host, vectors, count), true);
      return SUCCESS;
    },
    poll_oneoff: (subscriptions, events, count, occurred) => {
      view().setUint32(occurred, sleep(view(), subscriptions, events, count), true);
      return SUCCESS;
    },
    proc_exit: (code) => {
      throw new ProcessExit(code);
    }
  };
}
function now(clock) {
  return clock === REALTIME ? BigInt(Date.now()) * 1000000n : process.hrtime.bigint();
}
function writeVectors(host, vectors, count) {
  const buffer = host.memory().buffer;
  const view = new DataView(buffer);
  const parts = Array.from({ length: count }, (_, index) => {
    const vector = vectors + index * 8;
    return new Uint8Array(buffer, view.getUint32(vector, true), view.getUint32(vector + 4, true));
  });
  const bytes = Buffer.concat(parts);
  host.write(bytes.toString("utf8"));
  return bytes.length;
}
function sleep(view, subscriptions, events, count) {
  let nearest;
  for (let index = 0; index < count; index++) {
    const at = subscriptions + index * SUBSCRIPTION.size;
    if (view.getUint8(at + SUBSCRIPTION.kind) !== 0)
      continue;
    const wait = waitOf(view, at);
    if (nearest === void 0 || wait < nearest.wait)
      nearest = { at, wait };
  }
  if (nearest === void 0)
    return 0;
  if (nearest.wait > 0)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, nearest.wait);
  view.setBigUint64(events + EVENT.userdata, view.getBigUint64(nearest.at + SUBSCRIPTION.userdata, true), true);
  view.setUint16(events + EVENT.error, SUCCESS, true);
  view.setUint8(events + EVENT.kind, 0);
  return 1;
}
function waitOf(view, at) {
  const timeout = view.getBigUint64(at + SUBSCRIPTION.timeout, true);
  const absolute = (view.getUint16(at + SUBSCRIPTION.flags, true) & ABSOLUTE_TIME) !== 0;
  const clock = view.getUint32(at + 16, true);
  return Number(absolute ? timeout - now(clock) : timeout) / 1e6;
}

// build/policy/toolchain-instance.js
function startInstance(path) {
  const module = new WebAssembly.Module(brotliDecompressSync(readFileSync(path)));
  let said = "";
  const wasi = createWasi(module, {
    memory: () => exports.memory,
    write: (text) => {
      said += text;
    }
  });
  const exports = new WebAssembly.Instance(module, { wasi_snapshot_preview1: wasi }).exports;
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
function call(exports, operation, request) {
  const bytes = Buffer.from(request, "utf8");
  const address = exports.allocate(bytes.length);
  new Uint8Array(exports.memory.buffer, address, bytes.length).set(bytes);
  const size = exports[operation]();
  return Buffer.from(exports.memory.buffer, exports.response(), size).toString("utf8");
}
function breakdown(error, said) {
  const reason = said.split("\n").find((line) => line.trim() !== "");
  if (error instanceof ProcessExit)
    return reason ?? `it ended with ${error.message}`;
  return `${error instanceof Error ? error.message : String(error)}${reason === void 0 ? "" : ` (${reason})`}`;
}

// build/policy/toolchain-child.js
var instance;
process.on("message", ({ id, operation, request }) => {
  try {
    instance ??= startInstance(process.argv[2] ?? "");
    answer({ id, response: instance(operation, request) });
  } catch (error) {
    answer({ id, breakdown: error instanceof Error ? error.message : String(error) }, () => process.exit(1));
  }
});
process.on("disconnect", () => process.exit(0));
function answer(message, then = () => void 0) {
  process.send?.(message, void 0, void 0, then);
}
