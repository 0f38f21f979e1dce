import type { Json } from "./document.js";
import { isHole, reasonOf, template } from "./inspect.js";
import type { MapValue, UnknownValue, Value } from "./value.js";

/** Attributes as the policies see them: what is known, and what is not. */
export interface Flattened {
  readonly values: Record<string, Json>;
  readonly unknown: Record<string, string>;
  readonly computed: Record<string, string>;
  /** What is known of texts that are not wholly known, holes as `${…}`. */
  readonly texts: Record<string, string>;
  /** All that an unknown attribute may be, where the source says it. */
  readonly choices: Record<string, readonly Json[]>;
  /** The parameter through which the deployed stack shows it. */
  readonly shown: Record<string, string>;
}

/**
 * Flattens attributes for the graph document: known leaves nested as in the source; paths of unknown ones with the reason,
 * and what is known of these. A known `null` is an attribute that is not set and is left out; in a list it
 * stays, as an unknown item does, so that indexes are those of the source.
 *
 * @param prefix dotted path before every path of `unknown` and `computed`
 */
export function flatten(attributes: MapValue, prefix = ""): Flattened {
  const into: Flattened = { values: {}, unknown: {}, computed: {}, texts: {}, choices: {}, shown: {} };
  const values = mapJson(attributes, prefix, into);
  return { ...into, values };
}

function mapJson(map: MapValue, path: string, into: Flattened): Record<string, Json> {
  const members: Record<string, Json> = {};
  for (const [key, value] of map.entries) {
    const json = valueJson(value, path === "" ? key : `${path}.${key}`, into);
    // Not by assignment: a key may be `__proto__`.
    if (json !== undefined && json !== null) define(members, key, json);
  }
  if (map.rest !== undefined) define(into.unknown, path, reasonOf(map));
  return members;
}

function valueJson(value: Value, path: string, into: Flattened): Json | undefined {
  switch (value.kind) {
    case "known":
      return value.value;
    case "map":
      return mapJson(value, path, into);
    case "list":
      if (value.rest !== undefined) define(into.unknown, path, reasonOf(value));
      return value.items.map((item, index) => valueJson(item, `${path}.${index}`, into) ?? null);
    case "unknown":
      define(into.unknown, path, reasonOf(value));
      if (isComputed(value)) define(into.computed, path, computedName(value));
      else if (value.text?.some((part) => typeof part === "string")) define(into.texts, path, template(value.text));
      defineChoices(value, path, into);
      defineShown(value, path, into);
      return undefined;
  }
}

function defineChoices(value: UnknownValue, path: string, into: Flattened): void {
  const choices = value.oneOf?.map(choiceJson);
  if (choices?.every((choice) => choice !== undefined)) define(into.choices, path, choices);
}

function defineShown(value: UnknownValue, path: string, into: Flattened): void {
  const parameter = shownBy(value);
  if (parameter !== undefined) define(into.shown, path, parameter);
}

/** Of a choice, what decides it is not the value itself. */
function shownBy({ because, oneOf }: UnknownValue): string | undefined {
  if (oneOf === undefined) return because.find((cause) => cause.shownBy !== undefined)?.shownBy;
  return oneOf
    .map((choice) => (choice.kind === "unknown" ? shownBy(choice) : undefined))
    .find((parameter) => parameter !== undefined);
}

/** A choice as the policies see it; what another resource fixes is a text like `${aws_kms_key.main.arn}`. */
function choiceJson(value: Value): Json | undefined {
  if (value.kind === "unknown") return isComputed(value) ? template(value.text) : undefined;
  const { values, unknown } = flatten({ kind: "map", entries: new Map([["choice", value]]), span: value.span });
  return Object.keys(unknown).length > 0 ? undefined : (values.choice ?? null);
}

/** Whether a value is a text whose unknown parts are all fixed by other resources. */
function isComputed(value: UnknownValue): value is UnknownValue & { readonly text: NonNullable<UnknownValue["text"]> } {
  return value.text !== undefined && value.text.length > 0 && !value.text.some(isHole);
}

/** `aws_kms_key.main.arn`, or for a text around it `alias/${aws_kms_key.main.id}`. */
function computedName(value: UnknownValue): string {
  const text = template(value.text ?? []);
  return value.text?.length === 1 ? text.replace(/^\$\{(.*)\}$/, "$1") : text;
}

function define<Entry>(object: Record<string, Entry>, key: string, entry: Entry): void {
  if (key === "__proto__") Object.defineProperty(object, key, { value: entry, enumerable: true });
  else object[key] = entry;
}
