import { GitHubError } from "../github/github.js";
import type { PullRequestFile } from "../github/pull-request.js";
import type { FindingReport, Report, SourceLookup } from "../report/result.js";
import { findingsByComment } from "../report/alike.js";
import { findingComment, fixFor, type Wording } from "./comment.js";
import { allComments, mentionedFindings, ownAmong, type OwnComment } from "./own.js";
import { placeFindings, type Files, type PlacedFinding } from "./place.js";
import { planReview, type ReviewPlan } from "./plan.js";
import { postNew, type NewComment, type PostRequest } from "./post.js";
import { isLasting, problemOf, type Problem } from "./problem.js";
import { suggestionFor } from "./suggestion.js";
import { pendingEdits, updateComments } from "./update.js";

export interface ReviewRequest extends PostRequest {
  readonly report: Report;
  readonly files: readonly PullRequestFile[];
  readonly source: SourceLookup;
  /** Findings whose fix was judged anew and holds; asked for only when there is something new to say. */
  readonly mended: (findings: readonly FindingReport[]) => Promise<ReadonlySet<string>>;
  /** Whether the judged commit still is the head of the pull request. */
  readonly isCurrent: () => Promise<boolean>;
}

/**
 * Posts what is new as one review, and brings earlier comments up to date. Whatever fails is returned, not thrown: the verdict
 * does not depend on it.
 */
export async function publishReview(request: ReviewRequest): Promise<readonly Problem[]> {
  const files: Files = new Map(request.files.map((file) => [file.path, file]));
  const rendering = { headSha: request.pull.headSha, files, source: request.source, wording: request.wording };
  try {
    const before = await ownAmong(await allComments(request), request, request.wording.context);
    const plan = await planFor(request, files, before);
    const isNew = plan.create.length + plan.mention.length > 0;
    if (!isNew && pendingEdits(plan.update, before, rendering).length === 0) return [];
    if (!(await request.isCurrent())) {
      request.log("The pull request has a newer commit; its own run comments on it.");
      return [];
    }
    const { failure, now } = isNew ? await post(request, files, plan, before) : { now: before };
    const posted =
      failure === undefined ? [] : [problemOf("The review could not be posted", "pull-requests: write", failure)];
    if (failure !== undefined && isLasting(failure)) return posted;
    return [...posted, ...(await updateComments(request, pendingEdits(plan.update, now, rendering)))];
  } catch (error) {
    return [problemOf("The review could not be posted", "pull-requests: write", error)];
  }
}

async function planFor(request: ReviewRequest, files: Files, comments: readonly OwnComment[]): Promise<ReviewPlan> {
  const { report, wording } = request;
  const introduced = report.findings.filter(({ change, status }) => change === "introduced" && status === "open");
  const placement = placeFindings(
    findingsByComment(introduced).map(({ one }) => one),
    files,
  );
  const mentioned = placement.rest.length === 0 ? new Set<string>() : await mentionedFindings(request, wording.context);
  const isWhole = !report.diagnostics.some(({ severity }) => severity === "error");
  return planReview(report.findings, placement, comments, mentioned, isWhole);
}

/** Posts what is new, and looks at all that is there then. */
async function post(
  request: ReviewRequest,
  files: Files,
  plan: ReviewPlan,
  before: readonly OwnComment[],
): Promise<{ readonly failure: GitHubError | undefined; readonly now: readonly OwnComment[] }> {
  const mendings = plan.create.map(({ finding }) => mendingOf(finding, request.wording));
  const mended = await request.mended(mendings);
  const comments = plan.create.map((placed, index) => {
    const { fix = null, fingerprint = "" } = mendings[index] ?? {};
    const finding = mended.has(fingerprint) ? { ...placed.finding, fix } : placed.finding;
    return newComment(request, files, { ...placed, finding }, mended.has(fingerprint));
  });
  const { reviews, failure } = await postNew(request, comments, plan.mention);
  const now = comments.length === 0 ? before : await withoutDuplicates(request, reviews, before);
  return { failure, now };
}

/**
 * The finding that has to be gone for the fix of a comment, with that fix: what one rule says of an attribute may be mended by
 * what another one offers. That a way to a database is new does not show when the mended files are compared with these.
 */
function mendingOf(finding: FindingReport, wording: Wording): FindingReport {
  const told = wording.commentedWith?.(finding) ?? [finding];
  const judged = [finding, ...told].find(({ accessPaths }) => accessPaths === undefined) ?? finding;
  return { ...judged, fix: fixFor(finding, wording) };
}

function newComment(
  { source, wording }: ReviewRequest,
  files: Files,
  placed: PlacedFinding,
  isMended: boolean,
): NewComment {
  const { finding } = placed;
  const edited = finding.fix?.edits[0]?.location.path ?? "";
  const suggestion = isMended ? suggestionFor(finding, files, source(edited, "head")) : undefined;
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
 * Our comments, after duplicates were taken back. Two runs that post at the same moment say the same twice. The one that came
 * later takes back its own: only what a review of this very run posted just now, and nobody has answered, so that no history is
 * lost with it. A comment that is to be called moved is none of the two, as it is not on a line any more.
 *
 * @param reviews ids of those that this run has made
 * @param before our comments as they were, when they cannot be read anew
 */
async function withoutDuplicates(
  request: ReviewRequest,
  reviews: ReadonlySet<number>,
  before: readonly OwnComment[],
): Promise<readonly OwnComment[]> {
  try {
    const all = await allComments(request);
    const answered = new Set(all.map(({ in_reply_to_id }) => in_reply_to_id));
    const mine = new Set(all.filter((it) => reviews.has(it.pull_request_review_id ?? 0)).map(({ id }) => id));
    const said = new Set<string>();
    const left: OwnComment[] = [];
    for (const comment of await ownAmong(all, request, request.wording.context)) {
      const { fingerprints } = comment.marker;
      const isSaid = comment.marker.state === "open" && !comment.isOutdated;
      if (isSaid && fingerprints.some((key) => said.has(key)) && mine.has(comment.id) && !answered.has(comment.id))
        await takeBack(request, comment);
      else left.push(comment);
      if (isSaid) for (const key of fingerprints) said.add(key);
    }
    return left;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    // The next run calls one of the two a duplicate.
    request.log(`What two runs said twice could not be taken back. ${error.message}`);
    return before;
  }
}

async function takeBack({ github }: ReviewRequest, { id }: OwnComment): Promise<void> {
  try {
    await github.rest("DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}", { comment_id: id });
  } catch (error) {
    if (!(error instanceof GitHubError) || error.failure !== "missing") throw error;
  }
}
