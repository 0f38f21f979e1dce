import type { Comment, SyntaxProblem } from "./ast.js";
import { identifierEnd, isDigit, isIdentifierStart, isSpace } from "./characters.js";
import { addProblem } from "./problems.js";
import { Token, type Tokens } from "./tokens.js";

/** What the text is: a file or expression, or the inside of a template without quotes. */
export type ScanMode = "main" | "template";

export interface ScanOptions {
  readonly mode: ScanMode;
  /** Added to every offset: where the text begins in the text that the caller counts in. */
  readonly base: number;
  /**
   * For a text that is known to be broken: strings end with their line even inside an interpolation, and a heredoc
   * without its closing marker ends before the next block at the left margin.
   */
  readonly guided: boolean;
}

export interface Scan {
  readonly tokens: Tokens;
  readonly comments: readonly Comment[];
  readonly problems: readonly SyntaxProblem[];
  /** True when the text ended inside a string, heredoc, interpolation or comment. */
  readonly endedInside: boolean;
}

/** What the scanner is inside of. The outermost frame is `main` or `bare`. */
type Frame =
  | { readonly kind: "main"; braces: number }
  | { readonly kind: "quoted"; readonly open: number }
  | { readonly kind: "bare" }
  | {
      readonly kind: "heredoc";
      readonly open: number;
      readonly marker: string;
      lineStart: boolean;
      readonly limit: number;
    };

const CONFLICT_MARKER = /^(?:<{7} |={7}\r?(?:\n|$)|>{7} |\|{7} )/;
const BLOCK_HEADER = /^[a-z_][\w-]*(?:[ \t]+(?:"[^"\n]*"|[\w-]+))*[ \t]*\{/;

const LONE_CARRIAGE_RETURN = "A carriage return without a line feed is not a newline in HCL.";
const UNCLOSED_STRING = 'The string is not closed: a closing quote (") is expected before the end of the line.';

/** Characters that people bring from other languages, with what HCL has in their place. */
const FOREIGN: Readonly<Record<string, string>> = {
  "'": 'Single quotes are not valid; strings are enclosed in double quotes (").',
  "`": "The ` character is not valid; a multi-line string is written as a heredoc, such as <<EOT.",
  ";": "The ; character is not valid; arguments are separated by newlines, and items of collections by commas.",
  "&": 'The operator & does not exist; logical "and" is &&.',
  "|": 'The operator | does not exist; logical "or" is ||.',
  "^": "The operator ^ does not exist.",
  "~": "The operator ~ does not exist; ~ is only valid as a trim marker in a template.",
  "\u201c": 'Curly quotes are not valid; strings are enclosed in straight double quotes (").',
  "\u201d": 'Curly quotes are not valid; strings are enclosed in straight double quotes (").',
};

/**
 * Splits a text into tokens, following hclsyntax's scanner. It never throws: what cannot be a token becomes
 * `Token.invalid` and a problem. Time and memory are linear in the length of the text.
 */
export function scan(text: string, options: ScanOptions): Scan {
  const { base, guided } = options;
  const kinds: Token[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const comments: Comment[] = [];
  const problems: SyntaxProblem[] = [];
  const frames: Frame[] = [options.mode === "main" ? { kind: "main", braces: 0 } : { kind: "bare" }];
  const length = text.length;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let endedInside = false;
  let commentsEnd = true;
  let markers: ReadonlyMap<string, number> | undefined;

  function emit(kind: Token, start: number, end: number): void {
    kinds.push(kind);
    starts.push(start + base);
    ends.push(end + base);
    at = end;
  }

  function report(start: number, end: number, message: string): void {
    addProblem(problems, start + base, end + base, message);
  }

  function emitInvalid(end: number, message: string): void {
    report(at, end, message);
    emit(Token.invalid, at, end);
  }

  /** Scans tokens outside of template text until the frame changes. */
  function scanMain(frame: Frame & { kind: "main" }): void {
    while (at < length) {
      const code = text.charCodeAt(at);
      if (code === 32 || code === 9) {
        at++;
        continue;
      }
      if (isIdentifierStart(code) || code >= 0xd800) {
        const end = identifierEnd(text, at);
        if (end > at) emit(Token.identifier, at, end);
        else emitInvalid(at + (code >= 0xd800 && code <= 0xdbff ? 2 : 1), unusedCharacter(at));
        continue;
      }
      if (isDigit(code)) {
        emit(Token.number, at, numberEnd(at));
        continue;
      }
      const next = text.charCodeAt(at + 1);
      switch (code) {
        case 10: // \n
          emit(Token.newline, at, at + 1);
          if (guided && leaveBrokenString()) return;
          break;
        case 13: // \r
          if (next === 10) {
            emit(Token.newline, at, at + 2);
            if (guided && leaveBrokenString()) return;
          } else emitInvalid(at + 1, LONE_CARRIAGE_RETURN);
          break;
        case 34: // "
          frames.push({ kind: "quoted", open: at });
          emit(Token.openQuote, at, at + 1);
          return;
        case 35: // #
          scanLineComment(1);
          break;
        case 47: // /
          if (next === 47) scanLineComment(2);
          else if (next === 42 && commentsEnd) scanBlockComment();
          else emit(Token.slash, at, at + 1);
          break;
        case 123: // {
          frame.braces++;
          emit(Token.openBrace, at, at + 1);
          break;
        case 125: // }
          if (frame.braces === 0 && frames.length > 1) {
            frames.pop();
            emit(Token.closeSequence, at, at + 1);
            return;
          }
          frame.braces--;
          emit(Token.closeBrace, at, at + 1);
          break;
        case 126: // ~
          if (next !== 125) {
            scanForeign();
            break;
          }
          if (frame.braces === 0 && frames.length > 1) {
            frames.pop();
            emit(Token.closeSequence, at, at + 2);
            return;
          }
          frame.braces--;
          emitInvalid(at + 2, "The trim marker ~} can only close a template sequence that ${ or %{ has opened.");
          break;
        case 60: // <
          if (next === 60) {
            if (skipConflictMarker()) break;
            if (scanHeredocOpening()) return;
          }
          if (next === 61) emit(Token.lessOrEqual, at, at + 2);
          else emit(Token.less, at, at + 1);
          break;
        case 62: // >
          if (next === 62 && skipConflictMarker()) break;
          if (next === 61) emit(Token.greaterOrEqual, at, at + 2);
          else emit(Token.greater, at, at + 1);
          break;
        case 61: // =
          if (next === 61 && skipConflictMarker()) break;
          if (next === 61) emit(Token.equal, at, at + 2);
          else if (next === 62) emit(Token.arrow, at, at + 2);
          else emit(Token.assign, at, at + 1);
          break;
        case 33: // !
          if (next === 61) emit(Token.notEqual, at, at + 2);
          else emit(Token.not, at, at + 1);
          break;
        case 38: // &
          if (next === 38) emit(Token.and, at, at + 2);
          else scanForeign();
          break;
        case 124: // |
          if (next === 124) {
            if (!skipConflictMarker()) emit(Token.or, at, at + 2);
          } else scanForeign();
          break;
        case 58: // :
          if (next === 58) emit(Token.doubleColon, at, at + 2);
          else emit(Token.colon, at, at + 1);
          break;
        case 46: // .
          if (next === 46 && text.charCodeAt(at + 2) === 46) emit(Token.ellipsis, at, at + 3);
          else emit(Token.dot, at, at + 1);
          break;
        default: {
          const kind = SINGLE[code];
          if (kind === undefined) scanForeign();
          else emit(kind, at, at + 1);
        }
      }
    }
    if (frames.length > 1) endInside();
  }

  function scanForeign(): void {
    const character = text.charAt(at);
    let end = at + 1;
    if (character === "'" || character === "`") {
      // What is meant as a string on this line is one mistake.
      while (end < length && text.charAt(end) !== character && text.charCodeAt(end) !== 10) end++;
      end = text.charAt(end) === character ? end + 1 : at + 1;
    }
    emitInvalid(end, FOREIGN[character] ?? unusedCharacter(at));
  }

  function unusedCharacter(offset: number): string {
    const code = text.codePointAt(offset) ?? 0;
    return (
      FOREIGN[String.fromCodePoint(code)] ??
      `The character U+${code.toString(16).toUpperCase().padStart(4, "0")} is not used in HCL outside of strings.`
    );
  }

  /** hclsyntax takes everything that looks like a number as one token and judges it later. */
  function numberEnd(start: number): number {
    let end = start + 1;
    let scanned = end;
    for (;;) {
      const code = text.charCodeAt(scanned);
      if (isDigit(code)) end = ++scanned;
      else if (code === 46) scanned++;
      else if (code === 69 || code === 101) {
        const sign = text.charCodeAt(scanned + 1);
        const digit = sign === 43 || sign === 45 ? scanned + 2 : scanned + 1;
        if (!isDigit(text.charCodeAt(digit))) return end;
        end = scanned = digit + 1;
      } else return end;
    }
  }

  function scanLineComment(markerLength: number): void {
    let end = text.indexOf("\n", at);
    if (end === -1) end = length;
    const next = end;
    if (end > at && text.charCodeAt(end - 1) === 13) end--;
    comments.push({ start: at + base, end: end + base, text: text.slice(at + markerLength, end) });
    at = end < next && next < length ? end : next;
  }

  function scanBlockComment(): void {
    const close = text.indexOf("*/", at + 2);
    if (close === -1) {
      // Remembered, so that a text full of openings is not searched again and again.
      commentsEnd = false;
      endedInside = true;
      emitInvalid(at + 2, "The comment is not closed: */ is missing.");
      const newline = text.indexOf("\n", at);
      at = newline === -1 ? length : newline;
      return;
    }
    comments.push({ start: at + base, end: close + 2 + base, text: text.slice(at + 2, close) });
    at = close + 2;
  }

  /** A line that `git merge` left behind counts as a comment with a problem, so that both sides are read. */
  function skipConflictMarker(): boolean {
    if (at > 0 && text.charCodeAt(at - 1) !== 10) return false;
    if (!CONFLICT_MARKER.test(text.slice(at, at + 9))) return false;
    const start = at;
    const newline = text.indexOf("\n", at);
    at = newline === -1 ? length : newline;
    const end = text.charCodeAt(at - 1) === 13 ? at - 1 : at;
    report(start, end, "This line is a merge conflict marker; the conflict must be resolved.");
    return true;
  }

  function scanHeredocOpening(): boolean {
    const markerStart = at + (text.charCodeAt(at + 2) === 45 ? 3 : 2);
    const markerEnd = identifierEnd(text, markerStart);
    if (markerEnd === markerStart) return false;
    const contentStart = afterNewline(markerEnd);
    if (contentStart === -1) return false;
    const marker = text.slice(markerStart, markerEnd);
    let limit = length;
    if (guided) {
      markers ??= lastMarkers(text);
      if ((markers.get(marker) ?? -1) < contentStart) limit = nextBlockHeader(text, contentStart);
    }
    frames.push({ kind: "heredoc", open: at, marker, lineStart: true, limit });
    emit(Token.openHeredoc, at, markerEnd);
    at = contentStart;
    return true;
  }

  function afterNewline(offset: number): number {
    if (text.charCodeAt(offset) === 10) return offset + 1;
    return text.charCodeAt(offset) === 13 && text.charCodeAt(offset + 1) === 10 ? offset + 2 : -1;
  }

  function scanQuoted(): void {
    const start = at;
    while (at < length) {
      const code = text.charCodeAt(at);
      if (code === 34) {
        emitLiteral(start, at);
        frames.pop();
        emit(Token.closeQuote, at, at + 1);
        return;
      }
      if (code === 10 || code === 13) break;
      if (code === 92) {
        const escaped = text.charCodeAt(at + 1);
        at += at + 1 < length && escaped !== 10 && escaped !== 13 ? 2 : 1;
      } else if (code === 36 || code === 37) {
        if (text.charCodeAt(at + 1) === 123) {
          emitLiteral(start, at);
          openSequence(code);
          return;
        }
        at += escapesSequence(code) ? 3 : 1;
      } else at++;
    }
    emitLiteral(start, at);
    const frame = frames.pop();
    if (at >= length) endedInside = true;
    if (frame?.kind === "quoted") {
      report(frame.open, at, UNCLOSED_STRING);
    }
    emit(Token.closeQuote, at, at);
  }

  function scanHeredoc(frame: Frame & { kind: "heredoc" }): void {
    while (at < frame.limit) {
      const start = at;
      if (frame.lineStart) {
        const markerStart = skipSpaces(at);
        if (text.startsWith(frame.marker, markerStart)) {
          const markerEnd = markerStart + frame.marker.length;
          const lineEnd = skipSpaces(markerEnd);
          const newline = text.charCodeAt(lineEnd) === 10;
          if (newline || lineEnd >= length) {
            if (!newline) {
              report(markerStart, markerEnd, `The closing marker ${frame.marker} must be followed by a newline.`);
            }
            frames.pop();
            emit(Token.closeHeredoc, markerStart, markerEnd);
            at = lineEnd;
            return;
          }
        }
        frame.lineStart = false;
      }
      if (scanTemplateLine(start)) return;
      frame.lineStart = true;
    }
    report(
      frame.open,
      frame.open + 2,
      `The heredoc is not closed: a line with only the marker ${frame.marker} is expected.`,
    );
    endedInside = true;
    frames.pop();
    emit(Token.closeHeredoc, at, at);
    if (at < length) emit(Token.newline, at, at);
  }

  /** Scans up to the end of the line, or up to and into a template sequence, in which case it answers true. */
  function scanTemplateLine(start: number): boolean {
    while (at < length) {
      const code = text.charCodeAt(at);
      if (code === 10) {
        emitLiteral(start, at + 1);
        return false;
      }
      if (code === 36 || code === 37) {
        if (text.charCodeAt(at + 1) === 123) {
          emitLiteral(start, at);
          openSequence(code);
          return true;
        }
        at += escapesSequence(code) ? 3 : 1;
      } else if (code === 13 && text.charCodeAt(at + 1) !== 10) {
        // hclsyntax's scanner gives up here: outside of a heredoc it takes all the rest as literal text.
        emitLiteral(start, frames.length === 1 ? length : at);
        if (frames.length > 1) emitInvalid(at + 1, LONE_CARRIAGE_RETURN);
        return false;
      } else at++;
    }
    emitLiteral(start, at);
    return false;
  }

  function emitLiteral(start: number, end: number): void {
    if (end > start) emit(Token.literal, start, end);
    at = end;
  }

  function openSequence(code: number): void {
    const end = text.charCodeAt(at + 2) === 126 ? at + 3 : at + 2;
    emit(code === 36 ? Token.openInterpolation : Token.openDirective, at, end);
    frames.push({ kind: "main", braces: 0 });
  }

  /** True at `$${` and `%%{`. */
  function escapesSequence(code: number): boolean {
    return text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === 123;
  }

  /** The next offset that is not white space of the line. */
  function skipSpaces(offset: number): number {
    let end = offset;
    for (; end < length; end++) {
      const code = text.charCodeAt(end);
      if (code === 10 || !isSpace(code) || (code === 13 && text.charCodeAt(end + 1) !== 10)) break;
    }
    return end;
  }

  /** After a newline: closes the strings around the interpolation that the scanner is in. True when there was one. */
  function leaveBrokenString(): boolean {
    let outer = frames.at(-2);
    if (outer?.kind !== "quoted") return false;
    const newline = at - 1;
    report(outer.open, newline, UNCLOSED_STRING);
    while (outer?.kind === "quoted") {
      frames.length -= 2;
      emit(Token.closeQuote, newline, newline);
      outer = frames.at(-2);
    }
    emit(Token.newline, newline, newline + 1);
    return true;
  }

  function endInside(): void {
    endedInside = true;
    while (frames.length > 1) {
      const frame = frames.pop();
      if (frame === undefined || frame.kind === "main" || frame.kind === "bare") continue;
      emit(frame.kind === "quoted" ? Token.closeQuote : Token.closeHeredoc, length, length);
      if (frames.length === 1) {
        report(frame.open, frame.open + 1, "The template is not closed before the end of the text.");
      }
    }
  }

  for (;;) {
    const frame = frames.at(-1);
    if (frame === undefined) break;
    if (frame.kind === "quoted") scanQuoted();
    else if (frame.kind === "heredoc") scanHeredoc(frame);
    else if (at >= length) {
      if (frames.length > 1) endInside();
      else break;
    } else if (frame.kind === "main") scanMain(frame);
    else while (at < length && !scanTemplateLine(at));
  }
  emit(Token.end, length, length);
  return { tokens: { kinds, starts, ends }, comments, problems, endedInside };
}

const SINGLE: Readonly<Record<number, Token>> = {
  37: Token.percent,
  40: Token.openParenthesis,
  41: Token.closeParenthesis,
  42: Token.star,
  43: Token.plus,
  44: Token.comma,
  45: Token.minus,
  63: Token.question,
  91: Token.openBracket,
  93: Token.closeBracket,
};

/** For every line that is a single identifier: where the last such line starts. */
function lastMarkers(text: string): ReadonlyMap<string, number> {
  const markers = new Map<string, number>();
  for (let start = 0; start < text.length;) {
    let end = text.indexOf("\n", start);
    if (end === -1) end = text.length;
    let from = start;
    while (from < end && isSpace(text.charCodeAt(from))) from++;
    const markerEnd = identifierEnd(text, from);
    let to = markerEnd;
    while (to < end && isSpace(text.charCodeAt(to))) to++;
    if (to === end && markerEnd > from) markers.set(text.slice(from, markerEnd), start);
    start = end + 1;
  }
  return markers;
}

/** The start of the next line that looks like the header of a block at the left margin, or the end of the text. */
function nextBlockHeader(text: string, offset: number): number {
  for (let start = offset; start < text.length;) {
    let end = text.indexOf("\n", start);
    if (end === -1) end = text.length;
    if (isIdentifierStart(text.charCodeAt(start)) && BLOCK_HEADER.test(text.slice(start, Math.min(end, start + 500)))) {
      return start;
    }
    start = end + 1;
  }
  return text.length;
}
