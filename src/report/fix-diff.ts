import type { FixEdit } from "./result.js";

/** A line that a fix takes out or puts in, with its number before or after the fix. */
export interface DiffLine {
  readonly sign: "-" | "+";
  readonly number: number;
  readonly text: string;
  /** From where on it differs from the line in whose place it is put, or that is put in its place; 0 where there is none. */
  readonly changed: number;
}

/**
 * The lines of one file that edits change. Edits that touch the same or the next line are shown together.
 *
 * @param edits of that file, not overlapping, in any order
 */
export function fixDiff(lines: readonly string[], edits: readonly FixEdit[]): readonly DiffLine[] {
  const sorted = [...edits].sort(
    (a, b) => a.location.startLine - b.location.startLine || a.location.startColumn - b.location.startColumn,
  );
  const groups: FixEdit[][] = [];
  let end = -1;
  for (const edit of sorted) {
    const group = groups.at(-1);
    if (group !== undefined && edit.location.startLine <= end + 1) group.push(edit);
    else groups.push([edit]);
    end = Math.max(end, edit.location.endLine);
  }
  let growth = 0;
  return groups.flatMap((group) => {
    const { before, after, first } = changeLines(lines, group);
    const start = before.findIndex((line, index) => line !== after[index]);
    const same = start < 0 ? Math.min(before.length, after.length) : start;
    let tail = 0;
    while (
      tail < Math.min(before.length, after.length) - same &&
      before[before.length - 1 - tail] === after[after.length - 1 - tail]
    ) {
      tail += 1;
    }
    const shift = growth;
    growth += after.length - before.length;
    const removed = before.slice(same, before.length - tail);
    const added = after.slice(same, after.length - tail);
    return [...numbered("-", removed, added, first + same), ...numbered("+", added, removed, first + same + shift)];
  });
}

function numbered(
  sign: DiffLine["sign"],
  texts: readonly string[],
  others: readonly string[],
  first: number,
): DiffLine[] {
  return texts.map((text, index) => ({
    sign,
    number: first + index,
    text: text.replace(/\r$/, ""),
    changed: commonLength(text, others[index] ?? ""),
  }));
}

/** How many characters two texts begin with alike. */
function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** The lines that a group of edits touches, before and after. */
function changeLines(
  lines: readonly string[],
  edits: readonly FixEdit[],
): { readonly before: readonly string[]; readonly after: readonly string[]; readonly first: number } {
  const first = Math.min(...edits.map(({ location }) => location.startLine));
  const last = Math.max(...edits.map(({ location }) => location.endLine));
  const before = lines.slice(first - 1, last);
  const text = before.join("\n");
  const starts = before.reduce<number[]>((all, line) => [...all, (all.at(-1) ?? 0) + line.length + 1], [0]);
  const offset = (line: number, column: number) => (starts[line - first] ?? text.length) + column - 1;
  let after = "";
  let position = 0;
  for (const { location, replacement } of edits) {
    after += text.slice(position, offset(location.startLine, location.startColumn)) + replacement;
    position = offset(location.endLine, location.endColumn);
  }
  return { before, after: (after + text.slice(position)).split("\n"), first };
}
