/**
 * Type constraints of variables: `object({ port = optional(number, 5432) })`.
 *
 * https://developer.hashicorp.com/terraform/language/expressions/type-constraints; what values become is decided as in
 * https://github.com/hashicorp/hcl/tree/main/ext/typeexpr.
 */
import type { Call, Expression, ObjectConstructor } from "../hcl/ast.js";
import { convert, withoutOptional } from "./convert.js";
import { fail } from "./errors.js";
import { evaluateExpression } from "./expressions.js";
import type { Scope } from "./scope.js";
import { BOOL, DYNAMIC, NUMBER, STRING, type CollectionKind, type TfType } from "./types.js";
import { elementsOf, entriesOf, listOfType, mapOfType, object, tuple, type TfValue } from "./values.js";

/** What a variable may hold, and what stands for parts that a value leaves out. */
export interface TypeConstraint {
  readonly type: TfType;
  readonly defaults: Defaults | undefined;
  /** False for a variable without a type, which takes anything. */
  readonly declared: boolean;
}

/** Defaults of optional attributes, at any depth. */
interface Defaults {
  /** Of the attributes of an object. */
  readonly values: ReadonlyMap<string, TfValue>;
  /** Within attributes by name, and tuple members by position. */
  readonly members: ReadonlyMap<string, Defaults>;
  /** Within every element of a collection. */
  readonly elements: Defaults | undefined;
}

interface Parsed {
  readonly type: TfType;
  readonly defaults: Defaults | undefined;
}

/** A variable that declares no type. */
export const ANY_TYPE: TypeConstraint = { type: DYNAMIC, defaults: undefined, declared: false };

const PRIMITIVES: Readonly<Record<string, TfType>> = { string: STRING, number: NUMBER, bool: BOOL, any: DYNAMIC };
const COLLECTIONS: Readonly<Record<string, CollectionKind>> = { list: "list", set: "set", map: "map" };

/**
 * Reads a type constraint.
 *
 * @param scope for the default values of optional attributes, which are literal
 * @throws EvaluationError when it is no type
 */
export function typeConstraint(expression: Expression, scope: Scope): TypeConstraint {
  return { ...parse(expression, scope), declared: true };
}

function parse(expression: Expression, scope: Scope): Parsed {
  if (expression.kind === "variable") return { type: keyword(expression.name, expression), defaults: undefined };
  if (expression.kind === "call") return constructed(expression, scope);
  return fail(
    "a type is required: string, number, bool, any, list(…), set(…), map(…), object({…}) or tuple([…])",
    expression,
  );
}

function keyword(name: string, node: Expression): TfType {
  const primitive = Object.hasOwn(PRIMITIVES, name) ? PRIMITIVES[name] : undefined;
  if (primitive !== undefined) return primitive;
  // The old form without an element type.
  const kind = Object.hasOwn(COLLECTIONS, name) ? COLLECTIONS[name] : undefined;
  return kind === undefined ? fail(`"${name}" is not the name of a type`, node) : { kind, element: DYNAMIC };
}

function constructed(call: Call, scope: Scope): Parsed {
  const [argument, ...others] = call.args;
  if (argument === undefined || others.length > 0) return fail(`"${call.name}" needs one argument in a type`, call);
  const kind = Object.hasOwn(COLLECTIONS, call.name) ? COLLECTIONS[call.name] : undefined;
  if (kind !== undefined) {
    const element = parse(argument, scope);
    return { type: { kind, element: element.type }, defaults: makeDefaults(new Map(), new Map(), element.defaults) };
  }
  if (call.name === "object" && argument.kind === "object") return objectType(argument, scope);
  if (call.name === "tuple" && argument.kind === "tuple") {
    const elements = argument.items.map((item) => parse(item, scope));
    const members = new Map<string, Defaults>();
    for (const [index, { defaults }] of elements.entries())
      if (defaults !== undefined) members.set(String(index), defaults);
    const type: TfType = { kind: "tuple", elements: elements.map((element) => element.type) };
    return { type, defaults: makeDefaults(new Map(), members, undefined) };
  }
  return fail(`"${call.name}(…)" is not a type`, call);
}

function objectType(constructor: ObjectConstructor, scope: Scope): Parsed {
  const attributes = new Map<string, TfType>();
  const optional = new Set<string>();
  const values = new Map<string, TfValue>();
  const members = new Map<string, Defaults>();
  for (const { key, value } of constructor.items) {
    const name = attributeName(key);
    const [inner, fallback] = value.kind === "call" && value.name === "optional" ? optionalParts(value) : [value];
    const attribute = parse(inner, scope);
    attributes.set(name, attribute.type);
    if (inner !== value) optional.add(name);
    if (attribute.defaults !== undefined) members.set(name, attribute.defaults);
    if (fallback !== undefined) {
      const constant = convert(evaluateExpression(fallback, scope, fallback), attribute.type);
      if (constant.kind !== "null") values.set(name, constant);
    }
  }
  return { type: { kind: "object", attributes, optional }, defaults: makeDefaults(values, members, undefined) };
}

function attributeName(key: Expression): string {
  if (key.kind === "variable") return key.name;
  const [part] = key.kind === "template" && key.parts.length === 1 ? key.parts : [];
  return part?.kind === "literal" ? part.value : fail("the name of an attribute is required", key);
}

function optionalParts(call: Call): readonly [type: Expression, fallback?: Expression] {
  const [type, fallback, ...others] = call.args;
  if (type === undefined || others.length > 0)
    return fail('"optional" needs a type and may have a default value', call);
  return fallback === undefined ? [type] : [type, fallback];
}

function makeDefaults(
  values: ReadonlyMap<string, TfValue>,
  members: ReadonlyMap<string, Defaults>,
  elements: Defaults | undefined,
): Defaults | undefined {
  return values.size === 0 && members.size === 0 && elements === undefined ? undefined : { values, members, elements };
}

/**
 * Fills in the defaults and converts to the type.
 *
 * @throws EvaluationError when the value does not fit the type
 */
export function convertWithDefaults(value: TfValue, { type, defaults }: TypeConstraint): TfValue {
  return convert(defaults === undefined ? value : fill(value, defaults), type);
}

/** The type of the values that fit a constraint. */
export function valueType({ type }: TypeConstraint): TfType {
  return withoutOptional(type);
}

/** Null takes the default of an attribute, as an attribute that is not there does. */
function fill(value: TfValue, defaults: Defaults): TfValue {
  const items = elementsOf(value);
  if (items !== undefined) {
    const filled = items.map((item, index) =>
      fillMember(item, defaults.members.get(String(index)) ?? defaults.elements),
    );
    // Elements may have different types before they are converted.
    return value.kind === "list" || value.kind === "set"
      ? listOfType(DYNAMIC, filled, value.from)
      : tuple(filled, value.from);
  }
  const given = entriesOf(value);
  if (given === undefined) return value;
  const entries = new Map<string, TfValue>();
  for (const [key, member] of given)
    entries.set(key, fillMember(member, defaults.members.get(key) ?? defaults.elements));
  for (const [key, fallback] of defaults.values) {
    const member = entries.get(key);
    if (member === undefined || member.kind === "null")
      entries.set(key, fillMember(fallback, defaults.members.get(key)));
  }
  return value.kind === "map" && defaults.values.size === 0
    ? mapOfType(DYNAMIC, entries, value.from)
    : object(entries, value.from);
}

function fillMember(value: TfValue, defaults: Defaults | undefined): TfValue {
  return defaults === undefined ? value : fill(value, defaults);
}
