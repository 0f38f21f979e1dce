import type { Value } from "../../graph/value.js";
import { MAXIMUM_DEPTH } from "../limits.js";
import { plainScalar } from "../yaml-scalar.js";
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  codeAt,
  COLON,
  COMMA,
  type Cursor,
  DOUBLE_QUOTE,
  endsHere,
  EXCLAMATION,
  HASH,
  here,
  isBlank,
  LINE_FEED,
  nextLine,
  OPEN_BRACE,
  OPEN_BRACKET,
  type Position,
  scalarValue,
  SINGLE_QUOTE,
  skipSpaces,
  SPACE,
  spanFrom,
  TAB,
  taggedValue,
  uncommon,
} from "./cursor.js";
import { beginsPlain, quoted } from "./scalars.js";
import { tag } from "./tag.js";

const ENDS: ReadonlySet<number> = new Set([COMMA, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE]);

/** How far the lines of a flow collection are indented. */
interface Indent {
  /** At least this. */
  readonly least: number;
  /** The closing bracket, when it begins a line, at least this. */
  readonly bracket: number;
}

/** Reads a flow collection in a block that is indented by `outer`, from its opening bracket. */
export function flowCollection(cursor: Cursor, outer: number, start: Position): Value {
  return collection(cursor, { least: outer + 1, bracket: outer }, start);
}

function collection(cursor: Cursor, indent: Indent, start: Position): Value {
  cursor.depth += 1;
  if (cursor.depth > MAXIMUM_DEPTH) uncommon();
  const isSequence = codeAt(cursor, cursor.at) === OPEN_BRACKET;
  cursor.at += 1;
  const value = isSequence ? sequence(cursor, indent, start) : mapping(cursor, indent, start);
  cursor.depth -= 1;
  return value;
}

function sequence(cursor: Cursor, indent: Indent, start: Position): Value {
  const items: Value[] = [];
  while (!closes(cursor, indent, CLOSE_BRACKET)) {
    items.push(node(cursor, indent, here(cursor)));
    separate(cursor, indent, CLOSE_BRACKET);
  }
  return { kind: "list", items, span: spanFrom(start, cursor) };
}

function mapping(cursor: Cursor, indent: Indent, start: Position): Value {
  const entries = new Map<string, Value>();
  while (!closes(cursor, indent, CLOSE_BRACE)) {
    const keyStart = here(cursor);
    const code = codeAt(cursor, cursor.at);
    const isQuoted = code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
    const name = isQuoted ? quoted(cursor) : plain(cursor);
    if (isQuoted) skipSpaces(cursor);
    // Only after a quoted key may the value follow its colon directly; that is rare.
    if (codeAt(cursor, cursor.at) !== COLON || !isBlank(cursor, cursor.at + 1)) uncommon();
    if (entries.has(name) || name === "<<") uncommon();
    cursor.at += 1;
    endsHere(cursor);
    skip(cursor, indent, CLOSE_BRACE);
    const next = codeAt(cursor, cursor.at);
    const isEmpty = next === COMMA || next === CLOSE_BRACE;
    entries.set(name, isEmpty ? scalarValue(null, keyStart, cursor) : node(cursor, indent, keyStart));
    separate(cursor, indent, CLOSE_BRACE);
  }
  return { kind: "map", entries, span: spanFrom(start, cursor) };
}

/** Whether the collection ends here; if it does, the place moves behind it. */
function closes(cursor: Cursor, indent: Indent, bracket: number): boolean {
  skip(cursor, indent, bracket);
  if (codeAt(cursor, cursor.at) !== bracket) return false;
  cursor.at += 1;
  endsHere(cursor);
  return true;
}

/** Over a comma, or up to the end of the collection. */
function separate(cursor: Cursor, indent: Indent, bracket: number): void {
  skip(cursor, indent, bracket);
  const code = codeAt(cursor, cursor.at);
  if (code === COMMA) cursor.at += 1;
  else if (code !== bracket) uncommon();
}

/** Over spaces and line breaks. */
function skip(cursor: Cursor, indent: Indent, bracket: number): void {
  skipSpaces(cursor);
  while (codeAt(cursor, cursor.at) === LINE_FEED) {
    if (cursor.at >= cursor.text.length) uncommon();
    nextLine(cursor);
    skipSpaces(cursor);
    const code = codeAt(cursor, cursor.at);
    const least = code === bracket ? indent.bracket : indent.least;
    if (code !== LINE_FEED && cursor.at - cursor.lineStart < least) uncommon();
  }
  if (codeAt(cursor, cursor.at) === HASH) uncommon();
}

function node(cursor: Cursor, indent: Indent, start: Position): Value {
  if (codeAt(cursor, cursor.at) !== EXCLAMATION) return untagged(cursor, indent, start, true);
  const name = tag(cursor);
  endsHere(cursor);
  skipSpaces(cursor);
  const next = codeAt(cursor, cursor.at);
  if (next === LINE_FEED || next === EXCLAMATION) uncommon();
  const isEmpty = next === COMMA || next === CLOSE_BRACE || next === CLOSE_BRACKET;
  const value = isEmpty ? scalarValue("", start, cursor) : untagged(cursor, indent, start, false);
  return taggedValue(name, value, cursor);
}

function untagged(cursor: Cursor, indent: Indent, start: Position, isTyped: boolean): Value {
  const code = codeAt(cursor, cursor.at);
  if (code === OPEN_BRACKET || code === OPEN_BRACE) {
    return collection(cursor, { least: indent.least, bracket: indent.least }, start);
  }
  if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
    const text = quoted(cursor);
    endsHere(cursor);
    return scalarValue(text, start, cursor);
  }
  const text = plain(cursor);
  // A key without braces around it, or a text that goes on in the next line.
  const next = codeAt(cursor, cursor.at);
  if (next === COLON || next === HASH) uncommon();
  if (next === LINE_FEED && !endsAfterBreaks(cursor)) uncommon();
  return scalarValue(isTyped ? plainScalar(text) : text, start, cursor);
}

function endsAfterBreaks({ text, at }: Cursor): boolean {
  const next = /\s*/y;
  next.lastIndex = at;
  next.test(text);
  const code = text.charCodeAt(next.lastIndex);
  return code === COMMA || code === CLOSE_BRACKET || code === CLOSE_BRACE;
}

/** Reads a plain scalar up to the character that ends it. */
function plain(cursor: Cursor): string {
  const { text } = cursor;
  const start = cursor.at;
  if (
    !beginsPlain(cursor) ||
    (ENDS.has(codeAt(cursor, start + 1)) && text[start] !== undefined && "-?:".includes(text[start]))
  )
    uncommon();
  let end = start;
  for (let at = start; ; at += 1) {
    const code = codeAt(cursor, at);
    if (code === LINE_FEED || code === COMMA || code === CLOSE_BRACKET || code === CLOSE_BRACE) break;
    if (code === OPEN_BRACKET || code === OPEN_BRACE || code === TAB) uncommon();
    if (code === COLON) {
      const next = codeAt(cursor, at + 1);
      if (next === SPACE || next === LINE_FEED) break;
      if (ENDS.has(next)) uncommon();
    }
    if (code === HASH && text.charCodeAt(at - 1) === SPACE) uncommon();
    if (code !== SPACE) end = at + 1;
  }
  cursor.at = end;
  const value = text.slice(start, end);
  const after = /[ ]*/y;
  after.lastIndex = end;
  after.test(text);
  // The colon of a key may stand after spaces, what ends a value as well.
  endsHere(cursor);
  cursor.at = after.lastIndex;
  return value;
}
