import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphDocument } from "../../src/graph/document.js";
import { evaluatePack, type EvaluationRequest } from "../../src/policy/evaluate.js";
import type { ActiveRule, LoadedPack } from "../../src/policy/active.js";
import { beginJudging, prepareJudging, type Isolate } from "../../src/policy/judge.js";
import { selectRules } from "../../src/policy/select.js";
import type { Companion } from "../../src/policy/worker.js";
import { judge } from "./judging-support.js";
import { DENIES, DOCUMENT, packOf, ruleOf } from "./packs-support.js";
import { metadata } from "./rules-support.js";
import { openTestToolchain } from "./toolchain-support.js";

const toolchain = openTestToolchain();
afterAll(() => toolchain.close());

const document = DOCUMENT as unknown as GraphDocument;

const never: Isolate = () => Promise.reject(new Error("nothing was to be isolated"));

let core: LoadedPack;
let rules: ReadonlyMap<string, ActiveRule>;

beforeAll(async () => {
  const files = {
    ...ruleOf("x/first", DENIES),
    ...ruleOf("x/paths", DENIES, metadata({ "  access": "true" })),
    ...ruleOf("x/policies", DENIES, metadata({ "  iam": "true" })),
    ...ruleOf("x/third", DENIES),
  };
  core = { ...(await packOf(toolchain, files, "core")), trusted: true };
  rules = selectRules([core], { only: [], settings: {} });
});

/** A companion that keeps which rules it was given. */
function companionThat(answer: Companion["evaluate"]): {
  readonly given: (readonly string[])[];
  readonly companion: Companion;
} {
  const given: (readonly string[])[] = [];
  const evaluate = (request: EvaluationRequest): ReturnType<Companion["evaluate"]> => {
    given.push(request.active);
    return answer(request);
  };
  return { given, companion: { prepare: () => undefined, evaluate } };
}

const evaluates: Companion["evaluate"] = (request) => Promise.resolve(evaluatePack(request));
const breaks: Companion["evaluate"] = () => Promise.resolve(undefined);

/** Judges with a companion: which rules it was given, and how often each rule denied. */
async function judged(answer: Companion["evaluate"]): Promise<readonly [unknown, unknown]> {
  const { given, companion } = companionThat(answer);
  const { results } = await judge(document, { packs: [core], rules, isolate: never, companion });
  return [given, results.map(({ ruleId, deny }) => [ruleId, deny.length] as const)];
}

const BY_STAGE = [["x/first", "x/third"], ["x/policies"], ["x/paths"]];
const EACH = BY_STAGE.flat().map((ruleId) => [ruleId, 1]);

describe("a companion", () => {
  it("evaluates rules as soon as the document has what they read", async () => {
    const { given, companion } = companionThat(evaluates);
    const judging = beginJudging({ packs: [core], rules, isolate: never, companion });
    judging.reached("resources", document);
    expect(given).toEqual(BY_STAGE.slice(0, 1));
    judging.reached("policies", document);
    expect(given).toEqual(BY_STAGE.slice(0, 2));
    judging.reached("access", document);
    expect(given).toEqual(BY_STAGE);
    const found: string[] = [];
    for await (const { results } of judging.judgements()) found.push(...results.map(({ ruleId }) => ruleId));
    expect(found).toEqual(BY_STAGE.flat());
  });

  it("evaluates each rule once", async () => {
    expect(await judged(evaluates)).toEqual([BY_STAGE, EACH]);
  });

  it("that breaks leaves its rules to be evaluated in place", async () => {
    expect(await judged(breaks)).toEqual([BY_STAGE, EACH]);
  });

  it("loads our own packs before there is anything to judge", () => {
    const prepared: string[] = [];
    const prepare: Companion["prepare"] = ({ pack }) => prepared.push(pack);
    const packs = [
      core,
      { pack: { ...core.pack, manifest: { ...core.pack.manifest, name: "others" } }, trusted: false },
    ];
    prepareJudging({ packs, rules, isolate: never, companion: { prepare, evaluate: breaks } });
    expect(prepared).toEqual(["core"]);
  });

  it("does not evaluate packs of others, which are isolated whole", async () => {
    const { given, companion } = companionThat(evaluates);
    const isolated: (readonly string[])[] = [];
    const isolate: Isolate = (request) => {
      isolated.push(request.active);
      return Promise.resolve(evaluatePack(request));
    };
    const { results } = await judge(document, { packs: [{ ...core, trusted: false }], rules, isolate, companion });
    expect(given).toEqual([]);
    expect(isolated).toEqual([["x/first", "x/paths", "x/policies", "x/third"]]);
    expect(results).toHaveLength(4);
  });
});
