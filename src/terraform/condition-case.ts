/** What it is for a condition that is not known to be true, and to be false. */
import type { Assumption, Case, Fact } from "../graph/case.js";
import type { Cause } from "../graph/value.js";
import type { Expression } from "../hcl/ast.js";
import { spanOf } from "./origin.js";
import type { Scope } from "./scope.js";

/**
 * The cases of a condition that is not known: that it is true, and that it is false. Expressions that are written alike are the
 * same in a module.
 *
 * @param because why it is not known
 * @returns `undefined` where it may be another one in the next instance of a block
 */
export function casesOfCondition(
  condition: Expression,
  scope: Scope,
  because: readonly Cause[],
): readonly [Case, Case] | undefined {
  if (scope.place === undefined || namesBound(condition, scope)) return undefined;
  const why = [...new Set(because.map(({ reason }) => reason))].join("; ");
  return [[assumption(condition, true, scope, why)], [assumption(condition, false, scope, why)]];
}

function assumption(given: Expression, isTrue: boolean, scope: Scope, why: string): Assumption {
  const { expression, negated } = plain(given);
  const holds = isTrue !== negated;
  const about = aboutOf(expression, scope);
  const [own, ...others] = factsOf(expression, holds, scope);
  const text = textOf(expression, scope);
  const words = expression.kind === "binary" ? (holds ? text : `not (${text})`) : `${text} is ${holds}`;
  return {
    key: `${about}=${holds}`,
    cause: {
      reason: `it is there only if ${words}, which is not known: ${why}`,
      span: spanOf(scope.file, given),
    },
    facts: [{ about, among: [String(holds)] }, ...(own === undefined ? [] : [own]), ...others],
    ...(own !== undefined && others.length === 0 ? { from: own } : {}),
    opposite: () => assumption(given, !isTrue, scope, why),
  };
}

/** An expression without the parentheses and negations around it. */
function plain(expression: Expression): { readonly expression: Expression; readonly negated: boolean } {
  if (expression.kind === "parentheses") return plain(expression.inner);
  if (expression.kind !== "unary" || expression.operator !== "!") return { expression, negated: false };
  const inner = plain(expression.operand);
  return { expression: inner.expression, negated: !inner.negated };
}

/** What follows from an expression that is true, or false. */
function factsOf(given: Expression, isTrue: boolean, scope: Scope): readonly Fact[] {
  const { expression, negated } = plain(given);
  const holds = isTrue !== negated;
  if (expression.kind !== "binary") return [{ about: aboutOf(expression, scope), among: [String(holds)] }];
  const { operator, left, right } = expression;
  if (operator === (holds ? "&&" : "||")) return [left, right].flatMap((each) => factsOf(each, holds, scope));
  if (operator !== "==" && operator !== "!=") return [];
  const [open, value] = literal(left) === undefined ? [left, literal(right)] : [right, literal(left)];
  if (value === undefined) return [];
  const about = aboutOf(open, scope);
  return [holds === (operator === "==") ? { about, among: [value] } : { about, not: [value] }];
}

function literal(given: Expression): string | undefined {
  const { expression, negated } = plain(given);
  if (negated) return undefined;
  if (expression.kind === "bool") return String(expression.value);
  if (expression.kind === "number") return expression.text;
  if (expression.kind !== "template") return undefined;
  const [part, ...others] = expression.parts;
  if (part === undefined) return "";
  return part.kind === "literal" && others.length === 0 ? part.value : undefined;
}

function aboutOf(given: Expression, scope: Scope): string {
  return `${scope.place}\n${textOf(plain(given).expression, scope)}`;
}

function textOf({ start, end }: Expression, { file }: Scope): string {
  return file.text.slice(start, end).replace(/\s+/g, " ");
}

/** Whether an expression names what is bound around it: `each`, `count`, the names of a `for`. */
function namesBound(given: Expression, { bindings }: Scope): boolean {
  const names = new Set<string>();
  for (let each = bindings; each !== undefined; each = each.outer) names.add(each.name);
  return names.size > 0 && hasName(given, names);
}

function hasName(node: unknown, names: ReadonlySet<string>): boolean {
  if (Array.isArray(node)) return node.some((each) => hasName(each, names));
  if (typeof node !== "object" || node === null) return false;
  if ("kind" in node && node.kind === "variable" && "name" in node) return names.has(String(node.name));
  return Object.values(node).some((each) => hasName(each, names));
}
