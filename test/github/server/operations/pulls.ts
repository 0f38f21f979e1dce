import { Refusal, notAccessible, paged } from "../answer.js";
import { fileJson, pullRequestJson, reviewCommentJson, reviewJson } from "../json.js";
import { byId, commitOf, pullOf } from "../operation.js";
import type { Context, Operations } from "../operation.js";
import { MAX_BODY, TOO_LONG, addComment, addReply, addReview, timestamp, whyMisplaced } from "../repository.js";
import type { Placement, TestPullRequest } from "../repository.js";
import type { ReviewComment } from "../model.js";

/** How many files a diff may have (danger/danger-js#1440). */
const MAX_DIFF_FILES = 300;

/** Pull requests, their files, reviews and review comments (https://docs.github.com/en/rest/pulls). */
export const pulls: Operations = {
  "pulls/get": (context) => {
    const pull = pullOf(context);
    if (!/\.diff\b/.test(context.accept)) return { status: 200, body: pullRequestJson(pull, context.addresses) };
    if (pull.files().length > MAX_DIFF_FILES) {
      throw new Refusal(406, `Sorry, the diff exceeded the maximum number of files (${MAX_DIFF_FILES}).`, [
        { resource: "PullRequest", field: "diff", code: "too_large" },
      ]);
    }
    return { status: 200, body: context.repository.bytes(["diff", "-M", pull.mergeBase(), pull.headSha]) };
  },

  "pulls/list-files": (context) => {
    const pull = pullOf(context);
    const files = pull.files().slice(0, context.repository.settings.fileLimit);
    return paged(files, context.url, (page) =>
      page.map((file) => fileJson(file, context.repository, pull.headSha, context.addresses)),
    );
  },

  "pulls/list-reviews": (context) =>
    paged(pullOf(context).reviews(), context.url, (page) =>
      page.map((review) => reviewJson(review, context.repository, context.addresses)),
    ),

  "pulls/get-review": (context) => ({
    status: 200,
    body: reviewJson(
      byId(pullOf(context).reviews(), context.parameters.review_id),
      context.repository,
      context.addresses,
    ),
  }),

  "pulls/update-review": (context) => {
    const review = byId(pullOf(context).reviews(), context.parameters.review_id);
    if (review.user.login !== context.token.user.login) throw notAccessible();
    review.body = bodyOf(context);
    return { status: 200, body: reviewJson(review, context.repository, context.addresses) };
  },

  "pulls/create-review": (context) => {
    const pull = pullOf(context);
    const {
      commit_id,
      body = "",
      event,
      comments = [],
    } = context.body as {
      commit_id?: string;
      body?: string;
      event?: string;
      comments?: readonly CommentRequest[];
    };
    if (event === undefined) throw new Error("pending reviews are not part of this server");
    if (event !== "APPROVE" && body === "" && comments.length === 0) throw unprocessable(["Body can't be blank"]);
    if (body.length > MAX_BODY) throw unprocessable([`Body ${TOO_LONG}`]);
    const commitId = commit_id === undefined ? pull.headSha : pullCommit(context, pull, commit_id, unprocessable);
    const placements = comments.map((comment) => placementOf(comment, commitId));
    const errors = placements.flatMap((placement) => {
      const why = whyMisplaced(pull, placement).map(({ sentence }) => sentence);
      return why.length === 0 ? [] : [[...why, "Pull request review thread diff hunk can't be blank"].join(" and ")];
    });
    // The answer names no comment, and nothing is posted.
    if (errors.length > 0) throw unprocessable([...new Set(errors)]);
    const review = addReview(pull, context.token.user, {
      body,
      state: event === "APPROVE" ? "APPROVED" : event === "REQUEST_CHANGES" ? "CHANGES_REQUESTED" : "COMMENTED",
      commitId,
    });
    for (const placement of placements) addComment(pull, context.token.user, placement, review.id);
    return { status: 200, body: reviewJson(review, context.repository, context.addresses) };
  },

  "pulls/list-comments-for-review": (context) => {
    const review = byId(pullOf(context).reviews(), context.parameters.review_id);
    const comments = context.repository.reviewComments.filter(({ reviewId }) => reviewId === review.id);
    return paged(comments, context.url, (page) => page.map((comment) => commentJson(context, comment)));
  },

  "pulls/list-review-comments": (context) =>
    paged(pullOf(context).comments(), context.url, (page) => page.map((comment) => commentJson(context, comment))),

  "pulls/get-review-comment": (context) => ({ status: 200, body: commentJson(context, commentOf(context)) }),

  "pulls/create-review-comment": (context) => {
    const pull = pullOf(context);
    const request = context.body as unknown as CommentRequest & { commit_id: string; in_reply_to?: number };
    if (request.in_reply_to !== undefined) return reply(context, pull, String(request.in_reply_to));
    const commitId = pullCommit(
      context,
      pull,
      request.commit_id,
      (errors) => new Refusal(422, "Validation Failed", errors),
    );
    const placement = placementOf(request, commitId);
    const errors = whyMisplaced(pull, placement).map(({ field, message }) => ({
      resource: "PullRequestReviewComment",
      code: "custom",
      field: `pull_request_review_thread.${field}`,
      message,
    }));
    if (errors.length > 0) throw new Refusal(422, "Validation Failed", errors);
    const { user } = context.token;
    const review = addReview(pull, user, { body: "", state: "COMMENTED", commitId });
    return { status: 201, body: commentJson(context, addComment(pull, user, placement, review.id)) };
  },

  "pulls/create-reply-for-review-comment": (context) => reply(context, pullOf(context), context.parameters.comment_id),

  "pulls/update-review-comment": (context) => {
    const comment = commentOf(context);
    if (comment.user.login !== context.token.user.login) throw notAccessible();
    comment.body = bodyOf(context);
    comment.updatedAt = timestamp();
    return { status: 200, body: commentJson(context, comment) };
  },

  "pulls/delete-review-comment": (context) => {
    const { reviewComments } = context.repository;
    const comment = commentOf(context);
    if (comment.user.login !== context.token.user.login) throw notAccessible();
    reviewComments.splice(reviewComments.indexOf(comment), 1);
    return { status: 204 };
  },
};

interface CommentRequest {
  readonly path: string;
  readonly body: string;
  readonly line?: number;
  readonly side?: string;
  readonly start_line?: number;
  readonly start_side?: string;
  readonly subject_type?: "line" | "file";
}

function placementOf(request: CommentRequest, commitId: string): Placement {
  const { path, body, line, side, start_line, start_side, subject_type } = request;
  return {
    path,
    body,
    commitId,
    ...(line === undefined ? {} : { line }),
    ...(side === undefined ? {} : { side }),
    ...(start_line === undefined ? {} : { startLine: start_line }),
    ...(start_side === undefined ? {} : { startSide: start_side }),
    isOnFile: subject_type === "file",
  };
}

/** A commit of the pull request's head. */
function pullCommit(
  context: Context,
  pull: TestPullRequest,
  sha: string,
  refusal: (errors: readonly unknown[]) => Refusal,
): string {
  const commit = context.repository.maybe("rev-parse", "--verify", "--quiet", `${sha}^{commit}`);
  const isPart =
    commit !== undefined && context.repository.maybe("merge-base", "--is-ancestor", commit, pull.headSha) !== undefined;
  if (!isPart) throw refusal(["Commit commit_id is not part of the pull request"]);
  return commitOf(context, sha);
}

function commentOf({ repository, parameters }: Context): ReviewComment {
  return byId(repository.reviewComments, parameters.comment_id);
}

function commentJson(context: Context, comment: ReviewComment) {
  return reviewCommentJson(comment, context.repository, context.addresses);
}

function reply(context: Context, pull: TestPullRequest, id: string | undefined) {
  const to = byId(pull.comments(), id);
  return { status: 201, body: commentJson(context, addReply(pull, context.token.user, to, bodyOf(context))) };
}

function bodyOf({ body }: Context): string {
  const text = String(body.body);
  if (text.length > MAX_BODY)
    throw new Refusal(422, "Validation Failed", [{ code: "custom", message: `body ${TOO_LONG}` }]);
  return text;
}

function unprocessable(errors: readonly unknown[]): Refusal {
  return new Refusal(422, "Unprocessable Entity", errors);
}
