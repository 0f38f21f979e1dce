import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf, instance, places, PROGRAM, reportOf, run, runCommand } from "./program.js";

const RULE = `# METADATA
# title: Instance class is too large
# description: Large instances cost money.
# custom:
#   severity: low
#   remediation: Choose a smaller instance class.
#   resources: [aws_db_instance]
#   parameters:
#     allowed:
#       description: Instance classes that may be used.
#       default: [db.t4g.medium]
#   since: 0.1.0
package rules.cost["instance-class"]

import data.kit.attribute
import data.kit.database
import data.kit.finding

deny contains denial if {
	some instance in database.instances
	class := attribute.known(instance, ["instance_class"])
	not class in data.params["cost/instance-class"].allowed
	denial := finding.about(instance, ["instance_class"], $"{instance.address} is a {class}")
}

undecided contains finding.undecided(instance, ["instance_class"]) if {
	some instance in database.instances
	attribute.is_unknown(instance, ["instance_class"])
}

examined contains finding.examined(instance) if some instance in database.instances
`;

const TEST = `package rules.cost["instance-class_test"]

import data.kit.testing
import data.rules.cost["instance-class"] as rule

test_denied[note] if {
	some note, denied in {"db.r7g.16xlarge": 1, "db.t4g.medium": 0}
	resources := [testing.resource("aws_db_instance", "main", {"instance_class": note})]
	count(rule.deny) == denied with input as testing.document_of(resources)
}
`;

const FILE = "rules/cost/instance-class/rule.rego";
const cwd = folderOf({
  [`ours/${FILE}`]: RULE,
  [`ours/${FILE.replace(".rego", "_test.rego")}`]: TEST,
  "infra/main.tf": instance("a", '  instance_class = "db.r7g.16xlarge"\n'),
});
const judge = (...args: readonly string[]) =>
  run(["scan", "infra", "--pack", "packs/ours", "--rule", "cost/*", "--format", "json", ...args], { cwd });

describe("rds-gate policy", () => {
  it("checks, tests and builds a folder of rules with the core's library", { timeout: 120_000 }, async () => {
    const check = await run(["policy", "check", "ours"], { cwd });
    expect(check.stdout).toContain("checked 1 rule and 1 test file in ours: 0 errors, 0 warnings");
    expect([check.code, check.stderr]).toEqual([0, ""]);
    const test = await run(["policy", "test", "ours"], { cwd });
    expect(test.stdout).toContain("ran 2 tests in ours: 2 passed, 0 failed");
    expect([test.code, test.stderr]).toEqual([0, ""]);
    const build = await run(["policy", "build", "ours", "--output", "packs/ours", "--pack-version", "1.2.3"], { cwd });
    expect(build.stdout).toMatch(/^pack ours 1\.2\.3 with 1 rule \(\d+ bytes, OPA 1\.\d+\.\d+\) is in packs\/ours\n$/);
    expect([build.code, build.stderr]).toEqual([0, ""]);
    expect(existsSync(join(cwd, "packs/ours/policy.wasm"))).toBe(true);
  });

  it("exits with 1 and names places when something is wrong", { timeout: 120_000 }, async () => {
    const wrong = folderOf({
      [FILE]: RULE.replace("attribute.known", "attribute.knows"),
      [FILE.replace(".rego", "_test.rego")]: TEST.replace('"db.t4g.medium": 0', '"db.t4g.medium": 1'),
    });
    const check = await run(["policy", "check", "."], { cwd: wrong });
    expect(check.code).toBe(1);
    expect(check.stdout).toMatch(/rules\/cost\/instance-class\/rule\.rego:\d+:\d+: error: /);
    const build = await run(["policy", "build", ".", "--output", "out", "--name", "x"], { cwd: wrong });
    expect([build.code, existsSync(join(wrong, "out"))]).toEqual([1, false]);
    writeFileSync(join(wrong, FILE), RULE);
    const test = await run(["policy", "test", ".", "--run", "denied", "--lines"], { cwd: wrong });
    expect(test.code).toBe(1);
    expect(test.stdout).toContain("1 passed, 1 failed");
    expect(test.stdout).toMatch(/rule_test\.rego:\d+/);
    expect(test.stdout).toContain("rule.rego:");
  });

  it("formats when it is asked to", async () => {
    const untidy = folderOf({ [FILE]: RULE.replace("import data.kit.attribute\n", "import   data.kit.attribute\n") });
    const warned = await run(["policy", "check", "."], { cwd: untidy });
    expect([warned.code, warned.stdout]).toEqual([0, expect.stringContaining("not formatted as opa fmt does it")]);
    const written = await run(["policy", "check", ".", "--write"], { cwd: untidy });
    expect([written.code, written.stdout]).toEqual([0, expect.not.stringContaining("not formatted")]);
    expect(readFileSync(join(untidy, FILE), "utf8")).toBe(RULE);
  });

  it("says when a folder's name is no name for a pack", async () => {
    const result = await run(["policy", "build", "ours", "--output", "x", "--name", "Not A Name"], { cwd });
    expect(result.code).toBe(2);
    expect(result.stderr).toContain('"Not A Name" is not the name of a pack');
  });
});

describe("a pack of others", () => {
  it("judges with the core's, in the same report", async () => {
    const result = await judge();
    const report = reportOf(result);
    expect(places(report.findings)).toEqual(["cost/instance-class main.tf:5:3"]);
    expect(report.findings[0]).toMatchObject({ severity: "low", message: "aws_db_instance.a is a db.r7g.16xlarge" });
    expect(report.tool.packs).toMatchObject([
      { name: "core", rules: 0 },
      { name: "ours", version: "1.2.3", rules: 1 },
    ]);
    expect(result.code).toBe(0);
    expect((await judge("--fail-on", "low")).code).toBe(1);
  });

  it("is named in the configuration, with parameters for its rules", async () => {
    const file = (allowed: string): string =>
      `packs: [../packs/ours]\nrules:\n  cost/instance-class:\n    severity: high\n    parameters:\n      allowed: [${allowed}]\n`;
    writeFileSync(join(cwd, "infra/.rds-gate.yml"), file("db.m7g.large"));
    const args = ["scan", "infra", "--rule", "cost/*", "--format", "json"];
    const denied = await run(args, { cwd });
    expect([denied.code, reportOf(denied).findings[0]?.severity]).toEqual([1, "high"]);
    writeFileSync(join(cwd, "infra/.rds-gate.yml"), file("db.r7g.16xlarge"));
    expect(reportOf(await run(args, { cwd })).findings).toEqual([]);
    writeFileSync(join(cwd, "infra/.rds-gate.yml"), "");
  });

  it("is explained and listed", async () => {
    const { stdout } = await run(["explain", "cost/instance-class", "--pack", "packs/ours"], { cwd });
    expect(stdout).toContain('allowed: Instance classes that may be used. Default: ["db.t4g.medium"]');
    expect((await run(["rules", "--pack", "packs/ours"], { cwd })).stdout).toContain("cost/instance-class");
  });

  it("works when the program is started through a link, as npm makes one", async () => {
    const link = join(cwd, "rds-gate");
    symlinkSync(PROGRAM, link);
    const args = [link, "scan", "infra", "--pack", "packs/ours", "--rule", "cost/*", "--format", "json"];
    const { findings, diagnostics } = reportOf(await runCommand(process.execPath, args, { cwd }));
    expect([findings.length, diagnostics]).toEqual([1, []]);
  });

  it("is refused when it was changed after it was built, or given twice", async () => {
    const twice = await judge("--pack", "packs/ours");
    expect([twice.code, twice.stderr]).toEqual([
      2,
      "rds-gate: two packs are called ours; build one of them with another --name\n",
    ]);
    const wasm = readFileSync(join(cwd, "packs/ours/policy.wasm"));
    writeFileSync(join(cwd, "packs/ours/policy.wasm"), Buffer.concat([wasm, Buffer.from([0, 1, 0])]));
    const changed = await judge();
    expect(changed.code).toBe(2);
    expect(changed.stderr).toContain(
      "policy.wasm does not have the hash that manifest.json names; build the pack again",
    );
  });
});
