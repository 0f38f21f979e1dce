import type { PrincipalDocument } from "../graph/document.js";
import type { Step } from "../graph/inspect.js";
import type { Cause } from "../graph/value.js";
import { matchAction } from "./actions.js";
import { containsArn, intersectsArn, parseArn, type ArnPattern } from "./arn.js";
import { decideConditions, withValues, type TextContext } from "./condition-decision.js";
import { all, any, not, type Decision } from "./logic.js";
import { isSymbol, type Letter, type Pattern } from "./patterns.js";
import type { ReadPolicy } from "./read.js";
import type { KeyLookup } from "./request-keys.js";
import type { AccessRequest } from "./request.js";
import type { PolicyCondition, PolicyStatement } from "./statements.js";
import { holesOf, patternOf, type BoundPattern, type PolicyText } from "./text.js";
import { invalidity } from "./validity.js";

/** Whether a statement is about a request, what that depends on, and where it says so. */
export interface StatementResult {
  readonly decision: Decision;
  readonly because: readonly Cause[];
  readonly residual: readonly PolicyCondition[];
  readonly path: readonly Step[];
}

/** Whether the principal of a request is one of a statement's; for policies that name principals. */
export type PrincipalTest = (principals: readonly PrincipalDocument[]) => Decision;

/** Decides whether a statement is about a request: its action, resource, conditions, and principals where it names them. */
export function decideStatement(
  read: ReadPolicy,
  statement: PolicyStatement,
  request: AccessRequest,
  lookup: KeyLookup,
  isPrincipal?: PrincipalTest,
): StatementResult {
  const path = statement.path;
  const none: StatementResult = { decision: "no", because: [], residual: [], path };
  const action = matchAction(statement, request.action).decision;
  if (action === "no") return none;
  const principal = isPrincipal === undefined ? "yes" : decidePrincipals(statement, isPrincipal);
  if (principal === "no") return none;
  const resource = decideResources(read, statement, request.resource, lookup);
  if (resource.decision === "no") return none;
  const conditions = decideConditions(statement.conditions, lookup, textContext(read));
  if (conditions.decision === "no") return none;
  const doubts: readonly Cause[] = [
    ...(principal === "unknown" ? [{ reason: "whether it names the principal is not known" }] : []),
    ...resource.because,
    ...conditions.because,
  ];
  const decision = all([action, principal, resource.decision, conditions.decision, validityOf(read)]);
  return { decision, because: doubts, residual: conditions.residual, path };
}

const VALIDITIES = new WeakMap<ReadPolicy, Decision>();

/** IAM does not take an invalid policy, so that what it says is not in force; that does not make it harmless. */
export function validityOf(read: ReadPolicy): Decision {
  let decision = VALIDITIES.get(read);
  if (decision === undefined) {
    const isInvalid = read.held.managed === undefined && invalidity(read.policy, read.kind) !== undefined;
    VALIDITIES.set(read, (decision = isInvalid ? "unknown" : "yes"));
  }
  return decision;
}

export function textContext({ resolve, policy }: ReadPolicy): TextContext {
  return { resolve, variables: policy.variables };
}

function decidePrincipals({ principals, notPrincipals }: PolicyStatement, test: PrincipalTest): Decision {
  if (principals !== undefined) return test(principals);
  return notPrincipals === undefined ? "unknown" : not(test(notPrincipals));
}

/** Statements of trust policies have no resource: they are about the role that has them. */
function decideResources(
  read: ReadPolicy,
  { resources, notResources }: PolicyStatement,
  requested: ArnPattern,
  lookup: KeyLookup,
): { readonly decision: Decision; readonly because: readonly Cause[] } {
  const texts = resources ?? notResources;
  if (texts === undefined) return { decision: read.kind === "trust" ? "yes" : "no", because: [] };
  const decisions = texts.map((text) => {
    const pattern = patternFor(read, text, lookup);
    if (pattern === "no value") return { decision: "no" as const, because: [] };
    const outer = parseArn(openVariables(pattern));
    const decision = covering(outer, requested);
    return { decision, because: decision === "unknown" ? holesOf(text) : [] };
  });
  const covered = any(decisions.map(({ decision }) => decision));
  const because = decisions.flatMap((each) => each.because);
  return { decision: resources === undefined ? not(covered) : covered, because };
}

/** Whether a pattern covers what is asked for: all of it, none of it, or it is not known or only a part. */
export function covering(outer: ArnPattern, inner: ArnPattern): Decision {
  const decision = containsArn(outer, inner);
  if (decision !== "no") return decision;
  return intersectsArn(outer, inner) === "no" ? "no" : "unknown";
}

const READ = new WeakMap<PolicyText, BoundPattern>();

/** The pattern of a text of a policy; each is read once. */
export function boundPattern(read: ReadPolicy, text: PolicyText): BoundPattern {
  let bound = READ.get(text);
  if (bound === undefined) READ.set(text, (bound = patternOf(text, read.resolve, read.policy.variables ?? true)));
  return bound;
}

/** The pattern of a text for one request. */
export function patternFor(read: ReadPolicy, text: PolicyText, lookup: KeyLookup): Pattern | "no value" {
  const { pattern, bindings } = boundPattern(read, text);
  return withValues(pattern, bindings, lookup);
}

/** A variable of which the request's value is not known may be any text. */
export function openVariables(pattern: Pattern): Pattern {
  if (!pattern.some((letter) => isSymbol(letter) && letter.sort === "variable")) return pattern;
  return pattern.map((letter): Letter =>
    isSymbol(letter) && letter.sort === "variable" ? { sort: "hole", key: letter.key } : letter,
  );
}
