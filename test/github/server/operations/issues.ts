import { Refusal, notAccessible, notFound, paged } from "../answer.js";
import { issueCommentJson, issueJson } from "../json.js";
import type { Issue, IssueComment } from "../model.js";
import { byId, pullOf } from "../operation.js";
import type { Context, Operations } from "../operation.js";
import { MAX_BODY, TOO_LONG, newComment, timestamp } from "../repository.js";

/**
 * Issues, and comments on them and on pull requests (https://docs.github.com/en/rest/issues). Pull requests are not listed
 * among the issues here, as GitHub does.
 */
export const issues: Operations = {
  "issues/list-for-repo": (context) => {
    const { repository, url } = context;
    const state = url.searchParams.get("state") ?? "open";
    const found = repository.issues.filter((issue) => state === "all" || issue.state === state);
    const sorted = url.searchParams.get("direction") === "asc" ? found : [...found].reverse();
    return paged(sorted, url, (page) => page.map((issue) => issueBody(context, issue)));
  },

  "issues/create": (context) => {
    const { repository, token, body } = context;
    const time = timestamp();
    const id = repository.nextId();
    const issue: Issue = {
      id,
      nodeId: `I_${id}`,
      number: id,
      user: token.user,
      title: titleOf(body.title),
      body: checked(body.body ?? ""),
      state: "open",
      stateReason: null,
      createdAt: time,
      updatedAt: time,
    };
    repository.issues.push(issue);
    return { status: 201, body: issueBody(context, issue) };
  },

  "issues/get": (context) => ({ status: 200, body: issueBody(context, issueOf(context)) }),

  "issues/update": (context) => {
    const issue = issueOf(context);
    const { title, body, state, state_reason: reason } = context.body;
    if (title !== undefined) issue.title = titleOf(title);
    if (body !== undefined) issue.body = checked(body);
    if (state === "open" || state === "closed") issue.state = state;
    if (reason === "completed" || reason === "not_planned" || reason === "reopened") issue.stateReason = reason;
    issue.updatedAt = timestamp();
    return { status: 200, body: issueBody(context, issue) };
  },

  "issues/list-comments": (context) =>
    paged(commentsOf(context), context.url, (page) => page.map((comment) => json(context, comment))),

  "issues/create-comment": (context) => ({ status: 201, body: json(context, addComment(context)) }),

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

function issueOf({ repository, parameters }: Context): Issue {
  const issue = repository.issues.find(({ number }) => String(number) === parameters.issue_number);
  if (issue === undefined) throw notFound();
  return issue;
}

function issueBody({ repository, addresses }: Context, issue: Issue) {
  return issueJson(issue, repository, addresses);
}

function titleOf(title: unknown): string {
  const text = String(title);
  if (text.trim() === "" || text.length > 256)
    throw invalid("Issue", "title", text === "" ? "can't be blank" : TOO_LONG);
  return text;
}

function checked(body: unknown): string {
  const text = String(body);
  if (text.length > MAX_BODY) throw invalid("Issue", "body", TOO_LONG);
  return text;
}

function invalid(resource: string, field: string, message: string): Refusal {
  return new Refusal(422, "Validation Failed", [{ resource, code: "custom", field, message: `${field} ${message}` }]);
}

/** Of a pull request, or of an issue. */
function commentsOf(context: Context): readonly IssueComment[] {
  const { repository, parameters } = context;
  const isPull = repository.pulls.some(({ number }) => String(number) === parameters.issue_number);
  if (isPull) return pullOf(context).issueComments();
  const { number } = issueOf(context);
  return repository.issueComments.filter(({ issueNumber }) => issueNumber === number);
}

function addComment(context: Context): IssueComment {
  const { repository, token, parameters } = context;
  const isPull = repository.pulls.some(({ number }) => String(number) === parameters.issue_number);
  if (isPull) return pullOf(context).addIssueComment(token.user, bodyOf(context));
  const { number } = issueOf(context);
  const comment = { ...newComment(repository.nextId(), "IC", token.user, bodyOf(context)), issueNumber: number };
  repository.issueComments.push(comment);
  return comment;
}

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
