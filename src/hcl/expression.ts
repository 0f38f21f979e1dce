import type { BinaryOperator, Expression, Invalid, ObjectConstructor, ObjectItem, Template } from "./ast.js";
import {
  accept,
  advance,
  atKeyword,
  type Cursor,
  endOf,
  expect,
  fail,
  failAt,
  found,
  limitDepth,
  peek,
  startOf,
  textOf,
} from "./cursor.js";
import { quote } from "./problems.js";
import { parseTemplateBody } from "./template-parser.js";
import { invalid, parseForNames, parseNumber } from "./terms.js";
import { Token } from "./tokens.js";
import { parseTraversal } from "./traversal.js";

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
  let operand = parseTraversal(cursor, parseTerm(cursor), parseExpression);
  for (const { operator, start } of operators.reverse()) {
    cursor.height++;
    limitDepth(cursor, start);
    if (cursor.failed) break;
    operand = { kind: "unary", operator, operand, start, end: operand.end };
  }
  cursor.height = Math.max(outerHeight, cursor.height);
  return operand;
}

/** What an expression can begin with, after its unary operators. */
const TERMS: Readonly<Partial<Record<Token, (cursor: Cursor) => Expression>>> = {
  [Token.identifier]: parseName,
  [Token.number]: parseNumber,
  [Token.openQuote]: parseTemplate,
  [Token.openHeredoc]: parseTemplate,
  [Token.openBracket]: parseTuple,
  [Token.openBrace]: parseObject,
  [Token.openParenthesis]: parseParentheses,
};

function parseTerm(cursor: Cursor): Expression {
  const parse = TERMS[peek(cursor)];
  if (parse !== undefined) return parse(cursor);
  fail(cursor, `An expression is expected, but found ${found(cursor)}.`);
  return invalid(startOf(cursor), endOf(cursor));
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
    if (peek(cursor) !== Token.identifier) fail(cursor, `A function name is expected after ${quote(`${name}::`)}.`);
    else name += `::${textOf(cursor)}`;
    advance(cursor);
  }
  expect(cursor, Token.openParenthesis, `A "(" is expected after the function name ${quote(name)}`);
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
    expect(cursor, Token.closeParenthesis, `A "," or ")" is expected in the arguments of ${quote(name)}`);
    break;
  }
  cursor.newlines = newlines;
  return { kind: "call", name, args, expandsLast, start, end: cursor.previousEnd };
}

function parseParentheses(cursor: Cursor): Expression {
  const start = startOf(cursor);
  advance(cursor);
  const newlines = cursor.newlines;
  cursor.newlines = false;
  const inner = parseExpression(cursor);
  expect(cursor, Token.closeParenthesis, 'A ")" is expected to close the parenthesis');
  cursor.newlines = newlines;
  return { kind: "parentheses", inner, start, end: cursor.previousEnd };
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
  return { kind: "tuple", items, start, end: cursor.previousEnd };
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
  return { kind: "object", items, start, end: cursor.previousEnd };
}

/** As keys, `true`, `false` and `null` are names like others. */
function asKey(key: Expression, cursor: Cursor): Expression {
  if (key.kind !== "bool" && key.kind !== "null") return key;
  const { start, end } = key;
  return { kind: "variable", name: cursor.text.slice(start - cursor.base, end - cursor.base), start, end };
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
  const end = cursor.previousEnd;
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

/**
 * Parses a quoted string or heredoc. A syntax error in a sequence of it spoils only that sequence; of one without end nobody
 * knows the value.
 */
function parseTemplate(cursor: Cursor): Template | Invalid {
  const start = startOf(cursor);
  const opening = textOf(cursor);
  const form = !opening.startsWith("<<") ? "quoted" : opening.startsWith("<<-") ? "flush-heredoc" : "heredoc";
  const close = form === "quoted" ? Token.closeQuote : Token.closeHeredoc;
  advance(cursor);
  const template = parseTemplateBody(cursor, start, form, close, parseExpression);
  const isClosed = endOf(cursor) > startOf(cursor);
  advance(cursor);
  return isClosed ? template : invalid(start, template.end);
}
