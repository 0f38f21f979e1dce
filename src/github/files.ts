import type { GitHub } from "./github.js";
import type { PullRequest } from "./pull-request.js";

/** A changed file as GitHub lists it. */
export interface RawFile {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: "added" | "modified" | "removed" | "renamed";
  /** Id of the head's content, of a removed file that of the base; GitHub does not always know it. */
  readonly sha: string | null;
  /** Absent of binary and very large files, and where only the name or the mode changed. */
  readonly patch?: string;
}

interface FileAnswer {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: string;
  readonly sha: string | null;
  readonly patch?: string;
}

/** What becomes of GitHub's statuses; what is not here (`unchanged`) is no change. */
const STATUSES: Readonly<Record<string, RawFile["status"]>> = {
  added: "added",
  copied: "added",
  modified: "modified",
  changed: "modified",
  removed: "removed",
  renamed: "renamed",
};

/**
 * The changed files of a pull request. GitHub lists at most 3,000 and then ends without a word, so their number is compared
 * with what the pull request says.
 *
 * Source: https://docs.github.com/rest/pulls/pulls#list-pull-requests-files
 *
 * @throws {GitHubError}
 */
export async function pullRequestFiles(
  github: GitHub,
  { number, changedFiles }: PullRequest,
): Promise<{ readonly files: readonly RawFile[]; readonly isComplete: boolean }> {
  const listed = await github.pages<FileAnswer>("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
    pull_number: number,
    per_page: 100,
  });
  return { files: listed.flatMap(toFile), isComplete: listed.length === changedFiles };
}

function toFile({ filename, previous_filename, status, sha, patch }: FileAnswer): RawFile[] {
  const known = STATUSES[status];
  if (known === undefined) return [];
  const isRename = known === "renamed" && previous_filename !== undefined;
  return [
    {
      path: filename,
      status: known === "renamed" && !isRename ? "added" : known,
      sha,
      ...(isRename && { previousPath: previous_filename }),
      ...(patch !== undefined && { patch }),
    },
  ];
}
