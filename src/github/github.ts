/** What RDS Gate asks of a GitHub, for one repository. Retries, rate limits and the token are hidden behind it. */
export interface GitHub {
  /** The repository that is asked about, which routes know as `{owner}` and `{repo}`. */
  readonly owner: string;
  readonly repo: string;
  /**
   * One REST request.
   *
   * @param route `GET /repos/{owner}/{repo}/pulls/{pull_number}`
   * @param parameters of path, query and body; `owner` and `repo` are given by themselves
   * @returns the body of the answer
   * @throws {GitHubError}
   */
  readonly rest: <T>(route: string, parameters?: Readonly<Record<string, unknown>>) => Promise<T>;
  /**
   * All pages of a listing, by the `Link` headers of its answers.
   *
   * @throws {GitHubError}
   */
  readonly pages: <T>(route: string, parameters?: Readonly<Record<string, unknown>>) => Promise<readonly T[]>;
  /**
   * One GraphQL request.
   *
   * @returns `data`
   * @throws {GitHubError} also for errors in an answer of status 200
   */
  readonly graphql: <T>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<T>;
  /** A binary body, such as an archive; a redirect to another host is followed without the token. @throws {GitHubError} */
  readonly download: (route: string, parameters?: Readonly<Record<string, unknown>>) => Promise<Buffer>;
}

/**
 * Why a request failed, by what can be done about it: `permission` (the token lacks a scope), `missing` (404), `invalid`
 * (422), `rate-limit`, `unavailable` (5xx, network, time is up), `unauthorized` (401), `refused` (anything else).
 */
export type GitHubFailure =
  "permission" | "missing" | "invalid" | "rate-limit" | "unavailable" | "unauthorized" | "refused";

/** A request that failed for good. Its message names the request and GitHub's own words; never the token or a header. */
export class GitHubError extends Error {
  constructor(
    message: string,
    /** `0` when there was no answer. */
    readonly status: number,
    readonly failure: GitHubFailure,
    /** Whether a write may have been done all the same: there was no answer, or a 5xx. */
    readonly isAmbiguous: boolean,
  ) {
    super(message);
  }
}
