import { printableJson } from "./escape.js";
import type { Report } from "./result.js";

/** The report as it is, for programs; `schemas/report.json` describes it. */
export function jsonReport(report: Report): string {
  return printableJson(report);
}
