import type { Expression, Template } from "./ast.js";
import { advance, type Cursor, endOf, fail, found, MAX_DEPTH, peek, report, startOf, textOf } from "./cursor.js";
import { readLiteral } from "./literals.js";
import { type Directive, flushIndentation, matchDirectives, type TemplateItem } from "./template.js";
import { type ExpressionParser, invalid, parseForNames } from "./terms.js";
import { Token } from "./tokens.js";

/** Parses the parts of a template up to its closing token, which the cursor is then at. */
export function parseTemplateBody(
  cursor: Cursor,
  start: number,
  form: Template["form"],
  close: Token,
  parseExpression: ExpressionParser,
): Template {
  const newlines = cursor.newlines;
  cursor.newlines = false;
  const outerHeight = cursor.height;
  cursor.height = 0;
  const flat = parseTemplateItems(cursor, form === "quoted", close, parseExpression);
  const end = endOf(cursor);
  const items = form === "flush-heredoc" ? flushIndentation(flat) : flat;
  const structure = matchDirectives(items, MAX_DEPTH - cursor.depth - cursor.height);
  cursor.newlines = newlines;
  if ("message" in structure) {
    // What the scanner had to close may lack its end directives for that reason.
    if (startOf(cursor) < end || close === Token.end) report(cursor, structure.start, structure.end, structure.message);
    cursor.height = outerHeight;
    const expression = invalid(structure.start, structure.end);
    return { kind: "template", form, parts: [{ kind: "interpolation", expression, start, end }], start, end };
  }
  cursor.height = Math.max(outerHeight, cursor.height + structure.depth + 1);
  return { kind: "template", form, parts: structure.parts, start, end };
}

function parseTemplateItems(
  cursor: Cursor,
  quoted: boolean,
  close: Token,
  parseExpression: ExpressionParser,
): readonly TemplateItem[] {
  const items: TemplateItem[] = [];
  let trimStart = false;
  for (;;) {
    const kind = peek(cursor);
    if (kind === Token.literal) {
      items.push(parseLiteral(cursor, quoted, trimStart));
      trimStart = false;
    } else if (kind === Token.openInterpolation || kind === Token.openDirective) {
      const sequence = parseSequence(cursor, kind, parseExpression);
      if (sequence.item !== undefined) items.push(sequence.item);
      trimStart = sequence.trimsNext;
    } else {
      if (kind !== close) fail(cursor, `The end of the template is expected, but found ${found(cursor)}.`);
      return items;
    }
  }
}

/** Literal text; when an escape sequence in it is wrong, its value is not known. */
function parseLiteral(cursor: Cursor, quoted: boolean, trimStart: boolean): TemplateItem {
  const { base, text } = cursor;
  const start = startOf(cursor);
  const end = endOf(cursor);
  advance(cursor);
  const next = peek(cursor);
  const trimEnd =
    (next === Token.openInterpolation || next === Token.openDirective) && endOf(cursor) - startOf(cursor) === 3;
  const literal = readLiteral(text, start - base, end - base, { quoted, trimStart, trimEnd }, (from, to, message) => {
    report(cursor, from + base, to + base, message);
  });
  return literal.isValid
    ? { kind: "literal", value: literal.value, start: literal.start + base, end: literal.end + base }
    : { kind: "interpolation", expression: invalid(start, end), start, end };
}

/**
 * Parses an interpolation or directive. After a syntax error in it the cursor goes on behind its end, but not beyond the end
 * of the template, and the expression is `invalid`.
 */
function parseSequence(
  cursor: Cursor,
  kind: typeof Token.openInterpolation | typeof Token.openDirective,
  parseExpression: ExpressionParser,
): { readonly item: TemplateItem | undefined; readonly trimsNext: boolean } {
  const start = startOf(cursor);
  advance(cursor);
  const item =
    kind === Token.openInterpolation
      ? parseInterpolation(cursor, parseExpression)
      : parseDirective(cursor, parseExpression);
  const isClosed = !cursor.failed || skipToSequenceEnd(cursor);
  const trimsNext = isClosed && endOf(cursor) - startOf(cursor) === 2;
  if (isClosed) advance(cursor);
  return { item: item && { ...item, start, end: cursor.previousEnd }, trimsNext };
}

type Unplaced<Item> = Item extends TemplateItem ? Omit<Item, "start" | "end"> : never;

function parseInterpolation(cursor: Cursor, parseExpression: ExpressionParser): Unplaced<TemplateItem> {
  return { kind: "interpolation", expression: parseSequenceOperand(cursor, parseExpression) };
}

function parseDirective(cursor: Cursor, parseExpression: ExpressionParser): Unplaced<Directive> | undefined {
  const keyword = peek(cursor) === Token.identifier ? textOf(cursor) : "";
  const parse = DIRECTIVES.get(keyword);
  if (parse === undefined) {
    fail(
      cursor,
      `A template directive is expected (if, else, endif, for, endfor), but found ${found(cursor)}; ` +
        'a literal "%{" is written "%%{".',
    );
    return undefined;
  }
  advance(cursor);
  return parse(cursor, parseExpression);
}

type DirectiveParser = (cursor: Cursor, parseExpression: ExpressionParser) => Unplaced<Directive>;

const DIRECTIVES: ReadonlyMap<string, DirectiveParser> = new Map<string, DirectiveParser>([
  ["if", (cursor, parseExpression) => ({ kind: "open-if", condition: parseSequenceOperand(cursor, parseExpression) })],
  [
    "for",
    (cursor, parseExpression) => {
      const names = parseForNames(cursor);
      return { kind: "open-for", ...names, collection: parseSequenceOperand(cursor, parseExpression) };
    },
  ],
  ["else", (cursor) => parseClosingDirective(cursor, "else")],
  ["endif", (cursor) => parseClosingDirective(cursor, "endif")],
  ["endfor", (cursor) => parseClosingDirective(cursor, "endfor")],
]);

function parseClosingDirective(cursor: Cursor, kind: "else" | "endif" | "endfor"): Unplaced<Directive> {
  expectSequenceEnd(cursor);
  return { kind };
}

/** The last expression of a sequence. After an error it is `invalid`, so that a directive still counts in matching. */
function parseSequenceOperand(cursor: Cursor, parseExpression: ExpressionParser): Expression {
  const start = startOf(cursor);
  const expression = parseExpression(cursor);
  expectSequenceEnd(cursor);
  return cursor.failed ? invalid(start, Math.max(start, cursor.previousEnd)) : expression;
}

function expectSequenceEnd(cursor: Cursor): void {
  if (peek(cursor) !== Token.closeSequence) {
    fail(
      cursor,
      `A "}" is expected to close the template sequence, but found ${found(cursor)}; ` +
        'a literal "${" is written "$${".',
    );
  }
}

/** Recovers from an error in a sequence. True when its end was found; the cursor is there, or at the template's end. */
function skipToSequenceEnd(cursor: Cursor): boolean {
  cursor.failed = false;
  let nested = 0;
  for (let kind = peek(cursor); kind !== Token.end; kind = peek(cursor)) {
    if (kind === Token.openQuote || kind === Token.openHeredoc) nested++;
    else if (kind === Token.closeQuote || kind === Token.closeHeredoc) {
      if (nested === 0) return false;
      nested--;
    } else if (kind === Token.closeSequence && nested === 0) return true;
    advance(cursor);
  }
  return false;
}
