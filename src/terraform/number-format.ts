/** The number formats of Go's `fmt` package that Terraform's `format` is built on (https://pkg.go.dev/fmt). */
import { decimalText, exactDecimal, roundDecimal, shortestDecimal, type Decimal, type Numeric } from "./numbers.js";

function infinity(value: Numeric): string | undefined {
  return value === Infinity ? "+Inf" : value === -Infinity ? "-Inf" : undefined;
}

function exponentText(decimal: Decimal, places: number): string {
  const { digits, point, negative } = decimal;
  const exponent = digits === "" ? 0 : point - 1;
  const head = digits === "" ? "0" : digits.charAt(0);
  const tail = digits.slice(1).padEnd(places, "0").slice(0, places);
  const size = String(Math.abs(exponent)).padStart(2, "0");
  return `${negative ? "-" : ""}${head}${tail === "" ? "" : `.${tail}`}e${exponent < 0 ? "-" : "+"}${size}`;
}

/** `%f`: no exponent, with the given number of digits behind the point. */
export function formatFixed(value: Numeric, places: number): string {
  const infinite = infinity(value);
  if (infinite !== undefined) return infinite;
  const exact = exactDecimal(value);
  return decimalText(roundDecimal(exact, exact.point + places), places);
}

/** `%e`: one digit before the point, the given number behind it. */
export function formatExponent(value: Numeric, places: number): string {
  const infinite = infinity(value);
  if (infinite !== undefined) return infinite;
  return exponentText(roundDecimal(exactDecimal(value), places + 1), places);
}

/** `%g`: with exponent when the number is very small or needs more than the given digits; the shortest form by default. */
export function formatGeneral(value: Numeric, precision?: number): string {
  const infinite = infinity(value);
  if (infinite !== undefined) return infinite;
  const significant = precision === 0 ? 1 : precision;
  const decimal = significant === undefined ? shortestDecimal(value) : roundDecimal(exactDecimal(value), significant);
  const { digits, point } = decimal;
  let limit = significant ?? 6;
  if (significant !== undefined && limit > digits.length && digits.length >= point) limit = digits.length;
  const exponent = point - 1;
  if (digits !== "" && (exponent < -4 || exponent >= limit)) return exponentText(decimal, digits.length - 1);
  return decimalText(decimal);
}
