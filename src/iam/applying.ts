import { ALWAYS, together, without, type Case } from "../graph/case.js";
import { existenceOf } from "../graph/existence.js";
import type { GraphNode } from "../graph/node.js";
import type { HeldPolicy, ReadPolicy } from "./read-policy.js";

/**
 * A policy as it is for one of those who have it: what has to hold for that, beside what has to hold for them to be there.
 *
 * @param through what has to hold for it to come to them through something else, such as a group
 * @returns none where it is never there for them
 */
export function applyingTo(read: ReadPolicy, node: GraphNode, through: Case = ALWAYS): readonly ReadPolicy[] {
  const { held } = read;
  const attached = held.attachedIf?.get(node);
  if (held.onlyIf === undefined && attached === undefined && through.length === 0) return [read];
  const exists = existenceOf(node.resource);
  const all = together(held.onlyIf, attached, through);
  if (all === undefined || together(all, exists) === undefined) return [];
  const onlyIf = without(all, exists);
  if (held.onlyIf?.length === onlyIf.length && attached === undefined) return [read];
  if (onlyIf.length > 0) return [{ ...read, held: { ...held, onlyIf } }];
  const always: Mutable = { ...held };
  delete always.onlyIf;
  return [{ ...read, held: always }];
}

type Mutable = { -readonly [Key in keyof HeldPolicy]: HeldPolicy[Key] };
