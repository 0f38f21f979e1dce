import type { Report } from "../report/result.js";

/** The outputs of `action.yml`. */
export const OUTPUT_NAMES = [
  "verdict",
  "introduced",
  "existing",
  "fixed",
  "undecided",
  "report-path",
  "sarif-path",
] as const;

/** Where the reports were written. */
export interface ReportPaths {
  readonly report: string;
  readonly sarif: string;
}

/** The values of the outputs: the verdict, counts of open findings, and paths of the report files. */
export function outputsOf(
  { summary }: Report,
  paths: ReportPaths,
): Readonly<Record<(typeof OUTPUT_NAMES)[number], string>> {
  return {
    verdict: summary.verdict,
    introduced: String(summary.introduced),
    existing: String(summary.existing),
    fixed: String(summary.fixed),
    undecided: String(summary.undecided),
    "report-path": paths.report,
    "sarif-path": paths.sarif,
  };
}
