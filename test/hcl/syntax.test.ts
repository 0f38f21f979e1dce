import { describe, expect, it } from "vitest";
import { parseExpression, parseHcl } from "../../src/hcl/parser.js";
import { print } from "./support/print.js";

/** The structure of an expression that must be without problems. */
function structure(text: string): string {
  const { expression, problems } = parseExpression(text);
  expect(problems).toEqual([]);
  return print(expression);
}

describe("expressions", () => {
  it.each([
    ["1 + 2 * 3", "(1 + (2 * 3))"],
    ["1 * 2 + 3", "((1 * 2) + 3)"],
    ["1 - 2 - 3", "((1 - 2) - 3)"],
    ["8 / 4 % 3 * 2", "(((8 / 4) % 3) * 2)"],
    ["a || b && c == d > e + f * g", "(a || (b && (c == (d > (e + (f * g))))))"],
    ["a * b + c > d == e && f || g", "((((((a * b) + c) > d) == e) && f) || g)"],
    ["a == b != c", "((a == b) != c)"],
    ["a < b <= c", "((a < b) <= c)"],
    ["(1 + 2) * 3", "(paren (1 + 2) * 3)"],
    ["!a && b", "((!a) && b)"],
    ["-a + b", "((-a) + b)"],
    ["a - -b", "(a - (-b))"],
    ["!!a", "(!(!a))"],
    ["-a.b[0]", "(-a.b[0])"],
    ["a-b", "a-b"],
    ["a -b", "(a - b)"],
  ])("binds operators: %s", (text, expected) => {
    expect(structure(text)).toBe(expected);
  });

  it.each([
    ["a ? b : c", "(a ? b : c)"],
    ["a ? b : c ? d : e", "(a ? b : (c ? d : e))"],
    ["a ? b ? c : d : e", "(a ? (b ? c : d) : e)"],
    ["a || b ? c + 1 : d", "((a || b) ? (c + 1) : d)"],
  ])("associates conditionals to the right: %s", (text, expected) => {
    expect(structure(text)).toBe(expected);
  });

  it.each([
    ["a.b.c", "a.b.c"],
    ["a.0.b", "a[0].b"],
    ["a[0][b]", "a[0][b]"],
    ['a["k"].b', 'a[<"k">].b'],
    ["a.for", "a.for"],
    ["f(x).y[0]", "f(x).y[0]"],
    ["{ a = 1 }.a", "{a: 1}.a"],
    ["[1][0]", "[1][0]"],
    ["a . b", "a.b"],
  ])("traverses: %s", (text, expected) => {
    expect(structure(text)).toBe(expected);
  });

  it.each([
    ["a[*]", "a[*]<>"],
    ["a[*].b[0].c", "a[*]<.b[0].c>"],
    ["a[*][*]", "a[*]<[*]<>>"],
    ["a[*].b[*].c", "a[*]<.b[*]<.c>>"],
    ["a[*].b.*.c[0]", "a[*]<.b.*<.c>[0]>"],
    ["a.*.b.c", "a.*<.b.c>"],
    ["a.*.b[0]", "a.*<.b>[0]"],
    ["a.*.0.b", "a.*<[0].b>"],
    ["a.*.b[*].c", "a.*<.b>[*]<.c>"],
    ["a[*].b + c", "(a[*]<.b> + c)"],
  ])("applies the steps of a splat as the specification says: %s", (text, expected) => {
    expect(structure(text)).toBe(expected);
  });

  it.each([
    ["f()", "f()"],
    ["f(1, 2,)", "f(1, 2)"],
    ["f(a...)", "f(a...)"],
    ["f(\n  a,\n  b...\n)", "f(a, b...)"],
    ["provider::aws::arn_parse(x)", "provider::aws::arn_parse(x)"],
    ["core::length([])", "core::length([])"],
    ["true(x)", "true(x)"],
  ])("calls functions: %s", (text, expected) => {
    expect(structure(text)).toBe(expected);
  });

  it.each([
    ["[]", "[]"],
    ["[1, 2,\n3,]", "[1, 2, 3]"],
    ["{}", "{}"],
    ["{ a = 1, b : 2 }", "{a: 1, b: 2}"],
    ["{\n\n a = 1\n\n b = 2,\n c = 3 # last\n}", "{a: 1, b: 2, c: 3}"],
    ['{ "k" = 1, (x) = 2, 3 = 4, a.b = 5 }', '{<"k">: 1, eval paren x: 2, 3: 4, a.b: 5}'],
    ["{ (a).b = 1 }", "{eval paren a.b: 1}"],
    ["{ true = 1, null = 2 }", "{true: 1, null: 2}"],
    ["{ a = {\n b = 1 } }", "{a: {b: 1}}"],
    ["{ a = [\n1\n] }", "{a: [1]}"],
  ])("constructs collections: %s", (text, expected) => {
    expect(structure(text)).toBe(expected);
  });

  it.each([
    ["[for v in a : v]", "[for v in a: v]"],
    ["[for k, v in a : v if v != null]", "[for k, v in a: v if (v != null)]"],
    ["{for k, v in a : k => v...}", "{for k, v in a: k => v...}"],
    ["{\n# c\nfor v in a :\n v =>\n v if c }", "{for v in a: v => v if c}"],
    ["[for in in in : in]", "[for in in in: in]"],
    ["[for x in a ? b : c : x]", "[for x in (a ? b : c): x]"],
  ])("iterates: %s", (text, expected) => {
    expect(structure(text)).toBe(expected);
  });

  it.each(["1", "0", "010", "1.5", "1e5", "1E+5", "1.5e-3", "1.e2", "123456789012345678901234567890.125"])(
    "keeps the number %s as written",
    (text) => {
      expect(parseExpression(text)).toMatchObject({ expression: { kind: "number", text }, problems: [] });
    },
  );

  it("reads identifiers with dashes, underscores and letters of all scripts", () => {
    expect(structure("_a-b2.größe.名前")).toBe("_a-b2.größe.名前");
  });

  it.each([
    ["0x10", "x10"],
    ["1.", "after the dot"],
    [".5", "expression is expected"],
    ["1_000", "_000"],
    ["1.2.3", "1.2.3"],
    ["a.0.1", "legacy indexes"],
    ["a.", "attribute name"],
    ["a.*.*", "[*]"],
    ["a[*", "]"],
    ["a[", "expression"],
    ["a[0", "]"],
    ["(a", ")"],
    ["[a b]", ","],
    ["[1,,2]", "expression"],
    ["{ a }", "="],
    ["{ a = 1 b = 2 }", "newline"],
    ["{ a = 1,, b = 2 }", "expression"],
    ["{ for = 1 }", "variable name"],
    ["f(a b)", ","],
    ["f(a..., b)", "..."],
    ["f(,)", "expression"],
    ["a::b", "("],
    ["a::1()", "function name"],
    ["a ? b", ":"],
    ["a +", "expression"],
    ["* a", "expression"],
    ["[for x : y]", "in"],
    ["[for x in y]", ":"],
    ["[for x in y : k => v]", "key"],
    ["[for x in y : v...]", "..."],
    ["{for x in y : v}", "key => value"],
    ["a b", "complete"],
    ["a = b", "complete"],
    ["", "the end of the text"],
    ["'a'", "double quotes"],
    ["`a`", "heredoc"],
    ["a & b", "&&"],
    ["a | b", "||"],
    ["“a”", "Curly"],
    ["a ~} b", "trim marker"],
    ["a\u00a0b", "U+00A0"],
    ["a /* b", "*/"],
  ])("rejects %s, naming %s", (text, part) => {
    const { expression, problems } = parseExpression(text);
    expect(problems.map(({ message }) => message).join("\n")).toContain(part);
    expect(expression.kind).toBe("invalid");
  });

  it("counts positions from the offset that it is given", () => {
    expect(parseExpression(" a.b", 100).expression).toEqual({
      kind: "attribute",
      name: "b",
      source: { kind: "variable", name: "a", start: 101, end: 102 },
      start: 101,
      end: 104,
    });
    expect(parseExpression("a b", 100).problems).toMatchObject([{ start: 102, end: 103 }]);
  });
});

describe("bodies", () => {
  it.each([
    ["", "an empty file"],
    ["\ufeffa = 1\n", "a byte order mark"],
    ["a = 1\r\nb {\r\n}\r\n", "CRLF"],
    ["a = 1", "no newline at the end"],
    ["a = 1 # c", "a comment at the end"],
    ["a = 1 // c\n/* b\n */\n# d\n", "all comments"],
    ["a = /* c */ 1 /* d */\n", "comments between tokens"],
    ["b {}\n", "an empty block"],
    ["b { }", "an empty block with space"],
    ["b { a = 1 }\n", "a block on one line"],
    ["b { a = [\n1\n] }\n", "a block on one line around brackets with newlines"],
    ['b "l" m "n" {\n}\n', "labels as strings and identifiers"],
    ['b"l"{\n}\n', "labels without spaces"],
    ["b { # c\n  a = 1\n}\n", "a comment behind the brace"],
    ["a = <<E\nE\n", "a heredoc"],
  ])("accepts %j: %s", (text) => {
    expect(parseHcl(text).problems).toEqual([]);
  });

  it.each([
    ["a = 1 b = 2\n", "newline"],
    ["a = 1,\n", "commas"],
    ["a: 1\n", '"="'],
    ["a\n", '"="'],
    ["a.b = 1\n", '"="'],
    ['"a" = 1\n', "not quoted"],
    ["= 1\n", "argument or block"],
    ["a =\n", "expression"],
    ["a = 1 +\n 2\n", "expression"],
    ["b\n{\n}\n", "block"],
    ["b {} c {}\n", "newline"],
    ["b { a = 1, c = 2 }\n", "lines of their own"],
    ["b { a = 1\n}\n", "}"],
    ["b { c {} }\n", "lines of its own"],
    ['b "${x}" {\n}\n', "plain string"],
    ["b l = 1\n", "label"],
    ["b {\n", "not closed"],
    ["}\n", "closes nothing"],
    ["a = 1\na = 2\n", "already set"],
    ["a = <<E\nE", "newline"],
    ["a = <<E\nx\n", "marker E"],
    ["a = <<E x\nE\n", "expression"],
    ['a = "x\n', "not closed"],
    ["a = 1 /* b\n", "*/"],
    ["a = 1\rb = 2\n", "carriage return"],
  ])("rejects %j, naming %s", (text, part) => {
    const messages = parseHcl(text).problems.map(({ message }) => message);
    expect(messages.join("\n")).toContain(part);
  });

  it("gives attributes, blocks, labels and comments with their places", () => {
    const text = '# head\nresource "aws_db_instance" main {\n  a = 1 # tail\n}\n';
    const file = parseHcl(text);
    const at = (part: string) => text.indexOf(part);
    expect(file.problems).toEqual([]);
    expect(file.comments).toEqual([
      { start: 0, end: 6, text: " head" },
      { start: at("# tail"), end: at("\n}"), text: " tail" },
    ]);
    expect(file.body).toEqual({
      start: 0,
      end: text.length,
      attributes: new Map(),
      blocks: [
        {
          type: "resource",
          labels: [
            { value: "aws_db_instance", start: at('"aws'), end: at(" main") },
            { value: "main", start: at("main"), end: at(" {") },
          ],
          start: at("resource"),
          headerEnd: at("{") + 1,
          end: at("}") + 1,
          body: {
            start: at("{") + 1,
            end: at("}"),
            attributes: new Map([
              [
                "a",
                {
                  name: "a",
                  start: at("a = 1"),
                  nameEnd: at("a = 1") + 1,
                  end: at(" # tail"),
                  expression: { kind: "number", text: "1", start: at("1"), end: at("1") + 1 },
                },
              ],
            ]),
            blocks: [],
          },
        },
      ],
    });
  });

  it("keeps the first of attributes with the same name, and attributes in source order", () => {
    const { body } = parseHcl("b = 1\na = 2\nb = 3\n");
    expect([...body.attributes].map(([name, { expression }]) => [name, print(expression)])).toEqual([
      ["b", "1"],
      ["a", "2"],
    ]);
  });

  it("unescapes labels", () => {
    expect(parseHcl('b "x\\"y$${z" {}\n').body.blocks[0]?.labels[0]?.value).toBe('x"y${z');
  });
});
