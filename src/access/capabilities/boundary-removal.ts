import { groupBy } from "../../graph/group.js";
import type { GraphNode } from "../../graph/node.js";
import { matchAction } from "../../iam/actions.js";
import type { ArnPattern } from "../../iam/arn.js";
import type { AppliedPolicy, Identity } from "../../iam/identities.js";
import { literalPattern, type Pattern } from "../../iam/patterns.js";
import type { KeyValue } from "../../iam/request.js";
import { ACTIONS } from "./actions.js";
import { READING } from "./configurations.js";
import type { CapabilityContext } from "./context.js";
import { about, boundaryKeys, GROUP, isManagedPolicy, POLICY, ROLE, USER } from "./itself.js";
import { arnText, nodeArn } from "./node-arn.js";
import type { Permissions, RequestKeys } from "./permissions.js";
import { ANY_DATABASE, type Reach } from "./reach.js";
import { reachesDatabasesAs } from "./supposed.js";

const REMOVALS = {
  role: {
    whole: ROLE,
    boundary: ["iam:DeleteRolePermissionsBoundary", "iam:PutRolePermissionsBoundary"],
    inline: ["iam:DeleteRolePolicy", "iam:PutRolePolicy"],
    attached: ["iam:DetachRolePolicy"],
  },
  user: {
    whole: USER,
    boundary: ["iam:DeleteUserPermissionsBoundary", "iam:PutUserPermissionsBoundary"],
    inline: ["iam:DeleteUserPolicy", "iam:PutUserPolicy"],
    attached: ["iam:DetachUserPolicy"],
  },
} as const;

const GIVING = {
  role: ["iam:AttachRolePolicy", "iam:PutRolePolicy"],
  user: ["iam:AttachUserPolicy", "iam:PutUserPolicy"],
} as const;

/** A new version of a policy need neither deny nor bound. */
const REWRITING = ["iam:CreatePolicyVersion"];

const OF_GROUPS = ["iam:RemoveUserFromGroup", "iam:DeleteGroupPolicy", "iam:DetachGroupPolicy"];

/** All actions that take something off, in lower case: most identities may do none of them. */
const REMOVING = {
  role: removingOf(REMOVALS.role),
  user: [...removingOf(REMOVALS.user), ...OF_GROUPS.map((action) => action.toLowerCase())],
};

function removingOf({ boundary, inline, attached }: (typeof REMOVALS)[keyof typeof REMOVALS]): readonly string[] {
  return [...boundary, ...inline, ...attached, ...REWRITING].map((action) => action.toLowerCase());
}

/**
 * Taking off what limits an identity: its boundary, or a policy of it or of its groups that denies.
 *
 * @param identity the limited one
 * @param permissions of who takes it off, itself or another one
 */
export function boundaryRemoval(
  identity: Identity,
  permissions: Permissions,
  context: CapabilityContext,
): { readonly reach: Reach; readonly action: string } | undefined {
  if (identity.kind !== "role" && identity.kind !== "user") return undefined;
  if (!REMOVING[identity.kind].some((action) => permissions.has(action))) return undefined;
  const removable = limitsOf(identity, identity.kind, context).flatMap((limit) => {
    if (limit.nodes.length === 0 || (!limit.isBoundary && limit.policies.length === 0)) return [];
    const reach = removes(limit, permissions, context);
    return reach === undefined ? [] : [{ ...limit, ...reach }];
  });
  const isGiven = GIVING[identity.kind].some((action) => permissions.of(action).length > 0);
  // Each by itself, then all together.
  for (const removed of [...removable.map((each) => [each]), removable]) {
    const [first] = removed;
    if (first === undefined) continue;
    const freed = without(removed, identity);
    // Without it, what the identity has or can be given has to lead to a database.
    if (!reachesDatabasesAs(freed, context) && !(isGiven && reachesDatabasesAs(freed, context, "AdministratorAccess")))
      continue;
    const isSure = removed.every(({ reach }) => reach.certainty === "yes");
    const reach: Reach = {
      target: ANY_DATABASE,
      certainty: isSure ? "yes" : "unknown",
      because: removed.flatMap((each) => each.reach.because),
      grants: removed.flatMap((each) => each.reach.grants),
    };
    return { reach, action: first.action };
  }
  return undefined;
}

/** Something that limits an identity, and the actions each of which takes it off. */
interface Limit {
  readonly actions: readonly string[];
  /** What the actions are authorised on: one of these. */
  readonly whole: ArnPattern;
  readonly nodes: readonly GraphNode[];
  readonly policies: readonly AppliedPolicy[];
  readonly isBoundary: boolean;
  /** Condition keys of the requests. */
  readonly keysOf?: (action: string) => RequestKeys;
}

function limitsOf(identity: Identity, kind: keyof typeof REMOVALS, context: CapabilityContext): readonly Limit[] {
  const { node, boundaries, policies } = identity;
  const { whole, boundary, inline, attached } = REMOVALS[kind];
  const denying = policies.filter(({ read }) => deniesDatabases(read.policy.statements));
  const isAttached = ({ read }: AppliedPolicy): boolean =>
    read.held.managed !== undefined || isManagedPolicy(read.held.holder);
  const own = denying.filter(({ through }) => through === undefined);
  const itself = { whole, nodes: [node], isBoundary: false };
  return [
    {
      ...itself,
      actions: boundaries === undefined ? [] : boundary,
      policies: [],
      isBoundary: true,
      keysOf: (action) => keysOfRemoval(action, identity, context),
    },
    {
      whole: POLICY,
      nodes: boundariesOfTree(identity),
      actions: REWRITING,
      policies: [],
      isBoundary: true,
    },
    { ...itself, actions: inline, policies: own.filter((policy) => !isAttached(policy)) },
    ...own.filter(isAttached).map((policy): Limit => detaching(policy, { ...itself, actions: attached }, context)),
    ...denying.filter(isAttached).map((policy): Limit => {
      const { holder, managed } = policy.read.held;
      const nodes = managed === undefined ? [holder] : [];
      return { whole: POLICY, nodes, actions: REWRITING, policies: [policy], isBoundary: false };
    }),
    ...[...groupBy(denying, ({ through }) => through)].flatMap(([group, of]): readonly Limit[] => {
      if (group === undefined) return [];
      const ofGroup = { whole: GROUP, nodes: [group], isBoundary: false };
      return [
        // Whoever leaves a group loses what it gives, too.
        {
          ...ofGroup,
          actions: ["iam:RemoveUserFromGroup"],
          policies: policies.filter(({ through }) => through === group),
        },
        { ...ofGroup, actions: ["iam:DeleteGroupPolicy"], policies: of.filter((policy) => !isAttached(policy)) },
        ...of
          .filter(isAttached)
          .map((policy): Limit => detaching(policy, { ...ofGroup, actions: ["iam:DetachGroupPolicy"] }, context)),
      ];
    }),
  ];
}

/** Taking one attached policy off: `iam:PolicyARN` of the request is its ARN. */
function detaching(policy: AppliedPolicy, limit: Omit<Limit, "policies">, context: CapabilityContext): Limit {
  const { holder, managed } = policy.read.held;
  const arn = managed === undefined ? arnOf(holder, context) : literalPattern(`arn:aws:iam::aws:policy/${managed}`);
  const value: KeyValue = { presence: "yes", values: arn && [arn], because: [] };
  return { ...limit, policies: [policy], keysOf: () => new Map([["iam:policyarn", value]]) };
}

function arnOf(holder: GraphNode, { index }: CapabilityContext): Pattern | undefined {
  const arn = nodeArn(holder, index);
  return arn?.kind === "arn" ? arnText(arn.segments) : undefined;
}

/** The policies of the tree that are the boundary of an identity: rewritten, they bound no more. */
function boundariesOfTree({ boundaries = [] }: Identity): readonly GraphNode[] {
  const holders = boundaries.map(({ held }) => held.holder);
  return holders.every(isManagedPolicy) ? holders.slice(0, 1) : [];
}

/** Stands for any other policy that is made the boundary in place of the one that is. */
const OTHER_BOUNDARY: KeyValue = {
  presence: "yes",
  values: [literalPattern("arn:aws:iam::aws:policy/AdministratorAccess")],
  because: [],
};

/** `iam:PermissionsBoundary`: of what is taken off, or of what is put in its place. */
function keysOfRemoval(action: string, identity: Identity, context: CapabilityContext): RequestKeys {
  return action.startsWith("iam:Put")
    ? new Map([["iam:permissionsboundary", OTHER_BOUNDARY]])
    : boundaryKeys(identity, context);
}

function removes(
  { actions, whole, nodes, keysOf }: Limit,
  permissions: Permissions,
  context: CapabilityContext,
): { readonly reach: Reach; readonly action: string } | undefined {
  for (const action of actions) {
    if (!permissions.has(action.toLowerCase())) continue;
    for (const grant of keysOf === undefined ? permissions.of(action) : permissions.with(action, keysOf(action))) {
      const causes = about(grant, whole, nodes, context);
      if (causes === undefined) continue;
      const isSure = grant.certainty === "yes" && causes.length === 0;
      const because = [...grant.because, ...causes];
      return {
        reach: { target: ANY_DATABASE, certainty: isSure ? "yes" : "unknown", because, grants: [grant] },
        action,
      };
    }
  }
  return undefined;
}

function without(limits: readonly Limit[], identity: Identity): Identity {
  const gone = new Set(limits.flatMap(({ policies }) => policies));
  return {
    ...identity,
    boundaries: limits.some(({ isBoundary }) => isBoundary) ? undefined : identity.boundaries,
    policies: identity.policies.filter((each) => !gone.has(each)),
  };
}

function deniesDatabases(statements: Identity["policies"][number]["read"]["policy"]["statements"]): boolean {
  return statements.some(
    (statement) =>
      statement.effect === "Deny" &&
      [...ACTIONS].some(([name, asked]) => !READING.has(name) && matchAction(statement, asked).decision === "yes"),
  );
}
