/** Values as the graph has them: trees in which every leaf has a span and, when it is unknown, a reason. */
import type { Span } from "../graph/span.js";
import type { ListValue, Reference, Scalar, TextPart, UnknownValue, Value } from "../graph/value.js";
import { documentIn } from "./json-text.js";
import { numberText } from "./numbers.js";
import { spanOf, type Origin } from "./origin.js";
import {
  mergeReferences,
  settle,
  sortedKeys,
  type TextPiece,
  type TfNumber,
  type TfUnknown,
  type TfValue,
} from "./values.js";

interface Located {
  readonly span: Span;
  readonly via?: readonly Span[];
  readonly references?: readonly Reference[];
}

/** Which span a value gets: its own where it has one, or only within the attribute that it is written in. */
type Placing = "own" | "within";

function isBefore(lineA: number, columnA: number, lineB: number, columnB: number): boolean {
  return lineA < lineB || (lineA === lineB && columnA <= columnB);
}

function contains(outer: Span, inner: Span): boolean {
  return (
    outer.path === inner.path &&
    isBefore(outer.startLine, outer.startColumn, inner.startLine, inner.startColumn) &&
    isBefore(inner.endLine, inner.endColumn, outer.endLine, outer.endColumn)
  );
}

function placesOf(origin: Origin | undefined): readonly Span[] {
  const spans: Span[] = [];
  for (let place = origin; place !== undefined; place = place.from) spans.push(spanOf(place.file, place));
  return spans;
}

/**
 * The span, the places behind it and the references of a value. `outer` is the span of what it is a member of; for the value
 * of an attribute itself (`isMember` false) it is the span.
 */
function locate(value: TfValue, outer: Span, placing: Placing, isMember: boolean): Located {
  if (value.from === undefined) return { span: outer };
  const places = placesOf(value.from.origin);
  const [first] = places;
  const isHere = first !== undefined && (contains(outer, first) || placing === "own");
  const span = isMember && isHere ? first : outer;
  // What lies within the span is no other place.
  const via = places.filter((place) => !contains(span, place) && !contains(outer, place));
  const { references } = value.from;
  return {
    span,
    ...(via.length === 0 ? {} : { via }),
    ...(references === undefined || references.length === 0 ? {} : { references }),
  };
}

/** Digits that a JavaScript number keeps are a number; others stay text. */
function numberScalar({ value }: TfNumber): Scalar {
  if (typeof value === "number") return Number.isFinite(value) ? value : numberText(value);
  const written = numberText(value);
  const double = Number(written);
  return Number.isInteger(double) && !Number.isSafeInteger(double) ? written : double;
}

function textParts(pieces: readonly TextPiece[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  for (const piece of pieces) {
    const last = parts[parts.length - 1];
    if (piece.kind === "reference") parts.push({ reference: piece.reference });
    else if (piece.kind === "hole") parts.push({ unknown: piece.because });
    else if (typeof last === "string") parts[parts.length - 1] = last + piece.value;
    else parts.push(piece.value);
  }
  return parts;
}

/** The references of a text that its provenance does not tell of. */
function furtherReferences(value: TfUnknown, known: readonly Reference[]): readonly Reference[] {
  return (value.text ?? []).flatMap((piece) => {
    if (piece.kind !== "reference") return [];
    const { address, attribute } = piece.reference;
    return known.some((other) => other.address === address && other.attribute === attribute) ? [] : [piece.reference];
  });
}

/** All that it may be in the cases that are known. */
function alternatives({ choices, cases }: TfUnknown, span: Span, placing: Placing): Pick<ListValue, "oneOf" | "cases"> {
  if (choices === undefined || cases === undefined) return {};
  return { oneOf: choices.map((choice) => member(choice, span, placing)), cases };
}

function unknownValue(value: TfUnknown, located: Located, placing: Placing): Value {
  const { partial } = value;
  if (partial?.kind === "sequence" && (partial.leading.length > 0 || partial.some.length > 0 || value.notNull)) {
    const items = [...partial.leading, ...partial.some].map((item) => listItem(item, located.span, placing));
    const rest = partial.isComplete === true ? {} : { rest: value.because };
    return { kind: "list", items, ...rest, ...located, ...alternatives(value, located.span, placing) };
  }
  if (partial?.kind === "mapping") {
    const entries = new Map<string, Value>();
    for (const [key, entry] of partial.entries) entries.set(key, member(entry, located.span, placing));
    return { kind: "map", entries, rest: value.because, ...located };
  }
  const references = mergeReferences(located.references, furtherReferences(value, located.references ?? []));
  const document = documentIn(value);
  // Only what is certainly there is said to be another resource's.
  const text = value.choices?.some(({ kind }) => kind === "null") === true ? undefined : value.text;
  const result: UnknownValue = {
    kind: "unknown",
    because: value.because,
    ...located,
    ...(references === undefined ? {} : { references }),
    ...(text === undefined ? {} : { text: textParts(text) }),
    ...(value.choices === undefined
      ? {}
      : { oneOf: value.choices.map((choice) => member(choice, located.span, placing)) }),
    ...alternatives(value, located.span, placing),
    ...(document === undefined ? {} : { json: convertAt(document, located.span, "own", true) }),
  };
  return result;
}

function member(value: TfValue, outer: Span, placing: Placing): Value {
  return convertAt(value, outer, placing, true);
}

/** A scalar of a list that is written elsewhere stands where the list is put in; an object keeps its place. */
function listItem(value: TfValue, outer: Span, placing: Placing): Value {
  const isOpen = value.kind === "unknown" && (value.partial !== undefined || value.members !== undefined);
  const hasMembers = isOpen || value.kind === "object" || value.kind === "map";
  return convertAt(value, outer, hasMembers ? placing : "within", true);
}

function convertAt(given: TfValue, outer: Span, placing: Placing, isMember: boolean): Value {
  const value = settle(given);
  const located = locate(value, outer, placing, isMember);
  switch (value.kind) {
    case "string": {
      const document = documentIn(value);
      const leaf = { kind: "known", value: value.value, ...located } as const;
      return document === undefined ? leaf : { ...leaf, json: convertAt(document, located.span, "own", true) };
    }
    case "number":
      return { kind: "known", value: numberScalar(value), ...located };
    case "bool":
      return { kind: "known", value: value.value, ...located };
    case "null":
      return { kind: "known", value: null, ...located };
    case "unknown":
      return unknownValue(value, located, placing);
    case "list":
    case "set":
    case "tuple":
      return { kind: "list", items: value.items.map((item) => listItem(item, located.span, placing)), ...located };
    case "map":
    case "object": {
      const entries = new Map<string, Value>();
      for (const key of sortedKeys(value.entries)) {
        const entry = value.entries.get(key);
        if (entry !== undefined) entries.set(key, member(entry, located.span, placing));
      }
      return { kind: "map", entries, ...located };
    }
  }
}

/**
 * The value of a resource's attribute as the graph has it.
 *
 * The value itself gets the given span; members that are written within it (items of an object or list constructor) get
 * their own, others that of what they are in, with the places they came through in `via`. What a text encodes as JSON
 * (`json`) has the spans of the places where it is written, wherever those are.
 *
 * @param span of the attribute in the resource, from its name to the end of its value
 */
export function toGraphValue(value: TfValue, span: Span): Value {
  return convertAt(value, span, "within", false);
}
