import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config/read.js";

const errorOf = (text: string): string => {
  try {
    readConfig(".rds-gate.yml", text);
  } catch (error) {
    return (error as Error).message;
  }
  return "no error";
};

describe("readConfig", () => {
  it("takes an empty file as no settings", () => {
    expect(readConfig(".rds-gate.yml", "")).toEqual({
      varFiles: [],
      variables: {},
      roots: [],
      cloudformation: {},
      rules: {},
      waivers: [],
      packs: [],
    });
  });

  it("reads every setting", () => {
    const text = `
fail-on: medium
fail-on-incomplete: false
paths: [infra]
terraform:
  var-files: [prod.tfvars]
  variables: { region: eu-west-1 }
  workspace: prod
  roots:
    envs/*: { variables: { size: small } }
cloudformation:
  parameters: { Stage: prod }
  account: "012345678901"
rules:
  iam/*: off
  backup/retention: low
  resilience/multi-az: { severity: high, parameters: { environments: [production] } }
waivers:
  - { rule: iam/*, resource: "*", path: envs/dev, reason: r, owner: o, until: "2030-02-28" }
packs: [policies/dist]
warn-only: true
`;
    expect(readConfig(".rds-gate.yml", text)).toEqual({
      failOn: "medium",
      failOnIncomplete: false,
      paths: ["infra"],
      varFiles: ["prod.tfvars"],
      variables: { region: "eu-west-1" },
      workspace: "prod",
      warnOnly: true,
      roots: [["envs/*", { varFiles: [], variables: { size: "small" } }]],
      waivers: [
        {
          rule: "iam/*",
          resource: "*",
          path: "envs/dev",
          reason: "r",
          owner: "o",
          until: "2030-02-28",
          span: { path: ".rds-gate.yml", startLine: 19, startColumn: 5, endLine: 19, endColumn: 93 },
        },
      ],
      cloudformation: { parameters: { Stage: "prod" }, account: "012345678901" },
      rules: {
        "iam/*": { enabled: false },
        "backup/retention": { enabled: true, severity: "low" },
        "resilience/multi-az": { severity: "high", params: { environments: ["production"] } },
      },
      packs: ["policies/dist"],
    });
  });

  it.each([
    ["an unknown key", "fail_on: high", ".rds-gate.yml:1:10: there is no setting fail_on; did you mean fail-on?"],
    ["an unknown key in a section", "terraform:\n  var-file: [a]\n", "3:"],
    ["a wrong type", "paths: infra", ".rds-gate.yml:1:8: paths: "],
    ["a severity that does not exist", "rules:\n  a/b: sever\n", ".rds-gate.yml:2:8: rules.a/b is neither"],
    [
      "an account without quotes",
      "cloudformation:\n  account: 12345678901\n",
      ".rds-gate.yml:2:12: cloudformation.account",
    ],
    [
      "a day that is none",
      'waivers:\n  - { rule: a/b, resource: "*", reason: r, owner: o, until: "2026-02-30" }\n',
      ".rds-gate.yml:2:61: waivers.0.until: write the day as YYYY-MM-DD",
    ],
    [
      "a waiver without an owner",
      "waivers:\n  - { rule: a/b, resource: x, reason: r, until: '2026-02-28' }\n",
      "waivers.0.owner",
    ],
    ["a syntax error", "a: [", ".rds-gate.yml:1:5: "],
    ["a duplicate key", "paths: [a]\npaths: [b]\n", ".rds-gate.yml:2:1: "],
  ])("names the line of %s", (name, text, message) => {
    const expected =
      name === "an unknown key in a section"
        ? "there is no setting terraform.var-file; did you mean var-files?"
        : message;
    expect(errorOf(text)).toContain(expected);
  });
});
