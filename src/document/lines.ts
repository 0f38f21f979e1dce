import type { Span } from "../graph/span.js";

/** Offsets of the first character of each line; `\n` and `\r\n` end lines. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}

/** The index in `starts` of the line that an offset is on. */
export function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The span of the characters from `start` up to `end`, which are offsets in the text that `starts` is of. */
export function spanBetween(path: string, starts: readonly number[], start: number, end: number): Span {
  const startLine = lineOf(starts, start);
  const endLine = lineOf(starts, end);
  return {
    path,
    startLine: startLine + 1,
    startColumn: start - (starts[startLine] ?? 0) + 1,
    endLine: endLine + 1,
    endColumn: end - (starts[endLine] ?? 0) + 1,
  };
}

/** The offset of a line and column, both counted from 1, in the text that `starts` is of. */
export function offsetOf(starts: readonly number[], line: number, column: number): number {
  return (starts[line - 1] ?? 0) + column - 1;
}
