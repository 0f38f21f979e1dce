import { clip } from "../report/escape.js";
import { SEVERITIES, type FindingReport, type Location, type Report } from "../report/result.js";
import { firstSentence, sortFindings } from "../report/words.js";

/** A remark at lines of a file. */
export interface Annotation {
  readonly level: "failure" | "warning" | "notice";
  readonly location: Location;
  readonly title: string;
  readonly message: string;
}

/** GitHub's limits are 255 characters and 64 KB (https://docs.github.com/rest/checks/runs). */
const MAX_TITLE = 250;
const MAX_MESSAGE = 4_000;

/**
 * What a report has to remark: the findings that the verdict is about, the most severe first, and what could not be
 * evaluated. What makes the verdict fail is a failure.
 */
export function annotationsOf(report: Report): readonly Annotation[] {
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const findings = [...sortFindings(report).judged].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
  const errors = report.diagnostics.filter(({ severity }) => severity === "error");
  return [
    ...findings.map((finding): Annotation => {
      const rule = rules.get(finding.ruleId);
      const details = rule === undefined ? [] : [firstSentence(rule.description), firstSentence(rule.remediation)];
      return {
        level: levelOf(finding, report.summary.failOn),
        location: finding.location,
        title: clip(`${finding.severity}: ${finding.title}`, MAX_TITLE),
        message: clip([finding.message, ...details, finding.ruleId].join("\n"), MAX_MESSAGE),
      };
    }),
    ...errors.map(({ code, message, location }): Annotation => {
      return { level: "warning", location, title: clip(code, MAX_TITLE), message: clip(message, MAX_MESSAGE) };
    }),
  ];
}

function levelOf({ severity }: FindingReport, failOn: Report["summary"]["failOn"]): Annotation["level"] {
  if (failOn !== "none" && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn)) return "failure";
  return severity === "info" ? "notice" : "warning";
}

/** How many of a level the runner shows of one step. */
const MAX_OF_LEVEL = 10;

/**
 * As many annotations as the runner shows when they are given as workflow commands
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands), and how many that leaves out.
 */
export function shownByRunner(annotations: readonly Annotation[]): {
  readonly shown: readonly Annotation[];
  readonly left: number;
} {
  // One of each level is kept for what is said besides.
  const shown = (["failure", "warning", "notice"] as const).flatMap((level) =>
    annotations.filter((annotation) => annotation.level === level).slice(0, MAX_OF_LEVEL - 1),
  );
  return { shown, left: annotations.length - shown.length };
}
