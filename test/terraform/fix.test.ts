import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../src/hcl/ast.js";
import { parseHcl } from "../../src/hcl/parser.js";
import { hclFix } from "../../src/terraform/fix.js";
import { expressionSource } from "../hcl/support/documents.js";
import { print } from "../hcl/support/print.js";

type Settings = Parameters<typeof hclFix>[2];

/** The text after the edits of a fix of its first block, or `undefined` when there is no fix. */
function fixed(text: string, set: Settings): string | undefined {
  const start = parseHcl(text).body.blocks[0]?.start ?? 0;
  const fix = hclFix(parseHcl(text), { start }, set);
  return fix?.edits.reduceRight(
    (current, { start: from, end, replacement }) => current.slice(0, from) + replacement + current.slice(end),
    text,
  );
}

function lines(...content: readonly string[]): string {
  return content.map((line) => `${line}\n`).join("");
}

describe("setting an argument that is there", () => {
  it.each([
    ["a bool", "  encrypted = false", true, "  encrypted = true"],
    ["a number", "  encrypted = 0", 7, "  encrypted = 7"],
    ["a negative number", "  encrypted = -1", 7, "  encrypted = 7"],
    ["a string", '  encrypted = "a"', "b", '  encrypted = "b"'],
    ["a string by a bool", '  encrypted = "false"', true, "  encrypted = true"],
    ["null", "  encrypted = null", true, "  encrypted = true"],
    ["beside comments", "  encrypted = /* a */ false /* b */ # c", true, "  encrypted = /* a */ true /* b */ # c"],
    ["with its alignment", "  encrypted    =   false", true, "  encrypted    =   true"],
  ])("replaces %s", (_, before, value, after) => {
    const text = (line: string) => lines('resource "a" "b" {', "  first = 1", line, "", "  last = 2", "}");
    expect(fixed(text(before), { encrypted: value })).toBe(text(after));
  });

  it("replaces it on one line", () => {
    expect(fixed("a { b = false }\n", { b: true })).toBe("a { b = true }\n");
  });

  it.each(["var.a", "local.b", "true && false", '"${var.a}"', "[1]", "{}", "f(1)", "(true)", "!true", "<<E\nx\nE"])(
    "leaves the expression %s alone",
    (expression) => {
      expect(fixed(`a {\n  b = ${expression}\n}\n`, { b: true })).toBeUndefined();
    },
  );

  it("changes nothing when the value is that already", () => {
    expect(hclFix(parseHcl("a {\n  b = true\n}\n"), { start: 0 }, { b: true })).toEqual({ edits: [] });
  });

  it("changes all or nothing", () => {
    expect(fixed("a {\n  b = false\n  c = var.c\n}\n", { b: true, c: true })).toBeUndefined();
  });
});

describe("setting an argument that is missing", () => {
  it.each<readonly [string, readonly string[], Settings, readonly string[]]>([
    [
      "aligns it with the group",
      ['resource "a" "b" {', '  engine            = "mysql"', "  allocated_storage = 20", "}"],
      { multi_az: true },
      [
        'resource "a" "b" {',
        '  engine            = "mysql"',
        "  allocated_storage = 20",
        "  multi_az          = true",
        "}",
      ],
    ],
    [
      "puts it behind the last argument that is related",
      ["a {", "  storage_type = 1", "  engine       = 2", "}"],
      { storage_x: true },
      ["a {", "  storage_type = 1", "  storage_x    = true", "  engine       = 2", "}"],
    ],
    [
      "sets it apart when its name would move the equals signs of the others",
      ["a {", "  engine = 1", "  size   = 2", "}"],
      { storage_encrypted: true },
      ["a {", "  engine = 1", "  size   = 2", "", "  storage_encrypted = true", "}"],
    ],
    [
      "sets several apart as one group",
      ["a {", "  engine = 1", "}"],
      { storage_encrypted: true, deletion: false, size: 3 },
      ["a {", "  engine = 1", "  size   = 3", "", "  storage_encrypted = true", "  deletion          = false", "}"],
    ],
    [
      "follows a style without alignment",
      ["a {", "  engine = 1", "  allocated_storage = 2", "}"],
      { multi_az: true },
      ["a {", "  engine = 1", "  allocated_storage = 2", "  multi_az = true", "}"],
    ],
    [
      "puts it before nested blocks",
      ["a {", "  engine = 1", "", "  timeouts {", "    x = 1", "  }", "}"],
      { multi: true },
      ["a {", "  engine = 1", "  multi  = true", "", "  timeouts {", "    x = 1", "  }", "}"],
    ],
    [
      "puts it first in a block of blocks",
      ["a {", "  timeouts {}", "}"],
      { multi: true },
      ["a {", "  multi = true", "", "  timeouts {}", "}"],
    ],
    [
      "puts it into an empty block",
      ["a {", "}"],
      { multi: true, az: "b" },
      ["a {", "  multi = true", '  az    = "b"', "}"],
    ],
    [
      "puts it behind the comment of a header",
      ["a { # comment", "}"],
      { multi: true },
      ["a { # comment", "  multi = true", "}"],
    ],
    [
      "does not count arguments of several lines as a group",
      ["a {", "  engine = 1", "  tags = {", "    b = 1", "  }", "}"],
      { multi: true },
      ["a {", "  engine = 1", "  multi  = true", "  tags = {", "    b = 1", "  }", "}"],
    ],
    [
      "puts it behind the only argument, which takes several lines",
      ["a {", "  tags = {", "    b = 1", "  }", "}"],
      { multi: true },
      ["a {", "  tags = {", "    b = 1", "  }", "  multi = true", "}"],
    ],
    [
      "joins the group that begins below",
      ["a {", "  tags_all = {", "    b = 1", "  }", "  x     = 1", "  y_y_y = 2", "}"],
      { tags: true },
      ["a {", "  tags_all = {", "    b = 1", "  }", "  tags  = true", "  x     = 1", "  y_y_y = 2", "}"],
    ],
    [
      "aligns it with a heredoc, as terraform fmt does",
      ["a {", "  policy = <<E", "x", "E", "}"],
      { multi: true, skip_final: false },
      ["a {", "  policy = <<E", "x", "E", "  multi  = true", "", "  skip_final = false", "}"],
    ],
    [
      "puts it behind arguments that concern Terraform when there are no others",
      ["a {", "  count = 1", "", "  lifecycle {}", "}"],
      { multi: true },
      ["a {", "  count = 1", "  multi = true", "", "  lifecycle {}", "}"],
    ],
    [
      "keeps comments at the ends of lines together",
      ["a {", "  b_c = 1 # one", "  d   = 2 # two", "}"],
      { b: 3 },
      ["a {", "  b_c = 1 # one", "  d   = 2 # two", "  b   = 3", "}"],
    ],
    [
      "goes behind a comment that ends on another line",
      ["a {", "  b = 1 /* one", "  two */", "  c = 2", "}"],
      { b_d: 3 },
      ["a {", "  b = 1 /* one", "  two */", "", "  b_d = 3", "  c = 2", "}"],
    ],
    ["indents as the siblings do", ["a {", "\tb = 1", "}"], { c: 2 }, ["a {", "\tb = 1", "\tc = 2", "}"]],
    [
      "unfolds a block on one line",
      ["a { engine = 1 }"],
      { multi_az: true },
      ["a {", "  engine   = 1", "  multi_az = true", "}"],
    ],
    [
      "unfolds an empty block on one line, and keeps comments",
      ["a { /* b */ } # c"],
      { multi_az: true },
      ["a {", "  /* b */", "  multi_az = true", "} # c"],
    ],
    [
      "escapes text",
      ["a {", "}"],
      { b: 'x "y" ${z} %{w} \\ \n' },
      ["a {", String.raw`  b = "x \"y\" $${"$"}{z} %%{w} \\ \n"`, "}"],
    ],
  ])("%s", (_, before, set, after) => {
    expect(fixed(lines(...before), set)).toBe(lines(...after));
  });

  it("keeps CRLF", () => {
    expect(fixed("a {\r\n  bcd = 1\r\n}\r\n", { e: 2 })).toBe("a {\r\n  bcd = 1\r\n  e   = 2\r\n}\r\n");
    expect(fixed("a {\r\n}\r\n", { e: 2 })).toBe("a {\r\n  e = 2\r\n}\r\n");
  });

  it("changes and adds at once", () => {
    expect(fixed("a {\n  b   = 1\n  c_d = 2\n}\n", { c: 3, b: 4 })).toBe("a {\n  b   = 4\n  c_d = 2\n  c   = 3\n}\n");
  });
});

describe("finding the block", () => {
  const text = lines("a {", "  auth {", "    x = 1", "  }", "  auth {", "    x = 2", "  }", "}", "b {", "}");

  it("sets arguments of nested blocks by type and index", () => {
    expect(fixed(text, { "auth.1.x": 3 })).toBe(text.replace("x = 2", "x = 3"));
    expect(fixed(text, { "auth.0.y": 3 })).toBe(text.replace("x = 1", "x = 1\n    y = 3"));
  });

  it("takes the block that starts at the offset", () => {
    const start = text.indexOf("b {");
    expect(hclFix(parseHcl(text), { start }, { c: 1 })?.edits).toEqual([
      { start: start + 3, end: start + 3, replacement: "\n  c = 1", adds: { to: String(start), names: ["c"] } },
    ]);
  });

  it.each<readonly [string, string, Settings]>([
    ["no block starts there", " a {}\n", { b: 1 }],
    ["the nested block is missing", "a {\n}\n", { "auth.0.x": 1 }],
    ["the nested block may be one of many", 'a {\n  auth {}\n  dynamic "auth" {}\n}\n', { "auth.0.x": 1 }],
    ["the block has a syntax error", "a {\n  b = = 1\n  c = 1\n}\n", { c: 2 }],
    ["the text is not HCL", '{"resource": {}}', { c: 2 }],
  ])("gives up when %s", (_, source, set) => {
    expect(hclFix(parseHcl(source), { start: 0 }, set)).toBeUndefined();
  });
});

describe("any fix", () => {
  const name = fc.constantFrom(
    "a",
    "b_c",
    "engine",
    "engine_version",
    "storage_type",
    "tags",
    "count",
    "storage_encrypted",
  );
  const value = fc.oneof(fc.boolean(), fc.integer({ min: -5, max: 99 }), fc.string({ maxLength: 6 }));
  const source = fc.oneof(
    fc.constantFrom("1", "true", '"x"', "null", "-2", "var.x", "{\n    a = 1\n  }", "[1,\n2]"),
    expressionSource,
  );
  const comment = fc.constantFrom("", "", "", " # c", " /* c\n c */");
  const item = fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(name, fc.constantFrom(" = ", "   = ", "="), source, comment)
        .map((parts) => `  ${parts.join("")}\n`),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom("\n", "  # comment\n", "  timeouts {\n    x = 1\n  }\n", "  lifecycle {}\n"),
    },
  );
  const block = fc.oneof(
    fc
      .tuple(fc.constantFrom("{\n", "{ # c\n"), fc.array(item, { maxLength: 6 }))
      .map(([open, items]) => `${open}${items.join("")}}\n`),
    fc.tuple(name, source).map(([key, text]) => `{ ${key} = ${text} }\n`),
    fc.constantFrom("{}\n", "{ }\n"),
  );
  const file = fc
    .tuple(fc.constantFrom("", "# head\n", "x = 1\n"), block, fc.constantFrom("\n", "\r\n"))
    .map(([head, body, newline]) => `${head}resource "r" "n" ${body}\nafter {}\n`.replace(/\n/g, newline))
    .filter((text) => parseHcl(text).problems.length === 0);
  const settings = fc.dictionary(name, value, { minKeys: 1, maxKeys: 3 });

  /** The block as data: attributes as structures, nested blocks as text. */
  function outline(text: string): Map<string, string> {
    const { body, problems } = parseHcl(text);
    expect(problems).toEqual([]);
    const [first] = body.blocks as readonly (Block | undefined)[];
    expect(body.blocks).toHaveLength(2);
    return new Map([
      ...[...(first?.body.attributes ?? [])].map(([key, { expression }]) => [key, print(expression)] as const),
      ...(first?.body.blocks ?? []).map(({ start, end }, index) => [`block ${index}`, text.slice(start, end)] as const),
    ]);
  }

  it("leaves a file that says the same and the change", () => {
    fc.assert(
      fc.property(file, settings, (text, set) => {
        const after = fixed(text, set);
        if (after === undefined) return;
        const expected = outline(text);
        for (const [key, wanted] of Object.entries(set)) {
          const written = typeof wanted === "number" && wanted < 0 ? `(-${-wanted})` : String(wanted);
          expected.set(key, typeof wanted === "string" ? `<${wanted === "" ? "" : JSON.stringify(wanted)}>` : written);
        }
        expect(new Map([...outline(after)].sort())).toEqual(new Map([...expected].sort()));
        expect(parseHcl(after).comments.map((comment) => comment.text)).toEqual(
          parseHcl(text).comments.map((comment) => comment.text),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("leaves the lines of other arguments as they are", () => {
    fc.assert(
      fc.property(file, settings, (text, set) => {
        const start = parseHcl(text).body.blocks[0]?.start ?? 0;
        const isOneLine = /^[^\n]*\{ ?(?:\w+ = |\})/.test(text.slice(start));
        const edits = hclFix(parseHcl(text), { start }, set)?.edits ?? [];
        for (const edit of edits) {
          // Literals are replaced and lines are inserted; only a block on one line is rewritten.
          if (!isOneLine) expect(text.slice(edit.start, edit.end)).not.toContain("\n");
          if (!isOneLine && edit.start === edit.end) expect(text.slice(edit.start)).toMatch(/^\r?\n/);
        }
        edits.forEach((edit, index) => {
          expect(edit.start).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0);
        });
      }),
      { numRuns: 300 },
    );
  });
});
