import type { Diagnostic } from "../graph/resource.js";

/** A file of a tree, without its contents. `path` is relative to the judged root, with `/`. */
export interface TreeEntry {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/**
 * The files of one commit, read-only: a folder, git objects, or the GitHub API.
 *
 * Reading is synchronous because evaluation discovers files as it goes (`file()`, module sources); a tree that is remote
 * fetches before it is handed over.
 */
export interface Tree {
  /** Regular files that may matter, sorted by path; what was refused (symlinks, unreadable folders) is in `diagnostics`. */
  readonly entries: readonly TreeEntry[];
  readonly diagnostics: readonly Diagnostic[];
  /** The text (UTF-8, without a byte order mark), or `undefined` when there is no such regular file within the tree. */
  read(path: string): string | undefined;
  /** Paths of the files that are directly in a folder (`.` for the root), sorted. */
  list(folder: string): readonly string[];
}
