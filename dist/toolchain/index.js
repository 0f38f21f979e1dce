import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/policy/toolchain-wasi.js

/** Error numbers of WASI preview 1 (https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#errno). */
const SUCCESS = 0;
const BAD_FILE_DESCRIPTOR = 8;
const NOT_SUPPORTED = 52;
/** Sizes and offsets of the records `subscription` and `event` of poll_oneoff, in bytes. */
const SUBSCRIPTION = { size: 48, userdata: 0, kind: 8, timeout: 24, flags: 40 };
const EVENT = { size: 32, userdata: 0, error: 8, kind: 10 };
const ABSOLUTE_TIME = 1;
const REALTIME = 0;
/** The program called proc_exit: for Go, after a fatal error whose text it has written before. */
class ProcessExit extends Error {
    code;
    constructor(code) {
        super(`exit code ${code}`);
        this.code = code;
    }
}
/**
 * The functions of WASI preview 1 that a Go program needs which has no files, arguments or environment: clocks, random
 * numbers, output, sleeping. Every other function that the module imports says that it is not supported.
 *
 * It stands in for `node:wasi`, which prints a warning and can do far more than this program should be able to.
 */
function createWasi(module, host) {
    const refused = WebAssembly.Module.imports(module)
        .filter((wanted) => wanted.module === "wasi_snapshot_preview1")
        .map((wanted) => [wanted.name, () => NOT_SUPPORTED]);
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
            (0,external_node_crypto_namespaceObject.randomFillSync)(new Uint8Array(host.memory().buffer, address, length));
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
        },
    };
}
/** Nanoseconds: since 1970 for the clock of real time, since some start for the others. */
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
/**
 * Waits for the nearest of the clocks subscribed to and reports it. Go asks for nothing else as long as it has no files, and
 * for nothing at all unless every goroutine waits.
 *
 * @returns the number of events written.
 */
function sleep(view, subscriptions, events, count) {
    let nearest;
    for (let index = 0; index < count; index++) {
        const at = subscriptions + index * SUBSCRIPTION.size;
        if (view.getUint8(at + SUBSCRIPTION.kind) !== 0)
            continue;
        const wait = waitOf(view, at);
        if (nearest === undefined || wait < nearest.wait)
            nearest = { at, wait };
    }
    if (nearest === undefined)
        return 0;
    if (nearest.wait > 0)
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, nearest.wait);
    view.setBigUint64(events + EVENT.userdata, view.getBigUint64(nearest.at + SUBSCRIPTION.userdata, true), true);
    view.setUint16(events + EVENT.error, SUCCESS, true);
    view.setUint8(events + EVENT.kind, 0);
    return 1;
}
/** Milliseconds until the clock of the subscription at that address is due. */
function waitOf(view, at) {
    const timeout = view.getBigUint64(at + SUBSCRIPTION.timeout, true);
    const absolute = (view.getUint16(at + SUBSCRIPTION.flags, true) & ABSOLUTE_TIME) !== 0;
    const clock = view.getUint32(at + 16, true);
    return Number(absolute ? timeout - now(clock) : timeout) / 1e6;
}

;// CONCATENATED MODULE: ./build/policy/toolchain-instance.js



/**
 * Starts the toolchain in this thread. It blocks: half a second for the start, and as long as each operation takes.
 *
 * @param path of the module, compressed with brotli.
 * @throws Error from the instance when the toolchain has broken down, with what it said; it cannot be used any more.
 */
function startInstance(path) {
    const module = new WebAssembly.Module((0,external_node_zlib_namespaceObject.brotliDecompressSync)((0,external_node_fs_namespaceObject.readFileSync)(path)));
    let said = "";
    const wasi = createWasi(module, {
        memory: () => exports.memory,
        write: (text) => {
            said += text;
        },
    });
    const exports = new WebAssembly.Instance(module, { wasi_snapshot_preview1: wasi }).exports;
    exports._initialize();
    return (operation, request) => {
        said = "";
        try {
            return call(exports, operation, request);
        }
        catch (error) {
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
/** Go writes why it gives up and where: the first line says enough. */
function breakdown(error, said) {
    const reason = said.split("\n").find((line) => line.trim() !== "");
    if (error instanceof ProcessExit)
        return reason ?? `it ended with ${error.message}`;
    return `${error instanceof Error ? error.message : String(error)}${reason === undefined ? "" : ` (${reason})`}`;
}

;// CONCATENATED MODULE: ./build/policy/toolchain-child.js

// This is the script of the child process that `openToolchain` forks: it starts OPA with the first request and answers one
// request after the other, until the program closes the channel or goes away.
let instance;
process.on("message", ({ id, operation, request }) => {
    try {
        instance ??= startInstance(process.argv[2] ?? "");
        answer({ id, response: instance(operation, request) });
    }
    catch (error) {
        answer({ id, breakdown: error instanceof Error ? error.message : String(error) }, () => process.exit(1));
    }
});
process.on("disconnect", () => process.exit(0));
function answer(message, then = () => undefined) {
    process.send?.(message, undefined, undefined, then);
}

