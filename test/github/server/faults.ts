import type { Call } from "./calls.js";

/** An answer in place of the true one. */
export interface FaultAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Something that goes wrong. */
export interface Fault {
  /** A route as in {@link Call.route}, or a test of the call. */
  readonly match: string | ((call: Call) => boolean);
  /** How often, `1` when left out. */
  readonly times?: number;
  /** How many matching calls are let through before, `0` when left out. */
  readonly after?: number;
  /** Whether the work is done all the same: an error after the fact. */
  readonly isWorkDone?: boolean;
  readonly answer?: FaultAnswer;
  /** The connection is closed without an answer. */
  readonly closeSocket?: boolean;
  /** How long the answer takes, in milliseconds. */
  readonly delay?: number;
}

export interface Faults {
  readonly add: (fault: Fault) => void;
  /** Forgets those that have not happened. */
  readonly clear: () => void;
  /** How many are still to come. */
  readonly pending: () => number;
}

export function faultList(): Faults & { readonly take: (call: Call) => Fault | undefined } {
  const faults: { readonly fault: Fault; left: number; skip: number }[] = [];
  return {
    add: (fault) => {
      faults.push({ fault, left: fault.times ?? 1, skip: fault.after ?? 0 });
    },
    clear: () => {
      faults.length = 0;
    },
    pending: () => faults.reduce((sum, { left }) => sum + left, 0),
    take(call) {
      for (const entry of faults) {
        const { match } = entry.fault;
        if (entry.left === 0 || !(typeof match === "string" ? call.route === match : match(call))) continue;
        if (entry.skip > 0) {
          entry.skip -= 1;
          continue;
        }
        entry.left -= 1;
        return entry.fault;
      }
      return undefined;
    },
  };
}

const DOCUMENTATION = "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api";

/** The secondary rate limit (https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api). */
export function secondaryLimit(retryAfter: number | undefined, status: 403 | 429 = 403): FaultAnswer {
  return {
    status,
    ...(retryAfter === undefined ? {} : { headers: { "retry-after": String(retryAfter) } }),
    body: {
      message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
      documentation_url: `${DOCUMENTATION}#about-secondary-rate-limits`,
    },
  };
}

/** The primary rate limit, which ends in so many seconds. */
export function primaryLimit(seconds: number, status: 403 | 429 = 403): FaultAnswer {
  return {
    status,
    headers: {
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + seconds),
    },
    body: { message: "API rate limit exceeded for installation.", documentation_url: DOCUMENTATION },
  };
}

/** The rate limit in the form of a failed validation, without a header (octokit/plugin-throttling.js#775). */
export const ABUSE: FaultAnswer = {
  status: 422,
  body: {
    message: "Validation Failed",
    errors: [{ resource: "PullRequestReview", code: "abuse", field: "base" }],
    documentation_url: DOCUMENTATION,
  },
};

/** An error of GitHub's own. */
export function serverError(status: 500 | 502 | 503 | 504 = 502): FaultAnswer {
  return { status, body: { message: "Server Error" } };
}
