/** The operators of the expression language on values. */
import type { BinaryOperator } from "../hcl/ast.js";
import { convert } from "./convert.js";
import { equals } from "./equality.js";
import { EvaluationError, fail } from "./errors.js";
import { add, compareNumbers, divide, modulo, multiply, negate, subtract, type Numeric } from "./numbers.js";
import { BOOL, NUMBER, type TfType } from "./types.js";
import { bool, causesOf, number, unknown, type TfBool, type TfNumber, type TfUnknown, type TfValue } from "./values.js";

type Side = "left operand" | "right operand" | "operand";

function operand(value: TfValue, type: TfType, side: Side): TfValue {
  if (value.kind === "null") return fail(`the ${side} is null`);
  try {
    return convert(value, type);
  } catch (error) {
    if (error instanceof EvaluationError) return fail(`unsuitable value for the ${side}: ${error.message}`);
    throw error;
  }
}

function numberOperand(value: TfValue, side: Side): TfNumber | TfUnknown {
  if (value.kind === "number") return value;
  const converted = operand(value, NUMBER, side);
  return converted.kind === "number" || converted.kind === "unknown" ? converted : fail("a number is required");
}

function boolOperand(value: TfValue, side: Side): TfBool | TfUnknown {
  if (value.kind === "bool") return value;
  const converted = operand(value, BOOL, side);
  return converted.kind === "bool" || converted.kind === "unknown" ? converted : fail("a bool is required");
}

const ARITHMETIC: Readonly<Partial<Record<BinaryOperator, (a: Numeric, b: Numeric) => Numeric>>> = {
  "+": add,
  "-": subtract,
  "*": multiply,
  "/": divide,
  "%": modulo,
};

const COMPARISON: Readonly<Partial<Record<BinaryOperator, (order: number) => boolean>>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/**
 * The result that the left operand decides alone, so that the right one is not evaluated (as since Terraform 1.12): false
 * for `&&`, true for `||`.
 */
export function shortCircuit(operator: BinaryOperator, left: TfValue): TfValue | undefined {
  if (operator !== "&&" && operator !== "||") return undefined;
  const decided = boolOperand(left, "left operand");
  return decided.kind === "bool" && decided.value === (operator === "||") ? decided : undefined;
}

function logical(operator: "&&" | "||", left: TfValue, right: TfValue): TfValue {
  const a = boolOperand(left, "left operand");
  const b = boolOperand(right, "right operand");
  const deciding = operator === "||";
  if (a.kind === "bool" && a.value === deciding) return bool(deciding);
  if (b.kind === "bool" && b.value === deciding) return bool(deciding);
  if (a.kind === "unknown" || b.kind === "unknown") return unknown(BOOL, causesOf(a, b), { notNull: true });
  return bool(!deciding);
}

/**
 * Applies a binary operator.
 *
 * @throws EvaluationError for operands that the operator does not take
 */
export function applyBinary(operator: BinaryOperator, left: TfValue, right: TfValue): TfValue {
  if (operator === "==" || operator === "!=") {
    const same = equals(left, right);
    if (same === undefined) return unknown(BOOL, causesOf(left, right), { notNull: true });
    return bool(same === (operator === "=="));
  }
  if (operator === "&&" || operator === "||") return logical(operator, left, right);
  const a = numberOperand(left, "left operand");
  const b = numberOperand(right, "right operand");
  const compute = ARITHMETIC[operator];
  if (a.kind === "unknown" || b.kind === "unknown") {
    return unknown(compute === undefined ? BOOL : NUMBER, causesOf(a, b), { notNull: true });
  }
  if (compute !== undefined) return number(compute(a.value, b.value));
  return bool(COMPARISON[operator]?.(compareNumbers(a.value, b.value)) ?? false);
}

/**
 * Applies a unary operator.
 *
 * @throws EvaluationError for an operand that the operator does not take
 */
export function applyUnary(operator: "!" | "-", value: TfValue): TfValue {
  if (operator === "!") {
    const decided = boolOperand(value, "operand");
    return decided.kind === "unknown" ? unknown(BOOL, decided.because, { notNull: true }) : bool(!decided.value);
  }
  const decided = numberOperand(value, "operand");
  return decided.kind === "unknown"
    ? unknown(NUMBER, decided.because, { notNull: true })
    : number(negate(decided.value));
}
