import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { buildGraph, type Place } from "../../src/graph/build.js";
import type { GraphDocument } from "../../src/graph/document.js";
import { policyDocuments } from "../../src/iam/index.js";
import { ENTRYPOINT_FILE, entrypointModule } from "../../src/policy/build-entrypoint.js";
import { evaluatePack } from "../../src/policy/evaluate.js";
import { evaluateStacks } from "../../src/stacks.js";
import { openTestToolchain } from "../policy/toolchain-support.js";
import { corePack } from "../support/core-pack.js";
import { memoryTree } from "../support/memory-tree.js";

const POLICIES = join(import.meta.dirname, "..", "..", "policies");

const toolchain = openTestToolchain({ timeoutMs: 240_000 });
afterAll(() => toolchain.close());

type Sets = Readonly<Record<string, Readonly<Record<"deny" | "undecided" | "examined", readonly unknown[]>>>>;

/** The graph document of every example of every rule. */
async function documents(): Promise<Map<string, GraphDocument>> {
  const found = new Map<string, GraphDocument>();
  const examples = readdirSync(join(POLICIES, "rules"), { recursive: true, encoding: "utf8" })
    .filter((path) => /^[^/]+\/[^/]+\/examples\//.test(path) && !/(?:^|\/)(?:lines\.json|before\.[^/]*)$/.test(path))
    .sort();
  for (const path of examples) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const file = join(POLICIES, "rules", path);
    const before = join(dirname(file), `before.${name}`);
    const graphOf = async (source: string, base?: GraphDocument): Promise<GraphDocument> => {
      const tree = memoryTree({ [name]: readFileSync(source, "utf8") });
      const stacks = await evaluateStacks(tree, { terraform: { varFiles: [], variables: {} }, cloudformation: {} });
      const compared = base && { base: { document: base, nameInHead: (place: Place) => place } };
      return buildGraph(stacks, { policyDocuments, ...compared }).document;
    };
    found.set(path, await graphOf(file, existsSync(before) ? await graphOf(before) : undefined));
  }
  return found;
}

/** Rules and library, without tests. */
function modules(): Record<string, string> {
  const files = readdirSync(POLICIES, { recursive: true, encoding: "utf8" }).filter(
    (path) => /^(?:rules|kit)\//.test(path) && path.endsWith(".rego") && !path.endsWith("_test.rego"),
  );
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(POLICIES, path), "utf8")]));
}

/** As a text that is the same for equal sets: WASM and the interpreter iterate in different orders. */
function canonical(sets: Sets): string {
  const entry = (value: unknown): string =>
    JSON.stringify(value, (key, inner: unknown) => {
      // Only paths have an order of their own.
      if (Array.isArray(inner)) return key === "path" ? (inner as unknown[]) : inner.map(entry).sort();
      if (typeof inner !== "object" || inner === null) return inner;
      return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
    });
  const lines = Object.entries(sets).flatMap(([id, { deny, undecided, examined }]) =>
    Object.entries({ deny, undecided, examined }).map(
      ([set, list]) => `${id} ${set}: ${list.map(entry).sort().join("\n  ")}`,
    ),
  );
  return lines.sort().join("\n");
}

/** Every rule of the example's family is evaluated on it: rules of a family read the same attributes. */
function activeFor(path: string, ids: readonly string[]): Record<string, true> {
  const family = path.slice(0, path.indexOf("/") + 1);
  return Object.fromEntries(ids.filter((id) => id.startsWith(family)).map((id) => [id, true]));
}

it("policy.wasm says of every example what OPA's interpreter says, rule by rule", { timeout: 300_000 }, async () => {
  const { pack } = await corePack();
  const ids = pack.manifest.rules.map(({ id }) => id);
  const inputs = await documents();
  expect(inputs.size).toBeGreaterThan(2 * ids.length);
  // All inputs share one `data`, so that the active rules have to come with the input.
  const entrypoint = entrypointModule(ids).replaceAll("data.active[", "input.active[");
  const { results, errors } = await toolchain.evaluate({
    files: { ...modules(), [ENTRYPOINT_FILE]: entrypoint },
    query: "data.rds_gate.report",
    data: { params: pack.params, examined: true },
    inputs: [...inputs].map(([path, document]) => ({ ...document, active: activeFor(path, ids) })),
    builtins: "native",
  });
  expect(errors).toEqual([]);
  const said = { deny: 0, undecided: 0, examined: 0 };
  for (const [index, [path, document]] of [...inputs].entries()) {
    const interpreted = results[index]?.value as { readonly rules: Sets } | undefined;
    if (interpreted === undefined) throw new Error(`${path}: ${JSON.stringify(results[index])}`);
    const compiled = evaluatePack({
      pack: pack.manifest.name,
      wasm: pack.wasm,
      entrypoint: pack.manifest.entrypoint,
      params: pack.params,
      active: Object.keys(activeFor(path, ids)),
      examined: true,
      input: new TextEncoder().encode(JSON.stringify(document)).buffer,
      memoryMiB: 512,
    });
    expect(compiled.failures, path).toEqual([]);
    const sets = Object.fromEntries(compiled.results.map(({ ruleId, ...rest }) => [ruleId, rest]));
    expect(canonical(sets), path).toBe(canonical(interpreted.rules));
    for (const { deny, undecided, examined } of compiled.results) {
      said.deny += deny.length;
      said.undecided += undecided.length;
      said.examined += examined.length;
    }
  }
  // Something was compared.
  expect(Math.min(...Object.values(said))).toBeGreaterThan(ids.length);
});
