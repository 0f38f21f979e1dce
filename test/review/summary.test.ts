import { describe, expect, it } from "vitest";
import type { FindingReport, Report } from "../../src/report/result.js";
import { createLinks } from "../../src/review/links.js";
import { hasSomethingToSay, MAX_JOB_SUMMARY_BYTES, summaryText } from "../../src/review/summary.js";
import { MAX_STICKY_BYTES } from "../../src/review/sticky.js";
import { comparison, inModule, passed, scan, unencrypted } from "../report/samples.js";

const links = createLinks({
  serverUrl: "https://github.example.com",
  repository: "acme/shop",
  headSha: "a".repeat(40),
  baseSha: "b".repeat(40),
  runId: "17",
  action: { repository: "the/gate", ref: "v1" },
});
const RUN = "https://github.example.com/acme/shop/actions/runs/17";

function manyFindings(number: number): Report {
  const findings = Array.from({ length: number }, (_, index): FindingReport => {
    return { ...unencrypted, change: "introduced", severity: index === number - 1 ? "critical" : "medium" };
  });
  return { ...comparison, findings };
}

describe("the summary", () => {
  it.each([120, 5_000])("of %d findings fits into a comment, with the most severe and where the rest is", (number) => {
    const problem = { what: "The review could not be posted.", remedy: "Allow it." };
    const text = summaryText(manyFindings(number), [problem], links, MAX_STICKY_BYTES);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_STICKY_BYTES);
    expect(text).toContain("| critical |");
    expect(text).toContain("| The review could not be posted. | Allow it. |");
    expect(text.trimEnd().split("\n").at(-1)).toBe(`[The full report is with the run](${RUN})`);
    if (number === 5_000) expect(text).toContain(`not shown: see the [full report](${RUN}).`);
  });

  it("of 5,000 findings fits into the job's summary", () => {
    const text = summaryText(manyFindings(5_000), [], links, MAX_JOB_SUMMARY_BYTES);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_JOB_SUMMARY_BYTES);
    expect(Buffer.byteLength(text)).toBeGreaterThan(900_000);
  });
});

describe("there is something to say", () => {
  const waived = (change: FindingReport["change"]): Report => {
    const waiver = { reason: "Public data", owner: "data team", expires: null };
    const findings = inModule.map((it): FindingReport => ({ ...it, change, status: "waived", waiver }));
    return { ...passed, comparison: comparison.comparison, findings, summary: { ...passed.summary, waived: 2 } };
  };
  const undecided = (change: "introduced" | "existing"): Report => {
    const entries = comparison.undecided.map((it) => ({ ...it, change }));
    return { ...passed, undecided: entries, summary: { ...passed.summary, undecided: entries.length } };
  };
  const diagnosed = (severity: "warning" | "note"): Report => {
    return { ...passed, diagnostics: comparison.diagnostics.map((it) => ({ ...it, severity })) };
  };

  it.each([
    ["nothing at all", passed, false],
    ["a verdict that is not pass", scan, true],
    ["something fixed", { ...passed, summary: { ...passed.summary, fixed: 1 } }, true],
    ["something introduced below the threshold", { ...passed, summary: { ...passed.summary, introduced: 1 } }, true],
    ["something that the change makes undecided", undecided("introduced"), true],
    ["something that was undecided before", undecided("existing"), false],
    ["something introduced and waived", waived("introduced"), true],
    ["something waived long since", waived("existing"), false],
    ["a warning", diagnosed("warning"), true],
    ["a note", diagnosed("note"), false],
  ] as const)("about %s", (_, report, expected) => {
    expect(hasSomethingToSay(report)).toBe(expected);
  });

  it("about what could not be posted", () => {
    expect(hasSomethingToSay(passed, [{ what: "It failed.", remedy: "Allow it." }])).toBe(true);
  });
});
