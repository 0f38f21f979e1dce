import { matchAction } from "../../iam/actions.js";
import type { Identity } from "../../iam/identities.js";
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

/** Taking off what limits the identity: its boundary, or a policy of it that denies. */
export function boundaryRemoval(
  permissions: Permissions,
  context: CapabilityContext,
): { readonly reach: Reach; readonly action: string } | undefined {
  const { identity } = permissions;
  if (identity.kind !== "role" && identity.kind !== "user") return undefined;
  const { whole, boundary, inline, attached } = REMOVALS[identity.kind];
  const denying = identity.policies.filter(
    ({ read, through }) => through === undefined && deniesDatabases(read.policy.statements),
  );
  const isAttached = ({ read }: (typeof denying)[number]): boolean =>
    read.held.managed !== undefined || ownPolicies(identity).includes(read.held.holder);
  const actions = [
    ...(identity.boundaries === undefined ? [] : boundary),
    ...(denying.some((policy) => !isAttached(policy)) ? inline : []),
    ...(denying.some(isAttached) ? attached : []),
  ];
  // Without it, what the identity has or can give itself has to lead to a database.
  const freed: Identity = {
    ...identity,
    boundaries: undefined,
    policies: identity.policies.filter((each) => !denying.includes(each)),
  };
  const givesItself = GIVING[identity.kind].some((action) => permissions.of(action).length > 0);
  for (const action of actions) {
    for (const grant of permissions.of(action)) {
      const self = about(grant, whole, [identity.node], context);
      if (self === undefined || !(givesItself || reachesDatabasesAs(freed, context))) continue;
      const isSure = grant.certainty === "yes" && self.length === 0;
      const because = [...grant.because, ...self];
      const reach: Reach = { target: ANY_DATABASE, certainty: isSure ? "yes" : "unknown", because, grants: [grant] };
      return { reach, action };
    }
  }
  return undefined;
}

function deniesDatabases(statements: Identity["policies"][number]["read"]["policy"]["statements"]): boolean {
  return statements.some(
    (statement) =>
      statement.effect === "Deny" &&
      [...ACTIONS.values()].some((asked) => matchAction(statement, asked).decision === "yes"),
  );
}
