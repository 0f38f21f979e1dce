import type { GraphIndex, GraphNode } from "../../graph/node.js";
import type { ArnPattern } from "../../iam/arn.js";
import { masterUsers, type MasterUsers } from "../../iam/databases.js";
import type { Identity } from "../../iam/identities.js";
import { privilegedName, type PrivilegedName } from "../../iam/privileged-users.js";
import type { ReadPolicy } from "../../iam/read-policy.js";
import type { DecisionContext } from "../../iam/request.js";
import { DEFAULT_SETTINGS, type AccessSettings } from "../settings.js";
import { directory, type Directory } from "./named.js";
import { nodeArn } from "./node-arn.js";
import { permissionsOf, type Permissions } from "./permissions.js";
import { resourceGrants, resourceLimits, type ResourceLimits } from "./resource-policies.js";

/** All that is needed to know of a tree to say what an identity can do; made once for a tree. */
export interface CapabilityContext {
  readonly index: GraphIndex;
  readonly policies: readonly ReadPolicy[];
  readonly decision: DecisionContext;
  readonly settings: AccessSettings;
  readonly directory: Directory;
  readonly masters: MasterUsers;
  readonly privileged: readonly PrivilegedName[];
  /** Policies of resources, by the resource that holds them. */
  readonly resourcePolicies: ReadonlyMap<GraphNode, readonly ReadPolicy[]>;
  /** What policies of secrets and keys leave of permissions. */
  readonly limitsOn: ResourceLimits;
  identityOf(node: GraphNode): Identity | undefined;
  permissions(identity: Identity): Permissions;
}

export interface CapabilityOptions {
  readonly settings?: AccessSettings;
  readonly decision?: DecisionContext;
}

export function capabilityContext(
  index: GraphIndex,
  policies: readonly ReadPolicy[],
  identities: readonly Identity[],
  { settings = DEFAULT_SETTINGS, decision = {} }: CapabilityOptions = {},
): CapabilityContext {
  const byNode = new Map(identities.filter(({ kind }) => kind !== "unattached").map((each) => [each.node, each]));
  const permissions = new Map<Identity, Permissions>();
  const resourcePolicies = new Map<GraphNode, ReadPolicy[]>();
  for (const read of policies) {
    if (read.kind !== "resource") continue;
    const found = resourcePolicies.get(read.held.holder);
    if (found === undefined) resourcePolicies.set(read.held.holder, [read]);
    else found.push(read);
  }
  const arns = new Map<GraphNode, ArnPattern | undefined>();
  const arnOf = (node: GraphNode): ArnPattern | undefined => {
    if (!arns.has(node)) arns.set(node, nodeArn(node, index));
    return arns.get(node);
  };
  const circumstances: DecisionContext = { ...decision, arnOf };
  const byResources = resourceGrants(index, resourcePolicies, identities);
  return {
    index,
    policies,
    decision: circumstances,
    settings,
    directory: directory(index),
    masters: masterUsers(index),
    privileged: settings.privilegedUsers.map(privilegedName),
    resourcePolicies,
    limitsOn: resourceLimits(index, policies, resourcePolicies, { identities, context: circumstances }),
    identityOf: (node) => byNode.get(node),
    permissions(identity) {
      let known = permissions.get(identity);
      if (known === undefined) {
        known = permissionsOf(identity, circumstances, byResources(identity));
        permissions.set(identity, known);
      }
      return known;
    },
  };
}
