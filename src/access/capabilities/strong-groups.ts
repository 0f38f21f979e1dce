import type { GraphNode } from "../../graph/node.js";
import type { Cause } from "../../graph/value.js";
import type { EffectiveGrant } from "../../iam/effective.js";
import type { CapabilityContext } from "./context.js";
import { about, GROUP, NO_BOUNDARY } from "./itself.js";
import { isAboutDatabases, type Permissions } from "./permissions.js";
import { grantsToAttach } from "./helpful-policies.js";

const TYPE = "aws_iam_group";

/**
 * Whether a right to add users to groups is about one that has permissions for databases, or that its holder can give some.
 *
 * @returns `undefined` when it is not; what it depends on when it may be
 */
export function strongGroup(
  grant: EffectiveGrant,
  permissions: Permissions,
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
  return hasAccess(groups, context) || isWritable(groups, permissions, context) ? [] : undefined;
}

/** The groups of the account that a grant is deployed in, where its description lists them. */
function describedGroups({ policy }: EffectiveGrant, { directory }: CapabilityContext): readonly GraphNode[] {
  const { format, stack } = policy.read.held.holder.resource;
  return format === "iam" ? directory.ofType(TYPE).filter(({ resource }) => resource.stack === stack) : [];
}

function hasAccess(groups: readonly GraphNode[], { policies }: CapabilityContext): boolean {
  return policies.some(
    ({ kind, held, policy }) =>
      kind === "identity" && held.principals.some((each) => groups.includes(each)) && isAboutDatabases(policy),
  );
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
