import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GitHubError } from "../../src/github/github.js";
import type { GitHubFailure } from "../../src/github/github.js";
import { createRetry, DEFAULT_RETRY, nextAttempt } from "../../src/github/retry.js";
import type { FailedAttempt, Outcome, RetryOptions } from "../../src/github/retry.js";

const NOW = Date.parse("2026-01-01T00:00:00Z");

const failed = (failure: GitHubFailure, more: Partial<FailedAttempt> = {}): FailedAttempt => ({
  message: "It failed.",
  status: 0,
  failure,
  isAmbiguous: false,
  isRepeatable: true,
  ...more,
});

/** A clock that only moves when somebody sleeps. */
function simulated(options: Partial<RetryOptions> = {}, chance = 0) {
  let time = NOW;
  const sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  const clock = {
    now: () => time,
    sleep: (milliseconds: number) =>
      new Promise<void>((wake) => {
        sleepers.push({ until: time + milliseconds, wake });
      }),
    random: () => chance,
  };
  /** Lets time pass until a promise is settled. */
  const pass = async <T>(promise: Promise<T>): Promise<T> => {
    const state = { isSettled: false };
    const settle = () => {
      state.isSettled = true;
    };
    promise.then(settle, settle);
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      if (state.isSettled) return await promise;
      sleepers.sort((a, b) => a.until - b.until);
      const next = sleepers.shift();
      if (next === undefined) throw new Error("Nothing is waited for.");
      time = Math.max(time, next.until);
      next.wake();
    }
  };
  return { options: { ...DEFAULT_RETRY, writeBurst: 1, clock, ...options }, elapsed: () => time - NOW, pass };
}

const decide = (failure: FailedAttempt, attempt = 1, options: Partial<RetryOptions> = {}, chance = 0) =>
  nextAttempt(failure, attempt, NOW, simulated(options, chance).options);

const waitOf = (...given: Parameters<typeof decide>) => {
  const decision = decide(...given);
  return decision.isRetried ? decision.wait : undefined;
};

describe("the next attempt", () => {
  it.each(["permission", "missing", "invalid", "unauthorized", "refused"] as const)(
    "is not made after %s, which would come again",
    (failure) => {
      expect(decide(failed(failure, { retryAfter: "1" }))).toEqual({ isRetried: false, reason: "" });
    },
  );

  it("comes later each time after an outage, and not after four", () => {
    expect([1, 2, 3].map((attempt) => waitOf(failed("unavailable"), attempt, {}, 0.5))).toEqual([500, 1_000, 2_000]);
    const last = decide(failed("unavailable"), 4);
    expect(last).toEqual({ isRetried: false, reason: "It was tried 4 times." });
  });

  it("is spread by chance after an outage", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (chance) => {
        const wait = waitOf(failed("unavailable"), 1, {}, chance) ?? 0;
        expect(wait).toBeGreaterThanOrEqual(375);
        expect(wait).toBeLessThanOrEqual(625);
      }),
    );
  });

  it("is not made after an outage when it could create something twice", () => {
    const decision = decide(failed("unavailable", { isRepeatable: false }));
    expect(decision).toMatchObject({
      isRetried: false,
      reason: expect.stringContaining("may have been done") as string,
    });
  });

  it("is made after a limit even when it creates something, because a limit is a refusal", () => {
    expect(decide(failed("rate-limit", { isRepeatable: false }))).toMatchObject({ isRetried: true });
  });

  it.each([
    ["seconds", { retryAfter: "17" }, 17_000],
    ["a date", { retryAfter: new Date(NOW + 9_000).toUTCString() }, 9_000],
    ["the reset", { limitReset: String(NOW / 1_000 + 30) }, 30_000],
    ["seconds before the reset", { retryAfter: "5", limitReset: String(NOW / 1_000 + 30) }, 5_000],
    ["a reset that is past", { limitReset: String(NOW / 1_000 - 30) }, 1_000],
    ["no time at all", { retryAfter: "0" }, 1_000],
    ["nothing that can be read", { retryAfter: "soon", limitReset: "later" }, 60_000],
  ])("waits at a limit for %s", (_, headers, wait) => {
    expect(waitOf(failed("rate-limit", headers))).toBe(wait);
  });

  it("waits longer each time at a limit of unknown length", () => {
    const waits = [1, 2, 3].map((attempt) => waitOf(failed("rate-limit"), attempt, { limitDelay: 5_000 }));
    expect(waits).toEqual([5_000, 10_000, 20_000]);
  });

  it("is never earlier than GitHub asks for", () => {
    fc.assert(
      fc.property(fc.nat(100), fc.double({ min: 0, max: 0.999, noNaN: true }), (seconds, chance) => {
        expect(waitOf(failed("rate-limit", { retryAfter: String(seconds) }), 1, {}, chance)).toBeGreaterThanOrEqual(
          seconds * 1_000,
        );
        const wait = waitOf(failed("unavailable", { retryAfter: String(seconds) }), 1, {}, chance);
        expect(wait).toBeGreaterThanOrEqual(seconds * 1_000);
      }),
    );
  });

  it("is not made when it would be too late for the run, which says for how long it would have to wait", () => {
    const decision = decide(failed("rate-limit", { limitReset: String(NOW / 1_000 + 1_800) }));
    expect(decision).toEqual({
      isRetried: false,
      reason: "The rate limit asks to wait 1800 s, and 120 s are left for waiting.",
    });
    expect(waitOf(failed("rate-limit", { retryAfter: "120" }))).toBe(120_000);
    expect(waitOf(failed("rate-limit", { retryAfter: "121" }))).toBeUndefined();
  });
});

describe("a run of requests", () => {
  const done: Outcome<string> = { isDone: true, value: "done" };
  /** Fails as told, then succeeds. */
  const after = (...failures: readonly FailedAttempt[]) => {
    let attempt = 0;
    return () => {
      const failure = failures[attempt];
      attempt += 1;
      return Promise.resolve<Outcome<string>>(failure === undefined ? done : { isDone: false, failed: failure });
    };
  };

  it("says why it waits, and gives what comes in the end", async () => {
    const { options, elapsed, pass } = simulated();
    const reasons: string[] = [];
    const run = createRetry(options, (reason) => reasons.push(reason));
    const limit = failed("rate-limit", { retryAfter: "12" });
    expect(await pass(run(false, after(limit, failed("unavailable"))))).toBe("done");
    expect(elapsed()).toBe(12_000 + 750);
    expect(reasons).toEqual(["GitHub asks to wait 12 s (secondary rate limit)", "It failed. Next attempt in 0.8 s"]);
  });

  it("fails with what the request failed with, and why it was not repeated", async () => {
    const { options, pass } = simulated();
    const run = createRetry(options);
    const failure = failed("unavailable", { status: 502, isAmbiguous: true, isRepeatable: false });
    const error: unknown = await pass(run(true, after(failure)).catch((reason: unknown) => reason));
    expect(error).toBeInstanceOf(GitHubError);
    expect(error).toMatchObject({
      status: 502,
      failure: "unavailable",
      isAmbiguous: true,
      message: "It failed. It was not repeated, because it may have been done all the same.",
    });
  });

  it("waits no longer than its budget, over all requests", async () => {
    const { options, elapsed, pass } = simulated();
    const run = createRetry(options);
    const limit = failed("rate-limit", { retryAfter: "50" });
    await pass(run(false, after(limit)));
    await pass(run(false, after(limit)));
    await expect(pass(run(false, after(limit)))).rejects.toThrow(/asks to wait 50 s, and 20 s are left/);
    expect(elapsed()).toBe(100_000);
  });

  it("counts time once that several requests wait for", async () => {
    const { options, elapsed, pass } = simulated();
    const run = createRetry(options);
    const limit = failed("rate-limit", { retryAfter: "100" });
    const all = await pass(Promise.all([1, 2, 3, 4].map(() => run(false, after(limit)))));
    expect(all).toEqual(["done", "done", "done", "done"]);
    expect(elapsed()).toBe(100_000);
  });

  it("makes no request while another one waits for a limit", async () => {
    const { options, elapsed, pass } = simulated();
    const run = createRetry(options);
    const limited = run(false, after(failed("rate-limit", { retryAfter: "30" })));
    await new Promise((resolve) => setImmediate(resolve));
    const times: number[] = [];
    const other = run(false, () => {
      times.push(elapsed());
      return Promise.resolve(done);
    });
    await pass(Promise.all([limited, other]));
    expect(times).toEqual([30_000]);
  });

  it("spaces writes, and nothing else", async () => {
    const { options, elapsed, pass } = simulated();
    const run = createRetry(options);
    const times: string[] = [];
    const at = (name: string) => () => {
      times.push(`${name} ${elapsed()}`);
      return Promise.resolve(done);
    };
    const writes = ["a", "b", "c"].map((name) => run(true, at(name)));
    await pass(Promise.all([...writes, run(false, at("read"))]));
    expect(times.sort()).toEqual(["a 0", "b 1000", "c 2000", "read 0"]);
  });
});
