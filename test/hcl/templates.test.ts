import { describe, expect, it } from "vitest";
import type { TemplateLiteral } from "../../src/hcl/ast.js";
import { parseExpression, parseHcl, parseTemplate } from "../../src/hcl/parser.js";
import { nodesOf } from "./support/nodes.js";
import { print, printTemplate } from "./support/print.js";

/** The structure of an expression in a file, in which heredocs need a newline behind them. */
function structure(text: string): string {
  const file = parseHcl(`a = ${text}\n`);
  expect(file.problems).toEqual([]);
  const expression = file.body.attributes.get("a")?.expression;
  return expression === undefined ? "" : print(expression);
}

describe("quoted strings", () => {
  it.each([
    ['""', "<>"],
    ['"a b"', '<"a b">'],
    ['" a "', '<" a ">'],
    [String.raw`"\n\r\t\"\\"`, String.raw`<"\n\r\t\"\\">`],
    [String.raw`"\u00e9\U0001F600"`, '<"é😀">'],
    ['"$${a} %%{b}"', '<"${a} %{b}">'],
    ['"$ $$ % %% $x"', '<"$ $$ % %% $x">'],
    ['"$$${a}"', '<"$${a}">'],
    ['"${a}"', "<a>"],
    ['"${a} ${b}"', '<a " " b>'],
    ['" ${a}"', '<" " a>'],
    ['"${"${a}"}"', "<<a>>"],
    ['"${{ a = 1 }.a}"', "<{a: 1}.a>"],
    ['"${\n a\n}"', "<a>"],
    ['"${a /* } */}"', "<a>"],
    ['"# // /* x"', '<"# // /* x">'],
  ])("reads %s", (text, expected) => {
    expect(structure(text)).toBe(expected);
  });

  it.each([
    ['"%{ if a }b%{ else }c%{ endif }"', '<if a {"b"} else {"c"}>'],
    ['"%{if a}%{endif}"', "<if a {} else {}>"],
    ['"%{for v in a}${v},%{endfor}"', '<for v in a {v ","}>'],
    ['"%{for k, v in a}%{if v}x%{endif}%{endfor}"', '<for k, v in a {if v {"x"} else {}}>'],
  ])("reads directives: %s", (text, expected) => {
    expect(structure(text)).toBe(expected);
  });

  it.each([
    ['"a ${~ b ~} c"', '<"a" b "c">'],
    ['"a\\n\\t ${~ b}"', '<"a" b>'],
    ['"${a ~}\\n b \\n${c}"', '<a "b \\n" c>'],
    ['"${a ~} ${~ b}"', '<a "" b>'],
    ['"%{ if a ~} b %{~ endif }"', '<if a {"b"} else {}>'],
    ['"a ~${b}~ c"', '<"a ~" b "~ c">'],
  ])("trims white space at the markers: %s", (text, expected) => {
    expect(structure(text)).toBe(expected);
  });

  it.each([
    [String.raw`"\q"`, String.raw`\q`],
    [String.raw`"\u12"`, "four hexadecimal|4 hexadecimal"],
    [String.raw`"\U1234567"`, "8 hexadecimal"],
    [String.raw`"\ud800"`, "not a Unicode character"],
    [String.raw`"\U00110000"`, "not a Unicode character"],
    ['"${"', "not closed"],
    ['"${a"', "not closed"],
    ['"${a b}"', '"}" is expected'],
    ['"${}"', "expression"],
    ['"%{ if a }"', "endif"],
    ['"%{ endif }"', "no directive is open"],
    ['"%{ if a }%{ endfor }"', "endif is expected"],
    ['"%{ for a in b }%{ else }%{ endfor }"', "else"],
    ['"%{ if a }%{ else }%{ else }%{ endif }"', "already has an else"],
    ['"%{ while a }"', "directive"],
    ['"%{ if a b }%{ endif }"', '"}" is expected'],
    ['"%{ a }"', "directive"],
  ])("rejects %s, naming %s", (text, part) => {
    const messages = parseExpression(text).problems.map(({ message }) => message);
    expect(messages.join("\n")).toMatch(new RegExp(part.replace(/[\\{}]/g, "\\$&")));
  });

  it("spoils only the interpolation that has a syntax error", () => {
    const { expression, problems } = parseExpression('"a ${b c} d ${e}"');
    expect(print(expression)).toBe('<"a " INVALID " d " e>');
    expect(problems).toHaveLength(1);
  });
});

describe("heredocs", () => {
  it.each([
    ["<<E\nE", "<>"],
    ["<<E\na\n  b\nE", '<"a\\n" "  b\\n">'],
    ["<<E\na\n  E  ", '<"a\\n">'],
    ["<<E\nE x\nxE\nE", '<"E x\\n" "xE\\n">'],
    ['<<E\n\\n "q"\nE', '<"\\\\n \\"q\\"\\n">'],
    ["<<E\n$${a} %%{b}\nE", '<"${a} %{b}\\n">'],
    ["<<E\na ${b} c\nE", '<"a " b " c\\n">'],
    ["<<E\n${a}\nE", '<a "\\n">'],
    ["<<E\r\na\r\nE\r\n", '<"a\\r\\n">'],
    ["<<E\n${<<F\nx\nF\n}\nE", '<<"x\\n"> "\\n">'],
    ["[<<E\na\nE\n, 1]", '[<"a\\n">, 1]'],
  ])("reads %j", (text, expected) => {
    expect(structure(text)).toBe(expected);
  });

  it.each([
    ["<<-E\n    a\n      b\n    E", '<"a\\n" "  b\\n">'],
    ["<<-E\n\n    a\n\n      b\n  E", '<"\\n" "a\\n" "\\n" "  b\\n">'],
    ["<<-E\n    a\n \n    b\n  E", '<"a\\n" " \\n" "b\\n">'],
    ["<<-E\n\ta\n\t\tb\n\tE", '<"a\\n" "\\tb\\n">'],
    ["<<-E\n  ${a}\n    b\n  E", '<"" a "\\n" "  b\\n">'],
    ["<<-E\n    a\n  ${b}\n  E", '<"  a\\n" "" b "\\n">'],
    ["<<-E\n${a}\n  b\n  E", '<a "\\n" "  b\\n">'],
    ["<<-E\n  a\n  b ${c}  d\n  E", '<"a\\n" "b " c "  d\\n">'],
    // A trim marker that eats the newline hides the start of the next line, and one that eats indentation makes it 0.
    ['<<-E\n  %{ for x in ["a"] ~}\n  - ${x}\n  %{ endfor ~}\n  E', '<"" for x in [<"a">] {"" "  - " x "\\n" ""} "">'],
    ["<<-E\n  a\n  %{~ if b }\n  c\n  %{ endif }\n  E", '<"  a\\n" "" if b {"\\n" "  c\\n" "  "} else {} "\\n">'],
  ])("removes the common indentation of %j", (text, expected) => {
    expect(structure(text)).toBe(expected);
  });

  it("maps every line of the value to its place in the source", () => {
    const text = 'a = <<-E\n    {\n      "b": "$${c}",\n      "d": "${e}"\n    }\n    E\n';
    const file = parseHcl(text);
    const literals = nodesOf(file.body)
      .filter(({ node }) => node.kind === "literal")
      .map(({ node }) => node as unknown as TemplateLiteral)
      .sort((one, other) => one.start - other.start);
    expect(literals.map(({ value, start, end }) => [value, text.slice(start, end)])).toEqual([
      ["{\n", "{\n"],
      ['  "b": "${c}",\n', '  "b": "$${c}",\n'],
      ['  "d": "', '  "d": "'],
      ['"\n', '"\n'],
      ["}\n", "}\n"],
    ]);
  });
});

describe("parseTemplate", () => {
  it.each([
    ["", "<>"],
    ["a\nb", '<"a\\n" "b">'],
    ["${a}", "<a>"],
    ["x ${a ~}\n y", '<"x " a "" " y">'],
    ['\\n "q" $${a}', '<"\\\\n \\"q\\" ${a}">'],
    ["%{ for v in a ~}\n${v}\n%{ endfor ~}\n", '<for v in a {"" v "\\n"} "">'],
    ["a$", '<"a$">'],
  ])("reads %j", (text, expected) => {
    const { template, problems } = parseTemplate(text);
    expect(problems).toEqual([]);
    expect(printTemplate(template)).toBe(expected);
  });

  it("counts positions from the offset that it is given", () => {
    const { template, problems } = parseTemplate("a ${b c}", 10);
    expect(template).toMatchObject({
      start: 10,
      end: 18,
      parts: [
        { start: 10, end: 12 },
        { start: 12, end: 18 },
      ],
    });
    expect(problems).toMatchObject([{ start: 16, end: 17 }]);
  });
});
