import { clip, visible } from "../report/escape.js";
import { RefusedRedirect } from "./fetch.js";
import type { GitHubFailure } from "./github.js";
import type { FailedAttempt } from "./retry.js";

/** What a message says of a request. */
export interface RequestName {
  /** `GET /repos/{owner}/{repo}/pulls/{pull_number}`, or `POST GraphQL`. */
  readonly name: string;
  /** Whether doing it twice makes two of something. */
  readonly isCreating: boolean;
  readonly isWrite: boolean;
  readonly timeout: number;
}

/** An answer, its headers in lower case. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

/** How much of GitHub's own words a message holds. */
const MAX_WORDS = 500;

/** Says that a request was limited, also where the status does not (403, 422, and 200 of GraphQL). */
const LIMIT_WORDS = /\brate limit|\babuse\b|submitted too quickly/i;

const PERMISSION_WORDS = /not accessible by|must have|resource protected by/i;

/** An answer that is an error by its status. */
export function failedAnswer(request: RequestName, answer: Answer): FailedAttempt {
  const failure = failureOf(answer);
  const { message, errors } = bodyOf(answer.data);
  const words = [message ?? STATUS_WORDS[answer.status] ?? "no reason given", ...errors].join("; ");
  const isServerError = answer.status >= 500;
  return {
    message: sentence(request, `${answer.status}, ${words}`, failure === "permission" ? permissionHint(answer) : ""),
    status: answer.status,
    failure,
    isAmbiguous: request.isWrite && isServerError,
    isRepeatable: !(request.isCreating && isServerError),
    ...limitsOf(answer),
  };
}

function failureOf(answer: Answer): GitHubFailure {
  const { status } = answer;
  if (status === 429 || ((status === 403 || status === 422) && isLimited(answer))) return "rate-limit";
  if (status === 403) return PERMISSION_WORDS.test(bodyOf(answer.data).message ?? "") ? "permission" : "refused";
  if (status >= 500) return "unavailable";
  return FAILURES[status] ?? "refused";
}

const FAILURES: Readonly<Record<number, GitHubFailure>> = {
  401: "unauthorized",
  404: "missing",
  408: "unavailable",
  410: "missing",
  422: "invalid",
};

const STATUS_WORDS: Readonly<Record<number, string>> = {
  401: "the token is not accepted",
  403: "it is forbidden",
  404: "there is no such thing, or the token may not see it",
  429: "too many requests",
  500: "an error of the server",
  502: "a gateway got no answer",
  503: "the server is overloaded or in maintenance",
  504: "a gateway waited in vain for an answer",
};

/** A secondary limit may come as 422 with the code `abuse` and without any header. */
function isLimited({ status, headers, data }: Answer): boolean {
  const { message, codes } = bodyOf(data);
  if (codes.includes("abuse") || LIMIT_WORDS.test(message ?? "")) return true;
  return status === 403 && (headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0");
}

function limitsOf({ headers }: Answer): Pick<FailedAttempt, "retryAfter" | "limitReset"> {
  const header = (name: string) => (headers[name] === undefined ? undefined : String(headers[name]));
  return {
    retryAfter: header("retry-after"),
    limitReset: header("x-ratelimit-remaining") === "0" ? header("x-ratelimit-reset") : undefined,
  };
}

/**
 * The permissions that would do, as they are written in a workflow
 * (https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#insufficient-permissions).
 */
function permissionHint({ headers }: Answer): string {
  const accepted = String(headers["x-accepted-github-permissions"] ?? "");
  if (!/^[a-z_]+=[a-z]+(?:[,;] ?[a-z_]+=[a-z]+)*$/.test(accepted)) return "The token lacks a permission.";
  const alternatives = accepted
    .split(/; ?/)
    .map((all) => all.replace(/, ?/g, " and ").replaceAll("_", "-").replaceAll("=", ": "));
  return `The token lacks a permission; what would do: ${alternatives.join(", or ")}.`;
}

/** What an error's body says (https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed). */
function bodyOf(data: unknown): { message: string | undefined; errors: readonly string[]; codes: readonly string[] } {
  const body = fields(data);
  const errors = Array.isArray(body.errors) ? (body.errors as readonly unknown[]) : [];
  const codes = [body, ...errors.map(fields)].flatMap(({ code }) => (typeof code === "string" ? [code] : []));
  const message = typeof body.message === "string" ? body.message : undefined;
  return { message, errors: errors.flatMap(errorWords), codes };
}

const CODE_WORDS: Readonly<Record<string, string>> = {
  missing: "does not exist",
  missing_field: "is missing",
  invalid: "is invalid",
  already_exists: "exists already",
  unprocessable: "cannot be processed",
};

function errorWords(error: unknown): string[] {
  if (typeof error === "string") return [error];
  const { message, field, resource, code } = fields(error);
  const subject = [resource, field].filter((part) => typeof part === "string").join(".");
  if (typeof message === "string") return [subject === "" ? message : `${subject}: ${message}`];
  return typeof code === "string" ? [`${subject} ${CODE_WORDS[code] ?? code}`.trim()] : [];
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/** GraphQL tells what kind of error it is in the answer, of status 200. */
const GRAPHQL_FAILURES: Readonly<Record<string, GitHubFailure>> = {
  FORBIDDEN: "permission",
  INSUFFICIENT_SCOPES: "permission",
  NOT_FOUND: "missing",
  RATE_LIMIT: "rate-limit",
  RATE_LIMITED: "rate-limit",
  UNPROCESSABLE: "invalid",
};

/** The errors of a GraphQL answer of status 200; `undefined` when there are none. */
export function failedGraphql(request: RequestName, answer: Answer): FailedAttempt | undefined {
  const { errors } = fields(answer.data);
  if (!Array.isArray(errors) || errors.length === 0) return undefined;
  const all = errors.map(fields);
  const words = all.map(({ message }) => (typeof message === "string" ? message : "no reason given"));
  // Its own time limit has no type; what it was asked to do may have been done.
  const isInternal = words.some((text) => /^something went wrong while executing/i.test(text));
  const failures = all.map(({ type }) => (typeof type === "string" ? GRAPHQL_FAILURES[type] : undefined) ?? "refused");
  const isLimit = failures.includes("rate-limit") || words.some((text) => LIMIT_WORDS.test(text));
  const failure = isLimit ? "rate-limit" : isInternal ? "unavailable" : (failures[0] ?? "refused");
  return {
    message: sentence(request, words.join("; "), failure === "permission" ? permissionHint(answer) : ""),
    status: answer.status,
    failure,
    isAmbiguous: request.isWrite && isInternal && !isLimit,
    isRepeatable: !(request.isCreating && isInternal),
    ...limitsOf(answer),
  };
}

/** Failures of the network after which nothing was sent. */
const NOT_SENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"]);

/** A request that got no answer, or one that is not followed. */
export function failedRequest(request: RequestName, error: unknown): FailedAttempt {
  const causes = causesOf(error);
  const redirect = causes.find((cause) => cause instanceof RefusedRedirect);
  if (redirect !== undefined) {
    const message = sentence(request, `the redirect (${redirect.status}) is not followed: ${redirect.message}`);
    return { message, status: redirect.status, failure: "refused", isAmbiguous: false, isRepeatable: false };
  }
  const code = causes.map((cause) => fields(cause).code).find((it) => typeof it === "string");
  const isNotSent = code !== undefined && NOT_SENT.has(code);
  const isTimeout = causes.some(({ name }) => name === "TimeoutError");
  const words = isTimeout
    ? `no answer within ${request.timeout / 1_000} s`
    : `no answer (${code ?? causes.at(-1)?.message ?? "unknown"})`;
  return {
    message: sentence(request, words),
    status: 0,
    failure: "unavailable",
    isAmbiguous: request.isWrite && !isNotSent,
    isRepeatable: isNotSent || !request.isCreating,
  };
}

/** An answer of a good status that is not what was asked for: cut short, or from something in between. */
export function unusableAnswer(request: RequestName, { status }: Answer, what: string): FailedAttempt {
  return {
    message: sentence(request, `${status}, but ${what}`),
    status,
    failure: "unavailable",
    isAmbiguous: request.isWrite,
    isRepeatable: !request.isCreating,
  };
}

/** An error and what caused it, the last cause last. */
function causesOf(error: unknown): readonly Error[] {
  const causes: Error[] = [];
  for (let it = error; it instanceof Error && causes.length < 5; it = it.cause) causes.push(it);
  return causes;
}

function sentence(request: RequestName, words: string, hint = ""): string {
  const text = clip(visible(words), MAX_WORDS).replace(/[.\s]+$/, "");
  return `GitHub: ${request.name} failed: ${text}.${hint === "" ? "" : ` ${hint}`}`;
}
