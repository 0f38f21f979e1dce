import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphDocument } from "../../src/graph/document.js";
import { judgeAhead } from "../../src/policy/ahead.js";
import { evaluatePack, type EvaluationRequest } from "../../src/policy/evaluate.js";
import { judge, type ActiveRule, type Isolate, type LoadedPack } from "../../src/policy/judge.js";
import { selectRules } from "../../src/policy/select.js";
import { DENIES, DOCUMENT, packOf, ruleOf } from "./packs-support.js";
import { metadata } from "./rules-support.js";
import { openTestToolchain } from "./toolchain-support.js";

const toolchain = openTestToolchain();
afterAll(() => toolchain.close());

const small = DOCUMENT as unknown as GraphDocument;
const large: GraphDocument = {
  ...small,
  resources: {
    ...small.resources,
    aws_sqs_queue: Object.fromEntries(
      Array.from({ length: 3000 }, (_, n) => [`aws_sqs_queue.q${n}`, {}]),
    ) as GraphDocument["resources"][string],
  },
};

let core: LoadedPack;
let rules: ReadonlyMap<string, ActiveRule>;

beforeAll(async () => {
  const files = {
    ...ruleOf("x/first", DENIES),
    ...ruleOf("x/policies", DENIES, metadata({ "  iam": "true" })),
    ...ruleOf("x/third", DENIES),
  };
  core = { ...(await packOf(toolchain, files, "core")), trusted: true };
  rules = selectRules([core], { only: [], settings: {} });
});

/** Judges with what has begun, and tells which rules a worker was given. */
async function judged(
  document: GraphDocument,
  packs: readonly LoadedPack[],
  answer: (request: EvaluationRequest) => ReturnType<Isolate>,
): Promise<{ readonly apart: readonly (readonly string[])[]; readonly found: readonly (readonly [string, number])[] }> {
  const apart: (readonly string[])[] = [];
  const isolate: Isolate = (request) => {
    apart.push(request.active);
    return answer(request);
  };
  const { results } = await judge(document, packs, rules, isolate, judgeAhead(document, packs, rules, isolate));
  return { apart, found: results.map(({ ruleId, deny }) => [ruleId, deny.length] as const).sort() };
}

const EACH = [
  ["x/first", 1],
  ["x/policies", 1],
  ["x/third", 1],
];

describe("judgeAhead", () => {
  it("has a worker evaluate the rules of our own packs that read no policies, and the others in place", async () => {
    const { apart, found } = await judged(large, [core], (request) => Promise.resolve(evaluatePack(request)));
    expect(apart).toEqual([["x/first", "x/third"]]);
    expect(found).toEqual(EACH);
  });

  it("starts no worker for a small tree", async () => {
    const { apart, found } = await judged(small, [core], (request) => Promise.resolve(evaluatePack(request)));
    expect(apart).toEqual([]);
    expect(found).toEqual(EACH);
  });

  it("evaluates them in place when the worker fails", async () => {
    const { apart, found } = await judged(large, [core], () => Promise.reject(new Error("not done after 60 s")));
    expect(apart).toHaveLength(1);
    expect(found).toEqual(EACH);
  });

  it("leaves packs of others to their own evaluation", () => {
    const never: Isolate = () => Promise.reject(new Error("nothing was to be isolated"));
    expect(judgeAhead(large, [{ ...core, trusted: false }], rules, never).size).toBe(0);
  });
});
