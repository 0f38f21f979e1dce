import { isReference } from "../graph/inspect.js";
import type { GraphNode } from "../graph/node.js";
import { DOCUMENT_SOURCE, POLICY_FILE } from "./holders.js";
import type { ReadPolicy } from "./read-policy.js";
import { literalOf } from "./text.js";

/** What holds policies that identities elsewhere may have. */
const UNATTACHED: ReadonlySet<string> = new Set(["aws_iam_policy", DOCUMENT_SOURCE.type, POLICY_FILE.type]);
const DEMAND = "iam:permissionsboundary";

/**
 * The policies, with those that only limit told apart from those that grant: a managed policy that nobody has is a boundary when
 * another policy demands it as the one of what it lets create, or when its name says so. Such policies are written for roles
 * that others make
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate).
 */
export function withDemandedBoundaries(policies: readonly ReadPolicy[]): readonly ReadPolicy[] {
  const candidates = policies.filter(isUnattached);
  if (candidates.length === 0) return policies;
  const demanded = demandedBy(policies);
  const isBoundary = ({ held: { holder } }: ReadPolicy): boolean =>
    demanded.nodes.has(holder) ||
    namesOf(holder).some((name) => demanded.names.has(name) || /boundar(?:y|ies)/i.test(name));
  const boundaries = new Set(candidates.filter(isBoundary));
  return policies.map((each) => (boundaries.has(each) ? { ...each, kind: "boundary" as const } : each));
}

function isUnattached({ held, kind }: ReadPolicy): boolean {
  return kind === "identity" && UNATTACHED.has(held.holder.resource.type) && held.principals.length === 0;
}

/** What a policy is called: as a resource, and in IAM where that is known. */
function namesOf({ resource: { address, attributes } }: GraphNode): readonly string[] {
  const name = attributes.entries.get("name");
  return name?.kind === "known" && typeof name.value === "string" ? [address, name.value] : [address];
}

interface Demanded {
  readonly nodes: ReadonlySet<GraphNode>;
  readonly names: ReadonlySet<string>;
}

/** The policies that conditions on boundaries name, by reference or by the last part of a literal ARN. */
function demandedBy(policies: readonly ReadPolicy[]): Demanded {
  const nodes = new Set<GraphNode>();
  const names = new Set<string>();
  for (const { policy, resolve } of policies) {
    for (const { conditions } of policy.statements) {
      for (const { key, texts } of conditions) {
        if (key.toLowerCase() !== DEMAND) continue;
        for (const text of texts) {
          for (const part of text.parts)
            if (isReference(part)) resolve(part.reference).forEach((node) => nodes.add(node));
          const [, name] = /:policy\/(?:.*\/)?([^/]+)$/.exec(literalOf(text) ?? "") ?? [];
          if (name !== undefined) names.add(name);
        }
      }
    }
  }
  return { nodes, names };
}
