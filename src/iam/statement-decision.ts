import type { Step } from "../graph/inspect.js";
import type { Cause } from "../graph/value.js";
import { isWithoutResource } from "./action-facts.js";
import { matchAction } from "./actions.js";
import { containsArn, intersectsArn, parseArn, type ArnPattern } from "./arn.js";
import { decideConditions, withValues, type TextContext } from "./condition-decision.js";
import { CONNECT, readArnTarget } from "./connect-target.js";
import { all, any, decided, not, type Decision } from "./logic.js";
import { isSymbol, isWildcard, type Letter, type Pattern } from "./patterns.js";
import { placeOf } from "./place.js";
import type { ReadPolicy } from "./read-policy.js";
import type { KeyLookup } from "./request-keys.js";
import type { AccessRequest } from "./request.js";
import type { PolicyCondition, PolicyStatement } from "./statements.js";
import { holesOf, patternOf, type BoundPattern, type PolicyText } from "./text.js";
import { complaintsAbout } from "./validity.js";

/** Whether a statement is about a request, what that depends on, and where it says so. */
export interface StatementResult {
  readonly decision: Decision;
  readonly because: readonly Cause[];
  readonly residual: readonly PolicyCondition[];
  readonly path: readonly Step[];
}

/** Whether a statement is about the principal of a request; for policies that name principals. */
export type PrincipalTest = (statement: Pick<PolicyStatement, "principals" | "notPrincipals">) => Decision;

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
  const principal = isPrincipal === undefined ? "yes" : isPrincipal(statement);
  if (principal === "no") return none;
  const resource = decideResources(read, statement, request, lookup);
  if (resource.decision === "no") return none;
  const conditions = decideConditions(statement.conditions, lookup, textContext(read));
  if (conditions.decision === "no") return none;
  const doubts: readonly Cause[] = [
    ...(principal === "unknown" ? [{ reason: "whether it names the principal is not known" }] : []),
    ...resource.because,
    ...conditions.because,
    ...invalidityOf(read),
  ];
  const decision = all([action, principal, resource.decision, conditions.decision, validityOf(read)]);
  return { decision, because: doubts, residual: conditions.residual, path };
}

const INVALIDITIES = new WeakMap<ReadPolicy, readonly Cause[]>();

/** What IAM says against a policy, at its place; empty when it takes it. */
export function invalidityOf(read: ReadPolicy): readonly Cause[] {
  let causes = INVALIDITIES.get(read);
  if (causes === undefined) {
    const { managed, value, path } = read.held;
    const complaints = managed === undefined ? complaintsAbout(read.policy, read.kind) : [];
    causes = complaints.map((complaint) => ({
      reason: `IAM does not accept this policy: ${complaint.message}`,
      span: placeOf(value, complaint.path.slice(path.length)),
    }));
    INVALIDITIES.set(read, causes);
  }
  return causes;
}

/** IAM does not take an invalid policy, so that what it says is not in force; that does not make it harmless. */
export function validityOf(read: ReadPolicy): Decision {
  return invalidityOf(read).length === 0 ? "yes" : "unknown";
}

export function textContext({ resolve, policy }: ReadPolicy): TextContext {
  return { resolve, variables: policy.variables };
}

/** Statements of trust policies have no resource: they are about the role that has them. */
function decideResources(
  read: ReadPolicy,
  { resources, notResources }: PolicyStatement,
  { action, resource: requested }: AccessRequest,
  lookup: KeyLookup,
): { readonly decision: Decision; readonly because: readonly Cause[] } {
  const texts = resources ?? notResources;
  if (texts === undefined) return { decision: read.kind === "trust" ? "yes" : "no", because: [] };
  const isOnNone = action.literal !== undefined && isWithoutResource(action.literal);
  const decisions = texts.map((text) => {
    const pattern = patternFor(read, text, lookup);
    if (pattern === "no value") return { decision: "no" as const, because: [] };
    const outer = parseArn(openVariables(pattern));
    const isDead = action.literal === CONNECT.literal && isDeadLogin(outer);
    const decision = isDead ? "no" : isOnNone ? coveringNone(outer) : covering(outer, requested);
    return { decision, because: decision === "unknown" ? [...holesOf(text), ...partOf(outer, requested)] : [] };
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

/** Whether an ARN is of no database user, whoever asks for it as one. */
function isDeadLogin(arn: ArnPattern): boolean {
  // One that IAM refuses for its service is undecided, as its policy is.
  if (arn.kind === "arn" && arn.segments.service.some(isWildcard)) return false;
  return readArnTarget(arn, NO_BINDINGS, "").kind === "dead";
}

const NO_BINDINGS: BoundPattern["bindings"] = new Map();

/** An action that is on no resource is asked for as on `*`, which is no ARN. */
function coveringNone(outer: ArnPattern): Decision {
  return outer.kind === "open" ? "unknown" : decided(outer.kind === "everything");
}

/** That more is asked for than a pattern covers. */
function partOf(outer: ArnPattern, requested: ArnPattern): readonly Cause[] {
  const isPart = containsArn(outer, requested) === "no";
  return isPart ? [{ reason: "it covers only a part of the resources that are asked for" }] : [];
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
