import { isUnset } from "../graph/known.js";
import type { Span } from "../graph/span.js";
import type { Cause, KnownValue, ListValue, MapValue, UnknownValue, Value } from "../graph/value.js";
import { decodeJson, encodeJson } from "./json-text.js";
import { isDynamicReference, isSame, known, membersOf, oneOf, reasonsIn, textOf, unknown } from "./values.js";
import type { Properties, Shape } from "./vocabulary/shape.js";

/** Properties in the vocabulary of resources. */
export interface Translation {
  readonly attributes: ReadonlyMap<string, Value>;
  /** Properties without counterpart, under their own names. */
  readonly native: ReadonlyMap<string, Value>;
}

/**
 * Translates evaluated properties. Where two properties give the same attribute, the first that is set counts.
 *
 * @param properties a map of properties, or the value that stands in its place
 * @param shapes what is known of them
 */
export function translate(properties: MapValue, shapes: Properties): Translation {
  const attributes = new Map<string, Value>();
  const native = new Map<string, Value>();
  for (const [name, value] of properties.entries) {
    const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    if (shape === undefined) native.set(name, value);
    else if (shape.kind === "flag") native.set(name, convert({ kind: "bool", to: name }, value));
    else apply(shape, value, attributes, native);
  }
  return { attributes, native };
}

function apply(shape: Shape, value: Value, attributes: Map<string, Value>, native: Map<string, Value>): void {
  if (shape.kind === "members") applyMembers(shape.properties, value, attributes, native);
  else if (shape.kind === "inside") applyInside(shape.block, shape.shape, value, attributes);
  else if (shape.kind !== "flag" && isUnset(attributes.get(shape.to))) attributes.set(shape.to, convert(shape, value));
}

function applyMembers(
  shapes: Properties,
  value: Value,
  attributes: Map<string, Value>,
  native: Map<string, Value>,
): void {
  if (value.kind === "map") {
    const inner = translate(value, shapes);
    for (const [name, attribute] of inner.attributes)
      if (isUnset(attributes.get(name))) attributes.set(name, attribute);
    for (const [name, property] of inner.native) native.set(name, property);
  } else if (value.kind === "unknown") {
    // Any of them may be set.
    for (const [name, shape] of Object.entries(shapes))
      apply(shape, memberInEitherCase(value, name), attributes, native);
  }
}

function memberInEitherCase(value: UnknownValue, name: string): Value {
  if (value.oneOf === undefined) return value;
  const candidates = value.oneOf.map((each) =>
    each.kind === "unknown" ? memberInEitherCase(each, name) : (membersOf(each).get(name) ?? known(null, each.span)),
  );
  return { ...value, oneOf: candidates };
}

function applyInside(block: string, shape: Shape, value: Value, attributes: Map<string, Value>): void {
  if (isUnset(value)) return;
  const inner = new Map<string, Value>();
  const present = attributes.get(block);
  const [first] = present?.kind === "list" ? present.items : [];
  if (first?.kind === "map") for (const [name, attribute] of first.entries) inner.set(name, attribute);
  apply(shape, value, inner, new Map());
  const { span } = present ?? value;
  attributes.set(block, { kind: "list", items: [{ kind: "map", entries: inner, span }], span });
}

type Converted = Exclude<Shape, { readonly kind: "members" | "inside" | "flag" }>;

function convert(shape: Converted, value: Value): Value {
  if (isUnset(value)) return value;
  if (value.kind === "unknown" && value.oneOf !== undefined) {
    const candidates = value.oneOf.map((candidate) => convert(shape, candidate));
    return agreed(shape, candidates, value.span) ?? { ...value, oneOf: candidates };
  }
  switch (shape.kind) {
    case "text":
    case "bool":
    case "number":
      return scalar(shape.kind, value);
    case "texts":
      return asTexts(value);
    case "one":
      return { kind: "list", items: [asText(value)], span: value.span };
    case "first":
      return firstOf(value);
    case "pairs":
      return pairs(value);
    case "settings":
      return settings(value);
    case "policy":
      return policyText(value);
    case "pluck":
      return pluck(value, shape.member);
    case "blocks":
      return blocks(value, shape.properties);
  }
}

/**
 * What all candidates come to: `false` in one branch is the same setting as `"False"`, or as no property at all where the
 * default is `false`. Undefined when they differ.
 */
function agreed(shape: Converted, candidates: readonly Value[], span: Span): Value | undefined {
  const unset = shape.kind === "bool" ? shape.unset : undefined;
  const meant =
    unset === undefined
      ? candidates
      : candidates.map((candidate) => (isUnset(candidate) ? known(unset, candidate.span) : candidate));
  const [first] = meant;
  return first?.kind === "known" && meant.every((candidate) => isSame(first, candidate))
    ? { ...first, span }
    : undefined;
}

/** Words that CloudFormation takes for truth values; YAML 1.1 knows the last four as such. */
const TRUTH: Readonly<Record<string, boolean>> = {
  true: true,
  false: false,
  yes: true,
  no: false,
  on: true,
  off: false,
};

/** A scalar of the type that the attribute has: CloudFormation takes `"true"` for `true` and `"7"` for `7`. */
function scalar(kind: "text" | "bool" | "number", value: Value): Value {
  if (value.kind !== "known" || value.value === null) return value;
  if (kind !== "text" && isDynamicReference(value.value)) {
    return unknown([{ reason: `${String(value.value)} is known only after deployment`, span: value.span }], value.span);
  }
  const converted = convertScalar(kind, value);
  return converted === value.value ? value : { ...value, value: converted };
}

function convertScalar(kind: "text" | "bool" | "number", { value }: KnownValue): KnownValue["value"] {
  const text = String(value).trim();
  if (kind === "text") return String(value);
  if (kind === "bool") {
    const word = text.toLowerCase();
    return Object.hasOwn(TRUTH, word) ? (TRUTH[word] ?? value) : value;
  }
  const number = Number(text);
  return text !== "" && Number.isFinite(number) ? number : value;
}

function asTexts(value: Value): Value {
  if (value.kind === "known") return { kind: "list", items: [asText(value)], span: value.span };
  if (value.kind !== "list") return value;
  const items = value.items.flatMap((item) => (item.kind === "list" ? item.items : [item]));
  return { ...value, items: items.map((item) => asText(item)) };
}

function asText(value: Value): Value {
  return inEitherCase(value, (each) => scalar("text", each));
}

/** A value converted; where a condition decides, in each case. */
function inEitherCase(value: Value, conversion: (value: Value) => Value): Value {
  const isOpen = value.kind === "unknown" && value.oneOf !== undefined;
  return isOpen ? { ...value, oneOf: value.oneOf.map(conversion) } : conversion(value);
}

function firstOf(value: Value): Value {
  if (value.kind !== "list") return asText(value);
  const [item] = value.items;
  if (item !== undefined) return { ...asText(item), span: value.span };
  return value.rest === undefined ? known(null, value.span) : unknown(value.rest, value.span);
}

function pairs(value: Value): Value {
  if (value.kind === "map") {
    const entries = new Map([...value.entries].map(([key, entry]) => [key, asText(entry)]));
    return { ...value, entries };
  }
  if (value.kind !== "list") return value;
  const entries = new Map<string, Value>();
  const rest: Cause[] = [...(value.rest ?? [])];
  for (const item of value.items) {
    const pair = pairOf(item);
    if (pair.name !== undefined) entries.set(pair.name, { ...pair.value, span: item.span });
    else {
      const sometimes = pairsInEitherCase(item);
      if (sometimes === undefined) rest.push(...reasonsIn(pair.value));
      for (const [name, entry] of sometimes ?? []) entries.set(name, entry);
    }
  }
  return { kind: "map", entries, span: value.span, ...(rest.length > 0 ? { rest } : {}) };
}

interface Pair {
  /** `undefined` when it is not known; then the value says why. */
  readonly name: string | undefined;
  readonly value: Value;
}

function pairOf(item: Value): Pair {
  const members = item.kind === "map" ? item.entries : new Map<string, Value>();
  const key = members.get("Key") ?? members.get("Name");
  const name = textOf(key);
  if (name === undefined) return { name, value: key ?? item };
  return { name, value: asText(members.get("Value") ?? known(null, item.span)) };
}

/** What a condition decides about: each name with all that it may stand for; `undefined` where a name is not known. */
function pairsInEitherCase(item: Value): ReadonlyMap<string, Value> | undefined {
  const pairs = candidatePairs(item);
  const entries = new Map<string, Value>();
  for (const { name } of pairs) {
    if (name === undefined) return undefined;
    if (entries.has(name)) continue;
    const values = pairs.map((other) => (other.name === name ? other.value : known(null, item.span)));
    if (item.kind === "unknown" && item.oneOf?.some(isUnset) === true) values.push(known(null, item.span));
    entries.set(name, oneOf(values, reasonsIn(item), item.span));
  }
  return entries.size === 0 ? undefined : entries;
}

function candidatePairs(item: Value): readonly Pair[] {
  if (item.kind === "unknown") return (item.oneOf ?? []).filter((candidate) => !isUnset(candidate)).map(pairOf);
  const { value: key } = pairOf(item);
  if (item.kind !== "map" || key.kind !== "unknown" || key.oneOf === undefined) return [];
  const value = asText(item.entries.get("Value") ?? known(null, item.span));
  // Which value belongs to which name is no longer told apart.
  return key.oneOf.map((candidate) => ({ name: textOf(candidate), value }));
}

function settings(value: Value): Value {
  const map = decodeJson(value) ?? value;
  if (map.kind !== "map") return value;
  const items = [...map.entries].map(([name, setting]): Value => {
    const { span } = setting;
    const entries = new Map([
      ["name", known(name, span)],
      ["value", asText(setting)],
    ]);
    return { kind: "map", entries, span };
  });
  const list: ListValue = { kind: "list", items, span: value.span };
  return map.rest === undefined ? list : { ...list, rest: map.rest };
}

function pluck(value: Value, member: string): Value {
  if (value.kind !== "list") return value;
  const items = value.items.flatMap((item) => {
    if (item.kind === "unknown")
      return [inEitherCase(item, (each) => pluckOne(each, member) ?? known(null, each.span))];
    return pluckOne(item, member) ?? [];
  });
  return { ...value, items };
}

function pluckOne(item: Value, member: string): Value | undefined {
  if (item.kind === "unknown") return item;
  const found = item.kind === "map" ? item.entries.get(member) : undefined;
  return found && asText(found);
}

function blocks(value: Value, shapes: Properties): Value {
  const block = (item: Value): Value => {
    if (item.kind !== "map") return item;
    const { attributes, native } = translate(item, shapes);
    return { ...item, entries: new Map([...attributes, ...native]) };
  };
  if (value.kind === "map") return { kind: "list", items: [block(value)], span: value.span };
  return value.kind === "list" ? { ...value, items: value.items.map((item) => inEitherCase(item, block)) } : value;
}

/** A policy document as JSON text with its structure beside it. A document may be given as text, too. */
export function policyText(value: Value): Value {
  if (value.kind === "map") return encodeJson(value, value.span);
  if (value.kind === "list") return value;
  const json = decodeJson(value);
  return json === undefined ? value : { ...value, json };
}
