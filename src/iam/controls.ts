import { valuesAt } from "../graph/inspect.js";
import { linked, type GraphNode } from "../graph/node.js";
import { any, type Decision } from "./logic.js";
import type { ReadPolicy } from "./read-policy.js";

/** A service control policy of the tree, and whether it applies to an identity. */
export interface AppliedControl {
  readonly read: ReadPolicy;
  readonly applies: Decision;
}

/**
 * The service control policies that may apply in accounts. An account is within the root, and may be within any unit
 * (https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html).
 *
 * @param accounts those that the identity may be in; empty when they are not known
 */
export function appliedControls(
  controls: readonly ReadPolicy[],
  accounts: readonly string[],
): readonly AppliedControl[] {
  return controls.flatMap((read): readonly AppliedControl[] => {
    const applies = appliesTo(read.held.holder, accounts);
    return applies === "no" ? [] : [{ read, applies }];
  });
}

function appliesTo(policy: GraphNode, accounts: readonly string[]): Decision {
  const own = valuesAt(policy.resource.attributes, ["target_ids"]).flatMap((value) =>
    value.kind === "list" ? value.items : [value],
  );
  const attached = linked(policy, "attachments").flatMap(({ resource }) =>
    valuesAt(resource.attributes, ["target_id"]),
  );
  const targets = [...own, ...attached].filter((value) => !(value.kind === "known" && value.value === null));
  // It may be attached elsewhere.
  if (targets.length === 0) return "unknown";
  return any(
    targets.map((target): Decision => {
      const id = target.kind === "known" ? String(target.value) : undefined;
      if (id === undefined) return "unknown";
      if (/^r-[0-9a-z]{4,32}$/.test(id)) return "yes";
      if (!/^\d{12}$/.test(id) || accounts.length === 0) return "unknown";
      if (!accounts.includes(id)) return "no";
      return accounts.length === 1 ? "yes" : "unknown";
    }),
  );
}
