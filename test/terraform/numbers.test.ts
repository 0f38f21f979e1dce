import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatExponent, formatFixed, formatGeneral } from "../../src/terraform/number-format.js";
import {
  add,
  ceiling,
  compareNumbers,
  divide,
  floor,
  fromBigInt,
  fromDouble,
  isWhole,
  modulo,
  multiply,
  numberText,
  parseNumber,
  subtract,
  toBigInt,
  toDouble,
  type Numeric,
} from "../../src/terraform/numbers.js";

function parse(text: string): Numeric {
  const value = parseNumber(text);
  if (value === undefined) throw new Error(`no number: ${text}`);
  return value;
}

const wholes = fc.bigInt({ min: -(2n ** 200n), max: 2n ** 200n });
/** Not so close to zero that 512 bits would not hold their sum with a whole number. */
const doubles = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 })
  .filter((value) => value === 0 || Math.abs(value) > 1e-60);

describe("numbers", () => {
  it("print as terraform prints them", () => {
    expect(numberText(add(parse("0.1"), parse("0.2")))).toBe("0.3");
    expect(numberText(parse("1e21"))).toBe("1000000000000000000000");
    expect(numberText(parse("0.000001"))).toBe("0.000001");
    expect(numberText(parse("-0.50"))).toBe("-0.5");
    expect(numberText(parse("010"))).toBe("10");
    // From `terraform console`, version 1.11.4: tostring(1/3), tostring(2/3), tostring(2e30/7).
    expect(numberText(divide(1, 3))).toBe(`0.${"3".repeat(154)}5`);
    expect(numberText(divide(2, 3))).toBe(`0.${"6".repeat(153)}7`);
    expect(numberText(divide(parse("2e30"), 7))).toMatch(/^285714285714285714285714285714\.285714\d+857$/);
  });

  it("are whole numbers of any size", () => {
    fc.assert(
      fc.property(wholes, wholes, (a, b) => {
        const [left, right] = [fromBigInt(a), fromBigInt(b)];
        expect(toBigInt(add(left, right))).toBe(a + b);
        expect(toBigInt(subtract(left, right))).toBe(a - b);
        expect(toBigInt(multiply(left, right))).toBe(a * b);
        expect(Math.sign(compareNumbers(left, right))).toBe(a < b ? -1 : a > b ? 1 : 0);
        if (b !== 0n) expect(toBigInt(modulo(left, right))).toBe(a % b);
        expect(numberText(left)).toBe(a.toString());
      }),
    );
  });

  it("read back what they print, exactly", () => {
    fc.assert(
      fc.property(doubles, doubles, (a, b) => {
        const value = multiply(fromDouble(a), fromDouble(b));
        expect(compareNumbers(parse(numberText(value)), value)).toBe(0);
        expect(toDouble(fromDouble(a))).toBe(a === 0 ? 0 : a);
      }),
    );
  });

  it("have one form each", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 1000 }), (a, b) => {
        expect(divide(multiply(a, b), b)).toBe(a === 0 ? 0 : a);
        expect(subtract(add(divide(a, 8), 1), divide(a, 8))).toBe(1);
      }),
    );
  });

  it("round down and up to whole numbers", () => {
    fc.assert(
      fc.property(doubles, (a) => {
        const value = fromDouble(a);
        expect(isWhole(floor(value)) && isWhole(ceiling(value))).toBe(true);
        expect(compareNumbers(floor(value), value)).toBeLessThanOrEqual(0);
        expect(compareNumbers(subtract(value, floor(value)), 1)).toBeLessThan(0);
        expect(compareNumbers(ceiling(value), value)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("divide by zero to infinity, and zero by zero not at all", () => {
    expect(divide(1, 0)).toBe(Infinity);
    expect(divide(-1, 0)).toBe(-Infinity);
    expect(() => divide(0, 0)).toThrow(/zero by zero/);
    expect(() => add(Infinity, -Infinity)).toThrow(/infinities/);
  });

  it.each(["", "x", "0x10", "1_000", " 1", "1e", ".", "--1", "Infinity"])("%j is none", (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  it("format as Go formats them", () => {
    // From `terraform console`, version 1.11.4.
    expect(formatFixed(parse("1.25"), 1)).toBe("1.2");
    expect(formatFixed(parse("2.5"), 0)).toBe("2");
    expect(formatFixed(parse("3.5"), 0)).toBe("4");
    expect(formatFixed(parse("-0.001"), 1)).toBe("-0.0");
    expect(formatExponent(parse("1234.5"), 6)).toBe("1.234500e+03");
    expect(formatGeneral(parse("1e6"))).toBe("1e+06");
    expect(formatGeneral(100000)).toBe("100000");
    expect(formatGeneral(parse("0.00001"))).toBe("1e-05");
    expect(formatGeneral(parse("1234.5"), 3)).toBe("1.23e+03");
    expect(formatGeneral(0)).toBe("0");
  });
});
