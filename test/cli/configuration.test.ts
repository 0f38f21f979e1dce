import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commit, ENCRYPTED, folderOf, git, instance, reportOf, repositoryOf, run } from "./program.js";

const json = ["scan", "--format", "json", "--rule", ENCRYPTED];
const diff = ["diff", "main", "--format", "json", "--rule", ENCRYPTED];

const waiver = (until: string): string =>
  `waivers:\n  - rule: CKV_AWS_16\n    resource: "*.a"\n    reason: no data\n    owner: team\n    until: ${until}\n`;

describe("waivers", () => {
  it("accept a finding, and say who, why and until when", async () => {
    const cwd = folderOf({ ".rds-gate.yml": waiver("2999-01-01"), "main.tf": instance("a") });
    const result = await run(json, { cwd });
    const { findings, summary } = reportOf(result);
    expect([result.code, summary.verdict, summary.waived]).toEqual([0, "pass", 1]);
    expect(findings).toMatchObject([
      { status: "waived", waiver: { reason: "no data", owner: "team", expires: "2999-01-01" } },
    ]);
  });

  it("accept nothing when they have expired, and fail at their line", async () => {
    const cwd = folderOf({ ".rds-gate.yml": waiver("2020-01-01"), "main.tf": instance("a") });
    const result = await run([...json, "--fail-on", "none"], { cwd });
    const { diagnostics, summary } = reportOf(result);
    expect([result.code, summary.verdict, summary.waived]).toEqual([2, "incomplete", 0]);
    expect(diagnostics).toMatchObject([
      { code: "waiver-expired", severity: "error", location: { path: ".rds-gate.yml", startLine: 2 } },
    ]);
    expect((await run(json, { cwd })).code).toBe(1);
  });

  it("of a change accept nothing in it", async () => {
    const cwd = repositoryOf({ "main.tf": "" });
    git(cwd, "checkout", "--quiet", "-b", "change");
    writeFileSync(join(cwd, "main.tf"), instance("a"));
    writeFileSync(join(cwd, ".rds-gate.yml"), `${waiver("2999-01-01")}fail_on: none\n`);
    commit(cwd);
    const result = await run(diff, { cwd });
    const { findings, diagnostics } = reportOf(result);
    expect(result.code).toBe(1);
    expect(findings).toMatchObject([{ status: "open", change: "introduced" }]);
    expect(diagnostics.map(({ code, severity, location }) => [code, severity, location.startLine])).toEqual([
      ["config-changed", "note", 1],
      ["config-invalid", "warning", 7],
    ]);
  });

  it("that have expired do not stop the change that renews them", async () => {
    const cwd = repositoryOf({ ".rds-gate.yml": waiver("2020-01-01"), "main.tf": instance("a") });
    git(cwd, "checkout", "--quiet", "-b", "change");
    writeFileSync(join(cwd, ".rds-gate.yml"), waiver("2999-01-01"));
    commit(cwd);
    const renewed = reportOf(await run(diff, { cwd }));
    expect(renewed.summary.verdict).toBe("pass");
    expect(renewed.findings).toMatchObject([{ status: "open", change: "existing" }]);
  });
});

describe("settings of single roots", () => {
  const ROOT = `variable "encrypted" {\n  type = bool\n}\n${instance("a").replace("= false", "= var.encrypted")}`;

  it("decide each root by its own variables, and tell of roots that are not there", async () => {
    const cwd = folderOf({
      ".rds-gate.yml":
        "terraform:\n  roots:\n    envs/*: { variables: { encrypted: false } }\n    envs/prod: { variables: { encrypted: true } }\n    envs/tset: { workspace: x }\n",
      "envs/prod/main.tf": ROOT,
      "envs/test/main.tf": ROOT,
    });
    const { findings, undecided, diagnostics } = reportOf(await run(json, { cwd }));
    expect(findings.map(({ resource }) => resource.stack)).toEqual(["envs/test"]);
    expect(undecided).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: "config-unmatched", severity: "warning", location: { path: ".rds-gate.yml", startLine: 5 } },
    ]);
  });
});

describe("names of rules", () => {
  it("are refused at their line when no pack has them", async () => {
    const cwd = folderOf({ ".rds-gate.yml": "rules:\n  tls/enforcd: off\n", "main.tf": instance("a") });
    const { code, stderr } = await run(["scan"], { cwd });
    expect([code, stderr]).toEqual([
      2,
      "rds-gate: .rds-gate.yml:2:3: there is no rule tls/enforcd; did you mean tls/enforced?\n",
    ]);
  });
});
