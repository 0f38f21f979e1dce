import type { Expression, ObjectConstructor } from "../hcl/ast.js";
import { indexSuffix } from "./address.js";

/**
 * A reference that is not evaluated but names something (`provider = aws.west`, `moved { from = module.a }`), as an address
 * is written. `undefined` for anything else.
 */
export function referenceText(expression: Expression): string | undefined {
  if (expression.kind === "variable") return expression.name;
  if (expression.kind === "attribute") {
    const source = referenceText(expression.source);
    return source === undefined ? undefined : `${source}.${expression.name}`;
  }
  if (expression.kind === "index") {
    const source = referenceText(expression.source);
    const key = literalKey(expression.key);
    return source === undefined || key === undefined ? undefined : source + indexSuffix(key);
  }
  // The old form, in quotes.
  const written = expression.kind === "template" ? literalKey(expression) : undefined;
  return typeof written === "string" ? written : undefined;
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
