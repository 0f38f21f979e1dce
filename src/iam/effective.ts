import { causesOfCase } from "../graph/case.js";
import { matchAction, type AskedAction } from "./actions.js";
import { parseArn, type ArnPattern } from "./arn.js";
import { decideConditions } from "./condition-decision.js";
import { boundsOf } from "./effective-bounds.js";
import { deniesOf, withoutDenied } from "./effective-denies.js";
import { arnFor, doubtsOf, EVERYTHING, referredArn } from "./grant-patterns.js";
import type { AppliedPolicy, Identity } from "./identities.js";
import { all } from "./logic.js";
import { requesterOf } from "./requester.js";
import { requestKeys, type KeyLookup } from "./request-keys.js";
import type { DecisionContext } from "./request.js";
import { SENSITIVE_ACTIONS } from "./sensitive-actions.js";
import { boundPattern, patternFor, textContext, validityOf } from "./statement-decision.js";
import { statementsAbout } from "./statement-index.js";
import type { PolicyStatement } from "./statements.js";
import type { Binding, PolicyText } from "./text.js";
import type { EffectiveGrant } from "./effective-grant.js";

/**
 * What an identity is granted of an action: its Allow statements without what Deny statements, permissions boundaries and
 * service control policies certainly take away. What they may take away stays, undecided.
 */
export function effectiveGrants(
  identity: Identity,
  action: AskedAction,
  context: DecisionContext = {},
): readonly EffectiveGrant[] {
  const allows = identity.policies.flatMap((policy) =>
    statementsAbout(policy.read, action)
      .filter(({ effect }) => effect === "Allow")
      .map((statement) => ({ policy, statement })),
  );
  if (allows.length === 0) return [];
  const lookup = requestKeys(requesterOf(identity), action, context);
  const granted = allows.flatMap(({ policy, statement }) =>
    statementGrants(policy, statement, action, lookup, context),
  );
  if (granted.length === 0) return [];
  const whole = WHOLE.get(action.literal ?? "") ?? EVERYTHING;
  const denies = deniesOf(identity, action, lookup);
  const bounds = boundsOf(identity, action, lookup);
  return granted
    .flatMap((grant) => withoutDenied(grant, denies, whole))
    .flatMap((grant) => bounds.reduce<readonly EffectiveGrant[]>((left, bound) => left.flatMap(bound), [grant]));
}

/** All resources that an action can be about, by its name in lower case. */
const WHOLE: ReadonlyMap<string, ArnPattern> = new Map(
  SENSITIVE_ACTIONS.map(({ literal, resources }) => [literal ?? "", resources]),
);

function statementGrants(
  policy: AppliedPolicy,
  statement: PolicyStatement,
  action: AskedAction,
  lookup: KeyLookup,
  context: DecisionContext,
): readonly EffectiveGrant[] {
  const { read } = policy;
  const { decision, via } = matchAction(statement, action);
  if (decision === "no") return [];
  const conditions = decideConditions(statement.conditions, lookup, textContext(read));
  if (conditions.decision === "no") return [];
  const { onlyIf } = read.held;
  const certainty = all([decision, conditions.decision, validityOf(read), onlyIf === undefined ? "yes" : "unknown"]);
  const isNotResource = statement.resources === undefined;
  if (isNotResource && statement.notResources === undefined) return [];
  const texts: readonly (PolicyText | undefined)[] = statement.resources ?? [undefined];
  return texts.flatMap((text): readonly EffectiveGrant[] => {
    const pattern = text === undefined ? undefined : patternFor(read, text, lookup);
    if (pattern === "no value") return [];
    const resource = pattern === undefined ? EVERYTHING : parseArn(pattern);
    const bindings = text === undefined ? NO_BINDINGS : boundPattern(read, text).bindings;
    const referred = referredArn(resource, bindings, context);
    return [
      {
        action: action.action,
        resource,
        ...(referred === undefined ? {} : { referred }),
        text,
        bindings,
        except: (statement.notResources ?? []).flatMap((spared) => arnFor(read, spared, lookup)),
        via,
        isNotResource,
        certainty: certainty === "yes" ? "yes" : "unknown",
        because:
          certainty === "yes" ? [] : [...causesOfCase(onlyIf), ...conditions.because, ...doubtsOf(read, statement)],
        ...(onlyIf === undefined ? {} : { onlyIf }),
        conditions: conditions.residual,
        policy,
        statement,
        path: text?.path ?? [...statement.path, "NotResource"],
      },
    ];
  });
}

const NO_BINDINGS: ReadonlyMap<string, Binding> = new Map();
