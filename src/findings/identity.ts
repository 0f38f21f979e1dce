import { createHash } from "node:crypto";
import { member } from "../graph/inspect.js";
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
}

/** Names given to what moved between two trees; identity when nothing did. */
export interface Renames {
  /** A path, stack id or folder of the base as the head calls it. */
  readonly path: (path: string) => string;
  /** An address of the base, in the stack as the head calls it, as the head calls it. */
  readonly address: (stack: string, address: string) => string;
}

export const NO_RENAMES: Renames = { path: (path) => path, address: (_stack, address) => address };

/** Hex SHA-256 over the parts of an identity. */
export function fingerprint(identity: Identity): string {
  const { pack, ruleId, stack, address, path } = identity;
  return createHash("sha256")
    .update(JSON.stringify([pack, ruleId, stack, address, path]))
    .digest("hex");
}

/** The identity that a finding of the base has in the head. */
export function renamed(identity: Identity, renames: Renames): Identity {
  const stack = renames.path(identity.stack);
  const address = identity.address === identity.stack ? stack : renames.address(stack, identity.address);
  return { ...identity, stack, address };
}

/** Entries that name a member of a list, in order of preference. */
const NAMING_ENTRIES = ["Sid", "sid", "name", "identifier", "id"];

/**
 * An attribute path in which a list member is named by its content where it has a name (a scalar, or an entry such as `Sid`
 * or `name`), so that inserting a member before it does not make it another one.
 */
export function stablePath(resource: Resource, path: readonly (string | number)[]): readonly string[] {
  let value: Value | undefined = resource.attributes;
  return path.map((segment) => {
    value = value && member(value, segment);
    return typeof segment === "number" ? (nameOf(value) ?? String(segment)) : segment;
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
