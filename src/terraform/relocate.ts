import type { Node } from "../hcl/ast.js";

/**
 * Copies a syntax tree with all its offsets changed, for expressions that were parsed out of another text (a string in JSON,
 * where escapes take more characters than they stand for).
 */
export function relocate<N extends Node>(node: N, move: (offset: number) => number): N {
  return copy(node, move) as N;
}

const OFFSETS: ReadonlySet<string> = new Set(["start", "end", "nameEnd", "headerEnd"]);

/** The depth of what the parser gives is bounded, so that this may recurse. */
function copy(value: unknown, move: (offset: number) => number): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => copy(item, move));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, member]: [string, unknown]) => [
    name,
    OFFSETS.has(name) && typeof member === "number" ? move(member) : copy(member, move),
  ]);
  return Object.fromEntries(entries);
}
