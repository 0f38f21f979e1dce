/**
 * The values of Terraform's language.
 *
 * A value is one of ten plain immutable objects, told apart by `kind`: `string`, `number`, `bool`, `null`, `list`, `set`,
 * `tuple`, `map`, `object`, `unknown`. Only build them with the functions of this module; never change one.
 *
 * - Build: `text("x")`, `number(5)`, `bool(true)`, `nullOf(type)`, `tuple([...])`, `object(new Map(...))`, `listOfType`,
 *   `setOfType`, `mapOfType`; `unknown(type, causes)`; `computed(reference, causes)` for an attribute of a resource that is
 *   fixed only at apply. Collections with elements of several types are made by `convert` (`convert.ts`).
 * - Read: `switch (value.kind)`, or `asText`, `asNumber`, `asBool`, `elementsOf`, `entriesOf` where only one shape is wanted.
 *   `typeOf` gives the type, `isWhollyKnown` and `causesOf` look into members.
 * - Places: every value may carry an {@link Origin}. Whoever gives a value a name (variable, local, module argument) calls
 *   `passedThrough(value, file, node)`, so that the chain of places grows, nearest first; whoever names a resource calls
 *   `withReferences`. Functions and operators do the rest.
 * - Laziness: a resource or module is an unknown value with {@link Members}: its attributes are asked for one by one, so
 *   that resources may refer to each other and nothing is evaluated that nobody reads.
 * - To the graph: `toGraphValue(value, span)` in `graph-value.ts`.
 */
import type { Case } from "../graph/case.js";
import type { Cause, Reference } from "../graph/value.js";
import type { Node } from "../hcl/ast.js";
import { chain, isWithin, originAt, type Origin, type SourceFile } from "./origin.js";
import { compareText } from "./compare-text.js";
import type { Numeric } from "./numbers.js";
import { BOOL, DYNAMIC, NUMBER, STRING, type TfType } from "./types.js";

/** What is known about a value beside its contents. Absent members mean nothing is known. */
export interface Provenance {
  readonly origin?: Origin | undefined;
  /** Resource attributes that the expressions behind the value name. */
  readonly references?: readonly Reference[] | undefined;
  /** Marked by `sensitive()` or a sensitive variable. */
  readonly sensitive?: boolean | undefined;
  /** Why the expression may turn out to fail, as it reads a resource of which nobody knows whether it is made. */
  readonly doubt?: readonly Cause[] | undefined;
}

interface Base {
  readonly from: Provenance | undefined;
}

/** A piece of a text with the place that its characters stand at, when they stand somewhere as they are. */
export type TextPiece =
  | {
      readonly kind: "literal";
      readonly value: string;
      readonly source?: Origin | undefined;
      /** True when the source writes the characters with backslash escapes. */
      readonly escaped?: boolean | undefined;
      /** The value that the characters encode as JSON, when they are the result of `jsonencode`. */
      readonly json?: TfValue | undefined;
    }
  | {
      readonly kind: "reference";
      readonly reference: Reference;
      /** Why its characters are not known. */
      readonly because: readonly Cause[];
      readonly source?: Origin | undefined;
    }
  | {
      readonly kind: "hole";
      readonly because: readonly Cause[];
      readonly source?: Origin | undefined;
      /** Whether it is the folder that terraform runs in: its name is not known, but the files in it are. */
      readonly isWorkingDirectory?: true | undefined;
    };

export interface TfString extends Base {
  readonly kind: "string";
  readonly value: string;
  /** The pieces that a text with several lines or braces was made of, with their places: a document may be in it. */
  readonly pieces?: readonly TextPiece[] | undefined;
  /** The value that this text encodes as JSON. */
  readonly json?: TfValue | undefined;
}

export interface TfNumber extends Base {
  readonly kind: "number";
  readonly value: Numeric;
}

export interface TfBool extends Base {
  readonly kind: "bool";
  readonly value: boolean;
}

export interface TfNull extends Base {
  readonly kind: "null";
  readonly type: TfType;
}

/** Items of one type. A set's items are in Terraform's order of iteration, without duplicates. */
export interface TfList extends Base {
  readonly kind: "list" | "set";
  readonly element: TfType;
  readonly items: readonly TfValue[];
}

export interface TfTuple extends Base {
  readonly kind: "tuple";
  readonly items: readonly TfValue[];
}

export interface TfMap extends Base {
  readonly kind: "map";
  readonly element: TfType;
  readonly entries: ReadonlyMap<string, TfValue>;
}

export interface TfObject extends Base {
  readonly kind: "object";
  readonly entries: ReadonlyMap<string, TfValue>;
}

/** Attributes that are made when somebody asks for them: a resource, a module call. */
export interface Members {
  /** The attribute, or `undefined` when there is no such attribute (an error at the reference). */
  attribute(name: string): TfValue | undefined;
  /** The value as a whole, when it is known which attributes there are (the outputs of a module). */
  whole?(): TfValue;
}

/** What is known of a sequence whose length is not: items that it certainly has, besides others. */
export interface PartialSequence {
  readonly kind: "sequence";
  /** The first items, in order. */
  readonly leading: readonly TfValue[];
  /** Further items, in order, at places that are not known. */
  readonly some: readonly TfValue[];
  /** What every item that is not listed is like. */
  readonly other: TfValue | undefined;
  /** True when there are no other items: only the order is not known, or whether some of them are the same. */
  readonly isComplete?: boolean;
}

/** What is known of a map whose keys are not: entries that it certainly has, besides others. */
export interface PartialMapping {
  readonly kind: "mapping";
  readonly entries: ReadonlyMap<string, TfValue>;
  /** What every entry that is not listed is like. */
  readonly other: TfValue | undefined;
}

/** All entries that a map may have. */
export interface PossibleEntries {
  /** Those that it has in any case. */
  readonly certain: ReadonlyMap<string, TfValue>;
  /** All others, of each of which it is not known whether it has it. */
  readonly maybe: ReadonlyMap<string, TfValue>;
}

export interface TfUnknown extends Base {
  readonly kind: "unknown";
  /** What the value will be: `dynamic` when even that is open. */
  readonly type: TfType;
  readonly because: readonly Cause[];
  /** True when it will certainly not be null. */
  readonly notNull: boolean;
  /** What is known of the text, for strings. One reference alone is a computed attribute. */
  readonly text?: readonly TextPiece[] | undefined;
  readonly json?: TfValue | undefined;
  readonly members?: Members | undefined;
  readonly partial?: PartialSequence | PartialMapping | undefined;
  /** For maps and objects, when it is known which entries there may be: see `possible-entries.ts`. */
  readonly entries?: PossibleEntries | undefined;
  /** All that it may be, when that is known: see `choices.ts`. */
  readonly choices?: readonly TfValue[] | undefined;
  /** Of each of these, in their order, what has to hold for it, when that is known. */
  readonly cases?: readonly Case[] | undefined;
}

export type TfSequence = TfList | TfTuple;
export type TfMapping = TfMap | TfObject;
export type TfValue = TfString | TfNumber | TfBool | TfNull | TfSequence | TfMapping | TfUnknown;

export const TRUE: TfBool = { kind: "bool", value: true, from: undefined };
export const FALSE: TfBool = { kind: "bool", value: false, from: undefined };
/** A bare `null`, whose type is open. */
export const NULL: TfNull = { kind: "null", type: DYNAMIC, from: undefined };
export const EMPTY_TUPLE: TfTuple = { kind: "tuple", items: [], from: undefined };

export function text(value: string, from?: Provenance): TfString {
  return { kind: "string", value, from };
}

export function number(value: Numeric, from?: Provenance): TfNumber {
  return { kind: "number", value, from };
}

export function bool(value: boolean, from?: Provenance): TfBool {
  if (from === undefined) return value ? TRUE : FALSE;
  return { kind: "bool", value, from };
}

/** The null of a type. */
export function nullOf(type: TfType, from?: Provenance): TfNull {
  return type === DYNAMIC && from === undefined ? NULL : { kind: "null", type, from };
}

export function tuple(items: readonly TfValue[], from?: Provenance): TfTuple {
  return { kind: "tuple", items, from };
}

export function object(entries: ReadonlyMap<string, TfValue>, from?: Provenance): TfObject {
  return { kind: "object", entries, from };
}

/** A list of items that all have the given type already. */
export function listOfType(element: TfType, items: readonly TfValue[], from?: Provenance): TfList {
  return { kind: "list", element, items, from };
}

/** A set of items that all have the given type already and are sorted and distinct (see `makeSet` in `equality.ts`). */
export function setOfType(element: TfType, items: readonly TfValue[], from?: Provenance): TfList {
  return { kind: "set", element, items, from };
}

/** A map of entries that all have the given type already. */
export function mapOfType(element: TfType, entries: ReadonlyMap<string, TfValue>, from?: Provenance): TfMap {
  return { kind: "map", element, entries, from };
}

/** What may be said of an unknown value beside its type and causes. */
export interface UnknownFacts {
  readonly notNull?: boolean;
  readonly text?: readonly TextPiece[] | undefined;
  readonly json?: TfValue | undefined;
  readonly members?: Members | undefined;
  readonly partial?: PartialSequence | PartialMapping | undefined;
  readonly entries?: PossibleEntries | undefined;
  readonly choices?: readonly TfValue[] | undefined;
  readonly cases?: readonly Case[] | undefined;
  readonly from?: Provenance | undefined;
}

/** A value that the source does not decide, with what would decide it. */
export function unknown(type: TfType, because: readonly Cause[], facts: UnknownFacts = {}): TfUnknown {
  return {
    kind: "unknown",
    type,
    because,
    notNull: facts.notNull ?? false,
    text: facts.text,
    json: facts.json,
    members: facts.members,
    partial: facts.partial,
    entries: facts.entries,
    choices: facts.choices,
    cases: facts.choices && facts.cases,
    from: facts.from,
  };
}

/**
 * An attribute of a resource that is fixed only at apply: not null, equal only to itself, and free of wildcards, though
 * nobody knows its characters.
 */
export function computed(reference: Reference, because: readonly Cause[], type: TfType = DYNAMIC): TfUnknown {
  return unknown(type, because, {
    notNull: true,
    text: [{ kind: "reference", reference, because }],
    from: { references: [reference] },
  });
}

/** A resource or module call, whose attributes are asked for one by one. */
export function withMembers(members: Members, because: readonly Cause[], from?: Provenance): TfUnknown {
  return unknown(DYNAMIC, because, { notNull: true, members, from });
}

/** The value that a lazily made whole stands for; other values as they are. */
export function settle(value: TfValue): TfValue {
  return value.kind === "unknown" && value.members?.whole !== undefined ? value.members.whole() : value;
}

/** The type of a value. */
export function typeOf(value: TfValue): TfType {
  switch (value.kind) {
    case "string":
      return STRING;
    case "number":
      return NUMBER;
    case "bool":
      return BOOL;
    case "null":
    case "unknown":
      return value.type;
    case "list":
    case "set":
    case "map":
      return { kind: value.kind, element: value.element };
    case "tuple":
      return { kind: "tuple", elements: value.items.map(typeOf) };
    case "object": {
      const attributes = new Map<string, TfType>();
      for (const [name, member] of value.entries) attributes.set(name, typeOf(member));
      return { kind: "object", attributes };
    }
  }
}

export function asText(value: TfValue): string | undefined {
  return value.kind === "string" ? value.value : undefined;
}

export function asBool(value: TfValue): boolean | undefined {
  return value.kind === "bool" ? value.value : undefined;
}

/** The number, when a JavaScript number holds it exactly. */
export function asNumber(value: TfValue): number | undefined {
  return value.kind === "number" && typeof value.value === "number" ? value.value : undefined;
}

/** The items of a list, set or tuple. */
export function elementsOf(value: TfValue): readonly TfValue[] | undefined {
  return value.kind === "tuple" || value.kind === "list" || value.kind === "set" ? value.items : undefined;
}

/** The entries of a map or object, in the order of their construction; see {@link sortedKeys}. */
export function entriesOf(value: TfValue): ReadonlyMap<string, TfValue> | undefined {
  return value.kind === "map" || value.kind === "object" ? value.entries : undefined;
}

/** The keys in the order in which Terraform goes through maps and objects. */
export function sortedKeys(entries: ReadonlyMap<string, TfValue>): readonly string[] {
  const keys = [...entries.keys()];
  for (let index = 1; index < keys.length; index += 1) {
    if (compareText(keys[index - 1] ?? "", keys[index] ?? "") > 0) return keys.sort(compareText);
  }
  return keys;
}

/** The members that the value is built of: items or entries; none for leaves and unknown values. */
export function* membersOf(value: TfValue): Iterable<TfValue> {
  if (value.kind === "tuple" || value.kind === "list" || value.kind === "set") yield* value.items;
  else if (value.kind === "map" || value.kind === "object") yield* value.entries.values();
}

/** Whether nothing unknown is in the value. */
export function isWhollyKnown(value: TfValue): boolean {
  switch (value.kind) {
    case "unknown":
      return false;
    case "string":
    case "number":
    case "bool":
    case "null":
      return true;
    case "list":
    case "set":
    case "tuple":
      for (const item of value.items) if (!isWhollyKnown(item)) return false;
      return true;
    case "map":
    case "object":
      for (const item of value.entries.values()) if (!isWhollyKnown(item)) return false;
      return true;
  }
}

/**
 * Whether a value is a set whose order and size are not known, because members that are not known may turn out to be equal
 * to others.
 */
export function isOpenSet(value: TfValue): boolean {
  return value.kind === "set" && value.items.length > 1 && !isWhollyKnown(value);
}

/**
 * What is certain of a set whose order and size are not known: the members that are known, and those that another resource
 * fixes.
 */
export function openSet(value: TfList): { readonly because: readonly Cause[]; readonly partial: PartialSequence } {
  const some = value.items.filter((item) => isWhollyKnown(item) || isLoneReference(item));
  const isComplete = some.length === value.items.length;
  return { because: causesOf(value), partial: { kind: "sequence", leading: [], some, other: undefined, isComplete } };
}

function isLoneReference(value: TfValue): boolean {
  return value.kind === "unknown" && value.text?.length === 1 && value.text[0]?.kind === "reference";
}

/** More reasons than these tell nobody more. */
const MOST_CAUSES = 8;

/** Gathers reasons without repeating any. */
export function addCauses(into: Cause[], more: readonly Cause[]): void {
  for (const cause of more) {
    if (into.length >= MOST_CAUSES) return;
    if (!into.some((known) => known === cause || known.reason === cause.reason)) into.push(cause);
  }
}

function gatherCauses(value: TfValue, into: Cause[]): void {
  if (into.length >= MOST_CAUSES) return;
  if (value.kind === "unknown") addCauses(into, value.because);
  else for (const member of membersOf(value)) gatherCauses(member, into);
}

/** Why any of the values, or something in them, is not known; empty when all is known. */
export function causesOf(...values: readonly TfValue[]): readonly Cause[] {
  const [first] = values;
  if (values.length === 1 && first?.kind === "unknown") return first.because;
  const causes: Cause[] = [];
  for (const value of values) gatherCauses(value, causes);
  return causes;
}

/** The value with another provenance. */
export function withProvenance<V extends TfValue>(value: V, from: Provenance | undefined): V {
  return value.from === from ? value : { ...value, from };
}

/** The value with an origin, keeping what else is known of it. */
export function withOrigin<V extends TfValue>(value: V, origin: Origin | undefined): V {
  if (value.from?.origin === origin) return value;
  return { ...value, from: { ...value.from, origin } };
}

/**
 * The value as a name gives it on: the place of its definition (local, module argument, tfvars line) is put in front of its
 * chain of places, unless the value was written right there.
 */
export function passedThrough<V extends TfValue>(given: V, file: SourceFile, node: Node): V {
  // Where a definition fails, nothing that uses it is evaluated.
  const value = withoutDoubt(given);
  const origin = value.from?.origin;
  if (origin !== undefined && isWithin(origin, file, node)) return value;
  return withOrigin(value, originAt(file, node, origin));
}

/** More references than these are not told apart. */
const MOST_REFERENCES = 64;

function sameReference(a: Reference, b: Reference): boolean {
  return a === b || (a.attribute === b.attribute && a.address === b.address && a.derived === b.derived);
}

/** Both lists of references, each named once. */
export function mergeReferences(
  a: readonly Reference[] | undefined,
  b: readonly Reference[] | undefined,
): readonly Reference[] | undefined {
  if (b === undefined || b.length === 0 || a === b) return a;
  if (a === undefined || a.length === 0) return b;
  const added = b.filter((reference) => !a.some((known) => sameReference(known, reference)));
  return added.length === 0 ? a : [...a, ...added].slice(0, MOST_REFERENCES);
}

/** The value with further references. */
export function withReferences<V extends TfValue>(value: V, references: readonly Reference[]): V {
  const merged = mergeReferences(value.from?.references, references);
  return merged === value.from?.references ? value : { ...value, from: { ...value.from, references: merged } };
}

/** The value of an expression that may turn out to fail. */
export function withDoubt<V extends TfValue>(value: V, because: readonly Cause[] | undefined): V {
  return because === undefined ? value : { ...value, from: { ...value.from, doubt: because } };
}

/** The value of an expression that did not fail. */
export function withoutDoubt<V extends TfValue>(value: V): V {
  return value.from?.doubt === undefined ? value : { ...value, from: { ...value.from, doubt: undefined } };
}

/** Why the expression behind the value, or behind something in it, may turn out to fail. */
export function doubtOf(value: TfValue): readonly Cause[] | undefined {
  if (value.from?.doubt !== undefined) return value.from.doubt;
  for (const member of membersOf(value)) {
    const doubt = doubtOf(member);
    if (doubt !== undefined) return doubt;
  }
  return undefined;
}

/** The value marked as sensitive, or not. */
export function withSensitivity<V extends TfValue>(value: V, sensitive: boolean): V {
  if ((value.from?.sensitive ?? false) === sensitive) return value;
  return { ...value, from: { ...value.from, sensitive } };
}

/** Whether the value, or something in it, is marked as sensitive. */
export function isSensitive(value: TfValue): boolean {
  if (value.from?.sensitive === true) return true;
  for (const member of membersOf(value)) if (isSensitive(member)) return true;
  return false;
}

/** A member of a container as it is read: the places that the container came through are put in front of its own. */
export function memberOf(container: TfValue, member: TfValue): TfValue {
  const outer = container.from;
  if (outer === undefined) return member;
  const passed = outer.origin?.from !== undefined;
  if (!passed && outer.sensitive !== true && outer.doubt === undefined) return member;
  const origin = passed ? chain(outer.origin, member.from?.origin) : member.from?.origin;
  const sensitive = outer.sensitive === true || member.from?.sensitive === true;
  const doubt = outer.doubt ?? member.from?.doubt;
  return { ...member, from: { ...member.from, origin, sensitive, doubt } };
}

function gatherReferences(value: TfValue, into: readonly Reference[] | undefined): readonly Reference[] | undefined {
  let references = mergeReferences(into, value.from?.references);
  for (const member of membersOf(value)) references = gatherReferences(member, references);
  return references;
}

/** The resource attributes that a value and everything in it name. */
export function referencesOf(value: TfValue): readonly Reference[] | undefined {
  return gatherReferences(value, undefined);
}

/**
 * The provenance of a result: written at `place`, behind it the places of the first input that came from elsewhere; the
 * references and sensitivity of all inputs and what is in them, and the doubts about them.
 */
export function derive(inputs: readonly TfValue[], file: SourceFile, place: Node): Provenance {
  let further: Origin | undefined;
  let references: readonly Reference[] | undefined;
  let sensitive = false;
  let doubt: readonly Cause[] | undefined;
  for (const input of inputs) {
    const origin = input.from?.origin;
    doubt ??= input.from?.doubt;
    if (further === undefined && origin !== undefined) {
      further = isWithin(origin, file, place) ? origin.from : origin;
    }
    references = gatherReferences(input, references);
    sensitive ||= isSensitive(input);
  }
  const origin = originAt(file, place, further);
  return {
    origin,
    references,
    ...(sensitive ? { sensitive } : {}),
    ...(doubt === undefined ? {} : { doubt }),
  };
}
