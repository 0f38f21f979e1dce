/** What of a tree is wanted, whatever it is made from. */
export interface TreeOptions {
  /** Whether a file of that name can hold something to judge. Decides what is listed in `entries`, not what can be read. */
  readonly matters: (path: string) => boolean;
  /** Files and folders to look for entries in, relative to the judged root; by default all of it. */
  readonly paths?: readonly string[];
  /** Files over this many bytes are refused. */
  readonly maxBytes?: number;
  /**
   * Asked about a file that matters by name but cannot be read (too large, not UTF-8), with the path and its first bytes as
   * text: `false` when it is foreign, so that leaving it out hides nothing. By default every one is reported.
   */
  readonly concerns?: (path: string, beginning: string) => boolean;
  /**
   * Asked about a file on disk that has more, with the path and its first bytes as text: `true` when it is of a kind that is
   * large, and read up to {@link MAX_LARGE_BYTES}. By default none is.
   */
  readonly mayBeLarge?: (path: string, beginning: string) => boolean;
}

export const DEFAULT_MAX_BYTES = 5 * 1024 * 1024;
export const MAX_LARGE_BYTES = 64 * 1024 * 1024;

/** How much of a file that is too large is shown to `concerns` and `mayBeLarge`, in bytes. */
export const BEGINNING_BYTES = 64 * 1024;
