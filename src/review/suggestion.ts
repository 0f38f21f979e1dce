import { withEdits } from "../report/edits.js";
import { visible } from "../report/escape.js";
import { secretRanges } from "../report/redact.js";
import type { FindingReport } from "../report/result.js";
import { hunkAt } from "../source/patch.js";
import type { Files, Lines } from "./place.js";

/** Lines that a reader can have replaced with one click. */
export interface Suggestion {
  /** What it replaces, and so where the comment has to be. */
  readonly lines: Lines;
  readonly replacement: readonly string[];
}

/** Longer lines are not shown. */
const MAX_LINE = 1000;
const MAX_LINES = 50;

/**
 * The fix of a finding as a suggestion, when GitHub can apply it: in one file, all lines in one hunk of the diff. It consists of
 * lines of the file with our own edit made; where these hold a secret, or something that is not seen, there is none.
 *
 * Source: https://docs.github.com/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/incorporating-feedback-in-your-pull-request
 *
 * @param text of the file in the head
 */
export function suggestionFor({ fix }: FindingReport, files: Files, text: string | undefined): Suggestion | undefined {
  const [first, ...others] = fix?.edits ?? [];
  if (fix === null || first === undefined || text === undefined) return undefined;
  const { path } = first.location;
  if (others.some(({ location }) => location.path !== path)) return undefined;
  const startLine = Math.min(...fix.edits.map(({ location }) => location.startLine));
  const endLine = Math.max(...fix.edits.map(({ location }) => location.endLine));
  const hunk = hunkAt(files.get(path)?.hunks ?? [], startLine);
  if (hunk === undefined || hunk !== hunkAt(files.get(path)?.hunks ?? [], endLine)) return undefined;

  const before = text.split("\n");
  const after = withEdits(text, fix.edits).split("\n");
  const replacement = after
    .slice(startLine - 1, endLine + after.length - before.length)
    .map((line) => line.replace(/\r$/, ""));
  const touched = before.slice(startLine - 1, endLine).map((line) => line.replace(/\r$/, ""));
  const isShown = [...touched, ...replacement].every(
    (line) => line.length <= MAX_LINE && isVisible(line) && secretRanges(line, false).length === 0,
  );
  if (!isShown || replacement.length > MAX_LINES) return undefined;
  return { lines: { path, startLine, endLine }, replacement };
}

function isVisible(line: string): boolean {
  const text = line.replaceAll("\t", " ");
  return visible(text) === text;
}

/** The block that GitHub makes a button of; its fence is longer than any within. */
export function suggestionBlock({ replacement }: Suggestion): string {
  const longest = Math.max(0, ...replacement.flatMap((line) => (line.match(/`+/g) ?? []).map(({ length }) => length)));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return [`${fence}suggestion`, ...replacement, fence].join("\n");
}
