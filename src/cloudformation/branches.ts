import type { Span } from "../graph/span.js";
import type { Cause, ListValue, Reference, Value } from "../graph/value.js";
import { isSame, known, oneOf, referencesOf } from "./values.js";

/** Why a value that depends on an undecided condition is not known. */
export function undecided(condition: string, causes: readonly Cause[]): readonly Cause[] {
  return causes.map(({ reason, span }) => ({
    reason: `condition ${condition} is not decided: ${reason}`,
    ...(span === undefined ? {} : { span }),
  }));
}

/** The value of an `Fn::If` whose condition is not decided: what both branches agree on. */
export function either(one: Value, other: Value, because: readonly Cause[], span: Span): Value {
  if (isSame(one, other)) return one;
  const references = [...allReferences(one), ...allReferences(other)];
  const merged = merge(one, other, because, span);
  return references.length === 0 ? merged : { ...merged, references };
}

function merge(one: Value, other: Value, because: readonly Cause[], span: Span): Value {
  if (one.kind === "map" && other.kind === "map") {
    const entries = new Map<string, Value>();
    for (const key of new Set([...one.entries.keys(), ...other.entries.keys()])) {
      const values = [one.entries.get(key), other.entries.get(key)] as const;
      const place = values[0]?.span ?? values[1]?.span ?? span;
      entries.set(key, either(values[0] ?? known(null, place), values[1] ?? known(null, place), because, place));
    }
    const rest = [...(one.rest ?? []), ...(other.rest ?? [])];
    return { kind: "map", entries, span, ...(rest.length > 0 ? { rest } : {}) };
  }
  if (one.kind === "list" && other.kind === "list" && one.items.length === other.items.length) {
    const items = one.items.map((item, i) => either(item, other.items[i] ?? known(null, span), because, item.span));
    const rest = [...(one.rest ?? []), ...(other.rest ?? [])];
    return { kind: "list", items, span, ...(rest.length > 0 ? { rest } : {}) } satisfies ListValue;
  }
  return oneOf([one, other], because, span);
}

function allReferences(value: Value): readonly Reference[] {
  const own = referencesOf(value);
  if (value.kind === "list") return [...own, ...value.items.flatMap(allReferences)];
  if (value.kind === "map") return [...own, ...[...value.entries.values()].flatMap(allReferences)];
  return own;
}
