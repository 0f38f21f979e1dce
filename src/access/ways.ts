import { ALWAYS, type Case } from "../graph/case.js";
import type { GraphNode } from "../graph/node.js";
import type { Cause } from "../graph/value.js";
import type { Identity } from "../iam/identities.js";
import type { Certainty, Doubt, Evidence, Guard, Hop, Source } from "./model.js";

/** A way to become an identity: from where a path begins, or from another identity. */
export interface Way {
  readonly from:
    { readonly kind: "source"; readonly source: Source } | { readonly kind: "identity"; readonly identity: Identity };
  /** Usually one; with a group before it, when the permission for it comes from there. */
  readonly hops: readonly Hop[];
}

/** What a hop is made of beside where it leads. */
export interface HopParts {
  readonly guards: readonly Guard[];
  readonly doubts: readonly { readonly doubt: Doubt; readonly cause: Cause }[];
  readonly evidence: readonly Evidence[];
  /** What has to hold for it in the source; nothing where it is there in any case. */
  readonly onlyIf?: Case | undefined;
}

/** The worst comes first: what IAM would refuse is less likely to be than what a condition decides. */
const DOUBTS: readonly Doubt[] = ["invalid", "condition", "unresolved"];

/** A hop to a node, as certain as its doubts leave it. */
export function hopTo(
  kind: Hop["kind"],
  target: string,
  node: GraphNode | undefined,
  { guards, doubts, evidence, onlyIf = ALWAYS }: HopParts,
): Hop {
  const worst = DOUBTS.find((each) => doubts.some(({ doubt }) => doubt === each));
  const certainty: Certainty = worst === undefined ? "must" : "may";
  return {
    kind,
    target,
    ...(node === undefined ? {} : { node }),
    certainty,
    ...(worst === undefined ? {} : { doubt: worst }),
    guards,
    because: doubts.map(({ cause }) => cause),
    ...(onlyIf.length === 0 ? {} : { onlyIf }),
    evidence,
  };
}
