import { GitHubError, type GitHub } from "../github/github.js";
import type { PullRequest, PullRequestFile } from "../github/pull-request.js";
import type { FindingReport, Report, SourceLookup } from "../report/result.js";
import { findingComment, fixedComment, movedComment, reviewBody, waivedComment, type Wording } from "./comment.js";
import { readMarker, shortened } from "./marker.js";
import { place, placeFindings, type PlacedFinding } from "./place.js";
import { planReview, type OwnComment, type ReviewPlan, type Update } from "./plan.js";
import { problemOf, type Problem } from "./problem.js";
import type { Author, Self } from "./self.js";
import { suggestionFor, type Suggestion } from "./suggestion.js";

export interface ReviewRequest {
  readonly github: GitHub;
  readonly pull: PullRequest;
  readonly report: Report;
  readonly files: readonly PullRequestFile[];
  readonly source: SourceLookup;
  readonly wording: Wording;
  /** Findings whose fix was judged anew and holds; asked for only when there is something new to say. */
  readonly mended: (findings: readonly FindingReport[]) => Promise<ReadonlySet<string>>;
  readonly self: Self;
  readonly log: (sentence: string) => void;
}

const PERMISSION = "pull-requests: write";

interface CommentAnswer {
  readonly id: number;
  readonly node_id: string;
  readonly body: string;
  readonly user: Author | null;
  readonly line?: number | null;
  readonly subject_type?: string;
  readonly in_reply_to_id?: number;
}

interface ReviewAnswer {
  readonly body: string | null;
  readonly user: Author | null;
}

/** A comment as a review takes it (https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request). */
interface NewComment {
  readonly finding: FindingReport;
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly start_line?: number;
}

/**
 * Posts what is new as one review, and brings earlier comments up to date. Whatever fails is returned, not thrown: the verdict
 * does not depend on it.
 */
export async function publishReview(request: ReviewRequest): Promise<readonly Problem[]> {
  try {
    const plan = await planFor(request, await ownComments(request));
    const posted = await postNew(request, plan);
    const updated = await updateAll(request, plan.update);
    return [...posted, ...updated];
  } catch (error) {
    return [problemOf("The review could not be posted", PERMISSION, error)];
  }
}

/** Our comments. Who we are is asked only when there is one that could be ours. */
async function ownComments({ github, pull, wording, self }: ReviewRequest): Promise<readonly OwnComment[]> {
  const all = await github.pages<CommentAnswer>("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
    pull_number: pull.number,
    per_page: 100,
  });
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

async function postNew(request: ReviewRequest, plan: ReviewPlan): Promise<readonly Problem[]> {
  if (plan.create.length === 0 && plan.mention.length === 0) return [];
  if (!(await isCurrent(request))) {
    request.log("The pull request has a newer commit; its own run comments on it.");
    return [];
  }
  const mended = await request.mended(plan.create.map(({ finding }) => finding));
  const comments = plan.create.map((placed) => newComment(request, placed, mended));
  const left = await postReview(request, comments, plan.mention);
  await takeBackDuplicates(request, comments);
  return left;
}

/** Whether the judged commit still is the head. */
async function isCurrent({ github, pull }: ReviewRequest): Promise<boolean> {
  const { head } = await github.rest<{ readonly head: { readonly sha: string } }>(
    "GET /repos/{owner}/{repo}/pulls/{pull_number}",
    { pull_number: pull.number },
  );
  return head.sha === pull.headSha;
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
    line: endLine,
    ...(startLine < endLine && { start_line: startLine }),
  };
}

/**
 * Posts one review. GitHub refuses it as a whole for a single comment that it does not like, and does not say which one: then
 * halves are tried, down to that one, which becomes a comment on its file, or is named in the body.
 */
async function postReview(
  request: ReviewRequest,
  comments: readonly NewComment[],
  mention: readonly FindingReport[],
): Promise<readonly Problem[]> {
  try {
    await createReview(request, comments, mention);
    return [];
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (error.isAmbiguous) return await postUnposted(request, comments, mention, error);
    if (error.failure !== "invalid" || comments.length === 0) throw error;
    if (comments.length > 1) {
      const half = Math.ceil(comments.length / 2);
      const first = await postReview(request, comments.slice(0, half), mention);
      return [...first, ...(await postReview(request, comments.slice(half), []))];
    }
    const [only] = comments;
    if (only === undefined) return [];
    const onFile = await postOnFile(request, only);
    const named = onFile ? mention : [...mention, only.finding];
    return named.length === 0 ? [] : await postReview(request, [], named);
  }
}

/** After a failure that may have been none: posts what is not there. */
async function postUnposted(
  request: ReviewRequest,
  comments: readonly NewComment[],
  mention: readonly FindingReport[],
  error: GitHubError,
): Promise<readonly Problem[]> {
  const now = await ownComments(request);
  const named = mention.length === 0 ? new Set<string>() : await mentionedFindings(request);
  const there = new Set(now.flatMap(({ marker }) => (marker.state === "open" ? marker.fingerprints : [])));
  const isMissing = ({ fingerprint }: FindingReport): boolean => !there.has(shortened(fingerprint));
  const missing = comments.filter(({ finding }) => isMissing(finding));
  const unmentioned = mention.filter(({ fingerprint }) => !named.has(shortened(fingerprint)));
  if (missing.length === 0 && unmentioned.length === 0) return [];
  request.log(`${error.message} It is tried once more.`);
  await createReview(request, missing, unmentioned);
  return [];
}

async function createReview(
  { github, pull, wording, self }: ReviewRequest,
  comments: readonly NewComment[],
  mention: readonly FindingReport[],
): Promise<void> {
  const fingerprints = mention.map(({ fingerprint }) => fingerprint);
  const { user } = await github.rest<ReviewAnswer>("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
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
  self.learn(user);
}

/** A comment on the file as a whole (https://docs.github.com/rest/pulls/comments); whether it was taken. */
async function postOnFile({ github, pull }: ReviewRequest, { path, body }: NewComment): Promise<boolean> {
  try {
    await github.rest("POST /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
      pull_number: pull.number,
      commit_id: pull.headSha,
      path,
      body,
      subject_type: "file",
    });
    return true;
  } catch (error) {
    if (error instanceof GitHubError && error.failure === "invalid") return false;
    throw error;
  }
}

/**
 * Two runs that post at the same moment say the same twice. The one that came later takes back its own, made just now: no
 * history is lost with it.
 */
async function takeBackDuplicates(request: ReviewRequest, posted: readonly NewComment[]): Promise<void> {
  if (posted.length === 0) return;
  const bodies = new Set(posted.map(({ body }) => body));
  const comments = await ownComments(request);
  const first = new Set<string>();
  for (const comment of [...comments].sort((a, b) => a.id - b.id)) {
    const [key = ""] = comment.marker.fingerprints;
    if (comment.marker.state !== "open") continue;
    if (first.has(key) && bodies.has(comment.body)) {
      await request.github.rest("DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}", { comment_id: comment.id });
    }
    first.add(key);
  }
}

const CLASSIFIERS = {
  fixed: "RESOLVED",
  waived: "RESOLVED",
  moved: "OUTDATED",
  duplicate: "DUPLICATE",
  open: null,
} as const;

async function updateAll(request: ReviewRequest, updates: readonly Update[]): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const update of updates) {
    try {
      await updateOne(request, update);
    } catch (error) {
      problems.push(problemOf("An earlier comment could not be brought up to date", PERMISSION, error));
      if (error instanceof GitHubError && error.failure === "permission") break;
    }
  }
  return problems;
}

async function updateOne(request: ReviewRequest, update: Update): Promise<void> {
  const { github } = request;
  const { comment, state } = update;
  await github.rest("PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}", {
    comment_id: comment.id,
    body: updatedBody(request, update),
  });
  const classifier = CLASSIFIERS[state];
  // https://docs.github.com/graphql/reference/mutations#minimizecomment
  const mutation =
    classifier === null
      ? "mutation ($id: ID!) { unminimizeComment(input: {subjectId: $id}) { clientMutationId } }"
      : `mutation ($id: ID!) { minimizeComment(input: {subjectId: $id, classifier: ${classifier}}) { clientMutationId } }`;
  await github.graphql(mutation, { id: comment.nodeId });
}

function updatedBody({ pull, wording, files }: ReviewRequest, { comment, state, finding }: Update): string {
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
