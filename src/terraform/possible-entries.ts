/** Maps of which it is not known which entries they have, but which they may have: `var.on ? local.databases : {}`. */
import type { Cause } from "../graph/value.js";
import { attempt } from "./errors.js";
import { entriesOf, unknown, type PossibleEntries, type TfValue } from "./values.js";
import { DYNAMIC } from "./types.js";

const NO_ENTRIES: ReadonlyMap<string, TfValue> = new Map();

/** All entries that a map or object may have; `undefined` when that is not known. */
export function possibleEntries(value: TfValue): PossibleEntries | undefined {
  if (value.kind === "unknown") return value.entries;
  const certain = entriesOf(value);
  return certain && { certain, maybe: NO_ENTRIES };
}

/**
 * All entries that one of two maps may have: in any case those that both certainly have.
 *
 * @param either makes one value of two, of which it is not known which it is
 */
export function entriesOfEither(
  a: TfValue,
  b: TfValue,
  either: (a: TfValue, b: TfValue) => TfValue,
): PossibleEntries | undefined {
  const [first, second] = [possibleEntries(a), possibleEntries(b)];
  if (first === undefined || second === undefined) return undefined;
  const certain = new Map<string, TfValue>();
  const maybe = new Map<string, TfValue>();
  for (const key of new Set(
    [first, second].flatMap((entries) => [...entries.certain.keys(), ...entries.maybe.keys()]),
  )) {
    const [one, other] = [first, second].map((entries) => entries.certain.get(key) ?? entries.maybe.get(key));
    const value = one !== undefined && other !== undefined ? either(one, other) : (one ?? other);
    if (value === undefined) continue;
    (first.certain.has(key) && second.certain.has(key) ? certain : maybe).set(key, value);
  }
  return { certain, maybe };
}

/** The entries with other values; nothing is said of one for which that fails. */
export function mapEntries(
  { certain, maybe }: PossibleEntries,
  map: (value: TfValue) => TfValue,
  because: readonly Cause[],
): PossibleEntries {
  const mapped = (entries: ReadonlyMap<string, TfValue>): ReadonlyMap<string, TfValue> =>
    new Map([...entries].map(([key, value]) => [key, attempt(() => map(value)) ?? unknown(DYNAMIC, because)]));
  return { certain: mapped(certain), maybe: mapped(maybe) };
}
