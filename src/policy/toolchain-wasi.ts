import { randomFillSync } from "node:crypto";

/** Error numbers of WASI preview 1 (https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#errno). */
const SUCCESS = 0;
const BAD_FILE_DESCRIPTOR = 8;
const NOT_SUPPORTED = 52;

/** Sizes and offsets of the records `subscription` and `event` of poll_oneoff, in bytes. */
const SUBSCRIPTION = { size: 48, userdata: 0, kind: 8, timeout: 24, flags: 40 } as const;
const EVENT = { size: 32, userdata: 0, error: 8, kind: 10 } as const;
const ABSOLUTE_TIME = 1;

const REALTIME = 0;

/** The program called proc_exit: for Go, after a fatal error whose text it has written before. */
export class ProcessExit extends Error {
  constructor(readonly code: number) {
    super(`exit code ${code}`);
  }
}

/** What the functions below need of their surroundings. */
export interface WasiHost {
  /** The memory of the instance; asked for each time because its buffer changes when it grows. */
  memory(): WebAssembly.Memory;
  /** Receives what the program writes to standard output and standard error. */
  write(text: string): void;
}

type WasiFunction = (...args: never[]) => number;

/**
 * The functions of WASI preview 1 that a Go program needs which has no files, arguments or environment: clocks, random
 * numbers, output, sleeping. Every other function that the module imports says that it is not supported.
 *
 * It stands in for `node:wasi`, which prints a warning and can do far more than this program should be able to.
 */
export function createWasi(module: WebAssembly.Module, host: WasiHost): Record<string, WasiFunction> {
  const refused = WebAssembly.Module.imports(module)
    .filter((wanted) => wanted.module === "wasi_snapshot_preview1")
    .map((wanted) => [wanted.name, (): number => NOT_SUPPORTED] as const);
  return { ...Object.fromEntries(refused), ...supported(host) };
}

function supported(host: WasiHost): Record<string, WasiFunction> {
  const view = (): DataView => new DataView(host.memory().buffer);
  const noneOf = (count: number, size: number): number => {
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
    clock_time_get: (clock: number, _precision: bigint, result: number) => {
      view().setBigUint64(result, now(clock), true);
      return SUCCESS;
    },
    random_get: (address: number, length: number) => {
      randomFillSync(new Uint8Array(host.memory().buffer, address, length));
      return SUCCESS;
    },
    fd_write: (descriptor: number, vectors: number, count: number, written: number) => {
      if (descriptor !== 1 && descriptor !== 2) return BAD_FILE_DESCRIPTOR;
      view().setUint32(written, writeVectors(host, vectors, count), true);
      return SUCCESS;
    },
    poll_oneoff: (subscriptions: number, events: number, count: number, occurred: number) => {
      view().setUint32(occurred, sleep(view(), subscriptions, events, count), true);
      return SUCCESS;
    },
    proc_exit: (code: number) => {
      throw new ProcessExit(code);
    },
  };
}

/** Nanoseconds: since 1970 for the clock of real time, since some start for the others. */
function now(clock: number): bigint {
  return clock === REALTIME ? BigInt(Date.now()) * 1_000_000n : process.hrtime.bigint();
}

function writeVectors(host: WasiHost, vectors: number, count: number): number {
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

/**
 * Waits for the nearest of the clocks subscribed to and reports it. Go asks for nothing else as long as it has no files, and
 * for nothing at all unless every goroutine waits.
 *
 * @returns the number of events written.
 */
function sleep(view: DataView, subscriptions: number, events: number, count: number): number {
  let nearest: { readonly at: number; readonly wait: number } | undefined;
  for (let index = 0; index < count; index++) {
    const at = subscriptions + index * SUBSCRIPTION.size;
    if (view.getUint8(at + SUBSCRIPTION.kind) !== 0) continue;
    const wait = waitOf(view, at);
    if (nearest === undefined || wait < nearest.wait) nearest = { at, wait };
  }
  if (nearest === undefined) return 0;
  if (nearest.wait > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, nearest.wait);
  view.setBigUint64(events + EVENT.userdata, view.getBigUint64(nearest.at + SUBSCRIPTION.userdata, true), true);
  view.setUint16(events + EVENT.error, SUCCESS, true);
  view.setUint8(events + EVENT.kind, 0);
  return 1;
}

/** Milliseconds until the clock of the subscription at that address is due. */
function waitOf(view: DataView, at: number): number {
  const timeout = view.getBigUint64(at + SUBSCRIPTION.timeout, true);
  const absolute = (view.getUint16(at + SUBSCRIPTION.flags, true) & ABSOLUTE_TIME) !== 0;
  const clock = view.getUint32(at + 16, true);
  return Number(absolute ? timeout - now(clock) : timeout) / 1e6;
}
