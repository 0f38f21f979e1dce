import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { planText, type Change } from "../terraform/plan/plans.js";
import { ENCRYPTED, folderOf, places, reportOf, repositoryOf, run } from "./program.js";

const ARGUMENTS = ["--rule", ENCRYPTED, "--format", "json"];

const DATABASE = `variable "encrypted" {
  type = bool
}

resource "aws_db_instance" "main" {
  engine            = "postgres"
  storage_encrypted = var.encrypted
}
`;

function database(encrypted: boolean): NonNullable<Change["after"]> {
  return {
    allocated_storage: null,
    apply_immediately: false,
    engine: "postgres",
    publicly_accessible: false,
    skip_final_snapshot: false,
    storage_encrypted: encrypted,
  };
}

function planWith(encrypted: boolean, before?: boolean): string {
  const after = database(encrypted);
  const change = before === undefined ? { after } : { after, before: database(before) };
  return planText({ variables: { encrypted }, changes: { "aws_db_instance.main": change } });
}

describe("rds-gate scan with a plan", () => {
  it("decides what the source leaves open, at the line of the source", async () => {
    const cwd = folderOf({ "main.tf": DATABASE, "plan.json": planWith(false) });
    const open = reportOf(await run(["scan", ...ARGUMENTS], { cwd }));
    expect(places(open.undecided)).toEqual([`${ENCRYPTED} main.tf:7:3`]);
    expect(open.findings).toEqual([]);
    const report = reportOf(await run(["scan", "--plan", "plan.json", ...ARGUMENTS], { cwd }));
    expect(places(report.findings)).toEqual([`${ENCRYPTED} main.tf:7:3`]);
    expect(report.findings[0]?.related).toMatchObject([
      { message: 'the plan "plan.json" says the value', location: { path: "main.tf", startLine: 7 } },
    ]);
    expect(report.undecided).toEqual([]);
    expect(report.diagnostics).toEqual([]);
    expect(report.summary.verdict).toBe("fail");
    const good = folderOf({ "main.tf": DATABASE, "plan.json": planWith(true) });
    expect(reportOf(await run(["scan", "--plan", "plan.json", ...ARGUMENTS], { cwd: good })).summary.verdict).toBe(
      "pass",
    );
  });

  it("takes a plan that is larger than any file to judge, and says nothing of one that it is not given", async () => {
    const after = { ...database(false), user_data: "x".repeat(6_000_000) };
    const cwd = folderOf({
      "main.tf": DATABASE,
      "plan.json": planText({ changes: { "aws_db_instance.main": { after } } }),
    });
    const report = reportOf(await run(["scan", "--plan", "plan.json", ...ARGUMENTS], { cwd }));
    expect(places(report.findings)).toEqual([`${ENCRYPTED} main.tf:7:3`]);
    expect(report.diagnostics).toEqual([]);
    expect(reportOf(await run(["scan", ...ARGUMENTS], { cwd })).diagnostics).toEqual([]);
  });

  it("takes plans of several root modules, relative to the current folder", async () => {
    const cwd = folderOf({
      "infra/a/main.tf": DATABASE,
      "infra/b/main.tf": DATABASE,
      "plans/a.json": planWith(true),
      "plans/b.json": planWith(false),
    });
    const args = ["scan", "infra", "--plan", "a=plans/a.json", "--plan", "b=plans/b.json", ...ARGUMENTS];
    const report = reportOf(await run(args, { cwd }));
    expect(places(report.findings)).toEqual([`${ENCRYPTED} b/main.tf:7:3`]);
    expect(report.undecided).toEqual([]);
  });

  it("takes plans that the configuration names, beside each root module", async () => {
    const cwd = folderOf({
      ".rds-gate.yml": "terraform:\n  roots:\n    envs/*: { plan: tfplan.json }\n",
      "envs/a/main.tf": DATABASE,
      "envs/a/tfplan.json": planWith(true),
      "envs/b/main.tf": DATABASE,
      "envs/b/tfplan.json": planWith(false),
    });
    const report = reportOf(await run(["scan", ...ARGUMENTS], { cwd }));
    expect(places(report.findings)).toEqual([`${ENCRYPTED} envs/b/main.tf:7:3`]);
    expect(report.summary.verdict).toBe("fail");
  });

  it("is incomplete with a plan of another commit, which decides nothing", async () => {
    const cwd = folderOf({ "main.tf": DATABASE.replace("postgres", "mysql"), "plan.json": planWith(false) });
    const result = await run(["scan", "--plan", "plan.json", ...ARGUMENTS], { cwd });
    const report = reportOf(result);
    expect(result.code).toBe(2);
    expect(report.findings).toEqual([]);
    expect(places(report.undecided)).toEqual([`${ENCRYPTED} main.tf:7:3`]);
    expect(report.diagnostics).toMatchObject([
      { code: "terraform-plan-mismatch", severity: "error", location: { path: "main.tf", startLine: 6 } },
    ]);
    expect(report.diagnostics[0]?.message).toBe(
      'aws_db_instance.main.engine is "mysql" in the source and "postgres" in the plan "plan.json"; make the plan from this commit; until then its values are not used',
    );
  });

  it.each([
    ["plan.json", 'The plan "plan.json" cannot be read (ENOENT)'],
    ["main.tf", 'The plan "main.tf" is not JSON'],
    ["infra=main.tf", 'The plan "main.tf" is for the root module "infra", which is not there'],
  ])("is incomplete when there is no plan in %s", async (plan, message) => {
    const cwd = folderOf({ "main.tf": DATABASE });
    const result = await run(["scan", "--plan", plan, ...ARGUMENTS], { cwd });
    const report = reportOf(result);
    expect(result.code).toBe(2);
    expect(report.diagnostics[0]?.message).toContain(message);
    expect(report.summary.verdict).toBe("incomplete");
  });

  it("refuses an option without a file", async () => {
    const { code, stderr } = await run(["scan", "--plan", "infra="], { cwd: folderOf({ "main.tf": DATABASE }) });
    expect(code).toBe(2);
    expect(stderr).toContain("Write it as file, or as root=file.");
  });

  it("tells no sensitive value of the plan", async () => {
    const text = `variable "password" {\n  type = string\n}\n\n${DATABASE.replace(
      "}\n\nresource",
      "}\n\nresource",
    ).replace("  engine ", "  password          = var.password\n  engine ")}`;
    const plan = planText({
      variables: { encrypted: true, password: "opensesame" },
      changes: {
        "aws_db_instance.main": {
          after: { ...database(true), password: "opensesame" },
          sensitive: { password: true },
        },
      },
    });
    const cwd = folderOf({ "main.tf": text, "plan.json": plan });
    const outputs = await Promise.all(
      [["scan", "--format", "json"], ["scan"], ["scan", "--format", "sarif"], ["graph"]].map((args) =>
        run([...args, "--plan", "plan.json"], { cwd }),
      ),
    );
    for (const { stdout, stderr } of outputs) {
      expect(stdout).not.toBe("");
      expect(stdout + stderr).not.toContain("opensesame");
    }
    expect(outputs[3]?.stdout).toContain("aws_db_instance.main.password is sensitive");
  });
});

describe("rds-gate diff with a plan", () => {
  const introduced = async (cwd: string): Promise<unknown> => {
    const report = reportOf(await run(["diff", "HEAD", "--plan", "plan.json", ...ARGUMENTS], { cwd }));
    expect(report.diagnostics).toEqual([]);
    return report.findings.map(({ change, location }) => [change, location.startLine]);
  };

  function changed(plan: string): string {
    const cwd = repositoryOf({ "main.tf": DATABASE, ".gitignore": "plan.json\n" });
    writeFileSync(join(cwd, "main.tf"), DATABASE.replace("  engine ", '  identifier        = "orders"\n  engine '));
    writeFileSync(join(cwd, "plan.json"), plan);
    return cwd;
  }

  it("finds not introduced what is there already", async () => {
    expect(await introduced(changed(planWith(false, false)))).toEqual([["existing", 8]]);
  });

  it("finds introduced what only a variable from elsewhere changes", async () => {
    expect(await introduced(changed(planWith(false, true)))).toEqual([["introduced", 8]]);
  });

  it("finds what is mended fixed", async () => {
    expect(await introduced(changed(planWith(true, false)))).toEqual([["fixed", 7]]);
  });

  it("finds not introduced what a variable from elsewhere decides of what is still to be made", async () => {
    expect(await introduced(changed(planWith(false)))).toEqual([["existing", 8]]);
  });
});
