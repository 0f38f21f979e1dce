import type { LineIndex } from "./ast.js";

/**
 * Indexes the lines of a text. Lines end with LF or CRLF, columns count UTF-16 code units, and a byte order mark at the
 * start takes no column. Offsets outside the text are moved to its nearest end. The index is built when it is first asked.
 */
export function createLineIndex(text: string): LineIndex {
  let starts: readonly number[] | undefined;
  const hidden = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return {
    position(offset) {
      starts ??= lineStarts(text);
      const inside = Math.min(Math.max(offset, hidden), text.length);
      const line = lineAt(starts, inside);
      return { line: line + 1, column: inside - (starts[line] ?? 0) + 1 - (line === 0 ? hidden : 0) };
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The index of the last line that starts at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
