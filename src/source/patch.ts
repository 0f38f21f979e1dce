import { changedLines, splitLines } from "./lines.js";

/**
 * A hunk of a diff with its context lines, as GitHub shows it: comments can be placed on any of its lines. Lines count from 1.
 */
export interface PatchHunk {
  readonly baseStart: number;
  readonly baseLines: number;
  readonly headStart: number;
  readonly headLines: number;
  /** Lines of the head that the change added or altered, ascending. */
  readonly addedLines: readonly number[];
}

/** How many unchanged lines git and GitHub show around a change. */
const CONTEXT = 3;

/** `@@ -1,4 +1,5 @@ heading`; a count that is left out is 1 (git-diff(1), "unified format"). */
const HEADER = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/**
 * Reads the `patch` that GitHub gives of a file: hunks without the header of the file.
 *
 * @returns `undefined` when it is damaged or cut off
 */
export function parsePatch(patch: string): readonly PatchHunk[] | undefined {
  const lines = patch.split("\n");
  const hunks: PatchHunk[] = [];
  let index = 0;
  while (index < lines.length) {
    const [, baseStart, baseLines = "1", headStart, headLines = "1"] = HEADER.exec(lines[index] ?? "") ?? [];
    if (baseStart === undefined || headStart === undefined) {
      if (lines[index] === "" && index === lines.length - 1) break;
      return undefined;
    }
    index += 1;
    const addedLines: number[] = [];
    let base = 0;
    let head = 0;
    // Counted, since a line of the file may look like a header.
    while (base < Number(baseLines) || head < Number(headLines)) {
      const sign = lines[index]?.[0];
      if (sign === "+") addedLines.push(Number(headStart) + head);
      if (sign === "+" || sign === " ") head += 1;
      if (sign === "-" || sign === " ") base += 1;
      if (sign !== "+" && sign !== "-" && sign !== " " && sign !== "\\") return undefined;
      index += 1;
    }
    if (base !== Number(baseLines) || head !== Number(headLines)) return undefined;
    while (lines[index]?.startsWith("\\") === true) index += 1;
    hunks.push({
      baseStart: Number(baseStart),
      baseLines: base,
      headStart: Number(headStart),
      headLines: head,
      addedLines,
    });
  }
  return hunks;
}

/** The hunks of the diff between two texts, with three lines of context, as `git diff` gives them. */
export function hunksBetween(base: string, head: string): readonly PatchHunk[] {
  const [baseCount, headCount] = [splitLines(base).length, splitLines(head).length];
  const hunks: PatchHunk[] = [];
  for (const change of changedLines(base, head)) {
    // Where nothing is replaced, the start is the line after which something is inserted.
    const baseFirst = change.baseLines === 0 ? change.baseStart + 1 : change.baseStart;
    const headFirst = change.headLines === 0 ? change.headStart + 1 : change.headStart;
    const before = Math.min(CONTEXT, baseFirst - 1);
    const baseEnd = Math.min(baseCount, baseFirst + change.baseLines - 1 + CONTEXT);
    const headEnd = Math.min(headCount, headFirst + change.headLines - 1 + CONTEXT);
    const addedLines = Array.from({ length: change.headLines }, (_, index) => headFirst + index);
    const last = hunks.at(-1);
    if (last !== undefined && headFirst - before <= last.headStart + last.headLines) {
      hunks[hunks.length - 1] = {
        ...last,
        baseLines: baseEnd - last.baseStart + 1,
        headLines: headEnd - last.headStart + 1,
        addedLines: [...last.addedLines, ...addedLines],
      };
    } else {
      const [baseStart, headStart] = [baseFirst - before, headFirst - before];
      const [baseLines, headLines] = [baseEnd - baseStart + 1, headEnd - headStart + 1];
      hunks.push({ baseStart, baseLines, headStart, headLines, addedLines });
    }
  }
  // A side without lines begins after the line before it, which is line 0 as there is context wherever there are lines.
  return hunks.map((hunk) => ({
    ...hunk,
    baseStart: hunk.baseLines === 0 ? 0 : hunk.baseStart,
    headStart: hunk.headLines === 0 ? 0 : hunk.headStart,
  }));
}

/** The hunk that shows a line of the head. */
export function hunkAt(hunks: readonly PatchHunk[], line: number): PatchHunk | undefined {
  return hunks.find(({ headStart, headLines }) => line >= headStart && line < headStart + headLines);
}
