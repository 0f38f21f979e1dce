import { describe, expect, it } from "vitest";
import type { Severity } from "../../src/policy/result.js";
import type { Report } from "../../src/report/result.js";
import { annotationsOf, shownByRunner } from "../../src/review/annotations.js";
import { scan, unencrypted } from "../report/samples.js";

function reportWith(severities: readonly Severity[], fails: (severity: Severity) => boolean): Report {
  return { ...scan, findings: severities.map((severity) => ({ ...unencrypted, severity, fails: fails(severity) })) };
}

describe("annotations", () => {
  it("are failures where the finding makes the verdict fail, whatever its severity", () => {
    const severities = ["info", "low", "critical", "medium", "high"] as const;
    const levels = (fails: (severity: Severity) => boolean) =>
      annotationsOf(reportWith(severities, fails)).map(({ level }) => level);
    expect(levels(() => true)).toEqual(["failure", "failure", "failure", "failure", "failure"]);
    expect(levels(() => false)).toEqual(["warning", "warning", "warning", "warning", "notice"]);
    expect(levels((severity) => severity === "low")).toEqual(["warning", "warning", "warning", "failure", "notice"]);
  });

  it("say what can happen and what to do", () => {
    const [annotation] = annotationsOf({ ...scan, findings: [unencrypted] });
    expect(annotation?.message.split("\n")).toEqual([
      "Storage of aws_db_instance.main is not encrypted",
      "Without encryption at rest, a copied snapshot is readable by whoever holds it.",
      "Set `storage_encrypted` to true; a running instance is restored from an encrypted copy of its snapshot.",
      "encryption/instance-storage-encrypted",
    ]);
  });

  it("are one for a line that is wrong in several environments, as bad as it is in the worst, and name them", () => {
    const inEnvironment = (environment: string, more: Partial<typeof unencrypted>): typeof unencrypted => ({
      ...unencrypted,
      resource: { ...unencrypted.resource, stack: `infra (${environment})`, root: "infra", environment },
      ...more,
    });
    const came = (file: string) => [{ message: "is set here", location: { ...unencrypted.location, path: file } }];
    const annotations = annotationsOf({
      ...scan,
      findings: [
        inEnvironment("staging", { severity: "high", fails: false, related: came("staging.tfvars") }),
        inEnvironment("production", { severity: "medium", fails: true, related: came("prod.tfvars") }),
      ],
    });
    expect(annotations).toMatchObject([
      {
        level: "failure",
        title: expect.stringMatching(/^high: /) as string,
        message: expect.stringMatching(
          /^Storage of aws_db_instance\.main is not encrypted in production, staging\n/,
        ) as string,
      },
    ]);
    expect(annotations[0]?.details.split("\n")).toEqual([
      expect.stringMatching(/^staging\.tfvars:.*is set here$/),
      expect.stringMatching(/^prod\.tfvars:.*is set here$/),
    ]);
  });

  it("for the runner leave room below its limits, keep the most severe, and count the rest", () => {
    const critical = Array<Severity>(15).fill("critical");
    const medium = Array<Severity>(15).fill("medium");
    const report = reportWith([...medium, "info", ...critical], (severity) => severity === "critical");
    const { shown, left } = shownByRunner(annotationsOf(report));
    const counts = ["failure", "warning", "notice"].map((level) => shown.filter((it) => it.level === level).length);
    expect(counts).toEqual([9, 6, 1]);
    expect(left).toBe(31 - 16);
    expect(shown[0]?.title).toMatch(/^critical/);
  });
});
