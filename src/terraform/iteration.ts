/** Going through collections: what `for`, splats and template loops have in common. */
import type { Cause } from "../graph/value.js";
import type { Expression, Node } from "../hcl/ast.js";
import { attempt, fail } from "./errors.js";
import type { Scope } from "./scope.js";
import { typeName, type TfType } from "./types.js";
import {
  isOpenSet,
  memberOf,
  number,
  openSet,
  settle,
  sortedKeys,
  text,
  typeOf,
  type PartialMapping,
  type PartialSequence,
  type PossibleEntries,
  type TfValue,
} from "./values.js";

/** The evaluator, handed to the modules that it uses itself. */
export type Evaluate = (expression: Expression, scope: Scope, place: Node) => TfValue;

export interface UnknownElements {
  readonly kind: "unknown";
  readonly because: readonly Cause[];
  readonly partial: PartialSequence | PartialMapping | undefined;
  readonly entries?: PossibleEntries | undefined;
}

export type Elements =
  { readonly kind: "known"; readonly pairs: Iterable<readonly [TfValue, TfValue]> } | UnknownElements;

function* sequencePairs(container: TfValue, items: readonly TfValue[]): Iterable<readonly [TfValue, TfValue]> {
  for (const [index, item] of items.entries()) yield [number(index), memberOf(container, item)];
}

function* setPairs(container: TfValue, items: readonly TfValue[]): Iterable<readonly [TfValue, TfValue]> {
  for (const item of items) {
    const member = memberOf(container, item);
    yield [member, member];
  }
}

function* mappingPairs(
  container: TfValue,
  entries: ReadonlyMap<string, TfValue>,
): Iterable<readonly [TfValue, TfValue]> {
  for (const key of sortedKeys(entries)) {
    const entry = entries.get(key);
    if (entry !== undefined) yield [text(key), memberOf(container, entry)];
  }
}

function isIterable(type: TfType): boolean {
  return type.kind !== "string" && type.kind !== "number" && type.kind !== "bool";
}

/**
 * The keys and values of a collection in the order in which Terraform goes through it: indexes and items, keys and entries
 * by key, members of a set twice.
 *
 * @throws EvaluationError for a value that is no collection
 */
export function eachElement(collection: TfValue, node: Node): Elements {
  const value = settle(collection);
  switch (value.kind) {
    case "list":
    case "tuple":
      return { kind: "known", pairs: sequencePairs(value, value.items) };
    case "set":
      return isOpenSet(value)
        ? { kind: "unknown", ...openSet(value) }
        : { kind: "known", pairs: setPairs(value, value.items) };
    case "map":
    case "object":
      return { kind: "known", pairs: mappingPairs(value, value.entries) };
    case "unknown":
      if (!isIterable(value.type)) {
        return fail(`a value of type ${value.type.kind} cannot be iterated over`, node);
      }
      return { kind: "unknown", because: value.because, partial: value.partial, entries: value.entries };
    case "null":
      return fail("null cannot be iterated over", node);
    case "string":
    case "number":
    case "bool":
      return fail(`a value of type ${typeName(typeOf(value))} cannot be iterated over`, node);
  }
}

/**
 * Applies a function to all that is known of an unknown sequence.
 *
 * @throws EvaluationError when it fails for an item that the sequence certainly has
 */
export function mapPartial(
  partial: PartialSequence | PartialMapping | undefined,
  map: (value: TfValue) => TfValue,
): PartialSequence | undefined {
  if (partial?.kind !== "sequence") return undefined;
  const { other, isComplete = false } = partial;
  return {
    kind: "sequence",
    isComplete,
    leading: partial.leading.map(map),
    some: partial.some.map(map),
    other: other && attempt(() => map(other)),
  };
}
