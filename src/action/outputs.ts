import type { Report, Verdict } from "../report/result.js";

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

type Outputs = Readonly<Record<(typeof OUTPUT_NAMES)[number], string>>;

/** The values of the outputs: the verdict, counts of open findings, and paths of the report files. */
export function outputsOf({ summary }: Report, paths: ReportPaths): Outputs {
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

/** The values of the outputs where nothing was judged, or nothing could be: no findings, and no report. */
export function outputsWithoutReport(verdict: Verdict): Outputs {
  return {
    verdict,
    introduced: "0",
    existing: "0",
    fixed: "0",
    undecided: "0",
    "report-path": "",
    "sarif-path": "",
  };
}
