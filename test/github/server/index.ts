/**
 * A GitHub to test against: a server on loopback with real git repositories behind it, which holds every request and every
 * answer to GitHub's own description, refuses what GitHub refuses, and can be made to fail.
 *
 *     const github = await startGitHub();
 *     const repository = github.addRepository({ files: { "main.tf": "..." } });
 *     const pull = repository.openPullRequest({ files: { "main.tf": "..." } });
 *     const token = github.addToken({ permissions: { contents: "read", "pull-requests": "write" } });
 *     github.faults.add({ match: "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", answer: serverError() });
 *     // ... run the Action ...
 *     expect(pull.visibleComments()).toHaveLength(1);
 *     expect(github.violations).toEqual([]);
 *     await github.close();
 */
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Refusal, notAccessible, notFound } from "./answer.js";
import type { Answer } from "./answer.js";
import { callLog } from "./calls.js";
import type { Call, CallLog } from "./calls.js";
import { loadDescription } from "./description.js";
import type { Description, Flavor, MatchedOperation } from "./description.js";
import { faultList } from "./faults.js";
import type { Faults } from "./faults.js";
import { answerGraphQL, isMutation } from "./graphql.js";
import { ownUserJson } from "./json.js";
import { ACTIONS_BOT } from "./model.js";
import type { User } from "./model.js";
import type { Operations, Token } from "./operation.js";
import { checks } from "./operations/checks.js";
import { contents } from "./operations/contents.js";
import { issues } from "./operations/issues.js";
import { pulls } from "./operations/pulls.js";
import { DEFAULT_PERMISSIONS, isAllowed } from "./permissions.js";
import type { Permissions } from "./permissions.js";
import { createRepository } from "./repository.js";
import type { GitHubRepository, RepositoryOptions } from "./repository.js";

export type { Call, CallLog } from "./calls.js";
export type { Fault, FaultAnswer, Faults } from "./faults.js";
export { ABUSE, primaryLimit, secondaryLimit, serverError } from "./faults.js";
export type { FileChange, FileChanges } from "./git.js";
export { ACTIONS_BOT } from "./model.js";
export type { User } from "./model.js";
export { DEFAULT_PERMISSIONS, READ_ONLY } from "./permissions.js";
export type { Permissions } from "./permissions.js";
export type { GitHubRepository, TestPullRequest } from "./repository.js";

export interface GitHubServerOptions {
  /** `enterprise` serves GitHub Enterprise Server's paths: `/api/v3` and `/api/graphql`. */
  readonly flavor?: Flavor;
  /** What GraphQL calls the viewer of `GITHUB_TOKEN`; reports differ on whether it carries `[bot]`. */
  readonly viewerLogin?: string;
  /** Requests an hour per token (https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api). */
  readonly requestsPerHour?: number;
  /** Writes a minute per token, after which the secondary limit strikes. */
  readonly writesPerMinute?: number;
}

export interface TokenOptions {
  readonly permissions?: Permissions;
  readonly user?: User;
  readonly kind?: Token["kind"];
}

/** Something that a client or the server itself did against GitHub's description; a test expects none. */
export interface Violation {
  readonly route: string;
  readonly problem: string;
}

/** The running server. */
export interface TestGitHub {
  /** What the runner puts into `GITHUB_API_URL`. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  readonly addRepository: (options?: RepositoryOptions) => GitHubRepository;
  /** Makes a token; `GITHUB_TOKEN` with the permissions that the documentation tells to grant unless told otherwise. */
  readonly addToken: (options?: TokenOptions) => string;
  readonly calls: CallLog;
  readonly faults: Faults;
  readonly violations: readonly Violation[];
  /** Stops, and deletes the git repositories. */
  readonly close: () => Promise<void>;
}

const OPERATIONS: Operations = { ...pulls, ...issues, ...checks, ...contents };

const PREFIXES: Readonly<Record<Flavor, { readonly rest: string; readonly graphql: string }>> = {
  "github.com": { rest: "", graphql: "/graphql" },
  enterprise: { rest: "/api/v3", graphql: "/api/graphql" },
};

interface IssuedToken extends Token {
  used: number;
  readonly writes: number[];
  readonly reset: number;
}

export async function startGitHub(options: GitHubServerOptions = {}): Promise<TestGitHub> {
  const flavor = options.flavor ?? "github.com";
  const prefix = PREFIXES[flavor];
  const description = await loadDescription(flavor);
  const calls = callLog();
  const faults = faultList();
  const violations: Violation[] = [];
  const repositories: GitHubRepository[] = [];
  const tokens = new Map<string, IssuedToken>();
  const limit = options.requestsPerHour ?? 1000;
  let ids = 1000;
  const nextId = () => (ids += 1);

  const archives = await listening((request, response) => {
    const url = new URL(request.url ?? "/", "http://archives");
    record(request, url.pathname, {}, undefined, "archives");
    if (request.headers.authorization !== undefined) {
      violations.push({ route: url.pathname, problem: "the token was sent to another host" });
    }
    const [, owner, name, , commit = ""] = url.pathname.split("/");
    const repository = repositories.find(({ fullName }) => fullName === `${owner ?? ""}/${name ?? ""}`);
    if (repository === undefined) {
      response.writeHead(404).end();
      return;
    }
    const folder = `${repository.owner}-${repository.name}-${commit.slice(0, 7)}/`;
    const bytes = repository.bytes(["archive", "--format=tar.gz", `--prefix=${folder}`, commit]);
    response.writeHead(200, { "content-type": "application/x-gzip" }).end(bytes);
  });
  const api = await listening((request, response) => {
    handle(request, response).catch((error: unknown) => {
      violations.push({ route: request.url ?? "", problem: `the server failed: ${String(error)}` });
      if (!response.headersSent) response.writeHead(500);
      response.end("{}");
    });
  });
  const addresses = { api: `${api.url}${prefix.rest}`, web: api.url };

  function record(
    request: IncomingMessage,
    route: string,
    parameters: Call["parameters"],
    body: unknown,
    host: Call["host"] = "api",
  ): Call {
    const method = request.method ?? "GET";
    const call: Call = {
      index: calls.all.length,
      host,
      method,
      url: request.url ?? "/",
      route,
      parameters,
      headers: request.headers,
      body,
      isWrite: route === "POST /graphql" ? isMutation(queryOf(body)) : method !== "GET",
      status: 0,
      time: Date.now(),
    };
    calls.add(call);
    return call;
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? "GET";
    const url = new URL(request.url ?? "/", api.url);
    const body = json(await read(request));
    const isGraphQL = url.pathname === prefix.graphql && method === "POST";
    const path = url.pathname.startsWith(prefix.rest) ? url.pathname.slice(prefix.rest.length) : undefined;
    const operation = path === undefined || isGraphQL ? undefined : description.match(method, path);
    const route = isGraphQL ? "POST /graphql" : (operation?.route ?? `${method} ${url.pathname}`);
    const call = record(request, route, operation?.parameters ?? {}, body);

    const fault = faults.take(call);
    if (fault?.delay !== undefined) await sleep(fault.delay);
    const isReplaced = fault?.answer !== undefined || fault?.closeSocket === true;
    const token = tokens.get((request.headers.authorization ?? "").replace(/^(?:token|bearer) /i, ""));
    let answer: Answer = { status: 500 };
    if (!isReplaced || fault.isWorkDone === true) {
      try {
        answer = isGraphQL
          ? await graphql(request, token, body, call)
          : rest(request, url, token, operation, body, call);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        answer = error.answer;
      }
    }
    if (fault?.closeSocket === true) {
      request.socket.destroy();
      return;
    }
    send(response, call, fault?.answer ?? answer, token, isGraphQL ? "graphql" : "core");
  }

  function rest(
    request: IncomingMessage,
    url: URL,
    token: IssuedToken | undefined,
    operation: MatchedOperation | undefined,
    body: unknown,
    call: Call,
  ): Answer {
    if (operation === undefined) {
      violations.push({ route: call.route, problem: "is not an operation that this server knows" });
      throw notFound();
    }
    const authorized = authorize(request, token, call);
    if (operation.id === "rate-limit/get") return { status: 200, body: rateLimits(authorized) };
    if (operation.id === "users/get-authenticated") {
      if (authorized.kind === "installation") throw notAccessible();
      return { status: 200, body: ownUserJson(authorized.user, addresses) };
    }
    const query = Object.fromEntries(url.searchParams);
    const wrong = description.checkRequest(operation, { method: call.method, query, body });
    if (wrong.length > 0) {
      violations.push(...wrong.map((problem) => ({ route: call.route, problem })));
      throw new Refusal(422, "Invalid request.", wrong);
    }
    const { owner = "", repo = "" } = operation.parameters;
    const repository = repositories.find(({ fullName }) => fullName === `${owner}/${repo}`);
    const handler = OPERATIONS[operation.id];
    if (handler === undefined || repository === undefined) throw notFound();
    if (!isAllowed(authorized.permissions, operation.id) && (repository.isPrivate || call.method !== "GET")) {
      throw notAccessible();
    }
    const answer = handler({
      repository,
      token: authorized,
      addresses,
      archives: archives.url,
      parameters: operation.parameters,
      url,
      accept: request.headers.accept ?? "",
      body: (body ?? {}) as Readonly<Record<string, unknown>>,
    });
    checkAnswer(description, operation, answer);
    return answer;
  }

  function checkAnswer(described: Description, operation: MatchedOperation, { status, body }: Answer): void {
    if (body === undefined || Buffer.isBuffer(body)) return;
    for (const problem of described.checkResponse(operation, status, body)) {
      violations.push({ route: operation.route, problem: `the server's answer: ${problem}` });
    }
  }

  async function graphql(
    request: IncomingMessage,
    token: IssuedToken | undefined,
    body: unknown,
    call: Call,
  ): Promise<Answer> {
    const authorized = authorize(request, token, call);
    const { variables = {} } = body as { variables?: Readonly<Record<string, unknown>> };
    const result = await answerGraphQL(
      { query: queryOf(body), variables },
      {
        repositories,
        token: authorized,
        addresses,
        viewerLogin: options.viewerLogin ?? "github-actions",
        rateLimit: {
          limit,
          remaining: limit - authorized.used,
          resetAt: new Date(authorized.reset * 1000).toISOString(),
        },
      },
    );
    violations.push(...result.violations.map((problem) => ({ route: call.route, problem })));
    return { status: 200, body: result.body };
  }

  /** @throws {Refusal} 401, 403 */
  function authorize(request: IncomingMessage, token: IssuedToken | undefined, call: Call): IssuedToken {
    if (request.headers["user-agent"] === undefined) {
      throw new Refusal(
        403,
        "Request forbidden by administrative rules. Please make sure your request has a User-Agent header",
      );
    }
    if (token === undefined) {
      throw new Refusal(
        401,
        request.headers.authorization === undefined ? "Requires authentication" : "Bad credentials",
      );
    }
    if (token.used >= limit) throw new Refusal(403, "API rate limit exceeded for installation.");
    token.used += 1;
    if (call.isWrite) {
      token.writes.push(call.time);
      const recent = token.writes.filter((time) => time > call.time - 60_000).length;
      if (recent > (options.writesPerMinute ?? 80)) {
        throw new Refusal(
          403,
          "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
        );
      }
    }
    return token;
  }

  function rateLimits({ used, reset }: IssuedToken) {
    const rate = { limit, used, remaining: Math.max(limit - used, 0), reset };
    return { resources: { core: rate, search: rate, graphql: rate }, rate };
  }

  function send(
    response: ServerResponse,
    call: Call,
    { status, headers = {}, body }: Answer,
    token: IssuedToken | undefined,
    resource: string,
  ): void {
    call.status = status;
    const isBytes = Buffer.isBuffer(body);
    response.writeHead(status, {
      ...(isBytes
        ? { "content-type": "application/octet-stream" }
        : { "content-type": "application/json; charset=utf-8" }),
      "x-github-request-id": `0000:${call.index}`,
      "x-github-media-type": "github.v3; format=json",
      ...(token === undefined
        ? {}
        : {
            "x-ratelimit-limit": String(limit),
            "x-ratelimit-remaining": String(Math.max(limit - token.used, 0)),
            "x-ratelimit-used": String(token.used),
            "x-ratelimit-reset": String(token.reset),
            "x-ratelimit-resource": resource,
          }),
      ...headers,
    });
    response.end(body === undefined ? undefined : isBytes ? body : JSON.stringify(body));
  }

  return {
    apiUrl: addresses.api,
    graphqlUrl: `${api.url}${prefix.graphql}`,
    serverUrl: addresses.web,
    addRepository(repository = {}) {
      const added = createRepository(repository, nextId);
      repositories.push(added);
      return added;
    },
    addToken({ permissions = DEFAULT_PERMISSIONS, user = ACTIONS_BOT, kind = "installation" } = {}) {
      const name = `ghs_${String(nextId()).padStart(36, "t")}`;
      const reset = Math.ceil(Date.now() / 1000) + 3600;
      tokens.set(name, { user, kind, permissions, used: 0, writes: [], reset });
      return name;
    },
    calls,
    faults,
    violations,
    async close() {
      await Promise.all([api.close(), archives.close()]);
      for (const repository of repositories) repository.delete();
    },
  };
}

async function listening(handler: (request: IncomingMessage, response: ServerResponse) => void) {
  const server: Server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function json(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function queryOf(body: unknown): string {
  const query = (body as { query?: unknown } | undefined)?.query;
  return typeof query === "string" ? query : "";
}
