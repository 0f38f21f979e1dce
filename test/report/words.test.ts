import { describe, expect, it } from "vitest";
import type { Report } from "../../src/report/result.js";
import { verdictReason } from "../../src/report/words.js";
import { comparison, scan, unencrypted } from "./samples.js";

const aboutPaths = { ...unencrypted, change: "introduced" as const, severity: "medium" as const, accessPaths: ["a"] };

function reason(report: Report, summary: Partial<Report["summary"]>, fails: boolean): string {
  const findings = [{ ...aboutPaths, fails }];
  return verdictReason({ ...report, findings, summary: { ...report.summary, failOn: "high", ...summary } });
}

describe("why the verdict is what it is, where new ways to databases have a threshold of their own", () => {
  it.each([
    [
      { verdict: "fail", failOnPaths: "medium" },
      "It fails on introduced findings of severity high or worse, and on new ways to a database of severity medium or worse.",
    ],
    [{ verdict: "fail", failOn: "none", failOnPaths: "info" }, "It fails on new ways to a database of any severity."],
    [
      { verdict: "pass", failOnPaths: "critical" },
      "Nothing of severity high or worse was introduced, and no way to a database of severity critical or worse was introduced.",
    ],
    [
      { verdict: "pass", failOn: "none", failOnPaths: "high" },
      "Findings do not make it fail, and no way to a database of severity high or worse was introduced.",
    ],
    [{ verdict: "pass", failOn: "low", failOnPaths: "none" }, "Nothing of severity low or worse was introduced."],
  ] as const)("says both: %j", (summary, text) => {
    expect(reason(comparison, summary, summary.verdict === "fail")).toBe(text);
  });

  it("says that they do not make it fail", () => {
    const findings = [
      { ...aboutPaths, fails: false },
      { ...unencrypted, change: "introduced" as const, fails: true },
    ];
    const summary = { ...comparison.summary, verdict: "fail", failOn: "high", failOnPaths: "none" } as const;
    expect(verdictReason({ ...comparison, findings, summary })).toBe(
      "It fails on introduced findings of severity high or worse; new ways to a database do not make it fail.",
    );
  });

  it("says one where it is the same", () => {
    expect(reason(comparison, { verdict: "pass" }, false)).toBe("Nothing of severity high or worse was introduced.");
    expect(verdictReason(scan)).toBe("It fails on findings of severity low or worse.");
  });
});
