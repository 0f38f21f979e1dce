import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hunkAt, hunksBetween, parsePatch } from "../../src/source/patch.js";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rds-gate-patch-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What GitHub calls the patch of a file. */
function gitPatch(base: string, head: string): string {
  writeFileSync(join(folder, "a"), base);
  writeFileSync(join(folder, "b"), head);
  try {
    execFileSync("git", ["diff", "--no-index", "--no-color", "-U3", "a", "b"], { cwd: folder, stdio: "pipe" });
    return "";
  } catch (error) {
    const text = String((error as { stdout: Buffer }).stdout);
    return text.slice(text.indexOf("\n@@") + 1).replace(/\n$/, "");
  }
}

describe("parsePatch", () => {
  it("reads hunks, with counts left out, and lines that look like headers or have no end", () => {
    const patch =
      "@@ -1 +1,2 @@ heading\n-@@ -1 +1 @@\n+@@ -1 +1 @@\n+++ b\n\\ No newline at end of file\n@@ -9,2 +10 @@\n x\n-y";
    expect(parsePatch(patch)).toEqual([
      { baseStart: 1, baseLines: 1, headStart: 1, headLines: 2, addedLines: [1, 2] },
      { baseStart: 9, baseLines: 2, headStart: 10, headLines: 1, addedLines: [] },
    ]);
  });

  it.each([
    ["no header", "+x"],
    ["cut off", "@@ -1,2 +1,2 @@\n x"],
    ["damaged", "@@ -1 +1 @@\n?x\n+y"],
  ])("gives nothing of a patch that has %s", (_, patch) => {
    expect(parsePatch(patch)).toBeUndefined();
  });
});

describe("hunksBetween", () => {
  it("covers the lines that git adds, as git does", () => {
    const line = fc.constantFrom("a", "b", "c", "", "@@ -1 +1 @@");
    const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.map((each) => `${each}\n`).join(""));
    fc.assert(
      fc.property(text, text, (base, head) => {
        const own = hunksBetween(base, head);
        const gits = parsePatch(gitPatch(base, head)) ?? [];
        expect(base === head ? own : gits.length > 0).toEqual(base === head ? [] : true);
        for (const hunk of own) {
          for (const added of hunk.addedLines) expect(hunkAt(own, added)).toBe(hunk);
          expect(hunk.headStart + hunk.headLines - 1).toBeLessThanOrEqual(head.split("\n").length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("gives the hunks of git where a text is added to in two places", () => {
    const base = Array.from({ length: 30 }, (_, index) => `line ${index}\n`).join("");
    const head = base.replace("line 3\n", "line 3\nnew\n").replace("line 20\n", "other\n");
    expect(hunksBetween(base, head)).toEqual(parsePatch(gitPatch(base, head)));
    const near = base.replace("line 3\n", "x\n").replace("line 9\n", "y\n");
    expect(hunksBetween(base, near)).toEqual(parsePatch(gitPatch(base, near)));
  });
});
