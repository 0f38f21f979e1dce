import type { ConditionDocument } from "../graph/document.js";
import type { Step } from "../graph/inspect.js";
import { containsArn, intersectsArn } from "./arn.js";
import { effectiveGrants } from "./effective.js";
import type { Identity } from "./identities.js";
import type { ReadPolicy } from "./read.js";
import type { AccessRequest, DecisionContext } from "./request.js";

/** What IAM answers to a request, as far as the source decides it. */
export type Outcome =
  /** Allowed, whatever the unknown parts are. */
  | "must-allow"
  /** Allowed if unknown parts turn out so. */
  | "may-allow"
  /** Nothing allows it. */
  | "deny-implicit"
  /** A Deny statement forbids it. */
  | "deny-explicit";

/** A statement or policy that an outcome rests on. */
export interface Reason {
  readonly message: string;
  readonly read: ReadPolicy;
  /** Attribute path in the holder. */
  readonly path: readonly Step[];
}

export interface Judgement {
  readonly decision: Outcome;
  readonly because: readonly Reason[];
  /** Conditions that it depends on. */
  readonly residual: readonly ConditionDocument[];
}

/** Decides a request of an identity of the tree. */
export function decide(identity: Identity, request: AccessRequest, context: DecisionContext = {}): Judgement {
  const grants = effectiveGrants(identity, request.action, context).filter(
    ({ resource }) => intersectsArn(resource, request.resource) !== "no",
  );
  const reasons = grants.map(({ policy, path }): Reason => ({
    message: `allows ${request.action.action}`,
    read: policy.read,
    path,
  }));
  if (grants.length === 0) return { decision: "deny-implicit", because: [], residual: [] };
  const sure = grants.find(
    ({ certainty, resource }) => certainty === "yes" && containsArn(resource, request.resource) === "yes",
  );
  return sure === undefined
    ? { decision: "may-allow", because: reasons, residual: grants.flatMap(({ conditions }) => conditions) }
    : { decision: "must-allow", because: reasons, residual: [] };
}
