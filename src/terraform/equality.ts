import { compareText } from "./compare-text.js";
import { formatGeneral } from "./number-format.js";
import { compareNumbers } from "./numbers.js";
import { typesEqual, type TfType } from "./types.js";
import {
  setOfType,
  sortedKeys,
  type Provenance,
  type TextPiece,
  type TfList,
  type TfUnknown,
  type TfValue,
} from "./values.js";

/** Whether the known ends of a text contradict the characters of another. */
function textContradicts(pieces: readonly TextPiece[], value: string): boolean {
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  if (first?.kind === "literal" && !value.startsWith(first.value)) return true;
  if (last?.kind === "literal" && !value.endsWith(last.value)) return true;
  const literal = pieces.reduce((length, piece) => length + (piece.kind === "literal" ? piece.value.length : 0), 0);
  return literal > value.length;
}

function onlyReference(value: TfUnknown): string | undefined {
  const [piece, ...rest] = value.text ?? [];
  if (piece?.kind !== "reference" || rest.length > 0 || piece.reference.derived === true) return undefined;
  return `${piece.reference.address}\0${piece.reference.attribute}`;
}

function unknownEquals(a: TfUnknown, b: TfValue): boolean | undefined {
  if (b.kind === "null") return a.notNull ? false : undefined;
  if (b.kind === "unknown") {
    const reference = onlyReference(a);
    return reference !== undefined && reference === onlyReference(b) ? true : undefined;
  }
  if (a.members !== undefined && b.kind !== "object" && b.kind !== "map") return false;
  if (a.type.kind !== "dynamic" && a.type.kind !== b.kind) return false;
  if (b.kind === "string" && a.text !== undefined && textContradicts(a.text, b.value)) return false;
  return undefined;
}

/** Combines the answers for members: one difference decides. */
function all(answers: Iterable<boolean | undefined>): boolean | undefined {
  let result: boolean | undefined = true;
  for (const answer of answers) {
    if (answer === false) return false;
    result = answer === undefined ? undefined : result;
  }
  return result;
}

function* pairs(a: readonly TfValue[], b: readonly TfValue[]): Iterable<boolean | undefined> {
  for (const [index, item] of a.entries()) {
    const other = b[index];
    yield other === undefined ? false : equals(item, other);
  }
}

function* entryPairs(a: ReadonlyMap<string, TfValue>, b: ReadonlyMap<string, TfValue>): Iterable<boolean | undefined> {
  for (const [key, item] of a) {
    const other = b.get(key);
    yield other === undefined ? false : equals(item, other);
  }
}

function elementTypesDiffer(a: TfType, b: TfType): boolean {
  return a.kind !== "dynamic" && b.kind !== "dynamic" && !typesEqual(a, b);
}

function setsEqual(a: TfList, b: TfList): boolean | undefined {
  const known = (items: readonly TfValue[]): boolean => items.every((item) => equals(item, item) === true);
  if (known(a.items) && known(b.items)) return a.items.length === b.items.length && all(pairs(a.items, b.items));
  // An unknown member may turn out to be any other.
  const missing = (items: readonly TfValue[], others: readonly TfValue[]): boolean =>
    items.some((item) => others.every((other) => equals(item, other) === false));
  return missing(a.items, b.items) || missing(b.items, a.items) ? false : undefined;
}

/**
 * Whether two values are equal, without any conversion: values of different types never are, except nulls. `undefined` when
 * something unknown decides it.
 */
export function equals(a: TfValue, b: TfValue): boolean | undefined {
  if (a.kind === "unknown") return unknownEquals(a, b);
  if (b.kind === "unknown") return unknownEquals(b, a);
  switch (a.kind) {
    case "null":
      return b.kind === "null";
    case "string":
      return b.kind === "string" && a.value === b.value;
    case "bool":
      return b.kind === "bool" && a.value === b.value;
    case "number":
      return b.kind === "number" && compareNumbers(a.value, b.value) === 0;
    case "tuple":
      return b.kind === "tuple" && a.items.length === b.items.length && all(pairs(a.items, b.items));
    case "list":
      if (b.kind !== "list" || elementTypesDiffer(a.element, b.element)) return false;
      return a.items.length === b.items.length && all(pairs(a.items, b.items));
    case "set":
      return b.kind === "set" && !elementTypesDiffer(a.element, b.element) && setsEqual(a, b);
    case "map":
      if (b.kind !== "map" || elementTypesDiffer(a.element, b.element)) return false;
      return a.entries.size === b.entries.size && all(entryPairs(a.entries, b.entries));
    case "object":
      return b.kind === "object" && a.entries.size === b.entries.size && all(entryPairs(a.entries, b.entries));
  }
}

/**
 * A text that orders structured members of a set as cty does (`makeSetHashBytes` in
 * https://github.com/zclconf/go-cty/blob/main/cty/set_internals.go).
 */
function orderKey(value: TfValue): string {
  switch (value.kind) {
    case "unknown":
      return "?";
    case "null":
      return "~";
    case "string":
      return JSON.stringify(value.value);
    case "number":
      return formatGeneral(value.value, 10);
    case "bool":
      return value.value ? "T" : "F";
    case "list":
    case "set":
      return `[${value.items.map((item) => `${orderKey(item)};`).join("")}]`;
    case "tuple":
      return `<${value.items.map((item) => `${orderKey(item)};`).join("")}>`;
    case "map":
      return `{${sortedEntries(value.entries, (key, item) => `${JSON.stringify(key)}:${orderKey(item)};`)}}`;
    case "object":
      return `<${sortedEntries(value.entries, (_, item) => `${orderKey(item)};`)}>`;
  }
}

function sortedEntries(entries: ReadonlyMap<string, TfValue>, write: (key: string, item: TfValue) => string): string {
  let result = "";
  for (const key of sortedKeys(entries)) {
    const item = entries.get(key);
    if (item !== undefined) result += write(key, item);
  }
  return result;
}

function rank(value: TfValue): number {
  return value.kind === "unknown" ? 2 : value.kind === "null" ? 1 : 0;
}

function compareMembers(a: TfValue, b: TfValue): number {
  const order = rank(a) - rank(b);
  if (order !== 0) return order;
  if (a.kind === "string" && b.kind === "string") return compareText(a.value, b.value);
  if (a.kind === "number" && b.kind === "number") return compareNumbers(a.value, b.value);
  return compareText(orderKey(a), orderKey(b));
}

/** A set of items that have the given type: sorted as Terraform goes through them, each known one once. */
export function makeSet(element: TfType, items: readonly TfValue[], from?: Provenance): TfList {
  const sorted = [...items].sort(compareMembers);
  const distinct: TfValue[] = [];
  let group = 0;
  for (const item of sorted) {
    const last = distinct[distinct.length - 1];
    // Members that compare as the same stand together, but need not be equal.
    if (last !== undefined && compareMembers(last, item) !== 0) group = distinct.length;
    if (!distinct.slice(group).some((known) => equals(known, item) === true)) distinct.push(item);
  }
  return setOfType(element, distinct, from);
}
