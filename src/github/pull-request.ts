import type { PatchHunk } from "../source/patch.js";

/** The pull request that is judged, as the event and the API tell of it. */
export interface PullRequest {
  readonly number: number;
  /** The commit that is judged and commented on. */
  readonly headSha: string;
  /** The tip of the base branch when the event came. */
  readonly baseSha: string;
  readonly baseRef: string;
  /** Ids of the repositories; the head's is `null` when the fork is gone. */
  readonly baseRepositoryId: number;
  readonly headRepositoryId: number | null;
  /** How many files GitHub says have changed. */
  readonly changedFiles: number;
}

/** A file of a pull request's diff. */
export interface PullRequestFile {
  readonly path: string;
  /** Where it was renamed from. */
  readonly previousPath?: string;
  readonly status: "added" | "modified" | "removed" | "renamed";
  /**
   * The hunks of its diff, in which comments can be placed. Computed from both texts where GitHub gave no patch; empty where
   * nothing can be commented (binary, pure renames, removed files have no lines of the head).
   */
  readonly hunks: readonly PatchHunk[];
}
