import { sortPaths } from "../report/access-words.js";
import { markdownReport } from "../report/markdown.js";
import type { Report } from "../report/result.js";
import type { Links } from "./links.js";
import type { Problem } from "./problem.js";

/** The job summary may have 1 MiB (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands). */
export const MAX_JOB_SUMMARY_BYTES = 1_000 * 1024;

/** The report for people, with what could not be posted, and where all of it is, in at most `maxBytes` of UTF-8. */
export function summaryText(report: Report, problems: readonly Problem[], links: Links, maxBytes: number): string {
  return markdownReport(report, { maxBytes, links, problems });
}

/**
 * Whether a pull request is worth a summary when it has none yet. What was there before the change, also when it is waived or
 * undecided, is not: each pull request would get one for it.
 */
export function hasSomethingToSay(report: Report, problems: readonly Problem[] = []): boolean {
  const { verdict, introduced, fixed } = report.summary;
  const { opened, closed } = sortPaths(report);
  return (
    verdict !== "pass" ||
    introduced + fixed + opened.length + closed.length + problems.length > 0 ||
    report.undecided.some(({ change }) => change === "introduced") ||
    report.findings.some(({ status, change }) => status === "waived" && change === "introduced") ||
    report.diagnostics.some(({ severity }) => severity !== "note")
  );
}
