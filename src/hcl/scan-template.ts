import { isSpace } from "./characters.js";
import {
  emit,
  emitInvalid,
  type HeredocFrame,
  LONE_CARRIAGE_RETURN,
  type QuotedFrame,
  report,
  type ScannerState,
  UNCLOSED_STRING,
} from "./scanner-state.js";
import { Token } from "./tokens.js";

const NEWLINE = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;
const DOLLAR = 36;
const PERCENT = 37;
const BACKSLASH = 92;
const OPEN_BRACE = 123;
const TILDE = 126;

/** Scans a quoted string up to its end, or into a sequence. */
export function scanQuoted(state: ScannerState, { open }: QuotedFrame): void {
  const { text } = state;
  const start = state.at;
  let at = start;
  let code = text.charCodeAt(at);
  while (at < text.length && code !== QUOTE && code !== NEWLINE && code !== CARRIAGE_RETURN) {
    if (code === BACKSLASH) at += isEscape(text, at) ? 2 : 1;
    else if (code === DOLLAR || code === PERCENT) {
      if (text.charCodeAt(at + 1) === OPEN_BRACE) {
        openSequence(state, start, at);
        return;
      }
      at += isSequenceEscape(text, at) ? 3 : 1;
    } else at++;
    code = text.charCodeAt(at);
  }
  emitLiteral(state, start, at);
  state.frames.pop();
  if (at < text.length && code === QUOTE) emit(state, Token.closeQuote, at, at + 1);
  else {
    if (at >= text.length) state.endedInside = true;
    report(state, open, at, UNCLOSED_STRING);
    emit(state, Token.closeQuote, at, at);
  }
}

/** True when the backslash is followed by a character of the same line. */
function isEscape(text: string, at: number): boolean {
  const escaped = text.charCodeAt(at + 1);
  return at + 1 < text.length && escaped !== NEWLINE && escaped !== CARRIAGE_RETURN;
}

/** Scans a heredoc up to its end, or into a sequence. */
export function scanHeredoc(state: ScannerState, frame: HeredocFrame): void {
  while (state.at < frame.limit) {
    const start = state.at;
    if (frame.atLineStart && closesHeredoc(state, frame)) return;
    frame.atLineStart = false;
    if (scanTemplateLine(state, start)) return;
    frame.atLineStart = true;
  }
  // Either a text that is read in guided mode, or the end of the text, where the scanner closes all that is open.
  if (state.at >= state.text.length) return;
  const { open, marker } = frame;
  report(state, open, open + 2, `The heredoc is not closed: a line with only the marker ${marker} is expected.`);
  state.endedInside = true;
  state.frames.pop();
  emit(state, Token.closeHeredoc, state.at, state.at);
  emit(state, Token.newline, state.at, state.at);
}

/** Ends the heredoc when the line has nothing but its marker. */
function closesHeredoc(state: ScannerState, { marker }: HeredocFrame): boolean {
  const { text } = state;
  const start = skipSpaces(text, state.at);
  if (!text.startsWith(marker, start)) return false;
  const end = start + marker.length;
  const lineEnd = skipSpaces(text, end);
  if (lineEnd < text.length && text.charCodeAt(lineEnd) !== NEWLINE) return false;
  if (lineEnd >= text.length) report(state, start, end, `The closing marker ${marker} must be followed by a newline.`);
  state.frames.pop();
  emit(state, Token.closeHeredoc, start, end);
  state.at = lineEnd;
  return true;
}

/** The next offset that is not white space of the line. */
function skipSpaces(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE || !isSpace(code)) break;
    if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== NEWLINE) break;
  }
  return at;
}

/**
 * Scans a line of a heredoc or of a template without quotes, from `start` to behind its newline, or into a sequence, in which
 * case it answers true.
 */
export function scanTemplateLine(state: ScannerState, start: number): boolean {
  const { text } = state;
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) {
      at++;
      break;
    }
    if (code === DOLLAR || code === PERCENT) {
      if (text.charCodeAt(at + 1) === OPEN_BRACE) {
        openSequence(state, start, at);
        return true;
      }
      at += isSequenceEscape(text, at) ? 3 : 1;
    } else if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== NEWLINE) {
      // hclsyntax's scanner gives up here: in a heredoc that is an error, elsewhere all the rest is literal text.
      const isHeredoc = state.frames.length > 1;
      emitLiteral(state, start, isHeredoc ? at : text.length);
      if (isHeredoc) emitInvalid(state, 1, LONE_CARRIAGE_RETURN);
      return false;
    } else at++;
  }
  emitLiteral(state, start, at);
  return false;
}

function emitLiteral(state: ScannerState, start: number, end: number): void {
  if (end > start) emit(state, Token.literal, start, end);
  state.at = end;
}

/** Begins an interpolation or directive behind the literal text before it. */
function openSequence(state: ScannerState, literalStart: number, at: number): void {
  const { text, frames } = state;
  emitLiteral(state, literalStart, at);
  const kind = text.charCodeAt(at) === DOLLAR ? Token.openInterpolation : Token.openDirective;
  emit(state, kind, at, text.charCodeAt(at + 2) === TILDE ? at + 3 : at + 2);
  frames.push({ kind: "main", braces: 0 });
}

/** True at `$${` and `%%{`. */
function isSequenceEscape(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === text.charCodeAt(at) && text.charCodeAt(at + 2) === OPEN_BRACE;
}
