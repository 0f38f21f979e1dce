import { GitHubError, type GitHub } from "../github/github.js";
import type { PullRequest, PullRequestFile } from "../github/pull-request.js";
import { findingComment, fixedComment, movedComment, waivedComment, type Wording } from "./comment.js";
import { place } from "./place.js";
import type { Update } from "./plan.js";
import { isLasting, problemOf, type Problem } from "./problem.js";

export interface UpdateRequest {
  readonly github: GitHub;
  readonly pull: PullRequest;
  readonly files: readonly PullRequestFile[];
  readonly wording: Wording;
  readonly log: (sentence: string) => void;
}

const CLASSIFIERS = {
  fixed: "RESOLVED",
  waived: "RESOLVED",
  moved: "OUTDATED",
  duplicate: "DUPLICATE",
  open: null,
} as const;

/** Brings comments up to date; what failed is returned. */
export async function updateComments(request: UpdateRequest, updates: readonly Update[]): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const edited: Update[] = [];
  for (const update of updates) {
    try {
      await request.github.rest("PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}", {
        comment_id: update.comment.id,
        body: updatedBody(request, update),
      });
      edited.push(update);
    } catch (error) {
      problems.push(problemOf("An earlier comment could not be brought up to date", "pull-requests: write", error));
      if (error instanceof GitHubError && isLasting(error)) break;
    }
  }
  await fold(request, edited);
  return problems;
}

/**
 * Minimises comments, or shows them again: all in one request, and one by one when that failed. Their texts say how they stand
 * in any case, so that a failure is only told in the log.
 */
async function fold(request: UpdateRequest, updates: readonly Update[]): Promise<void> {
  if (updates.length === 0) return;
  try {
    await foldAtOnce(request, updates);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (updates.length === 1 || isLasting(error)) {
      request.log(`Earlier comments could not be minimised. ${error.message}`);
      return;
    }
    for (const update of updates) await fold(request, [update]);
  }
}

/** See https://docs.github.com/graphql/reference/mutations#minimizecomment. */
async function foldAtOnce({ github }: UpdateRequest, updates: readonly Update[]): Promise<void> {
  const parameters = updates.map((_, index) => `$id${index}: ID!`).join(", ");
  const fields = updates.map(({ state }, index) => {
    const classifier = CLASSIFIERS[state];
    return classifier === null
      ? `c${index}: unminimizeComment(input: {subjectId: $id${index}}) { clientMutationId }`
      : `c${index}: minimizeComment(input: {subjectId: $id${index}, classifier: ${classifier}}) { clientMutationId }`;
  });
  await github.graphql(
    `mutation (${parameters}) { ${fields.join(" ")} }`,
    Object.fromEntries(updates.map(({ comment }, index) => [`id${index}`, comment.nodeId])),
  );
}

function updatedBody({ pull, wording, files }: UpdateRequest, { comment, state, finding }: Update): string {
  const { body } = comment;
  const marker = { ...comment.marker, state };
  if (state === "open" && finding !== undefined) {
    const placed = place(finding, new Map(files.map((file) => [file.path, file])));
    return findingComment(placed ?? { finding, lines: { ...finding.location }, isAtCause: false }, undefined, wording);
  }
  if (state === "waived" && finding !== undefined) return waivedComment(body, finding, marker, wording);
  if (state === "fixed") return fixedComment(body, pull.headSha, marker, wording);
  return movedComment(body, marker, wording);
}
