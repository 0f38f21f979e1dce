import type { Span } from "../graph/span.js";
import type { Scalar, Value } from "../graph/value.js";
import { MAXIMUM_DEPTH } from "./limits.js";
import {
  TAB,
  NEWLINE,
  RETURN,
  SPACE,
  QUOTE,
  COMMA,
  COLON,
  OPEN_BRACKET,
  BACKSLASH,
  CLOSE_BRACKET,
  OPEN_BRACE,
  CLOSE_BRACE,
} from "./json-characters.js";
import { wellFormed } from "./well-formed.js";

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const KEYWORDS: readonly (readonly [text: string, value: Scalar])[] = [
  ["true", true],
  ["false", false],
  ["null", null],
];

/** Thrown where a text is no JSON, and caught by the reader: a valid text never pays for it. */
const NOT_STRICT = new Error("not strict JSON");

/**
 * Reads JSON that is valid (RFC 8259) with the place of every value, several times as fast as a parser that recovers from
 * errors: `readJson` gives it every text first. Spans are as `readJson` says.
 *
 * @param onDuplicate is told of every member whose name its object has already, which then counts
 * @returns `undefined` when the text is not valid, or nested deeper than documents may be
 */
export function readStrictJson(
  path: string,
  text: string,
  onDuplicate: (name: string, key: Span) => void,
): Value | undefined {
  let position = 0;
  let line = 1;
  /** Offset of the first character of the line. */
  let lineStart = 0;

  const skipSpace = (): number => {
    for (;;) {
      const code = text.charCodeAt(position);
      if (code === SPACE || code === TAB) position += 1;
      else if (code === NEWLINE || code === RETURN) {
        position += code === RETURN && text.charCodeAt(position + 1) === NEWLINE ? 2 : 1;
        line += 1;
        lineStart = position;
      } else return code;
    }
  };

  const expect = (code: number): void => {
    if (skipSpace() !== code) throw NOT_STRICT;
    position += 1;
  };

  const spanFrom = (startLine: number, startColumn: number): Span => ({
    path,
    startLine,
    startColumn,
    endLine: line,
    endColumn: position - lineStart + 1,
  });

  /** The string that begins here. */
  const string = (): string => {
    const start = position + 1;
    let isPlain = true;
    for (position = start; ; position += 1) {
      const code = text.charCodeAt(position);
      if (code === QUOTE) break;
      // Control characters, and the end of the text, which is not a number.
      if (!(code >= SPACE)) throw NOT_STRICT;
      if (code === BACKSLASH) {
        isPlain = false;
        position += 1;
      }
    }
    position += 1;
    return isPlain ? text.slice(start, position - 1) : unescaped(text.slice(start - 1, position));
  };

  const scalar = (code: number): Scalar => {
    if (code === QUOTE) return string();
    for (const [word, value] of KEYWORDS) {
      if (!text.startsWith(word, position)) continue;
      position += word.length;
      return value;
    }
    NUMBER.lastIndex = position;
    const [digits] = NUMBER.exec(text) ?? [];
    if (digits === undefined) throw NOT_STRICT;
    position += digits.length;
    return exactNumber(Number(digits), digits);
  };

  /** The value that comes next, whose span begins at its key, if it has one. */
  const value = (depth: number, keyLine?: number, keyColumn?: number): Value => {
    const code = skipSpace();
    const startLine = keyLine ?? line;
    const startColumn = keyColumn ?? position - lineStart + 1;
    if (code !== OPEN_BRACE && code !== OPEN_BRACKET) {
      const found = scalar(code);
      return { kind: "known", value: found, span: spanFrom(startLine, startColumn) };
    }
    if (depth >= MAXIMUM_DEPTH) throw NOT_STRICT;
    position += 1;
    if (code === OPEN_BRACKET) {
      const items = elements(depth + 1);
      return { kind: "list", items, span: spanFrom(startLine, startColumn) };
    }
    const entries = members(depth + 1);
    return { kind: "map", entries, span: spanFrom(startLine, startColumn) };
  };

  const elements = (depth: number): Value[] => {
    const items: Value[] = [];
    if (skipSpace() === CLOSE_BRACKET) {
      position += 1;
      return items;
    }
    for (;;) {
      items.push(value(depth));
      const code = skipSpace();
      position += 1;
      if (code === CLOSE_BRACKET) return items;
      if (code !== COMMA) throw NOT_STRICT;
    }
  };

  const members = (depth: number): Map<string, Value> => {
    const entries = new Map<string, Value>();
    if (skipSpace() === CLOSE_BRACE) {
      position += 1;
      return entries;
    }
    for (;;) {
      if (skipSpace() !== QUOTE) throw NOT_STRICT;
      const keyLine = line;
      const keyColumn = position - lineStart + 1;
      const name = string();
      const key = entries.has(name) ? spanFrom(keyLine, keyColumn) : undefined;
      expect(COLON);
      entries.set(name, value(depth, keyLine, keyColumn));
      if (key !== undefined) onDuplicate(name, key);
      const code = skipSpace();
      position += 1;
      if (code === CLOSE_BRACE) return entries;
      if (code !== COMMA) throw NOT_STRICT;
    }
  };

  try {
    const root = value(0);
    skipSpace();
    return position === text.length ? root : undefined;
  } catch (error) {
    if (error === NOT_STRICT) return undefined;
    throw error;
  }
}

/** What a string with escapes stands for. */
function unescaped(literal: string): string {
  try {
    return wellFormed(JSON.parse(literal) as string);
  } catch {
    throw NOT_STRICT;
  }
}

/** Integers beyond 2^53 as they are written, since a double would change their digits. */
export function exactNumber(value: number, digits: string): number | string {
  if (Number.isSafeInteger(value)) return value;
  return Number.isInteger(value) || !Number.isFinite(value) ? digits : value;
}
