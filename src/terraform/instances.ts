import type { Cause } from "../graph/value.js";
import type { InstanceKey } from "./address.js";
import type { Repetition } from "./repetition.js";
import { DYNAMIC } from "./types.js";
import { NULL, object, tuple, unknown, type TfValue } from "./values.js";

/** What may exist several times: an instance of a resource or of a module call. */
export interface Instance {
  readonly key: InstanceKey;
  /** Why it is not known whether, or how often, it exists within what is around it. */
  readonly open: readonly Cause[] | undefined;
  /** What a reference to it means. */
  readonly value: TfValue;
}

/** The instances of a block that may have `count` or `for_each`. */
export interface Instances<T extends Instance> {
  /** Certain ones by their keys; then at most one that stands for all that are not known. */
  readonly instances: readonly T[];
  /** What a reference to the block means: the instance itself, a list of instances, or a map of them. */
  readonly value: TfValue;
}

/** Puts the instances of a block together. */
export function instancesOf<T extends Instance>(shape: Repetition["shape"], instances: readonly T[]): Instances<T> {
  return { instances, value: shape === "single" ? single(instances) : several(shape, instances) };
}

function single(instances: readonly Instance[]): TfValue {
  return instances[0]?.value ?? NULL;
}

function several(shape: "count" | "each", instances: readonly Instance[]): TfValue {
  const certain = instances.filter(({ open }) => open === undefined);
  const other = instances.find(({ open }) => open !== undefined);
  // Whatever is made of the whole names the instance that stands for the others, too.
  const from = other?.value.from;
  if (shape === "count") {
    const leading = certain.map(({ value }) => value);
    if (other?.open === undefined) return tuple(leading);
    const partial = { kind: "sequence", leading, some: [], other: other.value } as const;
    return unknown(DYNAMIC, other.open, { notNull: true, partial, from });
  }
  const entries = new Map(certain.map(({ key, value }) => [String(key), value]));
  if (other?.open === undefined) return object(entries);
  const partial = { kind: "mapping", entries, other: other.value } as const;
  return unknown(DYNAMIC, other.open, { notNull: true, partial, from });
}
