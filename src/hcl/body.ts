import type { Attribute, Block, Body, Expression, Label } from "./ast.js";
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
  previousEnd,
  report,
  startOf,
  textOf,
} from "./cursor.js";
import { parseExpression } from "./expression.js";
import { readLiteral } from "./literals.js";
import { Token } from "./tokens.js";

/** The block around a body, for a body that ends with `}`; the body of a file has none. */
interface Enclosure {
  /** Where the block's type name starts. */
  readonly start: number;
  /** The opening brace. */
  readonly open: number;
  /** Column of the block's header when it is the first on its line. */
  readonly margin: number | undefined;
  readonly type: string;
}

/**
 * Parses attributes and blocks up to the closing brace of the enclosure (which the cursor is then behind), or to the end of
 * the text. Items with a syntax error are skipped; an attribute whose expression is wrong stays, with an `invalid` one.
 */
export function parseBody(cursor: Cursor, enclosure: Enclosure | undefined): Body {
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];
  const start = enclosure === undefined ? cursor.base : enclosure.open + 1;
  let end = start;
  for (;;) {
    const kind = peek(cursor);
    if (kind === Token.newline) {
      advance(cursor);
      continue;
    }
    end = startOf(cursor);
    if (kind === Token.end) {
      if (enclosure !== undefined) reportUnclosed(cursor, enclosure);
      break;
    }
    if (kind === Token.closeBrace && enclosure !== undefined) {
      if (cursor.guided && isLeftOf(cursor, enclosure, 0)) {
        reportUnclosed(cursor, enclosure);
        break;
      }
      advance(cursor);
      break;
    }
    if (kind === Token.identifier) {
      if (
        cursor.guided &&
        enclosure !== undefined &&
        isLeftOf(cursor, enclosure, 1) &&
        looksLikeItem(cursor, cursor.index)
      ) {
        reportUnclosed(cursor, enclosure);
        break;
      }
      parseItem(cursor, attributes, blocks);
    } else skipStray(cursor);
  }
  return { attributes, blocks, start, end: Math.max(start, end) };
}

function reportUnclosed(cursor: Cursor, enclosure: Enclosure): void {
  cursor.endedInside = true;
  report(
    cursor,
    enclosure.open,
    enclosure.open + 1,
    `The block "${enclosure.type}" is not closed: a closing brace (}) is missing.`,
  );
}

function isLeftOf(cursor: Cursor, enclosure: Enclosure, tolerance: number): boolean {
  const column = marginAt(cursor, cursor.index);
  return column !== undefined && enclosure.margin !== undefined && column < enclosure.margin + tolerance;
}

/** The column (from 0) of a token that is the first of its line. */
function marginAt(cursor: Cursor, index: number): number | undefined {
  const { kinds, starts, ends } = cursor.tokens;
  const start = starts[index] ?? 0;
  if (index === 0) return start - cursor.base;
  if (kinds[index - 1] !== Token.newline) return undefined;
  return start - (ends[index - 1] ?? 0);
}

/** True when the tokens from the index on read like the start of an attribute or block. */
function looksLikeItem(cursor: Cursor, index: number): boolean {
  const { kinds } = cursor.tokens;
  if (kinds[index] !== Token.identifier) return false;
  const next = kinds[index + 1];
  return next === Token.assign || next === Token.openBrace || next === Token.openQuote || next === Token.identifier;
}

/** Reports and skips what can begin no item. */
function skipStray(cursor: Cursor): void {
  const index = cursor.index;
  switch (peek(cursor)) {
    case Token.closeBrace:
      report(cursor, startOf(cursor), endOf(cursor), 'This "}" closes nothing: no block is open here.');
      advance(cursor);
      return;
    case Token.openQuote:
      fail(cursor, "An argument name is not quoted; only block labels are.");
      break;
    default:
      fail(cursor, `An argument or block is expected, but found ${found(cursor)}.`);
  }
  recover(cursor, index);
}

function parseItem(cursor: Cursor, attributes: Map<string, Attribute>, blocks: Block[]): void {
  const index = cursor.index;
  const attribute = parseAttributeOrBlock(cursor, blocks);
  if (attribute !== undefined) addAttribute(cursor, attributes, attribute);
  if (!cursor.failed) expectLineEnd(cursor);
  if (cursor.failed) recover(cursor, index);
}

function addAttribute(cursor: Cursor, attributes: Map<string, Attribute>, attribute: Attribute): void {
  if (!attributes.has(attribute.name)) attributes.set(attribute.name, attribute);
  else {
    report(
      cursor,
      attribute.start,
      attribute.nameEnd,
      `The argument "${attribute.name}" is already set in this block; it may be set only once.`,
    );
  }
}

function expectLineEnd(cursor: Cursor): void {
  const kind = peek(cursor);
  if (kind === Token.newline || kind === Token.end) return;
  if (kind === Token.comma) fail(cursor, "Arguments are separated by newlines, not by commas.");
  else fail(cursor, `A newline is expected after an argument or block, but found ${found(cursor)}.`);
}

/** Parses an item. An attribute is returned, a block is added. */
function parseAttributeOrBlock(cursor: Cursor, blocks: Block[]): Attribute | undefined {
  const start = startOf(cursor);
  const nameEnd = endOf(cursor);
  const name = textOf(cursor);
  const margin = marginAt(cursor, cursor.index);
  advance(cursor);
  switch (peek(cursor)) {
    case Token.assign:
      advance(cursor);
      return parseAttributeValue(cursor, name, start, nameEnd);
    case Token.openBrace:
    case Token.openQuote:
    case Token.identifier: {
      const block = parseBlock(cursor, name, start, margin);
      if (block !== undefined) blocks.push(block);
      return undefined;
    }
    case Token.colon:
      fail(cursor, `An argument is set with "=", not with ":".`);
      return undefined;
    default:
      fail(cursor, `After "${name}", "=" is expected for an argument, or "{" or labels for a block.`);
      return undefined;
  }
}

function parseAttributeValue(cursor: Cursor, name: string, start: number, nameEnd: number): Attribute {
  peek(cursor);
  const valueStart = startOf(cursor);
  const parsed = parseExpression(cursor);
  const end = Math.max(valueStart, previousEnd(cursor));
  const expression: Expression = cursor.failed ? { kind: "invalid", start: valueStart, end } : parsed;
  return { name, nameEnd, expression, start, end: expression.end };
}

function parseBlock(cursor: Cursor, type: string, start: number, margin: number | undefined): Block | undefined {
  const labels = parseLabels(cursor);
  if (peek(cursor) !== Token.openBrace) {
    const message = `Another label or "{" is expected in the header of the block "${type}", but found ${found(cursor)}.`;
    fail(cursor, peek(cursor) === Token.assign ? `${message} An argument has no labels.` : message);
    return undefined;
  }
  const open = startOf(cursor);
  const headerEnd = endOf(cursor);
  if (cursor.depth >= MAX_DEPTH) {
    failAt(cursor, start, open + 1, `Blocks are nested more than ${MAX_DEPTH} levels deep, which is not read.`);
    return undefined;
  }
  advance(cursor);
  cursor.depth++;
  const next = peek(cursor);
  const body =
    next === Token.newline || next === Token.end || next === Token.closeBrace
      ? parseBody(cursor, { start, open, margin, type })
      : parseOneLineBody(cursor, headerEnd);
  cursor.depth--;
  return { type, labels, headerEnd, body, start, end: Math.max(headerEnd, previousEnd(cursor)) };
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
      fail(cursor, 'A block label is a plain string: "${" and "%{" are not allowed in it.');
      break;
    }
    const options = { quoted: true, trimStart: false, trimEnd: false };
    value += readLiteral(text, startOf(cursor) - base, endOf(cursor) - base, options, (from, to, message) => {
      report(cursor, from + base, to + base, message);
    }).value;
    advance(cursor);
  }
  return { value, start, end: previousEnd(cursor) };
}

/** The body of `type { name = value }`: one attribute, and the closing brace on the same line. */
function parseOneLineBody(cursor: Cursor, start: number): Body {
  const attributes = new Map<string, Attribute>();
  const index = cursor.index;
  if (peek(cursor) !== Token.identifier) fail(cursor, `An argument is expected, but found ${found(cursor)}.`);
  const nested: Block[] = [];
  const attribute = parseAttributeOrBlock(cursor, nested);
  if (attribute !== undefined) addAttribute(cursor, attributes, attribute);
  else if (!cursor.failed) {
    const block = nested[0];
    failAt(
      cursor,
      block?.start ?? start,
      block?.headerEnd ?? start,
      "A block on one line can hold one argument only; nested blocks stand on their own lines.",
    );
  }
  const end = startOf(cursor);
  if (!accept(cursor, Token.closeBrace)) {
    fail(cursor, `A "}" is expected: a block on one line holds one argument; several are written one per line.`);
    void index;
  }
  return { attributes, blocks: [], start, end };
}

/**
 * Recovers from a syntax error in the item whose first token is at `itemIndex`: goes to the end of its line when its brackets
 * are closed there; when they are not, to the first line that reads like the next item and is indented no more than this one.
 */
function recover(cursor: Cursor, itemIndex: number): void {
  const { kinds } = cursor.tokens;
  const errorIndex = cursor.index;
  const margin = marginAt(cursor, itemIndex) ?? 0;
  cursor.failed = false;
  let brackets = 0;
  let templates = 0;
  let lineFirst = itemIndex;
  for (let index = itemIndex; ; index++) {
    const kind = kinds[index] ?? Token.end;
    if (kind === Token.end) {
      cursor.index = index;
      return;
    }
    if (kind === Token.openQuote || kind === Token.openHeredoc) templates++;
    else if (kind === Token.closeQuote || kind === Token.closeHeredoc) templates--;
    if (templates > 0) continue;
    if (index === errorIndex && lineFirst !== itemIndex && endsBefore(cursor, lineFirst, margin, brackets)) {
      cursor.index = lineFirst;
      return;
    }
    if (kind === Token.newline) {
      if (index + 1 > errorIndex && brackets <= 0) {
        cursor.index = index;
        return;
      }
      lineFirst = index + 1;
      if (lineFirst >= errorIndex && endsBefore(cursor, lineFirst, margin, brackets)) {
        cursor.index = lineFirst;
        return;
      }
    } else if (isOpening(kind)) brackets++;
    else if (isClosing(kind)) {
      if (brackets === 0 && kind === Token.closeBrace && index >= errorIndex) {
        cursor.index = index;
        return;
      }
      brackets--;
    }
  }
}

/** True when the line at the index belongs to what follows the broken item, although brackets are open. */
function endsBefore(cursor: Cursor, index: number, margin: number, brackets: number): boolean {
  const column = marginAt(cursor, index);
  if (column === undefined) return false;
  if (cursor.tokens.kinds[index] === Token.closeBrace) return column < margin || brackets <= 0;
  return column <= margin && looksLikeItem(cursor, index);
}

function isOpening(kind: Token): boolean {
  return kind === Token.openBrace || kind === Token.openBracket || kind === Token.openParenthesis;
}

function isClosing(kind: Token): boolean {
  return kind === Token.closeBrace || kind === Token.closeBracket || kind === Token.closeParenthesis;
}
