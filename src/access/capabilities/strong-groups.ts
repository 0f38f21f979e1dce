import type { GraphNode } from "../../graph/node.js";
import type { Cause } from "../../graph/value.js";
import type { EffectiveGrant } from "../../iam/effective-grant.js";
import type { AppliedPolicy, Identity } from "../../iam/identities.js";
import { any, type Decision } from "../../iam/logic.js";
import type { CapabilityContext } from "./context.js";
import { grantsToAttach } from "./helpful-policies.js";
import { about, GROUP, NO_BOUNDARY, ROLE } from "./itself.js";
import { isAboutDatabases, permissionsOf, type Permissions } from "./permissions.js";
import { denialsOf, reachesDatabasesAs } from "./supposed.js";

const TYPE = "aws_iam_group";

/** Whether somebody can give himself access to databases. */
export type LeadsOn = (permissions: Permissions) => boolean;

/**
 * Whether a right to add users to groups is about one that leads to databases, or that its holder can give permissions.
 *
 * @param leadsOn asked of whoever is in a group that has no access itself
 * @returns `undefined` when it is not; what it depends on when it may be
 */
export function strongGroup(
  grant: EffectiveGrant,
  permissions: Permissions,
  leadsOn: LeadsOn,
  context: CapabilityContext,
): readonly Cause[] | undefined {
  const named = context.directory.named(grant, GROUP, [TYPE]);
  const described = describedGroups(grant, context);
  if (named.kind === "none") return undefined;
  if (named.kind === "elsewhere") {
    if (described.length > 0 && named.because.length === 0) return undefined;
    return [{ reason: `what ${named.label} may do is not in the repository` }];
  }
  // Elsewhere there may be any group.
  if (named.kind === "any" && described.length === 0) return [];
  const groups = named.kind === "any" ? described : named.nodes.map(({ node }) => node);
  if (isWritable(groups, permissions, context)) return [];
  const decision = any(groups.map((each) => accessOf(each, permissions.identity, leadsOn, context)));
  if (decision === "no") return undefined;
  return decision === "yes" ? [] : [{ reason: "it helps if the group lets its members use a role with access" }];
}

/** The groups of the account that a grant is deployed in, where its description lists them. */
function describedGroups({ policy }: EffectiveGrant, { directory }: CapabilityContext): readonly GraphNode[] {
  const { format, stack } = policy.read.held.holder.resource;
  return format === "iam" ? directory.ofType(TYPE).filter(({ resource }) => resource.stack === stack) : [];
}

/** Whether somebody who is in a group reaches databases by it, whatever else limits him. */
function accessOf(group: GraphNode, identity: Identity, leadsOn: LeadsOn, context: CapabilityContext): Decision {
  const ofGroup = context.policies.filter(
    ({ kind, held, policy }) => kind === "identity" && held.principals.includes(group) && isAboutDatabases(policy),
  );
  if (ofGroup.length === 0) return "no";
  const policies = [...ofGroup.map((read): AppliedPolicy => ({ read, through: group })), ...denialsOf(identity)];
  const member: Identity = { ...identity, policies };
  if (reachesDatabasesAs(member, context)) return "yes";
  const permissions = permissionsOf(member, context.decision);
  if (leadsOn(permissions)) return "yes";
  const roles = [...permissions.of("sts:AssumeRole"), ...permissions.of("iam:PassRole")].flatMap((grant) => {
    const named = context.directory.named(grant, ROLE, ["aws_iam_role"]);
    if (named.kind === "any") return context.directory.ofType("aws_iam_role");
    return named.kind === "nodes" ? named.nodes.map(({ node }) => node) : [];
  });
  const isHelped = roles.some((node) => {
    const role = context.identityOf(node);
    return role !== undefined && reachesDatabasesAs(role, context);
  });
  return isHelped ? "unknown" : "no";
}

/** Whether the one who adds users to a group also writes what it may. */
function isWritable(groups: readonly GraphNode[], permissions: Permissions, context: CapabilityContext): boolean {
  const { identity } = permissions;
  const writing = [
    ...permissions.of("iam:PutGroupPolicy"),
    ...grantsToAttach("iam:AttachGroupPolicy", identity, NO_BOUNDARY, permissions, context),
  ];
  return writing.some(
    (grant) => grant.certainty === "yes" && groups.some((each) => about(grant, GROUP, [each], context)?.length === 0),
  );
}
