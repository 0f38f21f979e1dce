import type { Expression, HclFile, SyntaxProblem, Template } from "./ast.js";
import { parseBody } from "./body.js";
import { type Cursor, fail, found, peek } from "./cursor.js";
import { parseExpression as parseExpressionAt } from "./expression.js";
import { createLineIndex } from "./lines.js";
import { inOrder } from "./problems.js";
import { type Scan, scan, type ScanMode } from "./scanner.js";
import { parseTemplateBody } from "./template-parser.js";
import { Token } from "./tokens.js";

/**
 * Parses a file of HCL 2 native syntax (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md). Never throws: a syntax
 * error becomes a problem, its expression `invalid` or its item is left out, and the rest of the file is read. Trees deeper
 * than 256 levels are a problem too.
 */
export function parseHcl(text: string): HclFile {
  const exact = readFile(text, false);
  // Where something was never closed, one error would swallow the rest; a second reading lets indentation decide.
  const { body, comments, problems } = exact.endedInside ? readFile(text, true) : exact;
  return { text, body, comments, problems, lines: createLineIndex(text) };
}

function readFile(text: string, guided: boolean): Omit<HclFile, "text" | "lines"> & { readonly endedInside: boolean } {
  const scanned = scan(text, { mode: "main", base: 0, guided });
  const cursor = createCursor(text, 0, scanned, guided);
  const body = parseBody(cursor, undefined);
  return {
    body,
    comments: scanned.comments,
    problems: inOrder(cursor.problems),
    endedInside: scanned.endedInside || cursor.endedInside,
  };
}

/**
 * Parses a text that is one expression, in which newlines do not count. `offset` is where the text begins in what the caller
 * counts in; it is added to every position.
 */
export function parseExpression(
  text: string,
  offset = 0,
): { readonly expression: Expression; readonly problems: readonly SyntaxProblem[] } {
  const cursor = openCursor(text, offset, "main");
  const parsed = parseExpressionAt(cursor);
  if (peek(cursor) !== Token.end) fail(cursor, `The expression is complete, but ${found(cursor)} follows.`);
  const expression: Expression = cursor.failed ? { kind: "invalid", start: offset, end: offset + text.length } : parsed;
  return { expression, problems: inOrder(cursor.problems) };
}

/**
 * Parses a text that is the inside of a template: a string of `.tf.json`, or a file for templatefile. As in heredocs, only
 * `$${` and `%%{` are escapes, and each line is a literal part of its own. `offset` is as for `parseExpression`.
 */
export function parseTemplate(
  text: string,
  offset = 0,
): { readonly template: Template; readonly problems: readonly SyntaxProblem[] } {
  const cursor = openCursor(text, offset, "template");
  const template = parseTemplateBody(cursor, offset, "heredoc", Token.end, parseExpressionAt);
  return { template, problems: inOrder(cursor.problems) };
}

function openCursor(text: string, base: number, mode: ScanMode): Cursor {
  const cursor = createCursor(text, base, scan(text, { mode, base, guided: false }), false);
  cursor.newlines = false;
  return cursor;
}

function createCursor(text: string, base: number, scanned: Scan, guided: boolean): Cursor {
  return {
    text,
    base,
    tokens: scanned.tokens,
    problems: [...scanned.problems],
    guided,
    index: 0,
    previousEnd: base,
    newlines: true,
    failed: false,
    depth: 0,
    height: 0,
    endedInside: false,
  };
}
