import type { PullRequestFile } from "../github/pull-request.js";
import type { FindingReport, Location } from "../report/result.js";
import { bySeverity, lastLineOf } from "../report/words.js";
import { byCodeUnits } from "../source/paths.js";

/** Lines of the head in one hunk of the diff. */
export interface Lines {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
}

/** A finding with where its comment goes. */
export interface PlacedFinding {
  readonly finding: FindingReport;
  readonly lines: Lines;
  /** Whether the comment is at the change that caused it, as the finding itself lies outside of the diff. */
  readonly isAtCause: boolean;
}

export interface Placement {
  readonly inline: readonly PlacedFinding[];
  /** Findings that no line of the diff shows, or that are too many, the most severe first. */
  readonly rest: readonly FindingReport[];
}

export type Files = ReadonlyMap<string, PullRequestFile>;

/** How many comments one review has at most: more would meet GitHub's limits, and nobody reads them. */
export const MAX_COMMENTS = 30;

/** Says where each finding is commented on; none is lost. */
export function placeFindings(findings: readonly FindingReport[], files: Files): Placement {
  const inline: PlacedFinding[] = [];
  const rest: FindingReport[] = [];
  for (const finding of [...findings].sort(bySeverityAndPlace)) {
    const placed = place(finding, files);
    if (placed === undefined || inline.length === MAX_COMMENTS) rest.push(finding);
    else inline.push(placed);
  }
  return { inline, rest };
}

/** Where a finding can be commented on: its own lines, else those of the change that caused it. */
export function place(finding: FindingReport, files: Files): PlacedFinding | undefined {
  const own = linesIn(finding.location, files);
  if (own !== undefined) return { finding, lines: own, isAtCause: false };
  const cause = finding.related.map(({ location }) => addedIn(location, files)).find((lines) => lines !== undefined);
  // One line is enough to say where it comes from.
  return cause && { finding, lines: { ...cause, endLine: cause.startLine }, isAtCause: true };
}

/** The lines of a location that one hunk shows: those that the change added, else those around them. */
function linesIn(location: Location, files: Files): Lines | undefined {
  const { path, startLine: first } = location;
  const last = lastLineOf(location);
  const added = addedIn(location, files);
  if (added !== undefined) return added;
  const hunk = (files.get(path)?.hunks ?? []).find(
    ({ headStart, headLines }) => headLines > 0 && headStart <= last && first < headStart + headLines,
  );
  if (hunk === undefined) return undefined;
  return {
    path,
    startLine: Math.max(first, hunk.headStart),
    endLine: Math.min(last, hunk.headStart + hunk.headLines - 1),
  };
}

/** The first lines of a location, one after the other, that the change added. */
function addedIn(location: Location, files: Files): Lines | undefined {
  const { path, startLine: first } = location;
  const last = lastLineOf(location);
  for (const { addedLines } of files.get(path)?.hunks ?? []) {
    const [startLine, ...more] = addedLines.filter((line) => line >= first && line <= last);
    if (startLine === undefined) continue;
    const next = more.findIndex((line, index) => line !== startLine + index + 1);
    return { path, startLine, endLine: startLine + (next === -1 ? more.length : next) };
  }
  return undefined;
}

function bySeverityAndPlace(a: FindingReport, b: FindingReport): number {
  return (
    bySeverity(a, b) || byCodeUnits(a.location.path, b.location.path) || a.location.startLine - b.location.startLine
  );
}
