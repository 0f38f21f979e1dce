import { linked, type GraphNode } from "../../graph/node.js";
import type { Cause } from "../../graph/value.js";
import type { ArnPattern } from "../../iam/arn.js";
import type { EffectiveGrant } from "../../iam/effective-grant.js";
import type { Identity } from "../../iam/identities.js";
import type { Capability, Hop } from "../model.js";
import { boundaryRemoval } from "./boundary-removal.js";
import type { CapabilityContext } from "./context.js";
import { capabilityOf, impactOf } from "./describe.js";
import { grantsToAttach } from "./helpful-policies.js";
import { about, boundaryKeys, GROUP, ownPolicies, POLICY, ROLE, USER } from "./itself.js";
import { newIdentity } from "./new-identities.js";
import type { Permissions } from "./permissions.js";
import { ANY_DATABASE, distinctReaches, type Reach } from "./reach.js";
import { strongGroup, type LeadsOn } from "./strong-groups.js";
import { reachesDatabasesAs } from "./supposed.js";
import { otherVersion } from "./versions.js";

/** What an action changes, as far as it is the identity itself. */
type Changed = "role" | "user" | "own-group" | "some-group" | "own-policy" | "own-version" | "anything";

interface Escalation {
  readonly method: string;
  readonly score: number;
  readonly changes: Changed;
  readonly actions: readonly string[];
  /** What limits what the identity can give itself. */
  readonly limits?: "boundary" | "boundary and policy";
  /** Why it is not certain that it helps. */
  readonly doubt?: string;
}

const SELF = "iam-self-escalate";
const PROVIDER = "iam-idp-tamper";

/**
 * Ways of an identity to give itself more
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html; pathfinding.cloud lists them).
 */
const ESCALATIONS: readonly Escalation[] = [
  { method: SELF, score: 95, changes: "role", actions: ["iam:PutRolePolicy"], limits: "boundary" },
  { method: SELF, score: 95, changes: "role", actions: ["iam:AttachRolePolicy"], limits: "boundary and policy" },
  { method: SELF, score: 95, changes: "user", actions: ["iam:PutUserPolicy"], limits: "boundary" },
  { method: SELF, score: 95, changes: "user", actions: ["iam:AttachUserPolicy"], limits: "boundary and policy" },
  { method: SELF, score: 95, changes: "own-group", actions: ["iam:PutGroupPolicy"] },
  { method: SELF, score: 95, changes: "own-group", actions: ["iam:AttachGroupPolicy"], limits: "boundary and policy" },
  { method: SELF, score: 95, changes: "some-group", actions: ["iam:AddUserToGroup"] },
  { method: SELF, score: 95, changes: "own-policy", actions: ["iam:CreatePolicyVersion"] },
  { method: SELF, score: 95, changes: "own-version", actions: ["iam:SetDefaultPolicyVersion"] },
  {
    method: "sso-escalate",
    score: 85,
    changes: "anything",
    actions: [
      "sso:PutInlinePolicyToPermissionSet",
      "sso:AttachManagedPolicyToPermissionSet",
      "sso:AttachCustomerManagedPolicyReferenceToPermissionSet",
      "sso:CreateAccountAssignment",
    ],
  },
  {
    method: PROVIDER,
    score: 75,
    changes: "anything",
    actions: [
      "iam:UpdateSAMLProvider",
      "iam:AddClientIDToOpenIDConnectProvider",
      "iam:CreateOpenIDConnectProvider",
      "iam:CreateSAMLProvider",
      "rolesanywhere:CreateTrustAnchor",
      "rolesanywhere:CreateProfile",
    ],
    doubt: "a role with access has to trust the provider",
  },
];

/** What gives another identity more. */
const OF_OTHERS = ESCALATIONS.filter(({ changes }) => changes !== "some-group" && changes !== "anything");

/** Actions that write what another identity may. */
export const GIVING_OTHERS: readonly string[] = [
  ...OF_OTHERS.flatMap(({ actions }) => actions),
  "iam:DeleteRolePermissionsBoundary",
  "iam:DeleteUserPermissionsBoundary",
  "iam:PutRolePermissionsBoundary",
  "iam:PutUserPermissionsBoundary",
  "iam:DeleteRolePolicy",
  "iam:DeleteUserPolicy",
  "iam:DetachRolePolicy",
  "iam:DetachUserPolicy",
  "iam:DeleteGroupPolicy",
  "iam:DetachGroupPolicy",
  "iam:RemoveUserFromGroup",
];

/** How an identity can be given more. */
export interface Gift {
  readonly method: string;
  readonly score: number;
  readonly action: string;
  readonly reach: Reach;
}

/** Ways of an identity to get at any database by giving itself permissions, one for each method. */
export function selfEscalation(permissions: Permissions, context: CapabilityContext): readonly Capability[] {
  const { settings } = context;
  return withNew(giftsTo(permissions.identity, permissions, ESCALATIONS, context), permissions, context).map((gift) => {
    const impact = impactOf("takeover", gift.score, settings);
    const wording = { access: "escalate", method: gift.method, impact, hops: [escalateHop(gift)] } as const;
    return capabilityOf(gift.reach, wording, settings);
  });
}

/** Whether somebody can give himself more; of groups that lead to groups the second one has to have access. */
function leadsOnBy(context: CapabilityContext): LeadsOn {
  return (permissions) => {
    const supposing = { ...context, permissions: () => permissions };
    const gifts = giftsTo(permissions.identity, permissions, OF_OTHERS, supposing);
    const joins = (grant: EffectiveGrant): boolean =>
      strongGroup(grant, permissions, () => false, supposing) !== undefined;
    return gifts.length > 0 || permissions.of("iam:AddUserToGroup").some(joins);
  };
}

/** Making an identity is as good as changing itself, where that is not certain. */
function withNew(gifts: readonly Gift[], permissions: Permissions, context: CapabilityContext): readonly Gift[] {
  const own = gifts.find(({ method }) => method === SELF);
  if (own?.reach.certainty === "yes") return gifts;
  const made = newIdentity(permissions, leadsOnBy(context), context);
  if (made === undefined || (own !== undefined && made.reach.certainty === "unknown")) return gifts;
  return [{ method: SELF, score: 95, ...made }, ...gifts.filter((gift) => gift !== own)];
}

/** Ways of an identity to give another one more that may come to any database by it, one for each method. */
export function giftsToOther(target: Identity, permissions: Permissions, context: CapabilityContext): readonly Gift[] {
  return giftsTo(target, permissions, OF_OTHERS, context);
}

function giftsTo(
  target: Identity,
  permissions: Permissions,
  escalations: readonly Escalation[],
  context: CapabilityContext,
): readonly Gift[] {
  const found = new Map<string, Gift>();
  for (const { method, score, ...escalation } of escalations) {
    for (const action of escalation.actions) {
      const [reach] = distinctReaches(
        reachesOf({ method, score, ...escalation }, action, target, permissions, context),
      );
      const known = found.get(method);
      if (reach === undefined) continue;
      if (known === undefined || (known.reach.certainty === "unknown" && reach.certainty === "yes")) {
        found.set(method, { method, score, action, reach });
      }
    }
  }
  const removal = boundaryRemoval(target, permissions, context);
  const lifted = removal === undefined ? [] : [{ method: "iam-boundary-removal", score: 70, ...removal }];
  if (found.size === 0) return lifted;
  const isCapped = !reachesDatabasesAs(target, context, "AdministratorAccess");
  return [...[...found.values()].filter(({ method }) => !isCapped || method === "sso-escalate"), ...lifted];
}

/** @param target whom it changes, where that is not the identity itself */
export function escalateHop(
  { action, reach }: Gift,
  target?: { readonly label: string; readonly node: GraphNode },
): Hop {
  const verb = action.slice(action.indexOf(":") + 1);
  return {
    kind: "escalate",
    ...(target === undefined ? { target: verb } : { target: `${verb}:${target.label}`, node: target.node }),
    certainty: reach.certainty === "yes" ? "must" : "may",
    guards: [],
    because: reach.certainty === "yes" ? [] : reach.because,
    evidence: [],
  };
}

function reachesOf(
  { changes, limits, doubt }: Escalation,
  action: string,
  target: Identity,
  permissions: Permissions,
  context: CapabilityContext,
): readonly Reach[] {
  if (permissions.of(action).length === 0) return [];
  return grantsWithin(limits, action, target, permissions, context).flatMap((grant): readonly Reach[] => {
    const self = changesItself(grant, changes, target, permissions, context);
    if (self === undefined) return [];
    const because: readonly Cause[] = [...grant.because, ...self, ...(doubt === undefined ? [] : [{ reason: doubt }])];
    const isSure = grant.certainty === "yes" && self.length === 0 && doubt === undefined;
    return [{ target: ANY_DATABASE, certainty: isSure ? "yes" : "unknown", because, grants: [grant] }];
  });
}

/** The grants of an action for what would help: a policy that gives access, under the boundary that the identity has. */
function grantsWithin(
  limits: Escalation["limits"],
  action: string,
  target: Identity,
  permissions: Permissions,
  context: CapabilityContext,
): readonly EffectiveGrant[] {
  if (limits === undefined) return permissions.of(action);
  const keys = boundaryKeys(target, context);
  return limits === "boundary"
    ? permissions.with(action, keys)
    : grantsToAttach(action, target, keys, permissions, context);
}

/**
 * Whether a grant is about an identity.
 *
 * @param permissions of the one that has the grant
 * @returns `undefined` when it is not; what it depends on when it may be
 */
function changesItself(
  grant: EffectiveGrant,
  changes: Changed,
  identity: Identity,
  permissions: Permissions,
  context: CapabilityContext,
): readonly Cause[] | undefined {
  const { node, kind } = identity;
  const isItself = identity === permissions.identity;
  switch (changes) {
    case "anything":
      return grant.resource.kind === "invalid" ? undefined : [];
    case "role":
      if (kind === "role") return about(grant, ROLE, [node], context);
      if (!isItself) return undefined;
      return everything(grant, ROLE, "aws_iam_role", context, "it helps if the identity may assume one of the roles");
    case "user":
      if (kind === "user") return about(grant, USER, [node], context);
      return kind === "unattached" && isItself
        ? everything(grant, USER, "aws_iam_user", context, "it helps if a user has the policy")
        : undefined;
    case "own-group":
      if (kind === "user") return about(grant, GROUP, linked(node, "groups"), context);
      return kind === "group" ? about(grant, GROUP, [node], context) : undefined;
    case "some-group":
      return kind === "user" || kind === "group" || kind === "unattached"
        ? strongGroup(grant, permissions, leadsOnBy(context), context)
        : undefined;
    case "own-policy":
      return about(grant, POLICY, ownPolicies(identity), context);
    case "own-version":
      return otherVersion(identity, (policy) => about(grant, POLICY, [policy], context), context);
  }
}

function everything(
  grant: EffectiveGrant,
  whole: ArnPattern,
  type: string,
  context: CapabilityContext,
  reason: string,
): readonly Cause[] | undefined {
  return context.directory.named(grant, whole, [type]).kind === "any" ? [{ reason }] : undefined;
}
