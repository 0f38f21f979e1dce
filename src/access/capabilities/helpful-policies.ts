import { arnPattern } from "../../iam/arn.js";
import type { Identity } from "../../iam/identities.js";
import { MANAGED_POLICIES } from "../../iam/managed-policies.js";
import { isWildcard, literalPattern, type Letter, type Pattern } from "../../iam/patterns.js";
import type { EffectiveGrant } from "../../iam/effective-grant.js";
import type { CapabilityContext } from "./context.js";
import { arnText, nodeArn } from "./node-arn.js";
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
  for (const policy of [...helpfulPolicies(target, context), ...policiesToMake(permissions)]) {
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
  const arns = ofTree.flatMap(({ held }) => {
    const arn = nodeArn(held.holder, context.index);
    return arn?.kind === "arn" ? [arnText(arn.segments)] : [];
  });
  return [...managed.map((name) => literalPattern(`arn:aws:iam::aws:policy/${name}`)), ...arns];
}

/** ARNs of policies that somebody may make and say what is in them. */
function policiesToMake(permissions: Permissions): readonly Pattern[] {
  if (!permissions.has("iam:createpolicy")) return [];
  const { account } = permissions.identity;
  const own: Pattern = account === undefined ? [ANY_ACCOUNT] : literalPattern(account);
  return permissions.of("iam:CreatePolicy").flatMap(({ certainty, resource }): readonly Pattern[] => {
    const made = resource.kind === "everything" ? EVERY_POLICY : resource;
    if (certainty !== "yes" || made.kind !== "arn") return [];
    return [arnText({ ...made.segments, partition: literalPattern("aws"), account: own }).map(chosen)];
  });
}

const EVERY_POLICY = arnPattern("arn:aws:iam::*:policy/*");
const ANY_ACCOUNT: Letter = { sort: "hole", key: "account" };

/** What a pattern leaves open is up to who makes the policy. */
function chosen(letter: Letter): Letter {
  return isWildcard(letter) ? { sort: "hole", key: "name" } : letter;
}
