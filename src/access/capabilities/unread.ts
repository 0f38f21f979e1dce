import { itemsOf, valuesAt } from "../../graph/inspect.js";
import { linked, type GraphNode } from "../../graph/node.js";
import type { Cause, Value } from "../../graph/value.js";
import type { Identity } from "../../iam/identities.js";
import type { Capability, Evidence } from "../model.js";
import type { CapabilityContext } from "./context.js";
import { ANY_DATABASE } from "./reach.js";
import { reachesDatabasesAs } from "./supposed.js";

/** A policy of an account, which only that account can tell of. */
const CUSTOMER_POLICY = /^arn:[^:]*:iam::\d{12}:policy\/(?:.*\/)?([^/]+)$/;

interface Unread {
  readonly cause: Cause;
  readonly evidence: Evidence;
}

/**
 * What an identity may do by policies that the source does not tell: nobody knows what, as far as what bounds the identity
 * leaves anything.
 */
export function unreadPolicies(identity: Identity, context: CapabilityContext): Capability | undefined {
  const unread = [...unreadable(identity), ...unattainable(identity)];
  const [first] = unread;
  if (first === undefined || !reachesDatabasesAs(identity, context, "AdministratorAccess")) return undefined;
  return {
    access: "unknown",
    method: "policy-unresolved",
    database: ANY_DATABASE,
    impact: context.settings.weights.impact.unknown,
    certainty: "may",
    doubt: "unresolved",
    guards: [],
    because: unread.map(({ cause }) => cause),
    evidence: unread.map(({ evidence }) => evidence),
  };
}

/** Documents that are there and are not known. */
function unreadable({ policies }: Identity): readonly Unread[] {
  return policies.flatMap(({ read: { policy, held } }) =>
    policy.unknown === undefined
      ? []
      : [
          {
            cause: { reason: policy.unknown, span: held.value.span },
            evidence: { node: held.holder, path: held.path, message: "is a policy that the source does not tell" },
          },
        ],
  );
}

/** Policies of the account that are attached and that the tree does not have. */
function unattainable({ node }: Identity): readonly Unread[] {
  const own = literalPolicies(node, ["managed_policy_arns"], linked(node, "direct_policies"));
  const attached = linked(node, "attachments").flatMap((attachment) =>
    literalPolicies(attachment, ["policy_arn"], linked(attachment, "policy")),
  );
  return [...own, ...attached];
}

function literalPolicies(holder: GraphNode, path: readonly string[], known: readonly GraphNode[]): readonly Unread[] {
  const values: readonly Value[] = valuesAt(holder.resource.attributes, path).flatMap(itemsOf);
  if (values.length === 0) return [];
  const names = new Set(
    known.flatMap(({ resource }) =>
      valuesAt(resource.attributes, ["name"]).map((name) => name.kind === "known" && name.value),
    ),
  );
  return values.flatMap((value): readonly Unread[] => {
    const name = value.kind === "known" ? CUSTOMER_POLICY.exec(String(value.value))?.[1] : undefined;
    if (name === undefined || names.has(name)) return [];
    return [
      {
        cause: { reason: `the policy ${name} is not in the repository`, span: value.span },
        evidence: { node: holder, path, message: `attaches ${name}`, span: value.span },
      },
    ];
  });
}
