import { member, type Step } from "../graph/inspect.js";
import type { Span } from "../graph/span.js";
import type { Value } from "../graph/value.js";

/** Where a path leads, as far as the document has it. */
export function placeOf(document: Value, path: readonly Step[]): Span {
  let at: Value = document;
  for (const step of path) {
    const next = member(at, step);
    if (next === undefined) break;
    at = next;
  }
  return at.span;
}
