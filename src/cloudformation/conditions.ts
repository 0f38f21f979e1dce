import type { Cause, Value } from "../graph/value.js";
import type { Scope, Truth } from "./scope.js";
import { dataOf, isSame, textOf } from "./values.js";

/** Evaluates an expression; handed in, since expressions and conditions contain each other. */
export type Evaluate = (raw: Value, scope: Scope) => Value;

/** Conditions that wait for each other: far more than templates have, and less than what the stack holds. */
const LONGEST_CHAIN = 200;

/** Decides a condition by its name, once. */
export function decide(name: string, scope: Scope, at: Value, evaluate: Evaluate): Truth {
  if (scope.decided.has(name)) {
    const truth = scope.decided.get(name);
    if (truth !== undefined) return truth;
    scope.report("cloudformation-cycle", "error", `Condition ${name} depends on itself`, at.span);
    return [{ reason: `condition ${name} depends on itself`, span: at.span }];
  }
  const raw = scope.conditions.get(name);
  if (raw === undefined) {
    scope.report("cloudformation-condition", "warning", `There is no condition ${name} in this template`, at.span);
    return [{ reason: `there is no condition ${name}`, span: at.span }];
  }
  if (scope.deciding.size >= LONGEST_CHAIN) {
    const message = `Condition ${name} stands at the end of more than ${LONGEST_CHAIN} conditions that depend on each other, and is not decided`;
    scope.report("cloudformation-condition", "error", message, raw.span);
    const because = [{ reason: message, span: raw.span }];
    scope.decided.set(name, because);
    return because;
  }
  scope.decided.set(name, undefined);
  scope.deciding.add(name);
  const own = truthOf(raw, scope, evaluate);
  const truth = typeof own === "boolean" ? own : (scope.settle(raw, scope) ?? own);
  scope.deciding.delete(name);
  scope.decided.set(name, truth);
  return truth;
}

type Decide = (argument: Value, scope: Scope, evaluate: Evaluate) => Truth;

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-conditions.html */
const CONDITION_FUNCTIONS: Readonly<Record<string, Decide>> = {
  "Fn::Equals": (argument, scope, evaluate) => {
    const [one, other] = operands(argument);
    if (one === undefined || other === undefined) return malformed("Fn::Equals takes two values", argument, scope);
    return equals(one, other, scope, evaluate);
  },
  "Fn::Not": (argument, scope, evaluate) => {
    const [operand] = operands(argument);
    if (operand === undefined) return malformed("Fn::Not takes one condition", argument, scope);
    const truth = truthOf(operand, scope, evaluate);
    return typeof truth === "boolean" ? !truth : truth;
  },
  "Fn::And": (argument, scope, evaluate) => quantify(argument, scope, evaluate, false),
  "Fn::Or": (argument, scope, evaluate) => quantify(argument, scope, evaluate, true),
  Condition: (argument, scope, evaluate) => {
    const name = textOf(argument);
    return name === undefined
      ? malformed("Condition takes the name of a condition", argument, scope)
      : decide(name, scope, argument, evaluate);
  },
};

/** Whether a function decides something, so that it can stand in `Conditions` only. */
export function isConditionFunction(name: string): boolean {
  return Object.hasOwn(CONDITION_FUNCTIONS, name);
}

/** Decides an expression of the `Conditions` section. */
export function truthOf(raw: Value, scope: Scope, evaluate: Evaluate): Truth {
  if (raw.kind === "map" && raw.entries.size === 1) {
    for (const [name, argument] of raw.entries) {
      if (isConditionFunction(name)) return CONDITION_FUNCTIONS[name]?.(argument, scope, evaluate) ?? [];
    }
  }
  const value = evaluate(raw, scope);
  const text = textOf(value)?.toLowerCase();
  if (text === "true" || text === "false") return text === "true";
  return value.kind === "unknown" ? value.because : malformed("This is not a condition", raw, scope);
}

function operands(argument: Value): readonly Value[] {
  return argument.kind === "list" ? argument.items : [];
}

/** `Fn::Or` when `decisive` is true, `Fn::And` when it is false. */
function quantify(argument: Value, scope: Scope, evaluate: Evaluate, decisive: boolean): Truth {
  if (argument.kind !== "list") return malformed("Fn::And and Fn::Or take a list of conditions", argument, scope);
  // Conditions that use others twice would double what they have in common.
  const causes = new Set<Cause>();
  for (const operand of argument.items) {
    const truth = truthOf(operand, scope, evaluate);
    if (truth === decisive) return decisive;
    if (typeof truth !== "boolean") for (const cause of truth) causes.add(cause);
  }
  return causes.size > 0 ? [...causes] : !decisive;
}

/** Compares as texts, as CloudFormation does: `"true"` and `true` are equal, `"Prod"` and `"prod"` are not. */
function equals(one: Value, other: Value, scope: Scope, evaluate: Evaluate): Truth {
  const values = [evaluate(one, scope), evaluate(other, scope)] as const;
  const [left, right] = values.map(textOf);
  if (left !== undefined && right !== undefined) return left === right;
  if (isSame(values[0], values[1])) return true;
  if (isExcluded(one, right, scope) || isExcluded(other, left, scope)) return false;
  const taken = scope.compared.get(comparisonKey(one, other) ?? "");
  if (taken !== undefined) return taken;
  const causes = values.flatMap((value) => (value.kind === "unknown" ? value.because : []));
  return causes.length > 0 ? causes : false;
}

/** Whether an expression is a parameter that cannot have this value. */
function isExcluded(raw: Value, text: string | undefined, scope: Scope): boolean {
  if (text === undefined || raw.kind !== "map" || raw.entries.size !== 1) return false;
  const name = textOf(raw.entries.get("Ref")) ?? "";
  const parameter = scope.parameters.get(name);
  return scope.excluded.get(name)?.has(text) === true || parameter?.allowed?.includes(text) === false;
}

/** What two comparisons have in common that compare the same, written the same way; `undefined` where that cannot be told. */
export function comparisonKey(one: Value, other: Value): string | undefined {
  const sides = [one, other].map((side) => JSON.stringify(dataOf(side)) as string | undefined);
  return sides.includes(undefined) ? undefined : sides.sort().join("=");
}

function malformed(message: string, at: Value, scope: Scope): Truth {
  scope.report("cloudformation-condition", "warning", message, at.span);
  return [{ reason: message, span: at.span }];
}
