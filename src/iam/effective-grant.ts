import type { Case } from "../graph/case.js";
import type { Step } from "../graph/inspect.js";
import type { Cause } from "../graph/value.js";
import type { Via } from "./actions.js";
import type { ArnPattern } from "./arn.js";
import type { AppliedPolicy } from "./identities.js";
import type { Decision } from "./logic.js";
import type { PolicyCondition, PolicyStatement } from "./statements.js";
import type { Binding, PolicyText } from "./text.js";

/** What an Allow statement grants of an action after all that limits it. */
export interface EffectiveGrant {
  /** As asked. */
  readonly action: string;
  /** The pattern granted: the statement's, or the narrower one of what bounds it. */
  readonly resource: ArnPattern;
  /** The ARN of the resource that the pattern is a reference to. */
  readonly referred?: ArnPattern;
  /** The pattern as written; `undefined` for an Allow with NotResource. */
  readonly text: PolicyText | undefined;
  /** What the symbols of the pattern stand for. */
  readonly bindings: ReadonlyMap<string, Binding>;
  /** Parts that are certainly taken off. */
  readonly except: readonly ArnPattern[];
  readonly via: Via;
  readonly isNotResource: boolean;
  readonly certainty: Exclude<Decision, "no">;
  /** What the certainty depends on; empty when it is `yes`. */
  readonly because: readonly Cause[];
  /** What has to hold for the permission to be there; absent where it is there in any case. */
  readonly onlyIf?: Case;
  /** Conditions that may be false, so that they limit it. */
  readonly conditions: readonly PolicyCondition[];
  readonly policy: AppliedPolicy;
  readonly statement: PolicyStatement;
  /** Attribute path in the holder, down to the pattern. */
  readonly path: readonly Step[];
}
