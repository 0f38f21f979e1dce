import { describe, expect, it } from "vitest";
import { findingsOf, type Finding, type Places } from "../../src/findings/assemble.js";
import { DEFAULT_CLASSIFIED, raisedForClassified } from "../../src/findings/classified.js";
import { causesAt, locate, neededAt } from "../../src/graph/locate.js";
import type { Value } from "../../src/graph/value.js";
import type { ActiveRule } from "../../src/policy/active.js";
import { at, known, map, resource } from "../support/resources.js";

function judged(
  id: string,
  attributes: Readonly<Record<string, Value>>,
  setting: Partial<ActiveRule> = {},
): readonly [readonly Finding[], ReadonlyMap<string, ActiveRule>] {
  const database = resource("aws_db_instance.main", attributes);
  const rules = new Map([
    [id, { pack: "core", metadata: { id }, severity: "medium", params: {}, ...setting } as ActiveRule],
  ]);
  const places: Places = {
    resourceOf: () => database,
    stackOf: () => undefined,
    locate,
    causesAt,
    neededAt,
    fixFor: () => null,
  };
  const denial = { type: "aws_db_instance", id: "aws_db_instance.main", path: [], message: "m" };
  return [findingsOf([{ ruleId: id, deny: [denial], undecided: [], examined: [] }], rules, places), rules];
}

function severityOf(...given: Parameters<typeof judged>): string | undefined {
  const [findings, rules] = judged(...given);
  return raisedForClassified(findings, DEFAULT_CLASSIFIED, rules)[0]?.severity;
}

const tagged = (key: string, value: Value): Readonly<Record<string, Value>> => ({ tags: map({ [key]: value }) });

describe("raisedForClassified", () => {
  it("raises a finding about classified data by one severity, whatever the case of the tag", () => {
    expect(severityOf("network/no-public-access", tagged("DataClassification", known("PII")))).toBe("high");
    expect(severityOf("network/no-public-access", tagged("dataclassification", known("Restricted")))).toBe("high");
    expect(severityOf("network/no-public-access", { tags_all: map({ classification: known("pci") }) })).toBe("high");
  });

  it("leaves findings of other rules, classes and resources as they are", () => {
    expect(severityOf("backup/enabled", tagged("DataClassification", known("pii")))).toBe("medium");
    expect(severityOf("network/no-public-access", tagged("DataClassification", known("public")))).toBe("medium");
    expect(severityOf("network/no-public-access", tagged("Owner", known("pii")))).toBe("medium");
    expect(severityOf("network/no-public-access", {})).toBe("medium");
  });

  it("raises nothing for a class that is not known", () => {
    const open: Value = { kind: "unknown", because: [{ reason: "var.class has no value" }], span: at(1) };
    expect(severityOf("network/no-public-access", tagged("DataClassification", open))).toBe("medium");
  });

  it("has nothing above critical, and takes a configured severity as final", () => {
    const classified = tagged("DataClassification", known("pii"));
    expect(severityOf("network/x", classified, { severity: "critical" })).toBe("critical");
    expect(severityOf("network/x", classified, { severity: "low", isSeveritySet: true })).toBe("low");
  });
});
