import { Octokit } from "@octokit/core";
import { VERSION } from "../version.js";
import { failedAnswer, failedGraphql, failedRequest, unusableAnswer } from "./failure.js";
import type { Answer, RequestName } from "./failure.js";
import { createFetch } from "./fetch.js";
import { GitHubError } from "./github.js";
import type { GitHub } from "./github.js";
import { createRetry } from "./retry.js";
import type { FailedAttempt, Outcome, RetryOptions } from "./retry.js";

export interface GitHubOptions {
  /** `https://api.github.com`, or `https://host/api/v3` of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** `https://api.github.com/graphql`, or `https://host/api/graphql`. */
  readonly graphqlUrl: string;
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly retry: RetryOptions;
  /** Is told why something is waited for, in plain words, which may hold text of GitHub's. */
  readonly onWait?: (reason: string) => void;
}

type Parameters = Readonly<Record<string, unknown>>;

/** The version of the REST API that is asked for (https://docs.github.com/rest/about-the-rest-api/api-versions). */
const API_VERSION = "2022-11-28";

/** Changes that add to what is there: annotations to those of a check run (https://docs.github.com/rest/checks/runs#update-a-check-run). */
const APPENDING: ReadonlySet<string> = new Set(["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]);

/** The most that a listing gives at once. */
const PAGE_SIZE = 100;

/** octokit would print headers of an answer to the log, where they could be taken for commands. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/**
 * The client for one repository, with all that every request needs: the token, retries within a time budget, spacing of
 * writes, and errors that say what can be done.
 *
 * @throws {GitHubError} when `repository` or a URL is none
 */
export function createGitHub({ apiUrl, graphqlUrl, token, repository, retry, onWait }: GitHubOptions): GitHub {
  const [, owner, repo] = /^([\w-]+)\/(?!\.{1,2}$)([\w.-]+)$/.exec(repository) ?? [];
  if (owner === undefined || repo === undefined) {
    throw new GitHubError(`The repository must be given as owner/name.`, 0, "invalid", false);
  }
  const octokit = new Octokit({
    auth: token,
    baseUrl: webAddress(apiUrl, "The API's URL"),
    userAgent: `rds-gate/${VERSION}`,
    log: SILENT,
  });
  const graphqlRoute = `POST ${webAddress(graphqlUrl, "The GraphQL API's URL")}`;
  const scrub = scrubber(token);
  const run = createRetry(
    retry,
    onWait === undefined
      ? undefined
      : (reason) => {
          onWait(scrub(reason));
        },
  );
  const fetchFromApi = createFetch(false);
  const fetchFromAnywhere = createFetch(true);

  /** One attempt; `check` says what is wrong with an answer of a good status. */
  async function attempt(
    request: RequestName,
    route: string,
    parameters: Parameters,
    check: (answer: Answer) => FailedAttempt | undefined,
    settings: Parameters = { fetch: fetchFromApi },
  ): Promise<Outcome<Answer>> {
    const fail = (failed: FailedAttempt): Outcome<never> => ({
      isDone: false,
      failed: { ...failed, message: scrub(failed.message) },
    });
    try {
      const answer: Answer = await octokit.request(route, {
        ...parameters,
        ...(route.includes("{owner}") ? { owner, repo } : {}),
        headers: { ...(parameters.headers as object | undefined), "x-github-api-version": API_VERSION },
        request: { ...settings, log: SILENT, signal: AbortSignal.timeout(request.timeout) },
      });
      // A redirect without an address is given as it is.
      const failed = answer.status >= 300 ? failedAnswer(request, answer) : check(answer);
      return failed === undefined ? { isDone: true, value: answer } : fail(failed);
    } catch (error) {
      const answer = answerOf(error);
      return fail(answer === undefined ? failedRequest(request, error) : failedAnswer(request, answer));
    }
  }

  function rest(route: string, parameters: Parameters): Promise<Answer> {
    checkPath(route, parameters);
    const method = route.split(" ", 1)[0] ?? "GET";
    const isWrite = method !== "GET" && method !== "HEAD";
    const isCreating = method === "POST" || APPENDING.has(route);
    const request = { name: route, isWrite, isCreating, timeout: retry.timeout };
    const isJson = parameters.mediaType === undefined && parameters.headers === undefined;
    return run(isWrite, () =>
      attempt(request, route, parameters, (answer) => (isJson ? notJson(request, answer) : undefined)),
    );
  }

  async function pages<T>(route: string, parameters: Parameters): Promise<readonly T[]> {
    const items: T[] = [];
    const seen = new Set<string>();
    for (let query: string | undefined = ""; query !== undefined && !seen.has(query);) {
      seen.add(query);
      // Only the query of the link is used, so that no answer can send the token elsewhere.
      const page: Parameters = Object.fromEntries(new URLSearchParams(query));
      const answer = await rest(route, { per_page: PAGE_SIZE, ...parameters, ...page });
      for (const item of listOf(answer.data)) items.push(item as T);
      query = nextQuery(answer);
    }
    return items;
  }

  async function graphql<T>(query: string, variables: Parameters): Promise<T> {
    const isWrite = /^\s*mutation\b/.test(query.replace(/^\s*#.*$/gm, ""));
    const request = { name: "POST GraphQL", isWrite, isCreating: isWrite, timeout: retry.timeout };
    const check = (answer: Answer) => failedGraphql(request, answer) ?? notJson(request, answer);
    const { data } = await run(isWrite, () => attempt(request, graphqlRoute, { query, variables }, check));
    return (data as { readonly data: T }).data;
  }

  async function download(route: string, parameters: Parameters): Promise<Buffer> {
    checkPath(route, parameters);
    const request = { name: route, isWrite: false, isCreating: false, timeout: retry.downloadTimeout };
    const settings = { fetch: fetchFromAnywhere, parseSuccessResponseBody: false };
    const answer = await run(false, () => attempt(request, route, parameters, () => undefined, settings));
    // octokit gives the stream of the body, which has been read already.
    return Buffer.from(await new Response(answer.data as ReadableStream).arrayBuffer());
  }

  return {
    owner,
    repo,
    rest: async <T>(route: string, parameters: Parameters = {}) => (await rest(route, parameters)).data as T,
    pages: (route, parameters = {}) => pages(route, parameters),
    graphql: (query, variables = {}) => graphql(query, variables),
    download: (route, parameters = {}) => download(route, parameters),
  };
}

function ignore(): void {
  // Nothing that octokit logs is for the user.
}

/** @throws {GitHubError} */
function webAddress(url: string, what: string): string {
  if (!URL.canParse(url) || !/^https?:/.test(url)) {
    throw new GitHubError(`${what} is none of the web.`, 0, "invalid", false);
  }
  return url.replace(/\/+$/, "");
}

/** Takes the token out of a text, also as it stands in a URL. */
function scrubber(token: string): (text: string) => string {
  const forms = [...new Set([token, encodeURIComponent(token)])].filter((form) => form !== "");
  return (text) => forms.reduce((scrubbed, form) => scrubbed.replaceAll(form, "***"), text);
}

/**
 * octokit encodes each value of a path as one segment; what would still change the path, or can be no URL, is refused.
 *
 * @throws {GitHubError}
 */
function checkPath(route: string, parameters: Parameters): void {
  for (const [, name = ""] of route.matchAll(/\{(\w+)\}/g)) {
    const value = parameters[name];
    if (
      value === "" ||
      value === "." ||
      value === ".." ||
      (typeof value === "string" && /\p{Surrogate}/u.test(value))
    ) {
      throw new GitHubError(`GitHub: ${route} cannot be asked: ${name} cannot stand in a URL.`, 0, "invalid", false);
    }
  }
}

/** The answer that octokit has made an error of. */
function answerOf(error: unknown): Answer | undefined {
  return error instanceof Error && "response" in error ? (error.response as Answer | undefined) : undefined;
}

/** octokit gives text where JSON could not be parsed. */
function notJson(request: RequestName, answer: Answer): FailedAttempt | undefined {
  if (typeof answer.data !== "string" || answer.data === "") return undefined;
  const type = String(answer.headers["content-type"] ?? "text");
  const what = type.includes("json") ? "the JSON is damaged" : "it is no JSON. Is the URL that of GitHub's API";
  return unusableAnswer(request, answer, what);
}

/** A listing is an array, or an object with one and a count of what it holds (`check_runs`, `total_count`). */
function listOf(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data;
  if (typeof data !== "object" || data === null) return [];
  return (Object.values(data).find((value) => Array.isArray(value)) as readonly unknown[] | undefined) ?? [];
}

/** The query of the next page (https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api). */
function nextQuery({ headers }: Answer): string | undefined {
  const [, url] = /<([^<>]+)>;\s*rel="next"/.exec(String(headers.link ?? "")) ?? [];
  return url !== undefined && URL.canParse(url) ? new URL(url).search : undefined;
}
