import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { planText } from "../terraform/plan/plans.js";
import { isBuilt } from "./runner.js";
import type { ActionResult } from "./runner.js";
import { closeScenarios, database, expectFailure, openScenario, places, reportOf } from "./scenario.js";
import type { Scenario } from "./scenario.js";

const folder = mkdtempSync(join(tmpdir(), "rds-gate-plans-"));

afterAll(async () => {
  await closeScenarios();
  rmSync(folder, { recursive: true, force: true });
});

const VARIABLE = `
variable "encrypted" {
  type = bool
}
`;

/** A pull request that leaves encryption to who applies it. */
function openUndecided(): Promise<Scenario> {
  return openScenario({
    files: { "infra/main.tf": database() + VARIABLE },
    change: { "infra/main.tf": database().replace("= true\n  publicly", "= var.encrypted\n  publicly") + VARIABLE },
  });
}

/** The input for a plan that an earlier step has made. */
function planInput(name: string, { encrypted, storage = 20 }: { encrypted: boolean; storage?: number }): string {
  const before = {
    identifier: "main",
    engine: "postgres",
    instance_class: "db.t4g.medium",
    allocated_storage: 20,
    storage_encrypted: true,
    publicly_accessible: false,
    deletion_protection: true,
  };
  const after = { ...before, allocated_storage: storage, storage_encrypted: encrypted };
  const file = join(folder, name);
  writeFileSync(file, planText({ variables: { encrypted }, changes: { "aws_db_instance.main": { before, after } } }));
  return `infra=${file}`;
}

/** The lines of the source where something is undecided. */
function undecidedLines(result: ActionResult): readonly number[] {
  const { undecided } = reportOf(result) as { readonly undecided: readonly { location: { startLine: number } }[] };
  return undecided.map(({ location }) => location.startLine);
}

describe.skipIf(!isBuilt).concurrent("the input plan", () => {
  it("has what only the plan decides commented on the line of the source", async () => {
    const { pull, repository, run } = await openUndecided();
    const open = await run();
    expect(open.outputs).toMatchObject({ verdict: "pass", introduced: "0" });
    expect(undecidedLines(open)).toContain(6);
    expect(places(pull)).toEqual([]);

    const result = await run({ inputs: { plan: planInput("unencrypted.json", { encrypted: false }) } });
    expectFailure(result);
    expect(places(pull)).toEqual(["infra/main.tf:6"]);
    expect(pull.comments().map(({ body }) => body)).toEqual([expect.stringMatching(/the plan .* says the value/)]);
    expect(repository.checkRuns.at(-1)).toMatchObject({ conclusion: "failure" });
    expect(undecidedLines(result)).not.toContain(6);
    expect(reportOf(result)).toMatchObject({ diagnostics: [] });

    const encrypted = await run({ inputs: { plan: planInput("encrypted.json", { encrypted: true }) } });
    expect([encrypted.exitCode, encrypted.outputs.verdict]).toEqual([0, "pass"]);
    expect(places(pull), "fixed by the plan").toEqual([]);
  });

  it("makes the verdict incomplete where the plan is of other sources, and says where in the summary", async () => {
    const { pull, repository, run } = await openUndecided();
    const result = await run({ inputs: { plan: planInput("other.json", { encrypted: false, storage: 50 }) } });
    expect(result.outputs).toMatchObject({ verdict: "incomplete" });
    expect(result.exitCode).toBe(1);
    expect(places(pull), "nothing of it is used").toEqual([]);
    expect(result.summary).toContain("infra/main.tf:5");
    expect(result.summary).toMatch(/is 20 in the source and 50 in the plan/);
    expect(repository.checkRuns).toMatchObject([
      {
        conclusion: "failure",
        annotations: [{ path: "infra/main.tf", start_line: 5, title: "terraform-plan-mismatch" }],
      },
    ]);
  });
});
