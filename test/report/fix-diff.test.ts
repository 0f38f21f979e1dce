import { describe, expect, it } from "vitest";
import { fixDiff } from "../../src/report/fix-diff.js";
import type { FixEdit } from "../../src/report/result.js";
import { at } from "./samples.js";

const edit = (range: string, replacement: string): FixEdit => ({ location: at(`x:${range}`), replacement });

function show(text: string, ...edits: FixEdit[]): string[] {
  return fixDiff(text.split("\n"), edits).map(({ sign, number, text: line }) => `${sign}${number} ${line}`);
}

describe("the lines that a fix changes", () => {
  it("are the old and the new one when a value is replaced", () => {
    expect(show("a\nb = 1\nc", edit("2:5-6", "2"))).toEqual(["-2 b = 1", "+2 b = 2"]);
  });

  it("are only the new ones when lines are inserted", () => {
    expect(show("a {\n}\n", edit("2:1-1", "  b = 1\n"))).toEqual(["+2   b = 1"]);
    expect(show("a", edit("1:2-2", "\nb"))).toEqual(["+2 b"]);
  });

  it("are only the old ones when lines are taken out", () => {
    expect(show("a\nb\nc\n", edit("2:1-3:1", ""))).toEqual(["-2 b"]);
  });

  it("are numbered as they are before and after the fix", () => {
    expect(show("a\nb\nc\nd\ne\nf", edit("1:2-2", "\nx"), edit("5:1-2", "E"))).toEqual(["+2 x", "-5 e", "+6 E"]);
  });

  it("are shown once for several edits of one line, in any order", () => {
    expect(show("a b c", edit("1:5-6", "C"), edit("1:1-2", "A"))).toEqual(["-1 a b c", "+1 A b C"]);
  });

  it("say from where on they differ from the line that they take the place of, or that takes theirs", () => {
    const changed = (text: string, ...edits: FixEdit[]) =>
      fixDiff(text.split("\n"), edits).map((line) => line.text.slice(line.changed));
    expect(changed("a = 1", edit("1:5-6", "20"))).toEqual(["1", "20"]);
    expect(changed("{ a: 1 }", edit("1:7-7", ", b: 2"))).toEqual([" }", ", b: 2 }"]);
    expect(changed("a", edit("1:2-2", ",\n b"))).toEqual(["", ",", " b"]);
  });

  it("come without carriage returns", () => {
    expect(show("a\r\nb\r\n", edit("1:1-2", "A"))).toEqual(["-1 a", "+1 A"]);
  });

  it("are none when nothing changes", () => {
    expect(show("a", edit("1:1-2", "a"))).toEqual([]);
  });
});
