import type { ArnPattern } from "../../iam/arn.js";
import type { Identity } from "../../iam/identities.js";
import { MANAGED_POLICIES } from "../../iam/managed-policies.js";
import { literalPattern, type Pattern } from "../../iam/patterns.js";
import type { EffectiveGrant } from "../../iam/effective.js";
import type { CapabilityContext } from "./context.js";
import { nodeArn } from "./node-arn.js";
import { isAboutDatabases, type Permissions, type RequestKeys } from "./permissions.js";
import { reachesDatabasesAs } from "./supposed.js";

/**
 * The grants to attach a policy to an identity that would give it access.
 *
 * @param keys what the requests have besides
 */
export function grantsToAttach(
  action: string,
  target: Identity,
  keys: RequestKeys,
  permissions: Permissions,
  context: CapabilityContext,
): readonly EffectiveGrant[] {
  if (!permissions.has(action.toLowerCase())) return [];
  for (const policy of helpfulPolicies(target, context)) {
    const attached = { presence: "yes", values: [policy], because: [] } as const;
    const grants = permissions.with(action, new Map([...keys, ["iam:policyarn", attached]]));
    if (grants.length > 0) return grants;
  }
  return [];
}

/** ARNs of policies that would give access when attached: the strongest of AWS first, then those of the tree. */
function helpfulPolicies(identity: Identity, context: CapabilityContext): readonly Pattern[] {
  const managed = MANAGED_POLICIES.filter((name) => reachesDatabasesAs(identity, context, name));
  const ofTree = context.policies.filter(
    ({ held, kind, policy }) =>
      kind === "identity" && held.holder.resource.type === "aws_iam_policy" && isAboutDatabases(policy),
  );
  const arns = ofTree.flatMap(({ held }) => patternOfArn(nodeArn(held.holder, context.index)));
  return [...managed.map((name) => literalPattern(`arn:aws:iam::aws:policy/${name}`)), ...arns];
}

function patternOfArn(arn: ArnPattern | undefined): readonly Pattern[] {
  if (arn?.kind !== "arn") return [];
  const { partition, service, region, account, resource } = arn.segments;
  const [colon] = literalPattern(":");
  const parts = [literalPattern("arn"), partition, service, region, account, resource];
  return [parts.flatMap((part, at) => (at === 0 || colon === undefined ? part : [colon, ...part]))];
}
