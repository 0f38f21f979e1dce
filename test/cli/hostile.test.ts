import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DiagnosticReport } from "../../src/report/result.js";
import { ENCRYPTED, folderOf, git, instance, places, reportOf, repositoryOf, run } from "./program.js";

const FORMATS = ["text", "json", "sarif", "markdown"] as const;
const only = ["scan", "--rule", ENCRYPTED, "--format", "json"];

/** `code path:line` of each diagnostic. */
function diagnosed(diagnostics: readonly DiagnosticReport[]): string[] {
  return diagnostics.map(({ code, location }) => `${code} ${location.path}:${location.startLine}`);
}

/** Who may do everything can read everything: root becomes nobody where that must not be. */
const ordinary = process.getuid?.() === 0 ? { uid: 65_534 } : {};
const canBeDenied = await run(["--version"], { cwd: "/", ...ordinary }).then(
  ({ code }) => code === 0 && process.platform !== "win32",
  () => false,
);
if (!canBeDenied) process.stdout.write("skipped: an unreadable folder, since nobody else can run the program here\n");

describe("a file that does not parse", () => {
  it.each([
    ["broken.tf", 'locals {\n  a = "x\n}\n', "hcl-syntax broken.tf:2"],
    ["broken.tf.json", '{\n  "resource": {"aws_db_instance": {\n', "broken.tf.json:"],
    ["broken.yaml", "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  A: [\n", "broken.yaml:"],
    ["broken.json", '{\n  "AWSTemplateFormatVersion": "2010-09-09",\n  "Resources": {,}\n}\n', "broken.json:3"],
    [
      "policy.json",
      '{\n  "Version": "2012-10-17",\n  "Statement": [{"Effect": "Allow" "Action": "*"}]\n}\n',
      "policy.json:3",
    ],
  ])("is a diagnostic at its line; the others are judged: %s", async (path, text, expected) => {
    const cwd = folderOf({ "infra/main.tf": instance("a"), [path]: text });
    const failed = await run(only, { cwd });
    const { findings, diagnostics } = reportOf(failed);
    expect(places(findings)).toEqual([`${ENCRYPTED} infra/main.tf:4:3`]);
    expect(failed.code).toBe(1);
    expect(diagnosed(diagnostics).some((diagnostic) => diagnostic.includes(expected))).toBe(true);
    expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
    const incomplete = await run([...only, "--fail-on", "none"], { cwd });
    expect([incomplete.code, reportOf(incomplete).summary.verdict]).toEqual([2, "incomplete"]);
  });

  it("gives what the rest of it says", async () => {
    const cwd = folderOf({ "main.tf": `${instance("a")}locals {\n  x = )\n}\n${instance("b")}` });
    const { findings, diagnostics } = reportOf(await run(only, { cwd }));
    expect(places(findings)).toEqual([`${ENCRYPTED} main.tf:4:3`, `${ENCRYPTED} main.tf:12:3`]);
    expect(diagnosed(diagnostics)).toContain("hcl-syntax main.tf:7");
  });
});

describe("what is refused", () => {
  it("is a file over 5 MB, but not a large foreign one", async () => {
    const filler = `# ${"x".repeat(100)}\n`.repeat(55_000);
    const foreign = JSON.stringify({ rows: Array.from({ length: 300_000 }, (_, index) => `row number ${index}`) });
    const cwd = folderOf({ "main.tf": instance("a"), "large/main.tf": filler + instance("b"), "data.json": foreign });
    const { findings, diagnostics } = reportOf(await run(only, { cwd }));
    expect(places(findings)).toEqual([`${ENCRYPTED} main.tf:4:3`]);
    expect(diagnosed(diagnostics)).toEqual(["source-too-large large/main.tf:1"]);
  });

  it("are symbolic links, to files and out of the folder", async () => {
    const secret = folderOf({ "main.tf": instance("outside") });
    const cwd = folderOf({ "main.tf": instance("a") });
    symlinkSync(join(secret, "main.tf"), join(cwd, "linked.tf"));
    symlinkSync(secret, join(cwd, "folder"));
    const result = await run(only, { cwd });
    const { findings, diagnostics } = reportOf(result);
    expect(findings.map(({ resource }) => resource.address)).toEqual(["aws_db_instance.a"]);
    expect(diagnosed(diagnostics)).toEqual(["source-symlink folder:1", "source-symlink linked.tf:1"]);
    expect(result.stdout).not.toContain("outside.");
  });

  it.each(["../outside", "./m/../../outside", "/"])("is a module that leaves the judged folder: %s", async (source) => {
    const parent = folderOf({ "outside/main.tf": instance("outside"), "inside/m/main.tf": "" });
    const call = `module "m" {\n  source = "${source === "/" ? join(parent, "outside") : source}"\n}\n`;
    writeFileSync(join(parent, "inside", "main.tf"), call + instance("a"));
    const result = await run(only, { cwd: join(parent, "inside") });
    const { findings, diagnostics } = reportOf(result);
    expect(findings.map(({ resource }) => resource.address)).toEqual(["aws_db_instance.a"]);
    expect(diagnostics.map(({ location }) => `${location.path}:${location.startLine}`)).toEqual(["main.tf:2"]);
  });

  it("is a file that a function would read from outside", async () => {
    const parent = folderOf({
      "secret.txt": "hunter2-outside",
      "inside/main.tf": `output "x" {\n  value = file("../secret.txt")\n}\n${instance("a", '  identifier = file("../secret.txt")\n')}`,
    });
    for (const format of FORMATS) {
      const { stdout, stderr } = await run(["scan", "--format", format], { cwd: join(parent, "inside") });
      expect(stdout + stderr).not.toContain("hunter2-outside");
    }
  });

  it.skipIf(!canBeDenied)("is a folder that cannot be read", async () => {
    const cwd = folderOf({ "main.tf": instance("a"), "closed/main.tf": instance("b") });
    chmodSync(join(cwd, "closed"), 0o000);
    chmodSync(cwd, 0o755);
    try {
      const { findings, diagnostics } = reportOf(await run(only, { cwd, ...ordinary }));
      expect(findings.map(({ resource }) => resource.address)).toEqual(["aws_db_instance.a"]);
      expect(diagnosed(diagnostics)).toEqual(["source-unreadable closed:1"]);
    } finally {
      chmodSync(join(cwd, "closed"), 0o700);
    }
  });
});

describe("hostile text", () => {
  const NAME = "a\u001b[31m\n::error::x<img src=x>|`@team`.tf";
  const VALUE = "\u001b]0;owned\u0007 ::set-output name=x::y <script>alert(1)</script> | @everyone";
  const cwd = repositoryOf({ "README.md": "" });
  writeFileSync(
    join(cwd, NAME),
    `${instance("a", `  # ${VALUE}\n`)}resource "aws_db_instance" "\u001b[2Jb" {\n  storage_encrypted = false # ${VALUE}\n}\n`,
  );
  mkdirSync(join(cwd, "\u001b[5m"));
  writeFileSync(join(cwd, "\u001b[5m", "x.tf"), "x = [");

  it.each(FORMATS.flatMap((format) => [["scan", format] as const, ["diff", format] as const]))(
    "in names and values is escaped: %s --format %s",
    async (command, format) => {
      const args = command === "scan" ? ["scan", "."] : ["diff", "HEAD"];
      const { code, stdout, stderr } = await run([...args, "--format", format], { cwd });
      expect(code).toBe(1);
      expect(stderr).toBe("");
      expect(stdout).toContain(ENCRYPTED);
      // eslint-disable-next-line no-control-regex -- control characters are what must not be there
      expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
      expect(stdout).not.toMatch(/^::/m);
      if (format === "markdown") expect(stdout).not.toMatch(/<img|<script|@(?:team|everyone)\b/);
    },
  );

  it("in messages about what cannot be done is escaped", async () => {
    for (const args of [
      ["scan", "\u001b[31mx"],
      ["diff", "\u001b[31mx"],
      ["explain", "\u001b[31mx"],
      ["scan", "--\u001b[31mx"],
    ]) {
      const { code, stderr } = await run(args, { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain("[31mx");
      expect(stderr).not.toContain("\u001b");
    }
  });

  it("never runs what a repository configures for git", async () => {
    const hostile = repositoryOf({ "main.tf": instance("a"), ".gitattributes": "*.tf filter=evil diff=evil\n" });
    const mark = join(hostile, "executed");
    for (const key of [
      "filter.evil.clean",
      "filter.evil.smudge",
      "diff.evil.textconv",
      "diff.external",
      "core.fsmonitor",
      "core.pager",
    ]) {
      git(hostile, "config", key, `touch ${mark} #`);
    }
    writeFileSync(join(hostile, "main.tf"), instance("a") + instance("b"));
    const result = await run(["diff", "HEAD", ...only.slice(1)], { cwd: hostile });
    expect(reportOf(result).summary.introduced).toBe(1);
    await expect(run(["scan", "executed"], { cwd: hostile })).resolves.toMatchObject({ code: 2 });
  });
});

describe("secrets", () => {
  const SECRETS = ["Tr0ub4dor-and-3", "c0rrect-h0rse", "b4ttery-staple", "y4ml-s3cret", "p0licy-s3cret"] as const;
  const cwd = folderOf({
    "main.tf": `variable "db_password" {
  default = "${SECRETS[0]}"
}

resource "aws_db_instance" "literal" {
  engine   = "postgres"
  username = "admin"
  password = "${SECRETS[1]}"
}

resource "aws_db_instance" "variable" {
  engine   = "postgres"
  username = "admin"
  password = var.db_password
}

module "m" {
  source   = "./m"
  password = "${SECRETS[2]}"
}
`,
    "m/main.tf":
      'variable "password" {}\n\nresource "aws_rds_cluster" "c" {\n  engine          = "aurora-mysql"\n  master_password = var.password\n}\n',
    "template.yaml": `Resources:
  D:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: mysql
      MasterUsername: root
      MasterUserPassword: ${SECRETS[3]}
`,
    "terraform.tfvars": `db_password = "${SECRETS[4]}"\n`,
  });

  it.each(FORMATS)("are never printed: --format %s", async (format) => {
    const { stdout, stderr } = await run(["scan", "--rule", "*", "--format", format], { cwd });
    expect(stdout).toContain("secrets/no-plaintext-password");
    for (const secret of SECRETS) expect(stdout + stderr).not.toContain(secret);
  });

  it("are found at every place where they stand", async () => {
    const report = reportOf(
      await run(["scan", "--rule", "secrets/no-plaintext-password", "--format", "json"], { cwd }),
    );
    expect(report.findings.map(({ resource }) => resource.address).sort()).toEqual([
      "D",
      "aws_db_instance.literal",
      "aws_db_instance.variable",
      "module.m.aws_rds_cluster.c",
    ]);
  });
});
