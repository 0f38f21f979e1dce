import { type ParseErrorCode, printParseErrorCode, visit } from "jsonc-parser";
import type { Diagnostic, DiagnosticSeverity } from "../graph/resource.js";
import type { Span } from "../graph/span.js";
import type { Cause, MapValue, Scalar, Value } from "../graph/value.js";
import { MAXIMUM_DEPTH, MAXIMUM_LENGTH } from "./limits.js";
import { exactNumber, readStrictJson } from "./strict-json.js";
import { wellFormed } from "./well-formed.js";

/** What a reader of JSON or YAML gives back: as much of the value as could be read, and what is wrong with the text. */
export interface ReadResult {
  readonly value: Value | undefined;
  readonly diagnostics: Diagnostic[];
}

/** Where a token or a container begins, counted from 1. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** A container that is being read. `start` is where its key begins, or itself when it has none. */
type Frame =
  | {
      readonly kind: "map";
      readonly start: Position;
      readonly entries: Map<string, Value>;
      key?: Key;
      /** What was not understood in it, so that it may have more. */
      readonly rest: Cause[];
    }
  | { readonly kind: "list"; readonly start: Position; readonly items: Value[] };

interface Key extends Position {
  readonly name: string;
}

const MAXIMUM_SYNTAX_ERRORS = 20;

/** The error codes of jsonc-parser in words; it names them in camel case only. */
const WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: "this is not a JSON value",
  InvalidNumberFormat: "this is not a JSON number",
  PropertyNameExpected: "a property name in double quotes is expected",
  ValueExpected: "a value is expected",
  ColonExpected: "a colon is expected after the property name",
  CommaExpected: "a comma is missing",
  CloseBraceExpected: "the closing brace is missing",
  CloseBracketExpected: "the closing bracket is missing",
  EndOfFileExpected: "there is text after the end of the value",
  InvalidCommentToken: "JSON has no comments, and AWS rejects them",
  UnexpectedEndOfComment: "the comment does not end",
  UnexpectedEndOfString: "the string does not end on its line",
  UnexpectedEndOfNumber: "the number is incomplete",
  InvalidUnicode: "this Unicode escape is incomplete",
  InvalidEscapeCharacter: "this escape does not exist in JSON",
  InvalidCharacter: "control characters must be escaped in strings",
};

/** Errors after which a member may be missing, unless they are about a comma too many before the end of a container. */
const LOSSES: ReadonlySet<string> = new Set([
  ...["InvalidSymbol", "PropertyNameExpected", "ValueExpected", "ColonExpected"],
  ...["UnexpectedEndOfComment", "UnexpectedEndOfString"],
]);
const ENDS: ReadonlySet<string | undefined> = new Set(["}", "]"]);

/** Why something may be there that was not read. */
export const NOT_UNDERSTOOD = "the file has a syntax error here";

/**
 * Reads JSON (RFC 8259) with the place of every value.
 *
 * A member's value has the span from the start of its key to the end of the value, an array element its own. Integers that a
 * double cannot hold exactly are kept as text. Of members with the same name the last wins, as in the parsers of AWS, with a
 * diagnostic. After a syntax error the rest is read as far as it makes sense, and what may be missing in an object is its
 * `rest`; `value` is `undefined` when nothing was found.
 *
 * @param path relative to the judged root, for spans
 * @param text with or without a byte order mark
 * @param limit characters that it may have
 */
export function readJson(path: string, text: string, limit = MAXIMUM_LENGTH): ReadResult {
  const diagnostics: Diagnostic[] = [];
  if (text.length > limit) {
    diagnostics.push(refusal(path, "json-too-large", `has more than ${limit} characters`));
    return { value: undefined, diagnostics };
  }
  // A byte order mark is a character to jsonc-parser, but no column to an editor.
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const duplicates: Diagnostic[] = [];
  const strict = readStrictJson(path, source, (name, span) => duplicates.push(duplicateKey(name, span)));
  if (strict !== undefined) return { value: strict, diagnostics: duplicates };

  let root: Value | undefined;
  const stack: Frame[] = [];

  const report = (code: string, severity: DiagnosticSeverity, message: string, at: Position, length: number): void => {
    const span = spanOf(path, at, { line: at.line, column: at.column + Math.max(length, 1) });
    diagnostics.push({ code, severity, message, span });
  };

  const place = (value: Value): void => {
    const frame = stack.at(-1);
    if (frame === undefined) root ??= value;
    else if (frame.kind === "list") frame.items.push(value);
    else if (frame.key !== undefined) {
      const { name, line, column } = frame.key;
      if (frame.entries.has(name)) {
        const end = { line, column: column + JSON.stringify(name).length };
        diagnostics.push(duplicateKey(name, spanOf(path, { line, column }, end)));
      }
      frame.entries.set(name, value);
      delete frame.key;
    }
  };

  /** Where the value that begins here is said to start: at its key, if it has one. */
  const startOf = (line: number, column: number): Position => {
    const frame = stack.at(-1);
    return frame?.kind === "map" && frame.key !== undefined ? frame.key : { line: line + 1, column: column + 1 };
  };

  const begin = (frame: Frame): void => {
    if (stack.length >= MAXIMUM_DEPTH) throw new RangeError("nested too deeply");
    stack.push(frame);
  };

  const end = (line: number, column: number): void => {
    const frame = stack.pop();
    if (frame === undefined) return;
    const span = spanOf(path, frame.start, { line: line + 1, column: column + 2 });
    place(frame.kind === "map" ? mapOf(frame, span) : { kind: "list", items: frame.items, span });
  };

  let syntaxErrors = 0;
  try {
    visit(
      source,
      {
        onObjectBegin: (_offset, _length, line, column) => {
          begin({ kind: "map", start: startOf(line, column), entries: new Map(), rest: [] });
        },
        onArrayBegin: (_offset, _length, line, column) => {
          begin({ kind: "list", start: startOf(line, column), items: [] });
        },
        onObjectProperty: (name, _offset, _length, line, column) => {
          const frame = stack.at(-1);
          if (frame?.kind === "map") frame.key = { name: wellFormed(name), line: line + 1, column: column + 1 };
        },
        onLiteralValue: (value: Scalar, offset, length, line, column) => {
          const span = spanOf(path, startOf(line, column), { line: line + 1, column: column + length + 1 });
          const written = source.slice(offset, offset + length);
          place({ kind: "known", value: scalarOf(value, written), span });
        },
        onObjectEnd: (_offset, _length, line, column) => {
          end(line, column);
        },
        onArrayEnd: (_offset, _length, line, column) => {
          end(line, column);
        },
        onError: (error: ParseErrorCode, offset, length, line, column) => {
          const name = printParseErrorCode(error);
          const at = { line: line + 1, column: column + 1 };
          const map = stack.findLast((frame) => frame.kind === "map");
          if (map !== undefined && LOSSES.has(name) && !ENDS.has(source[offset])) {
            map.rest.push({ reason: NOT_UNDERSTOOD, span: spanOf(path, at, { ...at, column: at.column + 1 }) });
          }
          // A comment leaves the meaning clear, so that the file can still be judged as a whole.
          const severity = name === "InvalidCommentToken" ? "warning" : "error";
          syntaxErrors += 1;
          if (syntaxErrors <= MAXIMUM_SYNTAX_ERRORS) report("json-syntax", severity, WORDS[name] ?? name, at, length);
        },
      },
      { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
    );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = `is nested more than ${MAXIMUM_DEPTH} levels deep`;
    return { value: undefined, diagnostics: [refusal(path, "json-too-deep", message)] };
  }
  return { value: root, diagnostics };
}

function mapOf({ entries, rest }: Extract<Frame, { readonly kind: "map" }>, span: Span): MapValue {
  return { kind: "map", entries, span, ...(rest.length === 0 ? {} : { rest }) };
}

function scalarOf(value: Scalar, written: string): Scalar {
  if (typeof value === "string") return wellFormed(value);
  return typeof value === "number" ? exactNumber(value, written) : value;
}

function duplicateKey(name: string, span: Span): Diagnostic {
  const message = `"${name}" is given twice in the same object; the last one counts`;
  return { code: "json-duplicate-key", severity: "warning", message, span };
}

function refusal(path: string, code: string, what: string): Diagnostic {
  return {
    code,
    severity: "error",
    message: `This file ${what} and was not read`,
    span: spanOf(path, { line: 1, column: 1 }, { line: 1, column: 1 }),
  };
}

function spanOf(path: string, start: Position, end: Position): Span {
  return { path, startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
