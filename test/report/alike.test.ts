import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alikeFindings, commentedWith, findingsByComment, stackNames } from "../../src/report/alike.js";
import type { FindingReport, ResourceReport } from "../../src/report/result.js";
import { finding } from "../review/finding.js";

const plain = finding({});

const inStack = (resource: Partial<ResourceReport>, more: Partial<FindingReport> = {}): FindingReport =>
  finding({ ...more, fingerprint: JSON.stringify(resource), resource: { ...plain.resource, ...resource } });

const inEnvironment = (environment: string, more: Partial<FindingReport> = {}, root = "infra"): FindingReport =>
  inStack({ stack: `${root} (${environment})`, root, environment }, more);

const [staging, production] = [inEnvironment("staging"), inEnvironment("production")];

const stacksOf = (findings: readonly FindingReport[]): readonly (readonly string[])[] =>
  alikeFindings(findings).map(({ all }) => all.map(({ resource }) => resource.stack));

describe("alikeFindings", () => {
  it("puts together what is equal but for the stack, the most severe first", () => {
    expect(stacksOf([staging, production])).toEqual([["infra (production)", "infra (staging)"]]);
    const severe = inEnvironment("staging", { severity: "critical" });
    expect(alikeFindings([production, severe]).map(({ one }) => one)).toEqual([severe]);
  });

  it.each<[string, Partial<FindingReport>]>([
    ["rule", { ruleId: "a/other" }],
    ["attribute", { attribute: "other" }],
    ["message", { message: "other" }],
    ["line", { location: { ...plain.location, startLine: 99 } }],
    ["change", { change: "existing" }],
    ["waiver", { status: "waived", waiver: { reason: "r", owner: "o", expires: null } }],
  ])("keeps apart what is of another %s", (_, other) => {
    expect(stacksOf([staging, inEnvironment("production", other)])).toEqual([
      ["infra (staging)"],
      ["infra (production)"],
    ]);
  });

  it("keeps apart what is said several times of one stack", () => {
    expect(stacksOf([staging, staging, production])).toEqual([
      ["infra (production)", "infra (staging)"],
      ["infra (staging)"],
    ]);
  });
});

const drawn = fc
  .record({
    environment: fc.constantFrom("production", "staging", "development"),
    message: fc.constantFrom("one", "two"),
    severity: fc.constantFrom("critical" as const, "low" as const),
    change: fc.constantFrom("introduced" as const, "existing" as const),
  })
  .map(({ environment, ...more }) => inEnvironment(environment, more));

it("any findings: each is in one group, and a group is one thing in stacks that differ", () => {
  fc.assert(
    fc.property(fc.array(drawn), (findings) => {
      const groups = alikeFindings(findings);
      const all = groups.flatMap((group) => group.all);
      expect(all).toHaveLength(findings.length);
      expect(new Set(all)).toEqual(new Set(findings));
      for (const group of groups) {
        expect(group.one).toBe(group.all[0]);
        expect(new Set(group.all.map(({ resource }) => resource.stack)).size).toBe(group.all.length);
        expect(new Set(group.all.map(({ message, change }) => `${message} ${change}`)).size).toBe(1);
      }
    }),
  );
});

describe("stackNames", () => {
  it("are environments of one root, ids of several, and nothing where the place says it", () => {
    expect(stackNames([staging, production])).toEqual(["production", "staging"]);
    expect(stackNames([staging])).toEqual(["staging"]);
    expect(stackNames([staging, inEnvironment("staging", {}, "other")])).toEqual([
      "infra (staging)",
      "other (staging)",
    ]);
    expect(stackNames([inStack({ stack: "a" }), inStack({ stack: "b" })])).toEqual(["a", "b"]);
    expect(stackNames([inStack({ stack: "a" })])).toEqual([]);
  });

  it("are not more than a reader can take in", () => {
    const many = Array.from({ length: 20 }, (_, index) => inEnvironment(`e${String(index).padStart(2, "0")}`));
    expect(stackNames(many)).toHaveLength(13);
    expect(stackNames(many).at(-1)).toBe("8 more");
  });
});

describe("findingsByComment", () => {
  const weak = inStack(
    {},
    { ruleId: "resilience/deletion-protection", attribute: "deletion_protection", severity: "medium" },
  );
  const weakened = { ...weak, ruleId: "change/protection-weakened", severity: "high" as const, message: "weakened" };

  it("puts together what several rules say of one attribute, the most severe first", () => {
    expect(findingsByComment([weak, weakened])).toEqual([{ one: weakened, all: [weakened, weak] }]);
  });

  it.each<[string, Partial<FindingReport>]>([
    ["attribute", { attribute: "other" }],
    ["resource", { resource: { ...plain.resource, address: "aws_db_instance.other" } }],
    ["stack", { resource: { ...plain.resource, stack: "other" } }],
    ["line", { location: { ...plain.location, startLine: 99 } }],
    ["change", { change: "existing" }],
    ["waiver", { status: "waived", waiver: { reason: "r", owner: "o", expires: null } }],
  ])("keeps apart what is of another %s", (_, other) => {
    expect(findingsByComment([weak, { ...weakened, ...other }])).toHaveLength(2);
  });

  it("keeps apart what is said of a resource as a whole", () => {
    const [one, other] = [weak, weakened].map((it) => ({ ...it, attribute: "", fingerprint: it.ruleId }));
    expect(findingsByComment([one, other].filter((it) => it !== undefined))).toHaveLength(2);
  });
});

describe("commentedWith", () => {
  it("gives for each of them all", () => {
    const commented = commentedWith({ findings: [staging, production] });
    expect(commented(staging)).toEqual([production, staging]);
    expect(commented(inEnvironment("new"))).toHaveLength(1);
  });
});
