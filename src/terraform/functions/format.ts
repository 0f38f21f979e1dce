/** `format` and `formatlist`, after cty's `stdlib` package (https://pkg.go.dev/github.com/zclconf/go-cty/cty/function/stdlib#Format). */
import type { Cause } from "../../graph/value.js";
import { convert } from "../convert.js";
import { EvaluationError, fail } from "../errors.js";
import { mapPartial } from "../iteration.js";
import { formatExponent, formatFixed, formatGeneral } from "../number-format.js";
import { toBigInt, type Numeric } from "../numbers.js";
import { checkLength, hole, piecesOf, textOf } from "../text.js";
import { BOOL, DYNAMIC, listOf, NUMBER, STRING, type TfType } from "../types.js";
import {
  addCauses,
  causesOf,
  isOpenSet,
  isWhollyKnown,
  listOfType,
  unknown,
  type TextPiece,
  type TfValue,
} from "../values.js";
import type { Call, EagerFunction } from "./definition.js";
import { graphemeCount, graphemes } from "./graphemes.js";
import { textArgument, undecided } from "./helpers.js";
import { jsonText } from "./json-encode.js";

interface Verb {
  readonly raw: string;
  readonly offset: number;
  readonly argument: number;
  readonly mode: string;
  readonly flags: string;
  readonly width: number | undefined;
  readonly precision: number | undefined;
}

type Segment = string | Verb;

const VERB = /^%([-+# 0]*)(\d+)?(?:\.(\d*))?(?:\[(\d+)\])?(.)?/su;
const MODES = "vtbdoxXeEfgGsq";
/** Wider fields are refused: nobody needs them, and they would use up the memory. */
const WIDEST = 10_000;

function parseFormat(format: string): readonly Segment[] {
  const segments: Segment[] = [];
  let next = 1;
  let at = 0;
  while (at < format.length) {
    const percent = format.indexOf("%", at);
    if (percent < 0) break;
    if (percent > at) segments.push(format.slice(at, percent));
    const match = VERB.exec(format.slice(percent, percent + 64));
    const mode = match?.[5];
    if (match === null || mode === undefined) return fail(`invalid format string starting at offset ${percent + 1}`);
    at = percent + match[0].length;
    if (mode === "%" && match[0] === "%%") {
      segments.push("%");
      continue;
    }
    if (!/[a-zA-Z]/.test(mode)) return fail(`unrecognized format character '${mode}' at offset ${at - 1}`);
    if (!MODES.includes(mode)) return fail(`unsupported format verb '${mode}' in "${match[0]}" at offset ${percent}`);
    const argument = match[4] === undefined ? next : Number(match[4]);
    next = argument + 1;
    const width = match[2] === undefined ? undefined : Number(match[2]);
    const precision = match[3] === undefined || match[3] === "" ? undefined : Number(match[3]);
    if ((width ?? 0) > WIDEST || (precision ?? 0) > WIDEST) return fail(`the width in "${match[0]}" is too large`);
    segments.push({ raw: match[0], offset: percent, argument, mode, flags: match[1] ?? "", width, precision });
  }
  if (at < format.length) segments.push(format.slice(at));
  return segments;
}

function unsupported(verb: Verb, reason: string): never {
  return fail(`unsupported value for "${verb.raw}" at ${verb.offset}: ${reason}`);
}

function converted(verb: Verb, value: TfValue, type: TfType): TfValue {
  try {
    return convert(value, type);
  } catch (error) {
    if (error instanceof EvaluationError) return unsupported(verb, error.message);
    throw error;
  }
}

/** Pads a text to the width, counted in grapheme clusters. */
function padText(verb: Verb, text: string): string {
  const missing = (verb.width ?? 0) - graphemeCount(text);
  if (missing <= 0) return text;
  const padding = (verb.flags.includes("0") ? "0" : " ").repeat(missing);
  return verb.flags.includes("-") ? text + padding : padding + text;
}

/** Pads a number as Go does: zeros go between the sign and the digits. */
function padNumber(verb: Verb, text: string): string {
  const sign = /^[-+ ]/.exec(text)?.[0] ?? "";
  const missing = (verb.width ?? 0) - text.length;
  if (missing <= 0) return text;
  if (verb.flags.includes("-")) return text + " ".repeat(missing);
  if (verb.flags.includes("0")) return sign + "0".repeat(missing) + text.slice(sign.length);
  return " ".repeat(missing) + text;
}

const RADIX: Readonly<Record<string, readonly [number, string]>> = {
  b: [2, "0b"],
  o: [8, "0"],
  d: [10, ""],
  x: [16, "0x"],
  X: [16, "0X"],
};

function formatInteger(verb: Verb, value: bigint): string {
  const [radix, prefix] = RADIX[verb.mode] ?? [10, ""];
  const magnitude = (value < 0n ? -value : value).toString(radix).padStart(verb.precision ?? 0, "0");
  const digits = verb.mode === "X" ? magnitude.toUpperCase() : magnitude;
  const written = (verb.flags.includes("#") ? prefix : "") + digits;
  return signed(verb, value < 0n, written);
}

function signed(verb: Verb, negative: boolean, magnitude: string): string {
  const sign = negative ? "-" : verb.flags.includes("+") ? "+" : verb.flags.includes(" ") ? " " : "";
  return sign + magnitude;
}

function formatFloat(verb: Verb, value: Numeric): string {
  const { precision } = verb;
  const write: Readonly<Record<string, () => string>> = {
    e: () => formatExponent(value, precision ?? 6),
    f: () => formatFixed(value, precision ?? 6),
    g: () => formatGeneral(value, precision),
  };
  const written = write[verb.mode.toLowerCase()]?.() ?? "";
  const negative = written.startsWith("-");
  const magnitude = written.replace(/^[-+]/, "");
  return signed(verb, negative, /[EG]/.test(verb.mode) ? magnitude.toUpperCase() : magnitude);
}

function formatNumber(verb: Verb, given: TfValue): string {
  const value = converted(verb, given, NUMBER);
  if (value.kind !== "number") return unsupported(verb, "a number is required");
  if (!(verb.mode in RADIX)) return padNumber(verb, formatFloat(verb, value.value));
  const whole = toBigInt(value.value);
  return whole === undefined
    ? unsupported(verb, "an integer is required")
    : padNumber(verb, formatInteger(verb, whole));
}

function formatText(verb: Verb, given: TfValue): string {
  const value = converted(verb, given, STRING);
  if (value.kind !== "string") return unsupported(verb, "string required");
  const { precision } = verb;
  const cut =
    precision === undefined || precision === 0 ? value.value : graphemes(value.value).slice(0, precision).join("");
  return padText(verb, verb.mode === "q" ? jsonText({ kind: "string", value: cut, from: undefined }) : cut);
}

function formatAsIs(verb: Verb, value: TfValue): string {
  if (!verb.flags.includes("#")) {
    if (value.kind === "string") return padText(verb, value.value);
    if (value.kind === "number") return padText(verb, formatGeneral(value.value));
  }
  return padText(verb, jsonText(value));
}

function formatKnown(verb: Verb, value: TfValue): string {
  if (verb.mode === "v") return formatAsIs(verb, value);
  if (value.kind === "null") return unsupported(verb, "null value cannot be formatted");
  if (verb.mode === "t") {
    const decided = converted(verb, value, BOOL);
    return decided.kind === "bool" ? String(decided.value) : unsupported(verb, "bool required");
  }
  return verb.mode === "s" || verb.mode === "q" ? formatText(verb, value) : formatNumber(verb, value);
}

/** An unknown text goes in with its pieces where the verb writes it as it is. */
function unknownPieces(verb: Verb, value: TfValue): readonly TextPiece[] {
  const plain =
    (verb.mode === "s" || verb.mode === "v") &&
    verb.flags === "" &&
    verb.width === undefined &&
    verb.precision === undefined;
  const isText = value.kind === "unknown" && value.text !== undefined;
  return plain && isText ? (piecesOf(value) ?? []) : [hole(causesOf(value))];
}

function formatValues(format: string, values: readonly TfValue[]): TfValue {
  const pieces: TextPiece[] = [];
  const causes: Cause[] = [];
  let highest = 0;
  let size = 0;
  for (const segment of parseFormat(format)) {
    if (typeof segment === "string") {
      pieces.push({ kind: "literal", value: segment });
      continue;
    }
    const value = values[segment.argument - 1];
    highest = Math.max(highest, segment.argument);
    if (value === undefined) {
      return fail(
        `not enough arguments for "${segment.raw}" at ${segment.offset}: need index ${segment.argument} but have ${values.length} total`,
      );
    }
    if (isWhollyKnown(value)) {
      const written = formatKnown(segment, value);
      size += written.length;
      checkLength(size);
      pieces.push({ kind: "literal", value: written });
    } else {
      pieces.push(...unknownPieces(segment, value));
      addCauses(causes, causesOf(value));
    }
  }
  if (highest < values.length) {
    return fail(
      highest === 0
        ? "too many arguments; no verbs in format string"
        : `too many arguments; only ${highest} used by format string`,
    );
  }
  return textOf(pieces, causes, undefined);
}

/** Terraform never decides about a null that has no type here: neither a result nor an error. */
function untypedNull(args: readonly TfValue[], call: Call): TfValue | undefined {
  const isUntyped = args.some((value) => value.kind === "null" && value.type.kind === "dynamic");
  return isUntyped ? undecided(call, DYNAMIC, `terraform does not decide ${call.name}() with null`) : undefined;
}

const format: EagerFunction = {
  name: "format",
  parameters: [{ name: "format", type: STRING }],
  variadic: { name: "args", type: DYNAMIC, known: "no", nullable: true },
  returns: STRING,
  evaluate: (args, call) => untypedNull(args, call) ?? formatValues(textArgument(args, 0), args.slice(1)),
};

/** Whether a value is a list, or may be one, of which not all items are known. */
function isOpenList(value: TfValue): boolean {
  if (isOpenSet(value)) return true;
  const isText = value.kind === "unknown" && value.text !== undefined;
  return value.kind === "unknown" && !isText && !["string", "number", "bool"].includes(value.type.kind);
}

/** What each item is like when one list has no known length and its items are alike. */
function formatOpenList(written: string, values: readonly TfValue[], open: readonly TfValue[]): TfValue {
  const [list, ...others] = open;
  const partial = list?.kind === "unknown" && list.partial?.kind === "sequence" ? list.partial : undefined;
  const isAlone = others.length === 0 && values.every((value) => value === list || !("items" in value));
  const item = (member: TfValue): TfValue =>
    formatValues(
      written,
      values.map((value) => (value === list ? member : value)),
    );
  return unknown(listOf(STRING), causesOf(...open), {
    notNull: true,
    partial: isAlone ? mapPartial(partial, item) : undefined,
  });
}

const formatlist: EagerFunction = {
  name: "formatlist",
  parameters: [{ name: "format", type: STRING }],
  variadic: { name: "args", type: DYNAMIC, known: "no", nullable: true },
  returns: listOf(STRING),
  evaluate: (args, call) => {
    const untyped = untypedNull(args, call);
    if (untyped !== undefined) return untyped;
    const written = textArgument(args, 0);
    const values = args.slice(1);
    let count: number | undefined;
    const lists = values.map((value, index) => {
      if (value.kind !== "list" && value.kind !== "set" && value.kind !== "tuple") return undefined;
      if (count !== undefined && count !== value.items.length) {
        return fail(
          `argument ${index + 1} has length ${value.items.length}, which is inconsistent with the length ${count} of another`,
        );
      }
      count = value.items.length;
      return value.items;
    });
    const open = values.filter(isOpenList);
    if (open.length > 0) return formatOpenList(written, values, open);
    const items: TfValue[] = [];
    for (let row = 0; row < (count ?? 1); row += 1) {
      items.push(
        formatValues(
          written,
          values.map((value, index) => lists[index]?.[row] ?? value),
        ),
      );
    }
    return listOfType(STRING, items);
  },
};

export const FORMAT_FUNCTIONS: readonly EagerFunction[] = [format, formatlist];
