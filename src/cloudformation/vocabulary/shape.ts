/** How the value of a property becomes that of an attribute. */
export type Shape =
  /** A text, a truth value, a number; texts that spell one are converted, as CloudFormation does. */
  | { readonly kind: "text" | "number"; readonly to: string }
  /** A truth value, with what a property that is not set means where that is always the same. */
  | { readonly kind: "bool"; readonly to: string; readonly unset?: boolean }
  /** A truth value that is no attribute of the Terraform provider: it keeps its own name. */
  | { readonly kind: "flag" }
  /** A list of texts; a single text is a list of one. */
  | { readonly kind: "texts"; readonly to: string }
  /** A single text: a list of one. */
  | { readonly kind: "one"; readonly to: string }
  /** The first text of a list. */
  | { readonly kind: "first"; readonly to: string }
  /** `[{Key, Value}]`, or `[{Name, Value}]`, or a map: a map of texts. */
  | { readonly kind: "pairs"; readonly to: string }
  /** A map of names to values: blocks of `name` and `value`. */
  | { readonly kind: "settings"; readonly to: string }
  /** A policy document: its JSON text, with the document beside it. */
  | { readonly kind: "policy"; readonly to: string }
  /** One member of each object of a list. */
  | { readonly kind: "pluck"; readonly to: string; readonly member: string }
  /** An object: a nested block. A list of objects: one block each. */
  | { readonly kind: "blocks"; readonly to: string; readonly properties: Properties }
  /** An object whose members are attributes of what it stands in. */
  | { readonly kind: "members"; readonly properties: Properties }
  /** A property that is an attribute of a nested block, together with others. */
  | { readonly kind: "inside"; readonly block: string; readonly shape: Shape };

/** By the name of the property. */
export type Properties = Readonly<Record<string, Shape>>;

/** A resource type of CloudFormation in the vocabulary of the Terraform AWS provider. */
export interface TypeEntry {
  readonly type: string;
  readonly properties: Properties;
  /** Properties without counterpart. Where they are given, the type is known to have no others. */
  readonly others?: readonly string[];
  /** The attribute that `Ref` gives; `id` unless said otherwise. */
  readonly ref?: string;
  /** Attributes that `Fn::GetAtt` gives, where they are not the name in snake case. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** The property that names the resource that a `Ref` to this one means. */
  readonly standsFor?: string;
  /** What happens on deletion when the template does not say, for types that can take a final snapshot. */
  readonly deletionPolicy?: "Snapshot" | "Delete";
  /** Replaces this entry for resources that have the property. */
  readonly variant?: { readonly having: string; readonly entry: TypeEntry };
  /** Further resources that this one implies. */
  readonly implied?: readonly Implied[];
}

/** A resource of the vocabulary that a template declares by a property of another one. */
export interface Implied {
  /** The property; without it there is none. */
  readonly having: string;
  /** The property is a list, and each of its items is one: an object of its own properties, or a text under the list's name. */
  readonly isEach?: boolean;
  readonly type: string;
  /** The attribute that names the first resource, and the first resource's attribute that it is. */
  readonly owner: readonly [attribute: string, of: string];
  /** Those of the first resource, or of the item, that are the implied one's. */
  readonly properties: Properties;
}

export const text = (to: string): Shape => ({ kind: "text", to });
export const bool = (to: string): Shape => ({ kind: "bool", to });
export const flag: Shape = { kind: "flag" };
export const onByDefault = (to: string): Shape => ({ kind: "bool", to, unset: true });
export const offByDefault = (to: string): Shape => ({ kind: "bool", to, unset: false });
export const number = (to: string): Shape => ({ kind: "number", to });
export const texts = (to: string): Shape => ({ kind: "texts", to });
export const one = (to: string): Shape => ({ kind: "one", to });
export const first = (to: string): Shape => ({ kind: "first", to });
export const pairs = (to: string): Shape => ({ kind: "pairs", to });
export const settings = (to: string): Shape => ({ kind: "settings", to });
export const policy = (to: string): Shape => ({ kind: "policy", to });
export const pluck = (to: string, member: string): Shape => ({ kind: "pluck", to, member });
export const blocks = (to: string, properties: Properties): Shape => ({ kind: "blocks", to, properties });
export const members = (properties: Properties): Shape => ({ kind: "members", properties });
export const inside = (block: string, shape: Shape): Shape => ({ kind: "inside", block, shape });
export const tags: Shape = pairs("tags");
