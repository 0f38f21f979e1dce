import { causesOfCase } from "../graph/case.js";
import type { Step } from "../graph/inspect.js";
import type { Cause } from "../graph/value.js";
import { neverHas } from "./action-facts.js";
import type { AskedAction } from "./actions.js";
import { holdsWithoutKey } from "./conditions.js";
import type { AppliedControl } from "./controls.js";
import { any, type Decision } from "./logic.js";
import { saysAllOf } from "./managed-policies.js";
import type { ReadPolicy } from "./read-policy.js";
import type { KeyLookup } from "./request-keys.js";
import type { AccessRequest } from "./request.js";
import { decideStatement, type PrincipalTest, type StatementResult } from "./statement-decision.js";
import { statementsAbout } from "./statement-index.js";
import type { PolicyStatement } from "./statements.js";

/** A statement that may be about a request, with the policy that has it. */
export interface Hit extends StatementResult {
  readonly read: ReadPolicy;
}

/** What policies that count together say of a request. */
export interface Layer {
  readonly allow: Decision;
  readonly allowing: readonly Hit[];
  readonly denying: readonly Hit[];
  readonly idle: readonly IdleCondition[];
}

/** A condition with a key that requests for the action never have. */
export interface IdleCondition {
  readonly read: ReadPolicy;
  readonly path: readonly Step[];
  readonly key: string;
  /** What that does, in words. */
  readonly effect: string;
}

/**
 * Decides what policies say of a request.
 *
 * @param test whom they are about; for policies that name principals
 */
export function layerOf(
  policies: readonly ReadPolicy[],
  request: AccessRequest,
  lookup: KeyLookup,
  test?: PrincipalTest,
): Layer {
  const allowing: Hit[] = [];
  const denying: Hit[] = [];
  const idle: IdleCondition[] = [];
  for (const read of policies) {
    const { onlyIf } = read.held;
    const open = (because: readonly Cause[]): Hit => {
      return { read, decision: "unknown", because, residual: [], path: read.held.path };
    };
    if (read.policy.unknown !== undefined) {
      const hit = open([{ reason: read.policy.unknown }]);
      allowing.push(hit);
      denying.push(hit);
    }
    const unsaid = unsaidOf(read, request.action);
    if (unsaid !== undefined) allowing.push(open([unsaid]));
    for (const statement of statementsAbout(read, request.action)) {
      idle.push(...idleConditions(read, statement, request, lookup, test));
      const result = decideStatement(read, statement, request, lookup, test);
      if (result.decision === "no") continue;
      // An Effect that is not known may be either.
      const isOpen = "Effect" in statement.unknown || "" in statement.unknown;
      const isPerhaps = isOpen || onlyIf !== undefined;
      const because = [...causesOfCase(onlyIf), ...result.because];
      const hit: Hit = isPerhaps ? { ...result, read, decision: "unknown", because } : { ...result, read };
      if (isOpen || statement.effect === "Allow") allowing.push(hit);
      if (isOpen || statement.effect === "Deny") denying.push(hit);
    }
  }
  return { allow: any(allowing.map(({ decision }) => decision)), allowing, denying, idle };
}

function idleConditions(
  read: ReadPolicy,
  statement: PolicyStatement,
  request: AccessRequest,
  lookup: KeyLookup,
  test: PrincipalTest | undefined,
): readonly IdleCondition[] {
  const { literal } = request.action;
  if (literal === undefined) return [];
  // One that the file says a request has is not idle, whatever the reference says.
  const conditions = statement.conditions.filter(
    ({ key }) => neverHas(literal, key.toLowerCase()) && lookup(key).presence === "no",
  );
  if (conditions.length === 0) return [];
  const isAbout = decideStatement(read, { ...statement, conditions: [] }, request, lookup, test).decision !== "no";
  if (!isAbout) return [];
  return conditions.map((condition) => {
    const { operator, key } = condition;
    const effect = EFFECTS[statement.effect][holdsWithoutKey(condition) ? "holds" : "fails"];
    return { read, path: [...statement.path, "Condition", operator, key], key, effect };
  });
}

const EFFECTS = {
  Allow: { holds: "the condition limits nothing", fails: "the statement allows nothing" },
  Deny: { holds: "the condition spares nobody", fails: "the statement denies nothing" },
} as const;

/** Why it is not known what an AWS managed policy says of an action. */
function unsaidOf({ held: { managed } }: ReadPolicy, { action, literal }: AskedAction): Cause | undefined {
  if (managed === undefined || saysAllOf(managed, literal)) return undefined;
  const remedy = "write its document in its place";
  return { reason: `what the AWS managed policy ${managed} says of ${action} is not in the catalogue; ${remedy}` };
}

/** A level of service control policies: what it allows, and may deny where a policy may not apply. */
export function controlLayer(level: readonly AppliedControl[], of: (policies: readonly ReadPolicy[]) => Layer): Layer {
  const sure = of(level.filter(({ applies }) => applies === "yes").map(({ read }) => read));
  const open = of(level.filter(({ applies }) => applies !== "yes").map(({ read }) => read));
  const doubted = open.denying.map((hit): Hit => ({ ...hit, decision: "unknown" }));
  const hasSure = level.some(({ applies }) => applies === "yes");
  // AWS attaches a policy that allows everything unless it is taken off; one that only denies says nothing of it.
  const isAllowList = level.some(({ read }) => read.policy.statements.some(({ effect }) => effect === "Allow"));
  const allow = any([sure.allow, open.allow === "no" ? "no" : "unknown"]);
  return {
    allow: isAllowList && hasSure ? allow : "yes",
    allowing: isAllowList && hasSure && allow === "unknown" ? [...sure.allowing, ...open.allowing] : [],
    denying: [...sure.denying, ...doubted],
    idle: [...sure.idle, ...open.idle],
  };
}
