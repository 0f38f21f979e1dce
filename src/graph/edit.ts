/** Names that an edit adds to one block or map, which `to` tells from the others of its file. */
export interface Addition {
  readonly to: string;
  readonly names: readonly string[];
}

/** A replacement of the text from `start` up to `end`, which are offsets in UTF-16 code units. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** What it adds, if that is all that it does: edits that add other names can be made in the same place. */
  readonly adds?: Addition;
}
