/**
 * Conversion of values between types and unification of types, after cty's `convert` package
 * (https://github.com/zclconf/go-cty/blob/main/docs/convert.md).
 *
 * `dynamic` gives way to any other type here: it stands for a bare null, or for an unknown value of unknown type.
 */
import { makeSet } from "./equality.js";
import { attempt, fail } from "./errors.js";
import { numberText, parseNumber } from "./numbers.js";
import { mapEntries } from "./possible-entries.js";
import { DYNAMIC, isPrimitive, STRING, typeName, typesEqual, type ObjectType, type TfType } from "./types.js";
import {
  bool,
  FALSE,
  isOpenSet,
  isWhollyKnown,
  listOfType,
  mapOfType,
  nullOf,
  number,
  object,
  openSet,
  text,
  TRUE,
  tuple,
  typeOf,
  unknown,
  type PartialMapping,
  type PartialSequence,
  type PossibleEntries,
  type TfMapping,
  type TfSequence,
  type TfUnknown,
  type TfValue,
} from "./values.js";

function unifyPrimitives(types: readonly TfType[]): TfType | undefined {
  const [first] = types;
  if (first === undefined) return undefined;
  if (types.every((type) => type.kind === first.kind)) return first;
  // Every primitive has a text; a number and a bool have nothing else in common.
  return types.some((type) => type.kind === "string") ? STRING : undefined;
}

/** The types of the members of a structure or collection; none for others. */
export function memberTypes(type: TfType): readonly TfType[] {
  switch (type.kind) {
    case "list":
    case "set":
    case "map":
      return [type.element];
    case "tuple":
      return type.elements;
    case "object":
      return [...type.attributes.values()];
    case "dynamic":
    case "string":
    case "number":
    case "bool":
      return [];
  }
}

function unifyToCollection(kind: "list" | "set" | "map", types: readonly TfType[]): TfType | undefined {
  const element = unify(types.flatMap(memberTypes));
  if (element === undefined) return undefined;
  // An open element type is that of each value alone, which must have one.
  const isOpen = element.kind === "dynamic" && !types.every((type) => oneType(kind, memberTypes(type)) !== undefined);
  return isOpen ? undefined : { kind, element };
}

/** The type that a collection gives its elements: an open one only when all of them are open. */
function oneType(kind: "list" | "set" | "map", types: readonly TfType[]): TfType | undefined {
  // Beside a structure a null without a type leaves open what list there would be.
  if (kind !== "map" && types.some((type) => type.kind === "dynamic") && types.some(isStructure)) return undefined;
  const unified = unify(types);
  return unified?.kind === "dynamic" && !types.every((type) => type.kind === "dynamic") ? undefined : unified;
}

function unifyObjects(types: readonly ObjectType[]): TfType | undefined {
  const [first] = types;
  if (first === undefined) return undefined;
  const names = [...first.attributes.keys()];
  const alike = types.every(
    (type) => type.attributes.size === names.length && names.every((name) => type.attributes.has(name)),
  );
  if (!alike) return unifyToCollection("map", types);
  const attributes = new Map<string, TfType>();
  for (const name of names) {
    const type = unify(types.map((candidate) => candidate.attributes.get(name) ?? DYNAMIC));
    if (type === undefined) return undefined;
    attributes.set(name, type);
  }
  return { kind: "object", attributes };
}

function unifyTuples(types: readonly (TfType & { kind: "tuple" })[]): TfType | undefined {
  const [first] = types;
  if (first === undefined) return undefined;
  if (!types.every((type) => type.elements.length === first.elements.length)) return unifyToCollection("list", types);
  const elements: TfType[] = [];
  for (let index = 0; index < first.elements.length; index += 1) {
    const type = unify(types.map((candidate) => candidate.elements[index] ?? DYNAMIC));
    if (type === undefined) return undefined;
    elements.push(type);
  }
  return { kind: "tuple", elements };
}

/** The type that values of all given types can be converted to, or `undefined` when there is none. */
export function unify(types: readonly TfType[]): TfType | undefined {
  const decided = types.filter((type) => type.kind !== "dynamic");
  const [first] = decided;
  if (first === undefined) return DYNAMIC;
  if (decided.every((type) => type === first)) return first;
  if (decided.every(isPrimitive)) return unifyPrimitives(decided) ?? withOpen(types);
  const kinds = new Set(decided.map((type) => type.kind));
  const only = (...allowed: readonly TfType["kind"][]): boolean => [...kinds].every((kind) => allowed.includes(kind));
  if (only("object")) return unifyObjects(decided.filter((type) => type.kind === "object"));
  if (only("tuple")) return unifyTuples(decided.filter((type) => type.kind === "tuple"));
  if (only("map", "object")) return unifyToCollection("map", decided);
  if (only("list", "tuple")) return unifyToCollection("list", decided);
  if (only("set")) return unifyToCollection("set", decided);
  if (only("object", "tuple")) return undefined;
  const preferred = only("set", "list", "tuple") ? preferredOf(decided) : undefined;
  return preferred ?? withOpen(types);
}

/** Where nothing suits all, a type that is open does: each value keeps its own. */
function withOpen(types: readonly TfType[]): TfType | undefined {
  return types.some(({ kind }) => kind === "dynamic") ? DYNAMIC : undefined;
}

/** Which element type gives way: everything has a text, and what is open takes any type. */
function preference(type: TfType): number {
  if (type.kind === "list" || type.kind === "set") return preference(type.element);
  return type.kind === "string" ? 0 : type.kind === "dynamic" ? 2 : 1;
}

/**
 * The one of the given types that the others are converted to: a list before a set. No type is made of both, so that
 * the conversion of a value can fail.
 */
function preferredOf(types: readonly TfType[]): TfType | undefined {
  const rank = ({ kind }: TfType): number => (kind === "list" ? 0 : 1);
  return types
    .filter(({ kind }) => kind === "list" || kind === "set")
    .sort((a, b) => rank(a) - rank(b) || preference(a) - preference(b))
    .find((wanted) => types.every((type) => canConvert(type, wanted)));
}

/** What a conversion to the type asks for, in cty's words. */
function requirement(type: TfType): string {
  switch (type.kind) {
    case "string":
    case "number":
    case "bool":
      return `a ${type.kind} is required`;
    case "dynamic":
    case "list":
    case "set":
    case "map":
    case "tuple":
    case "object":
      return `${typeName(type)} required`;
  }
}

function mismatch(value: TfValue, type: TfType): never {
  const have = value.kind === "unknown" ? value.type : typeOf(value);
  return fail(`${requirement(type)}, but this is ${typeName(have)}`);
}

function toText(value: TfValue): TfValue {
  switch (value.kind) {
    case "string":
      return value;
    case "number":
      return text(numberText(value.value), value.from);
    case "bool":
      return text(String(value.value), value.from);
    case "null":
    case "unknown":
    case "list":
    case "set":
    case "tuple":
    case "map":
    case "object":
      return mismatch(value, STRING);
  }
}

function toNumber(value: TfValue, type: TfType): TfValue {
  if (value.kind === "number") return value;
  if (value.kind !== "string") return mismatch(value, type);
  const parsed = parseNumber(value.value);
  if (parsed === undefined) {
    return fail(`a number is required: ${JSON.stringify(value.value)} is not a decimal representation of a number`);
  }
  return number(parsed, value.from);
}

const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, "1": true, false: false, "0": false };

function toBool(value: TfValue, type: TfType): TfValue {
  if (value.kind === "bool") return value;
  if (value.kind !== "string") return mismatch(value, type);
  const result = Object.hasOwn(BOOLEANS, value.value) ? BOOLEANS[value.value] : undefined;
  if (result === undefined) {
    return fail(`a bool is required: ${JSON.stringify(value.value)} is neither "true" nor "false"`);
  }
  return value.from === undefined ? (result ? TRUE : FALSE) : bool(result, value.from);
}

function isStructure(type: TfType): boolean {
  return type.kind !== "dynamic" && !isPrimitive(type);
}

/** The one type of the items of a collection that is made of them; `dynamic` where an unknown item may yet decide it. */
function elementType(wanted: TfType, items: Iterable<TfValue>, kind: "list" | "set" | "map"): TfType {
  if (wanted.kind !== "dynamic") return wanted;
  const types: TfType[] = [];
  let isOpen = false;
  for (const item of items) {
    types.push(typeOf(item));
    isOpen ||= !isWhollyKnown(item);
  }
  return oneType(kind, types) ?? (isOpen ? DYNAMIC : fail(`all ${kind} elements must have the same type`));
}

/** Converts each item; the same array when no item changes. */
function convertAll(items: readonly TfValue[], type: TfType, unified: boolean): readonly TfValue[] {
  let changed: TfValue[] | undefined;
  for (const [index, item] of items.entries()) {
    const converted = convert(item, type, unified);
    if (converted !== item) changed ??= items.slice(0, index);
    changed?.push(converted);
  }
  return changed ?? items;
}

function toSequence(value: TfSequence, kind: "list" | "set", wanted: TfType, unified: boolean): TfValue {
  if (value.kind === kind && (wanted.kind === "dynamic" || typesEqual(wanted, value.element))) return value;
  const given = value.kind === "tuple" ? DYNAMIC : value.element;
  // An empty list has a type, too.
  if (!canConvert(given, wanted)) return mismatch(value, { kind, element: wanted });
  const element =
    wanted.kind === "dynamic" && given.kind !== "dynamic" ? given : elementType(wanted, value.items, kind);
  const items = convertAll(value.items, element, unified || wanted.kind === "dynamic");
  if (kind === "set") return makeSet(element, items, value.from);
  const list = listOfType(element, items, value.from);
  if (value.kind !== "set" || !isOpenSet(value)) return list;
  const { because, partial } = openSet({ ...value, items });
  return unknown(typeOf(list), because, { notNull: true, partial, from: value.from });
}

function toTuple(value: TfSequence, type: TfType & { kind: "tuple" }, unified: boolean): TfValue {
  if (value.kind !== "tuple" || value.items.length !== type.elements.length) {
    return fail(`a tuple of ${type.elements.length} elements is required`);
  }
  return tuple(
    value.items.map((item, index) => convert(item, type.elements[index] ?? DYNAMIC, unified)),
    value.from,
  );
}

function toMap(value: TfMapping, wanted: TfType, unified: boolean): TfValue {
  if (value.kind === "map" && (wanted.kind === "dynamic" || typesEqual(wanted, value.element))) return value;
  const given = value.kind === "map" ? value.element : DYNAMIC;
  if (!canConvert(given, wanted)) return mismatch(value, { kind: "map", element: wanted });
  const element =
    wanted.kind === "dynamic" && given.kind !== "dynamic" ? given : elementType(wanted, value.entries.values(), "map");
  const entries = new Map<string, TfValue>();
  for (const [key, item] of value.entries)
    entries.set(
      key,
      convertMember(item, element, `element ${JSON.stringify(key)}`, unified || wanted.kind === "dynamic"),
    );
  return mapOfType(element, entries, value.from);
}

/** Converts a member, naming it in the message when that fails. */
function convertMember(value: TfValue, type: TfType, name: string, unified: boolean): TfValue {
  try {
    return convert(value, type, unified);
  } catch (error) {
    if (error instanceof Error) error.message = `${name}: ${error.message}`;
    throw error;
  }
}

function toObject(
  type: ObjectType,
  unified: boolean,
  attribute: (name: string) => TfValue | undefined,
): Map<string, TfValue> {
  const entries = new Map<string, TfValue>();
  for (const [name, wanted] of type.attributes) {
    const given = attribute(name);
    if (given !== undefined)
      entries.set(name, convertMember(given, wanted, `attribute ${JSON.stringify(name)}`, unified));
    else if (type.optional?.has(name) === true) entries.set(name, nullOf(withoutOptional(wanted)));
    else fail(`attribute ${JSON.stringify(name)} is required`);
  }
  return entries;
}

/** The type that values have after a conversion to a type with optional attributes. */
export function withoutOptional(type: TfType): TfType {
  switch (type.kind) {
    case "dynamic":
    case "string":
    case "number":
    case "bool":
      return type;
    case "list":
    case "set":
    case "map":
      return { kind: type.kind, element: withoutOptional(type.element) };
    case "tuple":
      return { kind: "tuple", elements: type.elements.map(withoutOptional) };
    case "object": {
      const attributes = new Map<string, TfType>();
      for (const [name, attribute] of type.attributes) attributes.set(name, withoutOptional(attribute));
      return { kind: "object", attributes };
    }
  }
}

/** Whether a value of one type can ever be converted to the other. */
function canConvert(from: TfType, to: TfType): boolean {
  if (from.kind === "dynamic" || to.kind === "dynamic") return true;
  if (isPrimitive(to)) {
    return isPrimitive(from) && (to.kind === from.kind || to.kind === "string" || from.kind === "string");
  }
  switch (to.kind) {
    case "list":
    case "set":
      return (
        (from.kind === "list" || from.kind === "set" || from.kind === "tuple") &&
        memberTypes(from).every((member) => canConvert(member, to.element))
      );
    case "map":
      return (
        (from.kind === "map" || from.kind === "object") &&
        memberTypes(from).every((member) => canConvert(member, to.element))
      );
    case "tuple":
      return (
        from.kind === "tuple" &&
        from.elements.length === to.elements.length &&
        from.elements.every((member, index) => canConvert(member, to.elements[index] ?? DYNAMIC))
      );
    case "object":
      if (from.kind === "map") return [...to.attributes.values()].every((type) => canConvert(from.element, type));
      return (
        from.kind === "object" &&
        [...to.attributes].every(([name, type]) => {
          const given = from.attributes.get(name);
          return given === undefined ? to.optional?.has(name) === true : canConvert(given, type);
        })
      );
    case "string":
    case "number":
    case "bool":
      return false;
  }
}

function convertPartial(
  partial: PartialSequence | PartialMapping | undefined,
  type: TfType,
): PartialSequence | PartialMapping | undefined {
  if (partial === undefined || (type.kind !== "list" && type.kind !== "set" && type.kind !== "map")) return undefined;
  const { element } = type;
  const other = partial.other && convert(partial.other, element);
  if (partial.kind === "sequence") {
    if (type.kind === "map") return undefined;
    const leading = convertAll(partial.leading, element, false);
    const some = convertAll(partial.some, element, false);
    // The items of a set stand in another order.
    const { isComplete = false } = partial;
    return type.kind === "list"
      ? { kind: "sequence", leading, some, other, isComplete }
      : { kind: "sequence", leading: [], some: [...leading, ...some], other, isComplete };
  }
  if (type.kind !== "map") return undefined;
  const entries = new Map<string, TfValue>();
  for (const [key, entry] of partial.entries) entries.set(key, convert(entry, element));
  return { kind: "mapping", entries, other };
}

function convertEntries({ entries, because }: TfUnknown, type: TfType): PossibleEntries | undefined {
  return entries && type.kind === "map"
    ? mapEntries(entries, (entry) => convert(entry, type.element), because)
    : undefined;
}

/** What it may be of another type; a choice that has no conversion would be an error, and then nothing is said of any. */
function convertChoices(choices: TfUnknown["choices"], type: TfType): TfUnknown["choices"] {
  return choices && attempt(() => choices.map((choice) => convert(choice, type)));
}

function convertUnknown(value: TfUnknown, type: TfType): TfValue {
  if (!canConvert(value.type, type)) return mismatch(value, type);
  const { members, because, notNull, from } = value;
  if (members !== undefined) {
    // A lazily made object of which the type asks for some attributes.
    if (type.kind === "object")
      return object(
        toObject(type, false, (name) => members.attribute(name)),
        from,
      );
    if (type.kind !== "map") return mismatch(value, type);
  }
  const keepsText = type.kind === "string";
  return unknown(withoutOptional(type), because, {
    notNull,
    text: keepsText ? value.text : undefined,
    json: keepsText ? value.json : undefined,
    partial: convertPartial(value.partial, type),
    choices: convertChoices(value.choices, type),
    cases: value.cases,
    entries: convertEntries(value, type),
    members,
    from,
  });
}

/**
 * Converts a value to a type; the value itself when it has it already. Origins of the value and its members are kept.
 *
 * @param unified true for a type that was unified from values of which some are not known: it says nothing about those
 * @throws EvaluationError when there is no such conversion
 */
export function convert(value: TfValue, type: TfType, unified = false): TfValue {
  if (type.kind === "dynamic") return value;
  if (value.kind === "null") {
    if (typesEqual(value.type, type)) return value;
    return canConvert(value.type, type) ? nullOf(withoutOptional(type), value.from) : mismatch(value, type);
  }
  if (value.kind === "unknown") {
    if (unified && value.type.kind === "dynamic") return value;
    return typesEqual(value.type, type) ? value : convertUnknown(value, type);
  }
  switch (type.kind) {
    case "string":
      return toText(value);
    case "number":
      return toNumber(value, type);
    case "bool":
      return toBool(value, type);
    case "list":
    case "set":
      if (value.kind !== "list" && value.kind !== "set" && value.kind !== "tuple") return mismatch(value, type);
      return toSequence(value, type.kind, type.element, unified);
    case "tuple":
      if (value.kind !== "list" && value.kind !== "set" && value.kind !== "tuple") return mismatch(value, type);
      return toTuple(value, type, unified);
    case "map":
      if (value.kind !== "map" && value.kind !== "object") return mismatch(value, type);
      return toMap(value, type.element, unified);
    case "object":
      if (value.kind !== "map" && value.kind !== "object") return mismatch(value, type);
      return object(
        toObject(type, unified, (name) => value.entries.get(name)),
        value.from,
      );
  }
}
