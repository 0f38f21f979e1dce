/** How much a value is when everything in it is written out. */
import type { TfUnknown, TfValue } from "./values.js";

/**
 * Values that one may be made of. Members may be the same value many times over, which costs nothing to make and, written
 * out, more than any machine has: twenty locals that each name the one before twice are a million.
 */
export const MOST_VALUES = 200_000;

/** From this weight on, remembering what a collection weighs is less work than adding it up again. */
const WORTH_REMEMBERING = 32;

/** Weights by the collection of members, which copies of a value share. */
const weights = new WeakMap<object, number>();

/** The number of values that a value is made of, each counted as often as it stands there. */
export function weightOf(value: TfValue): number {
  switch (value.kind) {
    case "list":
    case "set":
    case "tuple":
      return sumOf(value.items);
    case "map":
    case "object":
      return sumOf(value.entries);
    case "string":
      return value.json === undefined ? 1 : 1 + weightOf(value.json);
    case "unknown":
      return unknownWeight(value);
    case "number":
    case "bool":
    case "null":
      return 1;
  }
}

/** What is made when it is asked for counts as one. */
function unknownWeight({ partial, json, choices, entries }: TfUnknown): number {
  let weight = 1;
  if (json !== undefined) weight += weightOf(json);
  if (choices !== undefined) weight += sumOf(choices);
  if (entries !== undefined) weight += sumOf(entries.certain) + sumOf(entries.maybe);
  if (partial?.kind === "mapping") weight += sumOf(partial.entries);
  else if (partial !== undefined) weight += sumOf(partial.leading) + sumOf(partial.some);
  if (partial?.other !== undefined) weight += weightOf(partial.other);
  return weight;
}

function sumOf(members: readonly TfValue[] | ReadonlyMap<string, TfValue>): number {
  const known = weights.get(members);
  if (known !== undefined) return known;
  let sum = 1;
  for (const member of members.values()) sum += weightOf(member);
  if (sum >= WORTH_REMEMBERING) weights.set(members, sum);
  return sum;
}
