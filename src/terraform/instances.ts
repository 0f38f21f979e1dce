import type { Cause } from "../graph/value.js";
import type { InstanceKey } from "./address.js";
import type { Repetition } from "./repetition.js";
import { DYNAMIC } from "./types.js";
import { mergeReferences, NULL, object, tuple, unknown, type TfValue } from "./values.js";

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
  /** Certain ones by their keys; then those that may be there, by theirs, or at most one that stands for all of them. */
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
  const open = instances.filter((instance) => instance.open !== undefined);
  const [other] = open;
  // Whatever is made of the whole names the instances that may be there, too.
  const references = open.map(({ value }) => value.from?.references).reduce(mergeReferences, undefined);
  const from = references && { references };
  if (shape === "count") {
    const leading = certain.map(({ value }) => value);
    if (other?.open === undefined) return tuple(leading);
    const partial = { kind: "sequence", leading, some: [], other: other.value } as const;
    return unknown(DYNAMIC, other.open, { notNull: true, partial, from });
  }
  const entries = new Map(certain.map(({ key, value }) => [String(key), value]));
  if (other?.open === undefined) return object(entries);
  const keyed = open.every(({ key }) => key !== undefined)
    ? { certain: entries, maybe: new Map(open.map(({ key, value }) => [String(key), value])) }
    : undefined;
  const partial = { kind: "mapping", entries, other: open.length === 1 ? other.value : undefined } as const;
  return unknown(DYNAMIC, other.open, { notNull: true, partial, entries: keyed, from });
}
