import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Parser, type CST } from "yaml";
import { hclComments } from "../../src/ignores/hcl.js";
import type { PlacedComment } from "../../src/ignores/placed.js";
import { yamlComments } from "../../src/ignores/yaml.js";

type Reader = (text: string, isWorth: (comment: string) => boolean) => readonly PlacedComment[];

/** What the one comment with `IGNORE` is about: first line, last line, anchor. */
function target(read: Reader, text: string): [from: number, to: number, anchor: string] {
  const [comment, ...others] = read(text, (each) => each.includes("IGNORE"));
  if (comment === undefined || others.length > 0) throw new Error("one comment is expected");
  const { lines, anchor } = comment.construct;
  return [lines.from, lines.to, anchor];
}

describe("a comment in HCL", () => {
  const wrap = (line: string): string => `resource "aws_db_instance" "main" {\n${line}\n  engine = "mysql"\n}\n`;

  it("behind an argument is about it", () => {
    expect(target(hclComments, wrap("  storage_encrypted = false # IGNORE"))).toEqual([
      2,
      2,
      "resource.aws_db_instance.main.storage_encrypted",
    ]);
  });

  it("before an argument is about all its lines, whatever stands between", () => {
    const text = wrap("  // IGNORE\n\n  # and why\n  tags = {\n    a = 1\n  }");
    expect(target(hclComments, text)).toEqual([5, 7, "resource.aws_db_instance.main.tags"]);
  });

  it("before a block, or behind its header, is about the block", () => {
    expect(target(hclComments, `# IGNORE\n${wrap("")}`)).toEqual([2, 5, "resource.aws_db_instance.main"]);
    const behind = 'resource "aws_db_instance" "main" { /* IGNORE */\n  engine = "mysql"\n}\n';
    expect(target(hclComments, behind)).toEqual([1, 3, "resource.aws_db_instance.main"]);
  });

  it("within a value is about its line, which the value's text names", () => {
    const text = wrap("  groups = [\n    var.a,\n    var.b, # IGNORE\n  ]");
    expect(target(hclComments, text)).toEqual([4, 4, "resource.aws_db_instance.main.groups:var.b,"]);
  });

  it("knows the resource around it", () => {
    const [comment] = hclComments(wrap("  # IGNORE"), () => true);
    expect(comment?.resource).toMatchObject({ lines: { from: 1, to: 4 }, anchor: "resource.aws_db_instance.main" });
  });

  it("has its place", () => {
    const [comment] = hclComments(wrap("  engine = 1 # IGNORE it"), () => true);
    expect(comment).toMatchObject({ line: 2, startColumn: 14, endColumn: 25, text: " IGNORE it" });
  });
});

describe("a comment in YAML", () => {
  const template = [
    "Resources:",
    "  Db: # KEY",
    "    Type: AWS::RDS::DBInstance",
    "    Properties:",
    "      # BEFORE",
    "",
    "      StorageEncrypted: false # BEHIND",
    "      VPCSecurityGroups:",
    "      - a",
    "      - b # ITEM",
    "      UserData: |",
    "        # TEXT",
    '      Name: "a # QUOTED" ',
    "  Other:",
    "    Type: AWS::SNS::Topic",
  ];
  const of = (word: string): [number, number, string] =>
    target(yamlComments, template.join("\n").replace(word, "IGNORE"));

  it("behind a value is about it", () => {
    expect(of("BEHIND")).toEqual([7, 7, "Resources/Db/Properties/StorageEncrypted"]);
  });

  it("before a key is about it", () => {
    expect(of("BEFORE")).toEqual([7, 7, "Resources/Db/Properties/StorageEncrypted"]);
  });

  it("behind a key is about all that is below it", () => {
    expect(of("KEY")).toEqual([2, 13, "Resources/Db"]);
  });

  it("behind an item is about the item, also of a list that is not indented", () => {
    expect(of("ITEM")).toEqual([10, 10, "Resources/Db/Properties/VPCSecurityGroups/- b"]);
  });

  it("is none within quotes or a block scalar", () => {
    const comments = yamlComments(template.join("\n"), () => true).map(({ text }) => text.trim());
    expect(comments).toEqual(["KEY", "BEFORE", "BEHIND", "ITEM"]);
  });

  it("is read in files with CRLF", () => {
    const text = template.join("\r\n").replace("BEHIND", "IGNORE");
    expect(target(yamlComments, text)).toEqual([7, 7, "Resources/Db/Properties/StorageEncrypted"]);
  });

  it("knows the resource around it", () => {
    const [comment] = yamlComments(template.join("\n"), (text) => text.includes("BEHIND"));
    expect(comment?.resource).toEqual({ lines: { from: 2, to: 13 }, anchor: "Resources/Db" });
  });
});

describe("the comments of YAML", () => {
  const found = (text: string): readonly number[] => yamlComments(text, () => true).map(({ line }) => line);

  it.each([
    ["behind a block that is the first key of an item", "A:\n  - B: >\n      text\n    C: d # x\n", [4]],
    ["not in quotes of several lines", 'A: "b\n  # text"\nC: d # x\n', [3]],
    ["behind the end of quotes of several lines", 'A: "b\n  # text" # x\n', [2]],
    ["behind text that ends like the header of a block", "A:\n  b ->\n    c # x\n", [3]],
    ["not in a block whose header has a comment", "A: |2 # x\n    # text\n", [1]],
    ["not in a block without a key", "- |\n  # text\n- - >-\n    # text\n  - a # x\n", [5]],
  ])("are found %s", (_, text, lines) => {
    expect(found(text)).toEqual(lines);
  });

  it("are about their own line behind the end of quotes of several lines", () => {
    expect(target(yamlComments, 'A:\n  B: "b\n    c" # IGNORE\nC: d\n').slice(0, 2)).toEqual([3, 3]);
  });

  it("are those that the parser of the whole language finds", () => {
    const start = fc.constantFrom("", "  ", "    ", "- ", "  - ", "    - ", "- - ");
    const key = fc.constantFrom("", "a: ", "b:", '"c": ', "!Sub ", "&d ");
    const value = fc.constantFrom(
      "",
      "x",
      "|",
      ">-",
      "|2",
      "x |",
      "->",
      '"',
      "'",
      '"y # z"',
      "'it''s'",
      "[",
      "]",
      "# t",
    );
    const ended = fc.constantFrom("", " # x", " # 'y", "#z");
    const line = fc.tuple(start, key, value, ended).map((parts) => parts.join(""));
    const end = fc.constantFrom("\n", "\r\n");
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), end, (lines, eol) => {
        const text = lines.join(eol);
        expect(found(text)).toEqual(commentLines(text));
      }),
      { numRuns: 2000 },
    );
  });
});

/** The lines of all comments, from 1, by the parser's own tree. */
function commentLines(text: string): readonly number[] {
  const lines: number[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === "object" && node !== null) {
      const { type, offset } = node as Partial<CST.SourceToken>;
      if (type === "comment" && offset !== undefined) lines.push(text.slice(0, offset).split("\n").length);
      Object.values(node).forEach(visit);
    }
  };
  for (const token of new Parser().parse(text)) visit(token);
  return lines.sort((a, b) => a - b);
}

describe("the lines that a comment is about", () => {
  it.each([
    ["HCL", hclComments],
    ["YAML", yamlComments],
  ] as const)("lie within the file, whatever stands in it: %s", (_, read) => {
    const line = fc.constantFrom(
      "a:",
      "  b: 1",
      "- c",
      "# x",
      "a {",
      "}",
      "  d = [",
      "]",
      "",
      "|",
      "  e: |",
      "<<EOT",
      "EOT",
    );
    const ended = fc.constantFrom("", " # x", " /* x", " */");
    const text = fc.array(fc.tuple(line, ended).map((parts) => parts.join(""))).map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(text, (source) => {
        const count = source.split("\n").length;
        for (const { construct, resource, line: at } of read(source, () => true)) {
          expect(at).toBeLessThanOrEqual(count);
          for (const { lines } of [construct, ...(resource === undefined ? [] : [resource])]) {
            expect(lines.from).toBeGreaterThan(0);
            expect(lines.to).toBeGreaterThanOrEqual(lines.from);
            expect(lines.to).toBeLessThanOrEqual(count);
          }
        }
      }),
    );
  });
});
