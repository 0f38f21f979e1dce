import type { Span } from "../../graph/span.js";
import type { Scalar, Value } from "../../graph/value.js";

/** Ends the reading of a text that is not in the common part of YAML. */
export class Uncommon extends Error {}

export function uncommon(): never {
  throw new Uncommon();
}

export const TAB = 9;
export const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
export const SPACE = 32;
export const EXCLAMATION = 33;
export const DOUBLE_QUOTE = 34;
export const HASH = 35;
export const SINGLE_QUOTE = 39;
export const COMMA = 44;
export const DASH = 45;
export const COLON = 58;
export const GREATER = 62;
export const OPEN_BRACKET = 91;
export const CLOSE_BRACKET = 93;
export const OPEN_BRACE = 123;
export const PIPE = 124;
export const CLOSE_BRACE = 125;

/** Where something begins, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The place that a reader is at. It moves. */
export interface Cursor {
  readonly path: string;
  readonly text: string;
  readonly tags: (tag: string) => string;
  at: number;
  line: number;
  /** Offset of the first character of the line. */
  lineStart: number;
  /** The end of the value that was read last, counted from 1. */
  endLine: number;
  endColumn: number;
  /** Collections around the place. */
  depth: number;
}

export function here({ line, at, lineStart }: Cursor): Position {
  return { line, column: at - lineStart + 1 };
}

/** Notes that the value that is being read ends at the place. */
export function endsHere(cursor: Cursor): void {
  cursor.endLine = cursor.line;
  cursor.endColumn = cursor.at - cursor.lineStart + 1;
}

/** From a start to the end of the value that was read last. */
export function spanFrom({ line, column }: Position, { path, endLine, endColumn }: Cursor): Span {
  return { path, startLine: line, startColumn: column, endLine, endColumn };
}

export function scalarValue(value: Scalar, start: Position, cursor: Cursor): Value {
  return { kind: "known", value, span: spanFrom(start, cursor) };
}

/** A value with a local tag. */
export function taggedValue(tag: string, value: Value, cursor: Cursor): Value {
  return { kind: "map", entries: new Map([[cursor.tags(tag), value]]), span: value.span };
}

/** The character at an offset; a line feed at the end of the text, and for a carriage return before one. */
export function codeAt({ text }: Cursor, offset: number): number {
  if (offset >= text.length) return LINE_FEED;
  const code = text.charCodeAt(offset);
  if (code !== CARRIAGE_RETURN) return code;
  return text.charCodeAt(offset + 1) === LINE_FEED ? LINE_FEED : uncommon();
}

/** Whether a token ends before an offset. */
export function isBlank(cursor: Cursor, offset: number): boolean {
  const code = codeAt(cursor, offset);
  return code === SPACE || code === LINE_FEED;
}

export function skipSpaces(cursor: Cursor): void {
  const { text } = cursor;
  while (text.charCodeAt(cursor.at) === SPACE) cursor.at += 1;
  if (text.charCodeAt(cursor.at) === TAB) uncommon();
}

/** To the start of the next line, from the end of this one. */
export function nextLine(cursor: Cursor): void {
  const { text } = cursor;
  if (text.charCodeAt(cursor.at) === CARRIAGE_RETURN) cursor.at += 1;
  if (cursor.at < text.length) cursor.at += 1;
  cursor.line += 1;
  cursor.lineStart = cursor.at;
}

/** To the start of the next line, over a comment; nothing else may be on the rest of this one. */
export function finishLine(cursor: Cursor): void {
  skipSpaces(cursor);
  const code = codeAt(cursor, cursor.at);
  if (code === HASH && (cursor.at === cursor.lineStart || cursor.text.charCodeAt(cursor.at - 1) === SPACE)) {
    const end = cursor.text.indexOf("\n", cursor.at);
    cursor.at = end === -1 ? cursor.text.length : end;
  } else if (code !== LINE_FEED) uncommon();
  nextLine(cursor);
}

/** To the next character that is neither space nor comment, from the start of a line. */
export function nextContent(cursor: Cursor): void {
  while (cursor.at < cursor.text.length) {
    skipSpaces(cursor);
    const code = codeAt(cursor, cursor.at);
    if (code === HASH) finishLine(cursor);
    else if (code !== LINE_FEED) break;
    else if (cursor.at < cursor.text.length) nextLine(cursor);
  }
  const { text, at, lineStart } = cursor;
  if (at === lineStart && (text.startsWith("---", at) || text.startsWith("...", at) || text[at] === "%")) uncommon();
}

/** How far the contents at the place are indented; -1 at the end of the text. */
export function indentOf({ text, at, lineStart }: Cursor): number {
  return at >= text.length ? -1 : at - lineStart;
}
