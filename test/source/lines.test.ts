import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedLines, splitLines } from "../../src/source/lines.js";
import type { Hunk } from "../../src/source/lines.js";

/** Puts the head's lines into the base as the hunks say. */
function apply(base: string, head: string, hunks: readonly Hunk[]): string {
  const [before, after] = [splitLines(base), splitLines(head)];
  const result: string[] = [];
  let taken = 0;
  for (const { baseStart, baseLines, headStart, headLines } of hunks) {
    const start = baseLines > 0 ? baseStart - 1 : baseStart;
    result.push(...before.slice(taken, start));
    if (headLines > 0) result.push(...after.slice(headStart - 1, headStart - 1 + headLines));
    taken = start + baseLines;
  }
  return [...result, ...before.slice(taken)].join("");
}

const size = (hunks: readonly Hunk[]) => hunks.reduce((sum, hunk) => sum + hunk.baseLines + hunk.headLines, 0);

/** Texts of few different lines, so that they have much in common, with and without an end of the last line. */
const texts = fc
  .tuple(
    fc.array(fc.constantFrom("a\n", "b\n", "c\n", "\n", "d\r\n"), { maxLength: 30 }),
    fc.constantFrom("", "a", "z"),
  )
  .map(([lines, last]) => lines.join("") + last);

describe("changed lines", () => {
  it("are none between equal texts", () => {
    expect(changedLines("a\nb\n", "a\nb\n")).toEqual([]);
    expect(changedLines("", "")).toEqual([]);
  });

  it("are numbered as in the hunk headers of git", () => {
    expect(changedLines("a\nb\nc\n", "a\nx\ny\nc\n")).toEqual([
      { baseStart: 2, baseLines: 1, headStart: 2, headLines: 2 },
    ]);
    expect(changedLines("a\nc\n", "a\nb\nc\n")).toEqual([{ baseStart: 1, baseLines: 0, headStart: 2, headLines: 1 }]);
    expect(changedLines("a\nb\nc\n", "a\nc\n")).toEqual([{ baseStart: 2, baseLines: 1, headStart: 1, headLines: 0 }]);
    expect(changedLines("", "a\n")).toEqual([{ baseStart: 0, baseLines: 0, headStart: 1, headLines: 1 }]);
  });

  it("include a line whose end changed", () => {
    expect(changedLines("a\nb", "a\nb\n")).toEqual([{ baseStart: 2, baseLines: 1, headStart: 2, headLines: 1 }]);
    expect(changedLines("a\r\nb\n", "a\nb\n")).toEqual([{ baseStart: 1, baseLines: 1, headStart: 1, headLines: 1 }]);
  });

  it("turn the base into the head, in order and apart from each other", () => {
    fc.assert(
      fc.property(texts, texts, (base, head) => {
        const hunks = changedLines(base, head);
        expect(apply(base, head, hunks)).toBe(head);
        for (const hunk of hunks) expect(hunk.baseLines + hunk.headLines).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it("are as few as git's minimal diff finds", () => {
    const folder = mkdtempSync(join(tmpdir(), "rds-gate-lines-"));
    try {
      fc.assert(
        fc.property(texts, texts, (base, head) => {
          const [a, b] = [join(folder, "a"), join(folder, "b")];
          writeFileSync(a, base);
          writeFileSync(b, head);
          expect(size(changedLines(base, head))).toBe(gitSize(a, b));
        }),
        { numRuns: 40 },
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("count as one change where too much differs, without growing slow", () => {
    const lines = (prefix: string) => Array.from({ length: 100_000 }, (_, index) => `${prefix}${index}\n`).join("");
    const started = performance.now();
    const hunks = changedLines(`same\n${lines("a")}end\n`, `same\n${lines("b")}end\n`);
    expect(hunks).toEqual([{ baseStart: 2, baseLines: 100_000, headStart: 2, headLines: 100_000 }]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

/** Removed and inserted lines by `git diff --no-index --minimal`, which exits with 1 when there are any. */
function gitSize(a: string, b: string): number {
  let output = "";
  try {
    execFileSync("git", ["diff", "--no-index", "--minimal", "--numstat", "--text", a, b]);
  } catch (error) {
    if (error instanceof Error && "stdout" in error) output = String(error.stdout);
  }
  const [added, removed] = output.split("\t");
  return output === "" ? 0 : Number(added) + Number(removed);
}
