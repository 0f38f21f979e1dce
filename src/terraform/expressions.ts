/** Evaluates expressions (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#expressions). */
import type { Binary, Call, Expression, Node, ObjectConstructor, ObjectItem, Template, Tuple } from "../hcl/ast.js";
import { evaluateConditional } from "./conditional.js";
import { convert } from "./convert.js";
import { attempt, EvaluationError, fail } from "./errors.js";
import { evaluateForObject, evaluateForTuple } from "./for-expressions.js";
import { callFunction } from "./functions/call.js";
import { parseNumber } from "./numbers.js";
import { applyBinary, applyUnary, shortCircuit } from "./operators.js";
import { originAt, spanOf } from "./origin.js";
import type { Scope } from "./scope.js";
import { evaluateSplat } from "./splats.js";
import { evaluateTemplate } from "./templates.js";
import { textOf } from "./text.js";
import { evaluateTraversal } from "./traversal.js";
import { BOOL, DYNAMIC, STRING } from "./types.js";
import {
  causesOf,
  derive,
  NULL,
  number,
  object,
  passedThrough,
  settle,
  text,
  tuple,
  unknown,
  withDoubt,
  withProvenance,
  type Provenance,
  type TextPiece,
  type TfValue,
} from "./values.js";
import { MOST_VALUES, weightOf } from "./weight.js";

/** Evaluation steps that one expression may take, with all that it makes others evaluate: some seconds' worth. */
const MOST_STEPS = 2_000_000;
/** Nested evaluations, through locals and modules too: less than what the stack holds. */
const DEEPEST = 800;
const TOO_HEAVY = `this is made of more than ${MOST_VALUES} values, and is not evaluated: name less of it at once`;
const TOO_DEEP = "this refers to too long a chain of other expressions";

let depth = 0;
let steps = 0;

function placed(scope: Scope, place: Node): Provenance {
  return { origin: originAt(scope.file, place) };
}

function invalid(scope: Scope, node: Node): TfValue {
  return unknown(DYNAMIC, [{ reason: "there is a syntax error here", span: spanOf(scope.file, node) }]);
}

/** The text of a template without interpolations and directives. */
function constantText({ parts, form }: Template, scope: Scope, place: Node): TfValue | undefined {
  for (const part of parts) if (part.kind !== "literal") return undefined;
  const pieces: TextPiece[] = [];
  for (const part of parts) {
    if (part.kind !== "literal") return undefined;
    const source = originAt(scope.file, part);
    pieces.push({ kind: "literal", value: part.value.normalize("NFC"), source, escaped: form === "quoted" });
  }
  return textOf(pieces, [], placed(scope, place));
}

/** The value of an expression that is the same wherever it is evaluated; `undefined` for others. */
function constantValue(expression: Expression, scope: Scope, place: Node): TfValue | undefined {
  switch (expression.kind) {
    case "number": {
      const value = parseNumber(expression.text);
      return value === undefined ? undefined : number(value, placed(scope, place));
    }
    case "bool":
      return { kind: "bool", value: expression.value, from: placed(scope, place) };
    case "null":
      return withProvenance(NULL, placed(scope, place));
    case "template":
      return constantText(expression, scope, place);
    case "tuple": {
      const items: TfValue[] = [];
      for (const item of expression.items) {
        const value = constant(item, scope, item);
        if (value === undefined) return undefined;
        items.push(value);
      }
      return tuple(items, placed(scope, place));
    }
    case "object": {
      const entries = new Map<string, TfValue>();
      for (const item of expression.items) {
        const key = literalKey(item) ?? constantKey(item, scope);
        const value = key === undefined ? undefined : constant(item.value, scope, item);
        if (key === undefined || value === undefined) return undefined;
        entries.set(key, value);
      }
      return object(entries, placed(scope, place));
    }
    case "parentheses":
      return constant(expression.inner, scope, place);
    case "variable":
    case "attribute":
    case "index":
    case "splat":
    case "call":
    case "for-tuple":
    case "for-object":
    case "unary":
    case "binary":
    case "conditional":
    case "invalid":
      return undefined;
  }
}

/** As {@link constantValue}, once per place where that is more work than remembering. */
function constant(expression: Expression, scope: Scope, place: Node): TfValue | undefined {
  const { kind } = expression;
  if (kind !== "tuple" && kind !== "object") return constantValue(expression, scope, place);
  const { constants } = scope.file;
  const cached = constants.get(place);
  if (cached !== undefined) return cached === "varies" ? undefined : cached;
  const value = constantValue(expression, scope, place);
  constants.set(place, value ?? "varies");
  return value;
}

/** The key that an item of an object constructor writes as a bare name. */
function literalKey({ key, keyIsExpression }: ObjectItem): string | undefined {
  return !keyIsExpression && key.kind === "variable" ? key.name : undefined;
}

function constantKey(item: ObjectItem, scope: Scope): string | undefined {
  const key = constant(item.key, scope, item.key);
  if (key === undefined || key.kind === "null") return undefined;
  const name = convert(key, STRING);
  return name.kind === "string" ? name.value : undefined;
}

/**
 * Evaluates a member of a constructor: an error leaves the other members as they are. What the member only names is written
 * elsewhere; here is where it is put in.
 */
function evaluateMember(expression: Expression, scope: Scope, place: Node): TfValue {
  if (scope.trapping === true) {
    const value = evaluate(expression, scope, place);
    return withDoubt(passedThrough(value, scope.file, place), value.from?.doubt);
  }
  try {
    return passedThrough(evaluate(expression, scope, place), scope.file, place);
  } catch (error) {
    return recover(error, expression, scope);
  }
}

function evaluateTuple(node: Tuple, scope: Scope, place: Node): TfValue {
  const items: TfValue[] = [];
  for (const item of node.items) items.push(evaluateMember(item, scope, item));
  return tuple(items, placed(scope, place));
}

function evaluateKey(item: ObjectItem, scope: Scope): TfValue {
  const name = literalKey(item);
  if (name !== undefined) return text(name);
  if (!item.keyIsExpression && (item.key.kind === "attribute" || item.key.kind === "index")) {
    return fail("this key may be a reference or a name with dots: put it in parentheses or in quotes", item.key);
  }
  const key = evaluate(item.key, scope, item.key);
  if (key.kind === "null") return fail("a key of the object is null", item.key);
  return convert(key, STRING);
}

function evaluateObject(node: ObjectConstructor, scope: Scope, place: Node): TfValue {
  const entries = new Map<string, TfValue>();
  let open: TfValue | undefined;
  for (const item of node.items) {
    const key = evaluateKey(item, scope);
    const value = evaluateMember(item.value, scope, item);
    if (key.kind === "string") entries.set(key.value, value);
    else open = key;
  }
  if (open === undefined) return object(entries, placed(scope, place));
  // An unknown key may be that of another item before it.
  const because = causesOf(open);
  const uncertain = new Map<string, TfValue>();
  for (const [key] of entries) uncertain.set(key, unknown(DYNAMIC, because));
  return unknown(DYNAMIC, because, {
    notNull: true,
    partial: { kind: "mapping", entries: uncertain, other: undefined },
    from: placed(scope, place),
  });
}

/**
 * Applies an operator whose left operand does not decide alone. Where the left one of `&&` or `||` is not known, the right
 * one may never be evaluated: nothing is wrong yet.
 */
function applyToRight({ operator, right }: Binary, left: TfValue, scope: Scope): readonly [TfValue, TfValue] {
  const apply = (inner: Scope): readonly [TfValue, TfValue] => {
    const value = evaluate(right, inner, right);
    return [applyBinary(operator, settle(left), settle(value)), value];
  };
  const mayBeLeftOut = (operator === "&&" || operator === "||") && left.kind === "unknown";
  if (!mayBeLeftOut) return apply(scope);
  return attempt(() => apply({ ...scope, trapping: true })) ?? [unknown(BOOL, left.because, { notNull: true }), left];
}

function evaluateBinary(node: Binary, scope: Scope, place: Node): TfValue {
  // Chains of operators lean to the left and may be long.
  const chain: Binary[] = [];
  let first: Expression = node;
  while (first.kind === "binary") {
    chain.push(first);
    first = first.left;
  }
  let left = evaluate(first, scope, first);
  for (let index = chain.length - 1; index >= 0; index -= 1) {
    const operation = chain[index];
    if (operation === undefined) break;
    const decided = shortCircuit(operation.operator, left);
    if (decided !== undefined) {
      left = decided;
      continue;
    }
    const [result, right] = applyToRight(operation, left, scope);
    left = withProvenance(result, derive([left, right], scope.file, index === 0 ? place : operation));
  }
  return left;
}

/** The arguments with the last one spread: the causes when that is not known. */
function spreadLast(args: readonly TfValue[], node: Call): readonly TfValue[] | undefined {
  const last = args[args.length - 1];
  if (last === undefined) return args;
  const spread = settle(last);
  if (spread.kind === "list" || spread.kind === "set" || spread.kind === "tuple") {
    return [...args.slice(0, -1), ...spread.items];
  }
  if (spread.kind === "unknown") return undefined;
  return fail(`the argument before "..." must be a list`, node.args[node.args.length - 1]);
}

function evaluateCall(node: Call, scope: Scope, place: Node): TfValue {
  const name = node.name.startsWith("core::") ? node.name.slice("core::".length) : node.name;
  const definition = scope.functions.get(name);
  if (definition === undefined) {
    if (name.includes("::")) return callForeign(node, scope);
    return fail(`there is no function named "${node.name}"`, node);
  }
  const call = { name, scope, place, node };
  if ("lazy" in definition) {
    const inner: Scope = { ...scope, trapping: true };
    const written = node.expandsLast ? node.args.slice(0, -1) : node.args;
    const expressions = written.map((argument) => () => evaluate(argument, inner, argument));
    const last = node.expandsLast ? node.args.at(-1) : undefined;
    if (last === undefined) return definition.evaluate(expressions, call);
    const spread = evaluate(last, scope, last);
    const items = spreadLast([spread], node);
    if (items === undefined) return unknown(DYNAMIC, causesOf(spread), { from: placed(scope, place) });
    return definition.evaluate([...expressions, ...items.map((item) => () => item)], call);
  }
  const given = node.args.map((argument) => evaluate(argument, scope, argument));
  if (!node.expandsLast) return callFunction(definition, given, call);
  const args = spreadLast(given, node);
  if (args === undefined) return unknown(definition.returns, causesOf(...given), { from: placed(scope, place) });
  return callFunction(definition, args, call);
}

/** A function of a provider: nobody here can run it. */
function callForeign(node: Call, scope: Scope): TfValue {
  for (const argument of node.args) evaluate(argument, scope, argument);
  return unknown(DYNAMIC, [{ reason: `${node.name}() is evaluated by a provider`, span: spanOf(scope.file, node) }]);
}

function evaluateInner(expression: Expression, scope: Scope, place: Node): TfValue {
  switch (expression.kind) {
    case "number":
      return fail(`${expression.text.slice(0, 40)} is no number`, expression);
    case "bool":
    case "null":
      return withProvenance(NULL, placed(scope, place));
    case "template":
      return evaluateTemplate(expression, scope, evaluate, (inputs) => derive(inputs, scope.file, place));
    case "tuple":
      return evaluateTuple(expression, scope, place);
    case "object":
      return evaluateObject(expression, scope, place);
    case "variable":
    case "attribute":
    case "index":
      return evaluateTraversal(expression, scope, evaluate);
    case "splat":
      return evaluateSplat(expression, scope, evaluate);
    case "call":
      return evaluateCall(expression, scope, place);
    case "for-tuple":
      return evaluateForTuple(expression, scope, evaluate, place);
    case "for-object":
      return evaluateForObject(expression, scope, evaluate, place);
    case "unary": {
      const value = evaluate(expression.operand, scope, expression.operand);
      return withProvenance(applyUnary(expression.operator, settle(value)), derive([value], scope.file, place));
    }
    case "binary":
      return evaluateBinary(expression, scope, place);
    case "conditional":
      return evaluateConditional(expression, scope, evaluate);
    case "parentheses":
      return evaluate(expression.inner, scope, place);
    case "invalid":
      return invalid(scope, expression);
  }
}

/** Evaluates an expression; throws {@link EvaluationError}. */
function evaluate(expression: Expression, scope: Scope, place: Node): TfValue {
  const known = constant(expression, scope, place);
  if (known !== undefined) return known;
  steps += 1;
  if (steps > MOST_STEPS) fail("this takes too many steps to evaluate", expression);
  if (depth > DEEPEST) fail(TOO_DEEP, expression);
  depth += 1;
  try {
    const value = evaluateInner(expression, scope, place);
    if (weightOf(value) > MOST_VALUES) fail(TOO_HEAVY, expression);
    return value;
  } catch (error) {
    // The innermost expression that fails says where.
    if (error instanceof EvaluationError && error.node === undefined) {
      throw new EvaluationError(error.message, expression, error.isStatic, error.severity);
    }
    throw error;
  } finally {
    depth -= 1;
  }
}

/** Whether the stack did not suffice, which is larger or smaller from machine to machine. */
function isOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes("call stack");
}

/** Turns an error into a problem of the scope and an unknown value; rethrows what is no evaluation error. */
function recover(error: unknown, expression: Expression, scope: Scope): TfValue {
  const failure = isOverflow(error) ? new EvaluationError(TOO_DEEP) : error;
  if (!(failure instanceof EvaluationError)) throw error;
  const span = spanOf(scope.file, failure.node ?? expression);
  scope.report({ message: failure.message, span, severity: failure.severity });
  return unknown(DYNAMIC, [{ reason: failure.message, span }]);
}

/**
 * Evaluates an expression. Never throws for what users write: an error is reported to the scope and gives an unknown value
 * with the error as its reason.
 *
 * @param place where the value counts as written, when that is more than the expression: the whole attribute or item, name
 *   included
 */
export function evaluateExpression(expression: Expression, scope: Scope, place: Node = expression): TfValue {
  if (depth === 0) steps = 0;
  try {
    return evaluate(expression, scope, place);
  } catch (error) {
    return recover(error, expression, scope);
  }
}

/**
 * Evaluates an expression within the evaluation of another, of a template that a function renders.
 *
 * @throws EvaluationError
 */
export function evaluateInScope(expression: Expression, scope: Scope): TfValue {
  return evaluate(expression, scope, expression);
}
