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
