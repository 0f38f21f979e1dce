import { describe, expect, it } from "vitest";
import { NO_CONFIG, type Config } from "../../src/config/config.js";
import { readConfig } from "../../src/config/read.js";
import {
  environmentOfStack,
  policyKind,
  rootEvaluations,
  templateOptions,
  terraformOptions,
  unmatchedStacks,
  type GivenTerraform,
} from "../../src/config/stacks.js";
import type { TerraformOptions } from "../../src/terraform/index.js";
import { memoryTree } from "../support/memory-tree.js";

const NOTHING = { varFiles: [], variables: {} };

/** The only evaluation of a root. */
function evaluationOf(settings: Config, given: GivenTerraform, root: string): TerraformOptions | undefined {
  const { evaluations, diagnostics } = rootEvaluations(settings, given, root, memoryTree({}));
  expect([evaluations.length, diagnostics]).toEqual([1, []]);
  return evaluations[0];
}

const config = readConfig(
  ".rds-gate.yml",
  `
terraform:
  var-files: [common.tfvars]
  variables: { a: all, b: all, c: all, d: all }
  workspace: all
  account: "111111111111"
  region: eu-west-1
  roots:
    envs/prod: { variables: { c: exact, d: exact }, workspace: prod, var-files: [prod.tfvars], environment: production }
    envs/*: { variables: { b: glob, c: glob, d: glob }, workspace: any, var-files: [env.tfvars], region: eu-west-3 }
cloudformation:
  parameters: { A: all, B: all }
  region: eu-west-1
  templates:
    db.yaml: { parameters: { B: exact }, parameters-file: prod.json, account: "222222222222" }
    "*.yaml": { region: cn-north-1, parameters: { B: glob, C: glob }, environment: staging }
iam:
  policies: { org/guard.json: boundary, "org/*.json": service_control, "org/b*.json": boundary }
environments:
  staging: { paths: [envs] }
  development: { paths: [envs/dev, "**/*.json"] }
  production: {}
`,
);

describe("rootEvaluations", () => {
  it("are those of all roots, then of globs, then of the root's name, then what is given", () => {
    const given = { varFiles: ["cli.tfvars"], variables: { d: "cli" } };
    expect(evaluationOf(config, given, "envs/prod")).toEqual({
      varFiles: ["common.tfvars", "env.tfvars", "prod.tfvars", "cli.tfvars"],
      variables: { a: "all", b: "glob", c: "exact", d: "cli" },
      workspace: "prod",
      account: "111111111111",
      region: "eu-west-3",
    });
  });

  it("are those of all roots where the root has none, or no root is named", () => {
    const all = {
      varFiles: ["common.tfvars"],
      variables: { a: "all", b: "all", c: "all", d: "all" },
      workspace: "all",
      account: "111111111111",
      region: "eu-west-1",
    };
    expect(evaluationOf(config, NOTHING, "other")).toEqual(all);
    expect(terraformOptions(config, NOTHING)).toEqual(all);
    expect(evaluationOf(NO_CONFIG, NOTHING, "other")).toEqual(NOTHING);
  });

  it("take the workspace of the command line before all", () => {
    expect(evaluationOf(config, { ...NOTHING, workspace: "cli" }, "envs/prod")?.workspace).toBe("cli");
  });
});

describe("templateOptions", () => {
  it("merge parameters, and let names win over globs", () => {
    expect(templateOptions(config, "db.yaml")).toMatchObject({
      parameters: { A: "all", B: "exact", C: "glob" },
      parametersFile: "prod.json",
      account: "222222222222",
      region: "cn-north-1",
    });
    expect(templateOptions(config, "a/b.json")).toEqual({ parameters: { A: "all", B: "all" }, region: "eu-west-1" });
  });
});

describe("policyKind", () => {
  it.each([
    ["org/guard.json", "boundary"],
    ["org/a.json", "service_control"],
    ["org/b.json", "boundary"],
    ["iam/a.json", undefined],
  ])("of %s is %s", (path, kind) => {
    expect(policyKind(config, path)).toBe(kind);
    expect(policyKind(NO_CONFIG, path)).toBeUndefined();
  });
});

describe("environmentOfStack", () => {
  it.each([
    ["terraform", "envs/prod", "production"],
    ["terraform", "envs/test", "staging"],
    ["terraform", "envs/dev", "development"],
    ["terraform", "other", undefined],
    ["cloudformation", "db.yaml", "staging"],
    ["iam", "policies/a.json", "development"],
  ] as const)("of the %s stack %s is %s", (format, id, environment) => {
    expect(environmentOfStack(config, { id, format })).toBe(environment);
  });
});

describe("unmatchedStacks", () => {
  it("warns of named roots, templates and policies that are not there, at their line, with a suggestion", () => {
    const tree = memoryTree({ "envs/prd/main.tf": "", "dbs.yaml": "", "org/guards.json": "" });
    expect(
      unmatchedStacks(config, tree).map(({ severity, message, span }) => [severity, message, span.startLine]),
    ).toEqual([
      ["warning", "there is no folder with Terraform files envs/prod; did you mean envs/prd?", 9],
      ["warning", "there is no template db.yaml; did you mean dbs.yaml?", 15],
      ["warning", "there is no policy file org/guard.json; did you mean org/guards.json?", 18],
    ]);
  });

  it("says nothing of globs, of what is there, and of roots where there is no Terraform", () => {
    expect(
      unmatchedStacks(config, memoryTree({ "envs/prod/main.tf.json": "", "db.yaml": "", "org/guard.json": "" })),
    ).toEqual([]);
    expect(unmatchedStacks(config, memoryTree({ "db.yaml": "", "org/guard.json": "" }))).toEqual([]);
  });
});
