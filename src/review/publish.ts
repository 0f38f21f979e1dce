import { GitHubError } from "../github/github.js";
import type { FindingReport, Report, SourceLookup } from "../report/result.js";
import { findingComment, reviewBody } from "./comment.js";
import { readMarker, shortened } from "./marker.js";
import { placeFindings, type PlacedFinding } from "./place.js";
import { planReview, type OwnComment, type ReviewPlan } from "./plan.js";
import { isLasting, problemOf, type Problem } from "./problem.js";
import type { Author, Self } from "./self.js";
import { suggestionFor, type Suggestion } from "./suggestion.js";
import { updateComments, type UpdateRequest } from "./update.js";

export interface ReviewRequest extends UpdateRequest {
  readonly report: Report;
  readonly source: SourceLookup;
  /** Findings whose fix was judged anew and holds; asked for only when there is something new to say. */
  readonly mended: (findings: readonly FindingReport[]) => Promise<ReadonlySet<string>>;
  readonly self: Self;
  /** Whether the judged commit still is the head of the pull request. */
  readonly isCurrent: () => Promise<boolean>;
}

interface CommentAnswer {
  readonly id: number;
  readonly node_id: string;
  readonly body: string;
  readonly user: Author | null;
  readonly line?: number | null;
  readonly subject_type?: string;
  readonly in_reply_to_id?: number;
  readonly pull_request_review_id?: number | null;
}

interface ReviewAnswer {
  readonly id: number;
  readonly body: string | null;
  readonly user: Author | null;
}

/** A comment as a review takes it (https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request). */
interface NewComment {
  readonly finding: FindingReport;
  readonly path: string;
  readonly body: string;
  /** The same without a suggestion, which needs lines to be about. */
  readonly plainBody: string;
  readonly line: number;
  readonly start_line?: number;
}

/**
 * How many reviews are tried at most, so that a GitHub that refuses everything is not asked for each comment: enough to find
 * one bad comment among {@link MAX_COMMENTS} by halving.
 */
const MAX_ATTEMPTS = 12;

/** What this run has posted, and how often it may still try. */
interface Posting {
  attempts: number;
  readonly reviews: Set<number>;
  readonly refused: NewComment[];
}

/**
 * Posts what is new as one review, and brings earlier comments up to date. Whatever fails is returned, not thrown: the verdict
 * does not depend on it.
 */
export async function publishReview(request: ReviewRequest): Promise<readonly Problem[]> {
  try {
    const plan = await planFor(request, await ownComments(request));
    if (plan.create.length + plan.mention.length + plan.update.length === 0) return [];
    if (!(await request.isCurrent())) {
      request.log("The pull request has a newer commit; its own run comments on it.");
      return [];
    }
    const failure = await postNew(request, plan);
    const posted =
      failure === undefined ? [] : [problemOf("The review could not be posted", "pull-requests: write", failure)];
    if (failure !== undefined && isLasting(failure)) return posted;
    return [...posted, ...(await updateComments(request, plan.update))];
  } catch (error) {
    return [problemOf("The review could not be posted", "pull-requests: write", error)];
  }
}

/** Our comments. Who we are is asked only when there is one that could be ours. */
async function ownComments(request: ReviewRequest): Promise<readonly OwnComment[]> {
  return ownOf(request, await allComments(request));
}

function allComments({ github, pull }: ReviewRequest): Promise<readonly CommentAnswer[]> {
  return github.pages<CommentAnswer>("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
    pull_number: pull.number,
    per_page: 100,
  });
}

async function ownOf({ wording, self }: ReviewRequest, all: readonly CommentAnswer[]): Promise<readonly OwnComment[]> {
  const own: OwnComment[] = [];
  for (const { id, node_id, body, user, line, subject_type, in_reply_to_id } of all) {
    const marker = (in_reply_to_id ?? null) === null ? readMarker(body, wording.context) : undefined;
    if (marker?.kind !== "finding" || !(await self.is(user))) continue;
    own.push({ id, nodeId: node_id, body, marker, isOutdated: (line ?? null) === null && subject_type !== "file" });
  }
  return own;
}

/** The findings that the bodies of our reviews name, shortened. */
async function mentionedFindings({ github, pull, wording, self }: ReviewRequest): Promise<ReadonlySet<string>> {
  const reviews = await github.pages<ReviewAnswer>("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
    pull_number: pull.number,
    per_page: 100,
  });
  const mentioned = new Set<string>();
  for (const { body, user } of reviews) {
    const marker = readMarker(body ?? "", wording.context);
    if (marker?.kind !== "review" || !(await self.is(user))) continue;
    for (const fingerprint of marker.fingerprints) mentioned.add(fingerprint);
  }
  return mentioned;
}

async function planFor(request: ReviewRequest, comments: readonly OwnComment[]): Promise<ReviewPlan> {
  const { report, files } = request;
  const introduced = report.findings.filter(({ change, status }) => change === "introduced" && status === "open");
  const placement = placeFindings(introduced, new Map(files.map((file) => [file.path, file])));
  const mentioned = placement.rest.length === 0 ? new Set<string>() : await mentionedFindings(request);
  const isWhole = !report.diagnostics.some(({ severity }) => severity === "error");
  return planReview(report.findings, placement, comments, mentioned, isWhole);
}

/** Posts what is new; the failure, when not all of it could be posted. */
async function postNew(request: ReviewRequest, plan: ReviewPlan): Promise<GitHubError | undefined> {
  if (plan.create.length === 0 && plan.mention.length === 0) return undefined;
  const mended = await request.mended(plan.create.map(({ finding }) => finding));
  const comments = plan.create.map((placed) => newComment(request, placed, mended));
  const posting: Posting = { attempts: 0, reviews: new Set(), refused: [] };
  let failure: GitHubError | undefined;
  try {
    await postReview(request, comments, plan.mention, posting);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    failure = error;
  }
  if (posting.reviews.size > 0 && comments.length > 0) await takeBackDuplicates(request, posting.reviews);
  return failure;
}

function newComment(request: ReviewRequest, placed: PlacedFinding, mended: ReadonlySet<string>): NewComment {
  const { files, source, wording } = request;
  const { finding } = placed;
  const edited = finding.fix?.edits[0]?.location.path ?? "";
  const suggestion: Suggestion | undefined = mended.has(finding.fingerprint)
    ? suggestionFor(finding, new Map(files.map((file) => [file.path, file])), source(edited, "head"))
    : undefined;
  const { path, startLine, endLine } = suggestion?.lines ?? placed.lines;
  return {
    finding,
    path,
    body: findingComment(placed, suggestion, wording),
    plainBody: findingComment(placed, undefined, wording),
    line: endLine,
    ...(startLine < endLine && { start_line: startLine }),
  };
}

/**
 * Posts one review. GitHub refuses it as a whole for a single comment that it does not like, and does not say which one: then
 * halves are tried, down to that one. What is refused becomes comments on files, or is named in the body of a last review.
 */
async function postReview(
  request: ReviewRequest,
  comments: readonly NewComment[],
  mention: readonly FindingReport[],
  posting: Posting,
): Promise<void> {
  if (await postPart(request, comments, mention, posting)) return;
  if (comments.length === 1) posting.refused.push(...comments);
  else await postHalves(request, comments, posting);
  const named = await postOnFiles(request, posting.refused);
  if (mention.length + named.length > 0) await createReview(request, [], [...mention, ...named], posting);
}

async function postHalves(request: ReviewRequest, comments: readonly NewComment[], posting: Posting): Promise<void> {
  const half = Math.ceil(comments.length / 2);
  for (const part of [comments.slice(0, half), comments.slice(half)]) {
    if (posting.attempts < MAX_ATTEMPTS && (await postPart(request, part, [], posting))) continue;
    if (part.length === 1 || posting.attempts >= MAX_ATTEMPTS) posting.refused.push(...part);
    else await postHalves(request, part, posting);
  }
}

/** Whether a review was taken. One without comments has nothing to leave out, and fails. */
async function postPart(
  request: ReviewRequest,
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
async function postOnFiles(request: ReviewRequest, comments: readonly NewComment[]): Promise<readonly FindingReport[]> {
  for (const [index, comment] of comments.entries()) {
    // What is wrong with one of them is most likely wrong with all.
    if (!(await postOnFile(request, comment))) return comments.slice(index).map(({ finding }) => finding);
  }
  return [];
}

/** After a failure that may have been none: posts what is not there. */
async function postUnposted(
  request: ReviewRequest,
  comments: readonly NewComment[],
  mention: readonly FindingReport[],
  error: GitHubError,
  posting: Posting,
): Promise<void> {
  const now = await ownComments(request);
  const named = mention.length === 0 ? new Set<string>() : await mentionedFindings(request);
  const there = new Set(now.flatMap(({ marker }) => (marker.state === "open" ? marker.fingerprints : [])));
  const isMissing = ({ fingerprint }: FindingReport): boolean => !there.has(shortened(fingerprint));
  const missing = comments.filter(({ finding }) => isMissing(finding));
  const unmentioned = mention.filter(({ fingerprint }) => !named.has(shortened(fingerprint)));
  if (missing.length === 0 && unmentioned.length === 0) return;
  request.log(`${error.message} It is tried once more.`);
  await createReview(request, missing, unmentioned, posting);
}

async function createReview(
  { github, pull, wording, self }: ReviewRequest,
  comments: readonly NewComment[],
  mention: readonly FindingReport[],
  posting: Posting,
): Promise<void> {
  posting.attempts += 1;
  const fingerprints = mention.map(({ fingerprint }) => fingerprint);
  const { id, user } = await github.rest<ReviewAnswer>("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
    pull_number: pull.number,
    commit_id: pull.headSha,
    event: "COMMENT",
    body: reviewBody({ inline: comments.length, rest: mention, fingerprints }, wording),
    comments: comments.map(({ path, body, line, start_line }) => ({
      path,
      body,
      line,
      side: "RIGHT",
      ...(start_line !== undefined && { start_line, start_side: "RIGHT" }),
    })),
  });
  posting.reviews.add(id);
  self.learn(user);
}

/** A comment on the file as a whole (https://docs.github.com/rest/pulls/comments); whether it was taken. */
async function postOnFile({ github, pull }: ReviewRequest, { path, plainBody }: NewComment): Promise<boolean> {
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

/**
 * Two runs that post at the same moment say the same twice. The one that came later takes back its own: only what a review of
 * this very run posted just now, and nobody has answered, so that no history is lost with it. A comment that is to be called
 * moved is none of the two, as it is not on a line any more.
 */
async function takeBackDuplicates(request: ReviewRequest, reviews: ReadonlySet<number>): Promise<void> {
  try {
    const all = await allComments(request);
    const answered = new Set(all.map(({ in_reply_to_id }) => in_reply_to_id));
    const mine = new Set(all.filter((it) => reviews.has(it.pull_request_review_id ?? 0)).map(({ id }) => id));
    const first = new Set<string>();
    for (const comment of [...(await ownOf(request, all))].sort((a, b) => a.id - b.id)) {
      const [key = ""] = comment.marker.fingerprints;
      if (comment.marker.state !== "open" || comment.isOutdated) continue;
      if (first.has(key) && mine.has(comment.id) && !answered.has(comment.id)) await takeBack(request, comment);
      first.add(key);
    }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    // The next run calls one of the two a duplicate.
    request.log(`What two runs said twice could not be taken back. ${error.message}`);
  }
}

async function takeBack({ github }: ReviewRequest, { id }: OwnComment): Promise<void> {
  try {
    await github.rest("DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}", { comment_id: id });
  } catch (error) {
    if (!(error instanceof GitHubError) || error.failure !== "missing") throw error;
  }
}
