/**
 * Terraform's numbers: binary floating point with a mantissa of 512 bits, rounded half to even, as Go's `big.Float` that cty
 * is built on (https://pkg.go.dev/math/big#Float). So 0.1 + 0.2 prints as 0.3, and 1e21 prints in full.
 *
 * Whole numbers that a JavaScript number holds exactly, and the infinities, are JavaScript numbers; only others pay for
 * the wide form. Every number has one form only, so that `===` on two JavaScript numbers is equality.
 */
import { fail } from "./errors.js";

/** `mantissa * 2 ** exponent`; the mantissa is odd and has at most 512 bits. */
export interface WideNumber {
  readonly mantissa: bigint;
  readonly exponent: number;
}

export type Numeric = number | WideNumber;

const PRECISION = 512;
/** Beyond this power of ten a literal is refused, so that a short text cannot make a number of a million digits. */
const LARGEST_DECIMAL_EXPONENT = 10_000;
/** Beyond this power of two a result counts as infinite, or as zero. */
const LARGEST_EXPONENT = 150_000;

function bitLength(value: bigint): number {
  const hex = value.toString(16);
  return (hex.length - 1) * 4 + (32 - Math.clz32(parseInt(hex.charAt(0), 16)));
}

function trailingZeros(value: bigint): number {
  return bitLength(value & -value) - 1;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** Shifts right by `bits`, rounding half to even; `sticky` tells that the value was cut off before and is a bit larger. */
function roundShift(magnitude: bigint, bits: number, sticky: boolean): bigint {
  const shift = BigInt(bits);
  const kept = magnitude >> shift;
  const rest = magnitude - (kept << shift);
  const half = 1n << (shift - 1n);
  if (rest > half || (rest === half && (sticky || (kept & 1n) === 1n))) return kept + 1n;
  return kept;
}

function build(mantissa: bigint, exponent: number, sticky = false): Numeric {
  if (mantissa === 0n) return 0;
  const negative = mantissa < 0n;
  let magnitude = absolute(mantissa);
  const excess = bitLength(magnitude) - PRECISION;
  if (excess > 0) {
    magnitude = roundShift(magnitude, excess, sticky);
    exponent += excess;
  }
  const zeros = trailingZeros(magnitude);
  if (zeros > 0) {
    magnitude >>= BigInt(zeros);
    exponent += zeros;
  }
  if (exponent >= 0 && exponent <= 53) {
    const whole = magnitude << BigInt(exponent);
    if (whole <= BigInt(Number.MAX_SAFE_INTEGER)) return negative ? -Number(whole) : Number(whole);
  }
  if (exponent > LARGEST_EXPONENT) return negative ? -Infinity : Infinity;
  if (exponent < -LARGEST_EXPONENT) return 0;
  return { mantissa: negative ? -magnitude : magnitude, exponent };
}

function wide(value: Numeric): WideNumber {
  return typeof value === "number" ? { mantissa: BigInt(value), exponent: 0 } : value;
}

function isInfinite(value: Numeric): boolean {
  return value === Infinity || value === -Infinity;
}

function signOf(value: Numeric): number {
  return typeof value === "number" ? Math.sign(value) : value.mantissa < 0n ? -1 : 1;
}

/** A whole number. */
export function fromBigInt(value: bigint): Numeric {
  return build(value, 0);
}

/** The number of a JavaScript number, taken exactly; NaN is refused. */
export function fromDouble(value: number): Numeric {
  if (Number.isSafeInteger(value)) return value === 0 ? 0 : value;
  if (Number.isNaN(value)) return fail("the result is not a number");
  if (!Number.isFinite(value)) return value;
  // 1074 bits behind the point hold any double; the scaling by powers of two is exact.
  let exponent = 0;
  let scaled = value;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    exponent -= 1;
  }
  return build(BigInt(scaled), exponent);
}

/** The number as a JavaScript number, rounded where it has more digits. */
export function toDouble(value: Numeric): number {
  return typeof value === "number" ? value : Number(numberText(value));
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;

/** The number that a text writes in decimal, with or without point and exponent; `undefined` when it is none. */
export function parseNumber(text: string): Numeric | undefined {
  if (text.length <= 15 && /^(?:0|[1-9]\d*)$/.test(text)) return Number(text);
  const match = DECIMAL.exec(text);
  if (match === null) return undefined;
  const [, sign = "", whole = "", fraction = "", power = "0"] = match;
  if (whole === "" && fraction === "") return undefined;
  const digits = BigInt(`${whole}${fraction}`);
  if (digits === 0n) return 0;
  const mantissa = sign === "-" ? -digits : digits;
  const scale = Number(power) - fraction.length;
  if (Math.abs(scale) > LARGEST_DECIMAL_EXPONENT) return fail(`the number ${text.slice(0, 40)} is out of range`);
  if (scale >= 0) return build(mantissa * 5n ** BigInt(scale), scale);
  return quotient({ mantissa, exponent: scale }, { mantissa: 5n ** BigInt(-scale), exponent: 0 });
}

function align(a: WideNumber, b: WideNumber): readonly [bigint, bigint, number] {
  const exponent = Math.min(a.exponent, b.exponent);
  return [a.mantissa << BigInt(a.exponent - exponent), b.mantissa << BigInt(b.exponent - exponent), exponent];
}

export function add(a: Numeric, b: Numeric): Numeric {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  if (isInfinite(a) || isInfinite(b)) {
    if (isInfinite(a) && isInfinite(b) && a !== b) fail("can't add infinities with opposing signs");
    return isInfinite(a) ? a : b;
  }
  const [left, right, exponent] = align(wide(a), wide(b));
  return build(left + right, exponent);
}

export function negate(a: Numeric): Numeric {
  if (typeof a === "number") return a === 0 ? 0 : -a;
  return { mantissa: -a.mantissa, exponent: a.exponent };
}

export function subtract(a: Numeric, b: Numeric): Numeric {
  return add(a, negate(b));
}

export function multiply(a: Numeric, b: Numeric): Numeric {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product === 0 ? 0 : product;
  }
  if (isInfinite(a) || isInfinite(b)) {
    if (a === 0 || b === 0) fail("can't multiply zero by infinity");
    return signOf(a) * signOf(b) * Infinity;
  }
  const left = wide(a);
  const right = wide(b);
  return build(left.mantissa * right.mantissa, left.exponent + right.exponent);
}

function quotient(a: WideNumber, b: WideNumber): Numeric {
  const left = absolute(a.mantissa);
  const right = absolute(b.mantissa);
  const shift = Math.max(0, PRECISION + 2 - (bitLength(left) - bitLength(right)));
  const numerator = left << BigInt(shift);
  const whole = numerator / right;
  const sticky = whole * right !== numerator;
  const magnitude = build(whole, a.exponent - b.exponent - shift, sticky);
  return a.mantissa < 0n === b.mantissa < 0n ? magnitude : negate(magnitude);
}

/** The quotient: infinite for a division by zero, as in Terraform. */
export function divide(a: Numeric, b: Numeric): Numeric {
  if (typeof a === "number" && typeof b === "number" && b !== 0) {
    const result = a / b;
    if (Number.isSafeInteger(result) && result * b === a) return result === 0 ? 0 : result;
  }
  if ((a === 0 && b === 0) || (isInfinite(a) && isInfinite(b))) {
    return fail("can't divide zero by zero or infinity by infinity");
  }
  if (b === 0) return signOf(a) * Infinity;
  if (isInfinite(a)) return signOf(a) * signOf(b) * Infinity;
  if (isInfinite(b) || a === 0) return 0;
  return quotient(wide(a), wide(b));
}

/** The part before the point, towards zero. */
function truncate(a: Numeric): Numeric {
  if (typeof a === "number" || a.exponent >= 0) return a;
  const shift = BigInt(-a.exponent);
  const magnitude = absolute(a.mantissa) >> shift;
  return fromBigInt(a.mantissa < 0n ? -magnitude : magnitude);
}

/** The rest of the division, with the sign of the dividend. */
export function modulo(a: Numeric, b: Numeric): Numeric {
  if (typeof a === "number" && typeof b === "number" && b !== 0 && Number.isFinite(a) && Number.isFinite(b)) {
    const rest = a % b;
    return rest === 0 ? 0 : rest;
  }
  if (isInfinite(a) || b === 0) return fail("can't divide zero by zero or infinity by infinity");
  if (isInfinite(b)) return a;
  return subtract(a, multiply(b, truncate(divide(a, b))));
}

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export function compareNumbers(a: Numeric, b: Numeric): number {
  if (typeof a === "number" && typeof b === "number") return a < b ? -1 : a > b ? 1 : 0;
  if (isInfinite(a)) return signOf(a);
  if (isInfinite(b)) return -signOf(b);
  const [left, right] = align(wide(a), wide(b));
  return left < right ? -1 : left > right ? 1 : 0;
}

export function isWhole(a: Numeric): boolean {
  return typeof a === "number" ? Number.isFinite(a) : a.exponent >= 0;
}

export function floor(a: Numeric): Numeric {
  if (typeof a === "number" || a.exponent >= 0) return a;
  // A shift of a negative BigInt rounds towards minus infinity.
  return fromBigInt(a.mantissa >> BigInt(-a.exponent));
}

export function ceiling(a: Numeric): Numeric {
  return negate(floor(negate(a)));
}

/** The whole number as a BigInt, or `undefined` when it has a fraction or is infinite. */
export function toBigInt(a: Numeric): bigint | undefined {
  if (typeof a === "number") return Number.isFinite(a) ? BigInt(a) : undefined;
  return a.exponent >= 0 ? a.mantissa << BigInt(a.exponent) : undefined;
}

/** `0.digits * 10 ** point`, without leading or trailing zeros in `digits`; no digits for zero. */
export interface Decimal {
  readonly negative: boolean;
  readonly digits: string;
  readonly point: number;
}

function decimalOf(magnitude: bigint, scale: number, negative: boolean): Decimal {
  const all = magnitude.toString();
  const digits = all.replace(/0+$/, "");
  return { negative, digits, point: digits === "" ? 0 : all.length + scale };
}

/** All decimal digits of a finite number. */
export function exactDecimal(value: Numeric): Decimal {
  const { mantissa, exponent } = wide(value);
  const negative = mantissa < 0n;
  const magnitude = absolute(mantissa);
  if (exponent >= 0) return decimalOf(magnitude << BigInt(exponent), 0, negative);
  return decimalOf(magnitude * 5n ** BigInt(-exponent), exponent, negative);
}

/** Rounds to the given number of digits, half to even. */
export function roundDecimal(decimal: Decimal, digits: number): Decimal {
  if (digits >= decimal.digits.length) return decimal;
  if (digits < 0) return { negative: decimal.negative, digits: "", point: 0 };
  const kept = decimal.digits.slice(0, digits);
  const rest = decimal.digits.slice(digits);
  const isHalf = rest === "5";
  const roundsUp = isHalf ? digits > 0 && Number(kept.charAt(digits - 1)) % 2 === 1 : rest.charAt(0) >= "5";
  const whole = BigInt(kept === "" ? "0" : kept) + (roundsUp ? 1n : 0n);
  return decimalOf(whole, decimal.point - digits, decimal.negative);
}

/**
 * The fewest digits that still tell the number from its neighbours in 512 bits, after `roundShortest` in Go's
 * `math/big/ftoa.go`.
 */
export function shortestDecimal(value: Numeric): Decimal {
  if (typeof value === "number") return exactDecimal(value);
  const magnitude = absolute(value.mantissa);
  const shift = PRECISION - bitLength(magnitude);
  const mantissa = magnitude << BigInt(shift + 1);
  const exponent = value.exponent - shift - 1;
  const scaled = (bits: bigint): string =>
    (exponent >= 0 ? bits << BigInt(exponent) : bits * 5n ** BigInt(-exponent)).toString();
  const upper = scaled(mantissa + 1n);
  const digits = scaled(mantissa).padStart(upper.length, "0");
  const lower = scaled(mantissa - 1n).padStart(upper.length, "0");
  const inclusive = (mantissa & 2n) === 0n;
  const lowerEnd = lower.replace(/0+$/, "").length;
  const upperEnd = upper.replace(/0+$/, "").length;
  const scale = exponent >= 0 ? 0 : exponent;
  const all: Decimal = decimalOf(BigInt(digits), scale, value.mantissa < 0n);
  const lead = upper.length - BigInt(digits).toString().length;
  for (let index = 0; index < digits.length; index += 1) {
    const middle = Number(digits.charAt(index));
    const up = Number(upper.charAt(index));
    const down = Number(lower.charAt(index));
    const canDrop = down !== middle || (inclusive && index + 1 === lowerEnd);
    const canRaise = middle !== up && (inclusive || middle + 1 < up || index + 1 < upperEnd);
    if (!canDrop && !canRaise) continue;
    const kept = index + 1 - lead;
    if (canDrop && canRaise) return roundDecimal(all, kept);
    const head = BigInt(all.digits.slice(0, kept).padEnd(kept, "0")) + (canRaise ? 1n : 0n);
    return decimalOf(head, all.point - kept, all.negative);
  }
  return all;
}

/** Writes a decimal without exponent, with `places` digits behind the point, or as many as it has. */
export function decimalText(decimal: Decimal, places?: number): string {
  const { digits, point, negative } = decimal;
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
  const own = point > 0 ? digits.slice(point) : digits === "" ? "" : "0".repeat(-point) + digits;
  const fraction = places === undefined ? own : own.padEnd(places, "0").slice(0, places);
  return `${negative ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

/** The number as Terraform prints it: the shortest decimal, without exponent. */
export function numberText(value: Numeric): string {
  if (typeof value === "number") {
    if (Number.isFinite(value)) return String(value);
    return value > 0 ? "Inf" : "-Inf";
  }
  return decimalText(shortestDecimal(value));
}
