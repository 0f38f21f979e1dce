import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { splitLines } from "../../src/source/lines.js";
import { hunkAt, hunksBetween, parsePatch } from "../../src/source/patch.js";
import type { PatchHunk } from "../../src/source/patch.js";

interface Texts {
  readonly base: string;
  readonly head: string;
}

const folder = mkdtempSync(join(tmpdir(), "patch-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What git says of each pair, without the headers of the files, as GitHub gives it; one run of git for all. */
function gitPatches(pairs: readonly Texts[]): readonly string[] {
  for (const side of ["base", "head"] as const) {
    rmSync(join(folder, side), { recursive: true, force: true });
    mkdirSync(join(folder, side));
    pairs.forEach((pair, index) => {
      writeFileSync(join(folder, side, String(index)), pair[side]);
    });
  }
  const patches = pairs.map(() => "");
  for (const file of gitDiff().split(/^diff --git /m)) {
    const [, index, patch = ""] = /^a\/base\/(\d+) [^]*?^(@@[^]*)/m.exec(file) ?? [];
    if (index !== undefined) patches[Number(index)] = patch.replace(/\n$/, "");
  }
  return patches;
}

function gitDiff(): string {
  const options = ["-c", "core.autocrlf=false", "diff", "--no-index", "--text", "-U3", "--minimal", "--no-color"];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
  try {
    return execFileSync("git", [...options, "base", "head"], { cwd: folder, env, encoding: "utf8" });
  } catch (error) {
    // It says by its exit code that there are differences.
    return (error as { readonly stdout: string }).stdout;
  }
}

/** What must hold for any hunks of a diff. */
function expectDiff({ base, head }: Texts, hunks: readonly PatchHunk[]): void {
  const [before, after] = [splitLines(base), splitLines(head)];
  let [baseNext, headNext] = [1, 1];
  for (const hunk of hunks) {
    const baseStart = hunk.baseLines === 0 ? hunk.baseStart + 1 : hunk.baseStart;
    const headStart = hunk.headLines === 0 ? hunk.headStart + 1 : hunk.headStart;
    // Between hunks, and at the sides of each, nothing has changed.
    expect(after.slice(headNext - 1, headStart - 1)).toEqual(before.slice(baseNext - 1, baseStart - 1));
    for (const line of hunk.addedLines) expect(hunkAt(hunks, line)).toBe(hunk);
    [baseNext, headNext] = [baseStart + hunk.baseLines, headStart + hunk.headLines];
    const kept = after.slice(headStart - 1, headNext - 1).filter((_, at) => !hunk.addedLines.includes(headStart + at));
    const rest = before.slice(baseStart - 1, baseNext - 1)[Symbol.iterator]();
    // The lines that were not added are in the base too, in this order.
    for (const line of kept) expect([...takeTo(rest, line)]).toContain(line);
  }
  expect(after.slice(headNext - 1)).toEqual(before.slice(baseNext - 1));
}

function* takeTo(lines: Iterator<string>, wanted: string): Generator<string> {
  for (let next = lines.next(); next.done !== true; next = lines.next()) {
    yield next.value;
    if (next.value === wanted) return;
  }
}

/** Two texts with much in common, in which no line is there twice, so that there is but one shortest edit script. */
const distinct: fc.Arbitrary<Texts> = fc
  .tuple(
    fc.array(fc.constantFrom("keep", "keep", "keep", "keep", "add", "drop", "alter"), { maxLength: 40 }),
    fc.boolean(),
  )
  .map(([edits, isEnded]) => {
    const lines = (kinds: readonly string[], name: string) =>
      edits.flatMap((kind, index) =>
        kinds.includes(kind) ? [kind === "keep" ? `line ${index}\n` : `-- ${name} ${index}\r\n`] : [],
      );
    const base = lines(["keep", "drop", "alter"], "old").join("");
    const head = lines(["keep", "add", "alter"], "new").join("");
    return { base, head: isEnded ? head : head.replace(/\n$/, "") };
  });

/** Texts of few different lines, some of which look like parts of a patch. */
const repetitive: fc.Arbitrary<Texts> = fc.record({ base: anyText(), head: anyText() });

function anyText(): fc.Arbitrary<string> {
  const line = fc.constantFrom(
    "a\n",
    "b\n",
    "\n",
    "@@ -1 +1 @@\n",
    "--- a\n",
    "+++ b\r\n",
    "\\ No newline at end of file\n",
  );
  return fc
    .tuple(fc.array(line, { maxLength: 25 }), fc.constantFrom("", "a"))
    .map(([lines, last]) => lines.join("") + last);
}

describe("hunks between two texts", () => {
  it("are those of git, which a patch tells", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(distinct, { minLength: 30, maxLength: 30 }), (pairs) => {
        const patches = gitPatches(pairs);
        pairs.forEach(({ base, head }, index) => {
          expect(hunksBetween(base, head)).toEqual(parsePatch(patches[index] ?? ""));
        });
      }),
      { numRuns: 15 },
    );
  });

  it("hold all that has changed, git's and ours, for any texts", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(repetitive, { minLength: 30, maxLength: 30 }), (pairs) => {
        const patches = gitPatches(pairs);
        pairs.forEach((pair, index) => {
          expectDiff(pair, hunksBetween(pair.base, pair.head));
          expectDiff(pair, parsePatch(patches[index] ?? "") ?? []);
        });
      }),
      { numRuns: 15 },
    );
  });

  it("are none between equal texts, and one for a file that comes or goes", () => {
    expect(hunksBetween("a\n", "a\n")).toEqual([]);
    expect(hunksBetween("", "a\nb\n")).toEqual([
      { baseStart: 0, baseLines: 0, headStart: 1, headLines: 2, addedLines: [1, 2] },
    ]);
    expect(hunksBetween("a\nb\n", "")).toEqual([
      { baseStart: 1, baseLines: 2, headStart: 0, headLines: 0, addedLines: [] },
    ]);
  });

  it.each([
    [6, 1],
    [7, 2],
  ])("with %d unchanged lines between them are %d", (distance, number) => {
    const kept = Array.from({ length: distance }, (_, index) => `${index}\n`).join("");
    expect(hunksBetween(`a\n${kept}b\n`, `A\n${kept}B\n`)).toHaveLength(number);
  });
});

describe("a patch", () => {
  it("is read with omitted counts, headings and several hunks", () => {
    const patch = ["@@ -1 +1 @@", "-a", "+b", "@@ -10,2 +10,3 @@ resource {", " x", "+y", " z"].join("\n");
    expect(parsePatch(patch)).toEqual([
      { baseStart: 1, baseLines: 1, headStart: 1, headLines: 1, addedLines: [1] },
      { baseStart: 10, baseLines: 2, headStart: 10, headLines: 3, addedLines: [11] },
    ]);
  });

  it("may tell of missing line ends, on both sides", () => {
    const patch = ["@@ -1,2 +1,2 @@", " a", "-b", "\\ No newline at end of file", "+c", "\\ No newline at end of file"];
    expect(parsePatch(patch.join("\n"))).toEqual([
      { baseStart: 1, baseLines: 2, headStart: 1, headLines: 2, addedLines: [2] },
    ]);
  });

  it("may hold lines that look like headers, and carriage returns", () => {
    const patch = ["@@ -1,3 +1,3 @@", "-@@ -5 +5 @@\r", "+@@ -9 +9 @@\r", " @@ -1 +1 @@", " +++ b/x"].join("\n");
    expect(parsePatch(patch)).toMatchObject([{ baseLines: 3, headLines: 3, addedLines: [1] }]);
  });

  it("without hunks has none", () => {
    expect(parsePatch("")).toEqual([]);
  });

  it.each([
    ["cut off", "@@ -1,3 +1,3 @@\n a\n-b"],
    ["cut off after a line end", "@@ -1,3 +1,3 @@\n a\n b\n"],
    ["without a header", " a\n+b"],
    ["with a damaged header", "@@ -1,x +1 @@\n a"],
    ["with more lines than its header says", "@@ -1 +1 @@\n-a\n+b\n+c"],
    ["with more context than one side has", "@@ -1 +1,3 @@\n a\n b\n c"],
    ["with a line of no kind", "@@ -1,2 +1,2 @@\n a\nb"],
  ])("%s is not read", (_, patch) => {
    expect(parsePatch(patch)).toBeUndefined();
  });

  it("that is cut off anywhere within a hunk is not read", () => {
    const patch = "@@ -1,3 +1,4 @@\n a\n-b\n+c\n+d\n e\n@@ -20 +21 @@\n-x\n+y";
    const whole = [patch.indexOf("\n@@ -20"), patch.indexOf("\n@@ -20") + 1];
    for (let end = 1; end < patch.length - 1; end += 1) {
      // The last character of a line may be missing unnoticed; that of a hunk's last line is no loss of a line.
      const isWholeHunk = whole.includes(end) || /\n e?$/.test(patch.slice(0, end));
      if (!isWholeHunk) expect([end, parsePatch(patch.slice(0, end))]).toEqual([end, undefined]);
    }
  });
});

describe("the hunk at a line", () => {
  const hunks = [
    { baseStart: 1, baseLines: 3, headStart: 1, headLines: 4, addedLines: [2] },
    { baseStart: 20, baseLines: 2, headStart: 21, headLines: 0, addedLines: [] },
  ];

  it.each([
    [1, hunks[0]],
    [4, hunks[0]],
    [5, undefined],
    [21, undefined],
  ])("%d", (line, hunk) => {
    expect(hunkAt(hunks, line)).toBe(hunk);
  });
});
