import { isOpen } from "./alternatives.js";
import { causesOfCase } from "./case.js";
import { causesOf, member, type Step } from "./inspect.js";
import type { Resource } from "./resource.js";
import type { Span } from "./span.js";
import type { Cause, Value } from "./value.js";

/** A place in the source, and the chain of places that the value there came through, nearest first. */
export interface Place {
  readonly span: Span;
  readonly via: readonly Span[];
  /** What says the value where the source does not, in words. */
  readonly decidedBy?: string;
}

/**
 * Where an attribute path of a resource is written: the deepest part of it that exists.
 *
 * Text that encodes JSON is stepped into, so that `["policy", "Statement", 0, "Resource", 1]` is the line of that resource
 * pattern within a heredoc, `jsonencode`, or policy document block; so is `native`, for properties that only a template has.
 * An attribute that is not there is reported at the resource's header, and a missing member of a nested block at the block.
 */
export function locate(resource: Resource, path: readonly Step[]): Place {
  const { value } = reached(resource, path);
  if (value === undefined) return { span: resource.header, via: [] };
  const decidedBy = resource.attributes.entries.get(String(path[0]))?.decidedBy;
  return { span: value.span, via: value.via ?? [], ...(decidedBy !== undefined && { decidedBy }) };
}

/**
 * Why the value at an attribute path is not known: the reasons of everything at and below it, each once. When the path
 * leads into something unknown these are the reasons for that; the empty path asks for the whole resource and whether it
 * exists at all.
 */
export function causesAt(resource: Resource, path: readonly Step[]): readonly Cause[] {
  const existence = resource.uncertain ?? [];
  if (path.length === 0) return [...existence, ...causesOf(resource.attributes)];
  const { value, whole, incomplete } = reached(resource, path);
  const own = value !== undefined && (whole || value.kind === "unknown") ? causesOf(value) : [];
  if (own.length > 0) return own;
  return incomplete.length > 0 ? incomplete : existence;
}

/** What has to hold for something at an attribute path to be there: what the path takes for decided on its way. */
export function neededAt({ attributes }: Resource, path: readonly Step[]): readonly Cause[] {
  const needed: Cause[] = [];
  let value: Value | undefined = attributes;
  for (const step of path) {
    if (value !== undefined && isOpen(value) && typeof step === "number" && step < 0) {
      needed.push(...causesOfCase(value.cases[-1 - step]));
    }
    value = value && member(value, step);
  }
  return needed;
}

interface Reached {
  /** The deepest value that exists on the path, below the root. */
  readonly value: Value | undefined;
  /** Whether it is the end of the path. */
  readonly whole: boolean;
  /** Why collections on the way may have more members than are listed. */
  readonly incomplete: readonly Cause[];
}

/** Follows a path as rules see it: `native` leads to the properties that the common vocabulary has no attribute for. */
function reached({ attributes, native }: Resource, path: readonly Step[]): Reached {
  const [first, ...rest] = path;
  return first === "native" && native !== undefined ? deepest(native, rest) : deepest(attributes, path);
}

function deepest(root: Value, path: readonly Step[]): Reached {
  const incomplete: Cause[] = [];
  let current = root;
  for (const step of path) {
    if (current.kind === "map" || current.kind === "list") incomplete.push(...(current.rest ?? []));
    const next = member(current, step);
    if (next === undefined) return { value: current === root ? undefined : current, whole: false, incomplete };
    current = next;
  }
  return { value: current === root ? undefined : current, whole: true, incomplete };
}
