import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonReport } from "../report/json.js";
import { sarifReport } from "../report/sarif.js";
import type { Report } from "../report/result.js";
import type { ReportPaths } from "./outputs.js";

/**
 * Writes the reports as files that later steps of the job can upload.
 *
 * @param folder the runner's temporary folder
 * @throws Error of `node:fs` when a file cannot be written
 */
export function writeReports(report: Report, folder: string): ReportPaths {
  const own = join(folder, "rds-gate");
  mkdirSync(own, { recursive: true });
  const paths = { report: join(own, "report.json"), sarif: join(own, "report.sarif") };
  writeFileSync(paths.report, jsonReport(report));
  writeFileSync(paths.sarif, sarifReport(report));
  return paths;
}
