/** Compares what the evaluator makes of an expression with what terraform says. */
import { jsonText } from "../../../src/terraform/functions/json-encode.js";
import { BOOL, DYNAMIC, NUMBER, STRING, typesEqual, type TfType } from "../../../src/terraform/types.js";
import {
  elementsOf,
  entriesOf,
  isWhollyKnown,
  settle,
  typeOf,
  type PossibleEntries,
  type TextPiece,
  type TfUnknown,
  type TfValue,
} from "../../../src/terraform/values.js";
import { numberText } from "../../../src/terraform/numbers.js";
import type { Evaluated } from "../support.js";
import type { Answer } from "./ask.js";

/**
 * How the evaluator differs:
 * - `accepts`: it has a value where terraform refuses; `refuses`: the other way round
 * - `value`, `type`: another one than terraform's
 * - `unsound`: it says of an unknown value what terraform contradicts once that is decided
 * - `unknown`: it does not know what terraform does
 */
export type DifferenceKind = "accepts" | "refuses" | "value" | "type" | "unsound" | "unknown";

export interface Difference {
  readonly kind: DifferenceKind;
  readonly ours: string;
  readonly theirs: string;
}

/** A type from its JSON form: `["object", {"a": "string"}]`. */
export function typeFromJson(json: unknown): TfType {
  if (json === "string") return STRING;
  if (json === "number") return NUMBER;
  if (json === "bool") return BOOL;
  if (!Array.isArray(json)) return DYNAMIC;
  const [kind, inner] = json as unknown as readonly [string, unknown];
  if (kind === "list" || kind === "set" || kind === "map") return { kind, element: typeFromJson(inner) };
  if (kind === "tuple") return { kind, elements: (inner as readonly unknown[]).map(typeFromJson) };
  const attributes = new Map<string, TfType>();
  for (const [name, type] of Object.entries(inner as Record<string, unknown>)) attributes.set(name, typeFromJson(type));
  return { kind: "object", attributes };
}

/** As terraform writes types, in one line. */
export function typeText(type: TfType): string {
  switch (type.kind) {
    case "dynamic":
    case "string":
    case "number":
    case "bool":
      return type.kind;
    case "list":
    case "set":
    case "map":
      return `${type.kind}(${typeText(type.element)})`;
    case "tuple":
      return `tuple([${type.elements.map(typeText).join(", ")}])`;
    case "object":
      return `object({${[...type.attributes]
        .map(([name, member]) => `${name}=${typeText(member)}`)
        .sort()
        .join(", ")}})`;
  }
}

/** A value in one line, for reports. */
export function valueText(value: TfValue): string {
  switch (value.kind) {
    case "unknown":
      return `unknown ${typeText(value.type)}`;
    case "list":
    case "set":
    case "tuple":
      return `${value.kind === "tuple" ? "" : value.kind}[${value.items.map(valueText).join(", ")}]`;
    case "map":
    case "object":
      return `${value.kind === "map" ? "map" : ""}{${[...value.entries].map(([key, entry]) => `${key}=${valueText(entry)}`).join(", ")}}`;
    case "string":
    case "number":
    case "bool":
    case "null":
      return jsonOf(value) ?? "infinity";
  }
}

/** `undefined` for what JSON cannot say. */
function jsonOf(value: TfValue): string | undefined {
  try {
    return jsonText(value);
  } catch {
    return undefined;
  }
}

function answerText(answer: Answer): string {
  switch (answer.kind) {
    case "error":
      return "error";
    case "known":
      return `${answer.json} ${typeText(typeFromJson(answer.type))}`;
    case "partial":
      return JSON.stringify(mergeMask(answer.value, answer.mask));
  }
}

function mergeMask(value: unknown, mask: unknown): unknown {
  if (mask === true) return "(unknown)";
  if (Array.isArray(mask) && Array.isArray(value))
    return value.map((item, index) => mergeMask(item, mask[index] as unknown));
  if (typeof mask === "object" && mask !== null && typeof value === "object" && value !== null) {
    const members = { ...(value as Record<string, unknown>), ...(mask as Record<string, unknown>) };
    return Object.fromEntries(
      Object.keys(members).map((key) => [
        key,
        mergeMask((value as Record<string, unknown>)[key], (mask as Record<string, unknown>)[key]),
      ]),
    );
  }
  return value;
}

function difference(kind: DifferenceKind, { value, problems }: Evaluated, answer: Answer): Difference {
  const ours = problems.length > 0 ? `error: ${problems.join("; ")}` : `${valueText(value)} ${typeText(typeOf(value))}`;
  return { kind, ours, theirs: answerText(answer) };
}

/** Zero has a sign in Go, which says it only in JSON. */
function withoutNegativeZero(json: string | undefined): string | undefined {
  return json?.replace(/(?<=^|[[:,])-0(?=[\],}]|$)/g, "0");
}

/** An expression in which everything is known. */
export function compareKnown(ours: Evaluated, theirs: Answer): Difference | undefined {
  const failed = ours.problems.length > 0;
  if (theirs.kind === "error") {
    if (failed || jsonOf(ours.value) === undefined) return undefined;
    return difference(isWhollyKnown(ours.value) ? "accepts" : "unknown", ours, theirs);
  }
  if (failed) return difference("refuses", ours, theirs);
  // Terraform 1.11 takes some errors for values that are not known: format("%s", null).
  if (theirs.kind === "partial") return undefined;
  if (!isWhollyKnown(settle(ours.value))) return difference("unknown", ours, theirs);
  if (withoutNegativeZero(jsonOf(ours.value)) !== withoutNegativeZero(theirs.json))
    return difference("value", ours, theirs);
  return typesEqual(typeOf(ours.value), typeFromJson(theirs.type)) ? undefined : difference("type", ours, theirs);
}

/**
 * An expression with something unknown, as terraform plans it: what it knows must be known, and the same. What it refuses
 * already, without knowing what it will be, is not compared.
 */
export function comparePlanned(ours: Evaluated, theirs: Answer): Difference | undefined {
  const failed = ours.problems.length > 0;
  if (theirs.kind !== "partial") return undefined;
  // What terraform does not evaluate before it is decided may be an error here already.
  if (failed)
    return JSON.stringify(theirs.mask ?? false).includes("true") ? undefined : difference("refuses", ours, theirs);
  const kind = plannedDifference(settle(ours.value), theirs.value, theirs.mask);
  return kind === undefined ? undefined : difference(kind, ours, theirs);
}

function plannedDifference(ours: TfValue, value: unknown, mask: unknown): DifferenceKind | undefined {
  if (mask === true) return undefined;
  if (ours.kind === "unknown") return "unknown";
  const items = elementsOf(ours);
  if (items !== undefined) {
    if (!Array.isArray(value) && !Array.isArray(mask)) return "value";
    // Which item of a set is which is not told where some are not known.
    if (ours.kind === "set" && !isWhollyKnown(ours)) return undefined;
    const count = Math.max(Array.isArray(value) ? value.length : 0, Array.isArray(mask) ? mask.length : 0);
    if (count !== items.length) return "value";
    return firstOf(items.map((item, index) => plannedDifference(item, itemAt(value, index), itemAt(mask, index))));
  }
  const entries = entriesOf(ours);
  if (entries !== undefined) {
    if (typeof value !== "object" || value === null) return "value";
    const names = new Set([
      ...Object.keys(value),
      ...(typeof mask === "object" && mask !== null ? Object.keys(mask) : []),
    ]);
    if (names.size !== entries.size) return "value";
    return firstOf(
      [...entries].map(([name, entry]) =>
        names.has(name) ? plannedDifference(entry, memberOf(value, name), memberOf(mask, name)) : "value",
      ),
    );
  }
  if (ours.kind === "number")
    return typeof value === "number" && Number(numberText(ours.value)) === value ? undefined : "value";
  if (ours.kind === "null") return value === null || value === undefined ? undefined : "value";
  return (ours.kind === "string" || ours.kind === "bool") && ours.value === value ? undefined : "value";
}

function firstOf(kinds: readonly (DifferenceKind | undefined)[]): DifferenceKind | undefined {
  return kinds.find((kind) => kind !== undefined && kind !== "unknown") ?? kinds.find((kind) => kind !== undefined);
}

function itemAt(whole: unknown, index: number): unknown {
  return Array.isArray(whole) ? (whole[index] as unknown) : whole;
}

function memberOf(whole: unknown, name: string): unknown {
  return typeof whole === "object" && whole !== null ? (whole as Record<string, unknown>)[name] : whole;
}

/** An expression with something unknown, as it turns out: nothing that the evaluator says of it may be wrong. */
export function compareDecided(ours: Evaluated, theirs: Answer): Difference | undefined {
  if (theirs.kind !== "known") return undefined;
  if (ours.problems.length > 0) return difference("unsound", ours, theirs);
  const type = typeFromJson(theirs.type);
  return mayBe(settle(ours.value), JSON.parse(theirs.json), type) ? undefined : difference("unsound", ours, theirs);
}

/** Whether a value of which something is not known may turn out to be another. */
function mayBe(ours: TfValue, value: unknown, type: TfType): boolean {
  if (ours.kind === "unknown") return unknownMayBe(ours, value, type);
  if (ours.kind === "null") return value === null;
  if (value === null) return false;
  const items = elementsOf(ours);
  if (items !== undefined) {
    if (!Array.isArray(value)) return false;
    // Members that are not known may turn out to be equal to others, and stand elsewhere.
    if (ours.kind === "set" && !isWhollyKnown(ours)) {
      return items
        .filter(isWhollyKnown)
        .every((item) => value.some((other) => mayBe(item, other, elementType(type, 0))));
    }
    return (
      typeMayBe(typeOf(ours), type) &&
      value.length === items.length &&
      items.every((item, index) => mayBe(item, value[index] as unknown, elementType(type, index)))
    );
  }
  const entries = entriesOf(ours);
  if (entries !== undefined) {
    if (typeof value !== "object" || Array.isArray(value)) return false;
    const given = value as Record<string, unknown>;
    return (
      typeMayBe(typeOf(ours), type) &&
      Object.keys(given).length === entries.size &&
      [...entries].every(
        ([name, entry]) => Object.hasOwn(given, name) && mayBe(entry, given[name], attributeType(type, name)),
      )
    );
  }
  if (ours.kind === "number") return typeof value === "number" && Number(numberText(ours.value)) === value;
  return (ours.kind === "string" || ours.kind === "bool") && ours.value === value;
}

function elementType(type: TfType, index: number): TfType {
  if (type.kind === "tuple") return type.elements[index] ?? DYNAMIC;
  return type.kind === "list" || type.kind === "set" ? type.element : DYNAMIC;
}

function attributeType(type: TfType, name: string): TfType {
  if (type.kind === "object") return type.attributes.get(name) ?? DYNAMIC;
  return type.kind === "map" ? type.element : DYNAMIC;
}

/** Whether a type that is not decided everywhere may become another. */
function typeMayBe(ours: TfType, theirs: TfType): boolean {
  if (ours.kind === "dynamic") return true;
  // Only an undecided null has no type.
  if (theirs.kind === "dynamic") return true;
  // Which collection a structure is converted to may depend on what is not known, and changes nothing in it.
  if (ours.kind === "tuple" && theirs.kind === "list") return true;
  if (ours.kind === "object" && theirs.kind === "map") return true;
  if (ours.kind !== theirs.kind) return false;
  if (ours.kind === "list" || ours.kind === "set" || ours.kind === "map")
    return typeMayBe(ours.element, elementOf(theirs));
  if (ours.kind === "tuple" && theirs.kind === "tuple") {
    return (
      ours.elements.length === theirs.elements.length &&
      ours.elements.every((element, index) => typeMayBe(element, theirs.elements[index] ?? DYNAMIC))
    );
  }
  if (ours.kind === "object" && theirs.kind === "object") {
    return (
      ours.attributes.size === theirs.attributes.size &&
      [...ours.attributes].every(([name, type]) => typeMayBe(type, theirs.attributes.get(name) ?? type))
    );
  }
  return true;
}

function elementOf(type: TfType): TfType {
  return type.kind === "list" || type.kind === "set" || type.kind === "map" ? type.element : DYNAMIC;
}

function unknownMayBe(ours: TfUnknown, value: unknown, type: TfType): boolean {
  if (value === null) return !ours.notNull && (ours.choices?.some((choice) => mayBe(choice, value, type)) ?? true);
  if (!typeMayBe(ours.type, type)) return false;
  if (ours.choices?.every((choice) => !mayBe(choice, value, type)) === true) return false;
  if (ours.text !== undefined && typeof value === "string" && !textMayBe(ours.text, value)) return false;
  const { partial, entries } = ours;
  if (entries !== undefined && !entriesMayBe(entries, value, type)) return false;
  if (partial?.kind === "sequence") return Array.isArray(value) && sequenceMayBe(partial, value, type);
  if (partial?.kind === "mapping") {
    if (typeof value !== "object" || Array.isArray(value)) return false;
    const given = value as Record<string, unknown>;
    return (
      [...partial.entries].every(
        ([name, entry]) => Object.hasOwn(given, name) && mayBe(entry, given[name], attributeType(type, name)),
      ) &&
      Object.entries(given).every(
        ([name, entry]) =>
          partial.entries.has(name) ||
          partial.other === undefined ||
          mayBe(partial.other, entry, attributeType(type, name)),
      )
    );
  }
  return true;
}

function entriesMayBe({ certain, maybe }: PossibleEntries, value: unknown, type: TfType): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const given = value as Record<string, unknown>;
  return (
    [...certain.keys()].every((name) => Object.hasOwn(given, name)) &&
    Object.entries(given).every(([name, entry]) => {
      const expected = certain.get(name) ?? maybe.get(name);
      return expected !== undefined && mayBe(expected, entry, attributeType(type, name));
    })
  );
}

function sequenceMayBe(
  partial: TfUnknown["partial"] & { kind: "sequence" },
  value: readonly unknown[],
  type: TfType,
): boolean {
  const { leading, some } = partial;
  if (!leading.every((item, index) => index < value.length && mayBe(item, value[index], elementType(type, index))))
    return false;
  if (value.length < leading.length + some.length && type.kind !== "set") return false;
  return some.every((item) => value.slice(leading.length).some((other) => mayBe(item, other, DYNAMIC)));
}

function textMayBe(pieces: readonly TextPiece[], value: string): boolean {
  const pattern = pieces
    .map((piece) => (piece.kind === "literal" ? piece.value.replace(/[^\w\s]/gu, "\\$&") : "[^]*"))
    .join("");
  return new RegExp(`^(?:${pattern})$`).test(value);
}
