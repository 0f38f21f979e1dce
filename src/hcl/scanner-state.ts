import type { Comment, SyntaxProblem } from "./ast.js";
import { addProblem } from "./problems.js";
import { Token } from "./tokens.js";

/** Code outside of template text: a file, an expression, or the inside of a sequence. */
export interface MainFrame {
  readonly kind: "main";
  /** Braces that are open in it; a closing one beyond them ends the sequence. */
  braces: number;
}

export interface QuotedFrame {
  readonly kind: "quoted";
  /** Where the string begins. */
  readonly open: number;
}

export interface HeredocFrame {
  readonly kind: "heredoc";
  /** Where the heredoc begins. */
  readonly open: number;
  readonly marker: string;
  /** Where it ends at the latest. */
  readonly limit: number;
  /** True at the start of a line, where the closing marker may stand. */
  atLineStart: boolean;
}

/** The inside of a template without quotes. */
export interface BareFrame {
  readonly kind: "bare";
}

/** What the scanner is inside of. */
export type Frame = MainFrame | QuotedFrame | HeredocFrame | BareFrame;

/** The scanner's place and what it has found so far. */
export interface ScannerState {
  readonly text: string;
  /** Added to every offset that is given out. */
  readonly base: number;
  /**
   * For a text that is known to be broken: strings end with their line even inside an interpolation, and a heredoc without its
   * closing marker ends before the next block at the left margin.
   */
  readonly guided: boolean;
  /** From the outermost, which is code or the inside of a template, to the innermost. */
  readonly frames: Frame[];
  readonly kinds: Token[];
  readonly starts: number[];
  readonly ends: number[];
  readonly comments: Comment[];
  readonly problems: SyntaxProblem[];
  at: number;
  /** True when the text ended inside a string, heredoc, sequence or comment. */
  endedInside: boolean;
  /** Set once a comment was found to have no end, so that a text full of openings is not searched again and again. */
  isCommentOpen: boolean;
  /** For every line that is a single identifier: where the last such line starts. Made when it is first needed. */
  markers: ReadonlyMap<string, number> | undefined;
}

/** Adds a token, and goes behind it. */
export function emit(state: ScannerState, kind: Token, start: number, end: number): void {
  state.kinds.push(kind);
  state.starts.push(start + state.base);
  state.ends.push(end + state.base);
  state.at = end;
}

/** Adds a token that begins where the scanner is. */
export function emitNext(state: ScannerState, kind: Token, length: number): void {
  emit(state, kind, state.at, state.at + length);
}

/** Adds a token that is not valid anywhere, with the reason. */
export function emitInvalid(state: ScannerState, length: number, message: string): void {
  report(state, state.at, state.at + length, message);
  emitNext(state, Token.invalid, length);
}

export function report(state: ScannerState, start: number, end: number, message: string): void {
  addProblem(state.problems, start + state.base, end + state.base, message);
}

export const LONE_CARRIAGE_RETURN = "A carriage return without a line feed is not a newline in HCL.";
export const UNCLOSED_STRING = 'The string is not closed: a closing quote (") is expected before the end of the line.';
