import { markdownText } from "../report/escape.js";
import { markdownReport } from "../report/markdown.js";
import type { Report } from "../report/result.js";
import type { Links } from "./links.js";
import type { Problem } from "./problem.js";

/** The job summary may have 1 MiB (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands). */
export const MAX_JOB_SUMMARY_BYTES = 1_000 * 1024;

/** The report for people, with what could not be posted, and where all of it is. */
export function summaryText(report: Report, problems: readonly Problem[], links: Links, maxBytes: number): string {
  const notes = problems.map(({ what, remedy }) => `> Not shown elsewhere: ${markdownText(`${what} ${remedy}`)}\n`);
  const run = links.run === null ? "" : `\n[The full report is with the run](${links.run}).\n`;
  const around = `${notes.join(">\n")}${run}`;
  return `${markdownReport(report, { maxBytes: maxBytes - Buffer.byteLength(around) - 1 })}\n${around}`;
}

/** Whether a pull request is worth a summary when it has none yet. */
export function hasSomethingToSay(report: Report): boolean {
  const { verdict, introduced, fixed, waived, undecided } = report.summary;
  const hasNews = introduced + fixed + waived + undecided > 0;
  return verdict !== "pass" || hasNews || report.diagnostics.some(({ severity }) => severity !== "note");
}
