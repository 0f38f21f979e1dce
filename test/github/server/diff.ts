import type { BareRepository } from "./git.js";

/** A hunk of a unified diff; lines count from 1. */
export interface Hunk {
  readonly baseStart: number;
  readonly baseLines: number;
  readonly headStart: number;
  readonly headLines: number;
  /** Its text with the `@@` line. */
  readonly text: string;
}

/** A file of a diff, as the API lists it (https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files). */
export interface DiffFile {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: "added" | "removed" | "modified" | "renamed" | "copied" | "changed";
  /** The head's blob; the base's for a removed file. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** Left out for binary files, pure renames, and what is too large. */
  readonly patch?: string;
  readonly hunks: readonly Hunk[];
}

const STATUSES: Readonly<Record<string, DiffFile["status"]>> = {
  A: "added",
  C: "copied",
  D: "removed",
  M: "modified",
  R: "renamed",
  T: "changed",
};

/** Limits per file (https://docs.github.com/en/repositories/creating-and-managing-repositories/repository-limits). */
const MAX_PATCH_LINES = 20_000;
const MAX_PATCH_BYTES = 500_000;

/** What git says two commits differ in, with renames and three lines of context, as GitHub shows it. */
export function diffFiles({ bytes }: BareRepository, base: string, head: string): readonly DiffFile[] {
  const output = bytes(["diff", "--find-renames", "--raw", "--no-abbrev", "-z", "-p", "--no-color", base, head]);
  const text = output.toString("utf8");
  const entries: { status: string; sha: string; paths: readonly string[] }[] = [];
  let at = 0;
  const field = () => {
    const end = text.indexOf("\0", at);
    const value = text.slice(at, end);
    at = end + 1;
    return value;
  };
  while (text.startsWith(":", at)) {
    const [, , old = "", now = "", status = ""] = field().split(" ");
    const letter = status.slice(0, 1);
    const paths = letter === "R" || letter === "C" ? [field(), field()] : [field()];
    entries.push({ status: letter, sha: letter === "D" ? old : now, paths });
  }
  // No line of a patch begins like this: each begins with a blank, a sign or a backslash.
  const patches = text
    .slice(at)
    .replace(/^\0/, "")
    .split(/^(?=diff --git )/m)
    .filter((patch) => patch.startsWith("diff --git "));
  return entries.map(({ status, sha, paths }) => {
    const own = patches.splice(0, status === "T" ? 2 : 1).map((patch) => /^@@ [^]*/m.exec(patch)?.[0] ?? "");
    const patch = own.join("").replace(/\n$/, "");
    const lines = patch.split("\n");
    const isShown = patch !== "" && lines.length <= MAX_PATCH_LINES && Buffer.byteLength(patch) <= MAX_PATCH_BYTES;
    const [first = "", second] = paths;
    return {
      path: second ?? first,
      ...(second === undefined ? {} : { previousPath: first }),
      status: STATUSES[status] ?? "modified",
      sha,
      additions: lines.filter((line) => line.startsWith("+")).length,
      deletions: lines.filter((line) => line.startsWith("-")).length,
      ...(isShown ? { patch } : {}),
      hunks: hunksOf(patch),
    };
  });
}

/** The hunks of a patch. */
export function hunksOf(patch: string): readonly Hunk[] {
  return patch
    .split(/^(?=@@ -)/m)
    .map((text) => ({ text, header: /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text) }))
    .flatMap(({ text, header }) =>
      header === null
        ? []
        : [
            {
              baseStart: Number(header[1]),
              baseLines: Number(header[2] ?? 1),
              headStart: Number(header[3]),
              headLines: Number(header[4] ?? 1),
              text,
            },
          ],
    );
}

export type Side = "LEFT" | "RIGHT";

/** The hunk that shows a line of the base (`LEFT`) or of the head (`RIGHT`). */
export function hunkAt(hunks: readonly Hunk[], side: Side, line: number): Hunk | undefined {
  return hunks.find(({ baseStart, baseLines, headStart, headLines }) =>
    side === "LEFT"
      ? line >= baseStart && line < baseStart + baseLines
      : line >= headStart && line < headStart + headLines,
  );
}

/** Where a line of a file of one commit is in another commit; `undefined` when it was changed or removed. */
export function movedLine({ git }: BareRepository, from: string, to: string, path: string, line: number) {
  const patch = git("diff", "--unified=0", "--no-color", from, to, "--", `:(literal)${path}`);
  let shift = 0;
  for (const { baseStart, baseLines, headLines } of hunksOf(patch)) {
    // A hunk without lines of the base stands behind the line that it names.
    if (line < baseStart || (baseLines === 0 && line <= baseStart)) break;
    if (line < baseStart + baseLines) return undefined;
    shift += headLines - baseLines;
  }
  return line + shift;
}
