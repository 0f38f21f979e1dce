import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/report/result.js";
import { commit, ENCRYPTED, folderOf, git, instance, reportOf, repositoryOf, run } from "./program.js";

const SCAN = ["scan", "--format", "json", "--rule", ENCRYPTED];
const DIFF = ["diff", "main", "--format", "json", "--rule", ENCRYPTED];

const ROOT = `variable "encrypted" {\n  type = bool\n}\n${instance("a").replace("= false", "= var.encrypted")}`;

const CONFIG = `terraform:
  roots:
    infra:
      environments:
        production: { var-files: [prod.tfvars] }
        staging: { var-files: [staging.tfvars] }
        development: {}
`;

const FILES = {
  ".rds-gate.yml": CONFIG,
  "infra/main.tf": ROOT,
  "infra/prod.tfvars": "encrypted = true\n",
  "infra/staging.tfvars": "encrypted = false\n",
};

const stacks = (entries: Report["findings"] | Report["undecided"]): readonly string[] =>
  entries.map(({ resource }) => resource.stack);

const changes = ({ findings }: Report): readonly (readonly [string, string])[] =>
  findings.map(({ resource, change }) => [resource.stack, change] as const);

/** A repository with a branch on which files are as given. */
function changed(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>): string {
  const cwd = repositoryOf(base);
  git(cwd, "checkout", "--quiet", "-b", "change");
  for (const [path, text] of Object.entries(head)) writeFileSync(join(cwd, path), text);
  commit(cwd);
  return cwd;
}

describe("a root with three environments", () => {
  it("is judged for each: one violates, one is undecided, one is good", async () => {
    const result = await run(SCAN, { cwd: folderOf(FILES) });
    const report = reportOf(result);
    expect([result.code, report.summary.verdict, report.summary.resources]).toEqual([1, "fail", 3]);
    expect(report.findings.map(({ resource }) => resource)).toMatchObject([
      { address: "aws_db_instance.a", stack: "infra (staging)", root: "infra", environment: "staging" },
    ]);
    expect(stacks(report.undecided)).toEqual(["infra (development)"]);
    expect(report.diagnostics).toEqual([]);
  });

  it("is shown once of what is wrong in several, with their names", async () => {
    const cwd = folderOf({ ...FILES, "infra/prod.tfvars": "encrypted = false\n" });
    const text = (await run(["scan", "--rule", ENCRYPTED], { cwd })).stdout;
    expect(text.match(new RegExp(`high +${ENCRYPTED}`, "g"))).toHaveLength(2);
    expect(text).toContain("\n  in   production, staging\n");
    expect(text).toContain("2 findings (2 high), 1 undecided");
    const markdown = (await run(["scan", "--rule", ENCRYPTED, "--format", "markdown"], { cwd })).stdout;
    expect(markdown).toContain("Findings (2)");
    expect(markdown.match(/ in `production`, `staging` \|/g)).toHaveLength(1);
    const sarif = (await run(["scan", "--rule", ENCRYPTED, "--format", "sarif"], { cwd })).stdout;
    expect(sarif.match(/\(environment (?:production|staging)\)/g)).toHaveLength(2);
    expect(sarif).toContain('"fullyQualifiedName": "infra (production)"');
  });

  it("has the rules and the least severity that fails of each environment", async () => {
    const environments = "environments:\n  staging: { fail-on: none }\n  production: { fail-on: low }\n";
    const cwd = folderOf({ ...FILES, ".rds-gate.yml": CONFIG + environments });
    expect((await run(SCAN, { cwd })).code).toBe(0);
    const off = `environments:\n  staging: { rules: { ${ENCRYPTED}: off } }\n`;
    const other = folderOf({ ...FILES, ".rds-gate.yml": CONFIG + off, "infra/prod.tfvars": "encrypted = false\n" });
    // A rule that is asked for is on everywhere.
    const { findings } = reportOf(await run(["scan", "--format", "json"], { cwd: other }));
    expect(stacks(findings.filter(({ ruleId }) => ruleId === ENCRYPTED))).toEqual(["infra (production)"]);
  });

  it("is judged as a whole when its folder is asked for", async () => {
    const cwd = folderOf({ ...FILES, "other/main.tf": instance("b") });
    const { findings, undecided } = reportOf(await run([...SCAN, "--config", ".rds-gate.yml", "."], { cwd }));
    expect([stacks(findings), stacks(undecided)]).toEqual([["infra (staging)", "other"], ["infra (development)"]]);
    const limited = folderOf({
      ...FILES,
      ".rds-gate.yml": `paths: [infra]\n${CONFIG}`,
      "other/main.tf": instance("b"),
    });
    expect(stacks(reportOf(await run(SCAN, { cwd: limited })).findings)).toEqual(["infra (staging)"]);
  });

  it("lets a waiver accept in one of them", async () => {
    const waiver = (environment: string): string =>
      `waivers:\n  - { rule: ${ENCRYPTED}, resource: "*", environment: ${environment}, reason: r, owner: o, until: 2999-01-01 }\n`;
    const verdictWith = async (environment: string): Promise<string> => {
      const cwd = folderOf({ ...FILES, ".rds-gate.yml": CONFIG + waiver(environment) });
      return reportOf(await run(SCAN, { cwd })).summary.verdict;
    };
    expect([await verdictWith("staging"), await verdictWith("production")]).toEqual(["pass", "fail"]);
  });

  it("is told of a variable file that is not there, with what there is", async () => {
    const cwd = folderOf({ ...FILES, ".rds-gate.yml": CONFIG.replace("prod.tfvars", "prd.tfvars") });
    const { diagnostics, summary } = reportOf(await run([...SCAN, "--fail-on", "none"], { cwd }));
    expect(summary.verdict).toBe("incomplete");
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      [
        "terraform-var-file-missing",
        'The variables file "prd.tfvars" is neither in "infra" nor in the judged folder; did you mean "prod.tfvars"?',
      ],
    ]);
  });

  it("is told once of what is wrong with its files", async () => {
    const cwd = folderOf({ ...FILES, "infra/broken.tf": "resource {\n" });
    const { diagnostics } = reportOf(await run(SCAN, { cwd }));
    const told = diagnostics.map(({ code, message, location }) => JSON.stringify([code, message, location]));
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told).size).toBe(told.length);
  });
});

describe("a change", () => {
  it("of one environment's variable file concerns that one", async () => {
    const base = { ...FILES, "infra/staging.tfvars": "encrypted = true\n" };
    const cwd = changed(base, { "infra/staging.tfvars": "encrypted = false\n" });
    const report = reportOf(await run(DIFF, { cwd }));
    expect(changes(report)).toEqual([["infra (staging)", "introduced"]]);
    const back = changed(FILES, { "infra/staging.tfvars": "encrypted = true\n" });
    expect(changes(reportOf(await run(DIFF, { cwd: back })))).toEqual([["infra (staging)", "fixed"]]);
  });

  it("of the module introduces in one what is there in another already", async () => {
    const cwd = changed(FILES, { "infra/main.tf": ROOT.replace("= var.encrypted", "= false") });
    expect(changes(reportOf(await run(DIFF, { cwd })))).toEqual([
      ["infra (development)", "introduced"],
      ["infra (production)", "introduced"],
      ["infra (staging)", "existing"],
    ]);
  });

  it("that adds an environment to the configuration has it judged after the merge", async () => {
    const added = `${CONFIG}        sandbox: { variables: { encrypted: false } }\n`;
    const cwd = changed(FILES, { ".rds-gate.yml": added });
    const report = reportOf(await run(DIFF, { cwd }));
    expect(changes(report)).toEqual([["infra (staging)", "existing"]]);
    expect(report.diagnostics.map(({ code }) => code)).toEqual(["config-changed"]);
    git(cwd, "checkout", "--quiet", "main");
    git(cwd, "merge", "--quiet", "change");
    expect(stacks(reportOf(await run(SCAN, { cwd })).findings)).toEqual(["infra (sandbox)", "infra (staging)"]);
  });

  it("that adds a variable file adds the environment that a pattern finds", async () => {
    const base = { ...FILES, ".rds-gate.yml": 'terraform: { roots: { infra: { environments: "*.tfvars" } } }\n' };
    const cwd = changed(base, { "infra/new.tfvars": "encrypted = false\n" });
    expect(changes(reportOf(await run(DIFF, { cwd })))).toEqual([
      ["infra (new)", "introduced"],
      ["infra (staging)", "existing"],
    ]);
  });

  it("that renames the root's folder keeps its findings", async () => {
    const config = 'terraform: { roots: { "*": { environments: "*.tfvars" } } }\n';
    const cwd = repositoryOf({ ...FILES, ".rds-gate.yml": config });
    git(cwd, "checkout", "--quiet", "-b", "change");
    git(cwd, "mv", "infra", "rds");
    commit(cwd);
    expect(changes(reportOf(await run(DIFF, { cwd })))).toEqual([["rds (staging)", "existing"]]);
  });
});
