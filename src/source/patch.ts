/**
 * A hunk of a diff with its context lines, as GitHub shows it: comments can be placed on any of its lines. Lines count from 1.
 */
export interface PatchHunk {
  readonly baseStart: number;
  readonly baseLines: number;
  readonly headStart: number;
  readonly headLines: number;
  /** Lines of the head that the change added or altered, ascending. */
  readonly addedLines: readonly number[];
}
