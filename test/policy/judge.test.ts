import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphDocument } from "../../src/graph/document.js";
import type { EvaluationRequest } from "../../src/policy/evaluate.js";
import { documentFor } from "../../src/policy/input.js";
import type { ActiveRule, LoadedPack } from "../../src/policy/active.js";
import type { Isolate } from "../../src/policy/judge.js";
import { selectRules } from "../../src/policy/select.js";
import { judge } from "./judging-support.js";
import { DENIES, DOCUMENT, packOf, ruleOf } from "./packs-support.js";
import { metadata } from "./rules-support.js";
import { openTestToolchain } from "./toolchain-support.js";

const toolchain = openTestToolchain();
afterAll(() => toolchain.close());

const document = DOCUMENT as unknown as GraphDocument;
const never: Isolate = () => Promise.reject(new Error("nothing was to be isolated"));
const active = (...packs: readonly LoadedPack[]): ReadonlyMap<string, ActiveRule> =>
  selectRules(packs, { only: [], settings: {} });

let core: LoadedPack;
let ours: LoadedPack;

beforeAll(async () => {
  core = { ...(await packOf(toolchain, ruleOf("x/core", DENIES), "core")), trusted: true };
  ours = await packOf(toolchain, ruleOf("x/ours", DENIES));
});

/** Evaluates as a worker would, and keeps the requests. */
function isolation(): { readonly isolate: Isolate; readonly requests: EvaluationRequest[] } {
  const requests: EvaluationRequest[] = [];
  const isolate: Isolate = async (request) => {
    requests.push(request);
    const { evaluatePack } = await import("../../src/policy/evaluate.js");
    return evaluatePack(request);
  };
  return { isolate, requests };
}

describe("judging a document", () => {
  it("evaluates packs of others apart, and only them", async () => {
    const { isolate, requests } = isolation();
    const { results, diagnostics } = await judge(document, { packs: [core, ours], rules: active(core, ours), isolate });
    expect(results.map(({ ruleId, deny }) => [ruleId, deny.length])).toEqual([
      ["x/core", 1],
      ["x/ours", 1],
    ]);
    expect(diagnostics).toEqual([]);
    expect(requests.map(({ pack }) => pack)).toEqual(["ours"]);
  });

  it("takes texts that no encoding has", async () => {
    const engine = "a\ud83d\\ud83d\ude00";
    const resources = { aws_db_instance: { a: { values: { engine } }, b: { values: {} } } };
    const odd = { ...document, resources } as unknown as GraphDocument;
    const { results, diagnostics } = await judge(odd, { packs: [core], rules: active(core), isolate: never });
    expect(results.map(({ deny }) => deny.length)).toEqual([1]);
    expect(diagnostics).toEqual([]);
  });

  it("does not evaluate a pack of which no rule is active", async () => {
    const { results } = await judge(document, { packs: [core, ours], rules: active(core), isolate: never });
    expect(results.map(({ ruleId }) => ruleId)).toEqual(["x/core"]);
  });

  it("makes a diagnostic of every rule of a pack whose evaluation broke, and the other packs still count", async () => {
    const isolate: Isolate = () => Promise.reject(new Error("pack ours was not done after 60 s"));
    const { results, diagnostics } = await judge(document, { packs: [ours, core], rules: active(ours, core), isolate });
    expect(results.map(({ ruleId }) => ruleId)).toEqual(["x/core"]);
    expect(diagnostics).toMatchObject([
      {
        code: "policy-rule-failed",
        severity: "error",
        message: "rule x/ours of pack ours could not be evaluated: pack ours was not done after 60 s",
        span: { path: "pack:ours" },
      },
    ]);
  });

  it("makes a diagnostic of a rule that aborts, and the others still count", async () => {
    const conflict =
      '_value := key if some key, _ in input.resources.aws_db_instance\n\nundecided contains {"type": "aws_db_instance", "id": _value, "path": []}';
    const pack = await packOf(toolchain, { ...ruleOf("x/broken", conflict), ...ruleOf("x/sound", DENIES) });
    const { results, diagnostics } = await judge(document, {
      packs: [{ ...pack, trusted: true }],
      rules: active(pack),
      isolate: never,
    });
    expect(results.map(({ ruleId }) => ruleId)).toEqual(["x/sound"]);
    expect(diagnostics.map(({ message, severity }) => [severity, message])).toEqual([
      ["error", expect.stringMatching(/^rule x\/broken of pack ours could not be evaluated: .*conflict/) as unknown],
    ]);
  });

  it.each([
    ['"type": "aws_db_instance", "id": "c"', "aws_db_instance c"],
    ['"type": "aws_nothing", "id": "a"', "aws_nothing a"],
    ['"type": "constructor", "id": "name"', "constructor name"],
  ])("makes a diagnostic of a rule that reports on what does not exist: %s", async (place, name) => {
    const pack = await packOf(toolchain, ruleOf("x/stray", `deny contains {${place}, "path": [], "message": "no"}`));
    const { results, diagnostics } = await judge(document, {
      packs: [{ ...pack, trusted: true }],
      rules: active(pack),
      isolate: never,
    });
    expect(results).toEqual([]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      `rule x/stray of pack ours could not be evaluated: it reports on ${name}, which does not exist`,
    ]);
  });

  it("gives rules their parameters: defaults, and over them what is configured", async () => {
    const header = metadata({
      "  parameters": "",
      "    engine": "{description: x, default: mysql}",
      "    message": "{description: x, default: no}",
    });
    const body = `deny contains {"type": "aws_db_instance", "id": id, "path": [], "message": _params.message} if {
	some id, instance in input.resources.aws_db_instance
	instance.values.engine == _params.engine
}

_params := data.params["x/params"]
`;
    const pack = { ...(await packOf(toolchain, ruleOf("x/params", body, header))), trusted: true };
    const messages = async (params: Readonly<Record<string, unknown>>): Promise<string[]> => {
      const rules = selectRules([pack], { only: [], settings: { "x/*": { params } } });
      const { results } = await judge(document, { packs: [pack], rules, isolate: never });
      return results.flatMap(({ deny }) => deny.map(({ message }) => message));
    };
    expect(await messages({})).toEqual(["no"]);
    expect(await messages({ message: "yes" })).toEqual(["yes"]);
    expect(await messages({ engine: "postgres" })).toEqual([]);
  });
});

describe("documentFor", () => {
  const resource = {} as GraphDocument["resources"][string][string];
  const whole: Omit<GraphDocument, "base"> = {
    schema_version: "1.0",
    resources: { aws_db_instance: { a: resource }, aws_kms_key: { k: resource }, aws_sqs_queue: { q: resource } },
    iam: { documents: [{} as GraphDocument["iam"]["documents"][number]] },
    access: { paths: [{} as GraphDocument["access"]["paths"][number]], cut: 0 },
    labels: {},
  };
  const rule = {
    resources: ["aws_db_instance"],
    joins: ["aws_kms_key"],
    iam: false,
    access: false,
    base: false,
  } as unknown as ActiveRule["metadata"];

  it("has the types that the rules judge and join", () => {
    const part = documentFor({ ...whole, base: whole }, [rule]);
    expect(Object.keys(part.resources)).toEqual(["aws_db_instance", "aws_kms_key"]);
    expect(part.iam.documents).toEqual([]);
    expect(part.base).toBeUndefined();
  });

  it("has of the base what the rules that compare judge and join", () => {
    const comparing = { ...rule, joins: [], base: true };
    const part = documentFor({ ...whole, base: whole }, [{ ...rule, iam: true }, comparing]);
    expect(Object.keys(part.resources)).toEqual(["aws_db_instance", "aws_kms_key"]);
    expect(Object.keys(part.base?.resources ?? {})).toEqual(["aws_db_instance"]);
    expect(part.base?.iam.documents).toEqual([]);
    expect(documentFor(whole, [comparing]).base).toBeUndefined();
  });

  it("has policy documents and access paths when a rule reads them", () => {
    const sizes = (...rules: readonly ActiveRule["metadata"][]): number[] => {
      const part = documentFor(whole, rules);
      return [part.iam.documents.length, part.access.paths.length];
    };
    expect(sizes(rule, { ...rule, iam: true })).toEqual([1, 0]);
    expect(sizes(rule, { ...rule, access: true })).toEqual([0, 1]);
  });
});
