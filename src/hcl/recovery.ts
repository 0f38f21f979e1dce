import type { Cursor } from "./cursor.js";
import { Token } from "./tokens.js";

/** The column (from 0) of a token that is the first of its line. */
export function marginAt(cursor: Cursor, index: number): number | undefined {
  const { kinds, starts, ends } = cursor.tokens;
  const start = starts[index] ?? 0;
  if (index === 0) return start - cursor.base;
  if (kinds[index - 1] !== Token.newline) return undefined;
  return start - (ends[index - 1] ?? 0);
}

/** End of the last token before the cursor that is no newline. */
export function endBefore(cursor: Cursor): number {
  const { kinds, ends } = cursor.tokens;
  let index = cursor.index - 1;
  while (index > 0 && kinds[index] === Token.newline) index--;
  return ends[index] ?? cursor.base;
}

/** True when the tokens from the index on read like the start of an attribute or block. */
export function looksLikeItem(cursor: Cursor, index: number): boolean {
  const { kinds } = cursor.tokens;
  if (kinds[index] !== Token.identifier) return false;
  const next = kinds[index + 1];
  return next === Token.assign || next === Token.openBrace || next === Token.openQuote || next === Token.identifier;
}

/**
 * Recovers from a syntax error in the item of a body whose first token is at `itemIndex`: goes to the end of the line when all
 * the item's brackets are closed there; otherwise to the first line that by its indentation and its tokens reads like what
 * follows the item. The tokens of an item are looked at once, so recovery is linear.
 */
export function recover(cursor: Cursor, itemIndex: number): void {
  const { kinds } = cursor.tokens;
  const errorIndex = cursor.index;
  const margin = marginAt(cursor, itemIndex) ?? 0;
  let brackets = 0;
  let templates = 0;
  let lineStart = itemIndex;
  let index = itemIndex;
  cursor.failed = false;
  for (; kinds[index] !== Token.end; index++) {
    const kind = kinds[index];
    // The scanner closes every template, so these are always in pairs.
    if (kind === Token.openQuote || kind === Token.openHeredoc) templates++;
    else if (kind === Token.closeQuote || kind === Token.closeHeredoc) templates--;
    if (templates > 0) continue;
    if (index === errorIndex && lineStart > itemIndex && followsItem(cursor, lineStart, margin)) {
      index = lineStart;
      break;
    }
    if (kind === Token.newline) {
      if (index >= errorIndex && brackets <= 0) break;
      lineStart = index + 1;
      if (lineStart > errorIndex && followsItem(cursor, lineStart, margin)) {
        index = lineStart;
        break;
      }
    } else if (kind === Token.openBrace || kind === Token.openBracket || kind === Token.openParenthesis) brackets++;
    else if (kind === Token.closeBrace || kind === Token.closeBracket || kind === Token.closeParenthesis) {
      // This brace closes the block that the item is in.
      if (kind === Token.closeBrace && brackets <= 0 && index >= errorIndex) break;
      brackets--;
    }
  }
  cursor.index = index;
}

/** True when the line that begins at the index cannot belong to an item with this margin, whatever brackets are open. */
function followsItem(cursor: Cursor, index: number, margin: number): boolean {
  const column = marginAt(cursor, index);
  if (column === undefined) return false;
  if (cursor.tokens.kinds[index] === Token.closeBrace) return column < margin;
  return column <= margin && looksLikeItem(cursor, index);
}
