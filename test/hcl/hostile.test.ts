import { describe, expect, it } from "vitest";
import { parseExpression, parseHcl, parseTemplate } from "../../src/hcl/parser.js";
import { nodesOf } from "./support/nodes.js";

const SIZE = 120_000;

function repeat(unit: string, size = SIZE): string {
  return unit.repeat(Math.ceil(size / unit.length));
}

/**
 * Texts in which something quadratic or recursive would show. One that takes quadratic time would need far more than the time limit at this size;
 * one that recurses would overflow the stack.
 */
const hostile: readonly (readonly [string, string])[] = [
  ...[
    "[",
    "(",
    "{",
    "{a=",
    "f(",
    "[[",
    "(-",
    "!",
    "-",
    "a?",
    "a?b:",
    '"${',
    "[for x in ",
    "{for x in y:(",
    "a[",
    "a[*",
  ].map((unit) => [`${unit} without end`, `a = ${repeat(unit)}\n`] as const),
  ...["+1", " && a", ".a", ".0", "[0]", "[*]", ".*", "[*].b.*.c", " == b", "?b:c"].map(
    (unit) => [`a chain of ${unit}`, `a = a${repeat(unit)}\n`] as const,
  ),
  ...[
    "a {\n",
    "}\n",
    "}",
    "a = [\n",
    "a = {\n",
    "  a = f(\n}\n",
    "a = = 1\n",
    "a b = {\n",
    "? ",
    "a = 1\n",
    '"a" = 1\n',
  ].map((unit) => [`repeated ${JSON.stringify(unit)}`, repeat(unit)] as const),
  ...[
    "<<E\n",
    "a = <<E\n",
    "a = <<-E\n  x\n",
    "/*",
    "/* \n",
    '"',
    'a = "x\n',
    "<<<<<<< HEAD\n",
    "\u0000",
    "é",
    "\ud800",
  ].map((unit) => [`repeated ${JSON.stringify(unit)}`, repeat(unit)] as const),
  ["different heredoc markers", Array.from({ length: 30_000 }, (_, index) => `a = <<E${index}\n`).join("")],
  ["unclosed blocks with unclosed heredocs", repeat('resource "a" "b" {\n  x = <<EOT\n {\n}\n')],
  ["unclosed blocks with unclosed lists", repeat('resource "a" "b" {\n  x = [\n\n')],
  ["directives without end", `a = "${repeat("%{ if a }")}"\n`],
  ["nested directives", `a = "${repeat("%{ for a in b }")}${repeat("%{ endfor }")}"\n`],
  ["wrong interpolations", `a = "${repeat("${[}")}"\n`],
  ["wrong interpolations within each other", `a = "${repeat('${"${[}"}')}"\n`],
  ["nested left operands", `a = ${repeat("(")}1${repeat("+1)")}\n`],
  ["newlines in a parenthesis", `a = (${repeat("\n")}1)\n`],
  ["a long number", `a = ${repeat("1.e")}\n`],
  ["trim markers", `a = "${repeat("  ${~ x ~}  ")}"\n`],
  ["escapes", `a = "${repeat("\\q")}"\n`],
  ["labels", `a ${repeat("b ")}{}\n`],
];

function depthOf(text: string): number {
  return nodesOf(parseHcl(text).body).reduce((most, { depth }) => Math.max(most, depth), 0);
}

describe("hostile texts", () => {
  it.each(hostile)(
    "are read in linear time and without deep recursion: %s",
    (_, text) => {
      const file = parseHcl(text);
      expect(file.problems.length).toBeLessThanOrEqual(101);
      // Three nodes a level at most: an object's item and its value, a template's part and its expression.
      expect(nodesOf(file.body).reduce((most, { depth }) => Math.max(most, depth), 0)).toBeLessThan(3 * 256 + 10);
      parseExpression(text);
      parseTemplate(text);
    },
    20_000,
  );

  it("are reported when they nest too deep, while the rest is read", () => {
    const file = parseHcl(`a = ${"[".repeat(50_000)}${"]".repeat(50_000)}\nb = 1${"+1".repeat(20_000)}\nc = 1\n`);
    expect(file.problems.map(({ start, message }) => [file.lines.position(start).line, message])).toEqual([
      [1, "This is nested more than 256 levels deep, and is therefore not read."],
      [2, "This is nested more than 256 levels deep, and is therefore not read."],
    ]);
    expect([...file.body.attributes.values()].map(({ expression }) => expression.kind)).toEqual([
      "invalid",
      "invalid",
      "number",
    ]);
  });

  it("may nest as deep as people do", () => {
    for (const text of [
      `a = ${"[".repeat(200)}${"]".repeat(200)}\n`,
      `a = 1${" + 1".repeat(200)}\n`,
      `a = a${".b".repeat(200)}\n`,
      `a = ${"a ? b : ".repeat(200)}c\n`,
      `${"a {\n".repeat(200)}${"}\n".repeat(200)}`,
      `a = ${'"${'.repeat(100)}1${'}"'.repeat(100)}\n`,
    ]) {
      expect(parseHcl(text).problems).toEqual([]);
      expect(depthOf(text)).toBeGreaterThan(100);
    }
  });

  it("do not make the list of problems endless", () => {
    const { problems } = parseHcl("a = = 1\n".repeat(1000));
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.message).toBe("There are more than 100 syntax errors; the others are not listed.");
  });

  it("are not needed for speed: ordinary blocks by the thousand take little", () => {
    const block =
      'resource "aws_db_instance" "x" {\n  engine = "mysql"\n  tags = { Name = "x-${var.env}", n = 1 }\n}\n';
    const before = performance.now();
    const file = parseHcl(repeat(block, 1_000_000));
    expect(file.problems).toEqual([]);
    // Measured 0.15 s; the bound leaves room for busy machines.
    expect(performance.now() - before).toBeLessThan(8_000);
  });
});
