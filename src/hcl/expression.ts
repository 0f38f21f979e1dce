import type {
  BinaryOperator,
  Expression,
  ObjectConstructor,
  ObjectItem,
  Splat,
  SplatStep,
  Template,
  TemplateLiteral,
} from "./ast.js";
import {
  accept,
  advance,
  atKeyword,
  type Cursor,
  endOf,
  fail,
  failAt,
  found,
  limitDepth,
  MAX_DEPTH,
  peek,
  previousEnd,
  report,
  startOf,
  textOf,
} from "./cursor.js";
import { readLiteral } from "./literals.js";
import { type Directive, flushIndentation, matchDirectives, type TemplateItem } from "./template.js";
import { Token } from "./tokens.js";

const PRECEDENCE: Readonly<Partial<Record<Token, { readonly operator: BinaryOperator; readonly level: number }>>> = {
  [Token.or]: { operator: "||", level: 1 },
  [Token.and]: { operator: "&&", level: 2 },
  [Token.equal]: { operator: "==", level: 3 },
  [Token.notEqual]: { operator: "!=", level: 3 },
  [Token.greater]: { operator: ">", level: 4 },
  [Token.greaterOrEqual]: { operator: ">=", level: 4 },
  [Token.less]: { operator: "<", level: 4 },
  [Token.lessOrEqual]: { operator: "<=", level: 4 },
  [Token.plus]: { operator: "+", level: 5 },
  [Token.minus]: { operator: "-", level: 5 },
  [Token.star]: { operator: "*", level: 6 },
  [Token.slash]: { operator: "/", level: 6 },
  [Token.percent]: { operator: "%", level: 6 },
};

/**
 * Parses one expression. After a syntax error the cursor is in its failed state and the result is of no use; whoever
 * recovers puts an `invalid` expression in its place.
 */
export function parseExpression(cursor: Cursor): Expression {
  const outerHeight = cursor.height;
  cursor.height = 0;
  cursor.depth++;
  peek(cursor);
  const start = startOf(cursor);
  limitDepth(cursor, start);
  const expression = parseConditional(cursor);
  cursor.height++;
  cursor.depth--;
  limitDepth(cursor, start);
  cursor.height = Math.max(outerHeight, cursor.height);
  return expression;
}

function parseConditional(cursor: Cursor): Expression {
  const condition = parseBinary(cursor, 1);
  if (!accept(cursor, Token.question)) return condition;
  const then = parseExpression(cursor);
  expect(cursor, Token.colon, 'A ":" and the value for the other case are expected in the conditional');
  const otherwise = parseExpression(cursor);
  return { kind: "conditional", condition, then, otherwise, start: condition.start, end: otherwise.end };
}

/** Parses binary operators of the level and above, which associate to the left. */
function parseBinary(cursor: Cursor, level: number): Expression {
  const outerHeight = cursor.height;
  cursor.height = 0;
  let left = parseOperand(cursor);
  for (;;) {
    const operation = PRECEDENCE[peek(cursor)];
    if (operation === undefined || operation.level < level) break;
    advance(cursor);
    const right = parseBinary(cursor, operation.level + 1);
    cursor.height++;
    limitDepth(cursor, left.start);
    left = { kind: "binary", operator: operation.operator, left, right, start: left.start, end: right.end };
  }
  cursor.height = Math.max(outerHeight, cursor.height);
  return left;
}

/** Parses a term with its unary operators before and its traversal behind it. The traversal binds tighter. */
function parseOperand(cursor: Cursor): Expression {
  const outerHeight = cursor.height;
  cursor.height = 0;
  const operators: { readonly operator: "!" | "-"; readonly start: number }[] = [];
  for (let kind = peek(cursor); kind === Token.not || kind === Token.minus; kind = peek(cursor)) {
    operators.push({ operator: kind === Token.not ? "!" : "-", start: startOf(cursor) });
    advance(cursor);
  }
  let operand = parseTraversal(cursor, parseTerm(cursor));
  for (const { operator, start } of operators.reverse()) {
    cursor.height++;
    limitDepth(cursor, start);
    if (cursor.failed) break;
    operand = { kind: "unary", operator, operand, start, end: operand.end };
  }
  cursor.height = Math.max(outerHeight, cursor.height);
  return operand;
}

/** Parses `.name`, `.0`, `[key]`, `.*…` and `[*]…` behind an expression. */
function parseTraversal(cursor: Cursor, source: Expression): Expression {
  let result = source;
  for (;;) {
    const kind = peek(cursor);
    if (kind === Token.dot) {
      advance(cursor);
      if (accept(cursor, Token.star)) result = splat(cursor, result, "attribute", parseAttributeSplat(cursor));
      else result = applyStep(result, parseDotStep(cursor));
    } else if (kind === Token.openBracket) {
      advance(cursor);
      // A star must follow at once: newlines are only free once an index expression has begun.
      if (accept(cursor, Token.star)) result = splat(cursor, result, "full", parseFullSplat(cursor));
      else result = applyStep(result, parseIndexStep(cursor));
    } else return result;
    cursor.height++;
    limitDepth(cursor, source.start);
  }
}

function splat(cursor: Cursor, source: Expression, form: Splat["form"], steps: readonly SplatStep[]): Splat {
  return { kind: "splat", source, form, steps, start: source.start, end: previousEnd(cursor) };
}

function applyStep(source: Expression, step: Step): Expression {
  return step.kind === "attribute"
    ? { kind: "attribute", source, name: step.name, start: source.start, end: step.end }
    : { kind: "index", source, key: step.key, start: source.start, end: step.end };
}

type Step = Exclude<SplatStep, { readonly kind: "splat" }>;

/** After a dot: an attribute name or a legacy index. */
function parseDotStep(cursor: Cursor): Step {
  const dot = previousEnd(cursor) - 1;
  const kind = peek(cursor);
  const start = startOf(cursor);
  const end = endOf(cursor);
  const text = textOf(cursor);
  if (kind === Token.identifier) {
    advance(cursor);
    return { kind: "attribute", name: text, start: dot, end };
  }
  if (kind === Token.number) {
    const [first, second] = text.split(".");
    if (second !== undefined) {
      failAt(
        cursor,
        start,
        end,
        `Two legacy indexes cannot follow each other; write them in brackets: [${first ?? ""}][${second}].`,
      );
    }
    return { kind: "index", key: parseNumber(cursor), start: dot, end };
  }
  if (kind === Token.star) fail(cursor, "A splat cannot follow within another attribute-only splat; use [*].");
  else fail(cursor, `An attribute name is expected after the dot, but found ${found(cursor)}.`);
  return { kind: "attribute", name: "", start: dot, end: dot + 1 };
}

/** After an opening bracket: the key and the closing bracket. */
function parseIndexStep(cursor: Cursor): Step {
  const start = previousEnd(cursor) - 1;
  const newlines = cursor.newlines;
  cursor.newlines = false;
  const key = parseExpression(cursor);
  expect(cursor, Token.closeBracket, 'A "]" is expected after the index');
  cursor.newlines = newlines;
  return { kind: "index", key, start, end: previousEnd(cursor) };
}

/** After `.*`: the attribute names and legacy indexes that apply to each element. */
function parseAttributeSplat(cursor: Cursor): readonly SplatStep[] {
  const steps: SplatStep[] = [];
  while (accept(cursor, Token.dot)) steps.push(parseDotStep(cursor));
  return steps;
}

/** After `[*`: the closing bracket and all the rest of the traversal, which applies to each element. */
function parseFullSplat(cursor: Cursor): readonly SplatStep[] {
  const outermost: SplatStep[] = [];
  // A further full splat takes the rest of the steps, so this needs no recursion.
  const fulls: { readonly steps: SplatStep[]; readonly start: number }[] = [];
  let steps = outermost;
  expectSplatEnd(cursor);
  for (;;) {
    const kind = peek(cursor);
    const start = startOf(cursor);
    if (kind === Token.dot) {
      advance(cursor);
      if (accept(cursor, Token.star)) {
        const inner = parseAttributeSplat(cursor);
        steps.push({ kind: "splat", form: "attribute", steps: inner, start, end: previousEnd(cursor) });
      } else steps.push(parseDotStep(cursor));
    } else if (kind === Token.openBracket) {
      advance(cursor);
      if (accept(cursor, Token.star)) {
        expectSplatEnd(cursor);
        fulls.push({ steps, start });
        steps = [];
        cursor.height++;
        limitDepth(cursor, start);
      } else steps.push(parseIndexStep(cursor));
    } else break;
  }
  const end = previousEnd(cursor);
  for (const { steps: outer, start } of fulls.reverse()) {
    outer.push({ kind: "splat", form: "full", steps, start, end });
    steps = outer;
  }
  return outermost;
}

function expectSplatEnd(cursor: Cursor): void {
  expect(cursor, Token.closeBracket, 'A "]" is expected directly after the star of a splat');
}

function parseTerm(cursor: Cursor): Expression {
  const kind = peek(cursor);
  switch (kind) {
    case Token.identifier:
      return parseName(cursor);
    case Token.number:
      return parseNumber(cursor);
    case Token.openQuote:
    case Token.openHeredoc:
      return parseTemplate(cursor);
    case Token.openBracket:
      return parseTuple(cursor);
    case Token.openBrace:
      return parseObject(cursor);
    case Token.openParenthesis:
      return parseParentheses(cursor);
    default:
      fail(cursor, `An expression is expected, but found ${found(cursor)}.`);
      return invalid(startOf(cursor), endOf(cursor));
  }
}

function invalid(start: number, end: number): Expression {
  return { kind: "invalid", start, end };
}

/** A number literal: digits, fraction, exponent. */
function parseNumber(cursor: Cursor): Expression {
  const start = startOf(cursor);
  const end = endOf(cursor);
  const text = textOf(cursor);
  if (!/^\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text)) {
    failAt(cursor, start, end, `"${text}" is not a number.`);
  }
  advance(cursor);
  return { kind: "number", text, start, end };
}

/** A variable, a keyword literal, or a function call. */
function parseName(cursor: Cursor): Expression {
  const start = startOf(cursor);
  const end = endOf(cursor);
  const name = textOf(cursor);
  advance(cursor);
  const next = peek(cursor);
  if (next === Token.openParenthesis || next === Token.doubleColon) return parseCall(cursor, name, start);
  if (name === "true" || name === "false") return { kind: "bool", value: name === "true", start, end };
  if (name === "null") return { kind: "null", start, end };
  return { kind: "variable", name, start, end };
}

function parseCall(cursor: Cursor, firstName: string, start: number): Expression {
  let name = firstName;
  while (accept(cursor, Token.doubleColon)) {
    if (peek(cursor) !== Token.identifier) fail(cursor, `A function name is expected after "${name}::".`);
    else name += `::${textOf(cursor)}`;
    advance(cursor);
  }
  expect(cursor, Token.openParenthesis, `A "(" is expected after the function name "${name}"`);
  const newlines = cursor.newlines;
  cursor.newlines = false;
  const args: Expression[] = [];
  let expandsLast = false;
  while (!accept(cursor, Token.closeParenthesis)) {
    args.push(parseExpression(cursor));
    if (accept(cursor, Token.ellipsis)) {
      expandsLast = true;
      expect(cursor, Token.closeParenthesis, 'A ")" is expected directly after "..."');
      break;
    }
    if (accept(cursor, Token.comma)) continue;
    expect(cursor, Token.closeParenthesis, `A "," or ")" is expected in the arguments of "${name}"`);
    break;
  }
  cursor.newlines = newlines;
  return { kind: "call", name, args, expandsLast, start, end: previousEnd(cursor) };
}

function parseParentheses(cursor: Cursor): Expression {
  const start = startOf(cursor);
  advance(cursor);
  const newlines = cursor.newlines;
  cursor.newlines = false;
  const inner = parseExpression(cursor);
  expect(cursor, Token.closeParenthesis, 'A ")" is expected to close the parenthesis');
  cursor.newlines = newlines;
  return { kind: "parentheses", inner, start, end: previousEnd(cursor) };
}

function parseTuple(cursor: Cursor): Expression {
  const start = startOf(cursor);
  advance(cursor);
  const newlines = cursor.newlines;
  cursor.newlines = false;
  if (atKeyword(cursor, "for")) {
    const expression = parseFor(cursor, start, Token.closeBracket);
    cursor.newlines = newlines;
    return expression;
  }
  const items: Expression[] = [];
  while (!accept(cursor, Token.closeBracket)) {
    items.push(parseExpression(cursor));
    if (accept(cursor, Token.comma)) continue;
    expect(cursor, Token.closeBracket, 'A "," or "]" is expected after the item');
    break;
  }
  cursor.newlines = newlines;
  return { kind: "tuple", items, start, end: previousEnd(cursor) };
}

function parseObject(cursor: Cursor): Expression {
  const start = startOf(cursor);
  advance(cursor);
  const newlines = cursor.newlines;
  // Newlines separate the items of an object, but a for expression may begin after any number of them.
  cursor.newlines = false;
  const isFor = atKeyword(cursor, "for");
  cursor.newlines = !isFor;
  const expression = isFor ? parseFor(cursor, start, Token.closeBrace) : parseObjectItems(cursor, start);
  cursor.newlines = newlines;
  return expression;
}

function parseObjectItems(cursor: Cursor, start: number): ObjectConstructor {
  const items: ObjectItem[] = [];
  for (;;) {
    if (accept(cursor, Token.newline)) continue;
    if (accept(cursor, Token.closeBrace)) break;
    const keyIsExpression = peek(cursor) === Token.openParenthesis;
    const key = asKey(parseExpression(cursor), cursor);
    if (!accept(cursor, Token.assign) && !accept(cursor, Token.colon)) {
      fail(cursor, `A "=" and a value are expected after the key, but found ${found(cursor)}.`);
    }
    const value = parseExpression(cursor);
    items.push({ key, keyIsExpression, value, start: key.start, end: value.end });
    if (accept(cursor, Token.comma) || accept(cursor, Token.newline)) continue;
    expect(cursor, Token.closeBrace, 'A newline, "," or "}" is expected after the item');
    break;
  }
  return { kind: "object", items, start, end: previousEnd(cursor) };
}

/** As keys, `true`, `false` and `null` are names like others. */
function asKey(key: Expression, cursor: Cursor): Expression {
  if (key.kind !== "bool" && key.kind !== "null") return key;
  const { start, end } = key;
  return { kind: "variable", name: cursor.text.slice(start - cursor.base, end - cursor.base), start, end };
}

/** `for` names, which are shared by expressions and template directives. The cursor is behind `for`. */
function parseForNames(cursor: Cursor): { readonly keyName: string | undefined; readonly valueName: string } {
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

/** The cursor is at `for`; newlines do not count. */
function parseFor(
  cursor: Cursor,
  start: number,
  close: typeof Token.closeBrace | typeof Token.closeBracket,
): Expression {
  advance(cursor);
  const { keyName, valueName } = parseForNames(cursor);
  const collection = parseExpression(cursor);
  expect(cursor, Token.colon, 'A ":" is expected after the collection of the "for"');
  const first = parseExpression(cursor);
  const arrow = startOf(cursor);
  const second = accept(cursor, Token.arrow) ? parseExpression(cursor) : undefined;
  peek(cursor);
  const ellipsis = startOf(cursor);
  const groups = accept(cursor, Token.ellipsis);
  let condition: Expression | undefined;
  if (atKeyword(cursor, "if")) {
    advance(cursor);
    condition = parseExpression(cursor);
  }
  expect(cursor, close, `A "${close === Token.closeBrace ? "}" : "]"}" is expected after the "for" expression`);
  const end = previousEnd(cursor);
  if (close === Token.closeBrace) {
    if (second === undefined) {
      failAt(cursor, first.start, first.end, 'A "for" that builds an object needs a key and a value: key => value.');
      return invalid(start, end);
    }
    return {
      kind: "for-object",
      keyName,
      valueName,
      collection,
      key: first,
      value: second,
      groups,
      condition,
      start,
      end,
    };
  }
  if (second !== undefined) failAt(cursor, arrow, arrow + 2, 'A "for" that builds a tuple cannot have a key.');
  if (groups)
    failAt(cursor, ellipsis, ellipsis + 3, 'The grouping "..." is only valid in a "for" that builds an object.');
  return { kind: "for-tuple", keyName, valueName, collection, value: first, condition, start, end };
}

/** Parses a quoted string or heredoc. A syntax error in a sequence of it spoils only that sequence. */
function parseTemplate(cursor: Cursor): Template {
  const start = startOf(cursor);
  const opening = textOf(cursor);
  const form = !opening.startsWith("<<") ? "quoted" : opening.startsWith("<<-") ? "flush-heredoc" : "heredoc";
  advance(cursor);
  const template = parseTemplateBody(cursor, start, form, form === "quoted" ? Token.closeQuote : Token.closeHeredoc);
  advance(cursor);
  return template;
}

/** Parses the parts of a template up to its closing token, which the cursor is then at. */
export function parseTemplateBody(cursor: Cursor, start: number, form: Template["form"], close: Token): Template {
  const newlines = cursor.newlines;
  cursor.newlines = false;
  const outerHeight = cursor.height;
  cursor.height = 0;
  const flat = parseTemplateItems(cursor, form === "quoted", close);
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

function parseTemplateItems(cursor: Cursor, quoted: boolean, close: Token): readonly TemplateItem[] {
  const items: TemplateItem[] = [];
  let trimStart = false;
  for (;;) {
    const kind = peek(cursor);
    if (kind === Token.literal) {
      items.push(parseLiteral(cursor, quoted, trimStart));
      trimStart = false;
    } else if (kind === Token.openInterpolation || kind === Token.openDirective) {
      const sequence = parseSequence(cursor, kind);
      if (sequence.item !== undefined) items.push(sequence.item);
      trimStart = sequence.trimsNext;
    } else {
      if (kind !== close) fail(cursor, `The end of the template is expected, but found ${found(cursor)}.`);
      return items;
    }
  }
}

function parseLiteral(cursor: Cursor, quoted: boolean, trimStart: boolean): TemplateLiteral {
  const { base, text } = cursor;
  const start = startOf(cursor) - base;
  const end = endOf(cursor) - base;
  advance(cursor);
  const next = peek(cursor);
  const trimEnd =
    (next === Token.openInterpolation || next === Token.openDirective) && endOf(cursor) - startOf(cursor) === 3;
  const literal = readLiteral(text, start, end, { quoted, trimStart, trimEnd }, (from, to, message) => {
    report(cursor, from + base, to + base, message);
  });
  return { kind: "literal", value: literal.value, start: literal.start + base, end: literal.end + base };
}

/**
 * Parses an interpolation or directive. After a syntax error in it the cursor goes on behind its end, but not beyond the end
 * of the template, and the expression is `invalid`.
 */
function parseSequence(
  cursor: Cursor,
  kind: typeof Token.openInterpolation | typeof Token.openDirective,
): { readonly item: TemplateItem | undefined; readonly trimsNext: boolean } {
  const start = startOf(cursor);
  advance(cursor);
  const item = kind === Token.openInterpolation ? parseInterpolation(cursor) : parseDirective(cursor);
  const isClosed = !cursor.failed || skipToSequenceEnd(cursor);
  const trimsNext = isClosed && endOf(cursor) - startOf(cursor) === 2;
  if (isClosed) advance(cursor);
  return { item: item && { ...item, start, end: previousEnd(cursor) }, trimsNext };
}

type Unplaced<Item> = Item extends TemplateItem ? Omit<Item, "start" | "end"> : never;

function parseInterpolation(cursor: Cursor): Unplaced<TemplateItem> {
  return { kind: "interpolation", expression: parseSequenceOperand(cursor) };
}

function parseDirective(cursor: Cursor): Unplaced<Directive> | undefined {
  const keyword = peek(cursor) === Token.identifier ? textOf(cursor) : undefined;
  switch (keyword) {
    case "if":
      advance(cursor);
      return { kind: "open-if", condition: parseSequenceOperand(cursor) };
    case "for": {
      advance(cursor);
      const names = parseForNames(cursor);
      return { kind: "open-for", ...names, collection: parseSequenceOperand(cursor) };
    }
    case "else":
    case "endif":
    case "endfor":
      advance(cursor);
      expectSequenceEnd(cursor);
      return { kind: keyword };
    default:
      fail(
        cursor,
        `A template directive is expected (if, else, endif, for, endfor), but found ${found(cursor)}; ` +
          'a literal "%{" is written "%%{".',
      );
      return undefined;
  }
}

/** The last expression of a sequence. After an error it is `invalid`, so that a directive still counts in matching. */
function parseSequenceOperand(cursor: Cursor): Expression {
  const start = startOf(cursor);
  const expression = parseExpression(cursor);
  expectSequenceEnd(cursor);
  return cursor.failed ? invalid(start, Math.max(start, previousEnd(cursor))) : expression;
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
  for (; ; advance(cursor)) {
    switch (peek(cursor)) {
      case Token.openQuote:
      case Token.openHeredoc:
        nested++;
        break;
      case Token.closeQuote:
      case Token.closeHeredoc:
        if (nested === 0) return false;
        nested--;
        break;
      case Token.closeSequence:
        if (nested === 0) return true;
        break;
      case Token.end:
        return false;
      default:
    }
  }
}

function expect(cursor: Cursor, kind: Token, message: string): void {
  if (!accept(cursor, kind)) fail(cursor, `${message}, but found ${found(cursor)}.`);
}
