import { describe, expect, it } from "vitest";
import type { FixEdit } from "../../src/report/result.js";
import { suggestionBlock, suggestionFor } from "../../src/review/suggestion.js";
import { hunksBetween } from "../../src/source/patch.js";
import { finding } from "./finding.js";

const edit = (line: number, startColumn: number, endColumn: number, replacement: string): FixEdit => ({
  location: { path: "a.tf", startLine: line, startColumn, endLine: line, endColumn },
  replacement,
});

function suggest(text: string, edits: readonly FixEdit[], base = "") {
  const files = new Map([["a.tf", { path: "a.tf", status: "modified" as const, hunks: hunksBetween(base, text) }]]);
  return suggestionFor(finding({ fix: { description: "Set it", edits } }), files, text);
}

const TEXT = 'resource "x" "a" {\n  encrypted = false\n}\n';

describe("suggestionFor", () => {
  it("replaces whole lines by themselves with the edit made", () => {
    expect(suggest(TEXT, [edit(2, 15, 20, "true")])).toEqual({
      lines: { path: "a.tf", startLine: 2, endLine: 2 },
      replacement: ["  encrypted = true"],
    });
  });

  it("keeps the line that something is put behind", () => {
    expect(suggest(TEXT, [edit(2, 20, 20, "\n  more = 1")])?.replacement).toEqual([
      "  encrypted = false",
      "  more = 1",
    ]);
  });

  it("leaves out the ends of lines of Windows, which GitHub keeps", () => {
    expect(suggest(TEXT.replaceAll("\n", "\r\n"), [edit(2, 15, 20, "true")])?.replacement).toEqual([
      "  encrypted = true",
    ]);
  });

  it("is none outside of the diff, or across hunks", () => {
    const long = `${TEXT}${"#\n".repeat(20)}last = 1\n`;
    expect(suggest(long, [edit(2, 15, 20, "true")], long)).toBeUndefined();
    const changed = long.replace("false", "no").replace("last = 1", "last = 2");
    expect(suggest(changed, [edit(2, 15, 17, "true"), edit(24, 8, 9, "3")], long)).toBeUndefined();
  });

  it.each([
    ["a secret", 'x { password = "hunter2hunter2", encrypted = false }\n'],
    ["a character that is not seen", "x = false # \u202e\n"],
    ["a line too long to show", `x = false # ${"a".repeat(1100)}\n`],
  ])("is none for a line with %s", (_, text) => {
    expect(suggest(text, [edit(1, 1, 2, "y")])).toBeUndefined();
  });

  it("cannot be left by what it holds", () => {
    const block = suggestionBlock({ lines: { path: "a", startLine: 1, endLine: 1 }, replacement: ["````", "x"] });
    expect(block).toBe("`````suggestion\n````\nx\n`````");
  });
});
