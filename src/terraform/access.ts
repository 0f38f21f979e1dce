/** Reading members of values: attributes and indexes. */
import type { Node } from "../hcl/ast.js";
import { oneOf } from "./choices.js";
import { convert } from "./convert.js";
import { attempt, fail } from "./errors.js";
import { isWhole, numberText, toBigInt } from "./numbers.js";
import { loneReference } from "./text.js";
import { DYNAMIC, NUMBER, STRING, typeName, type TfType } from "./types.js";
import {
  causesOf,
  computed,
  memberOf,
  settle,
  typeOf,
  unknown,
  withDoubt,
  type PartialSequence,
  type TfList,
  type TfMap,
  type TfObject,
  type TfTuple,
  type TfUnknown,
  type TfValue,
} from "./values.js";

function unknownMember(container: TfUnknown, type: TfType): TfValue {
  return unknown(type, container.because, {
    from: container.from && { references: container.from.references, sensitive: container.from.sensitive },
  });
}

/** A member of an attribute that is fixed at apply is fixed then too: `master_user_secret.0.secret_arn`. */
function computedMember(value: TfUnknown, name: string | number): TfValue | undefined {
  const reference = loneReference(value.text ?? []);
  if (reference === undefined || reference.derived === true || value.type.kind !== "dynamic") return undefined;
  return computed({ address: reference.address, attribute: `${reference.attribute}.${name}` }, value.because);
}

function attributeOfUnknown(value: TfUnknown, name: string, node: Node | undefined): TfValue {
  if (value.members !== undefined) {
    const attribute = value.members.attribute(name);
    if (attribute === undefined) return fail(`this object does not have an attribute named "${name}"`, node);
    return withDoubt(attribute, value.from?.doubt);
  }
  if (value.entries !== undefined) {
    const { certain, maybe } = value.entries;
    const entry = certain.get(name);
    if (entry !== undefined) return memberOf(value, entry);
    const possible = maybe.get(name);
    if (possible !== undefined) return withDoubt(memberOf(value, possible), value.because);
    return fail(`this value does not have an element with the key "${name}"`, node);
  }
  if (value.partial?.kind === "mapping") {
    const { entries, other } = value.partial;
    const entry = entries.get(name);
    if (entry !== undefined) return memberOf(value, entry);
    if (other !== undefined) return withDoubt(memberOf(value, other), value.because);
  }
  const chosen = attempt(() => value.choices?.map((choice) => getAttribute(choice, name, node)));
  if (chosen !== undefined) return oneOf(chosen, value.because, value.cases);
  const { type } = value;
  switch (type.kind) {
    case "dynamic":
      return computedMember(value, name) ?? unknownMember(value, DYNAMIC);
    case "map":
      return unknownMember(value, type.element);
    case "object": {
      const attribute = type.attributes.get(name);
      if (attribute === undefined) return fail(`this object does not have an attribute named "${name}"`, node);
      return unknownMember(value, attribute);
    }
    case "string":
    case "number":
    case "bool":
      return fail(`a value of type ${type.kind} has no attributes`, node);
    case "list":
    case "set":
    case "tuple":
      return fail(`a ${type.kind} has no attribute "${name}"; its elements have: use [*].${name} or an index`, node);
  }
}

/**
 * The attribute of an object, or the element of a map that is written as an attribute.
 *
 * @throws EvaluationError when there is none
 */
export function getAttribute(value: TfValue, name: string, node?: Node): TfValue {
  switch (value.kind) {
    case "object": {
      const member = value.entries.get(name);
      if (member === undefined) return fail(`this object does not have an attribute named "${name}"`, node);
      return memberOf(value, member);
    }
    case "map": {
      const member = value.entries.get(name);
      if (member === undefined) return fail(`this map does not have an element with the key "${name}"`, node);
      return memberOf(value, member);
    }
    case "unknown":
      return attributeOfUnknown(value, name, node);
    case "null":
      return fail(`this value is null, so it has no attribute "${name}"`, node);
    case "string":
    case "number":
    case "bool":
      return fail(`a value of type ${value.kind} has no attributes`, node);
    case "list":
    case "set":
    case "tuple":
      return fail(`a ${value.kind} has no attribute "${name}"; its elements have: use [*].${name} or an index`, node);
  }
}

/** The position that a number names in a sequence. */
function position(key: TfValue, node: Node | undefined): number {
  const index = convert(key, NUMBER);
  if (index.kind !== "number") return fail("a number is required as index", node);
  if (!isWhole(index.value)) return fail("an index into a sequence must be a whole number", node);
  const whole = toBigInt(index.value) ?? 0n;
  if (whole < 0n) return fail("an index into a sequence must not be negative", node);
  return whole > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(whole);
}

/** What is known of the item at a position of a sequence of unknown length. */
export function itemAt(partial: PartialSequence, index: number): TfValue | undefined {
  const known = partial.leading[index];
  if (known !== undefined) return known;
  return partial.some.length === 0 ? partial.other : undefined;
}

function elementOfUnknown(value: TfUnknown, key: TfValue, node: Node | undefined): TfValue {
  const { type, partial } = value;
  if (type.kind === "set") return fail("the elements of a set have no index", node);
  if (type.kind === "string" || type.kind === "number" || type.kind === "bool") {
    return fail(`a value of type ${type.kind} has no elements`, node);
  }
  if (key.kind === "unknown") {
    if (value.entries !== undefined) {
      const { certain, maybe } = value.entries;
      const because = causesOf(value, key);
      return withDoubt(oneOf([...certain.values(), ...maybe.values()], because), because);
    }
    return partial?.other !== undefined && isUniform(value)
      ? memberOf(value, partial.other)
      : unknownMember(value, DYNAMIC);
  }
  if (value.members !== undefined || type.kind === "object") {
    const name = convert(key, STRING);
    return name.kind === "string" ? attributeOfUnknown(value, name.value, node) : fail("invalid index", node);
  }
  if (value.entries !== undefined || partial?.kind === "mapping" || type.kind === "map") {
    const name = convert(key, STRING);
    return name.kind === "string" ? attributeOfUnknown(value, name.value, node) : fail("invalid index", node);
  }
  if (partial?.kind === "sequence") {
    const index = position(key, node);
    const item = itemAt(partial, index);
    if (item !== undefined) {
      const member = memberOf(value, item);
      return index < partial.leading.length ? member : withDoubt(member, value.because);
    }
  }
  if (type.kind === "tuple") {
    const item = type.elements[position(key, node)];
    return item === undefined
      ? fail(`there are only ${type.elements.length} elements`, node)
      : unknownMember(value, item);
  }
  if (type.kind === "list") return unknownMember(value, type.element);
  const name = key.kind === "number" ? numberText(key.value) : key.kind === "string" ? key.value : undefined;
  return (name === undefined ? undefined : computedMember(value, name)) ?? unknownMember(value, DYNAMIC);
}

/** Whether all members of an unknown collection are alike as far as anybody knows. */
function isUniform(value: TfUnknown): boolean {
  const { partial } = value;
  if (partial === undefined) return false;
  return partial.kind === "sequence"
    ? partial.leading.length === 0 && partial.some.length === 0
    : partial.entries.size === 0;
}

/** The member of a collection under a key that is not known: one of all, or of those under the keys that it may be; or none. */
function memberUnder(
  container: TfList | TfTuple | TfMap | TfObject,
  members: readonly TfValue[],
  key: TfUnknown,
): TfValue {
  const because = causesOf(key);
  const chosen = attempt(() => key.choices?.map((choice) => getElement(container, choice)));
  const member =
    chosen === undefined || chosen.length === 0
      ? withDoubt(oneOf(members, because), because)
      : oneOf(chosen, because, key.cases);
  const isOfOneType = container.kind === "list" || container.kind === "set" || container.kind === "map";
  return isOfOneType && member.kind === "unknown" ? { ...member, type: container.element } : member;
}

/**
 * The element of a collection at a key or position.
 *
 * @throws EvaluationError when there is none
 */
export function getElement(container: TfValue, key: TfValue, node?: Node): TfValue {
  const value =
    container.kind === "unknown" && container.members !== undefined && key.kind === "unknown"
      ? settle(container)
      : container;
  if (value.kind === "null") return fail("this value is null, so it has no elements", node);
  if (key.kind === "null") return fail("null cannot be used as an index", node);
  switch (value.kind) {
    case "unknown":
      return elementOfUnknown(value, key, node);
    case "object":
    case "map": {
      if (key.kind === "unknown") return memberUnder(value, [...value.entries.values()], key);
      const name = convert(key, STRING);
      if (name.kind !== "string") return fail("a string is required as key", node);
      const member = value.entries.get(name.value);
      if (member !== undefined) return memberOf(value, member);
      return fail(
        value.kind === "map"
          ? `this map does not have an element with the key "${name.value}"`
          : `this object does not have an attribute named "${name.value}"`,
        node,
      );
    }
    case "list":
    case "tuple": {
      if (key.kind === "unknown") {
        if (value.items.length === 0) return fail("this collection has no elements", node);
        return memberUnder(value, value.items, key);
      }
      const index = position(key, node);
      const item = value.items[index];
      if (item !== undefined) return memberOf(value, item);
      const count = value.items.length;
      return fail(
        count === 0
          ? "this collection has no elements"
          : `there is no element with the index ${index}: the collection has ${count} element${count === 1 ? "" : "s"}`,
        node,
      );
    }
    case "set":
      return fail("the elements of a set have no index", node);
    case "string":
    case "number":
    case "bool":
      return fail(`a value of type ${typeName(typeOf(value))} has no elements`, node);
  }
}
