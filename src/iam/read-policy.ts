import type { Case } from "../graph/case.js";
import type { PolicyKind } from "../graph/document.js";
import type { Step } from "../graph/inspect.js";
import type { GraphNode } from "../graph/node.js";
import type { Value } from "../graph/value.js";
import type { Policy } from "./statements.js";
import type { Resolve } from "./text.js";

/** A policy that has been read. */
export interface ReadPolicy {
  readonly held: HeldPolicy;
  readonly policy: Policy;
  readonly kind: PolicyKind;
  readonly resolve: Resolve;
}

/** A policy document where it is held. */
export interface HeldPolicy {
  readonly holder: GraphNode;
  readonly path: readonly Step[];
  readonly value: Value;
  /** `undefined` when the document itself has to tell. */
  readonly kind: PolicyKind | undefined;
  readonly principals: readonly GraphNode[];
  readonly managed?: string;
  /** What has to hold for the principals to have it; absent where they have it in any case. */
  readonly onlyIf?: Case;
  /** Of principals that it is attached to in one case only, what has to hold besides. */
  readonly attachedIf?: ReadonlyMap<GraphNode, Case>;
}
