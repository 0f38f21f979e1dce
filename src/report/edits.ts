import { lineStartsOf, offsetOf } from "../document/lines.js";
import type { FixEdit } from "./result.js";

/** A text with edits made; they do not overlap. */
export function withEdits(text: string, edits: readonly FixEdit[]): string {
  const starts = lineStartsOf(text);
  const placed = edits.map(({ location, replacement }) => ({
    start: offsetOf(starts, location.startLine, location.startColumn),
    end: offsetOf(starts, location.endLine, location.endColumn),
    replacement,
  }));
  placed.sort((a, b) => b.start - a.start);
  return placed.reduce((mended, edit) => mended.slice(0, edit.start) + edit.replacement + mended.slice(edit.end), text);
}
