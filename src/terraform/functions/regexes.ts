import { fail } from "../errors.js";
import { compilePattern, findAllMatches, findMatch, type Match, type Program } from "../regex/match.js";
import { derivedText, loneReference, piecesOf } from "../text.js";
import { DYNAMIC, listOf, STRING, type TfType } from "../types.js";
import { listOfType, nullOf, object, text, tuple, unknown, withDoubt, type TfValue } from "../values.js";
import type { EagerFunction } from "./definition.js";
import { argument, checkCount, textArgument } from "./helpers.js";

const MOST_PROGRAMS = 200;
const programs = new Map<string, Program>();

/** The compiled pattern; the last ones are kept, as the same pattern is used for many resources. */
export function programOf(pattern: string): Program {
  const known = programs.get(pattern);
  if (known !== undefined) return known;
  const program = compilePattern(pattern);
  if (programs.size >= MOST_PROGRAMS) programs.clear();
  programs.set(pattern, program);
  return program;
}

/** What a match gives: the text, or its groups as a tuple, or as an object when they have names. */
function shaped(program: Program, whole: () => TfValue, group: (index: number) => TfValue): TfValue {
  const { groups } = program;
  if (groups.length === 0) return whole();
  const named = groups.filter((name) => name !== undefined);
  if (named.length > 0 && named.length < groups.length) {
    return fail("invalid regular expression: cannot mix both named and unnamed capture groups");
  }
  if (named.length === 0) return tuple(groups.map((_, index) => group(index + 1)));
  return object(new Map(named.map((name, index) => [name, group(index + 1)])));
}

function resultOf(program: Program, subject: string, match: Match): TfValue {
  const part = (index: number): TfValue => {
    const start = match[index * 2] ?? -1;
    return start < 0 ? nullOf(STRING) : text(subject.slice(start, match[index * 2 + 1]));
  };
  return shaped(program, () => part(0), part);
}

function typeOfMatch(program: Program): TfType {
  const value = shaped(
    program,
    () => text(""),
    () => text(""),
  );
  if (value.kind === "object")
    return { kind: "object", attributes: new Map([...value.entries.keys()].map((key) => [key, STRING])) };
  return value.kind === "tuple" ? { kind: "tuple", elements: value.items.map(() => STRING) } : STRING;
}

const regex: EagerFunction = {
  name: "regex",
  parameters: [
    { name: "pattern", type: STRING },
    { name: "string", type: STRING, known: "no" },
  ],
  returns: DYNAMIC,
  evaluate: (args) => {
    const program = programOf(textArgument(args, 0));
    const subject = argument(args, 1);
    if (subject.kind === "unknown") {
      // What a pattern picks out of a computed attribute is as fixed as the attribute.
      const reference = loneReference(piecesOf(subject) ?? []);
      if (reference === undefined) return unknown(typeOfMatch(program), subject.because, { notNull: true });
      const piece = (): TfValue => derivedText(reference, subject.because, { references: [reference] });
      return withDoubt(shaped(program, piece, piece), subject.because);
    }
    const written = textArgument(args, 1);
    const match = findMatch(program, written);
    return match === undefined
      ? fail("pattern did not match any part of the given string")
      : resultOf(program, written, match);
  },
};

const regexall: EagerFunction = {
  name: "regexall",
  parameters: [
    { name: "pattern", type: STRING },
    { name: "string", type: STRING },
  ],
  returns: listOf(DYNAMIC),
  evaluate: (args) => {
    const program = programOf(textArgument(args, 0));
    const subject = textArgument(args, 1);
    const matches = findAllMatches(program, subject);
    checkCount(matches.length, "regexall");
    return listOfType(
      typeOfMatch(program),
      matches.map((match) => resultOf(program, subject, match)),
    );
  },
};

export const REGEX_FUNCTIONS: readonly EagerFunction[] = [regex, regexall];
