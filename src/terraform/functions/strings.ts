/** https://developer.hashicorp.com/terraform/language/functions, section "String Functions". */
import type { Cause } from "../../graph/value.js";
import { fail } from "../errors.js";
import { expandReplacement, findAllMatches } from "../regex/match.js";
import {
  checkLength,
  derivedText,
  dropPrefix,
  dropSuffix,
  endsWith,
  hole,
  knownPrefix,
  knownSuffix,
  loneReference,
  mapLiterals,
  piecesOf,
  startsWith,
  textOf,
  unknownText,
} from "../text.js";
import { BOOL, listOf, NUMBER, STRING } from "../types.js";
import {
  addCauses,
  bool,
  causesOf,
  listOfType,
  text,
  unknown,
  type TextPiece,
  type TfUnknown,
  type TfValue,
} from "../values.js";
import type { EagerFunction, Parameter } from "./definition.js";
import { graphemes } from "./graphemes.js";
import { argument, checkCount, onTexts, textArgument, wholeArgument } from "./helpers.js";
import { programOf } from "./regexes.js";

const string = (name: string): Parameter => ({ name, type: STRING });
const openString = (name: string): Parameter => ({ name, type: STRING, known: "no" });

/** Changes each character whose other case is one character, as Go's `strings.ToUpper` does. */
function mapCase(text: string, change: (character: string) => string): string {
  // eslint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(text)) return change(text);
  return Array.from(text, (character) => {
    const changed = change(character);
    return Array.from(changed).length === 1 ? changed : character;
  }).join("");
}

const upperCase = (written: string): string => mapCase(written, (part) => part.toUpperCase());
// In Go "İ" is one letter in lower case too.
const lowerCase = (written: string): string => mapCase(written, (part) => part.toLowerCase().replace(/^i\u0307$/, "i"));

/** A function that treats each character by itself, so that it can be applied to the known parts of a text. */
function onCharacters(name: string, map: (written: string) => string): EagerFunction {
  return {
    name,
    parameters: [openString("str")],
    returns: STRING,
    evaluate: (args) => {
      const value = argument(args, 0);
      if (value.kind === "unknown") return textOf(mapLiterals(piecesOf(value) ?? [], map), value.because, undefined);
      return text(map(textArgument(args, 0)));
    },
  };
}

/** Whether a character is taken off an end of a text. */
type Trims = (character: string) => boolean;

/** How many code units are to be taken off the beginning. */
function leadingLength(written: string, trims: Trims): number {
  let length = 0;
  for (const character of written) {
    if (!trims(character)) break;
    length += character.length;
  }
  return length;
}

/** How many code units are to be taken off the end. */
function trailingLength(written: string, trims: Trims): number {
  let end = written.length;
  while (end > 0) {
    const pair = end > 1 && (written.codePointAt(end - 2) ?? 0) > 0xffff ? 2 : 1;
    if (!trims(written.slice(end - pair, end))) break;
    end -= pair;
  }
  return written.length - end;
}

interface Trimmed {
  readonly start: boolean;
  readonly end: boolean;
}

/** Where an end is not known, something may be taken off there: a computed attribute stays a piece of itself. */
function trimUnknown(value: TfUnknown, trims: Trims, ends: Trimmed): TfValue {
  let pieces = piecesOf(value) ?? [];
  const reference = loneReference(pieces);
  if (reference !== undefined) return derivedText(reference, value.because);
  const prefix = knownPrefix(pieces);
  const suffix = knownSuffix(pieces);
  const first = ends.start ? leadingLength(prefix, trims) : 0;
  const last = ends.end ? trailingLength(suffix, trims) : 0;
  if ((ends.start && first === prefix.length) || (ends.end && last === suffix.length)) {
    return unknownText(value.because);
  }
  if (first > 0) pieces = dropPrefix(pieces, first);
  if (last > 0) pieces = dropSuffix(pieces, last);
  return textOf(pieces, value.because, undefined);
}

/** A function that takes characters off the ends of a text. */
function trimming(
  name: string,
  parameters: readonly Parameter[],
  ends: Trimmed,
  trimsOf: (args: readonly TfValue[]) => Trims,
): EagerFunction {
  return {
    name,
    parameters,
    returns: STRING,
    evaluate: (args) => {
      const value = argument(args, 0);
      const trims = trimsOf(args);
      if (value.kind === "unknown") return trimUnknown(value, trims, ends);
      const written = textArgument(args, 0);
      const first = ends.start ? leadingLength(written, trims) : 0;
      if (first === written.length) return text("");
      const last = ends.end ? trailingLength(written, trims) : 0;
      return textOf(dropSuffix(dropPrefix(piecesOf(value) ?? [], first), last), [], undefined);
    },
  };
}

/** Go's `unicode.IsSpace`. */
function isSpace(character: string): boolean {
  return /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/.test(character);
}

function cutset(args: readonly TfValue[]): Trims {
  const characters = new Set(textArgument(args, 1));
  return (character) => characters.has(character);
}

/** Takes a prefix or suffix off, once. */
function trimFixed(
  name: string,
  parameter: string,
  has: (pieces: readonly TextPiece[], wanted: string) => boolean | undefined,
  drop: (pieces: readonly TextPiece[], length: number) => readonly TextPiece[],
): EagerFunction {
  return {
    name,
    parameters: [openString("str"), string(parameter)],
    returns: STRING,
    evaluate: (args) => {
      const value = argument(args, 0);
      const wanted = textArgument(args, 1);
      const pieces = piecesOf(value) ?? [];
      const found = has(pieces, wanted);
      if (found === false) return value;
      const because = causesOf(value);
      if (found === true) return textOf(drop(pieces, wanted.length), because, undefined);
      const reference = loneReference(pieces);
      return reference === undefined ? unknownText(because) : derivedText(reference, because);
    },
  };
}

function testing(
  name: string,
  parameter: string,
  test: (pieces: readonly TextPiece[], wanted: string) => boolean | undefined,
): EagerFunction {
  return {
    name,
    parameters: [openString("str"), string(parameter)],
    returns: BOOL,
    evaluate: (args) => {
      const value = argument(args, 0);
      const found = test(piecesOf(value) ?? [], textArgument(args, 1));
      return found === undefined ? unknown(BOOL, causesOf(value), { notNull: true }) : bool(found);
    },
  };
}

function containsText(pieces: readonly TextPiece[], wanted: string): boolean | undefined {
  if (pieces.some((piece) => piece.kind === "literal" && piece.value.includes(wanted))) return true;
  return pieces.every((piece) => piece.kind === "literal")
    ? pieces
        .map((piece) => piece.value)
        .join("")
        .includes(wanted)
    : undefined;
}

const join: EagerFunction = {
  name: "join",
  parameters: [string("separator")],
  variadic: { name: "lists", type: listOf(STRING), known: "no" },
  returns: STRING,
  evaluate: (args) => {
    const separator = textArgument(args, 0);
    if (args.length < 2) return fail("at least one list is required");
    const pieces: TextPiece[] = [];
    const causes: Cause[] = [];
    let count = 0;
    let size = 0;
    for (const list of args.slice(1)) {
      if (list.kind === "unknown") {
        if (count > 0) pieces.push({ kind: "literal", value: separator });
        pieces.push(hole(list.because));
        addCauses(causes, list.because);
        count += 1;
        continue;
      }
      for (const item of list.kind === "list" ? list.items : []) {
        if (item.kind === "null") return fail(`element ${count} is null; a null value cannot be joined`);
        if (count > 0) pieces.push({ kind: "literal", value: separator });
        if (item.kind === "unknown") addCauses(causes, item.because);
        for (const piece of piecesOf(item) ?? []) {
          size += piece.kind === "literal" ? piece.value.length : 0;
          pieces.push(piece);
        }
        count += 1;
        checkLength(size + count * separator.length);
      }
    }
    // An unknown list may be empty: then its separator is not there.
    if (args.slice(1).some((list) => list.kind === "unknown")) return unknownText(causes);
    return textOf(pieces, causes, undefined);
  },
};

/** The fields that are certain although the text is not known: those before its first unknown piece. */
function splitUnknown(value: TfUnknown, separator: string): TfValue {
  const pieces = piecesOf(value) ?? [];
  const reference = loneReference(pieces);
  const prefix = separator === "" ? "" : knownPrefix(pieces);
  const fields = prefix.split(separator);
  // A separator of several characters may begin within the prefix and end within what follows.
  const straddles =
    separator.length > 1 &&
    separator.split("").some((_, size) => size > 0 && prefix.endsWith(separator.slice(0, size)));
  const leading = separator === "" ? [] : fields.slice(0, straddles ? -2 : -1).map((field) => text(field));
  const other =
    reference === undefined ? tailField(pieces, prefix, value.because) : derivedText(reference, value.because);
  return unknown(listOf(STRING), value.because, {
    notNull: true,
    partial: { kind: "sequence", leading, some: [], other },
  });
}

/** What a field behind the known ones is like when all of them are pieces of one attribute. */
function tailField(pieces: readonly TextPiece[], prefix: string, because: readonly Cause[]): TfValue | undefined {
  const rest = pieces.filter((piece) => piece.kind !== "literal");
  const [piece] = rest;
  const last = pieces[pieces.length - 1];
  if (rest.length !== 1 || piece?.kind !== "reference" || last !== piece || /[*?]/.test(prefix)) return undefined;
  return derivedText(piece.reference, because);
}

const split: EagerFunction = {
  name: "split",
  parameters: [string("separator"), openString("str")],
  returns: listOf(STRING),
  evaluate: (args) => {
    const separator = textArgument(args, 0);
    const value = argument(args, 1);
    if (value.kind === "unknown") return splitUnknown(value, separator);
    const written = textArgument(args, 1);
    const fields = separator === "" ? Array.from(written) : written.split(separator);
    checkCount(fields.length, "split");
    return listOfType(
      STRING,
      fields.map((field) => text(field)),
    );
  },
};

function replaceKnown(written: string, search: string, replacement: string): string {
  if (search.length > 1 && search.startsWith("/") && search.endsWith("/")) {
    const program = programOf(search.slice(1, -1));
    let result = "";
    let at = 0;
    for (const match of findAllMatches(program, written)) {
      const [start = 0, end = 0] = match;
      result += written.slice(at, start) + expandReplacement(program, replacement, written, match);
      at = end;
      checkLength(result.length);
    }
    return result + written.slice(at);
  }
  const parts = written.split(search);
  checkLength(written.length + parts.length * replacement.length);
  return search === ""
    ? replacement + Array.from(written).join(replacement) + (written === "" ? "" : replacement)
    : parts.join(replacement);
}

const replace: EagerFunction = {
  name: "replace",
  parameters: [openString("str"), string("substr"), string("replace")],
  returns: STRING,
  evaluate: (args) => {
    const value = argument(args, 0);
    const search = textArgument(args, 1);
    const replacement = textArgument(args, 2);
    if (value.kind !== "unknown") return text(replaceKnown(textArgument(args, 0), search, replacement));
    const isPattern = search.length > 1 && search.startsWith("/") && search.endsWith("/");
    const pieces = piecesOf(value) ?? [];
    // One character cannot lie half in a known part.
    if (!isPattern && Array.from(search).length === 1) {
      const known = pieces.every((piece) => piece.kind !== "reference" || !/[*?]/.test(replacement));
      if (known)
        return textOf(
          mapLiterals(pieces, (part) => part.split(search).join(replacement)),
          value.because,
          undefined,
        );
    }
    const reference = loneReference(pieces);
    // Without wildcards in the replacement the result is as fixed as the attribute.
    if (reference !== undefined && !/[*?]/.test(replacement)) return derivedText(reference, value.because);
    return unknownText(value.because);
  },
};

const substr: EagerFunction = {
  name: "substr",
  parameters: [openString("str"), { name: "offset", type: NUMBER }, { name: "length", type: NUMBER }],
  returns: STRING,
  evaluate: (args) => {
    const value = argument(args, 0);
    const offset = wholeArgument(args, 1, "offset");
    const length = wholeArgument(args, 2, "length");
    if (value.kind === "unknown") {
      const pieces = piecesOf(value) ?? [];
      const reference = loneReference(pieces);
      if (reference !== undefined) return derivedText(reference, value.because);
      const known = graphemes(knownPrefix(pieces));
      // The last cluster may go on in what is not known.
      const isKnown = offset >= 0 && length >= 0 && offset + length < known.length;
      return isKnown ? text(known.slice(offset, offset + length).join("")) : unknownText(value.because);
    }
    const clusters = graphemes(textArgument(args, 0));
    const start = offset < 0 ? Math.max(offset + clusters.length, 0) : offset;
    // From the end no characters are all of them (https://github.com/zclconf/go-cty, SubstrFunc).
    const isOpen = length < 0 || (length === 0 && offset < 0);
    const end = isOpen ? clusters.length : start + length;
    return text(clusters.slice(start, end).join(""));
  },
};

const indent: EagerFunction = {
  name: "indent",
  parameters: [{ name: "spaces", type: NUMBER }, string("str")],
  returns: STRING,
  evaluate: (args) => {
    const spaces = wholeArgument(args, 0, "spaces");
    const written = textArgument(args, 1);
    const lines = written.split("\n");
    checkLength(written.length + lines.length * Math.max(spaces, 0));
    return text(lines.join(`\n${" ".repeat(Math.max(spaces, 0))}`));
  },
};

/** Whether a word begins behind the character: ASCII but for letters, digits and underscores, and other white space. */
function separatesWords(character: string): boolean {
  if (character.charCodeAt(0) < 0x80) return !/\w/.test(character);
  return isSpace(character);
}

/** Go's `strings.Title`. */
function titleCase(written: string): string {
  let previous = " ";
  let result = "";
  for (const character of written) {
    result += separatesWords(previous) ? upperCase(character) : character;
    previous = character;
  }
  return result;
}

export const STRING_FUNCTIONS: readonly EagerFunction[] = [
  trimming("chomp", [openString("str")], { start: false, end: true }, () => (character) => /[\r\n]/.test(character)),
  testing("endswith", "suffix", endsWith),
  indent,
  join,
  onCharacters("lower", lowerCase),
  replace,
  split,
  testing("startswith", "prefix", startsWith),
  testing("strcontains", "substr", containsText),
  onTexts("strrev", ["str"], STRING, ([written = ""]) => text([...graphemes(written)].reverse().join(""))),
  substr,
  onTexts("title", ["str"], STRING, ([written = ""]) => text(titleCase(written))),
  trimming("trim", [openString("str"), string("cutset")], { start: true, end: true }, cutset),
  trimFixed("trimprefix", "prefix", startsWith, dropPrefix),
  trimming("trimspace", [openString("str")], { start: true, end: true }, () => isSpace),
  trimFixed("trimsuffix", "suffix", endsWith, dropSuffix),
  onCharacters("upper", upperCase),
];
