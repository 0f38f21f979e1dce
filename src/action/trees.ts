import type { Occasion } from "../github/event.js";
import {
  mergeBaseOf,
  openCommit,
  openCommits,
  openPullRequest,
  type Opening,
  type OpenTrees,
} from "../github/comparison.js";
import type { GitHub } from "../github/github.js";
import { openRepository, type Repository } from "../source/repository.js";
import type { TreeOptions } from "../source/options.js";
import { SourceError } from "../source/error.js";
import type { Environment } from "./environment.js";

/** Trees with the commits that they are of. */
export interface Judged {
  readonly trees: OpenTrees;
  /** The commit that results are about. */
  readonly headSha: string;
  /** That of the base; the head's own when nothing is compared. */
  readonly baseSha: string;
  readonly names: { readonly base: string; readonly head: string } | null;
}

/** Opens the trees of what the event is about. @throws EventError, {GitHubError}, TreeTooLargeError or SourceError */
export async function openTrees(
  occasion: Exclude<Occasion, { readonly kind: "nothing" }>,
  github: GitHub,
  env: Environment,
  options: TreeOptions,
): Promise<Judged> {
  const hasWorkspace = occasion.kind !== "pull-request" || occasion.hasWorkspace;
  const opening: Opening = { github, options, workspace: hasWorkspace ? workspaceOf(env) : undefined };
  switch (occasion.kind) {
    case "pull-request": {
      const { pull } = occasion;
      const merge = occasion.hasWorkspace ? env.GITHUB_SHA : await mergeCommit(github, pull.number, pull.headSha);
      return {
        trees: await openPullRequest(opening, pull, merge === pull.headSha ? undefined : merge),
        headSha: pull.headSha,
        baseSha: pull.baseSha,
        names: { base: pull.baseRef, head: `pull request ${pull.number}` },
      };
    }
    case "comparison": {
      const { base, head, names } = occasion;
      return { trees: await openCommits(opening, base, head), headSha: head, baseSha: base, names };
    }
    case "new-branch": {
      const { head, defaultBranch, names } = occasion;
      const base = await mergeBaseOf(github, defaultBranch, head);
      return { trees: await openCommits(opening, base, head), headSha: head, baseSha: base, names };
    }
    case "scan":
      return {
        trees: await openCommit(opening, occasion.head),
        headSha: occasion.head,
        baseSha: occasion.head,
        names: null,
      };
  }
}

/** The checked-out repository, when there is one that git can read. */
function workspaceOf(env: Environment): Repository | undefined {
  const folder = env.GITHUB_WORKSPACE ?? "";
  if (folder === "") return undefined;
  try {
    return openRepository(folder);
  } catch (error) {
    if (error instanceof SourceError) return undefined;
    throw error;
  }
}

interface PullAnswer {
  readonly merge_commit_sha: string | null;
  readonly mergeable: boolean | null;
  readonly head: { readonly sha: string };
}

/** The commit that merging would give, when GitHub has made it of this very head. */
async function mergeCommit(github: GitHub, number: number, headSha: string): Promise<string | undefined> {
  const pull = await github.rest<PullAnswer>("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number });
  const isOfHead = pull.mergeable === true && pull.head.sha === headSha;
  return isOfHead ? (pull.merge_commit_sha ?? undefined) : undefined;
}
