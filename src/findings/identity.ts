import { createHash } from "node:crypto";
import { member, template } from "../graph/inspect.js";
import type { Resource } from "../graph/resource.js";
import type { Value } from "../graph/value.js";

/** What makes a finding the same finding in another commit: no line numbers, no message. */
export interface Identity {
  readonly pack: string;
  readonly ruleId: string;
  readonly stack: string;
  readonly address: string;
  /** The attribute path with list members named by {@link stablePath}. */
  readonly path: readonly string[];
  /** What tells it from others about the resource in place of the path, which is empty then. */
  readonly key?: string;
}

/** Names given to what moved between two trees; identity when nothing did. */
export interface Renames {
  /** A file or folder of the base as the head calls it. */
  readonly path: (path: string) => string;
  /** A stack of the base as the head calls it. */
  readonly stack: (id: string) => string;
  /** An address of the base, in the stack as the head calls it, as the head calls it. */
  readonly address: (stack: string, address: string) => string;
}

export const NO_RENAMES: Renames = { path: (path) => path, stack: (id) => id, address: (_stack, address) => address };

/** Hex SHA-256 over the parts of an identity. */
export function fingerprint(identity: Identity): string {
  const { pack, ruleId, stack, address, path, key } = identity;
  return createHash("sha256")
    .update(JSON.stringify([pack, ruleId, stack, address, path, ...(key === undefined ? [] : [key])]))
    .digest("hex");
}

/** What a finding or resource of the base is called in the head. */
export function renamed<Place extends { readonly stack: string; readonly address: string }>(
  place: Place,
  renames: Pick<Renames, "stack" | "address">,
): Place {
  const stack = renames.stack(place.stack);
  const address = place.address === place.stack ? stack : renames.address(stack, place.address);
  return { ...place, stack, address };
}

/** Entries that name a member of a list, in order of preference. */
const NAMING_ENTRIES = ["Sid", "sid", "name", "identifier", "id"];

/**
 * An attribute path in which a list member is named by its content where it has a name (a scalar, or an entry such as `Sid`
 * or `name`), so that inserting a member before it does not make it another one.
 */
export function stablePath(resource: Resource, path: readonly (string | number)[]): readonly string[] {
  let value: Value | undefined = resource.attributes;
  return path.flatMap((segment): readonly string[] => {
    value = value && member(value, segment);
    if (typeof segment === "string") return [segment];
    // A condition around it does not make it another one.
    return segment < 0 ? [] : [nameOf(value) ?? String(segment)];
  });
}

function nameOf(value: Value | undefined): string | undefined {
  if (value?.kind === "known") return `=${String(value.value)}`;
  if (value?.kind !== "map") return undefined;
  for (const entry of NAMING_ENTRIES) {
    const name = value.entries.get(entry);
    if (name?.kind === "known" && name.value !== null) return `${entry}=${String(name.value)}`;
  }
  return undefined;
}

/** An attribute path without the positions in lists, for members that are recognised by what they say. */
export function placelessPath(path: readonly (string | number)[]): readonly string[] {
  return path.filter((segment) => typeof segment === "string");
}

/** What stands at an attribute path, as a text that is equal for equal values; empty for the resource as a whole. */
export function contentAt(resource: Resource, path: readonly (string | number)[]): string {
  if (path.length === 0) return "";
  const value = path.reduce<Value | undefined>((at, step) => at && member(at, step), resource.attributes);
  return value === undefined ? "" : contentOf(value);
}

function contentOf(value: Value): string {
  switch (value.kind) {
    case "known":
      return value.json === undefined ? JSON.stringify(value.value) : contentOf(value.json);
    case "unknown":
      if (value.json !== undefined) return contentOf(value.json);
      return value.text === undefined ? "?" : JSON.stringify(template(value.text));
    case "list":
      return `[${value.items.map(contentOf).join()}]`;
    case "map":
      return `{${[...value.entries].map(([key, member]) => `${JSON.stringify(key)}:${contentOf(member)}`).join()}}`;
  }
}
