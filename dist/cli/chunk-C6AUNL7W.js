import {
  SEVERITIES
} from "./chunk-PCF3E43Q.js";

// build/report/access-words.js
var PARTS = {
  new: "opened",
  widened: "opened",
  "guard-lost": "opened",
  existing: "existing",
  "guard-gained": "closed",
  narrowed: "closed",
  removed: "closed"
};
function sortPaths({ accessPaths }) {
  const of = (part) => accessPaths.filter(({ change }) => PARTS[change] === part);
  return { opened: of("opened"), existing: of("existing"), closed: of("closed") };
}
var CHANGE_WORDS = {
  new: "new",
  widened: "widened",
  "guard-lost": "a guard is lost",
  existing: "existing",
  "guard-gained": "a guard is gained",
  narrowed: "narrowed",
  removed: "removed"
};
function sourceText({ source, sourceName }) {
  return sourceName === void 0 ? source : `${source} (${sourceName})`;
}
function accessText({ access, db, dbUser }, { name, word }) {
  const database = db === "*" ? "any database" : name(db);
  const user = dbUser === null ? "" : ` as ${dbUser === "*" ? "any user" : name(dbUser)}`;
  return `${word(access)} to ${database}${user}`;
}

// build/report/words.js
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function bySeverity(a, b) {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}
function isAtLeast(severity, least) {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}
function lastLineOf({ startLine, endLine, endColumn }) {
  return endColumn === 1 ? Math.max(startLine, endLine - 1) : endLine;
}
function placeOf(location) {
  return `${location.path}:${location.startLine}:${location.startColumn}`;
}
function firstSentence(text) {
  const line = text.replace(/\s+/g, " ").trim();
  return /^.+?[.!?](?=\s+[A-Z`"(]|$)/.exec(line)?.[0] ?? line;
}
function severityCounts(findings) {
  return SEVERITIES.map((severity) => ({ severity, number: findings.filter((it) => it.severity === severity).length })).filter(({ number }) => number > 0).map(({ severity, number }) => `${number} ${severity}`).join(", ");
}
function sortFindings(report) {
  const open = report.findings.filter(({ status, change }) => status === "open" && change !== "fixed");
  const isJudged = ({ change }) => report.comparison === null || change === "introduced";
  return {
    judged: open.filter(isJudged),
    existing: open.filter((finding) => !isJudged(finding)),
    fixed: report.findings.filter(({ change }) => change === "fixed"),
    waived: report.findings.filter(({ status, change }) => status === "waived" && change !== "fixed")
  };
}
var VERDICTS = {
  pass: "PASS",
  fail: "FAIL",
  incomplete: "INCOMPLETE"
};
function outcome(report) {
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
    ...errors === 0 ? [] : [count(errors, "error")]
  ];
}
function several(number, word) {
  return number === 0 ? [] : [`${number} ${word}`];
}
function extent({ summary }) {
  return [count(summary.files, "file"), count(summary.resources, "resource"), count(summary.rules, "rule")];
}
function verdictReason(report) {
  const { summary, comparison } = report;
  const found = comparison === null ? "found" : "introduced";
  const findings = comparison === null ? "findings" : "introduced findings";
  const ways = comparison === null ? "ways to a database" : "new ways to a database";
  const { failOnPaths } = summary;
  const threshold = thresholdOf(report);
  switch (summary.verdict) {
    case "fail": {
      const ofPaths = failOnPaths === void 0 ? "" : `, and on ${ways} ${severeText(failOnPaths)}`;
      if (summary.failOn === "none")
        return `It fails on ${ways} ${severeText(failOnPaths ?? "none")}.`;
      if (failOnPaths === "none")
        return `It fails on ${findings} ${threshold}; ${ways} do not make it fail.`;
      return `It fails on ${findings} ${threshold}${ofPaths}.`;
    }
    case "incomplete":
      return "Something could not be read or evaluated, and may hide a finding.";
    case "pass": {
      const hasPaths = failOnPaths !== void 0 && failOnPaths !== "none";
      const noPath = hasPaths ? `no way to a database ${severeText(failOnPaths)} was ${found}` : "";
      if (summary.failOn === "none")
        return hasPaths ? `Findings do not make it fail, and ${noPath}.` : "Findings do not make it fail.";
      return `Nothing ${threshold} was ${found}${hasPaths ? `, and ${noPath}` : ""}.`;
    }
  }
}
function thresholdOf(report) {
  const { failOn, failOnPaths = failOn } = report.summary;
  const isAsForAll = ({ severity, fails, accessPaths }) => {
    const least = accessPaths === void 0 ? failOn : failOnPaths;
    return fails === (least !== "none" && isAtLeast(severity, least));
  };
  if (!sortFindings(report).judged.every(isAsForAll))
    return "of a severity that fails in its environment";
  return severeText(failOn);
}
function severeText(least) {
  return least === "info" ? "of any severity" : `of severity ${least} or worse`;
}

export {
  sortPaths,
  CHANGE_WORDS,
  sourceText,
  accessText,
  count,
  bySeverity,
  isAtLeast,
  lastLineOf,
  placeOf,
  firstSentence,
  sortFindings,
  VERDICTS,
  outcome,
  extent,
  verdictReason
};
