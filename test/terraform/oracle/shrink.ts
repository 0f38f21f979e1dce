/** Smaller expressions than a given one, made on its syntax tree. */
import type { Expression, Node, TemplatePart } from "../../../src/hcl/ast.js";
import { parseExpression } from "../../../src/hcl/parser.js";

/** The expressions directly in another. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "number":
    case "bool":
    case "null":
    case "variable":
    case "invalid":
      return [];
    case "template":
      return expression.parts.flatMap(inPart);
    case "tuple":
      return expression.items;
    case "object":
      return expression.items.flatMap(({ key, value }) => (key.kind === "variable" ? [value] : [key, value]));
    case "attribute":
      return [expression.source];
    case "splat":
      return [expression.source];
    case "index":
      return [expression.source, expression.key];
    case "call":
      return expression.args;
    case "for-tuple":
    case "for-object": {
      const { collection, value, condition } = expression;
      const key = expression.kind === "for-object" ? [expression.key] : [];
      return [collection, ...key, value, ...(condition === undefined ? [] : [condition])];
    }
    case "unary":
      return [expression.operand];
    case "binary":
      return [expression.left, expression.right];
    case "conditional":
      return [expression.condition, expression.then, expression.otherwise];
    case "parentheses":
      return [expression.inner];
  }
}

function inPart(part: TemplatePart): readonly Expression[] {
  switch (part.kind) {
    case "literal":
      return [];
    case "interpolation":
      return [part.expression];
    case "if":
      return [part.condition, ...part.then.flatMap(inPart), ...part.otherwise.flatMap(inPart)];
    case "for":
      return [part.collection, ...part.body.flatMap(inPart)];
  }
}

const SIMPLE = ["1", '"a"', "true", "null", "[]", "{}", "[1]", '["a"]'] as const;

/** Items that may be left out, with the comma or line end that parts them. */
function removable(expression: Expression): readonly Node[] {
  if (expression.kind === "tuple") return expression.items;
  if (expression.kind === "call") return expression.args;
  return expression.kind === "object"
    ? expression.items.map(({ key, value, keyIsExpression }) => ({
        start: key.start - (keyIsExpression ? 1 : 0),
        end: value.end,
      }))
    : [];
}

/** The text without a node and one of the commas around it. */
function without(text: string, node: Node): string {
  const before = text.slice(0, node.start);
  const after = text.slice(node.end);
  return /^\s*,/.test(after) ? before + after.replace(/^\s*,\s*/, "") : before.replace(/,\s*$/, "") + after;
}

/** Expressions with one step less, the shortest first; some may be no expressions at all. */
export function smaller(text: string): readonly string[] {
  const candidates = new Set<string>();
  const visit = (expression: Expression): void => {
    const { start, end } = expression;
    const put = (replacement: string): void => {
      if (replacement.length < end - start) candidates.add(text.slice(0, start) + replacement + text.slice(end));
    };
    candidates.add(text.slice(start, end));
    for (const simple of SIMPLE) put(simple);
    for (const child of childrenOf(expression)) {
      put(text.slice(child.start, child.end));
      visit(child);
    }
    for (const node of removable(expression)) candidates.add(without(text, node));
    if (expression.kind === "template") {
      for (const part of expression.parts) candidates.add(text.slice(0, part.start) + text.slice(part.end));
    }
    if (expression.kind === "splat" && expression.steps.length > 0) {
      for (const step of expression.steps) candidates.add(text.slice(0, step.start) + text.slice(step.end));
    }
    if ((expression.kind === "for-tuple" || expression.kind === "for-object") && expression.condition !== undefined) {
      const { condition } = expression;
      candidates.add(text.slice(0, condition.start).replace(/\s*if\s*$/, "") + text.slice(condition.end));
    }
  };
  visit(parseExpression(text).expression);
  candidates.delete(text);
  return [...candidates]
    .filter((candidate) => candidate.length < text.length && parseExpression(candidate).problems.length === 0)
    .sort((a, b) => a.length - b.length);
}
