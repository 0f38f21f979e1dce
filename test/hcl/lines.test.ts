import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLineIndex } from "../../src/hcl/lines.js";

describe("createLineIndex", () => {
  it("counts lines and columns from 1", () => {
    const lines = createLineIndex("a\nbc\r\n\nd");
    expect([0, 1, 2, 4, 6, 7, 8].map((offset) => lines.position(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 2, column: 3 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 4, column: 2 },
    ]);
  });

  it("counts columns in UTF-16 code units", () => {
    expect(createLineIndex("😀x").position(2)).toEqual({ line: 1, column: 3 });
  });

  it("gives a byte order mark no column", () => {
    const lines = createLineIndex("\ufeffa\nb");
    expect(lines.position(1)).toEqual({ line: 1, column: 1 });
    expect(lines.position(0)).toEqual({ line: 1, column: 1 });
    expect(lines.position(3)).toEqual({ line: 2, column: 1 });
  });

  it("moves offsets outside of the text to its ends", () => {
    const lines = createLineIndex("a\nb");
    expect(lines.position(-5)).toEqual({ line: 1, column: 1 });
    expect(lines.position(50)).toEqual({ line: 2, column: 2 });
  });

  it("agrees with splitting the text before the offset", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "é", "\n", "\r\n", " ") });
    fc.assert(
      fc.property(texts, fc.nat({ max: 30 }), (text, offset) => {
        const inside = Math.min(offset, text.length);
        const before = text.slice(0, inside).split("\n");
        expect(createLineIndex(text).position(offset)).toEqual({
          line: before.length,
          column: (before.at(-1) ?? "").length + 1,
        });
      }),
    );
  });
});
