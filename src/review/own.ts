import type { GitHub } from "../github/github.js";
import type { PullRequest } from "../github/pull-request.js";
import { readMarker, type Marker, type MarkerContext } from "./marker.js";
import type { Author, Self } from "./self.js";

/** A review comment of ours. */
export interface OwnComment {
  readonly id: number;
  /** What GraphQL knows it by. */
  readonly nodeId: string;
  /** Where it is read. */
  readonly url: string;
  readonly body: string;
  readonly marker: Marker;
  /** Whether its lines have been changed since, so that the diff does not show it any more. */
  readonly isOutdated: boolean;
}

/** Where to look for what we have said. */
export interface OwnRequest {
  readonly github: GitHub;
  readonly pull: PullRequest;
  readonly self: Self;
}

/** A review comment, as the API gives it (https://docs.github.com/rest/pulls/comments). */
export interface CommentAnswer {
  readonly id: number;
  readonly node_id: string;
  readonly html_url: string;
  readonly body: string;
  readonly user: Author | null;
  readonly line?: number | null;
  readonly subject_type?: string;
  readonly in_reply_to_id?: number;
  readonly pull_request_review_id?: number | null;
}

/** All review comments of the pull request. @throws {GitHubError} */
export function allComments({ github, pull }: OwnRequest): Promise<readonly CommentAnswer[]> {
  return github.pages<CommentAnswer>("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
    pull_number: pull.number,
    per_page: 100,
  });
}

/** Those that are ours, the oldest first. Who we are is asked only when there is one that could be. @throws {GitHubError} */
export async function ownAmong(
  all: readonly CommentAnswer[],
  { self }: OwnRequest,
  context: MarkerContext,
): Promise<readonly OwnComment[]> {
  const own: OwnComment[] = [];
  for (const { id, node_id, html_url, body, user, line, subject_type, in_reply_to_id } of all) {
    const marker = (in_reply_to_id ?? null) === null ? readMarker(body, context) : undefined;
    if (marker?.kind !== "finding" || !(await self.is(user))) continue;
    const isOutdated = (line ?? null) === null && subject_type !== "file";
    own.push({ id, nodeId: node_id, url: html_url, body, marker, isOutdated });
  }
  return own.sort((a, b) => a.id - b.id);
}

interface ReviewAnswer {
  readonly body: string | null;
  readonly user: Author | null;
}

/** The findings that the bodies of our reviews name, shortened. @throws {GitHubError} */
export async function mentionedFindings(
  { github, pull, self }: OwnRequest,
  context: MarkerContext,
): Promise<ReadonlySet<string>> {
  const reviews = await github.pages<ReviewAnswer>("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
    pull_number: pull.number,
    per_page: 100,
  });
  const mentioned = new Set<string>();
  for (const { body, user } of reviews) {
    const marker = readMarker(body ?? "", context);
    if (marker?.kind !== "review" || !(await self.is(user))) continue;
    for (const fingerprint of marker.fingerprints) mentioned.add(fingerprint);
  }
  return mentioned;
}
