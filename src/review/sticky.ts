import { GitHubError, type GitHub } from "../github/github.js";
import type { PullRequest } from "../github/pull-request.js";
import { readMarker, writeMarker, type MarkerContext } from "./marker.js";
import { problemOf, type Problem } from "./problem.js";
import type { Author, Self } from "./self.js";

export interface StickyRequest {
  readonly github: GitHub;
  readonly pull: PullRequest;
  /** Markdown of at most {@link MAX_STICKY_BYTES}. */
  readonly text: string;
  /** Whether there is something to say; if not, only a comment that is there already is edited. */
  readonly isWanted: boolean;
  /** Whether the judged commit still is the head: an older run does not overwrite what a newer one says. */
  readonly isCurrent: () => Promise<boolean>;
  readonly context: MarkerContext;
  readonly self: Self;
}

/** GitHub takes 65,536 characters; the marker comes on top of this. */
export const MAX_STICKY_BYTES = 65_000;

interface CommentAnswer {
  readonly id: number;
  readonly body?: string;
  readonly user: Author | null;
}

/** Keeps the one comment with the summary up to date; it is edited in its place, also when nothing is left to say. */
export async function publishSticky(request: StickyRequest): Promise<readonly Problem[]> {
  const { pull, text, isWanted, context, isCurrent } = request;
  const body = `${text.trimEnd()}\n\n${writeMarker({ kind: "summary", state: "open", fingerprints: [] }, context)}`;
  try {
    const [first] = await ownComments(request);
    const isPending = first === undefined ? isWanted : textOf(first) !== body;
    if (!isPending || !(await isCurrent())) return [];
    if (first === undefined) await create(request, body);
    else await update(request, first, body);
    return [];
  } catch (error) {
    const what = `The summary could not be posted on pull request ${pull.number}`;
    return [problemOf(what, "pull-requests: write", error)];
  }
}

async function create(request: StickyRequest, body: string): Promise<void> {
  const { github, pull } = request;
  const post = (): Promise<CommentAnswer> =>
    github.rest("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: pull.number, body });
  let created: CommentAnswer | undefined;
  try {
    created = await post();
    request.self.learn(created.user);
  } catch (error) {
    if (!(error instanceof GitHubError) || !error.isAmbiguous) throw error;
    // It may be there all the same.
    if ((await ownComments(request)).length === 0) created = await post();
  }
  if (created === undefined) return;
  // Another run may have created one at the same moment: the later one is taken back, and the earlier one says the same.
  const [first] = await ownComments(request);
  if (first !== undefined && first.id < created.id) {
    await remove(github, created.id);
    await update(request, first, body);
  }
}

async function update({ github }: StickyRequest, comment: CommentAnswer, body: string): Promise<void> {
  if (textOf(comment) === body) return;
  await github.rest("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: comment.id, body });
}

/** The text of a comment; GitHub may give its lines other ends. */
function textOf({ body = "" }: CommentAnswer): string {
  return body.replaceAll("\r\n", "\n");
}

async function remove(github: GitHub, id: number): Promise<void> {
  try {
    await github.rest("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: id });
  } catch (error) {
    // Somebody was faster.
    if (!(error instanceof GitHubError) || error.failure !== "missing") throw error;
  }
}

/** Our summaries, the oldest first. */
async function ownComments({ github, pull, context, self }: StickyRequest): Promise<readonly CommentAnswer[]> {
  const all = await github.pages<CommentAnswer>("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    issue_number: pull.number,
    per_page: 100,
  });
  const own: CommentAnswer[] = [];
  for (const comment of all) {
    const isSummary = readMarker(comment.body ?? "", context)?.kind === "summary";
    if (isSummary && (await self.is(comment.user))) own.push(comment);
  }
  return own.sort((a, b) => a.id - b.id);
}
