import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config/read.js";
import { configuredPlan, rootEvaluations, unmatchedStacks } from "../../src/config/stacks.js";
import { memoryTree } from "../support/memory-tree.js";

const NOTHING = { varFiles: [], variables: {} };

/** What the root `infra` is evaluated with for each environment, and what is said of its configuration. */
function evaluationsOf(roots: string, files: readonly string[], root = "infra") {
  const config = readConfig(
    ".rds-gate.yml",
    `terraform:\n  var-files: [all.tfvars]\n  workspace: all\n  region: eu-west-1\n  roots:\n${roots}`,
  );
  const tree = memoryTree(Object.fromEntries(files.map((path) => [path, ""])));
  const { evaluations, diagnostics } = rootEvaluations(config, NOTHING, root, tree);
  return {
    files: Object.fromEntries(evaluations.map(({ environment, varFiles }) => [environment ?? "", varFiles.slice(1)])),
    evaluations: new Map(evaluations.map((each) => [each.environment, each])),
    said: diagnostics.map(({ severity, message, span }) => `${severity} ${span.startLine}: ${message}`),
  };
}

const PATTERN = '    infra: { environments: "envs/*.tfvars" }\n';

describe("environments of a root with names", () => {
  it("have what is set for all, for the root, and for them", () => {
    const { evaluations } = evaluationsOf(
      `    infra:
      var-files: [root.tfvars]
      variables: { a: root, b: root }
      account: "111122223333"
      environments:
        staging: { var-files: [staging.tfvars] }
        production:
          var-files: [prod.tfvars]
          variables: { b: own }
          workspace: prod
          account: "444455556666"
          region: eu-central-1
`,
      [],
    );
    expect(evaluations.get("production")).toEqual({
      environment: "production",
      varFiles: ["all.tfvars", "root.tfvars", "prod.tfvars"],
      variables: { a: "root", b: "own" },
      workspace: "prod",
      account: "444455556666",
      region: "eu-central-1",
    });
    expect(evaluations.get("staging")).toMatchObject({
      workspace: "all",
      account: "111122223333",
      region: "eu-west-1",
    });
    expect(evaluations.size).toBe(2);
  });

  it("are those of all entries that match the root, in which a name wins over a glob", () => {
    const { files } = evaluationsOf(
      `    infra: { environments: { a: { var-files: [own.tfvars] } } }
    "*": { environments: { a: { var-files: [glob.tfvars] }, b: {} } }
`,
      [],
    );
    expect(files).toEqual({ a: ["glob.tfvars", "own.tfvars"], b: [] });
  });
});

describe("environments of a root that variable files are found for", () => {
  it("are called by what * stands for", () => {
    const files = ["infra/main.tf", "infra/envs/prod.tfvars", "infra/envs/dev.tfvars", "infra/envs/notes.md"];
    expect(evaluationsOf(PATTERN, files).files).toEqual({ dev: ["envs/dev.tfvars"], prod: ["envs/prod.tfvars"] });
  });

  it("can be called by a folder", () => {
    const files = [
      "infra/envs/prod/terraform.tfvars",
      "infra/envs/dev/terraform.tfvars",
      "infra/envs/dev/a/terraform.tfvars",
    ];
    const roots = '    infra: { environments: "envs/*/terraform.tfvars" }\n';
    expect(evaluationsOf(roots, files).files).toEqual({
      dev: ["envs/dev/terraform.tfvars"],
      prod: ["envs/prod/terraform.tfvars"],
    });
  });

  it("are looked for beside the root before the judged folder, and above the root", () => {
    const files = ["envs/x.tfvars", "a/infra/main.tf"];
    expect(evaluationsOf(PATTERN, files).files).toEqual({ x: ["envs/x.tfvars"] });
    expect(evaluationsOf(PATTERN, [...files, "infra/envs/y.tfvars"]).files).toEqual({ y: ["envs/y.tfvars"] });
    const above = '    a/infra: { environments: "../../envs/*.tfvars" }\n';
    expect(evaluationsOf(above, files, "a/infra").files).toEqual({ x: ["../../envs/x.tfvars"] });
  });

  it("are not made of the files that Terraform reads for all", () => {
    const files = ["infra/terraform.tfvars", "infra/common.auto.tfvars", "infra/prod.tfvars"];
    expect(evaluationsOf('    infra: { environments: "*.tfvars" }\n', files).files).toEqual({ prod: ["prod.tfvars"] });
  });

  it("have what is set for every one, with the name in place of *, and what is set by name", () => {
    const { evaluations } = evaluationsOf(
      `    infra:
      environments:
        "*": { var-files: [base.tfvars, "envs/*.tfvars"], workspace: "ws-*", variables: { a: every, b: every } }
        prod: { variables: { b: prod } }
        extra: {}
`,
      ["infra/envs/prod.tfvars", "infra/envs/dev.tfvars"],
    );
    expect(evaluations.get("prod")).toMatchObject({
      varFiles: ["all.tfvars", "base.tfvars", "envs/prod.tfvars"],
      variables: { a: "every", b: "prod" },
      workspace: "ws-prod",
    });
    expect(evaluations.get("dev")).toMatchObject({ variables: { a: "every", b: "every" }, workspace: "ws-dev" });
    expect(evaluations.get("extra")).toMatchObject({ varFiles: ["all.tfvars"], variables: {}, workspace: "all" });
  });

  it("leave one evaluation, and a warning with what there is, where none is found", () => {
    const { evaluations, said } = evaluationsOf(PATTERN, ["infra/prod.tfvars", "infra/terraform.tfvars"]);
    expect([...evaluations.keys()]).toEqual([undefined]);
    expect(said).toEqual([
      "warning 6: no variable file of the root infra matches envs/*.tfvars, so that it is evaluated without: there is infra/prod.tfvars",
    ]);
  });

  it("must have names that a report can show", () => {
    const { evaluations, said } = evaluationsOf(PATTERN, ["infra/envs/(x).tfvars", "infra/envs/ok.tfvars"]);
    expect([...evaluations.keys()]).toEqual(["ok"]);
    expect(said).toEqual([
      expect.stringMatching(/^error 6: "\(x\)" of the root infra cannot be the name of an environment/),
    ]);
  });
});

describe("environments that are configured", () => {
  const warnings = (environments: string, files: readonly string[]): readonly string[] => {
    const text = `terraform:\n  roots:\n${PATTERN}environments:\n${environments}`;
    const tree = memoryTree(Object.fromEntries(files.map((path) => [path, ""])));
    return unmatchedStacks(readConfig(".rds-gate.yml", text), tree).map(
      ({ message, span }) => `${span.startLine}: ${message}`,
    );
  };

  it("are told of when no variable file gives their name", () => {
    const files = ["infra/main.tf", "infra/envs/prod.tfvars", "infra/envs/dev.tfvars"];
    expect(warnings("  prod: { fail-on: low }\n  dev: {}\n", files)).toEqual([]);
    expect(warnings("  prd: { fail-on: low }\n", files)).toEqual([
      "5: no stack belongs to the environment prd; did you mean prod?",
    ]);
    expect(warnings("  sandbox: {}\n", files)).toEqual([
      "5: no stack belongs to the environment sandbox; give it paths, or rename or remove it",
    ]);
  });
});

describe("plans of environments", () => {
  it("are those of their names, else of every one, and never that of a root without", () => {
    const config = readConfig(
      ".rds-gate.yml",
      `terraform:
  roots:
    infra:
      environments:
        "*": { var-files: ["*.tfvars"], plan: "plans/*.json" }
        prod: { plan: own.json }
    once: { plan: once.json }
`,
    );
    expect(configuredPlan(config, "infra", "prod")).toBe("own.json");
    expect(configuredPlan(config, "infra", "dev")).toBe("plans/dev.json");
    expect(configuredPlan(config, "infra")).toBeUndefined();
    expect(configuredPlan(config, "once")).toBe("once.json");
  });

  it("are named within the environments", () => {
    const text = "terraform:\n  roots:\n    a: { plan: p.json, environments: { x: {} } }\n";
    expect(() => readConfig(".rds-gate.yml", text)).toThrow(
      "3:10: a plan is of one environment; name it within environments",
    );
  });
});
