import { GitHubError } from "../github/github.js";
import type { FindingReport } from "../report/result.js";
import { reviewBody, type Wording } from "./comment.js";
import { shortened } from "./marker.js";
import { allComments, mentionedFindings, ownAmong, type OwnRequest } from "./own.js";
import type { Author } from "./self.js";

/** What is needed to post. */
export interface PostRequest extends OwnRequest {
  readonly wording: Wording;
  readonly log: (sentence: string) => void;
}

/** A comment as a review takes it (https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request). */
export interface NewComment {
  readonly finding: FindingReport;
  readonly path: string;
  readonly body: string;
  /** The same without a suggestion, which needs lines to be about. */
  readonly plainBody: string;
  readonly line: number;
  readonly start_line?: number;
}

/** What came of posting. */
export interface Posted {
  /** Ids of the reviews that were made. */
  readonly reviews: ReadonlySet<number>;
  /** Why not all could be posted. */
  readonly failure?: GitHubError;
}

/**
 * How many reviews are tried at most, so that a GitHub that refuses everything is not asked for each comment: enough to find
 * one bad comment among {@link MAX_COMMENTS} by halving.
 */
const MAX_ATTEMPTS = 12;

/**
 * How many findings one body names: the marker takes 17 characters for each, of the 65,536 that GitHub takes. Those that are
 * beyond get a review of their own.
 */
export const MAX_MENTIONED = 3_000;

/** What this run has posted, and how often it may still try. */
interface Posting {
  attempts: number;
  readonly reviews: Set<number>;
  readonly refused: NewComment[];
}

/**
 * Posts comments and mentions as one review. GitHub refuses it as a whole for a single comment that it does not like, and does
 * not say which one: then halves are tried, down to that one. What is refused becomes comments on files, or is named in the
 * body of a last review.
 */
export async function postNew(
  request: PostRequest,
  comments: readonly NewComment[],
  mention: readonly FindingReport[],
): Promise<Posted> {
  const posting: Posting = { attempts: 0, reviews: new Set(), refused: [] };
  const { reviews } = posting;
  const [first = [], ...more] = chunks(mention);
  try {
    if (await postPart(request, comments, first, posting)) await postMentions(request, more, posting);
    else {
      if (comments.length === 1) posting.refused.push(...comments);
      else await postHalves(request, comments, posting);
      const named = await postOnFiles(request, posting.refused);
      await postMentions(request, chunks([...mention, ...named]), posting);
    }
    return { reviews };
  } catch (error) {
    if (error instanceof GitHubError) return { reviews, failure: error };
    throw error;
  }
}

function chunks(findings: readonly FindingReport[]): readonly (readonly FindingReport[])[] {
  return Array.from({ length: Math.ceil(findings.length / MAX_MENTIONED) }, (_, index) =>
    findings.slice(index * MAX_MENTIONED, (index + 1) * MAX_MENTIONED),
  );
}

async function postMentions(
  request: PostRequest,
  mentions: readonly (readonly FindingReport[])[],
  posting: Posting,
): Promise<void> {
  for (const mention of mentions) await postPart(request, [], mention, posting);
}

async function postHalves(request: PostRequest, comments: readonly NewComment[], posting: Posting): Promise<void> {
  const half = Math.ceil(comments.length / 2);
  for (const part of [comments.slice(0, half), comments.slice(half)]) {
    if (posting.attempts < MAX_ATTEMPTS && (await postPart(request, part, [], posting))) continue;
    if (part.length === 1 || posting.attempts >= MAX_ATTEMPTS) posting.refused.push(...part);
    else await postHalves(request, part, posting);
  }
}

/** Whether a review was taken. One without comments has nothing to leave out, and fails. */
async function postPart(
  request: PostRequest,
  comments: readonly NewComment[],
  mention: readonly FindingReport[],
  posting: Posting,
): Promise<boolean> {
  try {
    await createReview(request, comments, mention, posting);
    return true;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (error.isAmbiguous) {
      await postUnposted(request, comments, mention, error, posting);
      return true;
    }
    if (error.failure !== "invalid" || comments.length === 0) throw error;
    return false;
  }
}

/** Comments on the files of those that no line was taken for; the findings of which even that was refused. */
async function postOnFiles(request: PostRequest, comments: readonly NewComment[]): Promise<readonly FindingReport[]> {
  for (const [index, comment] of comments.entries()) {
    // What is wrong with one of them is most likely wrong with all.
    if (!(await postOnFile(request, comment))) return comments.slice(index).map(({ finding }) => finding);
  }
  return [];
}

/** After a failure that may have been none: posts what is not there. */
async function postUnposted(
  request: PostRequest,
  comments: readonly NewComment[],
  mention: readonly FindingReport[],
  error: GitHubError,
  posting: Posting,
): Promise<void> {
  const { context } = request.wording;
  const now = await ownAmong(await allComments(request), request, context);
  const named = mention.length === 0 ? new Set<string>() : await mentionedFindings(request, context);
  const there = new Set(now.flatMap(({ marker }) => (marker.state === "open" ? marker.fingerprints : [])));
  const missing = comments.filter(({ finding }) => !there.has(shortened(finding.fingerprint)));
  const unmentioned = mention.filter(({ fingerprint }) => !named.has(shortened(fingerprint)));
  if (missing.length === 0 && unmentioned.length === 0) return;
  request.log(`${error.message} It is tried once more.`);
  await createReview(request, missing, unmentioned, posting);
}

async function createReview(
  { github, pull, wording, self }: PostRequest,
  comments: readonly NewComment[],
  mention: readonly FindingReport[],
  posting: Posting,
): Promise<void> {
  posting.attempts += 1;
  const isFirst = posting.reviews.size === 0;
  const { id, user } = await github.rest<{ readonly id: number; readonly user: Author | null }>(
    "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
    {
      pull_number: pull.number,
      commit_id: pull.headSha,
      event: "COMMENT",
      body: reviewBody({ inline: comments.length, rest: mention, isFirst }, wording),
      comments: comments.map(({ path, body, line, start_line }) => ({
        path,
        body,
        line,
        side: "RIGHT",
        ...(start_line !== undefined && { start_line, start_side: "RIGHT" }),
      })),
    },
  );
  posting.reviews.add(id);
  self.learn(user);
}

/** A comment on the file as a whole (https://docs.github.com/rest/pulls/comments); whether it was taken. */
async function postOnFile({ github, pull }: PostRequest, { path, plainBody }: NewComment): Promise<boolean> {
  try {
    await github.rest("POST /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
      pull_number: pull.number,
      commit_id: pull.headSha,
      path,
      body: plainBody,
      subject_type: "file",
    });
    return true;
  } catch (error) {
    if (error instanceof GitHubError && error.failure === "invalid") return false;
    throw error;
  }
}
