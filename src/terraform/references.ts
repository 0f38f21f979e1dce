import type { Expression, ObjectConstructor } from "../hcl/ast.js";
import { indexSuffix } from "./address.js";

/**
 * A reference that is not evaluated but names something (`provider = aws.west`, `moved { from = module.a }`), as an address
 * is written. `undefined` for anything else.
 */
export function referenceText(expression: Expression): string | undefined {
  switch (expression.kind) {
    case "variable":
      return expression.name;
    case "attribute": {
      const source = referenceText(expression.source);
      return source === undefined ? undefined : `${source}.${expression.name}`;
    }
    case "index": {
      const source = referenceText(expression.source);
      const key = literalKey(expression.key);
      return source === undefined || key === undefined ? undefined : source + indexSuffix(key);
    }
    case "template": {
      // The old form, in quotes.
      const key = literalKey(expression);
      return typeof key === "string" ? key : undefined;
    }
    default:
      return undefined;
  }
}

/** The members of an object that maps references to references (`providers = { aws.peer = aws.west }`). */
export function referenceMap(expression: ObjectConstructor): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const { key, value } of expression.items) {
    const from = referenceText(key);
    const to = referenceText(value);
    if (from !== undefined && to !== undefined) map.set(from, to);
  }
  return map;
}

function literalKey(expression: Expression): string | number | undefined {
  if (expression.kind === "number") return Number(expression.text);
  if (expression.kind !== "template") return undefined;
  let text = "";
  for (const part of expression.parts) {
    if (part.kind !== "literal") return undefined;
    text += part.value;
  }
  return text;
}
