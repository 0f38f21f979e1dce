import { Refusal, notAccessible, paged } from "../answer.js";
import { issueCommentJson } from "../json.js";
import type { IssueComment } from "../model.js";
import { byId, pullOf } from "../operation.js";
import type { Context, Operations } from "../operation.js";
import { MAX_BODY, TOO_LONG, timestamp } from "../repository.js";

/** Comments on the pull request itself (https://docs.github.com/en/rest/issues/comments). */
export const issues: Operations = {
  "issues/list-comments": (context) =>
    paged(pullOf(context).issueComments(), context.url, (page) => page.map((comment) => json(context, comment))),

  "issues/create-comment": (context) => ({
    status: 201,
    body: json(context, pullOf(context).addIssueComment(context.token.user, bodyOf(context))),
  }),

  "issues/get-comment": (context) => ({ status: 200, body: json(context, commentOf(context)) }),

  "issues/update-comment": (context) => {
    const comment = own(context);
    comment.body = bodyOf(context);
    comment.updatedAt = timestamp();
    return { status: 200, body: json(context, comment) };
  },

  "issues/delete-comment": (context) => {
    const { issueComments } = context.repository;
    issueComments.splice(issueComments.indexOf(own(context)), 1);
    return { status: 204 };
  },
};

function commentOf({ repository, parameters }: Context): IssueComment {
  return byId(repository.issueComments, parameters.comment_id);
}

function own(context: Context): IssueComment {
  const comment = commentOf(context);
  if (comment.user.login !== context.token.user.login) throw notAccessible();
  return comment;
}

function json(context: Context, comment: IssueComment) {
  return issueCommentJson(comment, context.repository, context.addresses);
}

function bodyOf({ body }: Context): string {
  const text = String(body.body);
  const error = text.trim() === "" ? "can't be blank" : text.length > MAX_BODY ? TOO_LONG : undefined;
  if (error !== undefined) {
    throw new Refusal(422, "Validation Failed", [
      { resource: "IssueComment", code: "unprocessable", field: "data", message: `Body ${error}` },
    ]);
  }
  return text;
}
