import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runGate } from "../src/gate.js";
import type { Plans } from "../src/plans.js";
import type { Waiver } from "../src/findings/waivers.js";
import { findingsMended } from "../src/rejudge.js";
import type { FindingReport } from "../src/report/result.js";
import { requestFor } from "./support/judge.js";
import { planText } from "./terraform/plan/plans.js";

const OPTIONS = { matters: (path: string) => path.endsWith(".tf") };
const RULE = "encryption/instance-storage-encrypted";
const ENCRYPTION = ["encryption/*"];

const instance = (name: string, isEncrypted: boolean): string =>
  `resource "aws_db_instance" "${name}" {\n  engine            = "postgres"\n  storage_encrypted = ${isEncrypted}\n}\n`;

const FILES = { "main.tf": `${instance("a", false)}\n${instance("b", false)}` };

async function judged(rules = ENCRYPTION) {
  const request = await requestFor(FILES, { rules });
  const { findings } = await runGate(request);
  return { request, unencrypted: findings.filter(({ ruleId }) => ruleId === RULE) };
}

const fingerprints = (findings: readonly FindingReport[]) => findings.map(({ fingerprint }) => fingerprint);

describe("findingsMended", () => {
  it("names those whose fix takes them away, though it brings a lesser finding of the same resource", async () => {
    const { request, unencrypted } = await judged();
    expect(unencrypted).toHaveLength(2);
    expect([...(await findingsMended(request, OPTIONS, unencrypted))].sort()).toEqual(fingerprints(unencrypted).sort());
  });

  it("does not name one whose fix does nothing, or breaks the file, and does not blame the others", async () => {
    const { request, unencrypted } = await judged();
    const [first, second] = unencrypted;
    if (!first?.fix || second === undefined) throw new Error("two findings with a fix are needed");
    const withReplacement = (replacement: string): FindingReport => ({
      ...first,
      fix: { description: "", edits: first.fix?.edits.map((edit) => ({ ...edit, replacement })) ?? [] },
    });
    for (const bad of ["false", "{"]) {
      const mended = await findingsMended(request, OPTIONS, [withReplacement(bad), second]);
      expect([...mended], bad).toEqual([second.fingerprint]);
    }
  });

  it("is not misled by a waiver that has expired, or by what configuration has to say", async () => {
    const { request, unencrypted } = await judged();
    const span = { path: ".rds-gate.yml", startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
    const waiver: Waiver = {
      rule: "*",
      resource: "*",
      reason: "r",
      owner: "o",
      until: "2020-01-01",
      origin: "configuration",
      span,
    };
    const mended = await findingsMended(
      {
        ...request,
        waivers: { entries: [waiver], today: "2026-01-01" },
        diagnostics: [{ code: "x", severity: "error", message: "x", span }],
      },
      OPTIONS,
      unencrypted,
    );
    expect(mended.size).toBe(2);
  });

  it("names those of files with a plan, which does not fit the mended ones any more", async () => {
    const plan = planText({
      changes: { "aws_db_instance.a": { after: { engine: "postgres", storage_encrypted: false } } },
    });
    const file = join(mkdtempSync(join(tmpdir(), "plan-")), "plan.json");
    writeFileSync(file, plan);
    const plans: Plans = { named: [{ path: "plan.json" }], configured: () => undefined, locate: () => ({ file }) };
    const given = await requestFor({ "main.tf": instance("a", false) }, { rules: ENCRYPTION });
    const request = { ...given, evaluation: { ...given.evaluation, plans } };
    const { findings } = await runGate(request);
    const unencrypted = findings.filter(({ ruleId }) => ruleId === RULE);
    expect(unencrypted).toHaveLength(1);
    expect([...(await findingsMended(request, OPTIONS, unencrypted))]).toEqual(fingerprints(unencrypted));
  });

  describe("of a comparison", () => {
    const kept = (days: number, folder = "main"): Record<string, string> => ({
      [`${folder}/main.tf`]: `resource "aws_db_instance" "a" {\n  engine                  = "postgres"\n  backup_retention_period = ${days}\n}\n`,
    });

    async function compared(base: Record<string, string>, head: Record<string, string>) {
      const request = await requestFor(head, { base, rules: ["change/*", "backup/retention"] });
      const { findings } = await runGate(request);
      return { request, weakened: findings.filter(({ ruleId }) => ruleId === "change/protection-weakened") };
    }

    it("names what only the comparison says, when the mended files compare well with the base", async () => {
      const { request, weakened } = await compared(kept(30), kept(14));
      expect(weakened.map(({ fix }) => fix?.description)).toEqual(["Set backup_retention_period to 30"]);
      expect([...(await findingsMended(request, OPTIONS, weakened))]).toEqual(fingerprints(weakened));
    });

    it("does not name it when the fix leaves it as it is, also where the folder was renamed", async () => {
      for (const base of [kept(30), kept(30, "old")]) {
        const { request, weakened } = await compared(base, kept(14));
        const [first] = weakened;
        if (!first?.fix) throw new Error("a finding with a fix is needed");
        const edits = first.fix.edits.map((edit) => ({ ...edit, replacement: "20" }));
        const half = { ...first, fix: { ...first.fix, edits } };
        expect(await findingsMended(request, OPTIONS, [half])).toEqual(new Set());
        expect([...(await findingsMended(request, OPTIONS, weakened))]).toEqual(fingerprints(weakened));
      }
    });
  });

  it("has nothing to name without a fix", async () => {
    const { request, unencrypted } = await judged();
    const unfixed = unencrypted.map((finding) => ({ ...finding, fix: null }));
    expect(await findingsMended(request, OPTIONS, unfixed)).toEqual(new Set());
  });
});
