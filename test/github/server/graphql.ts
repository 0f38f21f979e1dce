import { GraphQLError, Kind, OperationTypeNode, buildSchema, execute, parse, validate } from "graphql";
import type { DocumentNode, ExecutionResult, GraphQLSchema } from "graphql";
import type { Addresses } from "./json.js";
import type { Comment, ReviewComment, Thread, User } from "./model.js";
import type { Token } from "./operation.js";
import { isAllowed } from "./permissions.js";
import type { GitHubRepository, TestPullRequest } from "./repository.js";

/** What the GraphQL API is asked with. */
export interface GraphQLRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface GraphQLContext {
  readonly repositories: readonly GitHubRepository[];
  readonly token: Token;
  readonly addresses: Addresses;
  /** What the viewer of an installation token is called: with or without `[bot]`. */
  readonly viewerLogin: string;
  readonly rateLimit: { readonly limit: number; readonly remaining: number; readonly resetAt: string };
}

let schema: Promise<GraphQLSchema> | undefined;

/** GitHub's schema (https://docs.github.com/en/graphql/overview/public-schema), read when it is first needed. */
function gitHubSchema(): Promise<GraphQLSchema> {
  schema ??= import("@octokit/graphql-schema").then(({ schema: { idl } }) => buildSchema(idl, { assumeValid: true }));
  return schema;
}

/** The document of a request, `undefined` when it cannot be parsed. */
export function parsed(query: string): DocumentNode | undefined {
  try {
    return parse(query);
  } catch {
    return undefined;
  }
}

/** Whether a request changes something. */
export function isMutation(query: string): boolean {
  return (
    parsed(query)?.definitions.some(
      (definition) =>
        definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.MUTATION,
    ) ?? false
  );
}

/**
 * Executes a request as GitHub does: errors come with status 200, each with its `type`.
 *
 * @returns the answer's body, and what in the request does not fit GitHub's schema
 */
export async function answerGraphQL(
  { query, variables }: GraphQLRequest,
  context: GraphQLContext,
): Promise<{ readonly body: unknown; readonly violations: readonly string[] }> {
  const gitHub = await gitHubSchema();
  const document = parsed(query);
  const invalid = document === undefined ? [new GraphQLError("Expected a document")] : validate(gitHub, document);
  if (document === undefined || invalid.length > 0) {
    return { body: { errors: invalid.map(errorJson) }, violations: invalid.map(({ message }) => message) };
  }
  const result: ExecutionResult = await execute({
    schema: gitHub,
    document,
    variableValues: variables,
    rootValue: root(context),
  });
  const foreign = (result.errors ?? []).filter(({ extensions }) => extensions.type === undefined);
  return {
    body: {
      ...(result.data === undefined ? {} : { data: result.data }),
      ...(result.errors === undefined ? {} : { errors: result.errors.map(errorJson) }),
    },
    violations: foreign.map(({ message }) => message),
  };
}

function errorJson({ message, path, locations, extensions }: GraphQLError) {
  const type = extensions.type;
  return { ...(type === undefined ? {} : { type }), ...(path === undefined ? {} : { path }), locations, message };
}

function failure(type: "FORBIDDEN" | "NOT_FOUND" | "UNPROCESSABLE", message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

function root(context: GraphQLContext) {
  const { repositories, token, viewerLogin, rateLimit } = context;
  return {
    viewer: {
      ...actor(token.user),
      __typename: "User",
      login: token.kind === "installation" ? viewerLogin : token.user.login,
    },
    rateLimit: { ...rateLimit, cost: 1, nodeCount: 1, used: rateLimit.limit - rateLimit.remaining },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const repository = repositories.find((candidate) => candidate.fullName === `${owner}/${name}`);
      if (repository === undefined) {
        throw failure("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      }
      return repositoryNode(repository, context);
    },
    node: ({ id }: { id: string }) => nodes(context).find((candidate) => candidate.id === id) ?? null,
    minimizeComment: (input: Input) => minimize(context, "minimizeComment", input),
    unminimizeComment: (input: Input) => minimize(context, "unminimizeComment", input),
    resolveReviewThread: (input: Input) => resolve(context, "resolveReviewThread", input, true),
    unresolveReviewThread: (input: Input) => resolve(context, "unresolveReviewThread", input, false),
  };
}

interface Input {
  readonly input: {
    readonly subjectId?: string;
    readonly threadId?: string;
    readonly classifier?: string;
    readonly clientMutationId?: string;
  };
}

function minimize(context: GraphQLContext, mutation: "minimizeComment" | "unminimizeComment", { input }: Input) {
  const found = context.repositories
    .flatMap((repository) => [...repository.reviewComments, ...repository.issueComments])
    .find(({ nodeId }) => nodeId === input.subjectId);
  if (found === undefined) {
    throw failure("NOT_FOUND", `Could not resolve to a node with the global id of '${input.subjectId ?? ""}'`);
  }
  mustBeAllowed(context, mutation);
  found.minimized = mutation === "minimizeComment" ? (input.classifier ?? "OUTDATED") : null;
  const node = nodes(context).find(({ id }) => id === found.nodeId);
  const key = mutation === "minimizeComment" ? "minimizedComment" : "unminimizedComment";
  return { clientMutationId: input.clientMutationId ?? null, [key]: node };
}

function resolve(context: GraphQLContext, mutation: string, { input }: Input, isResolved: boolean) {
  for (const repository of context.repositories) {
    for (const pull of repository.pulls) {
      const comment = pull.comments().find(({ thread }) => thread?.nodeId === input.threadId);
      if (comment?.thread === undefined) continue;
      mustBeAllowed(context, mutation);
      comment.thread.isResolved = isResolved;
      comment.thread.resolvedBy = isResolved ? context.token.user : null;
      return {
        clientMutationId: input.clientMutationId ?? null,
        thread: threadNode(comment.thread, comment, pull, context),
      };
    }
  }
  throw failure("NOT_FOUND", `Could not resolve to a node with the global id of '${input.threadId ?? ""}'`);
}

function mustBeAllowed({ token }: GraphQLContext, mutation: string): void {
  if (!isAllowed(token.permissions, mutation)) throw failure("FORBIDDEN", "Resource not accessible by integration");
}

function repositoryNode(repository: GitHubRepository, context: GraphQLContext) {
  return {
    __typename: "Repository",
    id: `R_${repository.id}`,
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: repository.fullName,
    isPrivate: repository.isPrivate,
    object: (named: { oid?: string; expression?: string }) => objectNode(repository, named),
    pullRequest: ({ number }: { number: number }) => {
      const pull = repository.pulls.find((candidate) => candidate.number === number);
      if (pull === undefined) {
        throw failure("NOT_FOUND", `Could not resolve to a PullRequest with the number of ${number}.`);
      }
      return pullNode(pull, context);
    },
  };
}

function objectNode(repository: GitHubRepository, { oid, expression }: { oid?: string; expression?: string }) {
  const id = repository.maybe("rev-parse", "--verify", "--quiet", oid ?? expression ?? "");
  const kind = id === undefined ? undefined : repository.maybe("cat-file", "-t", id);
  if (id === undefined || kind === undefined) return null;
  const common = { id: `O_${id}`, oid: id, abbreviatedOid: id.slice(0, 7) };
  if (kind !== "blob") return { __typename: kind === "tree" ? "Tree" : "Commit", ...common };
  const bytes = repository.bytes(["cat-file", "blob", id]);
  // As git takes a file for binary: by a NUL in its first bytes.
  const isBinary = bytes.subarray(0, 8000).includes(0);
  const limit = repository.settings.blobTextLimit;
  return {
    __typename: "Blob",
    ...common,
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > limit,
    text: isBinary ? null : bytes.subarray(0, limit).toString("utf8"),
  };
}

function pullNode(pull: TestPullRequest, context: GraphQLContext) {
  const threads = () =>
    pull
      .comments()
      .flatMap((comment) => (comment.thread === undefined ? [] : [threadNode(comment.thread, comment, pull, context)]));
  return {
    __typename: "PullRequest",
    id: `PR_${pull.id}`,
    number: pull.number,
    title: pull.title,
    isDraft: pull.isDraft,
    headRefOid: pull.headSha,
    baseRefOid: pull.baseSha,
    changedFiles: pull.files().length,
    author: actor(pull.user),
    reviewThreads: (page: Page) => connection(threads(), page),
    comments: (page: Page) =>
      connection(
        pull.issueComments().map((comment) => commentNode(comment, "IssueComment", context)),
        page,
      ),
  };
}

function threadNode(thread: Thread, first: ReviewComment, pull: TestPullRequest, context: GraphQLContext) {
  const comments = () => pull.comments().filter(({ id, inReplyTo }) => id === first.id || inReplyTo === first.id);
  return {
    __typename: "PullRequestReviewThread",
    id: thread.nodeId,
    isResolved: thread.isResolved,
    resolvedBy: thread.resolvedBy === null ? null : { ...actor(thread.resolvedBy), __typename: "User" },
    isOutdated: first.subjectType === "line" && first.line === null,
    isCollapsed: thread.isResolved,
    path: first.path,
    line: first.line,
    originalLine: first.originalLine,
    startLine: first.startLine,
    originalStartLine: first.originalStartLine,
    diffSide: first.side,
    startDiffSide: first.startSide,
    subjectType: first.subjectType.toUpperCase(),
    viewerCanResolve: isAllowed(context.token.permissions, "resolveReviewThread"),
    viewerCanUnresolve: isAllowed(context.token.permissions, "unresolveReviewThread"),
    viewerCanReply: true,
    comments: (page: Page) =>
      connection(
        comments().map((comment) => reviewCommentNode(comment, context)),
        page,
      ),
  };
}

function reviewCommentNode(comment: ReviewComment, context: GraphQLContext) {
  return {
    ...commentNode(comment, "PullRequestReviewComment", context),
    path: comment.path,
    line: comment.line,
    originalLine: comment.originalLine,
    startLine: comment.startLine,
    originalStartLine: comment.originalStartLine,
    diffHunk: comment.diffHunk,
    outdated: comment.subjectType === "line" && comment.line === null,
    commit: { __typename: "Commit", oid: comment.commitId },
    originalCommit: { __typename: "Commit", oid: comment.originalCommitId },
    subjectType: comment.subjectType.toUpperCase(),
  };
}

function commentNode(comment: Comment, type: string, { token, addresses }: GraphQLContext) {
  return {
    __typename: type,
    id: comment.nodeId,
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    author: actor(comment.user),
    body: comment.body,
    bodyText: comment.body,
    isMinimized: comment.minimized !== null,
    minimizedReason: comment.minimized?.toLowerCase() ?? null,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    url: `${addresses.web}/comments/${comment.id}`,
    viewerCanMinimize: isAllowed(token.permissions, "minimizeComment"),
    viewerCanUpdate: comment.user.login === token.user.login,
    viewerDidAuthor: comment.user.login === token.user.login,
  };
}

/** GraphQL tells of a bot without the `[bot]` that REST appends. */
function actor({ login, id, type }: User) {
  return { __typename: type, id: `U_${id}`, databaseId: id, login: login.replace(/\[bot\]$/, "") };
}

/** Everything that `node(id:)` finds. */
function nodes(context: GraphQLContext): readonly { readonly id: string }[] {
  return context.repositories.flatMap((repository) => [
    repositoryNode(repository, context),
    ...repository.reviewComments.map((comment) => reviewCommentNode(comment, context)),
    ...repository.issueComments.map((comment) => commentNode(comment, "IssueComment", context)),
    ...repository.pulls.map((pull) => pullNode(pull, context)),
    ...repository.pulls.flatMap((pull) =>
      pull
        .comments()
        .flatMap((comment) =>
          comment.thread === undefined ? [] : [threadNode(comment.thread, comment, pull, context)],
        ),
    ),
  ]);
}

interface Page {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
}

/** A page of at most 100 (https://docs.github.com/en/graphql/guides/using-pagination-in-the-graphql-api). */
function connection<T>(items: readonly T[], { first, after, last }: Page) {
  const size = first ?? last;
  if (size === undefined) {
    throw failure("UNPROCESSABLE", "You must provide a `first` or `last` value to properly paginate the connection.");
  }
  if (size > 100) throw failure("UNPROCESSABLE", `Requesting ${size} records exceeds the \`first\` limit of 100.`);
  const start = first === undefined ? Math.max(items.length - size, 0) : after === undefined ? 0 : Number(after);
  const page = items.slice(start, start + size);
  return {
    nodes: page,
    edges: page.map((node, index) => ({ node, cursor: String(start + index + 1) })),
    totalCount: items.length,
    pageInfo: {
      hasNextPage: start + size < items.length,
      hasPreviousPage: start > 0,
      startCursor: page.length === 0 ? null : String(start + 1),
      endCursor: page.length === 0 ? null : String(start + page.length),
    },
  };
}
