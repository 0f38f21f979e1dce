import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ENCRYPTED, folderOf, instance, places, reportOf, run } from "./program.js";

const only = (...args: readonly string[]): string[] => ["scan", "--rule", ENCRYPTED, ...args];
const json = (...args: readonly string[]): string[] => only("--format", "json", ...args);

const VARIABLE = `variable "encrypted" {
  type = bool
}

resource "aws_db_instance" "main" {
  engine            = "postgres"
  storage_encrypted = var.encrypted
}
`;

describe("rds-gate scan", () => {
  it("judges the current folder by all rules that are not opt-in", async () => {
    const cwd = folderOf({ "main.tf": instance("a") });
    const { code, stdout, stderr } = await run(["scan"], { cwd });
    expect(code).toBe(1);
    expect(stderr).toBe("");
    expect(stdout).toContain(`main.tf:4:3  high  ${ENCRYPTED}`);
    expect(stdout).toContain("    4 |   storage_encrypted = false\n      |   ^^^^^^^^^^^^^^^^^^^^^^^^^\n");
    expect(stdout).toContain("  why  Without encryption at rest");
    expect(stdout).toContain("       + 4 |   storage_encrypted = true\n");
    expect(stdout).toContain("resilience/deletion-protection");
    expect(stdout).not.toContain("lifecycle/required-tags");
    expect(stdout).toMatch(/^FAIL {2}\d+ findings \(/m);
  });

  it("judges folders and files, within the folder that holds them all", async () => {
    const cwd = folderOf({
      "infra/a/main.tf": instance("a"),
      "infra/b/main.tf": instance("b"),
      "infra/c/main.tf": instance("c"),
      "template.yaml":
        "Resources:\n  D:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      StorageEncrypted: false\n",
    });
    const one = reportOf(await run(json("infra/a"), { cwd }));
    expect(places(one.findings)).toEqual([`${ENCRYPTED} main.tf:4:3`]);
    const several = reportOf(await run(json("infra/b", "template.yaml"), { cwd }));
    expect(places(several.findings)).toEqual([`${ENCRYPTED} infra/b/main.tf:4:3`, `${ENCRYPTED} template.yaml:5:7`]);
    const above = reportOf(await run(json("../c", "../b"), { cwd: join(cwd, "infra", "a") }));
    expect(places(above.findings)).toEqual([`${ENCRYPTED} b/main.tf:4:3`, `${ENCRYPTED} c/main.tf:4:3`]);
  });

  it("prints paths that can be opened from the current folder", async () => {
    const cwd = folderOf({ "infra/a/main.tf": instance("a"), "other/x.txt": "" });
    expect((await run(only("infra"), { cwd })).stdout).toContain("infra/a/main.tf:4:3  high");
    expect((await run(only("../infra"), { cwd: join(cwd, "other") })).stdout).toContain("../infra/a/main.tf:4:3  high");
  });

  it("reads a module beside the judged paths, but not one outside of the folder that holds them", async () => {
    const files = {
      "envs/dev/main.tf": 'module "db" {\n  source = "../../modules/db"\n}\n',
      "modules/db/main.tf": instance("this"),
    };
    const cwd = folderOf(files);
    const whole = reportOf(await run(json("envs", "modules"), { cwd }));
    expect(whole.findings.map(({ resource }) => resource.address)).toEqual(["module.db.aws_db_instance.this"]);
    expect(whole.summary.verdict).toBe("fail");
    const part = await run(json("envs/dev"), { cwd });
    expect(reportOf(part)).toMatchObject({
      findings: [],
      diagnostics: [{ severity: "error", location: { path: "main.tf", startLine: 2 } }],
      summary: { verdict: "incomplete" },
    });
    expect(part.code).toBe(2);
  });

  it("counts the files that it has read", async () => {
    const cwd = folderOf({ "main.tf": instance("a"), "terraform.tfvars": "", "README.md": "", "other.yaml": "a: 1\n" });
    expect(reportOf(await run(json(), { cwd })).summary.files).toBe(2);
    expect(reportOf(await run(json("--var-file", "missing.tfvars"), { cwd })).summary.files).toBe(2);
  });
});

describe("exit codes", () => {
  const cwd = folderOf({
    "bad/main.tf": instance("a"),
    "good/main.tf": instance("a").replace("false", "true "),
    "broken/main.tf": 'resource "aws_db_instance" {',
    "both/main.tf": instance("a"),
    "both/broken.tf": "x = [",
  });
  it.each([
    [0, "pass", only("good")],
    [1, "fail", only("bad")],
    [1, "fail", only("bad", "--fail-on", "high")],
    [0, "pass", only("bad", "--fail-on", "critical")],
    [0, "pass", only("bad", "--fail-on", "none")],
    [0, "fail", only("bad", "--exit-zero")],
    [2, "incomplete", only("broken")],
    [0, "incomplete", only("broken", "--exit-zero")],
    [1, "fail", only("both")],
    [2, "incomplete", only("both", "--fail-on", "critical")],
  ] as const)("is %i for the verdict %s: %j", async (code, verdict, args) => {
    const result = await run([...args, "--format", "json"], { cwd });
    expect([result.code, reportOf(result).summary.verdict]).toEqual([code, verdict]);
  });
});

describe("--rule", () => {
  const cwd = folderOf({ "main.tf": instance("a") });
  const rulesOf = async (...names: readonly string[]): Promise<string[]> => {
    const args = ["scan", "--format", "json", ...names.flatMap((name) => ["--rule", name])];
    return reportOf(await run(args, { cwd })).rules.map(({ id }) => id);
  };

  it("judges by these rules alone, opt-in ones too", async () => {
    expect(await rulesOf("lifecycle/required-tags", ENCRYPTED)).toEqual([ENCRYPTED, "lifecycle/required-tags"]);
  });

  it("takes globs", async () => {
    const ids = await rulesOf("*/*-encrypted", "tls/*");
    expect(ids).toContain(ENCRYPTED);
    expect(ids).toContain("tls/enforced");
    expect(ids.every((id) => id.startsWith("tls/") || id.endsWith("-encrypted"))).toBe(true);
  });
});

describe("Terraform variables", () => {
  const cwd = folderOf({ "main.tf": VARIABLE, "off.tfvars": "encrypted = false\n", "on.tfvars": "encrypted = true\n" });

  it("without a value make rules undecided, and the report names them", async () => {
    const result = await run(json(), { cwd });
    const { findings, undecided } = reportOf(result);
    expect(result.code).toBe(0);
    expect(findings).toEqual([]);
    expect(places(undecided)).toEqual([`${ENCRYPTED} main.tf:7:3`]);
    expect(undecided[0]?.because).toMatchObject([
      { reason: expect.stringContaining("encrypted") as unknown, location: { path: "main.tf", startLine: 1 } },
    ]);
  });

  it.each([
    [["--var", "encrypted=false"], 1],
    [["--var", "encrypted=true"], 0],
    [["--var-file", "off.tfvars"], 1],
    [["--var-file", "on.tfvars"], 0],
    [["--var-file", "on.tfvars", "--var-file", "off.tfvars"], 1],
    [["--var-file", "off.tfvars", "--var", "encrypted=true"], 0],
    [["--var", "encrypted=true", "--var", "encrypted=false"], 1],
  ])("come from options, later ones before earlier ones: %j", async (args, findings) => {
    const report = reportOf(await run(json(...args), { cwd }));
    expect([report.findings.length, report.undecided.length, report.diagnostics]).toEqual([findings, 0, []]);
  });

  it("finds a variable file from the current folder as well as from each root module", async () => {
    const tree = folderOf({
      "vars/off.tfvars": "encrypted = false\n",
      "envs/dev/main.tf": VARIABLE,
      "envs/dev/own.tfvars": "encrypted = false\n",
    });
    const fromFolder = reportOf(await run(json("..", "--var-file", "off.tfvars"), { cwd: join(tree, "vars") }));
    expect(places(fromFolder.findings)).toEqual([`${ENCRYPTED} envs/dev/main.tf:7:3`]);
    const fromRoot = reportOf(await run(json("--var-file", "own.tfvars"), { cwd: tree }));
    expect(places(fromRoot.findings)).toEqual([`${ENCRYPTED} envs/dev/main.tf:7:3`]);
  });

  it("may depend on the workspace", async () => {
    const text = instance("a").replace("false", 'terraform.workspace == "production"');
    const folder = folderOf({ "main.tf": text });
    const judged = async (...args: readonly string[]) => reportOf(await run(json(...args), { cwd: folder }));
    expect((await judged("--workspace", "staging")).findings).toHaveLength(1);
    const production = await judged("--workspace", "production");
    expect([production.findings, production.undecided]).toEqual([[], []]);
  });
});

describe("configuration", () => {
  const config = `fail-on: low
terraform:
  variables:
    encrypted: "false"
rules:
  snapshot/*: off
  ${ENCRYPTED}: low
  backup/retention:
    severity: info
    parameters:
      days: 3
`;
  const kept =
    'resource "aws_db_instance" "kept" {\n  engine                  = "postgres"\n  backup_retention_period = 4\n}\n';

  it("is read from .rds-gate.yml of the judged root", async () => {
    const tree = folderOf({ "infra/.rds-gate.yml": config, "infra/main.tf": VARIABLE, "infra/kept.tf": kept });
    const result = await run(["scan", "infra", "--format", "json"], { cwd: tree });
    const { findings, rules, summary } = reportOf(result);
    expect(findings.find(({ ruleId }) => ruleId === ENCRYPTED)).toMatchObject({ severity: "low" });
    expect(
      findings.filter(({ ruleId }) => ruleId === "backup/retention").map(({ resource }) => resource.address),
    ).toEqual([]);
    expect(rules.filter(({ id }) => id.startsWith("snapshot/"))).toEqual([]);
    expect(summary.failOn).toBe("low");
  });

  it("gives parameters to rules", async () => {
    const days = (count: number): string => `rules:\n  backup/retention:\n    parameters:\n      days: ${count}\n`;
    const tree = folderOf({ "main.tf": kept, "3.yml": days(3), "5.yml": days(5) });
    const found = async (name: string) =>
      reportOf(await run(["scan", "--rule", "backup/retention", "--format", "json", "--config", name], { cwd: tree }))
        .findings;
    expect(await found("3.yml")).toEqual([]);
    expect((await found("5.yml"))[0]?.message).toContain("less than 5 days");
  });

  it("is overruled by options", async () => {
    const tree = folderOf({ ".rds-gate.yml": config, "main.tf": VARIABLE, "on.tfvars": "encrypted = true\n" });
    const asConfigured = await run(json(), { cwd: tree });
    expect([asConfigured.code, reportOf(asConfigured).summary.failOn]).toEqual([1, "low"]);
    expect((await run(json("--fail-on", "high"), { cwd: tree })).code).toBe(0);
    expect(reportOf(await run(json("--var", "encrypted=true"), { cwd: tree })).findings).toEqual([]);
  });

  it("may be another file, to whose folder its paths are relative", async () => {
    const tree = folderOf({
      "config/gate.yml": "paths: [infra]\nterraform:\n  var-files: [infra/off.tfvars]\n",
      "infra/main.tf": VARIABLE,
      "infra/off.tfvars": "encrypted = false\n",
      "other/main.tf": instance("b"),
    });
    const report = reportOf(await run(json("--config", "config/gate.yml"), { cwd: tree }));
    expect(places(report.findings)).toEqual([`${ENCRYPTED} infra/main.tf:7:3`]);
    expect(report.diagnostics).toEqual([]);
  });

  it("may let incomplete judgements pass", async () => {
    const tree = folderOf({
      ".rds-gate.yml": "fail-on-incomplete: false\n",
      "main.tf": instance("a"),
      "broken.tf": "}",
    });
    const result = await run(json("--fail-on", "none"), { cwd: tree });
    expect([result.code, reportOf(result).summary.verdict, reportOf(result).diagnostics.length]).toEqual([
      0,
      "pass",
      1,
    ]);
  });

  it.each([
    ["fail-onn: low\n", ".rds-gate.yml:1:1: there is no setting fail-onn; did you mean fail-on?"],
    ["rules:\n  tls/enforcd: off\n", "there is no rule tls/enforcd; did you mean tls/enforced?"],
    ["rules: [\n", ".rds-gate.yml:"],
    ["packs: [nowhere]\n", "nowhere: no manifest.json; a pack is a folder"],
  ])("that is wrong ends the run with exit code 2: %j", async (text, message) => {
    const tree = folderOf({ ".rds-gate.yml": text, "main.tf": VARIABLE });
    const { code, stdout, stderr } = await run(["scan"], { cwd: tree });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("fault of RDS Gate");
  });
});

describe("--output", () => {
  it.each(["text", "json", "sarif", "markdown"])("writes the report to a file and nothing else: %s", async (format) => {
    const cwd = folderOf({ "main.tf": instance("a") });
    const args = ["scan", "--format", format];
    const printed = await run(args, { cwd });
    const written = await run([...args, "--output", "report"], { cwd });
    expect(written).toEqual({ code: 1, stdout: "", stderr: "" });
    expect(readFileSync(join(cwd, "report"), "utf8")).toBe(printed.stdout);
  });

  it("says when the file cannot be written", async () => {
    const cwd = folderOf({ "main.tf": instance("a") });
    const { code, stderr } = await run(only("--output", "no/such/folder"), { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^rds-gate: no\/such\/folder could not be written: .*no such file or directory\n$/);
    expect(existsSync(join(cwd, "no"))).toBe(false);
  });
});
