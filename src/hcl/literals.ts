import { isSpace } from "./characters.js";

/** Literal text of a template after unescaping, with the source range that it stands for. */
export interface Literal {
  readonly value: string;
  readonly start: number;
  readonly end: number;
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
  for (let at = start; at < end;) {
    const plainEnd = nextSpecial(text, at, end, options.quoted);
    let piece: string;
    let next: number;
    if (plainEnd > at) {
      piece = text.slice(at, plainEnd);
      next = plainEnd;
    } else {
      const unescaped = readSpecial(text, at, end, report);
      piece = unescaped.value;
      next = unescaped.end;
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
    ? { value: value.slice(0, keptLength), start: from, end: Math.max(from, keptEnd) }
    : { value, start: from, end: Math.max(from, to) };
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

/** Reads `$${`, `%%{` or a backslash escape. */
function readSpecial(
  text: string,
  at: number,
  limit: number,
  report: (start: number, end: number, message: string) => void,
): { readonly value: string; readonly end: number } {
  if (text.charAt(at) !== "\\") return { value: text.slice(at + 1, at + 3), end: at + 3 };
  const selector = text.slice(at + 1, Math.min(at + 2, limit));
  const simple = SIMPLE_ESCAPES[selector];
  if (simple !== undefined) return { value: simple, end: at + 2 };
  if (selector !== "u" && selector !== "U") {
    report(
      at,
      at + 1 + selector.length,
      `\\${selector} is not an escape sequence; valid are \\n \\r \\t \\" \\\\ \\uXXXX \\UXXXXXXXX.`,
    );
    return { value: selector, end: at + 1 + selector.length };
  }
  const digits = selector === "u" ? 4 : 8;
  let end = at + 2;
  while (end < limit && end < at + 2 + digits && /[0-9a-fA-F]/.test(text.charAt(end))) end++;
  if (end < at + 2 + digits) {
    report(at, end, `The escape sequence \\${selector} must be followed by ${digits} hexadecimal digits.`);
    return { value: "\ufffd", end };
  }
  const code = Number.parseInt(text.slice(at + 2, end), 16);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
    report(at, end, `The escape sequence ${text.slice(at, end)} is not a Unicode character.`);
    return { value: "\ufffd", end };
  }
  return { value: String.fromCodePoint(code), end };
}
