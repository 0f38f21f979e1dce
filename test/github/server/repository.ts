import { diffFiles, hunkAt, movedLine } from "./diff.js";
import type { DiffFile, Side } from "./diff.js";
import { bareRepository } from "./git.js";
import type { BareRepository, FileChanges } from "./git.js";
import { Refusal, notFound } from "./answer.js";
import type { CheckRun, CommitStatus, Issue, IssueComment, Review, ReviewComment, SarifUpload, User } from "./model.js";

export interface RepositoryOptions {
  readonly owner?: string;
  readonly name?: string;
  /** The first commit of the default branch. */
  readonly files?: FileChanges;
  readonly isPrivate?: boolean;
}

/** How the repository answers; may be changed at any time. */
export interface RepositorySettings {
  /** Files whose patch is left out of listings, as GitHub does for large ones. */
  omitPatch: (path: string) => boolean;
  /** After how many entries a tree is cut off, with `truncated` (https://docs.github.com/en/rest/git/trees#get-a-tree). */
  treeLimit: number;
  /** After how many files a pull request's list ends, silently. */
  fileLimit: number;
  /** From how many bytes on GraphQL cuts a blob's text off. */
  blobTextLimit: number;
}

/** A repository of the server, with a bare git repository behind it. */
export interface GitHubRepository extends BareRepository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly fullName: string;
  readonly isPrivate: boolean;
  readonly defaultBranch: "main";
  readonly settings: RepositorySettings;
  readonly pulls: readonly TestPullRequest[];
  readonly reviews: Review[];
  readonly reviewComments: ReviewComment[];
  readonly issueComments: IssueComment[];
  /** Issues that are no pull requests. */
  readonly issues: Issue[];
  readonly checkRuns: CheckRun[];
  readonly statuses: CommitStatus[];
  readonly sarifs: SarifUpload[];
  /** A number that no other object of the server has. */
  readonly nextId: () => number;
  /** Opens a pull request from a new branch that starts at the base's tip. */
  readonly openPullRequest: (options: PullRequestOptions) => TestPullRequest;
  /** Commits onto the default branch; the merge commits of pull requests are made anew, as GitHub does. */
  readonly advance: (files: FileChanges, message?: string) => string;
}

export interface PullRequestOptions {
  /** What the first commit changes. */
  readonly files: FileChanges;
  readonly base?: string;
  readonly head?: string;
  readonly title?: string;
  readonly body?: string;
  readonly isDraft?: boolean;
  readonly user?: User;
  /** Whether the head is in a fork, and whether that is gone by now. */
  readonly fork?: "open" | "deleted";
}

/** A pull request and what is done with it by others than the Action. */
export interface TestPullRequest {
  readonly repository: GitHubRepository;
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly user: User;
  readonly isDraft: boolean;
  readonly base: string;
  readonly head: string;
  readonly fork: "open" | "deleted" | undefined;
  readonly forkId: number;
  readonly headSha: string;
  /** The base branch's tip at the last push, which is what events and the API tell; the branch may be further. */
  readonly baseSha: string;
  /** The merge commit of `refs/pull/N/merge`, `null` when there is a conflict. */
  readonly mergeSha: string | null;
  /** The commit that the diff starts from. */
  readonly mergeBase: () => string;
  readonly files: () => readonly DiffFile[];
  /** Commits onto the head; comments move along or become outdated. @returns the commit's id */
  readonly push: (files: FileChanges, message?: string) => string;
  /** Replaces the head's commits by one on the base's tip, as a rebase with a force push does. */
  readonly forcePush: (files: FileChanges, message?: string) => string;
  /** Makes `refs/pull/N/merge` anew. */
  readonly refreshMerge: () => void;
  readonly comments: () => readonly ReviewComment[];
  /** Review comments that are not minimised. */
  readonly visibleComments: () => readonly ReviewComment[];
  readonly reviews: () => readonly Review[];
  readonly issueComments: () => readonly IssueComment[];
  /** Another person's comment on a line. @throws {Refusal} */
  readonly addReviewComment: (user: User, path: string, line: number, body: string) => ReviewComment;
  readonly reply: (user: User, to: ReviewComment, body: string) => ReviewComment;
  readonly addIssueComment: (user: User, body: string) => IssueComment;
}

/** Where a comment is to be, as it is asked for. */
export interface Placement {
  readonly path: string;
  readonly body: string;
  readonly commitId: string;
  readonly line?: number;
  readonly side?: string;
  readonly startLine?: number;
  readonly startSide?: string;
  readonly isOnFile?: boolean;
}

/** GitHub's words for a comment that cannot be placed. */
export interface Misplaced {
  readonly field: "path" | "line" | "start_line" | "body";
  readonly message: string;
  /** As the endpoint for whole reviews words it. */
  readonly sentence: string;
}

const now = () => new Date().toISOString().replace(/\.\d+Z$/, "Z");

/** @param nextId counts over the whole server, so that ids of two repositories differ */
export function createRepository(options: RepositoryOptions, nextId: () => number): GitHubRepository {
  const bare = bareRepository();
  const id = nextId();
  const owner = options.owner ?? "octo-org";
  const name = options.name ?? `databases-${id}`;
  const pulls: TestPullRequest[] = [];
  const repository: GitHubRepository = {
    ...bare,
    id,
    owner,
    name,
    fullName: `${owner}/${name}`,
    isPrivate: options.isPrivate ?? true,
    defaultBranch: "main",
    settings: {
      omitPatch: () => false,
      treeLimit: 100_000,
      fileLimit: 3000,
      blobTextLimit: 512_000,
    },
    pulls,
    reviews: [],
    reviewComments: [],
    issueComments: [],
    issues: [],
    checkRuns: [],
    statuses: [],
    sarifs: [],
    nextId,
    openPullRequest(request) {
      const pull = createPullRequest(repository, pulls.length + 1, request);
      pulls.push(pull);
      return pull;
    },
    advance(files, message) {
      const commit = bare.commit({ branch: "main", files, ...(message === undefined ? {} : { message }) });
      for (const pull of pulls) pull.refreshMerge();
      return commit;
    },
  };
  bare.commit({ branch: "main", files: options.files ?? { "README.md": "# Databases\n" }, message: "First commit" });
  return repository;
}

function createPullRequest(repository: GitHubRepository, number: number, options: PullRequestOptions): TestPullRequest {
  const { git, maybe, commit, nextId } = repository;
  const base = options.base ?? repository.defaultBranch;
  const head = options.head ?? `change-${number}`;
  // GitHub keeps the commits of forks with those of the repository itself.
  const branch = options.fork === undefined ? head : `forks/${number}/${head}`;
  const baseTip = () => git("rev-parse", `refs/heads/${base}`);
  const user: User = options.user ?? { login: "octocat", id: 583231, type: "User" };
  let headSha = "";
  let baseSha = "";
  let mergeSha: string | null = null;
  let diff: { readonly key: string; readonly files: readonly DiffFile[] } | undefined;

  const mergeBase = () => git("merge-base", baseTip(), headSha);
  const files = () => {
    const from = mergeBase();
    const key = `${from} ${headSha}`;
    if (diff?.key !== key) diff = { key, files: diffFiles(repository, from, headSha) };
    return diff.files;
  };

  const refreshMerge = () => {
    const tip = baseTip();
    const tree = maybe("merge-tree", "--write-tree", tip, headSha)?.split("\n")[0];
    mergeSha =
      tree === undefined
        ? null
        : git("commit-tree", tree, "-p", tip, "-p", headSha, "-m", `Merge ${headSha} into ${tip}`);
    if (mergeSha !== null) git("update-ref", `refs/pull/${number}/merge`, mergeSha);
  };

  const pushed = (sha: string) => {
    const mergeBaseBefore = headSha === "" ? undefined : mergeBase();
    headSha = sha;
    baseSha = baseTip();
    git("update-ref", `refs/pull/${number}/head`, sha);
    refreshMerge();
    if (mergeBaseBefore !== undefined) moveComments(mergeBaseBefore);
    return sha;
  };

  const moveComments = (mergeBaseBefore: string) => {
    const listed = new Map(files().map((file) => [file.path, file]));
    for (const comment of pull.comments()) {
      if (comment.subjectType === "file") continue;
      const { originalCommitId, path, side, originalLine, originalStartLine } = comment;
      const hunks = listed.get(path)?.hunks ?? [];
      const [from, to] = side === "RIGHT" ? [originalCommitId, headSha] : [mergeBaseBefore, mergeBase()];
      const moved = (line: number | null) => {
        const there = line === null ? undefined : movedLine(repository, from, to, path, line);
        return there !== undefined && hunkAt(hunks, side, there) !== undefined ? there : null;
      };
      comment.line = moved(originalLine);
      comment.startLine = comment.line === null ? null : moved(originalStartLine);
      if (comment.line !== null) comment.commitId = headSha;
    }
  };

  const pull: TestPullRequest = {
    repository,
    id: nextId(),
    number,
    title: options.title ?? `Change ${number}`,
    body: options.body ?? null,
    user,
    isDraft: options.isDraft ?? false,
    base,
    head,
    fork: options.fork,
    forkId: nextId(),
    get headSha() {
      return headSha;
    },
    get baseSha() {
      return baseSha;
    },
    get mergeSha() {
      return mergeSha;
    },
    mergeBase,
    files,
    refreshMerge,
    push: (changes, message) =>
      pushed(commit({ branch, files: changes, ...(message === undefined ? {} : { message }) })),
    forcePush: (changes, message) =>
      pushed(commit({ branch, files: changes, from: baseTip(), ...(message === undefined ? {} : { message }) })),
    comments: () => repository.reviewComments.filter(({ pullNumber }) => pullNumber === number),
    visibleComments: () => pull.comments().filter(({ minimized }) => minimized === null),
    reviews: () => repository.reviews.filter(({ pullNumber }) => pullNumber === number),
    issueComments: () => repository.issueComments.filter(({ issueNumber }) => issueNumber === number),
    addReviewComment(author, path, line, body) {
      const placement = { path, line, body, commitId: headSha };
      const [misplaced] = whyMisplaced(pull, placement);
      if (misplaced !== undefined) throw new Refusal(422, misplaced.message);
      const review = addReview(pull, author, { body: "", state: "COMMENTED", commitId: headSha });
      return addComment(pull, author, placement, review.id);
    },
    reply: (author, to, body) => addReply(pull, author, to, body),
    addIssueComment(author, body) {
      const comment: IssueComment = { ...newComment(nextId(), "IC", author, body), issueNumber: number };
      repository.issueComments.push(comment);
      return comment;
    },
  };
  pushed(commit({ branch, files: options.files, from: baseTip() }));
  return pull;
}

/** Why a comment cannot be placed, as GitHub words it; `[]` when it can. */
export function whyMisplaced(pull: TestPullRequest, placement: Placement): readonly Misplaced[] {
  const { path, body, line, startLine, isOnFile } = placement;
  const misplaced = (field: Misplaced["field"], message: string): Misplaced => ({
    field,
    message: `pull_request_review_thread.${field} ${message}`,
    sentence: `Pull request review thread ${field.replace("_", " ")} ${message}`,
  });
  if (body.length > MAX_BODY) return [misplaced("body", TOO_LONG)];
  const file = pull.files().find((entry) => entry.path === path);
  if (file === undefined) return [misplaced("path", "is invalid")];
  if (isOnFile === true) return [];
  const side = sideOf(placement.side);
  const hunk = line === undefined || file.patch === undefined ? undefined : hunkAt(file.hunks, side, line);
  if (line === undefined || hunk === undefined) return [misplaced("line", "must be part of the diff")];
  if (startLine === undefined) return [];
  const startSide = placement.startSide === undefined ? side : sideOf(placement.startSide);
  if (startSide === side && startLine >= line) return [misplaced("start_line", "must precede the end line.")];
  return hunkAt([hunk], startSide, startLine) === undefined
    ? [misplaced("start_line", "must be part of the same hunk as the line.")]
    : [];
}

/** The limit of every body, in characters (actions/dependency-review-action#730). */
export const MAX_BODY = 65_536;
export const TOO_LONG = `is too long (maximum is ${MAX_BODY} characters)`;

const sideOf = (side: string | undefined): Side => (side === "LEFT" ? "LEFT" : "RIGHT");

export function addReview(
  { repository, number }: TestPullRequest,
  user: User,
  content: Pick<Review, "body" | "state" | "commitId">,
): Review {
  const id = repository.nextId();
  const review = { id, nodeId: `PRR_${id}`, pullNumber: number, user, submittedAt: now(), ...content };
  repository.reviews.push(review);
  return review;
}

/** Adds a comment that was found to be well placed. */
export function addComment(pull: TestPullRequest, user: User, placement: Placement, reviewId: number): ReviewComment {
  const { repository } = pull;
  const { path, body, commitId, line, startLine, isOnFile = false } = placement;
  const side = sideOf(placement.side);
  const file = pull.files().find((entry) => entry.path === path);
  const comment: ReviewComment = {
    ...newComment(repository.nextId(), "PRRC", user, body),
    pullNumber: pull.number,
    reviewId,
    path,
    subjectType: isOnFile ? "file" : "line",
    side,
    startSide: startLine === undefined ? null : sideOf(placement.startSide ?? placement.side),
    line: isOnFile ? null : (line ?? null),
    startLine: isOnFile ? null : (startLine ?? null),
    originalLine: isOnFile ? null : (line ?? null),
    originalStartLine: isOnFile ? null : (startLine ?? null),
    commitId,
    originalCommitId: commitId,
    diffHunk: line === undefined ? "" : (hunkAt(file?.hunks ?? [], side, line)?.text.trimEnd() ?? ""),
    thread: { nodeId: `PRRT_${repository.nextId()}`, isResolved: false, resolvedBy: null },
  };
  repository.reviewComments.push(comment);
  return comment;
}

/** @throws {Refusal} when it is itself a reply that is replied to */
export function addReply(pull: TestPullRequest, user: User, to: ReviewComment, body: string): ReviewComment {
  const { thread, ...place } = to;
  if (thread === undefined) throw notFound();
  const review = addReview(pull, user, { body: "", state: "COMMENTED", commitId: pull.headSha });
  const comment: ReviewComment = {
    ...place,
    ...newComment(pull.repository.nextId(), "PRRC", user, body),
    reviewId: review.id,
    inReplyTo: to.id,
  };
  pull.repository.reviewComments.push(comment);
  return comment;
}

export function newComment(id: number, kind: "IC" | "PRRC", user: User, body: string) {
  const time = now();
  return { id, nodeId: `${kind}_${id}`, user, body, minimized: null, createdAt: time, updatedAt: time };
}

export const timestamp = now;
