import { describe, expect, it } from "vitest";
import { environmentRules, withEnvironmentRules } from "../../src/config/environments.js";
import { readConfig } from "../../src/config/read.js";
import type { LoadedPack } from "../../src/policy/active.js";
import type { RuleMetadata, Severity } from "../../src/policy/result.js";
import { selectRules } from "../../src/policy/select.js";

const rule = (id: string, optIn = false): RuleMetadata => ({
  id,
  title: id,
  description: "",
  remediation: "",
  severity: "medium",
  references: [],
  aliases: {},
  resources: [],
  joins: [],
  iam: false,
  access: false,
  base: false,
  optIn,
  parameters: { days: { description: "", default: 7 } },
  since: "0.1.0",
});

const pack: LoadedPack = {
  pack: {
    manifest: {
      format: 1,
      name: "core",
      version: "1.0.0",
      opa: "1.22.2",
      entrypoint: "rds_gate/report",
      rules: [rule("a/one"), rule("a/two"), rule("b/extra", true)],
      builtins: [],
      sha256: "",
    },
    wasm: new Uint8Array(),
    params: {},
  },
  trusted: false,
};

const config = readConfig(
  ".rds-gate.yml",
  `
rules:
  a/one: { severity: low, parameters: { days: 14 } }
  a/two: off
environments:
  production: { paths: [prod], rules: { a/one: critical, a/two: on, b/extra: on }, fail-on: low }
  development: { paths: [dev], rules: { a/*: off } }
`,
);

const environments = environmentRules(config, (settings) => selectRules([pack], { only: [], settings }));

const severitiesIn = (environment: string): Record<string, Severity> =>
  Object.fromEntries([...environments.rulesOf(environment).rules].map(([key, { severity }]) => [key, severity]));

describe("environmentRules", () => {
  it("judges every rule that is on somewhere, with the parameters of all", () => {
    expect([...environments.rules.keys()].sort()).toEqual(["a/one", "a/two", "b/extra"]);
    expect(environments.rules.get("a/one")).toMatchObject({ severity: "low", params: { days: 14 } });
  });

  it("lets an environment win over what is set for all", () => {
    expect(severitiesIn("production")).toEqual({ "a/one": "critical", "a/two": "medium", "b/extra": "medium" });
    expect(severitiesIn("development")).toEqual({});
    expect(severitiesIn("other")).toEqual({ "a/one": "low" });
  });

  it("tells the least severity that fails there", () => {
    const failOnIn = (id: string): unknown => environments.rulesOf(id).failOn;
    expect([failOnIn("production"), failOnIn("development"), failOnIn("other")]).toEqual(["low", undefined, undefined]);
  });
});

describe("withEnvironmentRules", () => {
  const entry = (ruleId: string, environment?: string): Parameters<typeof withEnvironmentRules>[0][number] => ({
    ruleId,
    severity: "low",
    resource: { ...(environment !== undefined && { environment }) },
  });

  it("leaves out what is off in the stack's environment, and takes its severities", () => {
    const entries = [entry("a/one", "production"), entry("a/one", "development"), entry("a/one"), entry("a/two", "x")];
    expect(withEnvironmentRules(entries, environments, environments.rules)).toEqual([
      { ...entry("a/one", "production"), severity: "critical" },
      entry("a/one"),
    ]);
  });

  it("leaves a finding its own severity, unless the environment has one for the rule", () => {
    const own = (ruleId: string, environment: string) => ({ ...entry(ruleId, environment), severity: "info" as const });
    const found = withEnvironmentRules(
      [own("b/extra", "production"), own("a/one", "production")],
      environments,
      environments.rules,
    );
    expect(found.map(({ severity }) => severity)).toEqual(["info", "critical"]);
  });
});
