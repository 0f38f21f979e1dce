import type { Case } from "./case.js";
import type { Span } from "./span.js";

/** What a single known leaf can be. Numbers beyond 2^53 are kept as strings by the front ends. */
export type Scalar = string | number | boolean | null;

/** A reference to an attribute of a resource: `aws_kms_key.main` and `arn`. */
export interface Reference {
  /** The stack that has the resource, when it is another one: what a template imports is exported by another. */
  readonly stack?: string;
  /** Address of the resource instance, as in {@link Resource.address}. */
  readonly address: string;
  /** Attribute path below it, dotted; empty for the resource as a whole. */
  readonly attribute: string;
  /** True when only a piece of the attribute's text, or a text made from it, is meant (a field of an ARN). */
  readonly derived?: boolean;
}

/** One reason why a value is not known, and where in the source it would be decided. */
export interface Cause {
  /** In words, naming the thing that would decide it: `var.encrypted has no value`. */
  readonly reason: string;
  readonly span?: Span;
  /** The parameter that gives it, where the deployed stack shows the parameter's value to everybody who may describe the stack. */
  readonly shownBy?: string;
}

/** A piece of a text that is not wholly known: literal characters, a reference that is fixed only at apply, or a hole. */
export type TextPart = string | { readonly reference: Reference } | { readonly unknown: readonly Cause[] };

interface Located {
  /** Where the value is written in the resource, from the key or argument name to the end of the value. */
  readonly span: Span;
  /** The chain of places that the value came through (variable default, tfvars, local, module argument), nearest first. */
  readonly via?: readonly Span[];
  /** Resources that the expression names; also kept when the value is known. */
  readonly references?: readonly Reference[];
  /** At an attribute of a resource: what says the value where the source does not, in words (a plan). */
  readonly decidedBy?: string;
}

/** A leaf whose value the source decides. `null` means: not set. */
export interface KnownValue extends Located {
  readonly kind: "known";
  readonly value: Scalar;
  /** The document that this text encodes when it is JSON (jsonencode, heredoc, file, policy document), with its own spans. */
  readonly json?: Value;
}

/** A value (of any shape) that the source does not decide. */
export interface UnknownValue extends Located {
  readonly kind: "unknown";
  readonly because: readonly Cause[];
  /** What is known of a text. A text of one reference is a computed attribute: not null, fixed, unknown until apply. */
  readonly text?: readonly TextPart[];
  /** All that it can be, when that is known: the branches of an undecided condition, the allowed values of a parameter. */
  readonly oneOf?: readonly Value[];
  /** Of each of {@link oneOf}, in their order, what has to hold for it; absent where the source does not say. */
  readonly cases?: readonly Case[];
  /** As in {@link KnownValue.json}: a partly unknown JSON text keeps its known parts. */
  readonly json?: Value;
}

/** A list, set or sequence of nested blocks. */
export interface ListValue extends Located {
  readonly kind: "list";
  readonly items: readonly Value[];
  /** Set when there may be more items than are listed (a dynamic block over an unknown collection, concat with an unknown). */
  readonly rest?: readonly Cause[];
  /** As in {@link UnknownValue.oneOf}: all lists that it can be, when that is known. */
  readonly oneOf?: readonly Value[];
  /** As in {@link UnknownValue.cases}. */
  readonly cases?: readonly Case[];
}

/** An object, map or nested block. */
export interface MapValue extends Located {
  readonly kind: "map";
  readonly entries: ReadonlyMap<string, Value>;
  /** Set when there may be more entries than are listed. */
  readonly rest?: readonly Cause[];
}

/**
 * What an attribute evaluates to. All front ends give their resources as trees of these, so that every leaf has a span and
 * a reason when it is unknown.
 */
export type Value = KnownValue | UnknownValue | ListValue | MapValue;
