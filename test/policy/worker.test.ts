import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { companion, evaluateInWorker } from "../../src/policy/worker.js";
import { PROGRAM } from "../cli/program.js";
import { DENIES, DOCUMENT, packOf, requestFor, ruleOf } from "./packs-support.js";
import { openTestToolchain } from "./toolchain-support.js";

const toolchain = openTestToolchain();
afterAll(() => toolchain.close());

/** As it is bundled beside the program. */
const SCRIPT = join(dirname(PROGRAM), "worker-main.js");

const LIMITS = { timeoutMs: 20_000 };

/** A script that does something else than answer. */
function scriptOf(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "rds-gate-worker-")), "worker.mjs");
  writeFileSync(file, text);
  return file;
}

describe("a pack of others", () => {
  it("is evaluated in a worker", async () => {
    const pack = await packOf(toolchain, ruleOf("x/sound", DENIES));
    const { results, failures } = await evaluateInWorker(SCRIPT, requestFor(pack, DOCUMENT), LIMITS);
    expect(results).toMatchObject([{ ruleId: "x/sound", deny: [{ id: "a", message: "no" }] }]);
    expect(failures).toEqual([]);
  });

  it("is ended at the time limit", async () => {
    const endless =
      "deny contains 1 if {\n\tsome a in numbers.range(1, 3000)\n\tsome b in numbers.range(1, 3000)\n\tsome c in numbers.range(1, 3000)\n\t((a * b) * c) < 0\n}";
    const pack = await packOf(toolchain, { ...ruleOf("x/endless", endless), ...ruleOf("x/sound", DENIES) });
    const start = Date.now();
    // More memory than it can fill by then.
    const request = requestFor(pack, DOCUMENT, { memoryMiB: 2048 });
    await expect(evaluateInWorker(SCRIPT, request, { timeoutMs: 500 })).rejects.toThrow(
      "pack ours was not done after 0.5 s",
    );
    expect(Date.now() - start).toBeLessThan(6000);
  });

  it("is not ended for time in which it does not get to work", { timeout: 30_000 }, async () => {
    const waiting = `import { parentPort } from "node:worker_threads";
      parentPort.on("message", () => {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_500);
        parentPort.postMessage({ evaluation: { results: [], failures: [] } });
      });`;
    const pack = await packOf(toolchain, ruleOf("x/sound", DENIES));
    const evaluation = evaluateInWorker(scriptOf(waiting), requestFor(pack, DOCUMENT), { timeoutMs: 2_000 });
    await expect(evaluation).resolves.toEqual({ results: [], failures: [] });
  });

  it("cannot have more memory than the limit; its other rules still count", async () => {
    const hungry = "deny contains 1 if count([x | some x in numbers.range(1, 5000000)]) < 0";
    const pack = await packOf(toolchain, { ...ruleOf("x/hungry", hungry), ...ruleOf("x/sound", DENIES) });
    const request = requestFor(pack, DOCUMENT, { memoryMiB: 64 });
    const { results, failures } = await evaluateInWorker(SCRIPT, request, LIMITS);
    expect(results).toMatchObject([{ ruleId: "x/sound", deny: [{ id: "a" }] }]);
    expect(failures).toMatchObject([{ ruleId: "x/hungry" }]);
  });

  it.each([
    ["that is no WASM", new Uint8Array([1, 2, 3]), /WebAssembly/],
    ["that is no policy", new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]), /./],
  ])("with a policy %s is an error", async (_, wasm, message) => {
    const pack = await packOf(toolchain, ruleOf("x/sound", DENIES));
    await expect(evaluateInWorker(SCRIPT, requestFor(pack, DOCUMENT, { wasm }), LIMITS)).rejects.toThrow(message);
  });
});

describe("a worker that breaks", () => {
  it.each([
    ["throws", 'throw new Error("broken")', "pack ours could not be evaluated: broken"],
    ["ends without an answer", "process.exit(3)", "the evaluation of pack ours ended with code 3"],
    ["does nothing", "export {}", "the evaluation of pack ours ended with code 0"],
    ["exhausts its heap", "const all = []; for (;;) all.push(new Array(1e5).fill({}));", "memory"],
  ])("is an error, not a pass: it %s", async (_, text, message) => {
    const pack = await packOf(toolchain, ruleOf("x/sound", DENIES));
    const request = requestFor(pack, DOCUMENT, { memoryMiB: 64 });
    await expect(evaluateInWorker(scriptOf(text), request, LIMITS)).rejects.toThrow(message);
  });
});

describe("a companion's thread", () => {
  it("evaluates one request after the other", async () => {
    const first = await packOf(toolchain, ruleOf("x/sound", DENIES));
    const second = await packOf(toolchain, ruleOf("x/other", DENIES), "others");
    const beside = companion(SCRIPT, 64);
    const requests = [first, second, first].map((pack) => beside.evaluate(requestFor(pack, DOCUMENT)));
    const found = (await Promise.all(requests)).map((evaluation) => evaluation?.results.map(({ ruleId }) => ruleId));
    expect(found).toEqual([["x/sound"], ["x/other"], ["x/sound"]]);
  });

  it("loads a pack that requests are going to be about, and tells by them what is wrong with it", async () => {
    const pack = await packOf(toolchain, ruleOf("x/sound", DENIES));
    const broken = { pack: "broken", wasm: new Uint8Array([1, 2, 3]), memoryMiB: 64 };
    const request = requestFor(pack, DOCUMENT);
    const beside = companion(SCRIPT, 64);
    beside.prepare(request);
    beside.prepare(broken);
    expect(await beside.evaluate({ ...requestFor(pack, DOCUMENT), ...broken })).toBeUndefined();
    expect(await beside.evaluate(request)).toMatchObject({ results: [{ ruleId: "x/sound" }] });
  });

  it("answers the requests after one that cannot be evaluated", async () => {
    const pack = await packOf(toolchain, ruleOf("x/sound", DENIES));
    const broken = await packOf(toolchain, ruleOf("x/sound", DENIES), "broken");
    const beside = companion(SCRIPT, 64);
    const requests = [
      beside.evaluate(requestFor(broken, DOCUMENT, { wasm: new Uint8Array([1, 2, 3]) })),
      beside.evaluate(requestFor(pack, DOCUMENT)),
    ];
    expect(await Promise.all(requests)).toMatchObject([undefined, { results: [{ ruleId: "x/sound" }] }]);
  });

  it.each([
    ["throws", 'throw new Error("broken")'],
    ["ends", "process.exit(3)"],
  ])("that %s answers nothing, then and later", async (_, text) => {
    const pack = await packOf(toolchain, ruleOf("x/sound", DENIES));
    const beside = companion(scriptOf(text), 64);
    const both = [beside.evaluate(requestFor(pack, DOCUMENT)), beside.evaluate(requestFor(pack, DOCUMENT))];
    expect(await Promise.all(both)).toEqual([undefined, undefined]);
    expect(await beside.evaluate(requestFor(pack, DOCUMENT))).toBeUndefined();
  });
});
