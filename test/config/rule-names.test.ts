import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config/read.js";
import { requireRuleNames } from "../../src/config/rule-names.js";
import type { RuleMetadata } from "../../src/policy/result.js";

const rule = (id: string, aliases: RuleMetadata["aliases"] = {}): RuleMetadata => ({
  id,
  title: id,
  description: "",
  remediation: "",
  severity: "medium",
  references: [],
  aliases,
  resources: [],
  joins: [],
  iam: false,
  access: false,
  base: false,
  optIn: false,
  parameters: id === "backup/retention" ? { days: { description: "", default: 7 } } : {},
  since: "0.1.0",
});

const RULES = [rule("tls/enforced", { checkov: ["CKV_AWS_16"] }), rule("backup/retention")];

const problemsOf = (text: string): readonly string[] => {
  try {
    requireRuleNames(readConfig(".rds-gate.yml", text).ruleNames, RULES);
  } catch (error) {
    return (error as Error).message.split("\n");
  }
  return [];
};

const waiver = (name: string): string =>
  `waivers:\n  - { rule: ${name}, resource: x, reason: y, owner: z, until: 2026-12-31 }\n`;

describe("requireRuleNames", () => {
  it("accepts ids, globs, their parameters, and in waivers other tools' ids", () => {
    expect(problemsOf("rules: { tls/enforced: off, '*': { parameters: { days: 1 } } }")).toEqual([]);
    expect(problemsOf(waiver("CKV_AWS_16"))).toEqual([]);
    expect(problemsOf(waiver("tls/*"))).toEqual([]);
  });

  it.each([
    ["rules:\n  tls/enforce: off\n", ".rds-gate.yml:2:3: there is no rule tls/enforce; did you mean tls/enforced?"],
    ["rules:\n  CKV_AWS_16: off\n", '.rds-gate.yml:2:3: there is no rule CKV_AWS_16; "rds-gate rules" lists them'],
    [
      "rules:\n  backup/retention:\n    parameters:\n      day: 1\n",
      ".rds-gate.yml:4:7: rule backup/retention has no parameter day; did you mean days?",
    ],
    [
      'rules:\n  backup/retention:\n    parameters:\n      days: "14"\n',
      ".rds-gate.yml:4:7: parameter days of rule backup/retention must be a number, not a text",
    ],
    [
      "environments:\n  production:\n    paths: [a]\n    rules:\n      backup/retentoin: off\n",
      ".rds-gate.yml:5:7: there is no rule backup/retentoin; did you mean backup/retention?",
    ],
    [waiver("CKV_AWS_17"), ".rds-gate.yml:2:13: there is no rule CKV_AWS_17; did you mean CKV_AWS_16?"],
  ])("names place and remedy of %j", (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });
});
