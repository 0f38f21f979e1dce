import { identifierEnd, isDigit, isIdentifierStart } from "./characters.js";
import { lastMarkers, nextBlockHeader } from "./heredocs.js";
import {
  emit,
  emitInvalid,
  emitNext,
  LONE_CARRIAGE_RETURN,
  type MainFrame,
  type QuotedFrame,
  report,
  type ScannerState,
  UNCLOSED_STRING,
} from "./scanner-state.js";
import { Token } from "./tokens.js";

const NEWLINE = 10;
const CARRIAGE_RETURN = 13;
const SURROGATE = 0xd800;

/** Scans code up to the end of the text, into a string or heredoc, or out of a sequence. */
export function scanCode(state: ScannerState, frame: MainFrame): void {
  const { text, frames } = state;
  while (state.at < text.length && frames.at(-1) === frame) {
    const code = text.charCodeAt(state.at);
    if (code === 32 || code === 9) state.at++;
    else if (isIdentifierStart(code) || code >= SURROGATE) scanIdentifier(state, code);
    else if (isDigit(code)) emit(state, Token.number, state.at, numberEnd(text, state.at));
    else if (SPECIAL[code]?.(state, frame) !== true && !scanOperator(state, code)) scanForeign(state);
  }
}

/**
 * What begins with these characters and is no operator. Each answers true when it has taken something, and false when the
 * character means something else here.
 */
const SPECIAL: Readonly<Record<number, (state: ScannerState, frame: MainFrame) => boolean>> = byCode({
  "\n": (state) => scanNewline(state, 1),
  "\r": (state) => {
    if (state.text.charCodeAt(state.at + 1) === NEWLINE) return scanNewline(state, 2);
    emitInvalid(state, 1, LONE_CARRIAGE_RETURN);
    return true;
  },
  '"': (state) => {
    state.frames.push({ kind: "quoted", open: state.at });
    emitNext(state, Token.openQuote, 1);
    return true;
  },
  "#": (state) => scanLineComment(state, 1),
  "/": (state) => {
    const next = state.text.charAt(state.at + 1);
    if (next === "/") return scanLineComment(state, 2);
    return next === "*" && !state.isCommentOpen && scanBlockComment(state);
  },
  "{": (state, frame) => {
    frame.braces++;
    emitNext(state, Token.openBrace, 1);
    return true;
  },
  "}": (state, frame) => {
    if (closesSequence(state, frame, 1)) return true;
    frame.braces--;
    emitNext(state, Token.closeBrace, 1);
    return true;
  },
  "~": (state, frame) => {
    if (!state.text.startsWith("~}", state.at)) return false;
    if (closesSequence(state, frame, 2)) return true;
    frame.braces--;
    emitInvalid(state, 2, "The trim marker ~} can only close a template sequence that ${ or %{ has opened.");
    return true;
  },
  "<": (state) => skipConflictMarker(state) || scanHeredocOpening(state),
  ">": skipConflictMarker,
  "=": skipConflictMarker,
  "|": skipConflictMarker,
});

/** The operators and punctuation by their first character, longer ones first. */
const OPERATORS: Readonly<Record<number, readonly (readonly [string, Token])[]>> = byCode({
  "!": [
    ["!=", Token.notEqual],
    ["!", Token.not],
  ],
  "%": [["%", Token.percent]],
  "&": [["&&", Token.and]],
  "(": [["(", Token.openParenthesis]],
  ")": [[")", Token.closeParenthesis]],
  "*": [["*", Token.star]],
  "+": [["+", Token.plus]],
  ",": [[",", Token.comma]],
  "-": [["-", Token.minus]],
  ".": [
    ["...", Token.ellipsis],
    [".", Token.dot],
  ],
  "/": [["/", Token.slash]],
  ":": [
    ["::", Token.doubleColon],
    [":", Token.colon],
  ],
  "<": [
    ["<=", Token.lessOrEqual],
    ["<", Token.less],
  ],
  "=": [
    ["==", Token.equal],
    ["=>", Token.arrow],
    ["=", Token.assign],
  ],
  ">": [
    [">=", Token.greaterOrEqual],
    [">", Token.greater],
  ],
  "?": [["?", Token.question]],
  "[": [["[", Token.openBracket]],
  "]": [["]", Token.closeBracket]],
  "|": [["||", Token.or]],
});

function byCode<Value>(table: Readonly<Record<string, Value>>): Readonly<Record<number, Value>> {
  return Object.fromEntries(Object.entries(table).map(([character, value]) => [character.charCodeAt(0), value]));
}

function scanOperator(state: ScannerState, code: number): boolean {
  for (const [operator, kind] of OPERATORS[code] ?? []) {
    if (state.text.startsWith(operator, state.at)) {
      emitNext(state, kind, operator.length);
      return true;
    }
  }
  return false;
}

function scanIdentifier(state: ScannerState, code: number): void {
  const end = identifierEnd(state.text, state.at);
  if (end > state.at) emit(state, Token.identifier, state.at, end);
  else {
    // A code point beyond the basic plane takes two code units.
    const length = Math.min((state.text.codePointAt(state.at) ?? code) > 0xffff ? 2 : 1, state.text.length - state.at);
    emitInvalid(state, length, unusedCharacter(state));
  }
}

/** hclsyntax takes everything that looks like a number as one token and judges it later. */
function numberEnd(text: string, start: number): number {
  let end = start + 1;
  let at = end;
  for (;;) {
    const character = text.charAt(at);
    if (isDigit(text.charCodeAt(at))) end = ++at;
    else if (character === ".") at++;
    else if (character === "e" || character === "E") {
      const sign = text.charAt(at + 1);
      const digit = sign === "+" || sign === "-" ? at + 2 : at + 1;
      if (!isDigit(text.charCodeAt(digit))) return end;
      end = at = digit + 1;
    } else return end;
  }
}

function scanNewline(state: ScannerState, length: number): boolean {
  emitNext(state, Token.newline, length);
  const outer = state.frames.at(-2);
  if (state.guided && outer?.kind === "quoted") leaveBrokenStrings(state, outer);
  return true;
}

/** Behind a newline in a sequence of a string, in a text that is known to be broken: closes the strings around it. */
function leaveBrokenStrings(state: ScannerState, innermost: QuotedFrame): void {
  const { frames } = state;
  const newline = state.at - 1;
  report(state, innermost.open, newline, UNCLOSED_STRING);
  while (frames.at(-2)?.kind === "quoted") {
    frames.length -= 2;
    emit(state, Token.closeQuote, newline, newline);
  }
  emit(state, Token.newline, newline, newline + 1);
}

/** A comment up to the end of the line, whose newline counts. */
function scanLineComment(state: ScannerState, markerLength: number): boolean {
  const { text, at, base } = state;
  const newline = text.indexOf("\n", at);
  const hasReturn = newline > at && text.charCodeAt(newline - 1) === CARRIAGE_RETURN;
  const end = newline === -1 ? text.length : hasReturn ? newline - 1 : newline;
  state.comments.push({ start: at + base, end: end + base, text: text.slice(at + markerLength, end) });
  state.at = end;
  return true;
}

function scanBlockComment(state: ScannerState): boolean {
  const { text, at, base } = state;
  const close = text.indexOf("*/", at + 2);
  if (close === -1) {
    state.isCommentOpen = true;
    state.endedInside = true;
    emitInvalid(state, 2, "The comment is not closed: */ is missing.");
    const newline = text.indexOf("\n", at);
    state.at = newline === -1 ? text.length : newline;
    return true;
  }
  state.comments.push({ start: at + base, end: close + 2 + base, text: text.slice(at + 2, close) });
  state.at = close + 2;
  return true;
}

/** Ends the sequence when no brace is open in it. */
function closesSequence(state: ScannerState, frame: MainFrame, length: number): boolean {
  if (frame.braces !== 0 || state.frames.length === 1) return false;
  state.frames.pop();
  emitNext(state, Token.closeSequence, length);
  return true;
}

const CONFLICT_MARKER = /^(?:<{7} |={7}\r?(?:\n|$)|>{7} |\|{7} )/;

/** A line that `git merge` left behind counts as a comment with a problem, so that both sides are read. */
function skipConflictMarker(state: ScannerState): boolean {
  const { text, at } = state;
  if (text.charCodeAt(at) !== text.charCodeAt(at + 1) || (at > 0 && text.charCodeAt(at - 1) !== NEWLINE)) return false;
  if (!CONFLICT_MARKER.test(text.slice(at, at + 9))) return false;
  const newline = text.indexOf("\n", at);
  const end = newline === -1 ? text.length : newline;
  report(state, at, end, "This line is a merge conflict marker; the conflict must be resolved.");
  state.at = end;
  return true;
}

/** `<<` or `<<-`, the marker and a newline. */
function scanHeredocOpening(state: ScannerState): boolean {
  const { text, at } = state;
  if (!text.startsWith("<<", at)) return false;
  const markerStart = text.startsWith("-", at + 2) ? at + 3 : at + 2;
  const markerEnd = identifierEnd(text, markerStart);
  const newline = text.charCodeAt(markerEnd) === CARRIAGE_RETURN ? markerEnd + 1 : markerEnd;
  if (markerEnd === markerStart || text.charCodeAt(newline) !== NEWLINE) return false;
  const marker = text.slice(markerStart, markerEnd);
  const limit = state.guided ? heredocLimit(state, marker, newline + 1) : text.length;
  state.frames.push({ kind: "heredoc", open: at, marker, limit, atLineStart: true });
  emit(state, Token.openHeredoc, at, markerEnd);
  state.at = newline + 1;
  return true;
}

/** Where a heredoc ends at the latest in a broken text. */
function heredocLimit(state: ScannerState, marker: string, start: number): number {
  state.markers ??= lastMarkers(state.text);
  return (state.markers.get(marker) ?? -1) < start ? nextBlockHeader(state.text, start) : state.text.length;
}

/** Characters that people bring from other languages, with what HCL has in their place. */
const FOREIGN: Readonly<Record<string, string>> = {
  "'": 'Single quotes are not valid; strings are enclosed in double quotes (").',
  "`": "The ` character is not valid; a multi-line string is written as a heredoc, such as <<EOT.",
  ";": "The ; character is not valid; arguments are separated by newlines, and items of collections by commas.",
  "&": 'The operator & does not exist; logical "and" is &&.',
  "|": 'The operator | does not exist; logical "or" is ||.',
  "^": "The operator ^ does not exist.",
  "~": "The operator ~ does not exist; ~ is only valid as a trim marker in a template.",
  $: "The $ character is only valid in strings; outside of them an expression stands without ${ and }.",
  "\u201c": 'Curly quotes are not valid; strings are enclosed in straight double quotes (").',
  "\u201d": 'Curly quotes are not valid; strings are enclosed in straight double quotes (").',
};

function scanForeign(state: ScannerState): void {
  const { text, at } = state;
  const character = text.charAt(at);
  let length = 1;
  if (character === "'" || character === "`") {
    // What is meant as a string on this line is one mistake.
    let end = at + 1;
    while (end < text.length && text.charAt(end) !== character && text.charCodeAt(end) !== NEWLINE) end++;
    if (text.charAt(end) === character) length = end + 1 - at;
  }
  emitInvalid(state, length, unusedCharacter(state));
}

function unusedCharacter({ text, at }: ScannerState): string {
  const code = text.codePointAt(at) ?? 0;
  const known = FOREIGN[String.fromCodePoint(code)];
  if (known !== undefined) return known;
  return `The character U+${code.toString(16).toUpperCase().padStart(4, "0")} is not used in HCL outside of strings.`;
}
