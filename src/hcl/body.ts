import type { Attribute, Block, Body, Label } from "./ast.js";
import {
  accept,
  advance,
  type Cursor,
  endOf,
  fail,
  failAt,
  found,
  MAX_DEPTH,
  peek,
  report,
  startOf,
  textOf,
} from "./cursor.js";
import { parseExpression } from "./expression.js";
import { readLiteral } from "./literals.js";
import { quote } from "./problems.js";
import { endBefore, looksLikeItem, marginAt, recover } from "./recovery.js";
import { Token } from "./tokens.js";

/** The block around a body. The body of a file has none. */
interface Enclosure {
  readonly type: string;
  /** Start of the opening brace. */
  readonly open: number;
  /** Column of the block's header, when the header is the first of its line. */
  readonly margin: number | undefined;
}

/**
 * Parses attributes and blocks up to the closing brace of the enclosure, which the cursor is then behind, or to the end of the
 * text. Items with a syntax error are skipped; of an attribute the name stays, with an `invalid` expression.
 */
export function parseBody(cursor: Cursor, enclosure: Enclosure | undefined): Body {
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];
  const start = enclosure === undefined ? cursor.base : enclosure.open + 1;
  /** Column of the first item, when it is the first of its line. */
  let margin: number | undefined;
  for (;;) {
    const kind = peek(cursor);
    if (kind === Token.newline) {
      advance(cursor);
      continue;
    }
    const end = startOf(cursor);
    if (enclosure !== undefined) {
      if (kind === Token.end) {
        reportUnclosed(cursor, enclosure);
        return { attributes, blocks, start, end };
      }
      if (cursor.guided && belongsOutside(cursor, enclosure, margin)) {
        reportUnclosed(cursor, enclosure);
        // Back to the newline, which ends the block as if its brace were there.
        cursor.index--;
        return { attributes, blocks, start, end: Math.max(start, startOf(cursor)) };
      }
      if (accept(cursor, Token.closeBrace)) return { attributes, blocks, start, end };
    } else if (kind === Token.end) return { attributes, blocks, start, end };
    margin ??= marginAt(cursor, cursor.index);
    if (kind === Token.identifier) parseItem(cursor, attributes, blocks);
    else skipStray(cursor);
  }
}

function reportUnclosed(cursor: Cursor, { type, open }: Enclosure): void {
  cursor.endedInside = true;
  report(cursor, open, open + 1, `The block ${quote(type)} is not closed: a closing brace (}) is missing.`);
}

/**
 * True when the next token, by its indentation, stands outside of the block: a closing brace left of the block's header, or
 * an item not right of it although the items before were.
 */
function belongsOutside(cursor: Cursor, enclosure: Enclosure, margin: number | undefined): boolean {
  const column = marginAt(cursor, cursor.index);
  if (column === undefined || enclosure.margin === undefined) return false;
  if (peek(cursor) === Token.closeBrace) return column < enclosure.margin;
  const indented = margin !== undefined && margin > enclosure.margin;
  return indented && column <= enclosure.margin && looksLikeItem(cursor, cursor.index);
}

/** Reports and skips what can begin no item. */
function skipStray(cursor: Cursor): void {
  const index = cursor.index;
  const kind = peek(cursor);
  if (kind === Token.closeBrace) {
    report(cursor, startOf(cursor), endOf(cursor), 'This "}" closes nothing: no block is open here.');
    advance(cursor);
    return;
  }
  if (kind === Token.openQuote) fail(cursor, "An argument name or block type is expected, which is not quoted.");
  else fail(cursor, `An argument or block is expected, but found ${found(cursor)}.`);
  recover(cursor, index);
}

function parseItem(cursor: Cursor, attributes: Map<string, Attribute>, blocks: Block[]): void {
  const index = cursor.index;
  const item = parseAttributeOrBlock(cursor);
  expectLineEnd(cursor);
  const { failed } = cursor;
  if (failed) recover(cursor, index);
  // Recovery may go back to an earlier line; what is read again from there is not part of this item.
  const limit = failed ? endBefore(cursor) : Infinity;
  if (item?.kind === "block") blocks.push(clipBlock(item.block, limit));
  else if (item?.kind === "attribute") addAttribute(cursor, attributes, clipAttribute(item.attribute, limit), failed);
}

function clipAttribute(attribute: Attribute, limit: number): Attribute {
  if (attribute.end <= limit) return attribute;
  const { start } = attribute.expression;
  const end = Math.max(start, limit);
  return { ...attribute, expression: { kind: "invalid", start, end }, end };
}

function clipBlock(block: Block, limit: number): Block {
  if (block.end <= limit) return block;
  const end = Math.max(block.headerEnd, limit);
  const attributes = new Map([...block.body.attributes].map(([name, value]) => [name, clipAttribute(value, end)]));
  return { ...block, body: { ...block.body, attributes, end: Math.min(block.body.end, end) }, end };
}

/** After a syntax error the value is not trusted, not even when the error comes after it. */
function addAttribute(cursor: Cursor, attributes: Map<string, Attribute>, attribute: Attribute, failed: boolean): void {
  const { name, start, end, nameEnd, expression } = attribute;
  if (attributes.has(name)) {
    report(
      cursor,
      start,
      nameEnd,
      `The argument ${quote(name)} is already set in this block; it may be set only once.`,
    );
  } else if (failed) {
    attributes.set(name, { ...attribute, expression: { kind: "invalid", start: expression.start, end } });
  } else attributes.set(name, attribute);
}

function expectLineEnd(cursor: Cursor): void {
  const kind = peek(cursor);
  if (kind === Token.newline || kind === Token.end) return;
  if (kind === Token.comma) fail(cursor, "Arguments are separated by newlines, not by commas.");
  else fail(cursor, `A newline is expected after an argument or block, but found ${found(cursor)}.`);
}

type Item =
  { readonly kind: "attribute"; readonly attribute: Attribute } | { readonly kind: "block"; readonly block: Block };

function parseAttributeOrBlock(cursor: Cursor): Item | undefined {
  const start = startOf(cursor);
  const nameEnd = endOf(cursor);
  const name = textOf(cursor);
  const margin = marginAt(cursor, cursor.index);
  advance(cursor);
  const next = peek(cursor);
  if (next === Token.assign) {
    advance(cursor);
    return { kind: "attribute", attribute: parseAttributeValue(cursor, name, start, nameEnd) };
  }
  if (next === Token.openBrace || next === Token.openQuote || next === Token.identifier) {
    const block = parseBlock(cursor, name, start, margin);
    return block && { kind: "block", block };
  }
  if (next === Token.colon) fail(cursor, 'An argument is set with "=", not with ":".');
  else fail(cursor, `After ${quote(name)}, "=" is expected for an argument, or "{" or a label for a block.`);
  return undefined;
}

function parseAttributeValue(cursor: Cursor, name: string, start: number, nameEnd: number): Attribute {
  peek(cursor);
  const valueStart = startOf(cursor);
  const expression = parseExpression(cursor);
  if (!cursor.failed) return { name, nameEnd, expression, start, end: expression.end };
  const end = Math.max(valueStart, cursor.previousEnd);
  return { name, nameEnd, expression: { kind: "invalid", start: valueStart, end }, start, end };
}

function parseBlock(cursor: Cursor, type: string, start: number, margin: number | undefined): Block | undefined {
  const labels = parseLabels(cursor);
  if (peek(cursor) !== Token.openBrace) {
    fail(cursor, `A label or "{" is expected in the header of the block ${quote(type)}, but found ${found(cursor)}.`);
    return undefined;
  }
  const open = startOf(cursor);
  if (cursor.depth >= MAX_DEPTH) {
    failAt(
      cursor,
      start,
      open + 1,
      `Blocks are nested more than ${MAX_DEPTH} levels deep, and are therefore not read.`,
    );
    return undefined;
  }
  advance(cursor);
  cursor.depth++;
  const next = peek(cursor);
  const isOneLine = next !== Token.newline && next !== Token.end && next !== Token.closeBrace;
  const body = isOneLine ? parseOneLineBody(cursor, open + 1) : parseBody(cursor, { type, open, margin });
  cursor.depth--;
  return { type, labels, headerEnd: open + 1, body, start, end: Math.max(body.end, cursor.previousEnd) };
}

function parseLabels(cursor: Cursor): readonly Label[] {
  const labels: Label[] = [];
  for (;;) {
    const kind = peek(cursor);
    if (kind === Token.identifier) {
      labels.push({ value: textOf(cursor), start: startOf(cursor), end: endOf(cursor) });
      advance(cursor);
    } else if (kind === Token.openQuote) labels.push(parseQuotedLabel(cursor));
    else return labels;
  }
}

function parseQuotedLabel(cursor: Cursor): Label {
  const { base, text } = cursor;
  const start = startOf(cursor);
  advance(cursor);
  let value = "";
  while (!accept(cursor, Token.closeQuote)) {
    if (peek(cursor) !== Token.literal) {
      fail(cursor, 'A block label is a plain string, in which "${" and "%{" are not allowed.');
      break;
    }
    const options = { quoted: true, trimStart: false, trimEnd: false };
    value += readLiteral(text, startOf(cursor) - base, endOf(cursor) - base, options, (from, to, message) => {
      report(cursor, from + base, to + base, message);
    }).value;
    advance(cursor);
  }
  return { value, start, end: cursor.previousEnd };
}

/** The body of `type { name = value }`: one argument, and the closing brace on the same line. */
function parseOneLineBody(cursor: Cursor, start: number): Body {
  const attributes = new Map<string, Attribute>();
  if (peek(cursor) !== Token.identifier) fail(cursor, `An argument is expected, but found ${found(cursor)}.`);
  const item = cursor.failed ? undefined : parseAttributeOrBlock(cursor);
  if (item?.kind === "block") {
    const { start: blockStart, headerEnd } = item.block;
    failAt(cursor, blockStart, headerEnd, "A nested block must stand on lines of its own.");
  }
  const end = peek(cursor) === Token.closeBrace ? startOf(cursor) : cursor.previousEnd;
  if (!accept(cursor, Token.closeBrace)) {
    fail(cursor, 'A "}" is expected: a block on one line has one argument; several are written on lines of their own.');
  }
  if (item?.kind === "attribute") addAttribute(cursor, attributes, item.attribute, cursor.failed);
  return { attributes, blocks: [], start, end: Math.max(start, end) };
}
