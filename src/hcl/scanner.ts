import type { Comment, SyntaxProblem } from "./ast.js";
import { scanCode } from "./scan-code.js";
import { scanHeredoc, scanQuoted, scanTemplateLine } from "./scan-template.js";
import { emit, report, type ScannerState } from "./scanner-state.js";
import { Token, type Tokens } from "./tokens.js";

/** What the text is: a file or expression, or the inside of a template without quotes. */
export type ScanMode = "main" | "template";

export interface Scan {
  readonly tokens: Tokens;
  readonly comments: readonly Comment[];
  readonly problems: readonly SyntaxProblem[];
  /** True when the text ended inside a string, heredoc, sequence or comment. */
  readonly endedInside: boolean;
}

/**
 * Splits a text into tokens, following hclsyntax's scanner. It never throws: what cannot be a token becomes `Token.invalid` and
 * a problem. Every string and heredoc gets a closing token, of length 0 where the text has none. Time and memory are linear in
 * the length of the text.
 *
 * @param options.base added to every offset: where the text begins in what the caller counts in
 * @param options.guided whether line ends and the left margin decide where unclosed strings and heredocs end
 */
export function scan(
  text: string,
  options: { readonly mode: ScanMode; readonly base: number; readonly guided: boolean },
): Scan {
  const state: ScannerState = {
    text,
    base: options.base,
    guided: options.guided,
    frames: [options.mode === "main" ? { kind: "main", braces: 0 } : { kind: "bare" }],
    kinds: [],
    starts: [],
    ends: [],
    comments: [],
    problems: [],
    // A byte order mark is no part of the text.
    at: text.charCodeAt(0) === 0xfeff ? 1 : 0,
    endedInside: false,
    isCommentOpen: false,
    markers: undefined,
  };
  while (state.at < text.length) {
    const frame = state.frames.at(-1);
    if (frame?.kind === "main") scanCode(state, frame);
    else if (frame?.kind === "quoted") scanQuoted(state, frame);
    else if (frame?.kind === "heredoc") scanHeredoc(state, frame);
    else scanTemplateLine(state, state.at);
  }
  closeFrames(state);
  emit(state, Token.end, text.length, text.length);
  const { kinds, starts, ends, comments, problems, endedInside } = state;
  return { tokens: { kinds, starts, ends }, comments, problems, endedInside };
}

/** At the end of the text: closes what is open, and reports the outermost string or heredoc of it. */
function closeFrames(state: ScannerState): void {
  const { frames, text } = state;
  if (frames.length === 1) return;
  state.endedInside = true;
  const outermost = frames.find(({ kind }) => kind === "quoted" || kind === "heredoc");
  if (outermost !== undefined && "open" in outermost) {
    const what =
      outermost.kind === "quoted" ? 'string is not closed: a closing quote (") is' : heredocEnd(outermost.marker);
    report(state, outermost.open, outermost.open + 1, `The ${what} expected before the end of the text.`);
  }
  for (const { kind } of frames.splice(1).reverse()) {
    if (kind === "quoted") emit(state, Token.closeQuote, text.length, text.length);
    else if (kind === "heredoc") emit(state, Token.closeHeredoc, text.length, text.length);
  }
}

function heredocEnd(marker: string): string {
  return `heredoc is not closed: a line with only the marker ${marker} is`;
}
