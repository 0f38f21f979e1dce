import { createHash } from "node:crypto";
import type { Place } from "../graph/build.js";
import type { GraphNode } from "../graph/node.js";
import type { AccessPath, Capability, Hop } from "./model.js";

/** What tells a path from others: who can do what to which database by which way, not where that is written. */
type Identified = Pick<AccessPath, "stack" | "source" | "hops" | "capability">;

/**
 * The id of a path: sixteen hex digits. Conditions, certainty, files and lines are no part of it, so that it stays the same while
 * they change.
 *
 * @param own the accounts that the tree is deployed in, which are the same whatever their numbers
 * @param nameInHead the stack and address that a resource of the base has in the head; without it, names are the head's
 */
export function pathId(
  { stack, source, hops, capability }: Identified,
  own: readonly string[],
  nameInHead: (place: Place) => Place = (place) => place,
): string {
  const accountless = (text: string): string =>
    own.reduce((replaced, account) => replaced.replaceAll(account, "SELF"), text);
  const named = (label: string, node: GraphNode | undefined): string => {
    if (node === undefined) return accountless(label);
    // What has no name of its own in the cloud is called by its address.
    const { address, stack: home } = node.resource;
    return accountless(
      label.endsWith(address) ? label.replace(address, nameInHead({ stack: home, address }).address) : label,
    );
  };
  const hop = ({ kind, target, node }: Hop): string => `${kind}:${named(target, node)}`;
  const parts = [
    nameInHead({ stack, address: stack }).stack,
    named(source.label, source.node),
    ...[...hops, ...(capability.hops ?? [])].map(hop),
    capability.access,
    named(databaseName(capability), capability.database.node),
    capability.user?.label ?? "",
  ];
  return createHash("sha256").update(parts.join("|")).digest("hex").slice(0, 16);
}

const IDENTIFIERS = ["identifier", "cluster_identifier", "name"];

/** What a database is called in the cloud, else its address. */
function databaseName({ database: { node, label } }: Capability): string {
  if (node === undefined) return label;
  for (const attribute of IDENTIFIERS) {
    const value = node.resource.attributes.entries.get(attribute);
    if (value?.kind === "known" && typeof value.value === "string") return `${node.resource.type}/${value.value}`;
  }
  return node.resource.address;
}
