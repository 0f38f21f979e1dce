import { GitHubError, type GitHub, type GitHubFailure } from "../../src/github/github.js";

export interface Call {
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export type Answers = Readonly<Record<string, (parameters: Readonly<Record<string, unknown>>) => unknown>>;

/** A GitHub that answers the routes it is given, and the calls that were made of it. A route that it does not know fails. */
export function fakeGitHub(answers: Answers): { readonly github: GitHub; readonly calls: readonly Call[] } {
  const calls: Call[] = [];
  const rest = (route: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<never> => {
    calls.push({ route, parameters });
    const answer = answers[route];
    if (answer === undefined) return Promise.reject(new Error(`${route} was not expected`));
    return new Promise((resolve) => {
      resolve(answer(parameters) as never);
    });
  };
  const unused = (): Promise<never> => Promise.reject(new Error("not asked for"));
  return {
    github: { owner: "acme", repo: "shop", rest, pages: rest, graphql: unused, download: unused },
    calls,
  };
}

const STATUSES: Readonly<Record<GitHubFailure, number>> = {
  permission: 403,
  missing: 404,
  invalid: 422,
  "rate-limit": 429,
  unavailable: 502,
  unauthorized: 401,
  refused: 403,
};

/** A request that failed; `unavailable` leaves it open whether a write was done. */
export function failed(failure: GitHubFailure, message = "GitHub: it failed."): GitHubError {
  return new GitHubError(message, STATUSES[failure], failure, failure === "unavailable");
}
