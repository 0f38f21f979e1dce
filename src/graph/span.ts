/**
 * A range of characters in a file of the judged tree.
 *
 * `path` is relative to the judged root, with `/`. Lines and columns count from 1; columns count UTF-16 code units, as
 * JavaScript strings and SARIF's default `columnKind` do. The end is exclusive.
 */
export interface Span {
  readonly path: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The span of the first line of `span`, for facts that concern a thing as a whole. */
export function firstLine(span: Span, lineLength: number): Span {
  if (span.startLine === span.endLine) return span;
  return { ...span, endLine: span.startLine, endColumn: lineLength + 1 };
}
