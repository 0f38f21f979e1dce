import type { Json } from "../../graph/document.js";
import type { Span } from "../../graph/span.js";
import type { Reference, Value } from "../../graph/value.js";
import { bool, number, object, text, tuple, NULL, type TfValue } from "../values.js";
import { isTooDeep } from "./depth.js";
import { isJsonArray, isJsonObject, plannedMember, type Planned } from "./plan.js";

/** Where a value that the plan decides is, and what it is called in reasons. */
export interface PlannedPlace {
  readonly span: Span;
  /** `aws_db_instance.main.kms_key_id` */
  readonly called: string;
  readonly via?: readonly Span[] | undefined;
  readonly references?: readonly Reference[] | undefined;
}

/** A value of a plan as the graph has it: everything in it has the one place that it is given. */
export function plannedValue(planned: Planned, place: PlannedPlace): Value {
  const located = locatedAt(place);
  if (planned.sensitive === true) return hiddenValue(place);
  if (planned.unknown === true) return laterValue(place);
  const { value } = planned;
  const inner = { span: place.span, called: place.called };
  if (isJsonArray(value) || (value === undefined && isJsonArray(planned.unknown))) {
    const length = Math.max(
      isJsonArray(value) ? value.length : 0,
      isJsonArray(planned.unknown) ? planned.unknown.length : 0,
    );
    const items = Array.from({ length }, (_, index) => plannedValue(plannedMember(planned, index), inner));
    return { kind: "list", items, ...located };
  }
  if (isJsonObject(value) || isJsonObject(planned.unknown)) {
    const entries = new Map<string, Value>();
    for (const key of memberKeys(planned)) entries.set(key, plannedValue(plannedMember(planned, key), inner));
    return { kind: "map", entries, ...located };
  }
  if (typeof value !== "string")
    return { kind: "known", value: isJsonArray(value) ? null : (value ?? null), ...located };
  const document = documentOf(value);
  if (document === undefined) return { kind: "known", value, ...located };
  return { kind: "known", value, ...located, json: plannedValue(knownPlanned(document), inner) };
}

/** The keys of an object: the values of unknown members are left out of a plan. */
export function memberKeys({ value, unknown }: Planned): readonly string[] {
  const known = isJsonObject(value) ? Object.keys(value) : [];
  const later = isJsonObject(unknown) ? Object.keys(unknown).filter((key) => unknown[key] === true) : [];
  return [...new Set([...known, ...later])];
}

/** A value that Terraform knows only after it has made something. */
export function laterValue(place: PlannedPlace): Value {
  const reason = `${place.called} is known only after apply, as the plan says`;
  return { kind: "unknown", because: [{ reason, span: place.span }], ...locatedAt(place) };
}

/** A value that the plan has, and that must not be shown. */
export function hiddenValue(place: PlannedPlace): Value {
  const reason = `${place.called} is sensitive, so that its value is not taken from the plan`;
  return { kind: "unknown", because: [{ reason, span: place.span }], ...locatedAt(place) };
}

/** What is wholly known, and not sensitive. */
export function knownPlanned(value: Json): Planned {
  return { value, unknown: undefined, sensitive: undefined };
}

/** The object or array that a text encodes as JSON. */
export function documentOf(text: string): Json | undefined {
  if (!/^\s*[[{]/.test(text) || isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** The places of a value, without what is not there. */
export function locatedAt({ span, via, references }: Omit<PlannedPlace, "called">): {
  readonly span: Span;
  readonly via?: readonly Span[];
  readonly references?: readonly Reference[];
} {
  return {
    span,
    ...(via === undefined || via.length === 0 ? {} : { via }),
    ...(references === undefined || references.length === 0 ? {} : { references }),
  };
}

/** JSON as a value of the language. */
export function languageValue(json: Json): TfValue {
  if (json === null) return NULL;
  if (typeof json === "string") return text(json);
  if (typeof json === "number") return number(json);
  if (typeof json === "boolean") return bool(json);
  if (isJsonArray(json)) return tuple(json.map(languageValue));
  return object(new Map(Object.entries(json).map(([key, member]) => [key, languageValue(member)])));
}
