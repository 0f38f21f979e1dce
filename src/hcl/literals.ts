import { isSpace } from "./characters.js";

/** Literal text of a template after unescaping, with the source range that it stands for. */
export interface Literal {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** False when an escape sequence in it is wrong. */
  readonly isValid: boolean;
}

export interface LiteralOptions {
  /** Backslash escapes count in quoted strings, not in heredocs. */
  readonly quoted: boolean;
  /** A trim marker precedes: white space at the start goes. */
  readonly trimStart: boolean;
  /** A trim marker follows: white space at the end goes. */
  readonly trimEnd: boolean;
}

/**
 * Unescapes and trims the literal text from `start` to `end`. The range of the result leaves out what was trimmed. Trimming
 * comes after unescaping (an escaped newline is white space), as in hclsyntax.
 */
export function readLiteral(
  text: string,
  start: number,
  end: number,
  options: LiteralOptions,
  report: (start: number, end: number, message: string) => void,
): Literal {
  let value = "";
  let from = start;
  let to = start;
  /** Length of `value`, and the source end, up to the last character that is not white space. */
  let keptLength = 0;
  let keptEnd = start;
  let leading = options.trimStart;
  let isValid = true;
  for (let at = start; at < end;) {
    const plainEnd = nextSpecial(text, at, end, options.quoted);
    let piece: string;
    let next: number;
    if (plainEnd > at) {
      piece = text.slice(at, plainEnd);
      next = plainEnd;
    } else {
      const unescaped = readSpecial(text, at, end);
      piece = unescaped.value;
      next = unescaped.end;
      if (unescaped.problem !== undefined) {
        isValid = false;
        report(at, next, unescaped.problem);
      }
    }
    if (leading) {
      let spaces = 0;
      while (spaces < piece.length && isSpace(piece.charCodeAt(spaces))) spaces++;
      leading = spaces === piece.length;
      from = plainEnd > at ? at + spaces : leading ? next : at;
      piece = piece.slice(spaces);
      keptEnd = from;
    }
    value += piece;
    to = next;
    if (options.trimEnd) {
      let length = piece.length;
      while (length > 0 && isSpace(piece.charCodeAt(length - 1))) length--;
      if (length > 0) {
        keptLength = value.length - piece.length + length;
        keptEnd = plainEnd > at ? next - (piece.length - length) : next;
      }
    }
    at = next;
  }
  if (leading) from = end;
  return options.trimEnd
    ? { value: value.slice(0, keptLength), start: from, end: Math.max(from, keptEnd), isValid }
    : { value, start: from, end: Math.max(from, to), isValid };
}

function nextSpecial(text: string, start: number, end: number, quoted: boolean): number {
  let at = start;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 92 ? quoted : (code === 36 || code === 37) && isSequenceEscape(text, at, code)) break;
  }
  return at;
}

function isSequenceEscape(text: string, at: number, code: number): boolean {
  return text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === 123;
}

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };

interface Unescaped {
  readonly value: string;
  readonly end: number;
  readonly problem?: string;
}

/** Reads `$${`, `%%{` or a backslash escape. */
function readSpecial(text: string, at: number, limit: number): Unescaped {
  if (text.charAt(at) !== "\\") return { value: text.slice(at + 1, at + 3), end: at + 3 };
  const selector = text.slice(at + 1, Math.min(at + 2, limit));
  const simple = SIMPLE_ESCAPES[selector];
  if (simple !== undefined) return { value: simple, end: at + 2 };
  if (selector === "u" || selector === "U") return readUnicodeEscape(text, at, limit, selector === "u" ? 4 : 8);
  return {
    value: selector,
    end: at + 1 + selector.length,
    problem: `\\${selector} is not an escape sequence; valid are \\n \\r \\t \\" \\\\ \\uXXXX \\UXXXXXXXX.`,
  };
}

function readUnicodeEscape(text: string, at: number, limit: number, digits: number): Unescaped {
  let end = at + 2;
  while (end < Math.min(limit, at + 2 + digits) && /[0-9a-fA-F]/.test(text.charAt(end))) end++;
  const source = text.slice(at, end);
  if (end < at + 2 + digits) {
    const problem = `The escape sequence ${source.slice(0, 2)} must be followed by ${digits} hexadecimal digits.`;
    return { value: "\ufffd", end, problem };
  }
  const code = Number.parseInt(source.slice(2), 16);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
    return { value: "\ufffd", end, problem: `The escape sequence ${source} is not a Unicode character.` };
  }
  return { value: String.fromCodePoint(code), end };
}
