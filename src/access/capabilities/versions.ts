import { valuesAt } from "../../graph/inspect.js";
import type { GraphNode } from "../../graph/node.js";
import type { Cause, Value } from "../../graph/value.js";
import { decodedDocument } from "../../iam/decode.js";
import type { AppliedPolicy, Identity } from "../../iam/identities.js";
import { readPolicy } from "../../iam/statements.js";
import type { CapabilityContext } from "./context.js";
import { isManagedPolicy } from "./itself.js";
import { reachesDatabasesAs } from "./supposed.js";

/** The attribute that the description of an account gives a policy: its versions but the default one. */
export const OTHER_VERSIONS = "other_versions";

/**
 * Whether an identity would reach databases with another version of one of its managed policies.
 *
 * @param mayChoose whether it may choose the version of a policy: `undefined` when not, else what that depends on
 * @returns `undefined` when no version helps; what it depends on when one may
 */
export function otherVersion(
  identity: Identity,
  mayChoose: (policy: GraphNode) => readonly Cause[] | undefined,
  context: CapabilityContext,
): readonly Cause[] | undefined {
  let best: readonly Cause[] | undefined;
  for (const applied of identity.policies) {
    const { holder } = applied.read.held;
    if (!isManagedPolicy(holder)) continue;
    const choice = mayChoose(holder);
    if (choice === undefined) continue;
    const [versions] = valuesAt(holder.resource.attributes, [OTHER_VERSIONS]);
    if (versions?.kind !== "list") best ??= [...choice, UNKNOWN];
    else if (versions.items.some((version) => reachesDatabasesAs(withVersion(identity, applied, version), context)))
      best = choice;
    if (best?.length === 0) return best;
  }
  return best;
}

const UNKNOWN: Cause = { reason: "it helps if an older version of the policy allows more" };

function withVersion(identity: Identity, applied: AppliedPolicy, version: Value): Identity {
  const { read } = applied;
  const value = decodedDocument(version) ?? version;
  const held = { ...read.held, value };
  const other: AppliedPolicy = { ...applied, read: { ...read, held, policy: readPolicy(value, [], read.resolve) } };
  return { ...identity, policies: identity.policies.map((each) => (each === applied ? other : each)) };
}
