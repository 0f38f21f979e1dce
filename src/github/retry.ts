import { GitHubError } from "./github.js";
import type { GitHubFailure } from "./github.js";

/** Time and chance, which tests replace. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** At least 0, less than 1. */
  readonly random: () => number;
}

/** When requests are repeated, and how long is waited for that; all times in milliseconds. */
export interface RetryOptions {
  /** How long the whole run may wait, however many requests it makes. */
  readonly budget: number;
  /** How often a request is made at most when there is no answer, or a 5xx. */
  readonly outageAttempts: number;
  /** The first wait after an outage; it doubles each time. */
  readonly outageDelay: number;
  /** The first wait when GitHub limits requests and does not say for how long; it doubles each time. */
  readonly limitDelay: number;
  /** How long an answer may take. */
  readonly timeout: number;
  /** How long a download may take. */
  readonly downloadTimeout: number;
  /** Between the starts of two requests that write. */
  readonly writeSpacing: number;
  /** How many writes are not spaced: so few meet no limit, and the job is done sooner. */
  readonly writeBurst: number;
  readonly clock: Clock;
}

/**
 * Waits as GitHub asks for: a minute or more at a limit of unknown length, and a second between writes
 * (https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api).
 */
export const DEFAULT_RETRY: RetryOptions = {
  budget: 120_000,
  outageAttempts: 4,
  outageDelay: 500,
  limitDelay: 60_000,
  timeout: 30_000,
  downloadTimeout: 120_000,
  writeSpacing: 1_000,
  writeBurst: 8,
  clock: {
    now: Date.now,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
  },
};

/** What one attempt came to when it failed. */
export interface FailedAttempt {
  /** As in {@link GitHubError}. */
  readonly message: string;
  readonly status: number;
  readonly failure: GitHubFailure;
  readonly isAmbiguous: boolean;
  /** Whether doing it again can do no harm: it creates nothing, or is known not to have been done. */
  readonly isRepeatable: boolean;
  /** The header `retry-after`. */
  readonly retryAfter?: string | undefined;
  /** The header `x-ratelimit-reset`, when `x-ratelimit-remaining` is 0. */
  readonly limitReset?: string | undefined;
}

/** Whether to try again, after how long, and why, as a sentence for the log or the error; it may be empty. */
export type Decision =
  | { readonly isRetried: true; readonly wait: number; readonly reason: string }
  | { readonly isRetried: false; readonly reason: string };

/** A limit that is over by now is given this long all the same: clocks differ. */
const LEAST_LIMIT_WAIT = 1_000;

/**
 * Decides what follows a failed attempt
 * (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit).
 *
 * @param attempt how many were made
 * @param now milliseconds since 1970
 * @param options its `budget` is what may still be waited
 */
export function nextAttempt(failed: FailedAttempt, attempt: number, now: number, options: RetryOptions): Decision {
  const isLimit = failed.failure === "rate-limit";
  if (!isLimit && failed.failure !== "unavailable") return { isRetried: false, reason: "" };
  if (!isLimit && !failed.isRepeatable) {
    return { isRetried: false, reason: "It was not repeated, because it may have been done all the same." };
  }
  if (!isLimit && attempt >= options.outageAttempts) {
    return { isRetried: false, reason: attempt === 1 ? "" : `It was tried ${attempt} times.` };
  }
  const wait = Math.round(
    isLimit ? limitWait(failed, attempt, now, options) : outageWait(failed, attempt, now, options),
  );
  const cause = isLimit ? (failed.limitReset === undefined ? "secondary rate limit" : "rate limit") : "";
  if (wait > options.budget) {
    const asked = isLimit
      ? `The ${cause} asks to wait ${seconds(wait)}`
      : `The next attempt would be in ${seconds(wait)}`;
    return { isRetried: false, reason: `${asked}, and ${seconds(Math.max(0, options.budget))} are left for waiting.` };
  }
  return {
    isRetried: true,
    wait,
    reason: isLimit
      ? `GitHub asks to wait ${seconds(wait)} (${cause})`
      : `${failed.message} Next attempt in ${seconds(wait)}`,
  };
}

/** Never earlier than asked for; up to a second later, so that parallel runs do not all come back at once. */
function limitWait(failed: FailedAttempt, attempt: number, now: number, { limitDelay, clock }: RetryOptions): number {
  const asked = askedWait(failed.retryAfter, now) ?? resetWait(failed.limitReset, now);
  return Math.max(LEAST_LIMIT_WAIT, asked ?? limitDelay * 2 ** (attempt - 1)) + clock.random() * 1_000;
}

function outageWait(failed: FailedAttempt, attempt: number, now: number, { outageDelay, clock }: RetryOptions): number {
  const backoff = outageDelay * 2 ** (attempt - 1) * (0.75 + clock.random() / 2);
  return Math.max(askedWait(failed.retryAfter, now) ?? 0, backoff);
}

/** Seconds or a date (RFC 9110, section 10.2.3). */
function askedWait(retryAfter: string | undefined, now: number): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1_000;
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? undefined : date - now;
}

/** Seconds since 1970. */
function resetWait(limitReset: string | undefined, now: number): number | undefined {
  return limitReset !== undefined && /^\d+$/.test(limitReset) ? Number(limitReset) * 1_000 - now : undefined;
}

function seconds(milliseconds: number): string {
  return milliseconds < 10_000
    ? `${Number((milliseconds / 1_000).toFixed(1))} s`
    : `${Math.ceil(milliseconds / 1_000)} s`;
}

export type Outcome<T> =
  { readonly isDone: true; readonly value: T } | { readonly isDone: false; readonly failed: FailedAttempt };

/**
 * Runs `attempt` until it succeeds or there is no point in trying again.
 *
 * @param isWrite whether it is spaced from other writes
 * @throws {GitHubError}
 */
export type Retry = <T>(isWrite: boolean, attempt: () => Promise<Outcome<T>>) => Promise<T>;

/**
 * One for all requests of a run: they share the budget, and a rate limit that one of them meets is waited for by all.
 *
 * @param onWait is told why something is waited for
 */
export function createRetry(options: RetryOptions, onWait?: (reason: string) => void): Retry {
  const { clock } = options;
  let waited = 0;
  /** Until when waiting has been counted already: requests that wait at the same time cost no more than one. */
  let countedUntil = 0;
  let limitedUntil = 0;
  let nextWrite = 0;
  let writes = 0;

  const until = async (time: number) => {
    const wait = time - clock.now();
    if (wait > 0) await clock.sleep(wait);
  };

  return async (isWrite, attempt) => {
    for (let attempts = 1; ; attempts += 1) {
      await until(limitedUntil);
      if (isWrite) {
        const start = Math.max(clock.now(), nextWrite);
        writes += 1;
        nextWrite = writes < options.writeBurst ? start : start + options.writeSpacing;
        await until(start);
      }
      const outcome = await attempt();
      if (outcome.isDone) return outcome.value;
      const { failed } = outcome;
      const now = clock.now();
      const counted = Math.max(now, countedUntil);
      const left = counted - now + options.budget - waited;
      const decision = nextAttempt(failed, attempts, now, { ...options, budget: left });
      if (!decision.isRetried) {
        const message = [failed.message, decision.reason].filter((part) => part !== "").join(" ");
        throw new GitHubError(message, failed.status, failed.failure, failed.isAmbiguous);
      }
      const end = now + decision.wait;
      waited += Math.max(0, end - counted);
      countedUntil = Math.max(countedUntil, end);
      if (failed.failure === "rate-limit") limitedUntil = Math.max(limitedUntil, end);
      onWait?.(decision.reason);
      await until(end);
    }
  };
}
