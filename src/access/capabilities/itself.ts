import { valuesAt } from "../../graph/inspect.js";
import type { GraphNode } from "../../graph/node.js";
import type { Cause } from "../../graph/value.js";
import { arnPattern, type ArnPattern } from "../../iam/arn.js";
import type { EffectiveGrant } from "../../iam/effective-grant.js";
import type { Identity } from "../../iam/identities.js";
import { patternOf, readText, type Resolve } from "../../iam/text.js";
import type { CapabilityContext } from "./context.js";
import type { RequestKeys } from "./permissions.js";

export const ROLE = arnPattern("arn:*:iam::*:role/*");
export const USER = arnPattern("arn:*:iam::*:user/*");
export const GROUP = arnPattern("arn:*:iam::*:group/*");
export const POLICY = arnPattern("arn:*:iam::*:policy/*");

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
  return policies.map(({ read }) => read.held.holder).filter(isManagedPolicy);
}

/** Whether a resource is a managed policy: in templates, AWS::IAM::Policy is one of its identities. */
export function isManagedPolicy({ resource }: GraphNode): boolean {
  return resource.type === "aws_iam_policy" && resource.nativeType !== "AWS::IAM::Policy";
}

/** `iam:PermissionsBoundary` of a request that changes an identity: the boundary that it has. */
export function boundaryKeys({ node, boundaries }: Identity, { index }: CapabilityContext): RequestKeys {
  if (boundaries === undefined) return NO_BOUNDARY;
  const [value] = valuesAt(node.resource.attributes, ["permissions_boundary"]);
  const resolve: Resolve = (reference) => index.resolve(node.resource.stack, reference);
  const values = value === undefined ? undefined : [patternOf(readText(value, [], resolve), resolve, false).pattern];
  return new Map([["iam:permissionsboundary", { presence: "yes", values, because: [] }]]);
}

/** Of an identity without one, or that is made without one. */
export const NO_BOUNDARY: RequestKeys = new Map([
  ["iam:permissionsboundary", { presence: "no", values: [], because: [] }],
]);
