/** Lines of a file, from 1, both ends included. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** What a comment is about. */
export interface Target {
  readonly lines: Lines;
  /** Names it whatever lines it is on: `resource.aws_db_instance.main.storage_encrypted`. */
  readonly anchor: string;
}

/** A comment of a source file with the places that it can be about. */
export interface PlacedComment {
  /** Without its markers. */
  readonly text: string;
  readonly line: number;
  readonly startColumn: number;
  readonly endColumn: number;
  /** What stands on its line or, when the comment has a line of its own, what begins after it. */
  readonly construct: Target;
  /** The resource around it, if it is in one. */
  readonly resource: Target | undefined;
}
