import { matchAction } from "../../iam/actions.js";
import type { ArnPattern } from "../../iam/arn.js";
import type { AppliedPolicy, Identity } from "../../iam/identities.js";
import { ACTIONS } from "./actions.js";
import type { CapabilityContext } from "./context.js";
import { about, ownPolicies, ROLE, USER } from "./itself.js";
import type { Permissions } from "./permissions.js";
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

/**
 * Taking off what limits an identity: its boundary, or a policy of it that denies.
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
  const { whole, boundary, inline, attached } = REMOVALS[identity.kind];
  const denying = identity.policies.filter(
    ({ read, through }) => through === undefined && deniesDatabases(read.policy.statements),
  );
  const isAttached = ({ read }: (typeof denying)[number]): boolean =>
    read.held.managed !== undefined || ownPolicies(identity).includes(read.held.holder);
  const parts: readonly Limit[] = [
    { actions: identity.boundaries === undefined ? [] : boundary, policies: [], isBoundary: true },
    { actions: inline, policies: denying.filter((policy) => !isAttached(policy)), isBoundary: false },
    { actions: attached, policies: denying.filter(isAttached), isBoundary: false },
  ];
  const removable = parts
    .filter(({ policies, isBoundary }) => isBoundary || policies.length > 0)
    .flatMap((limit) => {
      const reach = removes(limit.actions, whole, identity, permissions, context);
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
  readonly policies: readonly AppliedPolicy[];
  readonly isBoundary: boolean;
}

function removes(
  actions: readonly string[],
  whole: ArnPattern,
  { node }: Identity,
  permissions: Permissions,
  context: CapabilityContext,
): { readonly reach: Reach; readonly action: string } | undefined {
  for (const action of actions) {
    for (const grant of permissions.of(action)) {
      const causes = about(grant, whole, [node], context);
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
      [...ACTIONS.values()].some((asked) => matchAction(statement, asked).decision === "yes"),
  );
}
