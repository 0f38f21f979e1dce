import { valuesAt } from "../../graph/inspect.js";
import { linked, type GraphNode } from "../../graph/node.js";
import type { Cause } from "../../graph/value.js";
import { arnPattern, type ArnPattern } from "../../iam/arn.js";
import type { EffectiveGrant } from "../../iam/effective.js";
import type { Identity } from "../../iam/identities.js";
import { MANAGED_POLICIES } from "../../iam/managed-policies.js";
import { literalPattern, type Pattern } from "../../iam/patterns.js";
import type { KeyValue } from "../../iam/request.js";
import { patternOf, readText, type Resolve } from "../../iam/text.js";
import type { Capability, Hop } from "../model.js";
import { boundaryRemoval } from "./boundary-removal.js";
import type { CapabilityContext } from "./context.js";
import { capabilityOf, impactOf } from "./describe.js";
import { about, ownPolicies, ROLE, USER } from "./itself.js";
import { nodeArn } from "./node-arn.js";
import { isAboutDatabases, type Permissions, type RequestKeys } from "./permissions.js";
import { ANY_DATABASE, distinctReaches, type Reach } from "./reach.js";
import { reachesDatabasesAs } from "./supposed.js";

/** What an action changes, as far as it is the identity itself. */
type Changed = "role" | "user" | "own-group" | "some-group" | "own-policy" | "anything";

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
  {
    method: SELF,
    score: 95,
    changes: "own-policy",
    actions: ["iam:SetDefaultPolicyVersion"],
    doubt: "it helps if an older version of the policy allows more",
  },
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
];

const GROUP = arnPattern("arn:*:iam::*:group/*");
const POLICY = arnPattern("arn:*:iam::*:policy/*");

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
  return giftsTo(permissions.identity, permissions, ESCALATIONS, context).map((gift) => {
    const impact = impactOf("takeover", gift.score, settings);
    const wording = { access: "escalate", method: gift.method, impact, hops: [escalateHop(gift)] } as const;
    return capabilityOf(gift.reach, wording, settings);
  });
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
    const self = changesItself(grant, changes, target, target === permissions.identity, context);
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
  if (limits === "boundary") return permissions.with(action, keys);
  for (const policy of helpfulPolicies(target, context)) {
    const grants = permissions.with(action, new Map([...keys, ["iam:policyarn", present(policy)]]));
    if (grants.length > 0) return grants;
  }
  return [];
}

/** `iam:PermissionsBoundary` of a request that changes the identity: the boundary that it has. */
function boundaryKeys({ node, boundaries }: Identity, { index }: CapabilityContext): RequestKeys {
  if (boundaries === undefined)
    return new Map([["iam:permissionsboundary", { presence: "no", values: [], because: [] }]]);
  const [value] = valuesAt(node.resource.attributes, ["permissions_boundary"]);
  const resolve: Resolve = (reference) => index.resolve(node.resource.stack, reference);
  const values = value === undefined ? undefined : [patternOf(readText(value, [], resolve), resolve, false).pattern];
  return new Map([["iam:permissionsboundary", { presence: "yes", values, because: [] }]]);
}

function present(pattern: Pattern): KeyValue {
  return { presence: "yes", values: [pattern], because: [] };
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

/**
 * Whether a grant is about an identity.
 *
 * @param isItself whether it is the one that has the grant
 * @returns `undefined` when it is not; what it depends on when it may be
 */
function changesItself(
  grant: EffectiveGrant,
  changes: Changed,
  identity: Identity,
  isItself: boolean,
  context: CapabilityContext,
): readonly Cause[] | undefined {
  const { node, kind } = identity;
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
      return kind === "user" || kind === "group" || kind === "unattached" ? strongGroup(grant, context) : undefined;
    case "own-policy":
      return about(grant, POLICY, ownPolicies(identity), context);
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

/** A group helps when it has permissions for databases; one that the tree does not have may. */
function strongGroup(grant: EffectiveGrant, context: CapabilityContext): readonly Cause[] | undefined {
  const named = context.directory.named(grant, GROUP, ["aws_iam_group"]);
  if (named.kind === "none") return undefined;
  if (named.kind === "any") return [];
  if (named.kind === "elsewhere") return [{ reason: `what ${named.label} may do is not in the repository` }];
  const groups = new Set(named.nodes.map(({ node }) => node));
  const isStrong = context.policies.some(
    ({ kind, held, policy }) =>
      kind === "identity" && held.principals.some((principal) => groups.has(principal)) && isAboutDatabases(policy),
  );
  return isStrong ? [] : undefined;
}
