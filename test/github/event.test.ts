import { describe, expect, it } from "vitest";
import { occasionOf } from "../../src/github/event.js";

const [A, B, ZERO] = ["a".repeat(40), "b".repeat(40), "0".repeat(40)];

const pullRequest = (head: number | null = 7, action = "opened") => ({
  action,
  repository: { id: 7 },
  pull_request: {
    number: 3,
    changed_files: 2,
    base: { sha: A, ref: "main", repo: { id: 7 } },
    head: { sha: B, repo: head === null ? null : { id: head } },
  },
});

const of = (event: string, payload: unknown, env: Record<string, string> = {}) =>
  occasionOf({ GITHUB_EVENT_NAME: event, ...env }, payload);

describe("occasionOf", () => {
  it("reads a pull request, and whether the workspace may hold it", () => {
    expect(of("pull_request", pullRequest())).toEqual({
      kind: "pull-request",
      hasWorkspace: true,
      readOnly: null,
      pull: {
        number: 3,
        headSha: B,
        baseSha: A,
        baseRef: "main",
        baseRepositoryId: 7,
        headRepositoryId: 7,
        changedFiles: 2,
      },
    });
    expect(of("pull_request_target", pullRequest(8))).toMatchObject({ hasWorkspace: false, readOnly: null });
  });

  it("knows which tokens may only read", () => {
    expect(of("pull_request", pullRequest(8))).toMatchObject({ readOnly: expect.stringContaining("fork") as string });
    expect(of("pull_request", pullRequest(null))).toMatchObject({
      readOnly: expect.stringContaining("fork") as string,
    });
    expect(of("pull_request", pullRequest(), { GITHUB_ACTOR: "dependabot[bot]" })).toMatchObject({
      readOnly: expect.stringContaining("Dependabot") as string,
    });
  });

  it("reads pushes, new branches, and the merge queue", () => {
    const push = (before: string, after: string, ref = "refs/heads/topic") =>
      of("push", { before, after, ref, repository: { default_branch: "main" } });
    expect(push(A, B)).toMatchObject({ kind: "comparison", base: A, head: B });
    expect(push(ZERO, B)).toMatchObject({ kind: "new-branch", head: B, defaultBranch: "main" });
    expect(push(ZERO, B, "refs/heads/main")).toEqual({ kind: "scan", head: B });
    expect(push(ZERO, B, "refs/tags/v1")).toEqual({ kind: "scan", head: B });
    expect(push(A, ZERO)).toMatchObject({ kind: "nothing" });
    expect(of("merge_group", { merge_group: { base_sha: A, head_sha: B, base_ref: "main" } })).toMatchObject({
      kind: "comparison",
      base: A,
      head: B,
    });
  });

  it("judges a commit when there is nothing to compare with, and nothing of what is closed", () => {
    expect(of("schedule", {}, { GITHUB_SHA: A })).toEqual({ kind: "scan", head: A });
    expect(of("pull_request", pullRequest(7, "closed"))).toMatchObject({ kind: "nothing" });
  });

  it.each([
    ["another event", "issues", {}, /cannot judge the event issues; use "on:" with pull_request/],
    ["a field that is missing", "pull_request", { repository: { id: 7 } }, /lacks pull_request/],
    [
      "a commit that is none",
      "push",
      { before: "x", after: B, ref: "r", repository: { default_branch: "m" } },
      /before/,
    ],
    ["no commit", "schedule", {}, /GITHUB_SHA/],
  ])("refuses %s, with the remedy", (_, event, payload, message) => {
    expect(() => of(event, payload)).toThrow(message);
  });
});
