import type { SyntaxProblem } from "./ast.js";
import { addProblem, quote } from "./problems.js";
import { Token, type Tokens } from "./tokens.js";

/**
 * How deep blocks and expressions may nest, counted in nodes from the root to a leaf (a sum of n terms is n deep). Those
 * who walk the tree may therefore recurse.
 */
export const MAX_DEPTH = 256;

/** Where the parser is, and what it carries through the recursion. */
export interface Cursor {
  readonly text: string;
  /** Subtracted from offsets to index `text`. */
  readonly base: number;
  readonly tokens: Tokens;
  readonly problems: SyntaxProblem[];
  /** True when indentation decides where a construct that nobody closed ends. */
  readonly guided: boolean;
  index: number;
  /** End of the last token that `advance` went past. */
  previousEnd: number;
  /** Whether newlines are tokens here; not so inside of brackets, parentheses and interpolations. */
  newlines: boolean;
  /** Set by a syntax error and cleared by who recovers from it; meanwhile every token is `Token.failed`. */
  failed: boolean;
  /** Nodes around the place where the parser is. */
  depth: number;
  /** Height of the highest tree that was finished since the caller set this to 0. */
  height: number;
  /** True when something was still open at the end of the text. */
  endedInside: boolean;
}

/** The kind of the next token. */
export function peek(cursor: Cursor): Token {
  if (cursor.failed) return Token.failed;
  const { kinds } = cursor.tokens;
  if (!cursor.newlines) while (kinds[cursor.index] === Token.newline) cursor.index++;
  return kinds[cursor.index] ?? Token.end;
}

/** Start of the next token. */
export function startOf(cursor: Cursor): number {
  return cursor.tokens.starts[cursor.index] ?? cursor.base + cursor.text.length;
}

/** End of the next token. */
export function endOf(cursor: Cursor): number {
  return cursor.tokens.ends[cursor.index] ?? cursor.base + cursor.text.length;
}

/** The text of the next token. */
export function textOf(cursor: Cursor): string {
  return cursor.text.slice(startOf(cursor) - cursor.base, endOf(cursor) - cursor.base);
}

/** Goes past the next token, which must have been seen with `peek`; never past the end. */
export function advance(cursor: Cursor): void {
  if (cursor.failed || cursor.tokens.kinds[cursor.index] === Token.end) return;
  cursor.previousEnd = endOf(cursor);
  cursor.index++;
}

/** Goes past the next token when it is of the kind. */
export function accept(cursor: Cursor, kind: Token): boolean {
  if (peek(cursor) !== kind) return false;
  advance(cursor);
  return true;
}

/** True when the next token is this keyword; keywords are ordinary identifiers elsewhere. */
export function atKeyword(cursor: Cursor, keyword: string): boolean {
  return peek(cursor) === Token.identifier && textOf(cursor) === keyword;
}

/** Records a problem; parsing goes on. */
export function report(cursor: Cursor, start: number, end: number, message: string): void {
  addProblem(cursor.problems, start, end, message);
}

/** Records a problem at the next token and makes every construct up to the next recovery end. */
export function fail(cursor: Cursor, message: string): void {
  if (cursor.failed) return;
  const kind = peek(cursor);
  if (kind === Token.end) cursor.endedInside = true;
  // The scanner has already said what is wrong with an invalid token and with what it closed itself.
  const start = startOf(cursor);
  const end = endOf(cursor);
  const closed = start === end && (kind === Token.closeQuote || kind === Token.closeHeredoc);
  if (kind !== Token.invalid && !closed) report(cursor, start, end, message);
  cursor.failed = true;
}

/** Goes past the next token, or fails when it is not of the kind; the message says what was expected and why. */
export function expect(cursor: Cursor, kind: Token, message: string): void {
  if (!accept(cursor, kind)) fail(cursor, `${message}, but found ${found(cursor)}.`);
}

/** As `fail`, but about the given range. */
export function failAt(cursor: Cursor, start: number, end: number, message: string): void {
  if (cursor.failed) return;
  report(cursor, start, end, message);
  cursor.failed = true;
}

/** Fails when the tree that is being built here gets deeper than the limit. */
export function limitDepth(cursor: Cursor, start: number): void {
  if (cursor.depth + cursor.height <= MAX_DEPTH) return;
  failAt(cursor, start, start + 1, `This is nested more than ${MAX_DEPTH} levels deep, and is therefore not read.`);
}

/** How the next token is called in a message. */
export function found(cursor: Cursor): string {
  const kind = peek(cursor);
  if (kind === Token.end) return "the end of the text";
  if (kind === Token.newline) return "the end of the line";
  if (kind === Token.openQuote) return "a string";
  if (kind === Token.openHeredoc) return "a heredoc";
  if (kind === Token.closeQuote) return "the end of the string";
  if (kind === Token.closeHeredoc) return "the end of the heredoc";
  return quote(textOf(cursor));
}
