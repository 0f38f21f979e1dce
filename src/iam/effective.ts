import type { ConditionDocument } from "../graph/document.js";
import type { Step } from "../graph/inspect.js";
import type { Cause } from "../graph/value.js";
import { matchAction, type AskedAction, type Via } from "./actions.js";
import { containsArn, intersectsArn, parseArn, type ArnPattern } from "./arn.js";
import { holdsWithoutKey } from "./conditions.js";
import type { AppliedPolicy, Identity } from "./identities.js";
import { all, any, not, type Decision } from "./logic.js";
import type { ReadPolicy } from "./read.js";
import type { DecisionContext } from "./request.js";
import type { PolicyStatement } from "./statements.js";
import { patternOf, type Binding, type PolicyText } from "./text.js";

/** What an Allow statement grants of an action after all that limits it. */
export interface EffectiveGrant {
  /** As asked. */
  readonly action: string;
  /** The pattern granted: the statement's, or the narrower one of what bounds it. */
  readonly resource: ArnPattern;
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
  /** Conditions that may be false, so that they limit it. */
  readonly conditions: readonly ConditionDocument[];
  readonly policy: AppliedPolicy;
  readonly statement: PolicyStatement;
  /** Attribute path in the holder, down to the pattern. */
  readonly path: readonly Step[];
}

/**
 * What an identity is granted of an action: its Allow statements without what Deny statements, permissions boundaries and
 * service control policies certainly take away. What they may take away stays, undecided.
 */
export function effectiveGrants(
  identity: Identity,
  action: AskedAction,
  context: DecisionContext = {},
): readonly EffectiveGrant[] {
  const denies = identity.policies.flatMap(({ read }) =>
    read.policy.statements
      .filter(({ effect, conditions }) => effect === "Deny" && conditions.length === 0)
      .map((statement) => ({ read, statement, decision: matchAction(statement, action).decision }))
      .filter(({ decision }) => decision !== "no"),
  );
  return identity.policies.flatMap((policy) =>
    policy.read.policy.statements.flatMap((statement) => {
      if (statement.effect !== "Allow") return [];
      const { decision, via } = matchAction(statement, action);
      if (decision === "no" || statement.conditions.some((condition) => isDead(condition, context))) return [];
      const { read } = policy;
      const isNotResource = statement.resources === undefined;
      const texts: readonly (PolicyText | undefined)[] = statement.resources ?? [undefined];
      return texts.flatMap((text): readonly EffectiveGrant[] => {
        const bound = text === undefined ? undefined : patternOf(text, read.resolve, read.policy.variables ?? true);
        const resource: ArnPattern = bound === undefined ? { kind: "everything" } : parseArn(bound.pattern);
        const denied = any(denies.map((deny) => all([deny.decision, covers(deny.read, deny.statement, resource)])));
        if (denied === "yes") return [];
        const certainty = all([decision, not(denied), statement.conditions.length > 0 ? "unknown" : "yes"]);
        return [
          {
            action: action.action,
            resource,
            text,
            bindings: bound?.bindings ?? new Map<string, Binding>(),
            except: (statement.notResources ?? []).map((spared) => arnOf(read, spared)),
            via,
            isNotResource,
            certainty: certainty === "no" ? "unknown" : certainty,
            because: [],
            conditions: statement.conditions,
            policy,
            statement,
            path: text?.path ?? [...statement.path, "NotResource"],
          },
        ];
      });
    }),
  );
}

/** Whether a condition is false because its key is certainly not in the request. */
function isDead(condition: ConditionDocument, { keys }: DecisionContext): boolean {
  return keys?.get(condition.key.toLowerCase())?.presence === "no" && !holdsWithoutKey(condition);
}

function covers(read: ReadPolicy, { resources, notResources }: PolicyStatement, granted: ArnPattern): Decision {
  if (notResources !== undefined)
    return all(notResources.map((spared) => not(intersectsArn(granted, arnOf(read, spared)))));
  return any((resources ?? []).map((outer) => containsArn(arnOf(read, outer), granted)));
}

function arnOf({ resolve, policy }: ReadPolicy, text: PolicyText): ArnPattern {
  return parseArn(patternOf(text, resolve, policy.variables ?? true).pattern);
}
