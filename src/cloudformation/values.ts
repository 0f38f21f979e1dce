import { isUnset } from "../graph/known.js";
import { chosen, together, type Case } from "../graph/case.js";
import type { Span } from "../graph/span.js";
import { referenceName } from "../graph/inspect.js";
import type { Cause, KnownValue, Reference, Scalar, TextPart, UnknownValue, Value } from "../graph/value.js";

export function known(value: Scalar, span: Span): KnownValue {
  return { kind: "known", value, span };
}

export function unknown(because: readonly Cause[], span: Span): UnknownValue {
  return { kind: "unknown", because, span };
}

/**
 * A value that is one of several. Candidates that are such values themselves are replaced by theirs.
 *
 * @param cases of each candidate, what has to hold for it; absent where that is not known
 */
export function oneOf(
  candidates: readonly Value[],
  because: readonly Cause[],
  span: Span,
  cases?: readonly Case[],
): UnknownValue {
  const all = candidates.flatMap((value, index) => alternatives(value, cases?.[index]));
  if (all.length > MOST_CANDIDATES) return unknown(because, span);
  const known = all.map(({ onlyIf }) => onlyIf).filter((each) => each !== undefined);
  return {
    ...unknown(because, span),
    oneOf: all.map(({ value }) => value),
    ...(cases !== undefined && known.length === all.length ? { cases: known } : {}),
  };
}

/** What a candidate may be itself, in the case of the candidate. */
function alternatives(
  value: Value,
  outer: Case | undefined,
): readonly { readonly value: Value; readonly onlyIf: Case | undefined }[] {
  if (value.kind !== "unknown" || value.oneOf === undefined) return [{ value, onlyIf: outer }];
  if (outer === undefined) return value.oneOf.map((each) => ({ value: each, onlyIf: undefined }));
  const { because, cases = value.oneOf.map((_, index) => chosen(because, index)) } = value;
  return value.oneOf.flatMap((each, index) => {
    const onlyIf = together(outer, cases[index]);
    return onlyIf === undefined ? [] : [{ value: each, onlyIf }];
  });
}

const MOST_CANDIDATES = 64;

/** What only deployment fixes: an attribute of a resource, or a pseudo parameter. */
export function computed(reference: Reference, span: Span): UnknownValue {
  const because = [{ reason: `${referenceName(reference)} is known only after deployment`, span }];
  return { kind: "unknown", because, text: [{ reference }], references: [reference], span };
}

/** Whether a property is not set, or in one case is not. */
export function mayBeUnset(value: Value | undefined): boolean {
  return isUnset(value) || (value?.kind === "unknown" && value.oneOf?.some(isUnset) === true);
}

/** The members of a map; none of everything else. */
export function membersOf(value: Value | undefined): ReadonlyMap<string, Value> {
  return value?.kind === "map" ? value.entries : NO_MEMBERS;
}

const NO_MEMBERS: ReadonlyMap<string, Value> = new Map();

/** The text of a known scalar; `undefined` for everything else. */
export function textOf(value: Value | undefined): string | undefined {
  return value?.kind === "known" && value.value !== null ? String(value.value) : undefined;
}

/** A value at the place of the expression that gave it, with the value's own place first in the chain it came through. */
export function placed(value: Value, span: Span): Value {
  if (value.span === span) return value;
  if (contains(span, value.span)) return { ...value, span };
  return { ...value, span, via: [value.span, ...(value.via ?? [])] };
}

function contains(outer: Span, inner: Span): boolean {
  if (outer.path !== inner.path) return false;
  const begins =
    outer.startLine < inner.startLine ||
    (outer.startLine === inner.startLine && outer.startColumn <= inner.startColumn);
  const ends = inner.endLine < outer.endLine || (inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn);
  return begins && ends;
}

/** From the start of a span to the end of its first line, as far as it is known without the text: its start. */
export function firstLine(span: Span): Span {
  return span.startLine === span.endLine ? span : { ...span, endLine: span.startLine, endColumn: span.startColumn };
}

/** A value as a piece of a text. What is not a text is a hole. */
export function partsOf(value: Value): readonly TextPart[] {
  switch (value.kind) {
    case "known":
      return value.value === null ? [] : [String(value.value)];
    case "unknown":
      return value.text ?? [{ unknown: value.because }];
    case "list":
    case "map":
      return [{ unknown: [{ reason: `a ${value.kind} stands where a text is expected`, span: value.span }] }];
  }
}

/** Longest text, in characters and in pieces, that is made: functions within functions can double it every time. */
const LONGEST_TEXT = 1_000_000;
const MOST_PARTS = 10_000;

/** A known text, unless it is too long. */
export function boundedText(text: string, span: Span): KnownValue | UnknownValue {
  return text.length <= LONGEST_TEXT ? known(text, span) : unknown([tooLong(span)], span);
}

function tooLong(span: Span): Cause {
  return { reason: `the text has more than ${LONGEST_TEXT} characters`, span };
}

const DYNAMIC_REFERENCE = /^\{\{resolve:(?:ssm|ssm-secure|secretsmanager):/;

/** Whether a text stands for what deployment finds in Parameter Store or Secrets Manager. */
export function isDynamicReference(value: Scalar): boolean {
  return typeof value === "string" && DYNAMIC_REFERENCE.test(value);
}

/**
 * The text that pieces make together: known when all of them are, and else what is known of it.
 *
 * A hole in a dynamic reference counts as a reference, since whatever fills it names a secret or a parameter, and the text
 * stands for what deployment finds there.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 *
 * @param parts in the order of the text
 * @param references resources that the pieces name
 */
export function concatenate(parts: readonly TextPart[], references: readonly Reference[], span: Span): Value {
  const joined: TextPart[] = [];
  let length = 0;
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part !== "string") joined.push(part);
    else if (part === "") continue;
    else if (typeof last === "string") joined[joined.length - 1] = last + part;
    else joined.push(part);
    if (typeof part === "string") length += part.length;
  }
  if (length > LONGEST_TEXT || joined.length > MOST_PARTS) {
    return unknown([tooLong(span)], span);
  }
  const [first] = joined;
  if (joined.every((part) => typeof part === "string")) return withReferences(known(joined.join(""), span), references);
  const text =
    typeof first === "string" && DYNAMIC_REFERENCE.test(first)
      ? joined.map((part) => (typeof part !== "string" && "unknown" in part ? NAMED_AT_DEPLOYMENT : part))
      : joined;
  const isDynamic = text !== joined;
  const because = isDynamic ? [{ reason: NAMED_AT_DEPLOYMENT_REASON, span }] : causesOf(text, span);
  return withReferences({ kind: "unknown", because, text, span }, references);
}

const NAMED_AT_DEPLOYMENT: TextPart = { reference: { address: "dynamic-reference", attribute: "" } };

const NAMED_AT_DEPLOYMENT_REASON = "which secret or parameter this names is known only after deployment";

function causesOf(parts: readonly TextPart[], span: Span): readonly Cause[] {
  const holes = parts.flatMap((part) => (typeof part !== "string" && "unknown" in part ? part.unknown : []));
  if (holes.length > 0) return holes;
  return parts.flatMap((part) =>
    typeof part !== "string" && "reference" in part ? computed(part.reference, span).because : [],
  );
}

function withReferences<V extends Value>(value: V, references: readonly Reference[]): V {
  return references.length === 0 ? value : { ...value, references };
}

/** References that a value makes itself, not those of its members. */
export function referencesOf(value: Value): readonly Reference[] {
  return value.references ?? [];
}

/** Whether two values are certainly the same, wherever they stand. */
export function isSame(one: Value, other: Value): boolean {
  if (one === other) return true;
  if (one.kind === "known") return other.kind === "known" && one.value === other.value;
  if (one.kind === "list") {
    if (other.kind !== "list" || one.rest !== undefined || other.rest !== undefined) return false;
    return one.items.length === other.items.length && one.items.every((item, i) => isSameItem(item, other.items[i]));
  }
  if (one.kind === "map") {
    if (other.kind !== "map" || one.rest !== undefined || other.rest !== undefined) return false;
    const keys = [...one.entries];
    return (
      keys.length === other.entries.size && keys.every(([key, value]) => isSameItem(value, other.entries.get(key)))
    );
  }
  return other.kind === "unknown" && isSameText(partsOf(one), partsOf(other));
}

function isSameItem(one: Value, other: Value | undefined): boolean {
  return other !== undefined && isSame(one, other);
}

function isSameText(one: readonly TextPart[], other: readonly TextPart[]): boolean {
  return one.length === other.length && one.every((part, i) => isSamePart(part, other[i]));
}

/** Two holes are filled with the same when they are of one value: what is made of that has causes of its own. */
function isSamePart(one: TextPart, other: TextPart | undefined): boolean {
  if (typeof one === "string" || typeof other === "string" || other === undefined) return one === other;
  if ("reference" in one) {
    return (
      "reference" in other &&
      one.reference.stack === other.reference.stack &&
      one.reference.address === other.reference.address &&
      one.reference.attribute === other.reference.attribute &&
      one.reference.derived !== true &&
      other.reference.derived !== true
    );
  }
  return "unknown" in other && one.unknown === other.unknown;
}

/** The data of a value, for writing it as JSON; `undefined` where something in it is not known. Unset members are left out. */
export function dataOf(value: Value): unknown {
  switch (value.kind) {
    case "known":
      return value.value;
    case "unknown":
      return undefined;
    case "list": {
      if (value.rest !== undefined) return undefined;
      const items = value.items.map(dataOf);
      return items.includes(undefined) ? undefined : items;
    }
    case "map": {
      if (value.rest !== undefined) return undefined;
      const data: [string, unknown][] = [];
      for (const [key, entry] of value.entries) {
        if (isUnset(entry)) continue;
        const member = dataOf(entry);
        if (member === undefined) return undefined;
        data.push([key, member]);
      }
      return Object.fromEntries(data);
    }
  }
}

/** Every reason for which something in a value is not known, for what is made of it and is not the same. */
export function reasonsIn(value: Value): readonly Cause[] {
  switch (value.kind) {
    case "known":
      return [];
    case "unknown":
      return [...value.because];
    case "list":
      return [...(value.rest ?? []), ...value.items.flatMap(reasonsIn)];
    case "map":
      return [...(value.rest ?? []), ...[...value.entries.values()].flatMap(reasonsIn)];
  }
}
