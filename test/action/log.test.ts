import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLog } from "../../src/action/log.js";

let written: string;

beforeEach(() => {
  written = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    written += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** What the runner takes for commands (actions/runner, ActionCommand.cs): `::name` at a line's start, `##[name]` anywhere. */
function commands(output: string): readonly string[] {
  return output.split(/\r\n|\n|\r/).filter((line) => line.trimStart().startsWith("::") || line.includes("##["));
}

/** Texts that are likely to do harm. */
const hostile = fc
  .array(
    fc.constantFrom("::", "##[", "error", "]", " ", "\n", "\r", "\r\n", "\u2028", "\t", "%0A", "%", ",", ":", "x"),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(""));

describe("the log", () => {
  it("says what it is told, line by line", () => {
    createLog().info("Reads main.tf\n  2 findings");
    expect(written).toBe("Reads main.tf\n  2 findings\n");
  });

  it("issues no command, whatever it is told", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        written = "";
        createLog().info(text);
        expect(commands(written)).toEqual([]);
      }),
    );
  });

  it("annotates a place in one command, which no text can leave", () => {
    fc.assert(
      fc.property(hostile, hostile, fc.constantFrom("error", "warning", "notice"), (message, file, level) => {
        written = "";
        createLog().annotate(level, message, { file, title: file, startLine: 3, endLine: 4 });
        expect(written.match(/[\r\n]/g)).toEqual(["\n"]);
        expect(written).toMatch(new RegExp(`^::${level} [^:]*::`));
        expect(written).toContain("line=3,endLine=4");
      }),
    );
  });

  it("keeps the lines of an annotation", () => {
    createLog().annotate("warning", "first\nsecond: 100%");
    expect(written).toBe("::warning::first%0Asecond: 100%25\n");
  });

  it("has secrets masked, and nothing where there is none", () => {
    createLog().hide("s3cret");
    createLog().hide("");
    expect(written).toBe("::add-mask::s3cret\n");
  });
});
