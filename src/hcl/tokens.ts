/** The kinds of tokens. Comments are not tokens; a comment that ends its line leaves the newline. */
export const Token = {
  end: 0,
  /** What the cursor answers after a syntax error, so that every construct ends until someone recovers. */
  failed: 1,
  newline: 2,
  identifier: 3,
  number: 4,
  openQuote: 5,
  closeQuote: 6,
  openHeredoc: 7,
  closeHeredoc: 8,
  /** A run of literal text in a template, not yet unescaped; in heredocs at most one source line. */
  literal: 9,
  /** `${` or `${~` */
  openInterpolation: 10,
  /** `%{` or `%{~` */
  openDirective: 11,
  /** The `}` or `~}` of an interpolation or directive. */
  closeSequence: 12,
  openBrace: 13,
  closeBrace: 14,
  openBracket: 15,
  closeBracket: 16,
  openParenthesis: 17,
  closeParenthesis: 18,
  dot: 19,
  comma: 20,
  colon: 21,
  doubleColon: 22,
  ellipsis: 23,
  arrow: 24,
  question: 25,
  assign: 26,
  star: 27,
  slash: 28,
  percent: 29,
  plus: 30,
  minus: 31,
  greater: 32,
  greaterOrEqual: 33,
  less: 34,
  lessOrEqual: 35,
  equal: 36,
  notEqual: 37,
  and: 38,
  or: 39,
  not: 40,
  invalid: 41,
} as const;

export type Token = (typeof Token)[keyof typeof Token];

/** Tokens in source order as parallel arrays; the last one is `Token.end`. */
export interface Tokens {
  readonly kinds: readonly Token[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}
