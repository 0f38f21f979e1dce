import type { GraphNode } from "../../graph/node.js";
import type { Cause } from "../../graph/value.js";
import { arnPattern, type ArnPattern } from "../../iam/arn.js";
import type { EffectiveGrant } from "../../iam/effective.js";
import type { Identity } from "../../iam/identities.js";
import type { CapabilityContext } from "./context.js";

export const ROLE = arnPattern("arn:*:iam::*:role/*");
export const USER = arnPattern("arn:*:iam::*:user/*");

/**
 * Whether a grant is about one of some resources: an identity itself, its groups, its policies.
 *
 * @returns `undefined` when it is not; what it depends on when it may be
 */
export function about(
  grant: EffectiveGrant,
  whole: ArnPattern,
  nodes: readonly GraphNode[],
  context: CapabilityContext,
): readonly Cause[] | undefined {
  if (nodes.length === 0) return undefined;
  const types = [...new Set(nodes.map(({ resource }) => resource.type))];
  const named = context.directory.named(grant, whole, types);
  if (named.kind === "any") return [];
  if (named.kind === "elsewhere") return named.because.length > 0 ? named.because : undefined;
  if (named.kind === "none") return undefined;
  const own = named.nodes.filter(({ node }) => nodes.includes(node));
  if (own.length === 0) return undefined;
  return own.some(({ certainty }) => certainty === "yes") ? [] : [{ reason: "which resource is meant is not known" }];
}

/** The managed policies of the tree that an identity has. */
export function ownPolicies({ policies }: Identity): readonly GraphNode[] {
  const holders = policies.map(({ read }) => read.held.holder);
  return holders.filter(
    ({ resource }) => resource.type === "aws_iam_policy" && resource.nativeType !== "AWS::IAM::Policy",
  );
}
