import type { Json } from "../../graph/document.js";
import { allReferences, isReference } from "../../graph/inspect.js";
import { isWhollyKnown } from "../../graph/known.js";
import type { ListValue, MapValue, Reference, TextPart, UnknownValue, Value } from "../../graph/value.js";
import { isSetByAws } from "../computed.js";
import { matchItems } from "./match.js";
import { hasMark, isJsonArray, plannedMember, type Planned } from "./plan.js";
import { documentOf, hiddenValue, knownPlanned, laterValue, locatedAt, memberKeys, plannedValue } from "./value.js";

/**
 * A value of the source with what a plan decides in it. What the source decides stays as it is, with all its places; what it
 * does not takes the value of the plan, at the place where the source has the attribute.
 *
 * What must not be shown comes out only where the source itself says it: a value that the plan gives stays unknown.
 *
 * @param own the value as the source alone decides it, without the variables of the plan; `undefined` when it has none
 * @param called what it is called in reasons: `aws_db_instance.main.kms_key_id`
 */
export function overlay(value: Value, planned: Planned, own: Value | undefined, called: string): Value {
  if (planned.sensitive === true) return own !== undefined && saysSame(value, own) ? value : hidden(value, called);
  if (isWhollyKnown(value) && !hasMark(planned.sensitive)) return value;
  switch (value.kind) {
    case "known":
      return value;
    case "unknown":
      return overlayUnknown(value, planned, own, called);
    case "list":
      return overlayList(value, planned, own, called);
    case "map":
      return overlayMap(value, planned, own, called);
  }
}

function overlayUnknown(value: UnknownValue, planned: Planned, own: Value | undefined, called: string): Value {
  if (isFixedByResources(value)) return value;
  const place = placeOf(value, called);
  if (planned.unknown === true) return { ...value, because: becauseOf(laterValue(place)) };
  if (planned.value === undefined && planned.unknown === undefined) return value;
  const document = typeof planned.value === "string" ? documentOf(planned.value) : undefined;
  if (value.json === undefined || document === undefined) return plannedValue(planned, place);
  // The document of the source has the places of its lines.
  const json = overlay(value.json, knownPlanned(document), documentIn(own), called);
  if (!isWhollyKnown(json)) return { ...value, json };
  return { ...plannedValue(planned, place), json } as Value;
}

function overlayList(value: ListValue, planned: Planned, own: Value | undefined, called: string): Value {
  const { value: given } = planned;
  if (!isJsonArray(given)) {
    return value.rest !== undefined && planned.unknown === true
      ? { ...value, rest: becauseOf(laterValue(placeOf(value, called))) }
      : value;
  }
  const ownItems = own?.kind === "list" ? own.items : [];
  const matches = matchItems(value.items, planned, given.length);
  const items = value.items.map((item, index) => {
    const match = matches[index];
    return match === undefined ? item : overlay(item, plannedMember(planned, match), ownItems[index], called);
  });
  // Items that the plan has nothing for leave open what the others are.
  if (value.rest === undefined || matches.includes(undefined)) return { ...value, items };
  const matched = new Set(matches);
  const further = given.flatMap((_, index) =>
    matched.has(index) ? [] : [plannedValue(plannedMember(planned, index), { span: value.span, called })],
  );
  return { kind: "list", items: [...items, ...further], ...locatedAt(value) };
}

function overlayMap(value: MapValue, planned: Planned, own: Value | undefined, called: string): Value {
  const { value: given } = planned;
  // A block that may be there once is an array of one.
  if (isJsonArray(given)) {
    return given.length === 1 ? overlayMap(value, plannedMember(planned, 0), own, called) : value;
  }
  const ownEntries = own?.kind === "map" ? own.entries : new Map<string, Value>();
  const entries = new Map<string, Value>();
  for (const [key, entry] of value.entries) {
    entries.set(key, overlay(entry, plannedMember(planned, key), ownEntries.get(key), `${called}.${key}`));
  }
  if (value.rest === undefined) return { ...value, entries };
  if (typeof given !== "object" || given === null) {
    return planned.unknown === true
      ? { ...value, entries, rest: becauseOf(laterValue(placeOf(value, called))) }
      : { ...value, entries };
  }
  for (const key of memberKeys(planned)) {
    if (entries.has(key)) continue;
    entries.set(key, plannedValue(plannedMember(planned, key), { span: value.span, called: `${called}.${key}` }));
  }
  return { kind: "map", entries, ...locatedAt(value) };
}

/**
 * Whether all that is unknown of a text are names that AWS gives to resources of the source. Such a text is decided as far as
 * anybody asks, and its references say more than the characters of the plan: which resource is meant.
 */
function isFixedByResources({ text }: UnknownValue): boolean {
  return text !== undefined && text.length > 0 && text.every(isFixedPart);
}

function isFixedPart(part: TextPart): boolean {
  if (typeof part === "string") return true;
  return isReference(part) && isResource(part.reference) && isSetByAws(part.reference.attribute);
}

function isResource({ address }: Reference): boolean {
  return !/(?:^|\.)data\.[^.]+\.[^.]+$/.test(address);
}

function hidden(value: Value, called: string): Value {
  // What is known of it without the plan is not known here any more, since the two may be mixed.
  return hiddenValue(placeOf(value, called));
}

function placeOf(value: Value, called: string): Parameters<typeof hiddenValue>[0] {
  return { span: value.span, via: value.via, references: distinct(allReferences(value)), called };
}

function distinct(references: readonly Reference[]): readonly Reference[] {
  const found = new Map(references.map((reference) => [`${reference.address} ${reference.attribute}`, reference]));
  return [...found.values()];
}

function becauseOf(value: Value): UnknownValue["because"] {
  return value.kind === "unknown" ? value.because : [];
}

function documentIn(value: Value | undefined): Value | undefined {
  return value?.kind === "known" || value?.kind === "unknown" ? value.json : undefined;
}

/** Whether two values say the same, wherever they say it. */
export function saysSame(a: Value, b: Value): boolean {
  return JSON.stringify(content(a)) === JSON.stringify(content(b));
}

function content(value: Value): Json {
  switch (value.kind) {
    case "known":
      return ["known", value.value];
    case "unknown":
      return ["unknown", (value.text ?? []).map((part) => (typeof part === "string" ? part : null)), choices(value)];
    case "list":
      return ["list", value.rest === undefined, ...value.items.map(content)];
    case "map":
      return [
        "map",
        value.rest === undefined,
        ...[...value.entries].map(([key, entry]): Json => [key, content(entry)]),
      ];
  }
}

function choices({ oneOf, json }: UnknownValue): Json {
  return [...(oneOf ?? []).map(content), json === undefined ? null : content(json)];
}
