import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evaluatePack } from "../../src/policy/evaluate.js";
import type { LoadedPack } from "../../src/policy/active.js";
import { DENIES, DOCUMENT, packOf, requestFor, ruleOf } from "./packs-support.js";
import { openTestToolchain } from "./toolchain-support.js";

const toolchain = openTestToolchain();
afterAll(() => toolchain.close());

const denied = (ruleId: string) => ({
  ruleId,
  deny: [{ type: "aws_db_instance", id: "a", path: ["engine"], message: "no" }],
});

describe("a rule that aborts", () => {
  let pack: LoadedPack;
  beforeAll(async () => {
    pack = await packOf(toolchain, {
      ...ruleOf("x/before", DENIES),
      ...ruleOf(
        "x/conflict",
        `deny contains {"type": "aws_db_instance", "id": "a", "path": [], "message": _twice}\n\n_twice := value if some value in [key | some key, _ in input.resources.aws_db_instance]\n`,
      ),
      ...ruleOf("x/later", DENIES),
    });
  });

  it("is a failure, and the others still count", () => {
    const { results, failures } = evaluatePack(requestFor(pack, DOCUMENT));
    expect(results).toMatchObject([denied("x/before"), denied("x/later")]);
    expect(failures).toEqual([{ ruleId: "x/conflict", message: expect.stringContaining("conflict") as unknown }]);
  });

  it("leaves nothing behind in the next evaluation of the same policy", () => {
    evaluatePack(requestFor(pack, DOCUMENT));
    const calm = { ...DOCUMENT, resources: { aws_db_instance: { a: { values: {} } } } };
    const { results, failures } = evaluatePack(requestFor(pack, calm));
    expect(failures).toEqual([]);
    expect(results.map(({ deny }) => deny.length)).toEqual([1, 1, 1]);
  });

  it("is not evaluated when it is not active", () => {
    const { results, failures } = evaluatePack(requestFor(pack, DOCUMENT, { active: ["x/later"] }));
    expect(results).toMatchObject([denied("x/later")]);
    expect(failures).toEqual([]);
  });
});

describe("input that the policy cannot read", () => {
  it.each([
    ["", "empty"],
    ["{", "cut off"],
    ["[1, 2", "cut off list"],
    ["null", "no document"],
    ['"text"', "no document"],
    ["{}", "without version"],
    ['{"schema_version": "2.0"}', "of another version"],
  ])("never passes: %j (%s)", async (input) => {
    const pack = await quiet;
    const outcome = outcomeOf(() => evaluatePack(requestFor(pack, input)));
    if (outcome instanceof Error) expect(outcome.message).toBe("the policy was given text that is no JSON");
    else expect(outcome).toMatchObject({ results: [], failures: [{ ruleId: "x/quiet" }] });
  });

  const quiet = packOf(toolchain, ruleOf("x/quiet", ""));
});

describe("results", () => {
  it.each([
    ["deny contains 1", "reports 1; build results with data.kit.finding"],
    ['deny contains {"type": "t", "id": "i", "message": "m"}', "build results with data.kit.finding"],
    ['deny contains {"type": "t", "id": "i", "path": []}', "build results with data.kit.finding"],
    ['deny contains {"type": "t", "id": 1, "path": [], "message": "m"}', "build results with data.kit.finding"],
    ['deny contains {"type": "t", "id": "i", "path": [{}], "message": "m"}', "build results with data.kit.finding"],
    ['deny contains {"type": "t", "id": "i", "path": [], "message": "m", "fix": {"set": {"a": []}}}', "build results"],
    ['deny contains {"type": "t", "id": "i", "path": [], "message": "m", "related": [{}]}', "build results"],
    ['deny contains {"type": "t", "id": "i", "path": [], "message": "m", "fix": {"replace": {}}}', "build results"],
    ['deny contains {"type": "t", "id": "i", "path": [], "message": "m", "severity": "severe"}', "build results"],
    ['deny contains {"type": "t", "id": "i", "path": [], "message": "m", "access_paths": [1]}', "build results"],
    ['undecided contains {"type": "t", "id": "i", "path": [], "because": "x"}', "build results"],
    ['undecided contains {"type": "t", "id": "i", "path": [], "at": {}}', "build results"],
    ['examined contains "t"', "build results"],
    ["deny := {} if input.nowhere", "gave no result; deny, undecided and examined have to be sets"],
    ['deny := {"a": 1}', "gave no result"],
  ])("that are malformed or missing are a failure: %s", async (body, message) => {
    const files = { ...ruleOf("x/odd", body), ...ruleOf("x/sound", DENIES) };
    const { wasm, entrypoint } = await compiled(files, ["x/odd", "x/sound"]);
    const { results, failures } = evaluatePack({
      ...requestFor({ pack: { manifest: MANIFEST, wasm, params: {} }, trusted: false }, DOCUMENT),
      entrypoint,
      active: ["x/odd", "x/sound"],
      examined: true,
    });
    expect(results).toMatchObject([denied("x/sound")]);
    expect(failures).toEqual([{ ruleId: "x/odd", message: expect.stringContaining(message) as unknown }]);
  });

  it("of a rule that the policy does not have are missing, which is a failure", async () => {
    const pack = await packOf(toolchain, ruleOf("x/sound", DENIES));
    const { results, failures } = evaluatePack(requestFor(pack, DOCUMENT, { active: ["x/sound", "x/none"] }));
    expect(results).toMatchObject([denied("x/sound")]);
    expect(failures.map(({ ruleId }) => ruleId)).toEqual(["x/none"]);
  });
});

describe("memory", () => {
  const HUNGRY = "deny contains 1 if count([x | some x in numbers.range(1, 2000000)]) < 0";

  it("beyond the limit ends a rule, not the program", async () => {
    const pack = await packOf(toolchain, { ...ruleOf("x/hungry", HUNGRY), ...ruleOf("x/sound", DENIES) });
    const { results, failures } = evaluatePack(requestFor(pack, DOCUMENT, { memoryMiB: 48 }));
    expect(results).toMatchObject([denied("x/sound")]);
    expect(failures.map(({ ruleId }) => ruleId)).toEqual(["x/hungry"]);
  });

  it("is enough for documents of any size that fits, in batches of rules", async () => {
    const ids = Array.from({ length: 60 }, (_, index) => `x/rule-${String(index).padStart(2, "0")}`);
    const pack = await packOf(
      toolchain,
      Object.assign({}, ...ids.map((id) => ruleOf(id, DENIES))) as Record<string, string>,
    );
    const filler = Array.from(
      { length: 60_000 },
      (_, index) => [`r${index}`, { values: { name: "x".repeat(20) } }] as const,
    );
    const large = {
      ...DOCUMENT,
      resources: { aws_db_instance: { ...DOCUMENT.resources.aws_db_instance, ...Object.fromEntries(filler) } },
    };
    const { results, failures } = evaluatePack(requestFor(pack, large, { memoryMiB: 512 }));
    expect(failures).toEqual([]);
    expect(results.map(({ ruleId, deny }) => [ruleId, deny.length])).toEqual(ids.map((id) => [id, 1]));
  });
});

const MANIFEST = {
  format: 1,
  name: "ours",
  version: "1.0.0",
  opa: "",
  entrypoint: "",
  rules: [],
  builtins: [],
  sha256: "",
} as const;

/** A policy as the build would make it if it did not look at the rules. */
async function compiled(files: Readonly<Record<string, string>>, ids: readonly string[]) {
  const { ENTRYPOINT, ENTRYPOINT_FILE, entrypointModule } = await import("../../src/policy/build-entrypoint.js");
  const { policy, errors } = await toolchain.compile({
    files: { ...files, [ENTRYPOINT_FILE]: entrypointModule(ids) },
    entrypoints: [ENTRYPOINT],
    builtins: "native",
  });
  if (policy === undefined) throw new Error(JSON.stringify(errors));
  return { wasm: policy, entrypoint: ENTRYPOINT };
}

/** What a function returns or throws. */
function outcomeOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
