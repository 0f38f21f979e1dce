/**
 * The syntax of RE2 (https://github.com/google/re2/wiki/Syntax), which Terraform's regular expressions have: no look-around
 * and no back-references, so that matching takes linear time whatever the pattern is.
 */
import { fail } from "../errors.js";

/** Whether a code point is matched. */
export type CharacterTest = (code: number) => boolean;

export type Assertion = "text-start" | "text-end" | "line-start" | "line-end" | "word-boundary" | "no-word-boundary";

export type Pattern =
  | { readonly kind: "empty" }
  | { readonly kind: "character"; readonly test: CharacterTest }
  | { readonly kind: "assertion"; readonly assertion: Assertion }
  | { readonly kind: "sequence"; readonly items: readonly Pattern[] }
  | { readonly kind: "choice"; readonly items: readonly Pattern[] }
  | {
      readonly kind: "repeat";
      readonly item: Pattern;
      readonly least: number;
      readonly most: number | undefined;
      readonly lazy: boolean;
    }
  | { readonly kind: "group"; readonly item: Pattern; readonly index: number };

export interface ParsedPattern {
  readonly pattern: Pattern;
  /** Names of the groups from the first on; `undefined` for those without a name. */
  readonly groups: readonly (string | undefined)[];
}

interface Flags {
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
  readonly swapLazy: boolean;
}

interface Reader {
  readonly source: readonly string[];
  at: number;
  flags: Flags;
  depth: number;
  readonly groups: (string | undefined)[];
}

/** As many repetitions as RE2 allows. */
const MOST_REPETITIONS = 1000;
const DEEPEST = 200;

const SINGLE_ESCAPES: Readonly<Record<string, number>> = { a: 7, f: 12, t: 9, n: 10, r: 13, v: 11 };

const between =
  (from: number, to: number): CharacterTest =>
  (code) =>
    code >= from && code <= to;

const isDigit = between(0x30, 0x39);
const isSpace: CharacterTest = (code) => code === 9 || code === 10 || code === 12 || code === 13 || code === 32;
/** ASCII letters, digits and the underscore. */
export const isWordCharacter: CharacterTest = (code) =>
  isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f;

function not(test: CharacterTest): CharacterTest {
  return (code) => !test(code);
}

function either(tests: readonly CharacterTest[]): CharacterTest {
  return (code) => tests.some((test) => test(code));
}

const PERL_CLASSES: Readonly<Record<string, CharacterTest>> = {
  d: isDigit,
  D: not(isDigit),
  s: isSpace,
  S: not(isSpace),
  w: isWordCharacter,
  W: not(isWordCharacter),
};

const isUpper = between(0x41, 0x5a);
const isLower = between(0x61, 0x7a);

const POSIX_CLASSES: Readonly<Record<string, CharacterTest>> = {
  alnum: either([isDigit, isUpper, isLower]),
  alpha: either([isUpper, isLower]),
  ascii: between(0, 0x7f),
  blank: (code) => code === 9 || code === 32,
  cntrl: (code) => code < 0x20 || code === 0x7f,
  digit: isDigit,
  graph: between(0x21, 0x7e),
  lower: isLower,
  print: between(0x20, 0x7e),
  punct: (code) => code >= 0x21 && code <= 0x7e && !isDigit(code) && !isUpper(code) && !isLower(code),
  space: (code) => (code >= 9 && code <= 13) || code === 32,
  upper: isUpper,
  word: isWordCharacter,
  xdigit: (code) => isDigit(code) || (code >= 0x41 && code <= 0x46) || (code >= 0x61 && code <= 0x66),
};

function invalid(reader: Reader, message: string): never {
  return fail(`invalid regular expression ${JSON.stringify(reader.source.join(""))}: ${message}`);
}

function peek(reader: Reader): string | undefined {
  return reader.source[reader.at];
}

function accept(reader: Reader, expected: string): boolean {
  for (const [offset, character] of Array.from(expected).entries()) {
    if (reader.source[reader.at + offset] !== character) return false;
  }
  reader.at += expected.length;
  return true;
}

/** The code points that differ from the given one in case only. */
function foldings(code: number): readonly number[] {
  const character = String.fromCodePoint(code);
  return [character.toLowerCase(), character.toUpperCase()].flatMap((folded) => {
    const other = folded.codePointAt(0);
    return other !== undefined && String.fromCodePoint(other) === folded ? [other] : [];
  });
}

function folding(test: CharacterTest, flags: Flags): CharacterTest {
  if (!flags.ignoreCase) return test;
  return (code) => test(code) || foldings(code).some(test);
}

function unicodeClass(reader: Reader, negated: boolean): CharacterTest {
  let name = reader.source[reader.at] ?? invalid(reader, "a class name is missing");
  reader.at += 1;
  let inverted = negated;
  if (name === "{") {
    const end = reader.source.indexOf("}", reader.at);
    if (end < 0) return invalid(reader, "a class name is not closed");
    name = reader.source.slice(reader.at, end).join("");
    reader.at = end + 1;
    if (name.startsWith("^")) {
      inverted = !inverted;
      name = name.slice(1);
    }
  }
  if (name === "Any") return () => !inverted;
  let expression: RegExp | undefined;
  for (const property of [`General_Category=${name}`, `Script=${name}`]) {
    try {
      expression ??= new RegExp(`^\\p{${property}}$`, "u");
    } catch {
      // Not a property of this kind.
    }
  }
  if (expression === undefined) return invalid(reader, `there is no character class "${name}"`);
  const matcher = expression;
  return (code) => matcher.test(String.fromCodePoint(code)) !== inverted;
}

/** The code point of an escape, whose backslash is read already; `undefined` for what stands for no single character. */
function escapedCode(reader: Reader): number | undefined {
  const character = peek(reader);
  if (character === undefined) return invalid(reader, "trailing backslash");
  const single = SINGLE_ESCAPES[character];
  if (single !== undefined) {
    reader.at += 1;
    return single;
  }
  if (character === "x") {
    const digits = /^x(?:\{([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{2}))/.exec(
      reader.source.slice(reader.at, reader.at + 9).join(""),
    );
    if (digits === null) return invalid(reader, "invalid escape \\x");
    reader.at += digits[0].length;
    const code = parseInt(digits[1] ?? digits[2] ?? "0", 16);
    return code <= 0x10ffff ? code : invalid(reader, "the code point is out of range");
  }
  if (/[0-7]/.test(character)) {
    const digits = /^(?:0[0-7]{0,2}|[1-7][0-7]{1,2})/.exec(reader.source.slice(reader.at, reader.at + 3).join(""));
    if (digits === null) return invalid(reader, "back-references are not supported");
    reader.at += digits[0].length;
    return parseInt(digits[0], 8);
  }
  if (/[A-Za-z0-9]/.test(character)) return undefined;
  reader.at += 1;
  return character.codePointAt(0);
}

function classEscape(reader: Reader): CharacterTest | undefined {
  const character = peek(reader);
  if (character === undefined) return undefined;
  const perl = Object.hasOwn(PERL_CLASSES, character) ? PERL_CLASSES[character] : undefined;
  if (perl !== undefined) {
    reader.at += 1;
    return perl;
  }
  if (character === "p" || character === "P") {
    reader.at += 1;
    return unicodeClass(reader, character === "P");
  }
  return undefined;
}

function classCharacter(reader: Reader): number {
  const character = peek(reader) ?? invalid(reader, "a bracket expression is not closed");
  reader.at += 1;
  if (character !== "\\") return character.codePointAt(0) ?? 0;
  return escapedCode(reader) ?? invalid(reader, `invalid escape \\${peek(reader) ?? ""}`);
}

function bracketClass(reader: Reader): CharacterTest {
  const negated = accept(reader, "^");
  const tests: CharacterTest[] = [];
  for (let first = true; first || peek(reader) !== "]"; first = false) {
    if (peek(reader) === undefined) return invalid(reader, "a bracket expression is not closed");
    const posix = /^\[:(\^?)([a-z]+):\]/.exec(reader.source.slice(reader.at, reader.at + 16).join(""));
    if (posix !== null) {
      const name = posix[2] ?? "";
      const test = Object.hasOwn(POSIX_CLASSES, name) ? POSIX_CLASSES[name] : undefined;
      if (test === undefined) return invalid(reader, `there is no character class "${name}"`);
      tests.push(posix[1] === "^" ? not(test) : test);
      reader.at += posix[0].length;
      continue;
    }
    if (peek(reader) === "\\") {
      reader.at += 1;
      const test = classEscape(reader);
      if (test !== undefined) {
        tests.push(test);
        continue;
      }
      reader.at -= 1;
    }
    const from = classCharacter(reader);
    let to = from;
    if (peek(reader) === "-" && reader.source[reader.at + 1] !== "]" && reader.source[reader.at + 1] !== undefined) {
      reader.at += 1;
      to = classCharacter(reader);
      if (to < from) return invalid(reader, "the range of a bracket expression is reversed");
    }
    tests.push(between(from, to));
  }
  reader.at += 1;
  const test = folding(either(tests), reader.flags);
  return negated ? not(test) : test;
}

function literal(reader: Reader, code: number): Pattern {
  const { flags } = reader;
  if (!flags.ignoreCase) return { kind: "character", test: (other) => other === code };
  const same = new Set([code, ...foldings(code)]);
  return { kind: "character", test: (other) => same.has(other) };
}

const EMPTY: Pattern = { kind: "empty" };

function parseFlags(reader: Reader): boolean {
  const match = /^([imsU]*)(?:-([imsU]+))?([:)])/.exec(reader.source.slice(reader.at, reader.at + 12).join(""));
  if (match === null) {
    const next = reader.source.slice(reader.at, reader.at + 2).join("");
    return invalid(reader, /^[=!<]/.test(next) ? "look-around is not supported" : `invalid group "(?${next}"`);
  }
  reader.at += match[0].length;
  const set = (name: string, current: boolean): boolean =>
    (match[2] ?? "").includes(name) ? false : (match[1] ?? "").includes(name) || current;
  reader.flags = {
    ignoreCase: set("i", reader.flags.ignoreCase),
    multiline: set("m", reader.flags.multiline),
    dotAll: set("s", reader.flags.dotAll),
    swapLazy: set("U", reader.flags.swapLazy),
  };
  return match[3] === ":";
}

function parseGroup(reader: Reader): Pattern {
  const outer = reader.flags;
  let index: number | undefined;
  if (accept(reader, "?")) {
    const name = /^P?<([A-Za-z_]\w*)>/.exec(reader.source.slice(reader.at, reader.at + 80).join(""));
    if (name !== null) {
      reader.at += name[0].length;
      if (reader.groups.includes(name[1])) return invalid(reader, `two groups have the name "${name[1] ?? ""}"`);
      index = reader.groups.push(name[1]);
    } else if (!parseFlags(reader)) return EMPTY;
  } else index = reader.groups.push(undefined);
  const item = parseChoice(reader);
  if (!accept(reader, ")")) return invalid(reader, "a group is not closed");
  reader.flags = outer;
  return index === undefined ? item : { kind: "group", item, index };
}

const ASSERTION_ESCAPES: Readonly<Record<string, Assertion>> = {
  A: "text-start",
  z: "text-end",
  b: "word-boundary",
  B: "no-word-boundary",
};

/** The characters between `\\Q` and `\\E`, each by itself. */
function parseQuoted(reader: Reader): readonly Pattern[] {
  const items: Pattern[] = [];
  for (let next = peek(reader); next !== undefined && !accept(reader, "\\E"); next = peek(reader)) {
    items.push(literal(reader, next.codePointAt(0) ?? 0));
    reader.at += 1;
  }
  return items;
}

function parseEscape(reader: Reader): Pattern {
  const character = peek(reader) ?? "";
  const assertion = ASSERTION_ESCAPES[character];
  if (assertion !== undefined) {
    reader.at += 1;
    return { kind: "assertion", assertion };
  }
  const test = classEscape(reader);
  if (test !== undefined) return { kind: "character", test: folding(test, reader.flags) };
  const code = escapedCode(reader);
  return code === undefined ? invalid(reader, `invalid escape \\${character}`) : literal(reader, code);
}

function parseAtom(reader: Reader): Pattern {
  const character = peek(reader) ?? "";
  const { flags } = reader;
  reader.at += 1;
  switch (character) {
    case "(":
      return parseGroup(reader);
    case "[":
      return { kind: "character", test: bracketClass(reader) };
    case "\\":
      return parseEscape(reader);
    case ".":
      return { kind: "character", test: flags.dotAll ? () => true : (code) => code !== 10 };
    case "^":
      return { kind: "assertion", assertion: flags.multiline ? "line-start" : "text-start" };
    case "$":
      return { kind: "assertion", assertion: flags.multiline ? "line-end" : "text-end" };
    case "*":
    case "+":
    case "?":
      return invalid(reader, `there is nothing before "${character}" to repeat`);
    default:
      return literal(reader, character.codePointAt(0) ?? 0);
  }
}

type Bounds = readonly [least: number, most: number | undefined];

const BOUNDS: Readonly<Record<string, Bounds>> = { "*": [0, undefined], "+": [1, undefined], "?": [0, 1] };

function parseBounds(reader: Reader): Bounds | undefined {
  const character = peek(reader) ?? "";
  const simple = BOUNDS[character];
  if (simple !== undefined) {
    reader.at += 1;
    return simple;
  }
  const match = /^\{(\d{1,5})(,(\d{0,5}))?\}/.exec(reader.source.slice(reader.at, reader.at + 16).join(""));
  // Other braces stand for themselves.
  if (character !== "{" || match === null) return undefined;
  reader.at += match[0].length;
  const least = Number(match[1]);
  const most = match[2] === undefined ? least : match[3] === "" ? undefined : Number(match[3]);
  if (least > MOST_REPETITIONS || (most !== undefined && (most > MOST_REPETITIONS || most < least))) {
    return invalid(reader, `invalid repeat count ${match[0]}`);
  }
  return [least, most];
}

function parseSequence(reader: Reader): Pattern {
  const items: Pattern[] = [];
  for (let next = peek(reader); next !== undefined && next !== "|" && next !== ")"; next = peek(reader)) {
    // A repetition behind a quoted text is one of its last character.
    const quoted = accept(reader, "\\Q") ? parseQuoted(reader) : undefined;
    items.push(...(quoted?.slice(0, -1) ?? []));
    let item = quoted === undefined ? parseAtom(reader) : (quoted[quoted.length - 1] ?? EMPTY);
    let repeated = false;
    for (let bounds = parseBounds(reader); bounds !== undefined; bounds = parseBounds(reader)) {
      if (repeated) return invalid(reader, "a repetition is repeated");
      repeated = true;
      const lazy = accept(reader, "?") !== reader.flags.swapLazy;
      item = { kind: "repeat", item, least: bounds[0], most: bounds[1], lazy };
    }
    items.push(item);
  }
  const [only] = items;
  return items.length === 1 && only !== undefined ? only : { kind: "sequence", items };
}

function parseChoice(reader: Reader): Pattern {
  reader.depth += 1;
  if (reader.depth > DEEPEST) return invalid(reader, "it is nested too deeply");
  const items = [parseSequence(reader)];
  while (accept(reader, "|")) items.push(parseSequence(reader));
  reader.depth -= 1;
  const [only] = items;
  return items.length === 1 && only !== undefined ? only : { kind: "choice", items };
}

/**
 * Parses a regular expression.
 *
 * @throws EvaluationError when RE2 would refuse it
 */
export function parsePattern(source: string): ParsedPattern {
  const reader: Reader = {
    source: Array.from(source),
    at: 0,
    flags: { ignoreCase: false, multiline: false, dotAll: false, swapLazy: false },
    depth: 0,
    groups: [],
  };
  const pattern = parseChoice(reader);
  if (reader.at < reader.source.length) return invalid(reader, 'there is a ")" without "("');
  return { pattern, groups: reader.groups };
}
