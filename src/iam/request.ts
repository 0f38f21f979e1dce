import type { GraphNode } from "../graph/node.js";
import type { Cause } from "../graph/value.js";
import type { AskedAction } from "./actions.js";
import type { ArnPattern } from "./arn.js";
import type { Decision } from "./logic.js";
import type { Pattern } from "./patterns.js";

/** What is asked: an action on a resource, or on all resources of a pattern. */
export interface AccessRequest {
  readonly action: AskedAction;
  readonly resource: ArnPattern;
}

/** What is known of a condition key of a request. */
export interface KeyValue {
  /** Whether the request has the key. */
  readonly presence: Decision;
  /** Its values if it has, without wildcards, holes for what is not known; `undefined` when even their number is open. */
  readonly values: readonly Pattern[] | undefined;
  /** Why something of it is not known. */
  readonly because: readonly Cause[];
}

/** What is known of the circumstances of requests, beside the principal's policies. */
export interface DecisionContext {
  /** Values of condition keys, names in lower case; they go before what the principal itself brings. */
  readonly keys?: ReadonlyMap<string, KeyValue>;
  /** The organisation of the accounts: `aws:PrincipalOrgID`. */
  readonly organization?: string;
  /** The ARN of a resource that policies refer to, `*` for a Region or account that is not known. */
  readonly arnOf?: (node: GraphNode) => ArnPattern | undefined;
}
