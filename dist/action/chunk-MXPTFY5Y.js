import {
  compareText
} from "./chunk-27WSD5BQ.js";
import {
  chain,
  isWithin,
  originAt
} from "./chunk-XZCXNHPK.js";

// build/terraform/errors.js
var EvaluationError = class extends Error {
  node;
  isStatic;
  severity;
  /**
   * @param message what is wrong
   * @param node where, when it is not the place of the call that fails
   * @param isStatic true for what Terraform finds before it evaluates (a reference to something undeclared), which `try`
   *   does not hide
   */
  constructor(message, node, isStatic = false, severity = "error") {
    super(message);
    this.node = node;
    this.isStatic = isStatic;
    this.severity = severity;
    this.name = "EvaluationError";
  }
};
function fail(message, node) {
  throw new EvaluationError(message, node);
}
function attempt(evaluate) {
  try {
    return evaluate();
  } catch (error) {
    if (error instanceof EvaluationError && !error.isStatic)
      return void 0;
    throw error;
  }
}

// build/terraform/numbers.js
var PRECISION = 512;
var LARGEST_DECIMAL_EXPONENT = 1e4;
var LARGEST_EXPONENT = 15e4;
function bitLength(value) {
  const hex = value.toString(16);
  return (hex.length - 1) * 4 + (32 - Math.clz32(parseInt(hex.charAt(0), 16)));
}
function trailingZeros(value) {
  return bitLength(value & -value) - 1;
}
function absolute(value) {
  return value < 0n ? -value : value;
}
function roundShift(magnitude, bits, sticky) {
  const shift = BigInt(bits);
  const kept = magnitude >> shift;
  const rest = magnitude - (kept << shift);
  const half = 1n << shift - 1n;
  if (rest > half || rest === half && (sticky || (kept & 1n) === 1n))
    return kept + 1n;
  return kept;
}
function build(mantissa, exponent, sticky = false) {
  if (mantissa === 0n)
    return 0;
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
    if (whole <= BigInt(Number.MAX_SAFE_INTEGER))
      return negative ? -Number(whole) : Number(whole);
  }
  if (exponent > LARGEST_EXPONENT)
    return negative ? -Infinity : Infinity;
  if (exponent < -LARGEST_EXPONENT)
    return 0;
  return { mantissa: negative ? -magnitude : magnitude, exponent };
}
function wide(value) {
  return typeof value === "number" ? { mantissa: BigInt(value), exponent: 0 } : value;
}
function isInfinite(value) {
  return value === Infinity || value === -Infinity;
}
function signOf(value) {
  return typeof value === "number" ? Math.sign(value) : value.mantissa < 0n ? -1 : 1;
}
function fromBigInt(value) {
  return build(value, 0);
}
function fromDouble(value) {
  if (Number.isSafeInteger(value))
    return value === 0 ? 0 : value;
  if (Number.isNaN(value))
    return fail("the result is not a number");
  if (!Number.isFinite(value))
    return value;
  let exponent = 0;
  let scaled = value;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    exponent -= 1;
  }
  return build(BigInt(scaled), exponent);
}
function toDouble(value) {
  return typeof value === "number" ? value : Number(numberText(value));
}
var DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
function parseNumber(text2) {
  if (text2.length <= 15 && /^(?:0|[1-9]\d*)$/.test(text2))
    return Number(text2);
  const match = DECIMAL.exec(text2);
  if (match === null)
    return void 0;
  const [, sign = "", whole = "", fraction = "", power = "0"] = match;
  if (whole === "" && fraction === "")
    return void 0;
  const digits = BigInt(`${whole}${fraction}`);
  if (digits === 0n)
    return 0;
  const mantissa = sign === "-" ? -digits : digits;
  const scale = Number(power) - fraction.length;
  if (Math.abs(scale) > LARGEST_DECIMAL_EXPONENT)
    return fail(`the number ${text2.slice(0, 40)} is out of range`);
  if (scale >= 0)
    return build(mantissa * 5n ** BigInt(scale), scale);
  return quotient({ mantissa, exponent: scale }, { mantissa: 5n ** BigInt(-scale), exponent: 0 });
}
function align(a, b) {
  const exponent = Math.min(a.exponent, b.exponent);
  return [a.mantissa << BigInt(a.exponent - exponent), b.mantissa << BigInt(b.exponent - exponent), exponent];
}
function add(a, b) {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum))
      return sum;
  }
  if (isInfinite(a) || isInfinite(b)) {
    if (isInfinite(a) && isInfinite(b) && a !== b)
      fail("can't add infinities with opposing signs");
    return isInfinite(a) ? a : b;
  }
  const [left, right, exponent] = align(wide(a), wide(b));
  return build(left + right, exponent);
}
function negate(a) {
  if (typeof a === "number")
    return a === 0 ? 0 : -a;
  return { mantissa: -a.mantissa, exponent: a.exponent };
}
function subtract(a, b) {
  return add(a, negate(b));
}
function multiply(a, b) {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Number.isSafeInteger(product))
      return product === 0 ? 0 : product;
  }
  if (isInfinite(a) || isInfinite(b)) {
    if (a === 0 || b === 0)
      fail("can't multiply zero by infinity");
    return signOf(a) * signOf(b) * Infinity;
  }
  const left = wide(a);
  const right = wide(b);
  return build(left.mantissa * right.mantissa, left.exponent + right.exponent);
}
function quotient(a, b) {
  const left = absolute(a.mantissa);
  const right = absolute(b.mantissa);
  const shift = Math.max(0, PRECISION + 2 - (bitLength(left) - bitLength(right)));
  const numerator = left << BigInt(shift);
  const whole = numerator / right;
  const sticky = whole * right !== numerator;
  const magnitude = build(whole, a.exponent - b.exponent - shift, sticky);
  return a.mantissa < 0n === b.mantissa < 0n ? magnitude : negate(magnitude);
}
function divide(a, b) {
  if (typeof a === "number" && typeof b === "number" && b !== 0) {
    const result = a / b;
    if (Number.isSafeInteger(result) && result * b === a)
      return result === 0 ? 0 : result;
  }
  if (a === 0 && b === 0 || isInfinite(a) && isInfinite(b)) {
    return fail("can't divide zero by zero or infinity by infinity");
  }
  if (b === 0)
    return signOf(a) * Infinity;
  if (isInfinite(a))
    return signOf(a) * signOf(b) * Infinity;
  if (isInfinite(b) || a === 0)
    return 0;
  return quotient(wide(a), wide(b));
}
function truncate(a) {
  if (typeof a === "number" || a.exponent >= 0)
    return a;
  const shift = BigInt(-a.exponent);
  const magnitude = absolute(a.mantissa) >> shift;
  return fromBigInt(a.mantissa < 0n ? -magnitude : magnitude);
}
function modulo(a, b) {
  if (typeof a === "number" && typeof b === "number" && b !== 0 && Number.isFinite(a) && Number.isFinite(b)) {
    const rest = a % b;
    return rest === 0 ? 0 : rest;
  }
  if (isInfinite(a) || b === 0)
    return fail("can't divide zero by zero or infinity by infinity");
  if (isInfinite(b))
    return a;
  return subtract(a, multiply(b, truncate(divide(a, b))));
}
function compareNumbers(a, b) {
  if (typeof a === "number" && typeof b === "number")
    return a < b ? -1 : a > b ? 1 : 0;
  if (isInfinite(a))
    return signOf(a);
  if (isInfinite(b))
    return -signOf(b);
  const [left, right] = align(wide(a), wide(b));
  return left < right ? -1 : left > right ? 1 : 0;
}
function isWhole(a) {
  return typeof a === "number" ? Number.isFinite(a) : a.exponent >= 0;
}
function floor(a) {
  if (typeof a === "number" || a.exponent >= 0)
    return a;
  return fromBigInt(a.mantissa >> BigInt(-a.exponent));
}
function ceiling(a) {
  return negate(floor(negate(a)));
}
function toBigInt(a) {
  if (typeof a === "number")
    return Number.isFinite(a) ? BigInt(a) : void 0;
  return a.exponent >= 0 ? a.mantissa << BigInt(a.exponent) : void 0;
}
function decimalOf(magnitude, scale, negative) {
  const all = magnitude.toString();
  const digits = all.replace(/0+$/, "");
  return { negative, digits, point: digits === "" ? 0 : all.length + scale };
}
function exactDecimal(value) {
  const { mantissa, exponent } = wide(value);
  const negative = mantissa < 0n;
  const magnitude = absolute(mantissa);
  if (exponent >= 0)
    return decimalOf(magnitude << BigInt(exponent), 0, negative);
  return decimalOf(magnitude * 5n ** BigInt(-exponent), exponent, negative);
}
function roundDecimal(decimal, digits) {
  if (digits >= decimal.digits.length)
    return decimal;
  if (digits < 0)
    return { negative: decimal.negative, digits: "", point: 0 };
  const kept = decimal.digits.slice(0, digits);
  const rest = decimal.digits.slice(digits);
  const isHalf = rest === "5";
  const roundsUp = isHalf ? digits > 0 && Number(kept.charAt(digits - 1)) % 2 === 1 : rest.charAt(0) >= "5";
  const whole = BigInt(kept === "" ? "0" : kept) + (roundsUp ? 1n : 0n);
  return decimalOf(whole, decimal.point - digits, decimal.negative);
}
function shortestDecimal(value) {
  if (typeof value === "number")
    return exactDecimal(value);
  const magnitude = absolute(value.mantissa);
  const shift = PRECISION - bitLength(magnitude);
  const mantissa = magnitude << BigInt(shift + 1);
  const exponent = value.exponent - shift - 1;
  const scaled = (bits) => (exponent >= 0 ? bits << BigInt(exponent) : bits * 5n ** BigInt(-exponent)).toString();
  const upper = scaled(mantissa + 1n);
  const digits = scaled(mantissa).padStart(upper.length, "0");
  const lower = scaled(mantissa - 1n).padStart(upper.length, "0");
  const inclusive = (mantissa & 2n) === 0n;
  const lowerEnd = lower.replace(/0+$/, "").length;
  const upperEnd = upper.replace(/0+$/, "").length;
  const scale = exponent >= 0 ? 0 : exponent;
  const all = decimalOf(BigInt(digits), scale, value.mantissa < 0n);
  const lead = upper.length - BigInt(digits).toString().length;
  for (let index = 0; index < digits.length; index += 1) {
    const middle = Number(digits.charAt(index));
    const up = Number(upper.charAt(index));
    const down = Number(lower.charAt(index));
    const canDrop = down !== middle || inclusive && index + 1 === lowerEnd;
    const canRaise = middle !== up && (inclusive || middle + 1 < up || index + 1 < upperEnd);
    if (!canDrop && !canRaise)
      continue;
    const kept = index + 1 - lead;
    if (canDrop && canRaise)
      return roundDecimal(all, kept);
    const head = BigInt(all.digits.slice(0, kept).padEnd(kept, "0")) + (canRaise ? 1n : 0n);
    return decimalOf(head, all.point - kept, all.negative);
  }
  return all;
}
function decimalText(decimal, places) {
  const { digits, point, negative } = decimal;
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
  const own = point > 0 ? digits.slice(point) : digits === "" ? "" : "0".repeat(-point) + digits;
  const fraction = places === void 0 ? own : own.padEnd(places, "0").slice(0, places);
  return `${negative ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
function numberText(value) {
  if (typeof value === "number") {
    if (Number.isFinite(value))
      return String(value);
    return value > 0 ? "Inf" : "-Inf";
  }
  return decimalText(shortestDecimal(value));
}

// build/terraform/types.js
var DYNAMIC = { kind: "dynamic" };
var STRING = { kind: "string" };
var NUMBER = { kind: "number" };
var BOOL = { kind: "bool" };
function listOf(element) {
  return { kind: "list", element };
}
function setOf(element) {
  return { kind: "set", element };
}
function mapOf(element) {
  return { kind: "map", element };
}
function isPrimitive(type) {
  return type.kind === "string" || type.kind === "number" || type.kind === "bool";
}
function typesEqual(a, b) {
  if (a === b)
    return true;
  switch (a.kind) {
    case "dynamic":
    case "string":
    case "number":
    case "bool":
      return a.kind === b.kind;
    case "list":
    case "set":
    case "map":
      return b.kind === a.kind && typesEqual(a.element, b.element);
    case "tuple":
      return b.kind === "tuple" && a.elements.length === b.elements.length && a.elements.every((element, index) => typesEqual(element, b.elements[index] ?? DYNAMIC));
    case "object": {
      if (b.kind !== "object" || a.attributes.size !== b.attributes.size)
        return false;
      for (const [name, type] of a.attributes) {
        const other = b.attributes.get(name);
        if (other === void 0 || !typesEqual(type, other))
          return false;
      }
      return true;
    }
  }
}
function typeName(type) {
  switch (type.kind) {
    case "list":
    case "set":
    case "map":
      return `${type.kind} of ${type.element.kind === "dynamic" ? "any single type" : typeName(type.element)}`;
    case "dynamic":
    case "string":
    case "number":
    case "bool":
    case "tuple":
    case "object":
      return type.kind;
  }
}

// build/terraform/values.js
var TRUE = { kind: "bool", value: true, from: void 0 };
var FALSE = { kind: "bool", value: false, from: void 0 };
var NULL = { kind: "null", type: DYNAMIC, from: void 0 };
var EMPTY_TUPLE = { kind: "tuple", items: [], from: void 0 };
function text(value, from) {
  return { kind: "string", value, from };
}
function number(value, from) {
  return { kind: "number", value, from };
}
function bool(value, from) {
  if (from === void 0)
    return value ? TRUE : FALSE;
  return { kind: "bool", value, from };
}
function nullOf(type, from) {
  return type === DYNAMIC && from === void 0 ? NULL : { kind: "null", type, from };
}
function tuple(items, from) {
  return { kind: "tuple", items, from };
}
function object(entries, from) {
  return { kind: "object", entries, from };
}
function listOfType(element, items, from) {
  return { kind: "list", element, items, from };
}
function setOfType(element, items, from) {
  return { kind: "set", element, items, from };
}
function mapOfType(element, entries, from) {
  return { kind: "map", element, entries, from };
}
function unknown(type, because, facts = {}) {
  return {
    kind: "unknown",
    type,
    because,
    notNull: facts.notNull ?? false,
    text: facts.text,
    json: facts.json,
    members: facts.members,
    partial: facts.partial,
    entries: facts.entries,
    choices: facts.choices,
    cases: facts.choices && facts.cases,
    from: facts.from
  };
}
function computed(reference, because, type = DYNAMIC) {
  return unknown(type, because, {
    notNull: true,
    text: [{ kind: "reference", reference, because }],
    from: { references: [reference] }
  });
}
function withMembers(members, because, from) {
  return unknown(DYNAMIC, because, { notNull: true, members, from });
}
function settle(value) {
  return value.kind === "unknown" && value.members?.whole !== void 0 ? value.members.whole() : value;
}
function typeOf(value) {
  switch (value.kind) {
    case "string":
      return STRING;
    case "number":
      return NUMBER;
    case "bool":
      return BOOL;
    case "null":
    case "unknown":
      return value.type;
    case "list":
    case "set":
    case "map":
      return { kind: value.kind, element: value.element };
    case "tuple":
      return { kind: "tuple", elements: value.items.map(typeOf) };
    case "object": {
      const attributes = /* @__PURE__ */ new Map();
      for (const [name, member] of value.entries)
        attributes.set(name, typeOf(member));
      return { kind: "object", attributes };
    }
  }
}
function asText(value) {
  return value.kind === "string" ? value.value : void 0;
}
function asNumber(value) {
  return value.kind === "number" && typeof value.value === "number" ? value.value : void 0;
}
function elementsOf(value) {
  return value.kind === "tuple" || value.kind === "list" || value.kind === "set" ? value.items : void 0;
}
function entriesOf(value) {
  return value.kind === "map" || value.kind === "object" ? value.entries : void 0;
}
function sortedKeys(entries) {
  const keys = [...entries.keys()];
  for (let index = 1; index < keys.length; index += 1) {
    if (compareText(keys[index - 1] ?? "", keys[index] ?? "") > 0)
      return keys.sort(compareText);
  }
  return keys;
}
function* membersOf(value) {
  if (value.kind === "tuple" || value.kind === "list" || value.kind === "set")
    yield* value.items;
  else if (value.kind === "map" || value.kind === "object")
    yield* value.entries.values();
}
function isWhollyKnown(value) {
  switch (value.kind) {
    case "unknown":
      return false;
    case "string":
    case "number":
    case "bool":
    case "null":
      return true;
    case "list":
    case "set":
    case "tuple":
      for (const item of value.items)
        if (!isWhollyKnown(item))
          return false;
      return true;
    case "map":
    case "object":
      for (const item of value.entries.values())
        if (!isWhollyKnown(item))
          return false;
      return true;
  }
}
function isOpenSet(value) {
  return value.kind === "set" && value.items.length > 1 && !isWhollyKnown(value);
}
function openSet(value) {
  const some = value.items.filter((item) => isWhollyKnown(item) || isLoneReference(item));
  const isComplete = some.length === value.items.length;
  return { because: causesOf(value), partial: { kind: "sequence", leading: [], some, other: void 0, isComplete } };
}
function isLoneReference(value) {
  return value.kind === "unknown" && value.text?.length === 1 && value.text[0]?.kind === "reference";
}
var MOST_CAUSES = 8;
function addCauses(into, more) {
  for (const cause of more) {
    if (into.length >= MOST_CAUSES)
      return;
    if (!into.some((known) => known === cause || known.reason === cause.reason))
      into.push(cause);
  }
}
function gatherCauses(value, into) {
  if (into.length >= MOST_CAUSES)
    return;
  if (value.kind === "unknown")
    addCauses(into, value.because);
  else
    for (const member of membersOf(value))
      gatherCauses(member, into);
}
function causesOf(...values) {
  const [first] = values;
  if (values.length === 1 && first?.kind === "unknown")
    return first.because;
  const causes = [];
  for (const value of values)
    gatherCauses(value, causes);
  return causes;
}
function withProvenance(value, from) {
  return value.from === from ? value : { ...value, from };
}
function withOrigin(value, origin) {
  if (value.from?.origin === origin)
    return value;
  return { ...value, from: { ...value.from, origin } };
}
function passedThrough(given, file, node) {
  const value = withoutDoubt(given);
  const origin = value.from?.origin;
  if (origin !== void 0 && isWithin(origin, file, node))
    return value;
  return withOrigin(value, originAt(file, node, origin));
}
var MOST_REFERENCES = 64;
function sameReference(a, b) {
  return a === b || a.attribute === b.attribute && a.address === b.address && a.derived === b.derived;
}
function mergeReferences(a, b) {
  if (b === void 0 || b.length === 0 || a === b)
    return a;
  if (a === void 0 || a.length === 0)
    return b;
  const added = b.filter((reference) => !a.some((known) => sameReference(known, reference)));
  return added.length === 0 ? a : [...a, ...added].slice(0, MOST_REFERENCES);
}
function withReferences(value, references) {
  const merged = mergeReferences(value.from?.references, references);
  return merged === value.from?.references ? value : { ...value, from: { ...value.from, references: merged } };
}
function withDoubt(value, because) {
  return because === void 0 ? value : { ...value, from: { ...value.from, doubt: because } };
}
function withoutDoubt(value) {
  return value.from?.doubt === void 0 ? value : { ...value, from: { ...value.from, doubt: void 0 } };
}
function doubtOf(value) {
  if (value.from?.doubt !== void 0)
    return value.from.doubt;
  for (const member of membersOf(value)) {
    const doubt = doubtOf(member);
    if (doubt !== void 0)
      return doubt;
  }
  return void 0;
}
function withSensitivity(value, sensitive) {
  if ((value.from?.sensitive ?? false) === sensitive)
    return value;
  return { ...value, from: { ...value.from, sensitive } };
}
function isSensitive(value) {
  if (value.from?.sensitive === true)
    return true;
  for (const member of membersOf(value))
    if (isSensitive(member))
      return true;
  return false;
}
function memberOf(container, member) {
  const outer = container.from;
  if (outer === void 0)
    return member;
  const passed = outer.origin?.from !== void 0;
  if (!passed && outer.sensitive !== true && outer.doubt === void 0)
    return member;
  const origin = passed ? chain(outer.origin, member.from?.origin) : member.from?.origin;
  const sensitive = outer.sensitive === true || member.from?.sensitive === true;
  const doubt = outer.doubt ?? member.from?.doubt;
  return { ...member, from: { ...member.from, origin, sensitive, doubt } };
}
function gatherReferences(value, into) {
  let references = mergeReferences(into, value.from?.references);
  for (const member of membersOf(value))
    references = gatherReferences(member, references);
  return references;
}
function referencesOf(value) {
  return gatherReferences(value, void 0);
}
function derive(inputs, file, place) {
  let further;
  let references;
  let sensitive = false;
  let doubt;
  for (const input of inputs) {
    const origin2 = input.from?.origin;
    doubt ??= input.from?.doubt;
    if (further === void 0 && origin2 !== void 0) {
      further = isWithin(origin2, file, place) ? origin2.from : origin2;
    }
    references = gatherReferences(input, references);
    sensitive ||= isSensitive(input);
  }
  const origin = originAt(file, place, further);
  return {
    origin,
    references,
    ...sensitive ? { sensitive } : {},
    ...doubt === void 0 ? {} : { doubt }
  };
}

// build/terraform/text.js
var LONGEST_TEXT = 8e6;
function checkLength(length) {
  if (length > LONGEST_TEXT)
    fail(`the text would be longer than ${LONGEST_TEXT} characters`);
}
function piecesOf(value) {
  if (value.kind === "string") {
    return value.pieces ?? [{ kind: "literal", value: value.value, source: void 0, json: value.json }];
  }
  if (value.kind !== "unknown")
    return void 0;
  return value.text ?? [{ kind: "hole", because: value.because }];
}
function isLiteral(pieces) {
  return pieces.every((piece) => piece.kind === "literal");
}
function mayBeDocument(pieces) {
  for (const piece of pieces) {
    if (piece.kind !== "literal")
      return false;
    const match = /\S/.exec(piece.value);
    if (match !== null)
      return match[0] === "{" || match[0] === "[";
  }
  return false;
}
function compact(pieces) {
  const result = [];
  for (const piece of pieces) {
    const last = result[result.length - 1];
    if (piece.kind === "literal" && piece.value === "")
      continue;
    if (piece.kind === "literal" && last?.kind === "literal") {
      result[result.length - 1] = { kind: "literal", value: last.value + piece.value };
    } else
      result.push(piece);
  }
  return result;
}
function textOf(pieces, because, from) {
  const isDocument = mayBeDocument(pieces);
  if (pieces.every((piece) => piece.kind === "literal")) {
    const value = pieces.map((piece) => piece.value).join("");
    checkLength(value.length);
    return isDocument ? { kind: "string", value, pieces, from } : text(value, from);
  }
  const kept = isDocument ? pieces : compact(pieces);
  return unknown(STRING, because, { notNull: true, text: kept, from });
}
function unknownText(because, from) {
  return unknown(STRING, because, { notNull: true, from });
}
function loneReference(pieces) {
  const [piece] = pieces;
  return pieces.length === 1 && piece?.kind === "reference" ? piece.reference : void 0;
}
function derivedText(reference, because, from) {
  return unknown(STRING, because, {
    notNull: true,
    text: [{ kind: "reference", reference: { ...reference, derived: true }, because }],
    from
  });
}
function deriveReference(piece) {
  return { ...piece, reference: { ...piece.reference, derived: true } };
}
function mapLiterals(pieces, map) {
  return pieces.map((piece) => {
    if (piece.kind === "literal")
      return { kind: "literal", value: map(piece.value) };
    return piece.kind === "reference" ? deriveReference(piece) : piece;
  });
}
function knownPrefix(pieces) {
  let prefix = "";
  for (const piece of pieces) {
    if (piece.kind !== "literal")
      break;
    prefix += piece.value;
  }
  return prefix;
}
function knownSuffix(pieces) {
  let suffix = "";
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index];
    if (piece?.kind !== "literal")
      break;
    suffix = piece.value + suffix;
  }
  return suffix;
}
function startsWith(pieces, prefix) {
  const known = knownPrefix(pieces);
  if (known.startsWith(prefix))
    return true;
  return prefix.startsWith(known) && !isLiteral(pieces) ? void 0 : false;
}
function endsWith(pieces, suffix) {
  const known = knownSuffix(pieces);
  if (known.endsWith(suffix))
    return true;
  return suffix.endsWith(known) && !isLiteral(pieces) ? void 0 : false;
}
function dropPrefix(pieces, length) {
  const result = [];
  let left = length;
  for (const piece of pieces) {
    if (piece.kind === "literal" && left > 0) {
      const taken = Math.min(left, piece.value.length);
      left -= taken;
      if (taken < piece.value.length)
        result.push({ ...piece, value: piece.value.slice(taken), json: void 0 });
    } else
      result.push(piece);
  }
  return result;
}
function dropSuffix(pieces, length) {
  const result = [];
  let left = length;
  for (const piece of [...pieces].reverse()) {
    if (piece.kind === "literal" && left > 0) {
      const taken = Math.min(left, piece.value.length);
      left -= taken;
      if (taken < piece.value.length) {
        result.push({ ...piece, value: piece.value.slice(0, piece.value.length - taken), json: void 0 });
      }
    } else
      result.push(piece);
  }
  return result.reverse();
}
function hole(because, source) {
  return { kind: "hole", because, source };
}

export {
  DYNAMIC,
  STRING,
  NUMBER,
  BOOL,
  listOf,
  setOf,
  mapOf,
  isPrimitive,
  typesEqual,
  typeName,
  EvaluationError,
  fail,
  attempt,
  fromBigInt,
  fromDouble,
  toDouble,
  parseNumber,
  add,
  negate,
  subtract,
  multiply,
  divide,
  modulo,
  compareNumbers,
  isWhole,
  floor,
  ceiling,
  toBigInt,
  exactDecimal,
  roundDecimal,
  shortestDecimal,
  decimalText,
  numberText,
  TRUE,
  FALSE,
  NULL,
  EMPTY_TUPLE,
  text,
  number,
  bool,
  nullOf,
  tuple,
  object,
  listOfType,
  setOfType,
  mapOfType,
  unknown,
  computed,
  withMembers,
  settle,
  typeOf,
  asText,
  asNumber,
  elementsOf,
  entriesOf,
  sortedKeys,
  membersOf,
  isWhollyKnown,
  isOpenSet,
  openSet,
  addCauses,
  causesOf,
  withProvenance,
  withOrigin,
  passedThrough,
  mergeReferences,
  withReferences,
  withDoubt,
  withoutDoubt,
  doubtOf,
  withSensitivity,
  isSensitive,
  memberOf,
  referencesOf,
  derive,
  checkLength,
  piecesOf,
  textOf,
  unknownText,
  loneReference,
  derivedText,
  mapLiterals,
  knownPrefix,
  knownSuffix,
  startsWith,
  endsWith,
  dropPrefix,
  dropSuffix,
  hole
};
