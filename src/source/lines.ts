/** A change of lines, as in the header of a `git diff -U0` hunk; lines count from 1. */
export interface Hunk {
  /** First line that is replaced; where there is none, the line after which something is inserted. */
  readonly baseStart: number;
  readonly baseLines: number;
  /** First line of the replacement; where there is none, the line after which something was taken out. */
  readonly headStart: number;
  readonly headLines: number;
}

/** Beyond this many inserted and removed lines the rest counts as one change, so that cost stays linear in file size. */
const MAX_EDITS = 2000;

/**
 * The changed lines between two texts: a shortest edit script, as E. W. Myers, "An O(ND) Difference Algorithm and Its
 * Variations", Algorithmica 1 (1986), finds it. A line includes its end, so that a changed line end is a changed line.
 */
export function changedLines(base: string, head: string): readonly Hunk[] {
  const numbers = new Map<string, number>();
  const before = numberLines(splitLines(base), numbers);
  const after = numberLines(splitLines(head), numbers);
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;

  const old = before.subarray(start, before.length - end);
  const young = after.subarray(start, after.length - end);
  return gaps(keptRuns(old, young), old.length, young.length, start);
}

/** Lines with their ends; a text that ends in a line end has no further, empty line. */
export function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Equal lines get the same number. */
function numberLines(lines: readonly string[], numbers: Map<string, number>): Int32Array {
  return Int32Array.from(lines, (line) => {
    const number = numbers.get(line) ?? numbers.size;
    numbers.set(line, number);
    return number;
  });
}

/** `length` lines from `old` on in the one text are those from `young` on in the other. */
interface Run {
  readonly old: number;
  readonly young: number;
  readonly length: number;
}

/** What a shortest edit script keeps; nothing when it would be longer than {@link MAX_EDITS}. */
function keptRuns(old: Int32Array, young: Int32Array): readonly Run[] {
  const limit = Math.min(old.length + young.length, MAX_EDITS);
  const origin = limit + 1;
  // furthest[origin + k]: how far into `old` the paths of so many edits get on diagonal k (old index - young index).
  const furthest = new Int32Array(2 * limit + 3);
  const history: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits += 1) {
    for (let k = -edits; k <= edits; k += 2) {
      const above = furthest[origin + k + 1] ?? 0;
      const left = furthest[origin + k - 1] ?? 0;
      let x = k === -edits || (k !== edits && left < above) ? above : left + 1;
      while (x < old.length && x - k < young.length && old[x] === young[x - k]) x += 1;
      furthest[origin + k] = x;
      if (x >= old.length && x - k >= young.length) return traceBack(history, old.length, young.length);
    }
    history.push(furthest.slice(origin - edits - 1, origin + edits + 2));
  }
  return [];
}

/** Follows the path back from the end; `history[edits]` holds the diagonals from `-edits - 1` to `edits + 1`. */
function traceBack(history: readonly Int32Array[], oldLength: number, youngLength: number): readonly Run[] {
  const runs: Run[] = [];
  let [x, y] = [oldLength, youngLength];
  for (let edits = history.length; edits > 0; edits -= 1) {
    const reached = (k: number) => history[edits - 1]?.[k + edits] ?? 0;
    const k = x - y;
    const isInsertion = k === -edits || (k !== edits && reached(k - 1) < reached(k + 1));
    const previous = reached(isInsertion ? k + 1 : k - 1);
    const start = isInsertion ? previous : previous + 1;
    if (x > start) runs.push({ old: start, young: start - k, length: x - start });
    x = previous;
    y = previous - (isInsertion ? k + 1 : k - 1);
  }
  if (x > 0) runs.push({ old: 0, young: 0, length: x });
  return runs.reverse();
}

/** The hunks between the runs of kept lines; both texts have `offset` lines before. */
function gaps(runs: readonly Run[], oldLength: number, youngLength: number, offset: number): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [x, y] = [0, 0];
  for (const run of [...runs, { old: oldLength, young: youngLength, length: 0 }]) {
    const [baseLines, headLines] = [run.old - x, run.young - y];
    if (baseLines > 0 || headLines > 0) {
      const baseStart = offset + x + (baseLines > 0 ? 1 : 0);
      hunks.push({ baseStart, baseLines, headStart: offset + y + (headLines > 0 ? 1 : 0), headLines });
    }
    [x, y] = [run.old + run.length, run.young + run.length];
  }
  return hunks;
}
