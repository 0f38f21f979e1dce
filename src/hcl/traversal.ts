import type { Expression, Splat, SplatStep } from "./ast.js";
import {
  accept,
  advance,
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
import { type ExpressionParser, parseNumber } from "./terms.js";
import { Token } from "./tokens.js";

/** Parses `.name`, `.0`, `[key]`, `.*…` and `[*]…` behind an expression. */
export function parseTraversal(cursor: Cursor, source: Expression, parseExpression: ExpressionParser): Expression {
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
      if (accept(cursor, Token.star)) result = splat(cursor, result, "full", parseFullSplat(cursor, parseExpression));
      else result = applyStep(result, parseIndexStep(cursor, parseExpression));
    } else return result;
    cursor.height++;
    limitDepth(cursor, source.start);
  }
}

function splat(cursor: Cursor, source: Expression, form: Splat["form"], steps: readonly SplatStep[]): Splat {
  return { kind: "splat", source, form, steps, start: source.start, end: cursor.previousEnd };
}

function applyStep(source: Expression, step: Step): Expression {
  return step.kind === "attribute"
    ? { kind: "attribute", source, name: step.name, start: source.start, end: step.end }
    : { kind: "index", source, key: step.key, start: source.start, end: step.end };
}

type Step = Exclude<SplatStep, { readonly kind: "splat" }>;

/** After a dot: an attribute name or a legacy index. */
function parseDotStep(cursor: Cursor): Step {
  const dot = cursor.previousEnd - 1;
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
function parseIndexStep(cursor: Cursor, parseExpression: ExpressionParser): Step {
  const start = cursor.previousEnd - 1;
  const newlines = cursor.newlines;
  cursor.newlines = false;
  const key = parseExpression(cursor);
  expect(cursor, Token.closeBracket, 'A "]" is expected after the index');
  cursor.newlines = newlines;
  return { kind: "index", key, start, end: cursor.previousEnd };
}

/** After `.*`: the attribute names and legacy indexes that apply to each element. */
function parseAttributeSplat(cursor: Cursor): readonly SplatStep[] {
  const steps: SplatStep[] = [];
  while (accept(cursor, Token.dot)) steps.push(parseDotStep(cursor));
  return steps;
}

/** After `[*`: the closing bracket and all the rest of the traversal, which applies to each element. */
function parseFullSplat(cursor: Cursor, parseExpression: ExpressionParser): readonly SplatStep[] {
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
        steps.push({ kind: "splat", form: "attribute", steps: inner, start, end: cursor.previousEnd });
      } else steps.push(parseDotStep(cursor));
    } else if (kind === Token.openBracket) {
      advance(cursor);
      if (accept(cursor, Token.star)) {
        expectSplatEnd(cursor);
        fulls.push({ steps, start });
        steps = [];
        cursor.height++;
        limitDepth(cursor, start);
      } else steps.push(parseIndexStep(cursor, parseExpression));
    } else break;
  }
  const end = cursor.previousEnd;
  for (const { steps: outer, start } of fulls.reverse()) {
    outer.push({ kind: "splat", form: "full", steps, start, end });
    steps = outer;
  }
  return outermost;
}

function expectSplatEnd(cursor: Cursor): void {
  expect(cursor, Token.closeBracket, 'A "]" is expected directly after the star of a splat');
}
