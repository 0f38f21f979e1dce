import type { Severity } from "../policy/result.js";
import { sortPaths } from "./access-words.js";
import { SEVERITIES } from "./result.js";
import type { FindingReport, Location, Report, Verdict } from "./result.js";

/** `1 finding`, `2 findings`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Orders by severity, the worst first. */
export function bySeverity(a: { readonly severity: Severity }, b: { readonly severity: Severity }): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}

/** Whether a severity is that bad, or worse. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

/** The last line that a location has something of: one that ends before the first character of a line does not reach it. */
export function lastLineOf({ startLine, endLine, endColumn }: Location): number {
  return endColumn === 1 ? Math.max(startLine, endLine - 1) : endLine;
}

/** `main.tf:3:1`. */
export function placeOf(location: Location): string {
  return `${location.path}:${location.startLine}:${location.startColumn}`;
}

/** The first sentence of a text, its white space collapsed. */
export function firstSentence(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return /^.+?[.!?](?=\s+[A-Z`"(]|$)/.exec(line)?.[0] ?? line;
}

/** `1 critical, 2 high`, the worst first; empty when there is none. */
export function severityCounts(findings: readonly FindingReport[]): string {
  return SEVERITIES.map((severity) => ({ severity, number: findings.filter((it) => it.severity === severity).length }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => `${number} ${severity}`)
    .join(", ");
}

/** The findings of a report by what a reader does with them, each in the report's order. */
export interface SortedFindings {
  /** What the verdict is about: the introduced ones of a comparison, all of a scan. */
  readonly judged: readonly FindingReport[];
  /** What was there before the change. */
  readonly existing: readonly FindingReport[];
  readonly fixed: readonly FindingReport[];
  /** Accepted ones that are not fixed. */
  readonly waived: readonly FindingReport[];
}

export function sortFindings(report: Report): SortedFindings {
  const open = report.findings.filter(({ status, change }) => status === "open" && change !== "fixed");
  const isJudged = ({ change }: FindingReport) => report.comparison === null || change === "introduced";
  return {
    judged: open.filter(isJudged),
    existing: open.filter((finding) => !isJudged(finding)),
    fixed: report.findings.filter(({ change }) => change === "fixed"),
    waived: report.findings.filter(({ status, change }) => status === "waived" && change !== "fixed"),
  };
}

export const VERDICTS: Readonly<Record<Verdict, string>> = {
  pass: "PASS",
  fail: "FAIL",
  incomplete: "INCOMPLETE",
};

/** What was found, in counts: `2 findings introduced (1 critical, 1 high)`, `4 existing`, `1 undecided`. */
export function outcome(report: Report): readonly string[] {
  const { judged, existing, fixed, waived } = sortFindings(report);
  const { opened } = sortPaths(report);
  const severities = judged.length === 0 ? "" : ` (${severityCounts(judged)})`;
  const errors = report.diagnostics.filter(({ severity }) => severity === "error").length;
  return [
    `${judged.length === 0 ? "no findings" : count(judged.length, "finding")}${report.comparison === null ? "" : " introduced"}${severities}`,
    ...several(opened.length, opened.length === 1 ? "new way to a database" : "new ways to a database"),
    ...several(existing.length, "existing"),
    ...several(fixed.length, "fixed"),
    ...several(waived.length, "waived"),
    ...several(report.undecided.length, "undecided"),
    ...(errors === 0 ? [] : [count(errors, "error")]),
  ];
}

function several(number: number, word: string): string[] {
  return number === 0 ? [] : [`${number} ${word}`];
}

/** What was looked at: `3 files`, `12 resources`, `16 rules`. */
export function extent({ summary }: Report): readonly string[] {
  return [count(summary.files, "file"), count(summary.resources, "resource"), count(summary.rules, "rule")];
}

/** Why the verdict is what it is, as a sentence. */
export function verdictReason(report: Report): string {
  const { summary, comparison } = report;
  const found = comparison === null ? "found" : "introduced";
  const findings = comparison === null ? "findings" : "introduced findings";
  const ways = comparison === null ? "ways to a database" : "new ways to a database";
  const { failOnPaths } = summary;
  const threshold = thresholdOf(report);
  switch (summary.verdict) {
    case "fail": {
      const ofPaths = failOnPaths === undefined ? "" : `, and on ${ways} ${severeText(failOnPaths)}`;
      if (summary.failOn === "none") return `It fails on ${ways} ${severeText(failOnPaths ?? "none")}.`;
      if (failOnPaths === "none") return `It fails on ${findings} ${threshold}; ${ways} do not make it fail.`;
      return `It fails on ${findings} ${threshold}${ofPaths}.`;
    }
    case "incomplete":
      return "Something could not be read or evaluated, and may hide a finding.";
    case "pass": {
      const hasPaths = failOnPaths !== undefined && failOnPaths !== "none";
      const noPath = hasPaths ? `no way to a database ${severeText(failOnPaths)} was ${found}` : "";
      if (summary.failOn === "none")
        return hasPaths ? `Findings do not make it fail, and ${noPath}.` : "Findings do not make it fail.";
      return `Nothing ${threshold} was ${found}${hasPaths ? `, and ${noPath}` : ""}.`;
    }
  }
}

/** What fails, in words; where a finding shows that environments differ, the severity of all would be wrong. */
function thresholdOf(report: Report): string {
  const { failOn, failOnPaths = failOn } = report.summary;
  const isAsForAll = ({ severity, fails, accessPaths }: FindingReport): boolean => {
    const least = accessPaths === undefined ? failOn : failOnPaths;
    return fails === (least !== "none" && isAtLeast(severity, least));
  };
  if (!sortFindings(report).judged.every(isAsForAll)) return "of a severity that fails in its environment";
  return severeText(failOn);
}

function severeText(least: Severity | "none"): string {
  return least === "info" ? "of any severity" : `of severity ${least} or worse`;
}
