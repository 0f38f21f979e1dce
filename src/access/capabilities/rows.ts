import type { Cause } from "../../graph/value.js";
import { canBePassed } from "../verbs/trusted-services.js";
import { passGrants, ROLES, ROLE_TYPES } from "../verbs/pass-role.js";
import type { Row } from "./catalogue.js";
import type { CapabilityContext } from "./context.js";
import type { Permissions } from "./permissions.js";
import { both, distinctReaches, reachOfAction, type Reach } from "./reach.js";

const PASS = "pass:";

/** The databases that an identity reaches by a way; none when a part of it is missing. */
export function reachOfRow(
  { needs }: Pick<Row, "needs">,
  permissions: Permissions,
  context: CapabilityContext,
): readonly Reach[] {
  let found: readonly Reach[] | undefined;
  for (const alternatives of needs) {
    const reached = distinctReaches(
      alternatives.flatMap((alternative) => reachOfAlternative(alternative, permissions, context)),
    );
    if (reached.length === 0) return [];
    found = found === undefined ? reached : both(found, reached);
  }
  return found ?? [];
}

function reachOfAlternative(
  alternative: string,
  permissions: Permissions,
  context: CapabilityContext,
): readonly Reach[] {
  if (alternative.startsWith(PASS)) return reachOfPassing(alternative.slice(PASS.length), permissions, context);
  let found: readonly Reach[] | undefined;
  for (const action of alternative.split("+")) {
    const reached = reachOfAction(permissions, action.trim(), context);
    if (reached.length === 0) return [];
    found = found === undefined ? reached : both(found, reached);
  }
  return found ?? [];
}

/** Whether there is a role that can be passed to a service, which is about no database by itself. */
function reachOfPassing(service: string, permissions: Permissions, context: CapabilityContext): readonly Reach[] {
  const reaches = passGrants(permissions, service).flatMap((grant): readonly Reach[] => {
    const reach = (certainty: Reach["certainty"], because: readonly Cause[]): Reach => ({
      target: undefined,
      certainty,
      because: [...grant.because, ...because],
      grants: [grant],
    });
    const named = context.directory.named(grant, ROLES, ROLE_TYPES);
    if (named.kind === "none") return [];
    if (named.kind === "any") return [reach(grant.certainty, [])];
    if (named.kind === "elsewhere") {
      return [reach("unknown", [{ reason: `whether ${named.label} trusts ${service} is not in the repository` }])];
    }
    return named.nodes.flatMap(({ node, certainty }) => {
      const role = context.identityOf(node);
      const decision = role === undefined ? "unknown" : canBePassed(role, service, certainty);
      return decision === "no" ? [] : [reach(decision === "yes" ? grant.certainty : "unknown", [])];
    });
  });
  return distinctReaches(reaches);
}
