import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Body, HclFile } from "../../src/hcl/ast.js";
import { parseHcl } from "../../src/hcl/parser.js";
import { damagedSource } from "./support/documents.js";
import { readFilesBelow } from "./support/files.js";
import { nodesOf } from "./support/nodes.js";
import { print } from "./support/print.js";

/** What could be read: attributes with their structure, blocks with their labels. */
function outline(body: Body): Readonly<Record<string, unknown>> {
  return {
    ...Object.fromEntries([...body.attributes].map(([name, { expression }]) => [name, print(expression)])),
    ...Object.fromEntries(
      body.blocks.map((block) => [
        [block.type, ...block.labels.map(({ value }) => value)].join(" "),
        outline(block.body),
      ]),
    ),
  };
}

/** Each problem as line:column and message. */
function problemsOf(file: HclFile): readonly string[] {
  return file.problems.map(({ start, message }) => {
    const { line, column } = file.lines.position(start);
    return `${line}:${column} ${message}`;
  });
}

function parse(...lines: readonly string[]): { readonly outline: unknown; readonly problems: readonly string[] } {
  const file = parseHcl(lines.join("\n") + "\n");
  return { outline: outline(file.body), problems: problemsOf(file) };
}

describe("after a syntax error", () => {
  it("an attribute keeps its name, and the next ones are read", () => {
    expect(parse("a = 1", "b = = 2", "c = 3")).toEqual({
      outline: { a: "1", b: "INVALID", c: "3" },
      problems: ['2:5 An expression is expected, but found "=".'],
    });
  });

  it("a value with something behind it is not trusted", () => {
    expect(parse("encrypted = true false", "b = 1").outline).toEqual({ encrypted: "INVALID", b: "1" });
  });

  it("a value over several lines ends with its brackets", () => {
    expect(parse("a {", "  b = {", "    c = [1 2]", "    d = 3", "  }", "  e = 4", "}", "f = 5").outline).toEqual({
      a: { b: "INVALID", e: "4" },
      f: "5",
    });
  });

  it("an unclosed list ends before what looks like the next argument", () => {
    const result = parse("a {", "  b = [", "    1,", "    2", "  c = 3", "}", "d {", "  e = 5", "}");
    expect(result.outline).toEqual({ a: { b: "INVALID", c: "3" }, d: { e: "5" } });
    expect(result.problems).toEqual(['5:3 A "," or "]" is expected after the item, but found "c".']);
  });

  it("an unclosed list with a comma at its end does too", () => {
    const result = parse("a {", "  b = [", "    1,", "  c = 3", "}", "d = 4");
    expect(result.outline).toEqual({ a: { b: "INVALID", c: "3" }, d: "4" });
  });

  it("an unclosed call ends before the brace of the block around it", () => {
    expect(parse("a {", "  b = f(1,", "}", "c = 2").outline).toEqual({ a: { b: "INVALID" }, c: "2" });
  });

  it("a block without closing brace ends where the indentation says so", () => {
    const result = parse("a {", "  b = 1", "", "c {", "  d {", "    e = 2", "", "  f = 3", "}", "g = 4");
    expect(result.outline).toEqual({ a: { b: "1" }, c: { d: { e: "2" }, f: "3" }, g: "4" });
    expect(result.problems).toEqual([
      '1:3 The block "a" is not closed: a closing brace (}) is missing.',
      '5:5 The block "d" is not closed: a closing brace (}) is missing.',
    ]);
  });

  it("a brace too many is reported where it stands", () => {
    expect(parse("a {", "  b = 1", "}", "}", "c = 2")).toEqual({
      outline: { a: { b: "1" }, c: "2" },
      problems: ['4:1 This "}" closes nothing: no block is open here.'],
    });
  });

  it("an unclosed string ends with its line", () => {
    expect(parse('a = "x', "b = 1")).toEqual({
      outline: { a: "INVALID", b: "1" },
      problems: ['1:5 The string is not closed: a closing quote (") is expected before the end of the line.'],
    });
  });

  it("a string with a wrong escape sequence has no known value", () => {
    expect(parse(String.raw`a = "x\qy${"$"}{z}"`, "b = 1").outline).toEqual({ a: "<INVALID z>", b: "1" });
  });

  it("an unclosed string within an interpolation ends with its line", () => {
    const result = parse("a {", '  b = "${f("x)}"', "  c = 1", "}", "d = 2");
    expect(result.outline).toMatchObject({ a: { c: "1" }, d: "2" });
    expect(result.problems).not.toEqual([]);
  });

  it("an unclosed heredoc ends before the next block at the left margin", () => {
    const result = parse("a {", "  b = <<EOF", '  { "x": 1 }', "  EOT", "}", "", 'c "d" {', "  e = 1", "}");
    expect(result.outline).toMatchObject({ "c d": { e: "1" } });
    expect(result.problems).toContain("2:7 The heredoc is not closed: a line with only the marker EOF is expected.");
  });

  it("both sides of a merge conflict are read", () => {
    const result = parse(
      "a {",
      "<<<<<<< HEAD",
      "  b = 1",
      "=======",
      "  b = 2",
      "  c = 3",
      ">>>>>>> branch",
      "}",
      "d = 4",
    );
    expect(result.outline).toEqual({ a: { b: "1", c: "3" }, d: "4" });
    expect(result.problems).toEqual([
      "2:1 This line is a merge conflict marker; the conflict must be resolved.",
      "4:1 This line is a merge conflict marker; the conflict must be resolved.",
      '5:3 The argument "b" is already set in this block; it may be set only once.',
      "7:1 This line is a merge conflict marker; the conflict must be resolved.",
    ]);
  });

  it("a merge conflict within a list leaves the list", () => {
    const result = parse(
      "a = [",
      "<<<<<<< HEAD",
      "  1,",
      "||||||| base",
      "=======",
      "  2,",
      ">>>>>>> branch",
      "]",
      "b = 3",
    );
    expect(result.outline).toEqual({ a: "[1, 2]", b: "3" });
    expect(result.problems).toHaveLength(4);
  });

  it("conflict markers within a heredoc are text", () => {
    expect(parse("a = <<E", "=======", "E").problems).toEqual([]);
  });

  it("a line that is no item is skipped", () => {
    expect(parse("? what", "a = 1").outline).toEqual({ a: "1" });
  });

  it("a block with a wrong label is skipped, and the next is read", () => {
    expect(parse('a "${x}" {', "  b = 1", "}", "c = 2").outline).toEqual({ c: "2" });
  });

  it("a block on one line with two arguments keeps the first", () => {
    expect(parse("a { b = 1, c = 2 }", "d = 3").outline).toEqual({ a: { b: "INVALID" }, d: "3" });
  });

  it("a comment that is not closed ends with its line", () => {
    expect(parse("a = 1", "/* b", "c = 2").outline).toEqual({ a: "1", c: "2" });
  });

  it("a wrong directive spoils its heredoc only", () => {
    const result = parse("a {", "  b = <<E", "%{ if x }", "y", "E", "  c = 1", "}");
    expect(result.outline).toEqual({ a: { b: "<INVALID>", c: "1" } });
    expect(result.problems).toEqual(["3:1 This directive is not closed: %{ endif } is expected."]);
  });

  it("problems come in the order of the text", () => {
    const positions = parseHcl("a = 'x'\nb = = 1\nc = \"\\q\"\nd = &\n").problems.map(({ start }) => start);
    expect(positions).toEqual([...positions].sort((one, other) => one - other));
    expect(positions.length).toBeGreaterThanOrEqual(4);
  });

  it.each(readFilesBelow("test/hcl/data/broken", ".tf"))(
    "everything but the marked lines is read: $path",
    ({ text }) => {
      const file = parseHcl(text);
      const marked = text.split("\n").flatMap((line, index) => (line.includes("# error") ? [index + 1] : []));
      expect(file.problems.map(({ start }) => file.lines.position(start).line)).toEqual(marked);
      const found = nodesOf(file.body).filter(({ node }) => node.name === "sentinel");
      expect(found).toHaveLength(text.match(/^ *sentinel /gm)?.length ?? 0);
    },
  );

  it("the parser never throws, and problems and nodes lie within the text", () => {
    fc.assert(
      fc.property(fc.oneof(damagedSource, fc.string({ unit: "binary" })), (text) => {
        const file = parseHcl(text);
        for (const { start, end } of [
          ...file.problems,
          ...file.comments,
          ...nodesOf(file.body).map(({ node }) => node),
        ]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
