import { alikeFindings, stackNames, type Alike } from "../report/alike.js";
import { clip, visible } from "../report/escape.js";
import { type FindingReport, type Location, type RelatedLocation, type Report } from "../report/result.js";
import { firstSentence, placeOf, sortFindings, bySeverity, lastLineOf } from "../report/words.js";

/** A remark at lines of a file, in plain text without invisible characters. */
export interface Annotation {
  readonly level: "failure" | "warning" | "notice";
  /** Ends on the last line that it has a character of, unlike spans. */
  readonly location: Location;
  readonly title: string;
  readonly message: string;
  /** How it came about, a step a line; empty when there is nothing to add. */
  readonly details: string;
}

/** GitHub's limits are 255 characters and 64 KB (https://docs.github.com/rest/checks/runs). */
const MAX_TITLE = 250;
const MAX_TEXT = 4_000;

/**
 * What a report has to remark: the findings that the verdict is about, the most severe first, and what could not be
 * evaluated. What makes the verdict what it is is a failure. What is wrong in several environments on one line is one remark.
 */
export function annotationsOf(report: Report): readonly Annotation[] {
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const findings = [...alikeFindings(sortFindings(report).judged)].sort((a, b) => bySeverity(a.one, b.one));
  const errors = report.diagnostics.filter(({ severity }) => severity === "error");
  const errorLevel = report.summary.verdict === "incomplete" ? "failure" : "warning";
  return [
    ...findings.map((alike): Annotation => {
      const { one: finding, all } = alike;
      const rule = rules.get(finding.ruleId);
      const advice = [rule?.description ?? "", finding.remediation].map(firstSentence).filter((text) => text !== "");
      const names = stackNames(all);
      const where = names.length === 0 ? "" : ` in ${names.join(", ")}`;
      return {
        level: levelOf(alike),
        location: withInclusiveEnd(finding.location),
        title: clip(visible(`${finding.severity}: ${finding.title}`), MAX_TITLE),
        message: lines([`${finding.message}${where}`, ...advice, finding.ruleId]),
        details: lines([...new Set(all.flatMap(({ related }) => related.map(step)))]),
      };
    }),
    ...errors.map(({ code, message, location }): Annotation => {
      return {
        level: errorLevel,
        location: withInclusiveEnd(location),
        title: clip(visible(code), MAX_TITLE),
        message: lines([message]),
        details: "",
      };
    }),
  ];
}

function levelOf({ one, all }: Alike<FindingReport>): Annotation["level"] {
  // An environment can fail for less than the others.
  if (all.some(({ fails }) => fails)) return "failure";
  return one.severity === "info" ? "notice" : "warning";
}

/** Texts as one that is shown as plain text, a line each. */
function lines(texts: readonly string[]): string {
  return clip(texts.map(visible).join("\n"), MAX_TEXT);
}

function step({ message, location }: RelatedLocation): string {
  return `${placeOf(location)}: ${message}`;
}

/** A span that ends before the first character of a line has nothing of that line. */
function withInclusiveEnd(location: Location): Location {
  const { startLine, startColumn, endLine, endColumn } = location;
  const last = lastLineOf(location);
  if (last < endLine) return { ...location, endLine: last, endColumn: startColumn };
  return { ...location, endColumn: endLine === startLine ? Math.max(startColumn, endColumn - 1) : endColumn };
}

/**
 * How many of a level are given to the runner, which shows 10 of a step
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands). The rest is for what the step says
 * besides: why it failed, what could not be posted, and how many annotations there are more.
 */
const SHOWN_BY_RUNNER: Readonly<Record<Annotation["level"], number>> = { failure: 9, warning: 6, notice: 9 };

/** As many annotations as the runner shows when they are given as workflow commands, and how many that leaves out. */
export function shownByRunner(annotations: readonly Annotation[]): {
  readonly shown: readonly Annotation[];
  readonly left: number;
} {
  const shown = (["failure", "warning", "notice"] as const).flatMap((level) =>
    annotations.filter((annotation) => annotation.level === level).slice(0, SHOWN_BY_RUNNER[level]),
  );
  return { shown, left: annotations.length - shown.length };
}
