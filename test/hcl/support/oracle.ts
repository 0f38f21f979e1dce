import { createRequire } from "node:module";
import type { Block, Body, Expression, HclFile, ObjectItem, TemplatePart } from "../../../src/hcl/ast.js";

/**
 * The oracle: npm `hcl2-parser`, which is HashiCorp's hclsyntax 2.10.0 and tmccombs/hcl2json 0.3.3 compiled to JavaScript. It
 * converts to JSON: blocks by type and labels, literals to values, every other expression to its source text in `${…}`.
 * What follows is that conversion for our tree.
 *
 * Quirks of the oracle, none of which says anything about syntax:
 * - Version 2.10.0 has no namespaced functions (`a::b()`), which HCL has since 2.20: texts with `::` are left out.
 * - The conversion refuses, or panics on, values that it computes itself: `!1`, `-true`, null within a string or as a key. Also
 *   blocks that cannot be merged in one JSON object: `a {}` beside `a "b" {}`. We throw `Unconvertible` for these.
 * - In a string, an interpolation of a conditional is written as an if directive.
 * - Strings are normalised to NFC, as by all of cty.
 * - The range of a heredoc includes white space behind the closing marker; ours ends with the marker.
 */
export class Unconvertible extends Error {}

type OracleAnswer = { readonly accepted: true; readonly value: unknown } | { readonly accepted: false };

const parser = createRequire(import.meta.url)("hcl2-parser") as {
  parseToObject(text: string): readonly [unknown, unknown];
};

/** What the oracle makes of a text. Panics of its conversion count as not accepted. */
export function askOracle(text: string): OracleAnswer {
  try {
    const [value, error] = parser.parseToObject(text);
    return error === null ? { accepted: true, value } : { accepted: false };
  } catch {
    // The error's message holds the whole source of the package; it is of no use.
    return { accepted: false };
  }
}

/** Our tree in the oracle's JSON. Throws `Unconvertible` where the oracle would not convert. */
export function toOracleJson(file: HclFile): unknown {
  return plain(convertBody(file.text, file.body));
}

type Converted = Map<string, unknown>;

function plain(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [key as string, plain(item)]));
  return Array.isArray(value) ? value.map(plain) : value;
}

function convertBody(text: string, body: Body): Converted {
  const out: Converted = new Map();
  for (const block of body.blocks) addBlock(text, block, out);
  for (const [name, { expression }] of body.attributes) out.set(name, convertExpression(text, expression));
  return out;
}

function addBlock(text: string, block: Block, root: Converted): void {
  let out = root;
  let key = block.type;
  for (const label of block.labels) {
    const existing = out.get(key) ?? new Map<string, unknown>();
    if (!(existing instanceof Map)) throw new Unconvertible("labels differ");
    out.set(key, existing);
    out = existing as Converted;
    key = label.value;
  }
  const existing = out.get(key) ?? [];
  if (!Array.isArray(existing)) throw new Unconvertible("labels differ");
  out.set(key, [...(existing as unknown[]), convertBody(text, block.body)]);
}

function convertExpression(text: string, expression: Expression): unknown {
  const { kind } = expression;
  if (kind === "number") return Number(expression.text);
  if (kind === "bool") return expression.value;
  if (kind === "null") return null;
  if (kind === "unary") return convertUnary(text, expression);
  if (kind === "tuple") return expression.items.map((item) => convertExpression(text, item));
  if (kind === "object") {
    return new Map(expression.items.map((item) => [convertKey(text, item), convertExpression(text, item.value)]));
  }
  if (kind !== "template") return wrap(text, expression);
  const [part, ...others] = expression.parts;
  if (part?.kind === "interpolation" && others.length === 0) return convertExpression(text, part.expression);
  return convertParts(text, expression.parts);
}

function convertUnary(text: string, expression: Expression & { readonly kind: "unary" }): unknown {
  const { operand, operator } = expression;
  if (operand.kind === "number" && operator === "-") return -Number(operand.text);
  if (operand.kind === "bool" && operator === "!") return !operand.value;
  if (operand.kind === "number" || operand.kind === "bool" || operand.kind === "null") throw new Unconvertible("unary");
  return wrap(text, expression);
}

function convertKey(text: string, { key, keyIsExpression }: ObjectItem): string {
  if (key.kind === "variable" && !keyIsExpression) {
    if (key.name === "null") throw new Unconvertible("null key");
    return key.name;
  }
  if (isTraversal(key)) return text.slice(key.start, key.end);
  return convertInString(text, key);
}

function isTraversal(expression: Expression): boolean {
  if (expression.kind === "variable") return true;
  if (expression.kind === "attribute") return isTraversal(expression.source);
  return expression.kind === "index" && isConstant(expression.key) && isTraversal(expression.source);
}

function isConstant(key: Expression): boolean {
  if (key.kind === "template") return key.parts.every(({ kind }) => kind === "literal");
  return key.kind === "number" || key.kind === "bool" || key.kind === "null";
}

function convertParts(text: string, parts: readonly TemplatePart[]): string {
  return parts.map((part) => convertPart(text, part)).join("");
}

function convertPart(text: string, part: TemplatePart): string {
  switch (part.kind) {
    case "literal":
      return part.value.normalize("NFC");
    case "interpolation":
      return convertInString(text, part.expression);
    case "if":
      return ifDirective(
        text.slice(part.condition.start, part.condition.end),
        convertParts(text, part.then),
        convertParts(text, part.otherwise),
      );
    case "for": {
      const names = part.keyName === undefined ? part.valueName : `${part.keyName}, ${part.valueName}`;
      const collection = text.slice(part.collection.start, part.collection.end);
      return `%{for ${names} in ${collection}}${convertParts(text, part.body)}%{endfor}`;
    }
  }
}

function convertInString(text: string, expression: Expression): string {
  const { kind } = expression;
  if (kind === "number") return decimal(expression.text);
  if (kind === "bool") return String(expression.value);
  if (kind === "null") throw new Unconvertible("null in a string");
  if (kind === "template") return convertParts(text, expression.parts);
  if (kind !== "conditional") return wrap(text, expression);
  const { condition, then, otherwise } = expression;
  return ifDirective(
    text.slice(condition.start, condition.end),
    convertInString(text, then),
    convertInString(text, otherwise),
  );
}

function ifDirective(condition: string, then: string, otherwise: string): string {
  return `%{if ${condition}}${then}${otherwise === "" ? "" : `%{else}${otherwise}`}%{endif}`;
}

function wrap(text: string, expression: Expression): string {
  return `\${${text.slice(expression.start, expression.end)}}`;
}

/** A number literal without exponent and superfluous zeros. */
function decimal(text: string): string {
  const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  let digits = whole + fraction;
  let point = whole.length + Number(exponent);
  if (point > digits.length) digits = digits.padEnd(point, "0");
  if (point < 0) {
    digits = digits.padStart(digits.length - point, "0");
    point = 0;
  }
  const integer = digits.slice(0, point).replace(/^0+/, "") || "0";
  const rest = digits.slice(point).replace(/0+$/, "");
  return rest === "" ? integer : `${integer}.${rest}`;
}
