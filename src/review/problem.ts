import { GitHubError, type GitHubFailure } from "../github/github.js";

/** Something that could not be shown where it was wanted. It never concerns the verdict. */
export interface Problem {
  /** A sentence. */
  readonly what: string;
  /** What to do about it, as a sentence. */
  readonly remedy: string;
}

/** Failures that the next write would meet, too. */
const LASTING: ReadonlySet<GitHubFailure> = new Set(["permission", "unauthorized", "rate-limit"]);

/** Whether there is no point in trying the next write. */
export function isLasting({ failure }: GitHubError): boolean {
  return LASTING.has(failure);
}

const REMEDIES: Readonly<Record<GitHubFailure, string>> = {
  permission: "",
  unauthorized: "Check the input github-token.",
  missing: "Check that the token may see the repository.",
  invalid: "Please report it to RDS Gate.",
  "rate-limit": "Run the job again later.",
  unavailable: "Run the job again later.",
  refused: "Run the job again; if it stays, please report it to RDS Gate.",
};

/**
 * Words a failed request.
 *
 * @param what could not be done: `The review could not be posted`
 * @param permission that it needs: `pull-requests: write`
 * @throws what is no failure of a request
 */
export function problemOf(what: string, permission: string, error: unknown): Problem {
  if (!(error instanceof GitHubError)) throw error;
  const remedy =
    error.failure === "permission"
      ? `Give the job "permissions: ${permission}"; runs for forks and Dependabot cannot have it.`
      : REMEDIES[error.failure];
  return { what: `${what}. ${error.message}`, remedy };
}
