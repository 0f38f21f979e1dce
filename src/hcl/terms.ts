import type { Expression, Invalid } from "./ast.js";
import {
  accept,
  advance,
  atKeyword,
  type Cursor,
  endOf,
  fail,
  failAt,
  found,
  peek,
  startOf,
  textOf,
} from "./cursor.js";
import { quote } from "./problems.js";
import { Token } from "./tokens.js";

/** Parses one expression at the cursor. Passed to those parts of the grammar that expressions are made of. */
export type ExpressionParser = (cursor: Cursor) => Expression;

/** What stands for a syntax error. */
export function invalid(start: number, end: number): Invalid {
  return { kind: "invalid", start, end };
}

/** A number literal: digits, fraction, exponent. */
export function parseNumber(cursor: Cursor): Expression {
  const start = startOf(cursor);
  const end = endOf(cursor);
  const text = textOf(cursor);
  if (!/^\d+(?:\.\d*)?(?:[eE][+-]?\d+)?$/.test(text)) {
    failAt(cursor, start, end, `${quote(text)} is not a number.`);
  }
  advance(cursor);
  return { kind: "number", text, start, end };
}

/** `for` names, which are shared by expressions and template directives. The cursor is behind `for`. */
export function parseForNames(cursor: Cursor): { readonly keyName: string | undefined; readonly valueName: string } {
  const first = parseForName(cursor);
  const second = accept(cursor, Token.comma) ? parseForName(cursor) : undefined;
  if (atKeyword(cursor, "in")) advance(cursor);
  else fail(cursor, `The keyword "in" is expected after the names of the "for", but found ${found(cursor)}.`);
  return second === undefined ? { keyName: undefined, valueName: first } : { keyName: first, valueName: second };
}

function parseForName(cursor: Cursor): string {
  if (peek(cursor) !== Token.identifier) fail(cursor, `A variable name is expected, but found ${found(cursor)}.`);
  const name = textOf(cursor);
  advance(cursor);
  return name;
}
