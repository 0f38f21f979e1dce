/** `condition ? a : b`. */
import type { Cause } from "../graph/value.js";
import type { Conditional, Expression } from "../hcl/ast.js";
import { choicesAmong } from "./choices.js";
import { casesOfCondition } from "./condition-case.js";
import { convert, memberTypes, unify } from "./convert.js";
import { equals } from "./equality.js";
import { attempt, EvaluationError, fail } from "./errors.js";
import type { Evaluate } from "./iteration.js";
import { entriesOfEither } from "./possible-entries.js";
import type { Scope } from "./scope.js";
import { BOOL, DYNAMIC, typeName, typesEqual, type TfType } from "./types.js";
import {
  isWhollyKnown,
  mergeReferences,
  object,
  referencesOf,
  tuple,
  typeOf,
  unknown,
  type TfValue,
} from "./values.js";

/** The value of a branch of which only the type counts: an error in it does not. */
function tryBranch(expression: Expression, scope: Scope, evaluate: Evaluate): TfValue | undefined {
  // What the branch names is reported where that is evaluated itself.
  const quiet: Scope = { ...scope, trapping: true };
  try {
    return evaluate(expression, quiet, expression);
  } catch (error) {
    if (error instanceof EvaluationError && !error.isStatic) return undefined;
    throw error;
  }
}

function isBareNull(value: TfValue): boolean {
  return value.kind === "null" && value.type.kind === "dynamic";
}

function hasOpenPart(type: TfType): boolean {
  return type.kind === "dynamic" || memberTypes(type).some(hasOpenPart);
}

function isOpen(value: TfValue): boolean {
  return !isWhollyKnown(value) && hasOpenPart(typeOf(value));
}

/** Whether each member of the one has its match in the other, so that no collection is made of both. */
function haveSameShape(a: TfType, b: TfType): boolean {
  if (a.kind === "tuple" && b.kind === "tuple") return a.elements.length === b.elements.length;
  if (a.kind === "object" && b.kind === "object") return haveSameKeys(a.attributes, b.attributes);
  return typesEqual(a, b);
}

/** The type that both branches are converted to. */
function commonType(a: TfValue, b: TfValue, node: Conditional): TfType {
  if (isBareNull(a)) return typeOf(b);
  if (isBareNull(b)) return typeOf(a);
  const types = [typeOf(a), typeOf(b)] as const;
  if (types[0].kind === "dynamic" || types[1].kind === "dynamic") return DYNAMIC;
  // What is open in a type may turn out to be what the other one has.
  const areOpen = isOpen(a) || isOpen(b);
  if (areOpen && !haveSameShape(...types)) return DYNAMIC;
  return (
    unify(types) ??
    (areOpen ? DYNAMIC : undefined) ??
    fail(
      `both results of the condition must have the same type, but the first is ${typeName(types[0])} and the second ${typeName(types[1])}`,
      node,
    )
  );
}

/** What has to hold for either branch, when that is known. */
type Cases = ReturnType<typeof casesOfCondition>;

/** What is the same in both branches stays known although the condition is not. */
function merge(a: TfValue, b: TfValue, because: readonly Cause[], cases: Cases): TfValue {
  if (isWhollyKnown(a) && isWhollyKnown(b) && equals(a, b) === true) return a;
  if (a.kind === "tuple" && b.kind === "tuple" && a.items.length === b.items.length) {
    return tuple(
      a.items.map((item, index) => mergeMember(item, b.items[index], because, cases)),
      a.from,
    );
  }
  if (a.kind === "object" && b.kind === "object" && haveSameKeys(a.entries, b.entries)) {
    const entries = new Map<string, TfValue>();
    for (const [name, member] of a.entries) entries.set(name, mergeMember(member, b.entries.get(name), because, cases));
    return object(entries, a.from);
  }
  const types = [typeOf(a), typeOf(b)] as const;
  // A branch that is not known may turn out to be an error, and then its type does not count.
  const isDecided = typesEqual(...types) || (isWhollyKnown(a) && isWhollyKnown(b));
  const type = (isDecided ? unify(types) : undefined) ?? DYNAMIC;
  const references = mergeReferences(referencesOf(a), referencesOf(b));
  return unknown(type, because, {
    notNull: isNotNull(a) && isNotNull(b),
    ...choicesAmong([a, b], cases),
    entries: entriesOfEither(a, b, (one, other) => merge(one, other, because, cases)),
    from: references && { references },
  });
}

function haveSameKeys(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  return a.size === b.size && [...a.keys()].every((key) => b.has(key));
}

function mergeMember(a: TfValue, b: TfValue | undefined, because: readonly Cause[], cases: Cases): TfValue {
  return b === undefined ? unknown(DYNAMIC, because) : merge(a, b, because, cases);
}

function isNotNull(value: TfValue): boolean {
  return value.kind === "unknown" ? value.notNull : value.kind !== "null";
}

/** Converts where that is possible: an unknown condition must not make an error of what may never be used. */
function soften(value: TfValue, type: TfType): TfValue {
  return attempt(() => convert(value, type, true)) ?? value;
}

/**
 * Evaluates a conditional. Only the chosen branch's errors count, but both decide the type of the result.
 *
 * @throws EvaluationError
 */
export function evaluateConditional(node: Conditional, scope: Scope, evaluate: Evaluate): TfValue {
  const given = evaluate(node.condition, scope, node.condition);
  if (given.kind === "null") return fail("the condition is null: it must be true or false", node.condition);
  const condition = convertCondition(given, node);
  if (condition.kind === "unknown") {
    const then = tryBranch(node.then, scope, evaluate);
    const otherwise = tryBranch(node.otherwise, scope, evaluate);
    if (then === undefined || otherwise === undefined) return unknown(DYNAMIC, condition.because);
    const type = commonType(then, otherwise, node);
    const cases = casesOfCondition(node.condition, scope, condition.because);
    return merge(soften(then, type), soften(otherwise, type), condition.because, cases);
  }
  const isTrue = condition.kind === "bool" && condition.value;
  const chosen = evaluate(isTrue ? node.then : node.otherwise, scope, isTrue ? node.then : node.otherwise);
  const other = tryBranch(isTrue ? node.otherwise : node.then, scope, evaluate);
  if (other === undefined) return chosen;
  return convert(chosen, isTrue ? commonType(chosen, other, node) : commonType(other, chosen, node), true);
}

function convertCondition(value: TfValue, node: Conditional): TfValue {
  return attempt(() => convert(value, BOOL)) ?? fail("the condition must be a bool", node.condition);
}
