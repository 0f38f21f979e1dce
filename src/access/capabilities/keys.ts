import { linked, type GraphNode } from "../../graph/node.js";
import type { Cause } from "../../graph/value.js";
import { matchAction } from "../../iam/actions.js";
import { arnPattern } from "../../iam/arn.js";
import type { EffectiveGrant } from "../../iam/effective-grant.js";
import { all, type Decision } from "../../iam/logic.js";
import type { ReadPolicy } from "../../iam/read-policy.js";
import type { Evidence } from "../model.js";
import { actionNamed } from "./actions.js";
import { lazily } from "../lazily.js";
import type { CapabilityContext } from "./context.js";
import type { Permissions } from "./permissions.js";
import { isOfResource, UNLIMITED } from "./resource-policies.js";
import { RESOURCE_TYPES } from "./resource-types.js";
import { grantOn } from "./tagged.js";

/** Whether an identity can use a key, and what says so. */
export interface KeyUse {
  readonly decision: Decision;
  readonly because: readonly Cause[];
  readonly grants: readonly EffectiveGrant[];
  readonly evidence: readonly Evidence[];
}

const KEYS = RESOURCE_TYPES.get("key");
const WHOLE = KEYS?.whole ?? arnPattern("arn:*:kms:*:*:key/*");

/**
 * Whether an identity may do something with a key of the tree: its permissions allow it, those by the key's policy among them,
 * or the key's policy allows everybody. Permissions of its own count as far as the key's policy lets them.
 */
export function keyUse(key: GraphNode, action: string, permissions: Permissions, context: CapabilityContext): KeyUse {
  let best: KeyUse = { decision: "no", because: [], grants: [], evidence: [] };
  const limit = lazily(() => context.limitsOn(key, permissions.identity, action));
  for (const broad of permissions.of(action)) {
    const grant = grantOn(broad, key, permissions.identity, context.decision);
    if (grant === undefined) continue;
    const named = context.directory.named(grant, WHOLE, KEYS?.nodes ?? []);
    const isNamed = named.kind === "any" || (named.kind === "nodes" && named.nodes.some(({ node }) => node === key));
    if (!isNamed && !(named.kind === "elsewhere" && named.because.length > 0)) continue;
    const limited = isOfResource(grant) ? UNLIMITED : limit();
    const because = [...(named.kind === "elsewhere" ? named.because : []), ...limited.because];
    const decision = all([named.kind === "elsewhere" ? "unknown" : grant.certainty, limited.decision]);
    const use: KeyUse = { decision, because: [...grant.because, ...because], grants: [grant], evidence: [] };
    if (decision === "yes") return use;
    if (decision === "unknown") best = use;
  }
  for (const read of policiesOfKey(key, context)) {
    const use = usedByEverybody(read, action);
    if (use.decision === "yes") return use;
    if (use.decision === "unknown") best = use;
  }
  return best;
}

/** The policies of a key, its own and those that are attached to it. */
export function policiesOfKey(key: GraphNode, { resourcePolicies }: CapabilityContext): readonly ReadPolicy[] {
  return [key, ...linked(key, "policy")].flatMap((holder) => resourcePolicies.get(holder) ?? []);
}

function usedByEverybody({ policy, held }: ReadPolicy, action: string): KeyUse {
  const none: KeyUse = { decision: "no", because: [], grants: [], evidence: [] };
  if (policy.unknown !== undefined) return { ...none, decision: "unknown", because: [{ reason: policy.unknown }] };
  for (const statement of policy.statements) {
    if (statement.effect === "Deny" || matchAction(statement, actionNamed(action)).decision === "no") continue;
    const found = (statement.principals ?? []).find(
      ({ type, value }) => type === "*" || (type === "AWS" && value === "*"),
    );
    if (found === undefined) continue;
    const isSure = statement.conditions.length === 0;
    const evidence = [{ node: held.holder, path: found.path, message: `allows ${action}` }];
    const because = statement.conditions.map(({ operator, key }) => ({
      reason: `the condition ${operator} ${key} may be false`,
    }));
    return { ...none, decision: isSure ? "yes" : "unknown", because, evidence };
  }
  return none;
}
