/**
 * The types of Terraform's language, after cty (https://github.com/zclconf/go-cty/blob/main/docs/types.md): primitives,
 * collections of one element type, and structural types whose members have types of their own. `dynamic` stands for a type
 * that is not decided yet (`any`, an unknown value, a bare `null`).
 */
export type TfType =
  | { readonly kind: "dynamic" }
  | { readonly kind: "string" }
  | { readonly kind: "number" }
  | { readonly kind: "bool" }
  | CollectionType
  | TupleType
  | ObjectType;

export type CollectionKind = "list" | "set" | "map";

export interface CollectionType {
  readonly kind: CollectionKind;
  readonly element: TfType;
}

export interface TupleType {
  readonly kind: "tuple";
  readonly elements: readonly TfType[];
}

export interface ObjectType {
  readonly kind: "object";
  readonly attributes: ReadonlyMap<string, TfType>;
  /** Attributes that a converted value may lack (`optional(...)`); absent for the types of values. */
  readonly optional?: ReadonlySet<string>;
}

export const DYNAMIC: TfType = { kind: "dynamic" };
export const STRING: TfType = { kind: "string" };
export const NUMBER: TfType = { kind: "number" };
export const BOOL: TfType = { kind: "bool" };

/** The type of a list with the given element type. */
export function listOf(element: TfType): CollectionType {
  return { kind: "list", element };
}

/** The type of a set with the given element type. */
export function setOf(element: TfType): CollectionType {
  return { kind: "set", element };
}

/** The type of a map with the given element type. */
export function mapOf(element: TfType): CollectionType {
  return { kind: "map", element };
}

export function isPrimitive(type: TfType): boolean {
  return type.kind === "string" || type.kind === "number" || type.kind === "bool";
}

/** Whether two types are the same; which attributes are optional does not count. */
export function typesEqual(a: TfType, b: TfType): boolean {
  if (a === b) return true;
  switch (a.kind) {
    case "dynamic":
    case "string":
    case "number":
    case "bool":
      return a.kind === b.kind;
    case "list":
    case "set":
    case "map":
      return b.kind === a.kind && typesEqual(a.element, b.element);
    case "tuple":
      return (
        b.kind === "tuple" &&
        a.elements.length === b.elements.length &&
        a.elements.every((element, index) => typesEqual(element, b.elements[index] ?? DYNAMIC))
      );
    case "object": {
      if (b.kind !== "object" || a.attributes.size !== b.attributes.size) return false;
      for (const [name, type] of a.attributes) {
        const other = b.attributes.get(name);
        if (other === undefined || !typesEqual(type, other)) return false;
      }
      return true;
    }
  }
}

/** The short name for messages, as cty's `FriendlyName`: `list of string`, `object`, `tuple`. */
export function typeName(type: TfType): string {
  switch (type.kind) {
    case "list":
    case "set":
    case "map":
      return `${type.kind} of ${type.element.kind === "dynamic" ? "any single type" : typeName(type.element)}`;
    case "dynamic":
    case "string":
    case "number":
    case "bool":
    case "tuple":
    case "object":
      return type.kind;
  }
}
