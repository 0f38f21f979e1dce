/** https://developer.hashicorp.com/terraform/language/functions, section "Numeric Functions". */
import { fail } from "../errors.js";
import {
  ceiling,
  compareNumbers,
  floor,
  fromBigInt,
  fromDouble,
  isWhole,
  negate,
  parseNumber,
  toBigInt,
  toDouble,
  type Numeric,
} from "../numbers.js";
import { NUMBER } from "../types.js";
import { number, type TfValue } from "../values.js";
import type { EagerFunction, Parameter } from "./definition.js";
import { argument, wholeArgument } from "./helpers.js";

function numberParameter(name: string): Parameter {
  return { name, type: NUMBER };
}

function numberAt(args: readonly TfValue[], index: number): Numeric {
  const value = argument(args, index);
  return value.kind === "number" ? value.value : fail("a number is required");
}

function onNumber(name: string, compute: (value: Numeric) => Numeric): EagerFunction {
  return {
    name,
    parameters: [numberParameter("num")],
    returns: NUMBER,
    evaluate: (args) => number(compute(numberAt(args, 0))),
  };
}

/** The argument that comes first in the given direction. */
function extreme(name: string, direction: 1 | -1): EagerFunction {
  return {
    name,
    parameters: [],
    variadic: numberParameter("numbers"),
    returns: NUMBER,
    evaluate: (args) => {
      if (args.length === 0) return fail("must pass at least one number");
      let best = argument(args, 0);
      for (const [index, value] of args.entries()) {
        if (compareNumbers(numberAt(args, index), numberAt([best], 0)) * direction > 0) best = value;
      }
      return best;
    },
  };
}

/** Computed in double precision, as Terraform does. */
function onDoubles(
  name: string,
  parameters: readonly string[],
  compute: (a: number, b: number) => number,
): EagerFunction {
  return {
    name,
    parameters: parameters.map(numberParameter),
    returns: NUMBER,
    evaluate: (args) => {
      const result = compute(toDouble(numberAt(args, 0)), toDouble(numberAt(args, 1)));
      if (Number.isNaN(result)) return fail(`the result of ${name}() is not a number`);
      // Of a double Terraform prints the fewest digits that tell it from the next one.
      return number(parseNumber(String(result)) ?? fromDouble(result));
    },
  };
}

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

const parseint: EagerFunction = {
  name: "parseint",
  parameters: [{ name: "number", type: { kind: "dynamic" } }, numberParameter("base")],
  returns: NUMBER,
  evaluate: (args) => {
    const given = argument(args, 0);
    if (given.kind !== "string") return fail("first argument must be a string");
    const base = wholeArgument(args, 1, "base");
    if (base < 2 || base > 62) return fail(`base must be a whole number between 2 and 62 inclusive`);
    const written = given.value;
    const negative = written.startsWith("-");
    const digits = negative || written.startsWith("+") ? written.slice(1) : written;
    // Up to base 36 upper and lower case are the same.
    const folded = base <= 36 ? digits.toLowerCase() : digits;
    let value = 0n;
    for (const digit of folded) {
      const weight = DIGITS.indexOf(digit);
      if (weight < 0 || weight >= base)
        return fail(`cannot parse ${JSON.stringify(written)} as a base ${base} integer`);
      value = value * BigInt(base) + BigInt(weight);
    }
    if (folded === "") return fail(`cannot parse ${JSON.stringify(written)} as a base ${base} integer`);
    return number(fromBigInt(negative ? -value : value));
  },
};

export const NUMERIC_FUNCTIONS: readonly EagerFunction[] = [
  onNumber("abs", (value) => (compareNumbers(value, 0) < 0 ? negate(value) : value)),
  onNumber("ceil", ceiling),
  onNumber("floor", floor),
  onNumber("signum", (value) => {
    const whole = toBigInt(value);
    const isInteger = isWhole(value) && whole !== undefined && BigInt.asIntN(64, whole) === whole;
    return isInteger ? Math.sign(compareNumbers(value, 0)) : fail("value must be a whole number of at most 64 bits");
  }),
  extreme("max", 1),
  extreme("min", -1),
  onDoubles("pow", ["num", "power"], Math.pow),
  onDoubles("log", ["num", "base"], (value, base) => Math.log(value) / Math.log(base)),
  parseint,
];
